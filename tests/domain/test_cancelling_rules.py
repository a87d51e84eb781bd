"""When the seller may cancel: only before the invoice (rules F)."""

from __future__ import annotations

import pytest

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.rules.cancelling import may_cancel, nothing_to_take_out
from tests.builders import (
    BENCH,
    NOW,
    a_checked_order,
    a_dispatched_order,
    a_packed_order,
    a_ready_order,
    a_scarf,
    an_item,
    an_order,
    an_order_on_manifest,
    channel_order,
    on_hold,
    told,
)
from tests.domain.judged import assert_allowed, assert_refused


@pytest.mark.parametrize(
    "order",
    [
        an_order(),
        a_checked_order(),
        an_order(on_hold(channel_order())),
        an_order(told(channel_order(), ItemStatus.PENDING_VERIFICATION)),
        an_order(told(channel_order(), ItemStatus.CANCELLED)),
    ],
    ids=["new", "all scanned", "on hold", "waits for acceptance", "cancelled already: nothing happens twice"],
)
def test_the_seller_may_cancel_before_the_invoice(order: Order) -> None:
    assert_allowed(may_cancel(order, BENCH))


@pytest.mark.parametrize("order", [a_packed_order(), a_ready_order(), an_order_on_manifest()])
def test_after_the_invoice_there_is_no_way_back(order: Order) -> None:
    assert_refused(
        may_cancel(order, BENCH), "R28", "invoiced (packed)", "can no longer be cancelled", "Oker allows"
    )


def test_an_invoice_that_may_exist_counts_as_one() -> None:
    order = a_checked_order(unsure=frozenset({Act.INVOICE}))
    assert_refused(may_cancel(order, BENCH), "R28", "may be invoiced already", "Ask for the invoice again")


@pytest.mark.parametrize("order", [a_dispatched_order(), a_dispatched_order(handed_over_at=NOW)])
def test_what_is_dispatched_can_only_come_back(order: Order) -> None:
    assert_refused(may_cancel(order, BENCH), "R46", "dispatched", "only come back as a return")


def test_a_conflict_is_for_the_supervisor() -> None:
    order = a_packed_order(
        told(channel_order(), ItemStatus.CANCELLED), invoice=a_packed_order().parcel.invoice
    )
    assert_refused(may_cancel(order, BENCH), "R31", "disagree", "Supervisor")


def test_an_order_of_an_unmapped_warehouse_is_not_cancelled_here() -> None:
    order = an_order(channel_order(items=[an_item(warehouse="OKER-XYZ")]))
    assert_refused(may_cancel(order, BENCH), "R3", "not mapped", "cannot be cancelled here")


def test_an_order_of_another_facility_is_cancelled_there_and_not_here() -> None:
    assert_refused(may_cancel(an_order(), Bench("Table 1", "DEL1", BENCH.facility_map)), "R3", "BLR1")


def test_a_box_with_just_what_is_ordered_needs_no_hand() -> None:
    assert_allowed(nothing_to_take_out(a_checked_order()))


def test_a_piece_cancelled_after_its_scan_is_taken_out_of_the_box() -> None:
    cancelled = channel_order(items=[an_item(), a_scarf(status=ItemStatus.CANCELLED)])
    order = an_order(cancelled, checked={"OK-1-1": 2, "OK-1-2": 1})
    assert_refused(nothing_to_take_out(order), "R8", "Part of order OK-1", "1 × Silk scarf, blue")
