"""Box, courier and label: told once, fetched once, and only ever the label of this very parcel (R20 to R26)."""

from __future__ import annotations

import pytest

from oker_desk.devices.labels.rasters import checked_raster
from oker_desk.domain.acts import Act
from oker_desk.domain.orders import OrderState
from oker_desk.domain.papers import sheet_of
from oker_desk.domain.parcels import Box
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.desk import Desk
from oker_desk.services.packing.labelling import get_label, remembered_box
from oker_desk.services.packing.printing import label_file, label_picture
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.connecting import connect_oker
from tests.devices.label_files import codes_of, picture, plan_of
from tests.shop import (
    BOX,
    Shop,
    check_all,
    invoiced_order,
    look,
    new_order,
    open_shop,
    packed_order,
    texts_of,
    trouble_of,
)


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    """An order with its invoice."""
    return invoiced_order(shop, desk)


def refusal(desk: Desk, number: str, box: Box | None = BOX) -> Trouble:
    return trouble_of(get_label, desk, number, box)


def assert_still_packed(desk: Desk, number: str) -> None:
    order = look(desk, number)
    assert order.state is OrderState.PACKED
    assert order.parcel.label is None


# The way it should go ------------------------------------------------------------------------------------------------


def test_a_packed_order_gets_courier_number_and_label(shop: Shop, desk: Desk, number: str) -> None:
    order = get_label(desk, number, BOX).order
    hidden = shop.hidden(number)
    assert order.state is OrderState.READY_TO_SHIP
    assert order.parcel.tracking is not None
    told = (order.parcel.tracking.awb, order.parcel.tracking.courier_code, order.parcel.tracking.courier_name)
    assert told == (hidden["courier"]["awb"], hidden["courier"]["code"], hidden["courier"]["name"])
    assert hidden["boxed"] == {"boxLength": 300, "boxWidth": 200, "boxHeight": 100, "weight": 750}
    assert label_file(desk, order).read_bytes().startswith(b"%PDF-")
    assert label_picture(desk, order).startswith(b"\x89PNG")


def test_a_stored_label_is_never_asked_for_again(shop: Shop, desk: Desk, number: str) -> None:
    first = get_label(desk, number, BOX).order.parcel.label
    calls = len(shop.all_calls())
    assert get_label(desk, number, Box(1, 1, 1, 1)).order.parcel.label == first
    assert get_label(desk, number).order.parcel.label == first
    assert len(shop.all_calls()) == calls


def test_a_stored_label_is_there_without_a_connection(shop: Shop, desk: Desk, number: str) -> None:
    get_label(desk, number, BOX)
    shop.unplug()
    assert get_label(desk, number).order.parcel.label is not None


def test_each_parcel_has_a_number_and_a_label_of_its_own(shop: Shop, desk: Desk) -> None:
    orders = [look(desk, packed_order(shop, desk)) for _ in range(4)]
    assert len({order.awb for order in orders}) == 4
    assert len({order.parcel.label.sha256 for order in orders if order.parcel.label}) == 4


def test_the_box_of_the_same_goods_is_remembered(shop: Shop, desk: Desk, number: str) -> None:
    assert remembered_box(desk, look(desk, number)) is None
    get_label(desk, number, BOX)
    assert remembered_box(desk, look(desk, new_order(shop, desk))) == BOX


# Before Oker is asked ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["new", "checked"])
def test_there_is_no_label_before_the_invoice(shop: Shop, desk: Desk, state: str) -> None:
    number = new_order(shop, desk)
    if state == "checked":
        check_all(desk, number)
    calls = len(shop.all_calls())
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R21")
    assert len(shop.all_calls()) == calls


@pytest.mark.parametrize(
    ("box", "word"),
    [
        (None, "Weight is missing"),
        (Box(300, 200, 100, 0), "Weight is missing"),
        (Box(300, 200, 100, -5), "Weight is missing"),
        (Box(300, 200, 100, 50_001), "too heavy"),
        (Box(0, 200, 100, 750), "side of the box is missing"),
        (Box(300, 200, 2_001, 750), "too long"),
    ],
)
def test_an_unbelievable_box_is_not_told(
    shop: Shop, desk: Desk, number: str, box: Box | None, word: str
) -> None:
    calls = len(shop.all_calls())
    trouble = refusal(desk, number, box)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R22")
    assert word in trouble.message
    assert len(shop.all_calls()) == calls


