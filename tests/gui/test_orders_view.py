"""Orders: finding one by any number, its story, and cancelling only before the invoice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oker_desk.domain.book import STAGE_OF, STAGES_OF, BookTab, Stage
from oker_desk.domain.orders import OrderState
from oker_desk.gui.orders.columns import PLACE_OF
from oker_desk.gui.orders.view import OrdersView
from oker_desk.gui.orders.words import TABS
from oker_desk.services.desk import Desk
from oker_desk.services.packing.invoicing import get_invoice
from tests.gui.dock_pages import Page, open_page
from tests.gui.test_window import is_cut, texts
from tests.gui.windows import open_window, scan
from tests.shop import SCARF, Shop, check_all, look, new_order, pack


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[OrdersView]]:
    with open_page(OrdersView, desk, qtbot) as page:
        yield page


def tab(page: Page[OrdersView]) -> str:
    tabs = page.part(QTabBar, "orders.tabs")
    return tabs.tabText(tabs.currentIndex())


def column(page: Page[OrdersView], heading: str) -> list[str]:
    model = page.part(QTableView, "orders.table").model()
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return [model.index(row, headings.index(heading)).data() for row in range(model.rowCount())]


def lines(page: Page[OrdersView], name: str) -> str:
    shown = page.part(QListWidget, name)
    return "\n".join(shown.item(n).text() for n in range(shown.count()))


def test_every_state_stands_in_one_tab() -> None:
    assert set(STAGE_OF) == set(OrderState)
    assert {stage for stages in STAGES_OF.values() for stage in stages} == set(Stage)
    assert set(TABS) == set(BookTab)


def test_tabs_count_what_stands_in_them(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    new_order(shop, desk)
    new_order(shop, desk, thirdPartyShipping=False)
    pack(desk, new_order(shop, desk))
    page.view.refresh()
    tabs = page.part(QTabBar, "orders.tabs")
    shown = [tabs.tabText(n) for n in range(tabs.count())]
    assert shown[0] == "To pack  1"
    assert "Ready  1" in shown
    assert "Set aside  1" in shown


def test_a_search_looks_in_every_tab(shop: Shop, desk: Desk, page: Page[OrdersView], qtbot: QtBot) -> None:
    new_order(shop, desk)
    awb = pack(desk, new_order(shop, desk, SCARF))
    page.view.refresh()
    qtbot.keyClicks(page.part(QLineEdit, "orders.search"), awb)
    qtbot.waitUntil(lambda: tab(page) == "Ready  1")
    assert column(page, "Items") == ["1 × Test scarf"]
    assert "Ready to ship" in page.part(QLabel, "orders.headline").text()
    assert page.view.put_down()
    qtbot.waitUntil(lambda: page.part(QTabBar, "orders.tabs").tabText(0) == "To pack  1")


def test_nothing_found_is_said(page: Page[OrdersView], qtbot: QtBot) -> None:
    qtbot.keyClicks(page.part(QLineEdit, "orders.search"), "nowhere")
    qtbot.waitUntil(lambda: "Nothing fits “nowhere”" in page.part(QLabel, "orders.empty").text())


def test_a_scan_selects_the_order_in_its_tab(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    new_order(shop, desk)
    order_no = new_order(shop, desk)
    awb = pack(desk, order_no)
    page.view.take_scan(awb)
    assert tab(page) == "Ready  1"
    assert page.part(QTableView, "orders.table").selectionModel().hasSelection()
    assert look(desk, order_no).display_no in page.part(QLabel, "orders.headline").text()
    assert "Label printed to" in lines(page, "orders.timeline")
    assert "✓  Print the label again" in lines(page, "orders.acts")
    assert "✗  Cancel the order" in lines(page, "orders.acts")
    assert page.part(QLabel, "orders.label").accessibleName().startswith("Label of order")


def test_cancelling_asks_why_and_tells_oker(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    order_no = new_order(shop, desk)
    page.view.take_scan(order_no)
    page.part(QPushButton, "orders.cancel").click()
    page.part(QPushButton, "orders.cancel_now").click()
    assert "why the order is cancelled" in page.part(QLabel, "orders.cancel_problem").text()
    assert look(desk, order_no).state is OrderState.NEW
    page.part(QComboBox, "orders.cancel_reason").setEditText("Out of stock")
    page.part(QPushButton, "orders.cancel_now").click()
    assert look(desk, order_no).state is OrderState.CANCELLED
    assert page.said[-1].word == "CANCELLED"
    assert page.part(QWidget, "orders.cancel_panel").isHidden()


def test_what_left_without_a_manifest_of_this_desk_is_not_called_here(
    shop: Shop, desk: Desk, page: Page[OrdersView]
) -> None:
    order_no = new_order(shop, desk)
    desk.store.parcels.note_dispatched(order_no, desk.now())
    page.view.take_scan(order_no)
    assert page.part(QLabel, "orders.headline").text().endswith("Dispatched elsewhere")
    model = page.view.book.model
    assert model.index(0, PLACE_OF["state"]).data() == "Dispatched elsewhere"


def test_after_the_invoice_it_says_why_not(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    order_no = new_order(shop, desk)
    check_all(desk, order_no)
    get_invoice(desk, order_no)
    page.view.take_scan(order_no)
    made = page.part(QPushButton, "orders.cancel")
    assert made.text() == "Why not cancel?"
    for name in ("orders.reprint", "orders.cancel", "orders.dispute"):
        beside = page.part(QPushButton, name)
        assert beside.width() >= beside.sizeHint().width(), f"{name} is cut off"
    made.click()
    assert "can no longer be cancelled" in page.part(QLabel, "orders.cancel_question").text()
    assert page.part(QPushButton, "orders.cancel_now").isHidden()
    asked = [
        made for made in page.part(QWidget, "orders.cancel_panel").findChildren(QLabel) if not made.isHidden()
    ]
    assert [made.objectName() for made in asked] == ["orders.cancel_question"]
    assert page.view.put_down()
    assert page.part(QWidget, "orders.cancel_panel").isHidden()


def test_okers_refusal_stands_beside_the_question(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    order_no = new_order(shop, desk)
    page.view.take_scan(order_no)
    shop.fault("cancel", "fail_items")
    page.part(QPushButton, "orders.cancel").click()
    page.part(QComboBox, "orders.cancel_reason").setEditText("Damaged")
    page.part(QPushButton, "orders.cancel_now").click()
    assert "Oker did not cancel" in page.part(QLabel, "orders.cancel_problem").text()


@pytest.mark.parametrize("size", [(1366, 768), (910, 494)])
@pytest.mark.parametrize("asked", ["orders.cancel", "orders.reprint"])
def test_a_question_about_an_order_is_shown_whole(
    shop: Shop, desk: Desk, qtbot: QtBot, size: tuple[int, int], asked: str
) -> None:
    order_no = new_order(shop, desk)
    if asked == "orders.reprint":
        pack(desk, order_no)
    with open_window(desk, qtbot, first="orders") as window:
        window.resize(*size)
        scan(window, order_no)
        qtbot.waitUntil(lambda: window.settled)
        made = window.findChild(QPushButton, asked)
        assert made is not None
        qtbot.waitUntil(lambda: made.isVisible() and made.isEnabled())
        made.click()
        QApplication.processEvents()
        question = "orders.cancel_panel" if asked == "orders.cancel" else "orders.reprint_question"
        panel = window.findChild(QWidget, question)
        assert panel is not None
        shown = [(part, text) for part, text in texts(window) if panel.isAncestorOf(part)]
        assert shown
        assert not [text for part, text in shown if is_cut(part, text)]
        assert panel.height() >= panel.minimumSizeHint().height()
        window.view.put_down()
        QApplication.processEvents()
        assert panel.isHidden()
        tabs = window.findChild(QWidget, "orders.order_tabs")
        assert tabs is not None
        assert tabs.isVisible(), "what the question took the place of is back"


def test_a_reprint_says_which_copy(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    order_no = new_order(shop, desk)
    pack(desk, order_no)
    page.view.take_scan(order_no)
    page.part(QPushButton, "orders.reprint").click()
    assert "Why again?" in page.part(QLabel, "orders.reprint_told").text()
    page.part(QPushButton, "orders.reprint_why2").click()
    assert page.last.endswith("reprint 2.")
    assert "reprint 2: Does not read." in lines(page, "orders.timeline")


def test_a_row_is_read_as_one_sentence(shop: Shop, desk: Desk, page: Page[OrdersView]) -> None:
    order_no = new_order(shop, desk)
    page.view.refresh()
    model = page.part(QTableView, "orders.table").model()
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert look(desk, order_no).display_no in told
    assert "State New" in told
