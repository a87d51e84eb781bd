"""The dock: scanning onto a manifest, closing in two steps, and nothing handed over before Oker has confirmed it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.domain.manifests import ManifestState
from oker_desk.gui.dock.view import DockView
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifests import list_manifests
from tests.gui.dock_pages import Page, open_page
from tests.shop import Shop, fill_manifest, look, new_order, pack


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[DockView]]:
    with open_page(DockView, desk, qtbot) as page:
        yield page


def packed(shop: Shop, desk: Desk, number: int) -> list[str]:
    """Make orders up to the printed label, all for one courier, and return their tracking numbers."""
    found: list[str] = []
    courier = ""
    for _ in range(8 * number):
        if len(found) == number:
            return found
        order_no = new_order(shop, desk)
        awb = pack(desk, order_no)
        tracking = look(desk, order_no).parcel.tracking
        assert tracking is not None
        courier = courier or tracking.courier_code
        if tracking.courier_code == courier:
            found.append(awb)
    raise AssertionError("the sandbox gave no courier often enough")


def gate(page: Page[DockView]) -> str:
    return page.part(QLabel, "dock.gate_word").text()


def count(page: Page[DockView]) -> str:
    return page.part(QLabel, "dock.count").text()


def press(page: Page[DockView], name: str) -> None:
    made = page.part(QPushButton, name)
    assert made.isEnabled(), name
    made.click()


def cells(page: Page[DockView], column: int) -> list[str]:
    model = page.part(QTableView, "dock.parcels").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def start_with(page: Page[DockView], awbs: list[str]) -> None:
    """Scan parcels as they come: the first scan offers its courier's manifest, one press starts it."""
    page.view.take_scan(awbs[0])
    assert page.said[-1].word == "NO MANIFEST"
    press(page, "dock.new_manifest")
    assert page.said[-1].sentence == "The manifest is open. Scan the parcels onto it."
    for awb in awbs:
        page.view.take_scan(awb)


def test_scanning_fills_the_manifest(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs)
    assert gate(page) == "OPEN – DO NOT HAND OVER"
    assert count(page) == "2"
    assert cells(page, 1) == awbs[::-1]
    page.view.take_scan(awbs[0])
    assert "Already on manifest" in page.last
    assert count(page) == "2"


def test_an_order_or_invoice_number_adds_too(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs[:1])
    order = next(look(desk, no) for no in desk.store.orders.find(awbs[1]))
    assert order.parcel.invoice is not None
    page.view.take_scan(order.parcel.invoice.code)
    assert count(page) == "2"


def test_undo_remove_and_discard(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs)
    assert not page.part(QPushButton, "dock.discard").isEnabled()
    press(page, "dock.undo")
    assert cells(page, 1) == awbs[:1]
    page.part(QTableView, "dock.parcels").selectRow(0)
    press(page, "dock.remove")
    assert count(page) == "0"
    assert not page.part(QPushButton, "dock.undo").isEnabled()
    press(page, "dock.discard")
    assert list_manifests(desk, [ManifestState.DISCARDED])


def test_all_ready_ones_at_once(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 3)
    page.view.refresh()
    start_with(page, awbs[:1])
    press(page, "dock.add_ready")
    assert count(page) == "3"


def test_closing_takes_two_steps(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs)
    press(page, "dock.close")
    question = page.part(QLabel, "dock.close_question").text()
    assert "with 2 parcels? Oker will be told that they are dispatched. This cannot be undone." in question
    assert not shop.calls("dispatch")
    assert page.view.put_down()
    assert page.part(QWidget, "dock.close_panel").isHidden()
    press(page, "dock.close")
    press(page, "dock.close_now")
    assert gate(page) == "CLOSED – MAY GO"
    assert cells(page, 3) == ["Closed, still here"] * 2


