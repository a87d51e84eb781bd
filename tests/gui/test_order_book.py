"""The order book on screen: tabs, sorting, filters, columns, many at once, numbers that are not here, what needs somebody."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.orders.columns import PLACE_OF
from oker_desk.gui.orders.snapshot import load_book
from oker_desk.gui.orders.view import NEEDS_YOU, OrdersView
from oker_desk.services.book import lists
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.gui.dock_pages import Page, open_page
from tests.shop import KURTA, SCARF, Clock, Shop, look, new_order, open_station, pack, packed_order


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", clock) as desk:
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[OrdersView]]:
    with open_page(OrdersView, desk, qtbot) as page:
        page.view.resize(1254, 640)
        yield page


def rows(page: Page[OrdersView]) -> list[str]:
    """Return the order numbers of the list that is shown."""
    model = page.view.book.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def tab(page: Page[OrdersView]) -> str:
    tabs = page.part(QTabBar, "orders.tabs")
    return tabs.tabText(tabs.currentIndex())


def make(shop: Shop, desk: Desk, *orders: dict[str, object]) -> list[str]:
    """Make orders of one scarf, the first the most urgent, and sync them; return their display numbers."""
    numbers = [
        shop.add_order(SCARF, **{"SLA": f"2099-01-{n + 1:02}T10:00:00+00:00", **fields})
        for n, fields in enumerate(orders)
    ]
    run_sync(desk, SyncKind.ORDERS)
    return [look(desk, number).display_no for number in numbers]


def test_a_press_on_a_heading_sorts_and_a_second_turns_it_round(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    cod = {"paymentType": "COD", "codAmount": 100}
    make(shop, desk, cod, {}, cod)
    page.view.refresh()
    urgent = rows(page)
    table = page.view.book.table
    table.head.setSortIndicator(PLACE_OF["order"], Qt.SortOrder.DescendingOrder)
    table.head.sectionClicked.emit(PLACE_OF["order"])
    assert rows(page) == sorted(urgent, reverse=True)
    table.head.setSortIndicator(PLACE_OF["due"], Qt.SortOrder.AscendingOrder)
    table.head.sectionClicked.emit(PLACE_OF["due"])
    assert rows(page) == urgent


def test_filters_narrow_list_and_counts_and_escape_takes_them_back(
    shop: Shop, desk: Desk, page: Page[OrdersView], clock: Clock
) -> None:
    new_order(shop, desk, SCARF)
    new_order(shop, desk)
    pack(desk, new_order(shop, desk))
    page.view.refresh()
    courier = page.part(QComboBox, "orders.courier")
    assert courier.count() == 2
    courier.setCurrentIndex(1)
    courier.activated.emit(1)
    assert tab(page) == "To pack  0"
    assert page.part(QTabBar, "orders.tabs").tabText(2) == "Ready  1"
    assert "Escape" in page.part(QLabel, "orders.empty").text()
    assert page.view.put_down()
    assert tab(page) == "To pack  2"
    clock.go_on(days=30)
    page.part(QPushButton, "orders.late").click()
    assert tab(page) == "To pack  2"
    clock.go_on(days=-30)
    page.view.refresh()
    assert tab(page) == "To pack  0"


def test_columns_stay_as_they_were_left(shop: Shop, desk: Desk, page: Page[OrdersView], qtbot: QtBot) -> None:
    new_order(shop, desk)
    page.view.refresh()
    table = page.view.book.table
    table.head.moveSection(table.head.visualIndex(PLACE_OF["city"]), 1)
    table.head.resizeSection(PLACE_OF["city"], 222)
    payment = next(action for action in table.columns_menu().actions() if action.text() == "Payment")
    payment.trigger()
    table.columns_changed.emit(table.columns_text())
    with open_page(OrdersView, desk, qtbot) as other:
        head = other.view.book.table.head
        assert head.visualIndex(PLACE_OF["city"]) == 1
        assert head.sectionSize(PLACE_OF["city"]) == 222
        assert other.part(QTableView, "orders.table").isColumnHidden(PLACE_OF["payment"])
        assert not other.part(QTableView, "orders.table").isColumnHidden(PLACE_OF["due"])


def test_selected_orders_are_copied_and_handed_on_in_the_shown_order(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    numbers = make(shop, desk, {}, {}, {})
    page.view.refresh()
    assert rows(page) == numbers
    table = page.view.book.table
    page.part(QTableView, "orders.table").selectAll()
    assert page.part(QLabel, "orders.told").text() == "3 orders selected."
    assert table.copy() == 3
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Order\tItems\tState")
    assert [line.split("\t")[0] for line in lines[1:]] == numbers
    handed: list[list[str]] = []
    page.view.book.many.with_selected(lambda desk, orders: orders, handed.append)
    assert [look(desk, number).display_no for number in handed[0]] == numbers


def test_a_file_for_a_spreadsheet_names_no_buyer_unless_asked(
    shop: Shop, desk: Desk, page: Page[OrdersView], tmp_path: Path
) -> None:
    make(shop, desk, {}, {})
    page.view.refresh()
    for n, asked in enumerate((False, True)):
        page.view.book.many.ask_export()
        path = tmp_path / f"orders{n}.csv"
        page.part(QLineEdit, "orders.export_path").setText(str(path))
        page.view.book.many.export.buyers.setChecked(asked)
        page.part(QPushButton, "orders.export_now").click()
        assert page.said[-1].word == "SAVED"
        content = path.read_text(encoding="utf-8")
        assert content.startswith("\ufeffOrder,")
        assert len(list(csv.reader(content.splitlines()))) == 3
        assert ("A. Rao" in content) is asked
        assert ("560001" in content) is asked


def test_the_file_holds_the_orders_that_were_asked_about_though_the_list_has_changed(
    shop: Shop, desk: Desk, page: Page[OrdersView], tmp_path: Path, qtbot: QtBot
) -> None:
    first = make(shop, desk, {}, {}, {})[0]
    page.view.refresh()
    page.view.book.many.ask_export()
    assert page.part(QLabel, "orders.export_question").text().startswith("Save 3 orders")
    page.view.book.search_for(first)
    qtbot.waitUntil(lambda: rows(page) == [first])
    path = tmp_path / "orders.csv"
    page.part(QLineEdit, "orders.export_path").setText(str(path))
    page.part(QPushButton, "orders.export_now").click()
    assert len(list(csv.reader(path.read_text(encoding="utf-8").splitlines()))) == 4


def test_a_file_that_is_there_already_is_replaced_only_by_somebody_who_was_told(
    shop: Shop, desk: Desk, page: Page[OrdersView], tmp_path: Path
) -> None:
    new_order(shop, desk)
    page.view.refresh()
    page.view.book.many.ask_export()
    theirs, path = tmp_path / "stock.csv", page.part(QLineEdit, "orders.export_path")
    theirs.write_text("theirs")
    save = page.part(QPushButton, "orders.export_now")
    path.setText(str(theirs))
    save.click()
    assert "is there already" in page.part(QLabel, "orders.export_problem").text()
    assert theirs.read_text() == "theirs"
    path.setText(f"{tmp_path}/")
    save.click()
    path.setText(str(theirs))
    save.click()
    assert theirs.read_text() == "theirs"
    save.click()
    assert page.said[-1].word == "SAVED"
    assert theirs.read_text(encoding="utf-8-sig").startswith("Order,")


def test_a_search_that_shows_the_newest_only_calls_no_tab_empty(
    shop: Shop, desk: Desk, page: Page[OrdersView], monkeypatch: pytest.MonkeyPatch
) -> None:
    make(shop, desk, {}, {}, {})
    monkeypatch.setattr(lists, "MOST_FOUND", 2)
    page.view.book.search_for("scarf")
    tabs = page.part(QTabBar, "orders.tabs")
    assert [tabs.tabText(place) for place in (0, 4)] == ["To pack  2+", "Dispatched  0+"]


def test_what_has_the_keys_keeps_them_when_the_list_of_needs_is_told_anew(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    codes = ("OKER-CCU-01", "OKER-CCU-02")
    for code in codes:
        new_order(shop, desk, {**SCARF, "facilityCode": code})
    page.view.take_up(NEEDS_YOU)
    page.part(QPushButton, "orders.matter_1_do").setFocus()
    told = page.part(QLabel, "orders.matter_1_told").text()
    held = next(code for code in codes if code in told)
    new_order(shop, desk, {**SCARF, "facilityCode": held})
    page.view.refresh()
    assert held in page.part(QLabel, "orders.matter_0_told").text()
    focused = page.view.window().focusWidget()
    assert focused is page.part(QPushButton, "orders.matter_0_do")


def test_a_folder_is_no_file_and_the_question_says_so(
    shop: Shop, desk: Desk, page: Page[OrdersView], tmp_path: Path
) -> None:
    new_order(shop, desk)
    page.view.refresh()
    page.view.book.many.ask_export()
    page.part(QLineEdit, "orders.export_path").setText(str(tmp_path))
    page.part(QPushButton, "orders.export_now").click()
    assert "is a folder" in page.part(QLabel, "orders.export_problem").text()
    assert page.view.put_down()
    assert page.part(QWidget, "orders.export_panel").isHidden()


def test_a_scanned_order_that_is_not_here_is_fetched_and_explained(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    order_no = shop.add_order(SCARF)
    page.view.take_scan(order_no)
    assert "had not brought" in page.said[-1].sentence
    assert rows(page) == [look(desk, order_no).display_no]
    assert order_no == page.view.in_hand


def test_a_number_that_oker_does_not_know_is_said(page: Page[OrdersView], qtbot: QtBot) -> None:
    qtbot.keyClicks(page.part(QLineEdit, "orders.search"), "NOWHERE-1")
    qtbot.waitUntil(lambda: not page.part(QPushButton, "orders.ask_oker").isHidden())
    page.part(QPushButton, "orders.ask_oker").click()
    assert page.said[-1].word == "NOT FOUND"
    assert "does not know an order NOWHERE-1" in page.said[-1].sentence


def test_without_a_connection_a_stranger_is_not_called_unknown(shop: Shop, page: Page[OrdersView]) -> None:
    shop.unplug()
    page.view.take_scan("NOWHERE-1")
    assert page.said[-1].word == "NOT NOW"


def test_an_article_that_is_scanned_is_searched_for(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    new_order(shop, desk, SCARF)
    new_order(shop, desk, KURTA)
    page.view.take_scan(str(SCARF["sku"]))
    assert tab(page) == "To pack  1"


def test_what_needs_somebody_has_one_button_each(
    shop: Shop, desk: Desk, page: Page[OrdersView], clock: Clock, qtbot: QtBot
) -> None:
    order_no = new_order(shop, desk)
    save_rows(desk, [("ELSEWHERE", "DEL1")])
    clock.go_on(days=40)
    wanted: list[tuple[str, str]] = []
    page.view._parts.place_wanted.connect(lambda place, ref: wanted.append((place, ref)))
    page.view.take_up(NEEDS_YOU)
    assert tab(page) == "Needs you  2"
    told = [page.part(QLabel, f"orders.matter_{n}_told").text() for n in range(2)]
    assert "not in the warehouse map" in told[0]
    assert "1 order late" in told[1]
    page.part(QPushButton, "orders.matter_0_do").click()
    assert wanted == [("setup", "map")]
    save_rows(desk, list(shop.sandbox.facility_map.items()))
    page.view.refresh()
    page.part(QPushButton, "orders.matter_0_do").click()
    assert rows(page) == [look(desk, order_no).display_no]


def test_a_step_without_an_answer_is_read_back_from_the_list(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    order_no = new_order(shop, desk)
    shop.fault("cancel", "drop_after")
    with pytest.raises(Trouble):
        cancel_order(desk, order_no, "Out of stock")
    page.view.take_up(NEEDS_YOU)
    assert "has not answered whether" in page.part(QLabel, "orders.matter_0_told").text()
    page.part(QPushButton, "orders.matter_0_do").click()
    assert page.said[-1].word == "SETTLED"
    assert look(desk, order_no).state is OrderState.CANCELLED
    assert page.part(QLabel, "orders.attention_none").text() == "Nothing needs you now."


def test_a_row_that_is_not_read_yet_is_three_dots_and_comes_by_itself(
    shop: Shop, desk: Desk, page: Page[OrdersView], qtbot: QtBot
) -> None:
    numbers = make(shop, desk, *[{} for _ in range(30)])
    page.view.refresh()
    model = page.view.book.model
    model._pages.clear()
    assert model.index(29, 0).data() == "…"
    qtbot.waitUntil(lambda: model.index(29, 0).data() == numbers[29])


def test_how_long_there_is_goes_on_though_the_list_stays(
    shop: Shop, desk: Desk, page: Page[OrdersView], clock: Clock, qtbot: QtBot
) -> None:
    due = clock.moment + timedelta(hours=5, minutes=1)
    make(shop, desk, {"sla": due.isoformat()})
    page.view.refresh()
    model = page.view.book.model
    column = PLACE_OF["due"]
    qtbot.waitUntil(lambda: model.index(0, column).data() == "Due in 5 h 1 min")
    clock.go_on(hours=6)
    page.view.refresh()
    qtbot.waitUntil(lambda: model.index(0, column).data() == "LATE since 59 min")


def test_the_chosen_order_stays_chosen_when_the_list_moves(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    order_no = packed_order(shop, desk)
    page.view.take_scan(order_no)
    assert tab(page) == "Ready  1"
    new_order(shop, desk)
    packed_order(shop, desk)
    page.view.refresh()
    table = page.part(QTableView, "orders.table")
    chosen = table.selectionModel().selectedRows()
    assert [index.data() for index in chosen] == [look(desk, order_no).display_no]
    assert page.view.put_down()
    assert page.part(QWidget, "orders.order").isHidden()


def chosen(page: Page[OrdersView]) -> list[str]:
    return [
        str(index.data()) for index in page.part(QTableView, "orders.table").selectionModel().selectedRows()
    ]


def choose(page: Page[OrdersView], *numbers: str) -> None:
    table, several = page.part(QTableView, "orders.table"), QItemSelectionModel.SelectionFlag.Rows
    for number in numbers:
        at = table.model().index(rows(page).index(number), 0)
        table.selectionModel().select(at, QItemSelectionModel.SelectionFlag.Select | several)


def test_several_chosen_orders_stay_chosen_when_the_list_moves(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    first, second, third = make(shop, desk, {}, {}, {})
    page.view.refresh()
    choose(page, first, third)
    urgent = make(shop, desk, {"sla": "2020-01-01T10:00:00+05:30"})[0]
    page.view.refresh()
    assert rows(page) == [urgent, first, second, third]
    assert chosen(page) == [first, third]
    assert page.part(QLabel, "orders.told").text() == "2 orders selected."


def test_what_is_chosen_while_the_list_is_read_stays_chosen(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    first, second, third = make(shop, desk, {}, {}, {})
    page.view.refresh()
    book = page.view.book
    shown = book._shown
    urgent = make(shop, desk, {"sla": "2020-01-01T10:00:00+05:30"})[0]
    read = load_book(desk, book.wish(), shown, book.table.kept(None))
    choose(page, second, third)
    book._show(read, 0)
    assert rows(page) == [urgent, first, second, third]
    assert chosen(page) == [second, third]
