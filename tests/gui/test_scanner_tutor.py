"""The scanner tutor in the window: one scan of the code on the screen, and scrambled scans arrive right from then on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from oker_desk.domain.keyboards import LAYOUTS
from oker_desk.domain.scanner import Burst, Scanner
from oker_desk.domain.tutor import SAMPLE
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.setup.scanner import ScannerPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk
from oker_desk.services.setup.scanner import show_scanner
from tests.domain.test_scan_reading import LETTERS, OFF, type_out
from tests.gui.windows import keyboard, scan, target_of
from tests.shop import Shop, new_order


def play(window: MainWindow, burst: Burst) -> None:
    """Play keys as a computer with another layout writes them, and Enter."""
    keyboard.catch_up()
    for key in (*burst.keys, None):
        text, shift = (key.sign, key.shift) if key else ("\r", False)
        code = Qt.Key.Key_Return if key is None else _code_of(text)
        with_shift = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        at = keyboard.tick()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, with_shift, text)
            event.setTimestamp(at)
            QApplication.sendEvent(target_of(window), event)
    QApplication.processEvents()


def _code_of(text: str) -> Qt.Key:
    return Qt.Key(ord(text.upper())) if text.isascii() else Qt.Key.Key_A


def tutor(window: MainWindow) -> ScannerPage:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    page = view.show_section("scanner")
    assert isinstance(page, ScannerPage)
    return page


def in_hand(window: MainWindow) -> str:
    view = window.go_to("pack")
    assert isinstance(view, PackView)
    return view.flow.order_no


@pytest.mark.parametrize("layout", ["azerty", "qwertz", "inscript"])
def test_one_scan_of_the_code_and_scrambled_scans_are_put_right(
    shop: Shop, desk: Desk, window: MainWindow, layout: str
) -> None:
    order_no = new_order(shop, desk)
    page = tutor(window)
    assert not page.panel.code.pixmap().isNull()
    play(window, type_out(SAMPLE, LAYOUTS[layout]))
    assert show_scanner(desk) == Scanner(layout=layout)
    assert "✓  Learned and saved." in page.panel.told.text()
    play(window, type_out("OK-1001", LAYOUTS[layout]))
    assert page.panel.told.text() == "This code arrives as: OK-1001"
    window.go_to("pack")
    play(window, type_out(order_no, LAYOUTS[layout]))
    assert in_hand(window) == order_no


def test_under_caps_lock_a_scan_is_refused_until_the_tutor_has_seen_it(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = f"OK-{new_order(shop, desk)}"
    play(window, type_out(order_no, LAYOUTS["us"], LETTERS))
    assert window.banner.word.text() == "SCAN AGAIN"
    assert "Caps Lock is on" in window.banner.sentence.text()
    page = tutor(window)
    play(window, type_out(SAMPLE, LAYOUTS["us"], LETTERS))
    assert "Caps Lock is on. Scans are put right" in page.panel.told.text()
    play(window, type_out("OK-1001", LAYOUTS["us"], OFF))
    assert page.panel.told.text() == "This code arrives as: OK-1001"


def test_a_scrambled_scan_is_refused_with_the_reason_and_matches_nothing(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    play(window, type_out("OK-1002", LAYOUTS["azerty"]))
    assert "came scrambled" in window.banner.sentence.text()
    assert not in_hand(window)


def test_while_the_tutor_looks_nothing_is_delivered(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk)
    page = tutor(window)
    scan(window, order_no)
    assert page.panel.told.text() == f"This code arrives as: {order_no}"
    assert not in_hand(window)
    scan(window, order_no)
    assert in_hand(window) == order_no


def test_what_was_learned_can_be_forgotten(desk: Desk, window: MainWindow) -> None:
    page = tutor(window)
    assert not page.panel.forget.isEnabled()
    play(window, type_out(f"x{SAMPLE}", LAYOUTS["qwertz"]))
    assert show_scanner(desk).prefix == "x"
    page.panel.forget.click()
    assert show_scanner(desk) == Scanner()


def test_a_scan_that_comes_like_typing_is_told(window: MainWindow) -> None:
    page = tutor(window)
    page.panel.slow.setText("Az-Qw")
    page.panel.slow.returnPressed.emit()
    assert "as slowly as typing" in page.panel.told.text()