@pytest.mark.parametrize("box", [Box(1, 1, 1, 1), Box(2_000, 2_000, 2_000, 50_000)])
def test_the_smallest_and_the_largest_box_are_believed(shop: Shop, desk: Desk, number: str, box: Box) -> None:
    assert get_label(desk, number, box).order.parcel.box == box


def test_a_conflict_before_the_label_stops_it(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R31")
    assert look(desk, number).state is OrderState.CONFLICT
    assert not shop.calls("shipmentDetails")


def test_an_order_put_on_hold_after_the_invoice_waits(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", f"orders/{number}/hold", {})
    assert refusal(desk, number).rule == "R7"
    shop.admin("POST", f"orders/{number}/release", {})
    assert get_label(desk, number, BOX).order.state is OrderState.READY_TO_SHIP


def test_without_a_fresh_status_nothing_is_told(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("orders_by_id", "http_500", times=None)
    assert refusal(desk, number).outcome is Outcome.UNAVAILABLE
    assert not shop.calls("shipmentDetails")


def test_without_a_connection_it_is_said_and_nothing_is_unsure(shop: Shop, desk: Desk, number: str) -> None:
    shop.unplug()
    assert refusal(desk, number).outcome is Outcome.UNAVAILABLE
    assert_still_packed(desk, number)
    assert not look(desk, number).parcel.unsure


# The box -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["drop_after", "http_500_after", "html_after", "cut", "empty"])
def test_a_lost_answer_about_the_box_asks_the_courier_first(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    shop.fault("shipmentDetails", fault)
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.UNKNOWN, "R49")
    assert look(desk, number).parcel.unsure == {Act.SHIPMENT}
    assert get_label(desk, number, BOX).order.state is OrderState.READY_TO_SHIP
    assert len(shop.calls("shipmentDetails")) == 1
    assert shop.hidden(number)["counts"]["shipment"] == 1
    assert not look(desk, number).parcel.unsure


def test_a_box_that_never_arrived_is_told_again(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("shipmentDetails", "drop_before")
    assert refusal(desk, number).outcome is Outcome.UNKNOWN
    assert get_label(desk, number, BOX).order.state is OrderState.READY_TO_SHIP
    assert shop.hidden(number)["counts"]["shipment"] == 1


def test_a_lost_box_is_settled_by_asking_the_courier(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("shipmentDetails", "drop_after")
    refusal(desk, number)
    assert resolve_all(desk).settled == 1
    assert look(desk, number).parcel.box == BOX
    assert len(shop.calls("shipmentDetails")) == 1


def test_a_refused_box_is_said_with_okers_words_and_may_be_changed(
    shop: Shop, desk: Desk, number: str
) -> None:
    shop.fault("shipmentDetails", "fail_items", errorMessage="Box too large for this pin code")
    trouble = refusal(desk, number)
    assert trouble.outcome is Outcome.REFUSED
    assert "Box too large for this pin code" in trouble.message
    assert_still_packed(desk, number)
    assert not look(desk, number).parcel.unsure
    assert get_label(desk, number, Box(100, 100, 100, 200)).order.state is OrderState.READY_TO_SHIP


@pytest.mark.parametrize("fault", ["list_successes", "numeric_ids", "key_variants"])
def test_a_yes_to_the_box_in_another_spelling_is_a_yes(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    shop.fault("shipmentDetails", fault)
    assert get_label(desk, number, BOX).order.state is OrderState.READY_TO_SHIP


def test_a_box_half_taken_is_unsure(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("shipmentDetails", "partial_silent")
    assert refusal(desk, number).outcome is Outcome.UNKNOWN
    assert get_label(desk, number, BOX).order.state is OrderState.READY_TO_SHIP
    assert len(shop.calls("shipmentDetails")) == 1


# Waiting (R23) -------------------------------------------------------------------------------------------------------


def test_a_parcel_waits_for_its_courier_and_the_box_is_told_once(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", "settings", {"courier_delay_seconds": 3600})
    for _ in range(3):
        trouble = refusal(desk, number)
        assert (trouble.outcome, trouble.rule) == (Outcome.WAITING, "R23")
        assert "WAITING shelf" in trouble.message
    waiting = look(desk, number).parcel.waiting_since
    assert waiting is not None
    assert trouble_of(get_label, desk, number).rule == "R23"
    assert sum("The parcel waits" in text for text in texts_of(desk, number)) == 1
    assert len(shop.calls("shipmentDetails")) == 1
    shop.admin("POST", "clock", {"advance_seconds": 3601})
    order = get_label(desk, number).order
    assert order.state is OrderState.READY_TO_SHIP
    assert order.parcel.waiting_since is None
    assert len(shop.calls("shipmentDetails")) == 1


def test_a_lost_box_of_a_parcel_that_waits_is_told_again(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", "settings", {"courier_delay_seconds": 3600})
    shop.fault("shipmentDetails", "drop_after")
    assert refusal(desk, number).outcome is Outcome.UNKNOWN
    assert refusal(desk, number).outcome is Outcome.WAITING
    assert shop.hidden(number)["counts"]["shipment"] == 1


@pytest.mark.parametrize("shape", ["404", "message", "empty"])
def test_a_label_that_is_not_ready_is_waited_for(shop: Shop, desk: Desk, number: str, shape: str) -> None:
    shop.fault("labels", "label_not_ready", shape=shape)
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.WAITING, "R23")
    assert_still_packed(desk, number)
    assert look(desk, number).parcel.waiting_since is not None
    assert get_label(desk, number).order.state is OrderState.READY_TO_SHIP
    assert len(shop.calls("shipmentDetails")) == 1


def test_a_parcel_that_the_seller_has_to_ship_is_set_aside(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("courierDetails", "seller_shipping")
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R9")
    assert_still_packed(desk, number)


@pytest.mark.parametrize("fault", ["http_500", "html", "cut", "drop_before", "empty"])
@pytest.mark.parametrize("call", ["courierDetails", "labels"])
def test_a_question_without_an_answer_is_unavailable_and_asked_again_later(
    shop: Shop, desk: Desk, number: str, call: str, fault: str
) -> None:
    shop.fault(call, fault, times=None)
    said = refusal(desk, number).outcome
    not_there_yet = (call, fault) == ("labels", "empty")  # one of the shapes of a label that is not ready
    assert said is (Outcome.WAITING if not_there_yet else Outcome.UNAVAILABLE)
    assert_still_packed(desk, number)
    shop.no_more_faults()
    assert get_label(desk, number).order.state is OrderState.READY_TO_SHIP
    assert len(shop.calls("shipmentDetails")) == 1


# The document (R26) --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["label_broken", "label_not_pdf", "label_blank", "label_other"])
def test_a_label_that_is_not_this_parcels_is_not_used(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    packed_order(shop, desk)  # somebody else's label
    shop.fault("labels", fault)
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.REFUSED, "R26")
    assert_still_packed(desk, number)
    assert get_label(desk, number).order.state is OrderState.READY_TO_SHIP


@pytest.mark.parametrize("glued", [False, True])
def test_a_label_with_further_pages_is_kept_with_all_of_them(
    shop: Shop, desk: Desk, number: str, glued: bool
) -> None:
    if glued:
        shop.admin("POST", "settings", {"label_glued_invoice": True})
    else:
        shop.fault("labels", "label_multi_page")
    label = get_label(desk, number, BOX).order.parcel.label
    assert label is not None
    assert label.pages == (2 if glued else 3)


@pytest.mark.parametrize("fault", ["label_on_a4", "label_turned"])
def test_a_label_on_a_larger_or_turned_page_is_found_and_printed(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    shop.fault("labels", fault)
    order = get_label(desk, number, BOX).order
    label = order.parcel.label
    assert label is not None
    pdf = label_file(desk, order).read_bytes()
    plan = plan_of(pdf, order.awb or "")
    for paper in (("4 × 6 in"), ("A6")):
        if (fault, paper) == ("label_turned", "A6"):
            continue  # 152 mm do not fit on 148
        raster = checked_raster(pdf, plan, sheet_of(paper), 203).raster
        assert codes_of(picture(raster)) == {order.awb}


def test_printer_commands_instead_of_a_document_are_called_so(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("labels", "label_zpl")
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.REFUSED, "R26")
    assert "ZPL" in trouble.message
    assert_still_packed(desk, number)


def test_a_number_that_belongs_to_another_parcel_is_a_stop(shop: Shop, desk: Desk) -> None:
    other = packed_order(shop, desk)
    with open_shop() as forgetful:  # begins its tracking numbers anew
        connect_oker(desk, forgetful.sandbox.oker_url, forgetful.sandbox.username, forgetful.sandbox.password)
        number = invoiced_order(forgetful, desk, id="TWIN-1")
        trouble = refusal(desk, number)
        assert (trouble.outcome, trouble.rule) == (Outcome.REFUSED, "R26")
        assert f"belongs to order {other} already" in trouble.message
        assert not forgetful.calls("labels")
    assert_still_packed(desk, number)
    assert look(desk, number).awb is None
