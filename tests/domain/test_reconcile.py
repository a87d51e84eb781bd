"""Cached orders and Oker's answer: forward only, nothing lost, everything odd told once (rules R44 to R47)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from oker_desk.domain.channel import ItemStatus, ReturnNews
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.reconcile import Step, StepKind, plan_step, plan_steps
from tests.builders import (
    NOW,
    a_checked_order,
    a_dispatched_order,
    a_packed_order,
    a_scarf,
    an_item,
    an_order,
    channel_order,
    hours,
    told,
)

ROAD = [
    ItemStatus.PENDING_VERIFICATION,
    ItemStatus.CREATED,
    ItemStatus.DISPATCHED,
    ItemStatus.DELIVERED,
    ItemStatus.RETURN_REQUESTED,
]


def shown(status: ItemStatus, **changes: object) -> Order:
    return an_order(told(channel_order(), status, **changes))


def words_of(step: Step) -> list[str]:
    return [str(sentence) for sentence in step.news]


def later(order: Order, step: Step) -> Order:
    return replace(order, channel=step.order)


# New, same, changed --------------------------------------------------------------------------------------------------


def test_an_order_that_nobody_knew_is_new() -> None:
    step = plan_step(None, channel_order())
    assert (step.kind, step.order, step.news) == (StepKind.NEW, channel_order(), ())


def test_the_same_told_again_is_only_fresher() -> None:
    step = plan_step(an_order(), channel_order(as_of=NOW + hours(1)))
    assert (step.kind, step.order.as_of, step.news) == (StepKind.SAME, NOW + hours(1), ())


def test_a_new_dispatch_by_time_is_a_change_without_a_sentence() -> None:
    step = plan_step(an_order(), channel_order(dispatch_by=NOW))
    assert (step.kind, step.order.dispatch_by, step.news) == (StepKind.CHANGED, NOW, ())


def test_a_hold_comes_and_goes() -> None:
    held = an_order(channel_order(items=[an_item(on_hold=True)]))
    assert not plan_step(held, channel_order(items=[an_item()])).order.on_hold


# Forward only --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("before", "after"), [(a, b) for i, a in enumerate(ROAD) for b in ROAD[i + 1 :]])
def test_news_moves_an_order_forward(before: ItemStatus, after: ItemStatus) -> None:
    step = plan_step(shown(before), told(channel_order(), after))
    assert step.kind is StepKind.CHANGED
    assert step.order.status == after
    assert {item.status for item in step.order.items} == {after}


@pytest.mark.parametrize(("before", "after"), [(b, a) for i, a in enumerate(ROAD) for b in ROAD[i + 1 :]])
def test_older_news_never_overwrites_newer(before: ItemStatus, after: ItemStatus) -> None:
    step = plan_step(shown(before), told(channel_order(), after))
    assert step.kind is StepKind.SAME
    assert step.order.status == before
    assert {item.status for item in step.order.items} == {before}


def test_a_courier_return_may_follow_a_customers_return_and_the_other_way_round() -> None:
    for one, two in [
        (ItemStatus.RETURN_REQUESTED, ItemStatus.COURIER_RETURN),
        (ItemStatus.COURIER_RETURN, ItemStatus.RETURN_REQUESTED),
    ]:
        assert plan_step(shown(one), told(channel_order(), two)).order.items[0].status is two


@pytest.mark.parametrize("status", ROAD)
def test_a_cancellation_is_final(status: ItemStatus) -> None:
    cancelled = shown(ItemStatus.CANCELLED)
    step = plan_step(cancelled, told(channel_order(), status))
    assert later(cancelled, step).state is OrderState.CANCELLED
    assert step.order.status == "CANCELLED"


def test_the_customer_cancels_before_the_invoice() -> None:
    step = plan_step(a_checked_order(), told(channel_order(), ItemStatus.CANCELLED))
    assert later(a_checked_order(), step).state is OrderState.CANCELLED
    assert words_of(step) == ["Order OK-1 was cancelled on Oker."]


def test_a_cancellation_after_the_invoice_stops_the_parcel() -> None:
    step = plan_step(a_packed_order(), told(channel_order(), ItemStatus.CANCELLED))
    assert later(a_packed_order(), step).state is OrderState.CONFLICT
    (sentence,) = words_of(step)
    assert sentence.startswith("STOP. Oker shows order OK-1 as cancelled although it is invoiced.")


@pytest.mark.parametrize(
    "order",
    [
        a_dispatched_order(),
        a_dispatched_order(told(channel_order(), ItemStatus.DISPATCHED)),
        a_dispatched_order(told(channel_order(), ItemStatus.DISPATCHED), handed_over_at=NOW),
        an_order(told(channel_order(), ItemStatus.DISPATCHED)),
    ],
    ids=["told by us", "shown by Oker", "with the courier", "dispatched elsewhere"],
)
@pytest.mark.parametrize("own_word", ["CANCELLED", "COMPLETE"])
def test_a_cancellation_after_dispatch_is_a_notice_told_once(order: Order, own_word: str) -> None:
    answer = replace(told(channel_order(), ItemStatus.CANCELLED), status=own_word)
    step = plan_step(order, answer)
    assert later(order, step).state is order.state
    assert words_of(step) == [
        "Oker shows order OK-1 as cancelled although it is dispatched. Tell your supervisor."
    ]
    assert step.order.items[0].raw_status == "CANCELLED"
    again = plan_step(later(order, step), replace(answer, as_of=answer.as_of + hours(1)))
    assert (again.kind, again.news) == (StepKind.SAME, ())


def test_a_parcel_that_was_cancelled_on_its_way_is_delivered_all_the_same() -> None:
    order = a_dispatched_order()
    order = later(order, plan_step(order, told(channel_order(), ItemStatus.CANCELLED)))
    order = later(order, plan_step(order, told(channel_order(), ItemStatus.DELIVERED)))
    assert order.state is OrderState.DELIVERED


# Delivered and returned ----------------------------------------------------------------------------------------------


def test_delivery_is_told() -> None:
    step = plan_step(a_dispatched_order(), told(channel_order(), ItemStatus.DELIVERED))
    assert words_of(step) == ["Oker shows order OK-1 as DELIVERED."]
    assert later(a_dispatched_order(), step).state is OrderState.DELIVERED


@pytest.mark.parametrize("status", [ItemStatus.RETURN_REQUESTED, ItemStatus.COURIER_RETURN])
def test_a_return_is_over_only_with_the_date_of_its_delivery(status: ItemStatus) -> None:
    news = ReturnNews("Too small", NOW, "RET1", "Swift")
    order = a_dispatched_order()
    order = later(order, plan_step(order, told(channel_order(), status, return_news=news)))
    assert order.state is OrderState.RETURN_EXPECTED
    order = later(
        order, plan_step(order, told(channel_order(), status, return_news=replace(news, delivered_at=NOW)))
    )
    assert order.state is OrderState.RETURNED


@pytest.mark.parametrize("answer", [None, ReturnNews(), ReturnNews("Other words")])
def test_a_return_that_has_come_back_stays_back(answer: ReturnNews | None) -> None:
    back = ReturnNews("Too small", NOW, "RET1", "Swift", NOW)
    order = a_dispatched_order(told(channel_order(), ItemStatus.COURIER_RETURN, return_news=back))
    step = plan_step(order, told(channel_order(), ItemStatus.COURIER_RETURN, return_news=answer))
    assert later(order, step).state is OrderState.RETURNED
    told_now = step.order.items[0].return_news
    assert told_now is not None
    assert (told_now.awb, told_now.delivered_at) == ("RET1", NOW)
    assert told_now.reason == (answer.reason if answer and answer.reason else "Too small")


# Unknown words, gaps, doubles ----------------------------------------------------------------------------------------


def test_an_unknown_word_is_kept_and_shown_and_changes_nothing() -> None:
    odd = channel_order(items=[an_item(raw_status="ON_THE_MOON"), a_scarf()])
    order = a_packed_order(channel_order(items=[an_item(), a_scarf()]))
    step = plan_step(order, odd)
    assert step.order.items[0].raw_status == "ON_THE_MOON"
    assert step.order.items[0].status is ItemStatus.CREATED
    assert later(order, step).state is OrderState.PACKED
    assert words_of(step) == ['Oker gave the unknown status word "ON_THE_MOON". The state stays as it was.']
    assert plan_step(later(order, step), odd).kind is StepKind.SAME


def test_an_unknown_word_does_not_take_a_dispatched_parcel_back() -> None:
    order = shown(ItemStatus.DELIVERED)
    step = plan_step(order, told(channel_order(), ItemStatus.CREATED, raw_status="ON_THE_MOON"))
    assert later(order, step).state is OrderState.DELIVERED


def test_a_new_order_with_unknown_words_tells_each_word_once() -> None:
    items = [
        an_item("1", raw_status="MOON"),
        an_item("2", raw_status="MOON"),
        a_scarf("3", raw_status="MARS"),
    ]
    step = plan_step(None, channel_order(items=items))
    assert [text.split('"')[1] for text in words_of(step)] == ["MOON", "MARS"]


def test_an_order_that_the_answer_leaves_out_is_no_news() -> None:
    cached = {"OK-1": an_order(), "OK-2": an_order(channel_order("OK-2"))}
    assert [step.order.order_no for step in plan_steps(cached, [channel_order("OK-2")])] == ["OK-2"]
    assert plan_steps(cached, []) == []


def test_an_item_that_the_answer_leaves_out_stays_where_it_was() -> None:
    order = an_order(channel_order(items=[an_item(), a_scarf()]))
    step = plan_step(order, channel_order(items=[a_scarf(status=ItemStatus.CANCELLED)]))
    assert [(item.sku, item.status) for item in step.order.items] == [
        ("KURTA-RED-M", ItemStatus.CREATED),
        ("SCARF-BLUE", ItemStatus.CANCELLED),
    ]
    assert plan_step(order, channel_order(items=[a_scarf()])).kind is StepKind.SAME


def test_an_item_that_is_new_comes_last() -> None:
    order = an_order(channel_order(items=[an_item()]))
    step = plan_step(order, channel_order(items=[a_scarf(), an_item()]))
    assert [item.sku for item in step.order.items] == ["KURTA-RED-M", "SCARF-BLUE"]


def test_a_warehouse_that_was_told_once_is_not_forgotten() -> None:
    for status in (ItemStatus.CREATED, ItemStatus.PENDING_VERIFICATION):
        step = plan_step(an_order(), told(channel_order(), status, warehouse=None))
        assert step.order.warehouses == ("OKER-BLR-01",)


def test_an_order_that_comes_twice_in_an_answer_is_one_step_with_the_newer_news() -> None:
    fresh, stale = told(channel_order(), ItemStatus.DISPATCHED), channel_order()
    for answers in ([fresh, stale], [stale, fresh]):
        (step,) = plan_steps({}, answers)
        assert (step.kind, step.order.items[0].status) == (StepKind.NEW, ItemStatus.DISPATCHED)
        assert step.order.status == "DISPATCHED"


@given(st.lists(st.sampled_from([None, *ItemStatus]), max_size=8))
def test_items_never_go_back_whatever_order_news_comes_in(answers: list[ItemStatus | None]) -> None:
    order = an_order()
    rank = -1
    for status in answers:
        fresh = channel_order() if status is None else told(channel_order(), status)
        order = later(order, plan_step(order, fresh))
        now = order.channel.items[0].status
        new_rank = 9 if now is ItemStatus.CANCELLED else [*ROAD, ItemStatus.COURIER_RETURN].index(now)
        assert min(new_rank, 4) >= min(rank, 4) or new_rank == 9
        rank = new_rank
