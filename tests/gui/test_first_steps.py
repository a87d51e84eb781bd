"""The first steps at a new station, walked by the keyboard alone, left and taken up again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.first_steps import FirstStepsPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.printers import label_printer
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.setup.first_steps import first_steps, wants_first_steps
from oker_desk.services.setup.station import show_station
from tests.conftest import MemoryKeyring
from tests.gui.windows import open_window
from tests.gui.windows import press as press_key
from tests.shop import HURRIED, Shop, open_shop


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop(orders=20) as shop:
        yield shop


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home", pace=HURRIED)
    yield desk
    close_desk(desk)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(desk, qtbot, first="setup") as window:
        window.view.take_up("start")
        settle(window, qtbot)
        yield window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until keys that might be a scan were given on, and until all that they set off is done."""
    qtbot.waitUntil(lambda: not window.gear.scans._recogniser.holding)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.settled)
    QApplication.processEvents()


def steps_of(window: MainWindow) -> FirstStepsPage:
    view = window.view
    assert isinstance(view, SetupView)
    assert isinstance(view.page, FirstStepsPage)
    return view.page


def title(window: MainWindow) -> str:
    label = window.findChild(QLabel, "setup.step_title")
    assert label is not None
    return label.text()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *, alt: bool = False) -> None:
    how = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(QApplication.focusWidget() or window, key, how)
    settle(window, qtbot)


def type_into(window: MainWindow, qtbot: QtBot, name: str, text: str) -> None:
    """Go on with Tab until the field has the keys, then type."""
    for _ in range(40):
        if focused().objectName() == name:
            break
        press(window, qtbot, Qt.Key.Key_Tab)
    field = focused()
    assert field.objectName() == name
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_text(window, text)


def type_text(window: MainWindow, text: str) -> None:
    """Type as a person does: a burst of keys would be taken for a scan."""
    for sign in text:
        press_key(window, sign)


