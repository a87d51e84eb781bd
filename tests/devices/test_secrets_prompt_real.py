"""A locked Secret Service with a screen: it asks a person, who answers, closes the question, or does nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.devices.test_secrets_real import MISSING, ROOT, run

PROMPTERS = (Path("/usr/libexec/gcr-prompter"), Path("/usr/lib/gcr/gcr-prompter"))
NEEDED = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]

pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(
        bool(MISSING or NEEDED), reason=f"not on this machine: {', '.join([*MISSING, *NEEDED])}"
    ),
    pytest.mark.skipif(not any(path.exists() for path in PROMPTERS), reason="no prompter of GNOME Keyring"),
]

LOCKED = """
gnome-keyring-daemon --start --components=secrets --foreground >/dev/null 2>&1 & K=$!
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets 2>/dev/null | grep -q true; do sleep .02; done
"$@"; R=$?; kill $K; wait $K; exit $R
"""

PROGRAM = """
import json, subprocess, sys, threading, time
from oker_desk.devices import secrets
from oker_desk.devices.secrets import Secrets
from oker_desk.domain.trouble import Trouble

def window():
    end = time.monotonic() + 20
    while time.monotonic() < end:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Unlock"],
                               capture_output=True, text=True).stdout.split()
        if found:
            return found[0]
    raise SystemExit("no question came")

def press(*keys):
    subprocess.run(["xdotool", "windowfocus", window()], check=True)
    subprocess.run(["xdotool", *keys], check=True)

def read():
    started = time.monotonic()
    try:
        told = {"read": Secrets("default").read("oker password")}
    except Trouble as trouble:
        told = {"trouble": trouble.message}
    return told | {"seconds": time.monotonic() - started}

answers = []
if sys.argv[1] == "refuse":
    secrets.SECONDS_TO_ANSWER = 20
    reader = threading.Thread(target=lambda: answers.append(read()))
    reader.start()
    press("key", "Escape")
    reader.join()
else:
    answers.append(read())
if sys.argv[1] == "unlock":
    press("type", "test")
    press("key", "Return")
    end = time.monotonic() + 20
    while "read" not in answers[-1] and time.monotonic() < end:
        answers.append(read())
print(json.dumps(answers))
"""


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen of its own for the question."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        # Without -noreset the server begins anew when its last client leaves, and turns away who comes just then.
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "800x600x24", "-noreset"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def ask(home: Path, screen: str, how: str) -> list[dict[str, Any]]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHON_KEYRING_BACKEND"}
    environment |= {"HOME": str(home), "PYTHONPATH": str(ROOT), "DISPLAY": screen, "NO_AT_BRIDGE": "1"}
    for key in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(key, None)
    session = ["dbus-run-session", "--", "sh", "-c", LOCKED, "sh", sys.executable, "-c", PROGRAM, how]
    done = subprocess.run(
        session, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=90, check=False
    )
    assert done.returncode == 0, done.stderr
    answers: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return answers


def test_a_question_that_nobody_answers_ends_in_a_sentence_within_two_seconds(
    tmp_path: Path, screen: str
) -> None:
    run(tmp_path, [["keep", "oker password", "s3cret"]])
    (told,) = ask(tmp_path, screen, "wait")
    assert "did not answer. It may be asking to be unlocked" in told["trouble"]
    assert told["seconds"] < 2.5


def test_a_question_that_a_person_closes_is_told_as_that(tmp_path: Path, screen: str) -> None:
    run(tmp_path, [["keep", "oker password", "s3cret"]])
    (told,) = ask(tmp_path, screen, "refuse")
    assert "was not allowed to open" in told["trouble"]


def test_after_a_person_has_answered_the_next_try_has_the_password(tmp_path: Path, screen: str) -> None:
    run(tmp_path, [["keep", "oker password", "s3cret"]])
    *_, told = ask(tmp_path, screen, "unlock")
    assert told["read"] == "s3cret"
