"""From the start of the process to the first painted window, with as many cached orders as a year brings.

What is started is the program itself, by its command, against an empty window of a process that imports the
third-party packages that this program was given.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from oker_desk.services.desk import OKER_URL, OKER_USERNAME, close_desk, open_desk
from tests.benchmarks.books import fill

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc"),
]

ORDERS = int(os.environ.get("OKER_DESK_BENCHMARK_ORDERS", "100000"))
START_WANTED, MEMORY_WANTED = 1.5, 1.4
STANDING_MS = 3000
"""By then everything that waits for the first picture has been loaded."""

_WATCH = """
import os, sys, time
from pathlib import Path

def memory():
    told = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in told if "VmRSS" in line) / 1024

def watch(window):
    # A filter for all events of all widgets would itself be a good part of what it measures.
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    class Paint(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                print(time.time() - float(os.environ["BEGAN"]), memory(), end=" ", flush=True)
                window.removeEventFilter(self)
                QTimer.singleShot(int(os.environ["STANDING"]), end)
            return False

    def end():
        print(memory(), flush=True)
        QCoreApplication.quit()

    window.watch = Paint()
    window.installEventFilter(window.watch)
"""
EMPTY = f"""
import keyring, requests, sqlite_utils
from PySide6.QtWidgets import QApplication, QMainWindow
{_WATCH}
application = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
watch(window)
window.show()
application.exec()
"""
OURS = f"""
import oker_desk.__main__
import oker_desk.app
{_WATCH}
load = oker_desk.app._load

def load_watched(name):
    start = load(name)
    make = start.make_window

    def make_watched(*parts, **more):
        window = make(*parts, **more)
        watch(window)
        return window

    start.make_window = make_watched
    return start

oker_desk.app._load = load_watched
oker_desk.__main__.main()
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the orders of a year, connected to an Oker that is not there."""
    home = tmp_path_factory.mktemp("first") / "desk"
    fill(home, ORDERS)
    desk = open_desk(home)
    with desk.store.transaction():
        desk.store.settings.put(OKER_URL, "http://127.0.0.1:9")
        desk.store.settings.put(OKER_USERNAME, "seller")
    close_desk(desk)
    return home


def start(script: str, home: Path, standing_ms: int = 0) -> list[float]:
    """Start a process; return the seconds to its first painted window, its memory in MB by then, and after standing."""
    # An installed program is compiled; the first start of each here compiles for all later ones.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", script, "--home", str(home)],
        capture_output=True,
        text=True,
        check=True,
        env={
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
            "STANDING": str(standing_ms),
            "BEGAN": str(time.time()),
        },
    )
    return [float(figure) for figure in done.stdout.split()]


def test_the_first_window(home: Path) -> None:
    start(OURS, home), start(EMPTY, home)
    pairs = [(start(OURS, home), start(EMPTY, home)) for _ in range(9)]
    seconds, megabytes = (statistics.median(ours[n] / empty[n] for ours, empty in pairs) for n in (0, 1))
    shown, empty = (statistics.median(pair[n][0] for pair in pairs) * 1000 for n in (0, 1))
    print(
        f"\nfirst window {shown:.0f} ms against {empty:.0f} ms of an empty one: {seconds:.2f} times; ", end=""
    )
    print(f"memory {pairs[0][0][1]:.0f} MB against {pairs[0][1][1]:.0f} MB: {megabytes:.2f} times")
    assert seconds < START_WANTED
    assert megabytes < MEMORY_WANTED


def test_the_window_that_has_stood_for_a_moment(home: Path) -> None:
    """By then all places and everything that packing needs are loaded, and the most urgent orders are listed."""
    ours, empty = start(OURS, home, STANDING_MS)[2], start(EMPTY, home)[2]
    print(f"\nmemory {ours:.0f} MB against {empty:.0f} MB of an empty window: {ours / empty:.2f} times")
    assert ours < 1.8 * empty
