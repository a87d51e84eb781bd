"""People in the window: two keystrokes or a badge change the person, nobody acts unnamed, an idle desk asks."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.domain.people import Right
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.setup.people import PeoplePage
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk
from oker_desk.services.people import leave_desk, show_seat
from oker_desk.services.setup.people import PersonForm, keep_person, set_idle_minutes
from tests.gui.windows import open_window, press, scan
from tests.shop import Shop, new_order

BADGE, PIN = "EMP-00042", "260193"


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    keep_person(desk, PersonForm("Asha", {Right.SET_UP}))
    keep_person(desk, PersonForm("Meena", (), badge=BADGE))
    keep_person(desk, PersonForm("Ravi", {Right.CLOSE}, pin=PIN))
    return desk


@pytest.fixture
def window(staffed: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(staffed, qtbot) as window:
        yield window


def test_two_keystrokes_change_the_person(staffed: Desk, window: MainWindow, qtbot: QtBot) -> None:
    before = time.monotonic()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(QApplication.focusWidget() or window, "2")
    qtbot.waitUntil(lambda: staffed.person == "Meena")
    assert time.monotonic() - before < 2
    assert not window.who.asking
    qtbot.waitUntil(lambda: window.strip.parts["who"].text() == "Table 1 · Meena · F6")
    assert window.banner.sentence.text() == "Meena is at the desk. Go on scanning."


def test_a_badge_changes_the_person_wherever_one_is(staffed: Desk, window: MainWindow) -> None:
    window.go_to("dock")
    scan(window, BADGE)
    assert staffed.person == "Meena"
    scan(window, BADGE)
    assert window.banner.sentence.text() == "Meena is at the desk."


def test_an_order_in_hand_stays_when_the_person_changes(
    shop: Shop, staffed: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, staffed)
    scan(window, order_no)
    scan(window, BADGE)
    view = window.view
    assert isinstance(view, PackView)
    assert view.flow.order_no == order_no
    scan(window, "TEST-KURTA")
    assert view.flow.hand is not None
    assert view.flow.hand.view.order.units[0] == 1


def test_a_pin_is_asked_for_and_a_wrong_one_is_said(staffed: Desk, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(QApplication.focusWidget() or window, "3")
    pin = window.who.list.pin
    qtbot.waitUntil(pin.hasFocus)
    assert pin.echoMode() is QLineEdit.EchoMode.Password
    pin.setText("0000")
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert window.who.list.told.text() == "This is not the PIN of Ravi. Type it again."
    assert staffed.person == "Asha"
    pin.setText(PIN)
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert staffed.person == "Ravi"
    assert not pin.text()


def test_the_first_letters_find_a_name(staffed: Desk, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    press(window, "m")
    qtbot.waitUntil(lambda: window.who.list.typed.text() == "m")

    def offered() -> list[str]:
        return sorted(b.text() for b in window.who.list.findChildren(QPushButton) if b.isVisible())

    qtbot.waitUntil(lambda: offered() == ["1   Meena", "Esc: back"])
    qtbot.keyClick(window.who.list.typed, Qt.Key.Key_Return)
    assert staffed.person == "Meena"


def test_while_it_is_asked_keys_and_scans_go_nowhere_else(
    shop: Shop, staffed: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    order_no = new_order(shop, staffed)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    scan(window, order_no)
    assert window.who.list.told.text().startswith("This is no badge of this desk.")
    view = window.view
    assert isinstance(view, PackView)
    assert not view.flow.order_no
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.who.asking
    assert staffed.person == "Asha"


def test_nobody_acts_until_somebody_is_there(staffed: Desk, qtbot: QtBot) -> None:
    leave_desk(staffed)
    with open_window(staffed, qtbot) as window:
        assert window.who.asking
        assert window.strip.parts["who"].text() == "✕ Nobody at Table 1 · F6"
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.who.asking
        assert not window.who.list.back.isVisible()
        scan(window, BADGE)
        assert not window.who.asking
        assert staffed.person == "Meena"


def test_an_idle_desk_asks_who_is_there(staffed: Desk, qtbot: QtBot) -> None:
    set_idle_minutes(staffed, 5)
    with open_window(staffed, qtbot) as window:
        timer = window.who._idle
        assert timer.isActive()
        assert timer.interval() == 300_000
        before = timer.remainingTime()
        qtbot.waitUntil(lambda: timer.remainingTime() < before)
        qtbot.keyClick(window, Qt.Key.Key_Shift)
        assert timer.remainingTime() >= before - 50
        timer.timeout.emit()
        assert window.who.asking
        assert not show_seat(staffed).taken


def test_without_people_f6_says_where_they_are_set_up(desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot) as window:
        qtbot.keyClick(window, Qt.Key.Key_F6)
        assert not window.who.asking
        assert window.banner.word.text() == "NO PEOPLE YET"


def people_page(window: MainWindow) -> PeoplePage:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    page = view.show_section("people")
    assert isinstance(page, PeoplePage)
    return page


def test_the_first_person_is_set_up_and_sits_there(desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot) as window:
        page = people_page(window)
        box = page.findChild(QCheckBox, "setup.right.set_up")
        assert box is not None
        assert box.isChecked()
        assert not box.isEnabled()
        page.panel.name.setText("Asha")
        page.panel.keep.click()
        assert desk.person == "Asha"
        assert not window.who.asking
        assert page.panel.told.text() == "✓  Asha is saved."


def scan_twice(window: MainWindow, code: str) -> None:
    for _ in range(2):
        scan(window, code)


def test_a_badge_is_kept_when_it_was_scanned_twice_alike(staffed: Desk, window: MainWindow) -> None:
    page = people_page(window)
    page.panel.new.click()
    page.panel.name.setText("Vikram")
    scan(window, "MP-00043")
    page.panel.keep.click()
    assert page.panel.told.text() == "The badge was scanned once only. Scan it once more, then save."
    assert staffed.store.people.get("Vikram") is None
    scan(window, "EMP-00043")
    assert page.panel.badge_told.text().startswith("This is not what was scanned before.")
    scan(window, "EMP-00043")
    page.panel.keep.click()
    vikram = staffed.store.people.get("Vikram")
    assert vikram is not None
    assert vikram.badge


def test_a_person_is_added_with_badge_pin_and_rights(staffed: Desk, window: MainWindow, qtbot: QtBot) -> None:
    page = people_page(window)
    page.panel.new.click()
    page.panel.name.setText("Vikram")
    scan_twice(window, "EMP-00043")
    assert page.panel.badge_told.text().startswith("✓ Scanned")
    page.panel.pin.setText("778899")
    page.panel.rights[Right.CANCEL].setChecked(True)
    page.panel.keep.click()
    assert not page.panel.pin.text()
    vikram = staffed.store.people.get("Vikram")
    assert vikram is not None
    assert vikram.rights == {Right.CANCEL}
    assert vikram.badge
    assert vikram.pin
    qtbot.waitUntil(lambda: window.settled)
    scan(window, "EMP-00043")
    assert staffed.person == "Vikram"


def test_who_may_not_change_people_is_told_so(staffed: Desk, window: MainWindow) -> None:
    scan(window, BADGE)
    page = people_page(window)
    page.panel.name.setText("Meena's friend")
    page.panel.keep.click()
    assert page.panel.told.text().startswith("Meena may not do this.")
    assert len(staffed.store.people.all()) == 3
