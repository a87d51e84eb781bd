"""Two hundred parcels from their order numbers to their labels on the boxes: what the screen's thread works in each turn."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.pack.words import Step, step_of
from oker_desk.gui.start import put_screen_first
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.benchmarks.books import fill
from tests.benchmarks.ratios import percentile
from tests.benchmarks.turns import Turns, turns_of
from tests.gui.windows import open_window, play
from tests.shop import BOX, KURTA, SCARF, Shop, open_shop, open_station

pytestmark = [pytest.mark.benchmark, pytest.mark.slow]

ORDERS = int(os.environ.get("OKER_DESK_BENCHMARK_ORDERS", "100000"))
PARCELS = 200
Done = Callable[[], bool]
LONG = 3.5
"""How many times as long as drawing the whole window a long turn (p99 of a step) may be."""


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    fill(tmp_path / "home", ORDERS)
    with open_station(shop, tmp_path / "home") as desk:
        yield desk


@pytest.fixture
def window(shop: Shop, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as the program starts it: its thread comes first, and what was loaded is no garbage to be looked for."""
    before = sys.getswitchinterval()
    put_screen_first()
    with open_window(desk, qtbot, series=False) as window:
        qtbot.waitUntil(lambda: window.settled, timeout=30_000)
        gc.collect()
        gc.freeze()
        yield window
    gc.unfreeze()
    sys.setswitchinterval(before)


class Table:
    """Packs parcel after parcel at the window, each step when the one before is over, and notes how each went."""

    def __init__(self, window: MainWindow) -> None:
        assert isinstance(window.view, PackView)
        self._window, self._view = window, window.view
        self.turns: dict[str, Turns] = {}

    def pack(self, order_no: str) -> None:
        self._scan("open", order_no, lambda: self._at(Step.CHECK))
        order = self._hand().view.order
        for item in order.channel.active_items:
            for _ in range(item.quantity):
                done = self._hand().view.order.units[0] + 1
                self._scan("count", item.sku, lambda done=done: self._hand().view.order.units[0] == done)
        self._wait("invoice", lambda: self._at(Step.LABEL) or self._at(Step.SCAN))
        if self._at(
            Step.LABEL
        ):  # goods that were never packed before; the next order of these goes by itself
            box = self._view.order.action.box
            self._note("box", turns_of(lambda: box.wanted.emit(BOX), lambda: self._at(Step.SCAN)))
        self._wait("label", lambda: self._at(Step.SCAN) and bool(self._prints()))
        awb = self._hand().view.order.awb
        assert awb is not None
        self._scan("finish", awb, lambda: self._view.flow.hand is None and self._window.settled)

    def _scan(self, name: str, code: str, done: Done) -> None:
        self._note(name, turns_of(lambda: play(self._window, code), done))

    def _wait(self, name: str, done: Done) -> None:
        self._note(name, turns_of(lambda: None, done))

    def _note(self, name: str, turns: Turns) -> None:
        self.turns.setdefault(name, Turns()).worked.extend(turns.worked)

    def _hand(self) -> InHand:
        hand = self._view.flow.hand
        assert hand is not None
        return hand

    def _at(self, step: Step) -> bool:
        flow = self._view.flow
        return flow.hand is not None and not flow.busy and step_of(flow.hand.view.order) is step

    def _prints(self) -> int:
        label = self._hand().view.order.parcel.label
        return label.prints if label is not None else 0


def test_two_hundred_parcels_in_a_row(shop: Shop, desk: Desk, window: MainWindow) -> None:
    """Against drawing the whole window once."""
    numbers = [
        shop.add_order({**KURTA, "quantity": 1 + n % 3}, SCARF) if n % 2 else shop.add_order(KURTA)
        for n in range(PARCELS)
    ]
    run_sync(desk, SyncKind.ORDERS)
    table = Table(window)
    table.pack(numbers[0])  # warms up
    table.turns.clear()
    drawing = turns_of(window.repaint, seconds=1, every=50)
    for number in numbers[1:]:
        table.pack(number)
    print(f"\n{ORDERS} orders, {PARCELS} parcels; drawing the whole window: {drawing}")
    for name, turns in table.turns.items():
        print(f"{name}: {turns}")
    assert max(percentile(turns.worked, 0.99) for turns in table.turns.values()) < LONG * drawing.longest