def tab_to(window: MainWindow, qtbot: QtBot, name: str) -> QWidget:
    for _ in range(60):
        if focused().objectName() == name:
            return focused()
        press(window, qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")


def done(desk: Desk, name: str) -> bool:
    return next(step.done for step in first_steps(desk) if step.name == name)


def log_in(window: MainWindow, qtbot: QtBot, shop: Shop, password: str) -> None:
    type_into(window, qtbot, "setup.url", shop.sandbox.oker_url)
    type_into(window, qtbot, "setup.username", shop.sandbox.username)
    type_into(window, qtbot, "setup.password", password)
    press(window, qtbot, Qt.Key.Key_Return)


def test_a_station_is_set_up_with_the_keyboard_alone(
    shop: Shop, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    assert wants_first_steps(desk)
    press(window, qtbot, Qt.Key.Key_1, alt=True)
    assert title(window).endswith("Log-in")
    assert focused().objectName() == "setup.url"
    log_in(window, qtbot, shop, shop.sandbox.password)
    assert focused().objectName() == "setup.step_next", "what is done leads on"
    press(window, qtbot, Qt.Key.Key_Space)

    assert title(window).endswith("Warehouse map")
    QGuiApplication.clipboard().setText(json.dumps(dict(shop.sandbox.facility_map)))
    tab_to(window, qtbot, "setup.map_paste")
    press(window, qtbot, Qt.Key.Key_Space)
    goes = window.findChild(QLabel, "setup.map_goes")
    assert goes is not None
    assert goes.text().startswith("✓  Orders go: "), "the map is tried on orders that were fetched for it"
    tab_to(window, qtbot, "setup.map_save")
    press(window, qtbot, Qt.Key.Key_Space)
    assert dict(show_map(desk).pairs) == dict(shop.sandbox.facility_map)
    assert window.banner.word.text() == "SAVED"
    press(window, qtbot, Qt.Key.Key_Right, alt=True)

    assert title(window).endswith("Station")
    assert window.banner.notice is None, "what was told about the step before would mislead here"
    type_into(window, qtbot, "setup.station_name", "Table 7")
    press(window, qtbot, Qt.Key.Key_Return)
    assert show_station(desk).name == "Table 7"
    press(window, qtbot, Qt.Key.Key_Right, alt=True)

    assert title(window).endswith("Printer")
    box = tab_to(window, qtbot, "setup.printer")
    assert isinstance(box, QComboBox)
    press(window, qtbot, Qt.Key.Key_End)
    tab_to(window, qtbot, "setup.printer_save")
    press(window, qtbot, Qt.Key.Key_Return)
    assert label_printer(desk) is not None
    assert not done(desk, "printers"), "a printer counts when something came out of it"
    tab_to(window, qtbot, "setup.printer_trial")
    press(window, qtbot, Qt.Key.Key_Space)
    assert done(desk, "printers")
    press(window, qtbot, Qt.Key.Key_Right, alt=True)

    assert title(window).endswith("Scanner")
    tab_to(window, qtbot, "setup.step_pass")
    press(window, qtbot, Qt.Key.Key_Space)
    assert title(window).endswith("Ready")
    told = window.findChild(QLabel, "setup.end_told")
    assert told is not None
    assert told.text() == "This station is ready, but for what was passed over."
    assert not done(desk, "scanner"), "passed over is not done"
    assert not wants_first_steps(desk), "nothing is left to be taken up at the next start"
    assert focused().objectName() == "setup.start_packing"
    press(window, qtbot, Qt.Key.Key_Space)
    assert window.view.objectName() == "pack"
    assert not wants_first_steps(desk)


def test_left_in_the_middle_it_is_taken_up_at_the_first_step_that_is_not_done(
    shop: Shop, desk: Desk, qtbot: QtBot, key_store: MemoryKeyring
) -> None:
    with open_window(desk, qtbot, first="setup") as window:
        window.view.take_up("start")
        settle(window, qtbot)
        press(window, qtbot, Qt.Key.Key_1, alt=True)
        log_in(window, qtbot, shop, "wrong")
        assert current_connection(desk) is None
        assert not key_store.entries, "nothing half-stored"
        type_into(window, qtbot, "setup.password", shop.sandbox.password)
        press(window, qtbot, Qt.Key.Key_Return)
    assert wants_first_steps(desk)
    assert [step.name for step in first_steps(desk) if step.done] == ["connection"]
    with open_window(desk, qtbot, first="setup") as window:
        window.view.take_up("start")
        settle(window, qtbot)
        assert title(window).endswith("Warehouse map")
        assert "✓" in steps_of(window).bar.chips["connection"].text()


def test_it_can_be_left_for_later(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    leave = window.findChild(QPushButton, "setup.steps_leave")
    assert leave is not None
    leave.setFocus()
    press(window, qtbot, Qt.Key.Key_Space)
    assert window.view.objectName() == "pack"
    assert not any(step.done for step in first_steps(desk))


def test_the_sandbox_is_one_key_away_where_it_can_be_started(desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot, first="pack") as window:
        window.parts.may_launch = True
        wanted: list[list[str]] = []
        window.parts.launch_wanted.connect(wanted.append)
        window.go_to("setup").take_up("start")
        settle(window, qtbot)
        sandbox = window.findChild(QPushButton, "setup.sandbox")
        assert sandbox is not None
        assert sandbox.isVisible()
        sandbox.setFocus()
        press(window, qtbot, Qt.Key.Key_Space)
        assert wanted == [["--sandbox"]]


def test_codes_that_orders_came_from_are_one_key_away(
    shop: Shop, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    press(window, qtbot, Qt.Key.Key_1, alt=True)
    log_in(window, qtbot, shop, shop.sandbox.password)
    press(window, qtbot, Qt.Key.Key_Right, alt=True)
    missing = tab_to(window, qtbot, "setup.map_missing")
    press(window, qtbot, Qt.Key.Key_Space)
    editor = focused()
    assert isinstance(editor, QLineEdit), "the first facility is asked for at once"
    type_text(window, "BLR_MAIN")
    press(window, qtbot, Qt.Key.Key_Return)
    assert not missing.isVisible()
    problem = window.findChild(QLabel, "setup.map_problem")
    assert problem is not None
    assert "a code is empty in row 2" in problem.text()
