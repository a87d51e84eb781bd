"""Narrow windows: parts become shorter or give way as a whole, and what has to be read can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.gui.dock.card import CardFrame
from oker_desk.gui.main_window import SMALLEST, MainWindow
from oker_desk.gui.orders.columns import PLACE_OF
from oker_desk.gui.orders.view import OrdersView
from oker_desk.gui.setup.sections import SECTIONS
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifests import create_manifest, list_manifests
from oker_desk.services.setup.language import choose_language
from oker_desk.services.setup.screen import choose_text_size
from tests.gui.windows import open_window
from tests.shop import fill_manifest, new_order, open_shop, open_station, packed_order

W = TypeVar("W", bound=QWidget)
NOTE = "▲ Sandbox: no real orders. Log-in kept in memory only"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_shop(orders=30) as shop, open_station(shop, tmp_path / "home") as desk:
        new_order(shop, desk)
        yield desk


def make_wide(window: MainWindow, width: int) -> None:
    window.resize(width, 768 if width > 1000 else SMALLEST[1])
    QApplication.processEvents()


@pytest.mark.parametrize("language", ["en", "hi"])
def test_no_part_of_the_strip_is_cut_at_any_width(desk: Desk, qtbot: QtBot, language: str) -> None:
    choose_language(desk, language)
    with open_window(desk, qtbot) as window:
        window.show_note(NOTE)
        for width in (1920, 1366, 1024, 910, SMALLEST[0]):
            make_wide(window, width)
            shown = [part for part in window.strip.parts.values() if part.isVisible()]
            assert all(part.width() >= part.sizeHint().width() for part in shown)
            assert all(window.strip.rect().contains(part.geometry()) for part in shown)
            assert window.strip.parts["note"].isVisible()


def test_what_gave_way_in_the_strip_stands_in_its_tooltip_and_comes_back(window: MainWindow) -> None:
    window.show_note(NOTE)
    note = window.strip.parts["note"]
    make_wide(window, 910)
    assert (note.text(), note.toolTip()) == ("▲ Sandbox", NOTE)
    make_wide(window, 1920)
    assert (note.text(), note.toolTip()) == (NOTE, "")


@pytest.mark.parametrize("width", [1920, 1366, 1024])
def test_the_order_number_is_read_whole_beside_an_open_order(window: MainWindow, width: int) -> None:
    view = window.go_to("orders")
    assert isinstance(view, OrdersView)
    make_wide(window, width)
    rows = view.book.table.rows
    rows.selectRow(0)
    QApplication.processEvents()
    assert view.panel.isVisible()
    number = str(rows.model().index(0, PLACE_OF["order"]).data())
    font = rows.font()
    font.setBold(True)
    rows.setFont(font)
    assert rows.columnWidth(PLACE_OF["order"]) > rows.fontMetrics().horizontalAdvance(number) + 16
    assert rows.columnWidth(PLACE_OF["items"]) >= 160 or width < 1366


@pytest.mark.parametrize("section", [section.name for section in SECTIONS])
def test_no_page_of_set_up_scrolls_sideways(window: MainWindow, section: str) -> None:
    make_wide(window, 1024)
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    view.show_section(section)
    QApplication.processEvents()
    areas = [area for area in view.findChildren(QScrollArea) if area.isVisible()]
    assert not [area.objectName() for area in areas if area.horizontalScrollBar().maximum()]


def test_on_a_small_screen_an_open_order_has_the_place_alone(window: MainWindow) -> None:
    view = window.go_to("orders")
    assert isinstance(view, OrdersView)
    make_wide(window, SMALLEST[0])
    view.book.table.rows.selectRow(0)
    QApplication.processEvents()
    assert view.panel.isVisible()
    assert not view.book.table.isVisible()
    assert not view.book.filters.isVisible()
    view.panel.close_button.click()
    QApplication.processEvents()
    assert view.book.table.isVisible()
    assert view.book.table.rows.hasFocus()


def test_on_a_small_screen_the_syncs_do_not_scroll_sideways(window: MainWindow) -> None:
    view = window.go_to("channel")
    make_wide(window, SMALLEST[0])
    areas = [area for area in view.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    assert not [area.objectName() for area in areas if area.horizontalScrollBar().maximum()]


def test_a_sentence_of_two_lines_is_not_cut_in_the_banner(window: MainWindow) -> None:
    sentence = "Oker does not know an order X of this seller. Check the number. Orders are found by their number only."
    window.parts.say_wrong("NOT FOUND", sentence + " Not by invoice.")
    QApplication.processEvents()
    told = window.banner.sentence
    assert told.heightForWidth(told.width()) <= told.height() + 1
    window.parts.say_good("1", "Short.")
    assert window.banner.word.property("tight") == ""


@pytest.fixture
def busy_dock(tmp_path: Path) -> Iterator[Desk]:
    """A manifest of one parcel, and two more ready on the shelf: closing it has to be explained."""
    with open_shop() as shop, open_station(shop, tmp_path / "home") as desk:
        parcels = [packed_order(shop, desk) for _ in range(3)]
        fill_manifest(shop, desk, parcels[:1])
        yield desk


@pytest.mark.parametrize("language", ["en", "hi"])
@pytest.mark.parametrize("percent", [100, 120])
def test_the_question_about_closing_stands_whole_on_every_screen(
    busy_dock: Desk, qtbot: QtBot, language: str, percent: int
) -> None:
    choose_language(busy_dock, language)
    choose_text_size(busy_dock, percent)
    with open_window(busy_dock, qtbot, first="dock") as window:
        window.view.take_up(list_manifests(busy_dock)[0].manifest_no)
        for width, height in (SMALLEST, (910, 512), (1024, 600), (1024, 700), (1366, 768)):
            window.resize(width, height)
            QApplication.processEvents()
            assert press(window, "dock.close").isHidden()
            asked = part(window, QLabel, "dock.close_question")
            assert asked.height() >= asked.heightForWidth(asked.width()), (width, height)
            word = part(window, QLabel, "dock.gate_word")
            assert word.width() >= word.sizeHint().width()
            for name in ("dock.close_now", "dock.close_back", "dock.reason.0", "dock.reason.2"):
                made = part(window, QPushButton, name)
                assert made.width() >= made.sizeHint().width(), (name, width, height)
                assert is_in_sight(made), (name, width, height)
            differences = part(window, QTableView, "dock.differences")
            first = differences.visualRect(differences.model().index(0, 1))
            seen = differences.viewport().visibleRegion().boundingRect()
            assert seen.contains(first.adjusted(0, 0, 0, -first.height() // 3)), (width, height)
            press(window, "dock.close_back")


@pytest.mark.parametrize("language", ["en", "hi"])
def test_every_courier_s_card_is_seen_in_its_whole_width_with_its_key(
    busy_dock: Desk, qtbot: QtBot, language: str
) -> None:
    for courier in ("BLUEDART", "DTDC", "EKART", "ECOM", "SHADOWFAX", "XPRESSBEES"):
        create_manifest(busy_dock, courier, busy_dock.bench.facility_map.facilities[0])
    choose_language(busy_dock, language)
    choose_text_size(busy_dock, 120)
    with open_window(busy_dock, qtbot, first="dock") as window:
        for width, height in (SMALLEST, (1024, 600), (1366, 768)):
            for in_hand in ("", list_manifests(busy_dock)[0].manifest_no):
                window.resize(width, height)
                window.view.take_up(in_hand) if in_hand else window.view.put_down()
                if not (in_hand and width == SMALLEST[0]):  # there the manifest has the place alone
                    qtbot.waitUntil(lambda: not cut_cards(window))


def cut_cards(window: MainWindow) -> list[str]:
    """Return the couriers whose card is not seen in its whole width, or whose key is cut off."""
    room = part(window, QScrollArea, "dock.cards").viewport()
    frames = [frame for frame in room.findChildren(CardFrame) if frame.isVisible()]
    assert len(frames) == 7
    cut = []
    for frame in frames:
        left = frame.mapTo(room, frame.rect().topLeft()).x()
        chosen = frame.findChild(QPushButton)
        assert chosen is not None
        whole = 0 <= left <= left + frame.width() <= room.width()
        if not whole or chosen.width() < chosen.sizeHint().width():
            cut.append(frame.objectName())
    return cut


def part(window: MainWindow, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert found is not None, name
    assert found.isVisible(), name
    return found


def is_in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def press(window: MainWindow, name: str) -> QPushButton:
    made = part(window, QPushButton, name)
    made.click()
    QApplication.processEvents()
    return made
