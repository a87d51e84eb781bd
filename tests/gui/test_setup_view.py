"""Set-up: connecting, the map as rows and as JSON, the station, and the doctor; every answer beside its fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from oker_desk.domain.people import Right
from oker_desk.domain.sounding import Loudness
from oker_desk.gui.channel.view import ChannelView
from oker_desk.gui.dock.view import DockView
from oker_desk.gui.orders.view import OrdersView
from oker_desk.gui.setup.connection import ConnectionPage
from oker_desk.gui.setup.doctor import DoctorPage
from oker_desk.gui.setup.map import MapPage
from oker_desk.gui.setup.pairs import Pair, chosen, read_json, read_rows, rows_of
from oker_desk.gui.setup.printers import PrintersPage
from oker_desk.gui.setup.sections import SECTIONS
from oker_desk.gui.setup.station import StationPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.gui.theme import dress_application
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.people import show_seat, take_over
from oker_desk.services.printers import label_printer
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.setup.facilities import save_rows, show_map
from oker_desk.services.setup.people import PersonForm, keep_person
from oker_desk.services.setup.screen import TEXT_SIZES, text_size
from oker_desk.services.setup.station import goes_straight_through, set_station, show_station
from oker_desk.services.setup.stock import chosen_for_stock
from oker_desk.services.sounding import show_loudness
from tests.gui.dock_pages import Page, open_page
from tests.gui.windows import RESOURCES, open_window
from tests.shop import HURRIED, Shop, new_order


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[MapPage]]:
    with open_page(MapPage, desk, qtbot) as page:
        yield page


@pytest.fixture
def connection(desk: Desk, qtbot: QtBot) -> Iterator[Page[ConnectionPage]]:
    with open_page(ConnectionPage, desk, qtbot) as page:
        yield page


@pytest.fixture
def station(desk: Desk, qtbot: QtBot) -> Iterator[Page[StationPage]]:
    with open_page(StationPage, desk, qtbot) as page:
        yield page


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "fresh", pace=HURRIED)
    yield desk
    close_desk(desk)


def type_log_in(page: Page[ConnectionPage], url: str, username: str, password: str) -> None:
    for name, text in (("setup.url", url), ("setup.username", username), ("setup.password", password)):
        page.part(QLineEdit, name).setText(text)
    page.part(QPushButton, "setup.connect").click()


def told(page: Page[ConnectionPage]) -> str:
    return page.part(QLabel, "setup.connection_told").text()


def test_connecting_shows_each_failure_in_place(shop: Shop, fresh: Desk, qtbot: QtBot) -> None:
    with open_page(ConnectionPage, fresh, qtbot) as page:
        assert told(page) == "Not connected. Orders cannot be read or sent."
        type_log_in(page, "http://oker.example", "seller", "secret")
        assert "https" in told(page)
        type_log_in(page, shop.sandbox.oker_url, shop.sandbox.username, "wrong")
        assert "was not accepted" in told(page)
        assert page.part(QLineEdit, "setup.password").text() == "wrong"
        type_log_in(page, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
        assert told(page) == f"✓  Connected to Oker as {shop.sandbox.username}."
        assert not page.part(QLineEdit, "setup.password").text()
        page.part(QPushButton, "setup.disconnect").click()
        assert current_connection(fresh) is None
        assert not page.part(QPushButton, "setup.disconnect").isEnabled()


def test_the_password_is_shown_only_when_asked(connection: Page[ConnectionPage]) -> None:
    password = connection.part(QLineEdit, "setup.password")
    assert password.echoMode() is QLineEdit.EchoMode.Password
    connection.part(QPushButton, "setup.password_show").click()
    assert password.echoMode() is QLineEdit.EchoMode.Normal


def test_rows_and_json_stay_in_step(shop: Shop, desk: Desk, page: Page[MapPage]) -> None:
    rows = page.part(QTableWidget, "setup.map_table")
    text = page.part(QPlainTextEdit, "setup.map_json")
    assert json.loads(text.toPlainText()) == dict(shop.sandbox.facility_map)
    assert not page.part(QPushButton, "setup.map_save").isEnabled()
    item = rows.item(0, 1)
    assert item is not None
    item.setText("NEW_PLACE")
    assert "NEW_PLACE" in json.loads(text.toPlainText()).values()
    text.setPlainText('{"A": "W1", "B": "W2"}')
    shown = [rows.item(n, 0) for n in range(rows.rowCount())]
    assert [cell.text() for cell in shown if cell] == ["A", "B"]
    stock = rows.item(1, 3)
    assert stock is not None
    stock.setCheckState(Qt.CheckState.Unchecked)
    page.part(QPushButton, "setup.map_save").click()
    assert show_map(desk).pairs == {"A": "W1", "B": "W2"}
    assert chosen_for_stock(desk) == ["W1"]
    assert "Stock cannot be sent: W2" in page.part(QLabel, "setup.map_found").text()


def test_a_broken_map_is_named_in_place_and_cannot_be_saved(desk: Desk, page: Page[MapPage]) -> None:
    before = show_map(desk)
    page.part(QPlainTextEdit, "setup.map_json").setPlainText('{"A": "W1", “B”: "W2"}')
    assert "the quote “ is not a straight one" in page.part(QLabel, "setup.map_problem").text()
    assert not page.part(QPushButton, "setup.map_save").isEnabled()
    assert show_map(desk) == before


def test_an_unmapped_warehouse_is_shown(shop: Shop, desk: Desk, page: Page[MapPage], tmp_path: Path) -> None:
    new_order(shop, desk)
    file = tmp_path / "map.json"
    file.write_text('{"ELSEWHERE": "W9"}', encoding="utf-8")
    page.view.editor.import_from.emit(str(file))
    page.part(QPushButton, "setup.map_save").click()
    assert show_map(desk).pairs == {"ELSEWHERE": "W9"}
    assert (
        f"{shop.warehouse} has no facility, set aside and not to be packed: 1 order."
        in page.part(QLabel, "setup.map_unmapped").text()
    )
    page.view.editor.export_to.emit(str(tmp_path / "out.json"))
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8")) == {"ELSEWHERE": "W9"}
    page.view.editor.import_from.emit(str(tmp_path / "nothing.json"))
    assert "cannot be read" in page.part(QLabel, "setup.map_problem").text()


def test_a_row_is_added_and_removed(page: Page[MapPage]) -> None:
    rows = page.part(QTableWidget, "setup.map_table")
    number = rows.rowCount()
    page.part(QPushButton, "setup.map_add").click()
    assert rows.rowCount() == number + 1
    page.part(QPushButton, "setup.map_remove").click()
    assert rows.rowCount() == number


def test_the_station_is_saved(shop: Shop, desk: Desk, station: Page[StationPage]) -> None:
    station.part(QLineEdit, "setup.station_name").setText("Table 4")
    facility = station.part(QComboBox, "setup.facility")
    facility.setCurrentIndex(facility.findData(shop.facility))
    station.part(QPushButton, "setup.station_save").click()
    assert (show_station(desk).name, show_station(desk).facility) == ("Table 4", shop.facility)
    assert station.part(QLabel, "setup.station_told").text() == "✓  Saved. This is Table 4."


def test_the_label_printer_is_saved_with_its_resolution(desk: Desk, qtbot: QtBot) -> None:
    with open_page(PrintersPage, desk, qtbot) as page:
        dpi = page.part(QComboBox, "setup.dpi")
        dpi.setCurrentIndex(dpi.findData(300))
        page.part(QPushButton, "setup.printer_save").click()
        printer = label_printer(desk)
        assert printer is not None
        assert printer.dpi == 300


def test_texts_grow_at_once_and_stay_so(desk: Desk, station: Page[StationPage], qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress_application(application, RESOURCES, dark=False)
    size = station.part(QComboBox, "setup.text_size")
    for place, points in ((2, 14), (0, 12)):
        size.setCurrentIndex(place)
        size.activated.emit(place)
        assert application.font().pointSize() == points
        assert f"* {{ font-size: {points}pt; }}" in application.styleSheet()
        assert text_size(desk) == TEXT_SIZES[place]
    application.setStyleSheet("")


def test_a_facility_that_left_the_map_is_told_and_not_lost(
    shop: Shop, desk: Desk, station: Page[StationPage]
) -> None:
    set_station(desk, facility=shop.facility)
    save_rows(desk, [("A", "W1")])
    station.view.refresh()
    box = station.part(QComboBox, "setup.facility")
    assert box.currentText() == f"{shop.facility} – not in the map any more"
    assert box.currentData() == shop.facility


def test_going_on_by_itself_is_a_switch(desk: Desk, station: Page[StationPage]) -> None:
    assert goes_straight_through(desk)
    station.part(QCheckBox, "setup.straight_through").click()
    assert not goes_straight_through(desk)


def test_the_doctor_speaks_in_sentences(desk: Desk, qtbot: QtBot) -> None:
    with open_page(DoctorPage, desk, qtbot) as page:
        page.part(QPushButton, "setup.doctor_again").click()
        assert page.part(QLabel, "setup.check.oker").text() == "✓  Good"
        assert page.part(QLabel, "setup.doctor_told").text()


def test_pairs_know_empty_rows_and_stock() -> None:
    rows = [Pair("A", "W1"), Pair(), Pair("B", "W2", stock=False)]
    assert read_rows(rows).pairs == (("A", "W1"), ("B", "W2"))
    assert read_rows([Pair("A", "")]).place == (1, 0)
    assert chosen(rows) == ["W1"]
    assert rows_of(read_json('{"C": "W2"}'), rows) == [Pair("C", "W2", stock=False)]
    assert read_json("").pairs == ()


def test_what_is_being_typed_is_not_overwritten(
    shop: Shop, connection: Page[ConnectionPage], station: Page[StationPage], qtbot: QtBot
) -> None:
    name = station.part(QLineEdit, "setup.station_name")
    name.clear()
    qtbot.keyClicks(name, "Table 9")
    station.view.refresh()
    assert name.text() == "Table 9"
    type_log_in(connection, shop.sandbox.oker_url, shop.sandbox.username, "wrong")
    connection.view.refresh()
    assert "was not accepted" in told(connection)


def test_the_list_of_sections_is_walked_by_keys(desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot, first="setup") as window:
        view = window.view
        assert isinstance(view, SetupView)
        assert view.in_hand == "start"
        qtbot.keyClick(view.sections, Qt.Key.Key_Down)
        assert isinstance(view.page, ConnectionPage)
        qtbot.keyClick(view.sections, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        assert isinstance(view.page, StationPage)
        assert QApplication.focusWidget() is view.page.panel.name
        qtbot.keyClick(view.page.panel.name, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is view.sections
        qtbot.keyClick(view.sections, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is view.page.panel.name


def test_no_page_takes_the_keys_from_the_list_that_is_walked(desk: Desk, qtbot: QtBot) -> None:
    keep_person(desk, PersonForm("Asha", {Right.SET_UP}, pin="4711"))
    take_over(desk, "Asha", "4711")
    with open_window(desk, qtbot, first="setup") as window:
        view = window.view
        assert isinstance(view, SetupView)
        view.sections.setFocus()
        for section in SECTIONS[1:]:
            qtbot.keyClick(view.sections, Qt.Key.Key_Down)
            qtbot.waitUntil(lambda: window.settled)
            assert QApplication.focusWidget() is view.sections, section.name
            assert view.in_hand == section.name


def test_every_section_can_be_shown(desk: Desk, qtbot: QtBot) -> None:
    with open_page(SetupView, desk, qtbot) as page:
        for section in SECTIONS:
            assert page.view.show_section(section.name).objectName() == f"setup.page.{section.name}"


@pytest.mark.parametrize("make", [ChannelView, DockView, OrdersView, ConnectionPage, MapPage, StationPage])
def test_every_control_has_a_name_for_eyes_and_ears(make: type[View], desk: Desk, qtbot: QtBot) -> None:
    with open_page(make, desk, qtbot) as page:
        controls = [
            part
            for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTabBar)
            for part in page.view.findChildren(kind)
            if part.focusPolicy() is not Qt.FocusPolicy.NoFocus and not part.objectName().startswith("qt_")
        ]
        own = [
            part
            for part in controls
            if part.window() is page.view
            and not isinstance(part.parentWidget(), QComboBox | QAbstractItemView)
        ]
        assert own
        for part in own:
            name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
            assert name, part
            assert part.objectName(), name


def test_the_page_of_the_station_has_language_sounds_and_lock(
    desk: Desk, station: Page[StationPage], qtbot: QtBot
) -> None:
    def choose(name: str, key: str) -> None:
        box = station.part(QComboBox, name)
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())

    choose("setup.station_sounds", "40")
    assert show_loudness(desk) == Loudness(True, 40)
    choose("setup.station_sounds", "off")
    assert show_loudness(desk) == Loudness(False, 40), "how loud they were is kept"
    choose("setup.station_idle", "10")
    assert show_seat(desk).idle_minutes == 10
    wanted: list[str] = []
    station.view._parts.language_wanted.connect(wanted.append)
    choose("setup.station_language", "hi")
    assert wanted == ["hi"]


def test_what_somebody_may_not_change_is_shown_as_it_was(
    desk: Desk, station: Page[StationPage], qtbot: QtBot
) -> None:
    keep_person(desk, PersonForm("Asha", frozenset({Right.SET_UP})))
    keep_person(desk, PersonForm("Ravi", frozenset(), pin="2468"))
    take_over(desk, "Ravi", "2468")
    box = station.part(QComboBox, "setup.station_sounds")
    before = box.currentData()
    box.setCurrentIndex(box.findData("off"))
    box.activated.emit(box.currentIndex())
    assert show_loudness(desk).on
    assert box.currentData() == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_list_to_choose_from_shows_its_last_entry_whole(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress_application(application, RESOURCES, dark=False)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["No printer chosen", "Label printer in the network", "Files"])
    box.show()
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    shown = box.view().viewport().rect()
    rows = [box.view().visualRect(box.model().index(row, 0)) for row in range(box.count())]
    box.hidePopup()
    application.setStyleSheet("")
    assert all(shown.contains(row) for row in rows)
    assert min(row.height() for row in rows) >= 40, "what a thumb in a glove still hits"
