"""Starting the program as a person does: with no screen, with a missing library, on the sandbox, and ending it."""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from oker_desk import app
from oker_desk.domain.trouble import Outcome, Trouble

START = [sys.executable, "-m", "oker_desk"]


def environment(**more: str) -> dict[str, str]:
    """Return this environment without a screen."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    kept.pop("QT_QPA_PLATFORM", None)
    return {**kept, **more}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_and_ends() -> None:
    done = subprocess.run(
        [*START, "--sandbox"], env=environment(), capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 7
    assert "There is no screen here." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> ModuleType:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(importlib, "import_module", load)
    with pytest.raises(Trouble) as caught:
        app.open_window(None, sandbox=False)
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert "libEGL.so.1" in caught.value.message
    assert "apt-get install" in caught.value.message


def test_a_defect_of_ours_is_not_taken_for_a_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> ModuleType:
        raise ImportError("cannot import name 'nothing' from 'oker_desk.gui.view'")

    monkeypatch.setattr(importlib, "import_module", load)
    with pytest.raises(ImportError):
        app.open_window(None, sandbox=False)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite signal for another process")
def test_the_sandbox_opens_with_orders_and_ends_when_asked(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with subprocess.Popen(
        [*START, "--sandbox", "--home", str(home)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        log = home / "logs" / "oker-desk.log"
        end = time.monotonic() + 60
        while not (log.exists() and "The window is open" in log.read_text(encoding="utf-8")):
            assert process.poll() is None, process.stderr.read() if process.stderr else ""
            assert time.monotonic() < end
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    assert (home / "sandbox" / "desk" / "desk.sqlite3").is_file()
    assert not (home / "desk.sqlite3").exists()
    assert not list((home / "sandbox" / "desk" / "running").glob("*"))
