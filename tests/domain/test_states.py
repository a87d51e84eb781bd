"""The state of an order follows from what Oker told and what this desk recorded, and nothing else (domain §3.2)."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from oker_desk.domain.channel import GONE, ChannelOrder, ItemStatus, ReturnNews
from oker_desk.domain.manifests import LineOutcome
from oker_desk.domain.orders import (
    AFTER_DISPATCH,
    BEFORE_INVOICE,
    FINAL,
    PENDING,
    Order,
    OrderState,
    state_of,
    urgency,
)
from oker_desk.domain.parcels import Parcel, ProductTax
from oker_desk.domain.reconcile import plan_step
from tests.builders import (
    BOX,
    LABEL,
    NOW,
    ORDER_NO,
    PRINTED_LABEL,
    TRACKING,
    a_checked_order,
    a_dispatched_order,
    a_line,
    a_packed_order,
    a_ready_order,
    a_scarf,
    an_invoice,
    an_item,
    an_order,
    an_order_on_manifest,
    channel_order,
    hours,
    told,
)

BACK = ReturnNews("Not at home", NOW, "RET1", "Swift", delivered_at=NOW)
ON_THE_WAY = replace(BACK, delivered_at=None)


def told_all(status: ItemStatus, **changes: object) -> ChannelOrder:
    return told(channel_order(), status, **changes)


@pytest.mark.parametrize(
    ("order", "state"),
    [
        (an_order(), OrderState.NEW),
        (an_order(checked={"OK-1-1": 1}), OrderState.CHECKING),
        (an_order(checked={"OK-1-1": 2}), OrderState.CHECKING),
        (a_checked_order(), OrderState.CHECKED),
        (a_packed_order(), OrderState.PACKED),
        (a_packed_order(box=BOX, tracking=TRACKING), OrderState.PACKED),
        (a_packed_order(waiting_since=NOW), OrderState.PACKED),
        (a_ready_order(label=LABEL), OrderState.READY_TO_SHIP),
        (a_ready_order(), OrderState.READY_TO_SHIP),
        (an_order_on_manifest(), OrderState.ON_MANIFEST),
        (an_order_on_manifest(line=a_line(outcome=LineOutcome.UNKNOWN)), OrderState.UNCONFIRMED),
        (an_order_on_manifest(line=a_line(taken_off=True)), OrderState.READY_TO_SHIP),
        (a_dispatched_order(), OrderState.DISPATCHED),
        (a_dispatched_order(handed_over_at=NOW), OrderState.HANDED_OVER),
        (an_order(told_all(ItemStatus.DISPATCHED)), OrderState.DISPATCHED),
        (a_dispatched_order(told_all(ItemStatus.DELIVERED)), OrderState.DELIVERED),
        (a_dispatched_order(told_all(ItemStatus.RETURN_REQUESTED)), OrderState.RETURN_EXPECTED),
        (a_dispatched_order(told_all(ItemStatus.COURIER_RETURN)), OrderState.RETURN_EXPECTED),
        (
            a_dispatched_order(told_all(ItemStatus.COURIER_RETURN, return_news=ON_THE_WAY)),
            OrderState.RETURN_EXPECTED,
        ),
        (a_dispatched_order(told_all(ItemStatus.COURIER_RETURN, return_news=BACK)), OrderState.RETURNED),
        (an_order(told_all(ItemStatus.CANCELLED)), OrderState.CANCELLED),
        (a_checked_order(told_all(ItemStatus.CANCELLED), checked={"OK-1-1": 2}), OrderState.CANCELLED),
        (an_order(channel_order(items=[])), OrderState.NEW),
    ],
)
def test_each_step_of_the_way_has_its_state(order: Order, state: OrderState) -> None:
    assert order.state is state


def test_a_parcel_of_which_only_a_part_comes_back_is_a_return_all_the_same() -> None:
    items = [
        an_item(status=ItemStatus.DELIVERED),
        a_scarf(status=ItemStatus.RETURN_REQUESTED, return_news=BACK),
    ]
    assert a_dispatched_order(channel_order(items=items)).state is OrderState.RETURN_EXPECTED


def test_an_order_that_left_only_in_part_is_not_dispatched() -> None:
    items = [an_item(status=ItemStatus.DELIVERED), a_scarf()]
    assert a_ready_order(channel_order(items=items)).state is OrderState.READY_TO_SHIP


def test_a_part_delivered_and_a_part_on_the_way_is_dispatched() -> None:
    items = [an_item(status=ItemStatus.DELIVERED), a_scarf(status=ItemStatus.DISPATCHED)]
    assert a_ready_order(channel_order(items=items)).state is OrderState.DISPATCHED


def test_a_cancelled_item_does_not_keep_the_others_from_being_complete() -> None:
    channel = channel_order(items=[an_item(), a_scarf(status=ItemStatus.CANCELLED)])
    order = an_order(channel, checked={"OK-1-1": 2})
    assert order.state is OrderState.CHECKED
    assert (order.units, order.missing) == ((2, 2), ())


def test_a_part_that_is_cancelled_after_the_invoice_is_a_conflict() -> None:
    channel = channel_order(items=[an_item("OK-1-1"), a_scarf("OK-1-2", status=ItemStatus.CANCELLED)])
    assert a_packed_order(channel, invoice=an_invoice(channel_order())).state is OrderState.CONFLICT
    before = a_packed_order(channel)  # its invoice does not hold the cancelled item
    assert before.state is OrderState.PACKED


def test_a_cancelled_order_with_an_invoice_is_a_conflict_whatever_the_invoice_holds() -> None:
    of_nothing = replace(an_invoice(channel_order()), item_ids=())
    assert a_packed_order(told_all(ItemStatus.CANCELLED), invoice=of_nothing).state is OrderState.CONFLICT


# Any facts with any record -------------------------------------------------------------------------------------------

statuses = st.sampled_from(ItemStatus)
news = st.sampled_from([None, ON_THE_WAY, BACK])
channels = st.builds(
    lambda one, two, back: channel_order(
        items=[
            an_item("OK-1-1", status=one, return_news=back),
            a_scarf("OK-1-2", status=two, return_news=back),
        ]
    ),
    statuses,
    statuses,
    news,
)
lines = st.none() | st.builds(
    lambda outcome, off: a_line(outcome=outcome, taken_off=off), st.sampled_from(LineOutcome), st.booleans()
)
moments = st.sampled_from([None, NOW])


def a_record(
    kurtas: int,
    scarves: int,
    stage: int,
    line: object,
    dispatched: datetime | None,
    handed: datetime | None,
    text: str,
) -> Parcel:
    """Records grow in one order: invoice, courier, label, line, dispatch, handover."""
    order = an_order(checked={"OK-1-1": kurtas, "OK-1-2": scarves}).parcel
    grown = {
        "invoice": an_invoice(channel_order()),
        "tracking": TRACKING,
        "label": PRINTED_LABEL,
        "line": line,
    }
    kept = dict(list(grown.items())[:stage])
    if stage == 4 and line is not None:
        kept["dispatched_at"] = dispatched
        kept["handed_over_at"] = handed if dispatched else None
    return replace(order, conflict=text if stage else "", **kept)


records = st.builds(
    a_record,
    st.integers(0, 2),
    st.integers(0, 1),
    st.integers(0, 4),
    lines,
    moments,
    moments,
    st.sampled_from(["", "Stop."]),
)


@given(channels, records)
def test_cancelled_comes_only_from_before_the_invoice(channel: ChannelOrder, parcel: Parcel) -> None:
    if state_of(channel, parcel) is OrderState.CANCELLED:
        assert parcel.invoice is None
        assert not channel.active_items


@given(channels, records)
def test_cancelled_after_the_invoice_is_a_conflict_until_it_has_left(
    channel: ChannelOrder, parcel: Parcel
) -> None:
    if parcel.invoice is None or channel.active_items:
        return
    expected = AFTER_DISPATCH if parcel.dispatched_at else {OrderState.CONFLICT}
    assert state_of(channel, parcel) in expected


@given(channels, records)
def test_before_the_invoice_means_that_there_is_none(channel: ChannelOrder, parcel: Parcel) -> None:
    state = state_of(channel, parcel)
    if state in BEFORE_INVOICE:
        assert parcel.invoice is None
    if state in {OrderState.PACKED, OrderState.READY_TO_SHIP, OrderState.ON_MANIFEST, OrderState.UNCONFIRMED}:
        assert parcel.invoice is not None


@given(channels, records)
def test_what_was_dispatched_stays_dispatched(channel: ChannelOrder, parcel: Parcel) -> None:
    if parcel.dispatched_at is not None or channel.gone:
        assert state_of(channel, parcel) in AFTER_DISPATCH


@given(channels, records)
def test_handed_over_means_that_the_courier_has_a_dispatched_parcel(
    channel: ChannelOrder, parcel: Parcel
) -> None:
    if state_of(channel, parcel) is OrderState.HANDED_OVER:
        assert parcel.handed_over_at is not None
        assert parcel.dispatched_at is not None


@given(channels, records)
def test_returned_means_that_the_return_was_delivered(channel: ChannelOrder, parcel: Parcel) -> None:
    if state_of(channel, parcel) is OrderState.RETURNED:
        assert all(
            item.return_news is not None and item.return_news.delivered_at for item in channel.active_items
        )


@given(channels, records, st.lists(channels, max_size=5))
def test_no_news_brings_a_dispatched_parcel_back(
    channel: ChannelOrder, parcel: Parcel, answers: list[ChannelOrder]
) -> None:
    order = Order(channel, parcel)
    for answer in answers:
        later = replace(order, channel=plan_step(order, answer).order)
        if order.state in AFTER_DISPATCH:
            assert later.state in AFTER_DISPATCH
        if order.state in FINAL:
            assert later.state is order.state
        order = later


@given(channels, records, channels)
def test_an_answer_that_comes_twice_changes_nothing_the_second_time(
    channel: ChannelOrder, parcel: Parcel, answer: ChannelOrder
) -> None:
    once = replace(Order(channel, parcel), channel=plan_step(Order(channel, parcel), answer).order)
    assert plan_step(once, answer).order == once.channel


@given(channels, records)
def test_every_state_is_pending_or_over(channel: ChannelOrder, parcel: Parcel) -> None:
    state = state_of(channel, parcel)
    assert (state in PENDING) == (state not in AFTER_DISPATCH | {OrderState.CANCELLED})


# What else an order knows --------------------------------------------------------------------------------------------


def test_the_most_urgent_order_comes_first() -> None:
    late = channel_order("late", dispatch_by=NOW - hours(1))
    express = channel_order("express", priority=1)
    older = channel_order("older", ordered_at=NOW - hours(9))
    plain = channel_order("plain")
    orders = [an_order(channel) for channel in (plain, older, express, late)]
    assert [order.order_no for order in sorted(orders, key=urgency)] == ["late", "express", "older", "plain"]


def test_an_order_knows_its_numbers_and_its_age() -> None:
    order = a_ready_order(channel_order(display_no="#1001"))
    assert (order.order_no, order.display_no, order.as_of, order.awb) == (
        ORDER_NO,
        "#1001",
        NOW,
        TRACKING.awb,
    )
    assert an_order().awb is None
    assert [item.sku for item in an_order(checked={"OK-1-1": 2}).missing] == ["SCARF-BLUE"]


def test_an_order_knows_its_warehouses_even_when_all_is_cancelled() -> None:
    assert told_all(ItemStatus.CANCELLED).warehouses == ("OKER-BLR-01",)
    assert channel_order(items=[an_item(warehouse=None)]).warehouses == ()


def test_gone_means_every_active_item() -> None:
    for status in GONE:
        assert told_all(status).gone
    assert not channel_order().gone
    assert not told_all(ItemStatus.CANCELLED).gone


def test_taxes_of_both_kinds_want_to_be_looked_at() -> None:
    rate = an_invoice(channel_order()).taxes[0]
    assert not rate.mixed
    assert not ProductTax("p", "v", integrated=rate.central).mixed
    assert replace(rate, integrated=rate.central).mixed
