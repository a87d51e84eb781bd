"""A nervous hand: each step is clicked, keyed and scanned many times at once, and happens once (R48)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.domain.commands import Command
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.pack.words import Step, step_of
from oker_desk.services.desk import Desk
from oker_desk.services.setup.station import set_straight_through
from tests.gui.windows import open_window, scan
from tests.shop import SCARF, Shop, look, new_order, open_station, texts_of

pytestmark = pytest.mark.slow

TRIGGERS = 20
"""How often a step is triggered where once would do."""
BOX = {"weight": "750", "length": "300", "width": "200", "height": "100"}


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        set_straight_through(desk, False)
        yield desk


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(desk, qtbot, series=False) as window:
        yield window


class Hand:
    """Does the same thing in three ways, again and again, sometimes with a breath between."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.chance = random.Random(8)
        self.done: Counter[str] = Counter()

    @property
    def view(self) -> PackView:
        assert isinstance(self.window.view, PackView)
        return self.window.view

    def is_at(self, *steps: Step) -> bool:
        hand = self.view.flow.hand
        return hand is not None and not self.view.flow.busy and step_of(hand.view.order) in steps

    def wait_for(self, *steps: Step) -> None:
        self.qtbot.waitUntil(lambda: self.is_at(*steps), timeout=20_000)

    def trigger(self, button: str, key: Qt.Key, command: Command) -> None:
        made = self.window.findChild(QPushButton, button)
        assert made is not None
        ways: dict[str, Callable[[], object]] = {
            "click": made.click,
            "key": lambda: self.qtbot.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier),
            "scan": lambda: scan(self.window, command),
        }
        for _ in range(TRIGGERS):
            way = self.chance.choice(tuple(ways))
            self.done[way] += 1
            ways[way]()
            if self.chance.random() < 0.3:
                QApplication.processEvents()


def test_a_thousand_double_triggers_have_one_effect_each(
    shop: Shop, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    hand, orders = Hand(window, qtbot), []
    while hand.done.total() < 1000:
        order_no = new_order(shop, desk, SCARF, SCARF | {"sku": "TEST-MUG", "variantId": "T3-A"})
        orders.append(order_no)
        scan(window, order_no)
        hand.wait_for(Step.CHECK)
        for sku in ("TEST-SCARF", "TEST-MUG"):
            scan(window, sku)
        hand.wait_for(Step.INVOICE)
        hand.trigger("pack.get_invoice", Qt.Key.Key_I, Command.FINISH)
        hand.wait_for(Step.LABEL, Step.SCAN)  # one more scan of "go on" may have gone on
        if hand.is_at(Step.LABEL):
            for name, value in BOX.items():
                field = window.findChild(QLineEdit, f"pack.{name}")
                assert field is not None
                field.setText(value)
            hand.trigger("pack.get_label", Qt.Key.Key_L, Command.FINISH)
        hand.wait_for(Step.SCAN)
        hand.view.flow.drop_question()  # a trigger that came after the label asks why it is printed again
        awb = look(desk, order_no).awb
        assert awb is not None
        scan(window, awb)
        qtbot.waitUntil(lambda: hand.view.flow.hand is None and not hand.view.flow.busy, timeout=20_000)
    effects: Counter[str] = Counter()
    for order_no in orders:
        counts = shop.hidden(order_no)["counts"]
        effects.update({name: counts[name] for name in ("invoice", "shipment") if name in counts})
        label = look(desk, order_no).parcel.label
        assert label is not None
        effects["print"] += label.prints
        effects["finish"] += sum("scanned on the box" in text for text in texts_of(desk, order_no))
    print(f"\n{hand.done.total()} triggers {dict(hand.done)} on {len(orders)} orders: {dict(effects)}")
    assert set(effects) == {"invoice", "shipment", "print", "finish"}
    assert set(effects.values()) == {len(orders)}
