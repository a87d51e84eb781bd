"""Going from place to place: what the screen's thread works when a place is made at the first visit, and at the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.places import PLACES
from oker_desk.services.desk import close_desk, open_desk
from tests.benchmarks.books import fill
from tests.benchmarks.turns import turns_of
from tests.gui.windows import open_window
from tests.shop import HURRIED

pytestmark = pytest.mark.benchmark

ORDERS = 20_000
FIRST, AGAIN = 12, 4
"""How many times as long as drawing the whole window the longest turn of a first, and of a later visit may be."""


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    fill(tmp_path, ORDERS)
    desk = open_desk(tmp_path, pace=HURRIED)
    try:
        with open_window(desk, qtbot, series=False) as window:
            loaded: list[bool] = []
            window.load_all(lambda: loaded.append(True))
            qtbot.waitUntil(lambda: bool(loaded) and window.settled, timeout=30_000)
            yield window
    finally:
        close_desk(desk)


def test_going_to_each_place(window: MainWindow) -> None:
    """Against drawing the whole window once."""
    drawing = turns_of(window.repaint, seconds=1, every=50)
    print(f"\ndrawing the whole window: {drawing}")
    for visit, most in (("first", FIRST), ("next", AGAIN)):
        for place in reversed(PLACES):
            turns = turns_of(lambda name=place.name: window.go_to(name), lambda: window.settled, seconds=0.3)
            print(f"{visit} visit to {place.name}: {turns}")
            assert turns.longest < most * drawing.longest
