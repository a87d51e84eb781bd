"""Packing through the window: one parcel from its order number to the label on the box, and everything that stops it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from oker_desk.domain.orders import OrderState
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.notices import NoticeKind
from oker_desk.services.desk import Desk
from oker_desk.services.printers import SOCKET, PrinterChoice, label_printer, set_label_printer
from oker_desk.services.setup.station import set_straight_through
from tests.gui.pack_table import click, fill_box, said, view_of
from tests.gui.windows import scan
from tests.shop import KURTA, SCARF, Shop, check_all, look, new_order, pack, texts_of


def told(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def test_one_parcel_from_order_to_label_on_the_box(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk)
    view = view_of(window)
    scan(window, order_no)
    assert said(window) == "ORDER OPEN"
    for code, told in ((KURTA["sku"], "1 OF 3"), (SCARF["sku"], "2 OF 3")):
        scan(window, str(code))
        assert said(window) == told
    scan(window, str(KURTA["sku"]))
    assert said(window) == "INVOICED"
    assert view.order.action.box.weight.hasFocus()
    fill_box(window)
    assert said(window) == "LABEL PRINTED"
    awb = look(desk, order_no).awb
    assert awb is not None
    scan(window, awb)
    assert said(window) == "PARCEL READY"
    assert view.flow.hand is None
    label = look(desk, order_no).parcel.label
    assert label is not None
    assert (label.prints, label.confirmed_at is not None) == (1, True)
    assert len(shop.calls("invoiceDetails")) == 1


def test_the_same_goods_again_need_no_key_at_all(shop: Shop, desk: Desk, window: MainWindow) -> None:
    for number in range(2):
        order_no = new_order(shop, desk, SCARF)
        scan(window, order_no)
        scan(window, str(SCARF["sku"]))
        if number == 0:
            fill_box(window)
        assert said(window) == "LABEL PRINTED"
        scan(window, str(look(desk, order_no).awb))
        assert said(window) == "PARCEL READY"


def test_wrong_scans_change_nothing_and_stay_until_seen(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, "SOMETHING-ELSE")
    assert said(window) == "UNKNOWN CODE"
    assert window.banner.notice is not None
    assert window.banner.notice.kind is NoticeKind.WRONG
    window.parts.say_info("BY THE WAY", "This waits.")
    assert said(window) == "UNKNOWN CODE"
    assert window.banner.acknowledge()
    assert said(window) == "BY THE WAY"
    assert look(desk, order_no).state is OrderState.NEW


def test_without_straight_through_every_step_is_a_button(shop: Shop, desk: Desk, window: MainWindow) -> None:
    set_straight_through(desk, False)
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    assert said(window) == "ALL IN"
    assert look(desk, order_no).state is OrderState.CHECKED
    click(window, "pack.get_invoice")
    assert look(desk, order_no).state is OrderState.PACKED


def test_a_scan_can_be_taken_back(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    click(window, "pack.undo")
    assert said(window) == "TAKEN BACK"
    assert look(desk, order_no).units == (0, 3)


def test_a_reprint_says_why_and_which_one_it_is(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    fill_box(window)
    click(window, "pack.print")
    assert "Why again?" in told(window, "pack.question.told")
    click(window, "pack.question.option1")
    assert said(window) == "LABEL PRINTED (REPRINT 2)"
    assert texts_of(desk, order_no)[-1] == "Label printed to Folder, reprint 2: Torn or jammed."


@pytest.mark.parametrize("supervisor", [False, True])
def test_a_label_that_a_check_refuses_is_seen_and_asked_for_again_or_used_by_a_supervisor(
    shop: Shop, desk: Desk, window: MainWindow, supervisor: bool
) -> None:
    order_no = new_order(shop, desk, SCARF)
    shop.fault("labels", "label_other")
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    fill_box(window)
    assert look(desk, order_no).state is OrderState.PACKED
    assert "another parcel's label" in told(window, "pack.question.told")
    click(window, "pack.question.option2" if supervisor else "pack.question.option1")
    assert look(desk, order_no).state is OrderState.READY_TO_SHIP
    assert said(window) == "LABEL PRINTED"
    history = " ".join(texts_of(desk, order_no))
    assert ("used although its check refused it" in history) is supervisor


def test_another_parcels_label_is_a_stop(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    fill_box(window)
    scan(window, "99999999999")
    assert window.banner.notice is not None
    assert window.banner.notice.kind is NoticeKind.STOP
    label = look(desk, order_no).parcel.label
    assert label is not None
    assert label.confirmed_at is None


def test_without_a_courier_the_parcel_goes_on_the_shelf_and_prints_by_itself(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk, SCARF)
    view = view_of(window)
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    shop.fault("courierDetails", "courier_never", times=None)
    fill_box(window)
    assert said(window) == "PUT ON W1"
    assert view.flow.hand is None
    view.refresh()
    assert view.queue.lists.buttons["waiting"].text() == "1\nWaiting"


def test_a_lost_answer_is_read_back_and_never_sent_twice(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    shop.fault("invoiceDetails", "drop_after")
    scan(window, str(SCARF["sku"]))
    assert said(window) == "INVOICED"
    assert look(desk, order_no).state is OrderState.PACKED


def test_a_cancelled_order_cannot_be_opened(shop: Shop, desk: Desk, window: MainWindow) -> None:
    order_no = new_order(shop, desk, SCARF)
    shop.admin("POST", f"orders/{order_no}/cancel")
    scan(window, order_no)
    assert window.banner.notice is not None
    assert window.banner.notice.kind is NoticeKind.STOP
    assert view_of(window).flow.hand is None


def test_another_order_waits_until_this_one_is_put_away(shop: Shop, desk: Desk, window: MainWindow) -> None:
    first, second = new_order(shop, desk), new_order(shop, desk, SCARF)
    view = view_of(window)
    scan(window, first)
    scan(window, str(KURTA["sku"]))
    scan(window, second)
    assert said(window) == "ANOTHER ORDER"
    window.banner.acknowledge()
    view.put_down()
    scan(window, second)
    assert view.flow.hand is not None
    assert view.flow.hand.view.order.order_no == second


def test_a_checked_order_that_is_opened_again_waits_for_its_packer(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk, SCARF)
    check_all(desk, order_no)
    scan(window, order_no)
    assert said(window) == "ORDER OPEN"
    assert look(desk, order_no).state is OrderState.CHECKED
    click(window, "pack.get_invoice")
    assert said(window) == "INVOICED"


def test_a_parcel_from_the_shelf_is_finished_by_its_label_alone(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk, SCARF)
    awb = pack(desk, order_no)
    scan(window, awb)
    assert said(window) == "PARCEL READY"
    scan(window, awb)
    assert said(window) == "READY"


def test_the_shelf_prints_when_the_courier_is_there(
    shop: Shop, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    order_no = new_order(shop, desk, SCARF)
    view = view_of(window)
    scan(window, order_no)
    scan(window, str(SCARF["sku"]))
    shop.fault("courierDetails", "courier_never", times=None)
    fill_box(window)
    view.refresh()
    shop.admin("DELETE", "faults")
    view.shelf.ask_at_once()
    assert said(window) == "LABEL FOR W1"
    assert look(desk, order_no).state is OrderState.READY_TO_SHIP


def test_the_boxes_keep_their_keys_when_they_get_their_names(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    scan(window, new_order(shop, desk, SCARF))
    scan(window, str(SCARF["sku"]))
    box = view_of(window).order.action.box
    for place, kind in enumerate(box.kinds, 1):
        button = box.buttons[place - 1]
        assert (button.text(), button.shortcut()) == (
            f"{kind.name}  (Alt+{place})",
            QKeySequence(f"Alt+{place}"),
        )


def test_an_unknown_code_says_what_may_be_done_with_it(shop: Shop, desk: Desk, window: MainWindow) -> None:
    scan(window, new_order(shop, desk))
    scan(window, "NOBODY-KNOWS")
    assert window.banner.notice is not None
    assert "teach this one: Ctrl+T" in window.banner.notice.sentence


def test_goods_of_an_order_that_is_cancelled_meanwhile_are_shown_with_what_goes_back(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    scan(window, str(KURTA["sku"]))
    shop.admin("POST", f"orders/{order_no}/cancel")
    for sku in (KURTA["sku"], SCARF["sku"]):
        scan(window, str(sku))
    assert said(window) == "CANCELLED"
    cards = view_of(window).order.items.cards.values()
    assert {card.item.sku: card.word.text() for card in cards} == {
        KURTA["sku"]: "Back to the shelf: 2",
        SCARF["sku"]: "Back to the shelf: 1",
    }
    assert told(window, "pack.stop_told")
    assert "now" not in {made.property("state") for made in view_of(window).order.steps.marks.values()}


def test_a_label_that_did_not_print_is_not_asked_to_be_scanned(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    scan(window, new_order(shop, desk, SCARF))
    scan(window, str(SCARF["sku"]))
    folder = label_printer(desk)
    set_label_printer(desk, PrinterChoice(SOCKET, "127.0.0.1:9"))
    fill_box(window)
    assert told(window, "pack.scan_told") == "The label is not printed yet. Print it for this box:"
    window.go_to("pack")
    assert window.strip.parts["printer"].text().startswith("✕ Look at the printer")
    set_label_printer(desk, folder)
    click(window, "pack.print")
    assert said(window) == "LABEL PRINTED"
    assert told(window, "pack.scan_told") == "Put the label on the box, then scan it:"
    window.go_to("pack")
    assert window.strip.parts["printer"].text() == "✓ Printer: files in “printed”"


def test_a_number_that_was_begun_by_hand_is_given_up_for_a_scan(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    box = view_of(window).scan_box
    box.setText("OKR-26")
    scan(window, new_order(shop, desk))
    assert said(window) == "ORDER OPEN"
    assert box.text() == ""


def test_a_long_title_is_shown_whole(shop: Shop, desk: Desk, window: MainWindow) -> None:
    long = {
        **SCARF,
        "title": "Women's cotton straight printed kurta with palazzo and dupatta, set of three, red, XXL",
    }
    others = [{**SCARF, "sku": f"S{n}", "variantId": f"S{n}", "title": f"Scarf number {n}"} for n in range(4)]
    scan(window, new_order(shop, desk, long, *others))
    QApplication.processEvents()
    for card in view_of(window).order.items.cards.values():
        assert card.title.height() >= card.title.heightForWidth(card.title.width()), card.title.text()
        assert card.rect().contains(card.title.geometry())


def test_a_piece_that_is_cancelled_meanwhile_is_shown_as_long_as_it_is_in_the_box(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    order_no = new_order(shop, desk)
    scan(window, order_no)
    for _ in range(2):
        scan(window, str(KURTA["sku"]))
    kurta = next(item for item in look(desk, order_no).channel.items if item.sku == KURTA["sku"])
    shop.admin("POST", f"orders/{order_no}/cancel", {"items": [kurta.item_id]})
    scan(window, str(SCARF["sku"]))
    assert said(window) == "CANCELLED"
    cards = view_of(window).order.items.cards
    assert cards[kurta.item_id].word.text() == "Back to the shelf: 2"
    click(window, "pack.get_invoice")
    assert said(window) == "INVOICED"
    assert kurta.item_id not in view_of(window).order.items.cards


def test_a_second_label_for_the_shelf_does_not_hide_the_first(
    shop: Shop, desk: Desk, window: MainWindow
) -> None:
    shop.fault("courierDetails", "courier_never", times=None)
    for place in ("W1", "W2"):
        scan(window, new_order(shop, desk, SCARF))
        scan(window, str(SCARF["sku"]))
        if place == "W1":
            fill_box(window)
        assert said(window) == f"PUT ON {place}"
    shop.no_more_faults()
    view_of(window).shelf.ask_at_once()
    assert said(window) in {"LABEL FOR W1", "LABEL FOR W2"}
    view_of(window).shelf.ask_at_once()
    assert said(window) == "LABEL FOR W1, W2"
