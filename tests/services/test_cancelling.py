"""The seller cancels before the invoice only, and it counts when Oker has agreed (R28 to R31, R46)."""

from __future__ import annotations

import pytest

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import (
    KURTA,
    Shop,
    check_all,
    fill_manifest,
    invoiced_order,
    look,
    new_order,
    packed_order,
    texts_of,
    trouble_of,
)

REASON = "Out of stock"


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    return new_order(shop, desk)


def refusal(desk: Desk, number: str) -> Trouble:
    return trouble_of(cancel_order, desk, number, REASON)


def cancelled_by(shop: Shop, number: str) -> tuple[object, int]:
    hidden = shop.hidden(number)
    return hidden["cancelled_by"], hidden["counts"]["cancel"]


# Allowed -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["new", "checking", "checked", "on hold", "waits for acceptance"])
def test_an_order_without_an_invoice_is_cancelled_at_oker(shop: Shop, desk: Desk, stage: str) -> None:
    waits = {"orderStatus": "PENDING_VERIFICATION"} if stage == "waits for acceptance" else {}
    number = new_order(shop, desk, **waits)
    if stage == "checked":
        check_all(desk, number)
    if stage == "on hold":
        shop.admin("POST", f"orders/{number}/hold", {})
    order = cancel_order(desk, number, f" {REASON} ").order
    assert order.state is OrderState.CANCELLED
    assert cancelled_by(shop, number) == ("seller", 1)
    assert texts_of(desk, number)[-1] == f"Cancelled at Oker. Reason: {REASON}"


def test_cancelling_again_is_done_and_sends_nothing(shop: Shop, desk: Desk, number: str) -> None:
    cancel_order(desk, number, REASON)
    calls, events = len(shop.all_calls()), desk.store.history.count()
    assert cancel_order(desk, number, REASON).order.state is OrderState.CANCELLED
    assert (len(shop.all_calls()), desk.store.history.count()) == (calls, events)


def test_an_order_the_customer_cancelled_meanwhile_is_done_without_sending(
    shop: Shop, desk: Desk, number: str
) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {})
    assert cancel_order(desk, number, REASON).order.state is OrderState.CANCELLED
    assert not shop.calls("cancel")
    assert cancelled_by(shop, number) == ("customer", 1)


def test_the_rest_of_a_partly_cancelled_order_is_cancelled(shop: Shop, desk: Desk, number: str) -> None:
    one = look(desk, number).channel.items[0].item_id
    shop.admin("POST", f"orders/{number}/cancel", {"items": [one]})
    assert cancel_order(desk, number, REASON).order.state is OrderState.CANCELLED
    [call] = shop.calls("cancel")
    assert one not in [item["orderItemId"] for item in call["body"]["orderItems"]]


@pytest.mark.parametrize("fault", ["list_successes", "numeric_ids", "key_variants"])
def test_a_yes_in_another_spelling_is_a_yes(shop: Shop, desk: Desk, number: str, fault: str) -> None:
    shop.fault("cancel", fault)
    assert cancel_order(desk, number, REASON).order.state is OrderState.CANCELLED


# Not allowed ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_reason_is_needed(shop: Shop, desk: Desk, number: str, reason: str) -> None:
    trouble = trouble_of(cancel_order, desk, number, reason)
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R28")
    assert not shop.calls("cancel")


@pytest.mark.parametrize("stage", ["invoiced", "labelled", "on a manifest"])
def test_an_invoiced_order_is_not_cancelled(shop: Shop, desk: Desk, stage: str) -> None:
    number = invoiced_order(shop, desk) if stage == "invoiced" else packed_order(shop, desk)
    if stage == "on a manifest":
        fill_manifest(shop, desk, [number])
    before = look(desk, number).state
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R28")
    assert "It can no longer be cancelled" in trouble.message
    assert look(desk, number).state is before
    assert not shop.calls("cancel")