def test_the_courier_takes_parcels_by_scan_and_the_rest_at_once(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    awbs = packed(shop, desk, 3)
    page.view.refresh()
    start_with(page, awbs)
    assert page.part(QWidget, "dock.handing").isHidden()
    press(page, "dock.close")
    press(page, "dock.close_now")
    page.view.take_scan(awbs[0])
    assert page.last == "Type the courier's name first, then scan the parcels to the van."
    page.part(QLineEdit, "dock.courier_name").setText("Ravi")
    page.view.take_scan(awbs[0])
    assert page.last == "1 of 3 on the van. 2 parcels closed, still here."
    page.view.take_scan(awbs[0])
    assert "on the van already" in page.last
    assert page.part(QPushButton, "dock.hand_over").text() == "Hand over all 2"
    press(page, "dock.hand_over")
    assert gate(page) == "HANDED OVER"
    assert cells(page, 3) == ["On the van"] * 3
    tracking = look(desk, desk.store.orders.find(awbs[0])[0]).parcel.tracking
    assert tracking is not None
    assert tracking.courier_name in page.part(QLabel, "dock.about").text()


def test_no_answer_keeps_the_gate_shut(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs)
    shop.fault("dispatch", "drop_after")
    page.view.run.progressed.connect(lambda done, total: shop.fault("orders_by_id", "http_500", times=None))
    press(page, "dock.close")
    press(page, "dock.close_now")
    assert gate(page) == "CHECKING – DO NOT HAND OVER"
    assert page.said[-1].word == "DO NOT HAND OVER"
    assert page.part(QWidget, "dock.handing").isHidden()
    page.view.take_scan(awbs[0])
    assert page.said[-1].kind.lasting
    shop.admin("DELETE", "faults")
    press(page, "dock.check_again")
    assert gate(page) == "CLOSED – MAY GO"
    assert len(shop.calls("dispatch")) == 2


def test_a_refused_parcel_is_named_and_stays(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs)
    shop.fault("dispatch", "fail_items")
    press(page, "dock.close")
    press(page, "dock.close_now")
    assert gate(page) == "CLOSED – MAY GO"
    assert page.said[-1].word == "1 MUST STAY HERE"
    assert cells(page, 3) == ["MUST STAY HERE", "Closed, still here"]
    assert cells(page, 4)[0]
    assert "1 of 2 dispatched. 1 must stay here" in page.part(QLabel, "dock.close_result").text()


def test_a_scan_finds_the_manifest_of_its_parcel(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 1)
    number = fill_manifest(shop, desk, [next(iter(desk.store.orders.find(awbs[0])))])
    page.view.refresh()
    page.view.take_scan(awbs[0])
    assert number in page.part(QLabel, "dock.about").text()


def test_a_parcel_without_label_is_refused_with_its_reason(
    shop: Shop, desk: Desk, page: Page[DockView]
) -> None:
    order_no = new_order(shop, desk)
    page.view.take_scan(order_no)
    assert page.last.endswith("has no label yet. It cannot go on a manifest.")
    page.view.take_scan("NEVER-SEEN")
    assert "not known here" in page.last


def test_the_paper_is_saved(shop: Shop, desk: Desk, page: Page[DockView], tmp_path: Path) -> None:
    awbs = packed(shop, desk, 1)
    page.view.refresh()
    start_with(page, awbs)
    page.part(QLineEdit, "dock.paper_path").setText(str(tmp_path / "papers" / "list.pdf"))
    press(page, "dock.paper")
    assert (tmp_path / "papers" / "list.pdf").read_bytes().startswith(b"%PDF")


def test_the_form_takes_a_code_that_no_card_shows(desk: Desk, page: Page[DockView]) -> None:
    page.part(QComboBox, "dock.courier").setEditText("ekart")
    press(page, "dock.new_manifest")
    assert [m.courier_code for m in list_manifests(desk, [ManifestState.OPEN])] == ["ekart"]
    assert not page.part(QPushButton, "dock.close").isEnabled()
    assert "is empty" in page.part(QLabel, "dock.why_not").text()


def test_a_second_manifest_is_begun_beside_an_open_one(shop: Shop, desk: Desk, page: Page[DockView]) -> None:
    awbs = packed(shop, desk, 2)
    page.view.refresh()
    start_with(page, awbs[:1])
    first = page.view.in_hand
    assert page.view.put_down()
    press(page, "dock.new_manifest")
    assert page.view.in_hand != first
    page.view.take_scan(awbs[1])
    assert count(page) == "1"
    assert len(list_manifests(desk, [ManifestState.OPEN])) == 2
