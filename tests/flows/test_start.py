"""The window opens without what its first picture does not need, and everything else follows on its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

PACKING = ("PIL", "keyring", "miniaudio", "pypdfium2", "requests", "serial", "zxingcpp")
SELDOM = ("fpdf", "sqlite_utils")
OPEN = """
import importlib, json, sys
from pathlib import Path
import oker_desk.app
from oker_desk.devices.resources import find_resource
from oker_desk.gui.start import make_application, make_window
from oker_desk.services.desk import close_desk, open_desk
resources = find_resource("style").parent
application = make_application(resources, dark=False)
desk = open_desk(Path(sys.argv[1]))
window = make_window(desk, resources, importlib.import_module)
window.go_to("pack")
window.show()
while not window.settled:
    application.processEvents()
first = sorted(sys.modules)
window.load_all(application.quit)
application.exec()
window.close()
close_desk(desk)
print(json.dumps([first, sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[set[str]]:
    """What is loaded with the first window, and what is loaded once it has stood a moment."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path_factory.mktemp("start"))],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return [set(names) for names in json.loads(done.stdout)]


@pytest.mark.parametrize("package", PACKING + SELDOM)
def test_the_first_window_does_not_wait_for(package: str, loaded: list[set[str]]) -> None:
    assert package not in loaded[0]


@pytest.mark.parametrize("package", PACKING)
def test_no_parcel_waits_later_for(package: str, loaded: list[set[str]]) -> None:
    assert package in loaded[1]


@pytest.mark.parametrize("package", SELDOM)
def test_what_is_wanted_once_a_shift_takes_no_memory_before(package: str, loaded: list[set[str]]) -> None:
    assert package not in loaded[1]


def test_nobody_waits_later_for_a_place(loaded: list[set[str]]) -> None:
    places = {f"oker_desk.gui.{place}.view" for place in ("pack", "dock", "orders", "channel", "setup")}
    assert loaded[1] >= places