def test_a_dispatched_order_is_not_cancelled(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    close_manifest(desk, fill_manifest(shop, desk, [number]))
    assert refusal(desk, number).rule == "R46"


def test_an_order_in_conflict_is_for_the_supervisor(shop: Shop, desk: Desk) -> None:
    number = invoiced_order(shop, desk)
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    assert refusal(desk, number).rule == "R31"


def test_an_order_of_an_unmapped_warehouse_is_not_cancelled_here(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk, {**KURTA, "facilityCode": "OKER-CCU-09"})
    assert refusal(desk, number).rule == "R3"


def test_an_order_dispatched_by_another_desk_meanwhile_is_not_cancelled(shop: Shop, desk: Desk) -> None:
    packed = packed_order(shop, desk)
    order = look(desk, packed)
    assert order.parcel.invoice is not None
    desk.route().shipping.dispatch(order.channel.active_items, order.parcel.invoice)
    assert refusal(desk, packed).rule in {"R28", "R46"}
    assert not shop.calls("cancel")


# Refused by Oker -----------------------------------------------------------------------------------------------------


def test_what_oker_refuses_stays_and_is_told_item_by_item(shop: Shop, desk: Desk, number: str) -> None:
    items = [item.item_id for item in look(desk, number).channel.items]
    shop.fault("cancel", "fail_items", items=items, errorMessage="Already with the courier")
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.REFUSED, "R30")
    assert "Test kurta: Already with the courier; Test scarf: Already with the courier" in trouble.message
    assert look(desk, number).state is OrderState.NEW
    assert not look(desk, number).parcel.unsure


def test_what_oker_cancels_only_in_part_shows_what_is_left(shop: Shop, desk: Desk, number: str) -> None:
    kurta, scarf = look(desk, number).channel.items
    shop.fault("cancel", "fail_items", items=[kurta.item_id], errorMessage="Already with the courier")
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.REFUSED, "R30")
    assert [item.item_id for item in look(desk, number).channel.active_items] == [kurta.item_id]
    assert scarf.title not in trouble.message


def test_failed_without_a_list_means_all_of_it(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("cancel", "fail_all_silent")
    assert refusal(desk, number).rule == "R30"
    assert look(desk, number).state is OrderState.NEW


# No answer -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["drop_after", "http_500_after", "html_after", "cut", "empty"])
def test_a_lost_yes_is_found_by_reading_back(shop: Shop, desk: Desk, number: str, fault: str) -> None:
    shop.fault("cancel", fault)
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.UNKNOWN, "R49")
    assert look(desk, number).parcel.unsure == {Act.CANCEL}
    assert resolve_all(desk).settled == 1
    assert look(desk, number).state is OrderState.CANCELLED
    assert len(shop.calls("cancel")) == 1
    assert cancelled_by(shop, number) == ("seller", 1)


@pytest.mark.parametrize("fault", ["drop_before", "http_500", "html"])
def test_a_question_that_never_arrived_goes_back_one_step(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    shop.fault("cancel", fault)
    assert refusal(desk, number).outcome is Outcome.UNKNOWN
    assert resolve_all(desk).settled == 1
    assert look(desk, number).state is OrderState.NEW
    assert not look(desk, number).parcel.unsure
    assert len(shop.calls("cancel")) == 1
    assert cancel_order(desk, number, REASON).order.state is OrderState.CANCELLED


@pytest.mark.parametrize("arrived", [True, False])
def test_cancelling_after_a_lost_answer_reads_back_first(
    shop: Shop, desk: Desk, number: str, arrived: bool
) -> None:
    shop.fault("cancel", "drop_after" if arrived else "drop_before")
    refusal(desk, number)
    assert cancel_order(desk, number, REASON).order.state is OrderState.CANCELLED
    assert len(shop.calls("cancel")) == (1 if arrived else 2)
    assert cancelled_by(shop, number) == ("seller", 1)


def test_a_part_that_nobody_names_is_unsure(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("cancel", "partial_silent")
    assert refusal(desk, number).outcome is Outcome.UNKNOWN
    resolve_all(desk)
    assert look(desk, number).state is OrderState.CANCELLED


def test_without_a_connection_nothing_is_sent_and_nothing_is_unsure(
    shop: Shop, desk: Desk, number: str
) -> None:
    shop.unplug()
    assert refusal(desk, number).outcome is Outcome.UNAVAILABLE
    assert not look(desk, number).parcel.unsure


def test_without_a_fresh_status_nothing_is_sent(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("orders_by_id", "missing_order", times=None)
    assert refusal(desk, number).outcome is Outcome.UNAVAILABLE
    assert not shop.calls("cancel")
