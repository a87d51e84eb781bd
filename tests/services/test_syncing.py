"""Order sync: every order once, whatever the pages look like; what cannot be packed is set aside with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.claiming import claim_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.board import list_orders, show_order
from oker_desk.services.packing.checking import open_order
from oker_desk.services.sync.kinds import SyncKind, SyncResult, Told
from oker_desk.services.sync.running import run_sync, switched_on, sync_state, sync_states
from oker_desk.services.sync.settings import minutes_of, switch_sync
from tests.shop import HURRIED, KURTA, Clock, Shop, look, new_order, open_station, trouble_of


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", now=clock) as desk:
        yield desk


def sync(desk: Desk) -> SyncResult:
    return run_sync(desk, SyncKind.ORDERS)


def numbers(desk: Desk) -> set[str]:
    return {view.order.order_no for view in list_orders(desk, limit=1_000).orders}


def asked_since(shop: Shop) -> str:
    return str(shop.calls("orders_by_date")[-1]["query"]["orderDateFrom"])


# Every order, once ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orders", [0, 1, 49, 50, 51, 100])
def test_every_order_comes_whether_the_last_page_is_full_or_not(shop: Shop, desk: Desk, orders: int) -> None:
    if orders:
        shop.admin("POST", "orders", {"count": orders})
    result = sync(desk)
    assert result.outcome is Outcome.DONE
    assert (result.counts["fetched"], result.counts["new"], result.counts["changed"]) == (orders, orders, 0)
    assert len(numbers(desk)) == orders


def test_a_second_sync_brings_nothing_new(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 3})
    sync(desk)
    history = desk.store.history.count()
    counts = sync(desk).counts
    assert (counts["fetched"], counts["new"], counts["changed"], counts["failed"]) == (3, 0, 0, 0)
    assert desk.store.history.count() == history


@pytest.mark.parametrize("shape", ["page", "pages"])
def test_an_order_that_comes_twice_is_one_order(shop: Shop, desk: Desk, shape: str) -> None:
    shop.admin("POST", "orders", {"count": 60})
    shop.fault("orders_by_date", "duplicate_order", shape=shape)
    counts = sync(desk).counts
    assert (counts["fetched"], counts["new"]) == (60, 60)
    assert len(numbers(desk)) == 60


def test_an_order_pushed_off_its_page_is_fetched_by_the_next_sync(shop: Shop, desk: Desk) -> None:
    wanted = {shop.add_order() for _ in range(3)}
    shop.fault("orders_by_date", "missing_order")
    assert sync(desk).counts["fetched"] == 2
    sync(desk)
    assert numbers(desk) == wanted


def test_an_order_that_is_left_out_stays_as_it_was(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    shop.fault("orders_by_date", "missing_order")
    sync(desk)
    assert look(desk, number).state is OrderState.NEW


def test_an_empty_answer_empties_nothing(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    shop.admin("POST", f"orders/{number}/hold", {})
    shop.fault("orders_by_date", "missing_order", times=None)
    assert sync(desk).counts["fetched"] == 0
    assert numbers(desk) == {number}


# The window ----------------------------------------------------------------------------------------------------------


def test_the_first_sync_asks_for_fifteen_days(shop: Shop, desk: Desk, clock: Clock) -> None:
    start = clock.moment
    sync(desk)
    assert asked_since(shop)[:16] == f"{start - timedelta(days=15):%Y-%m-%dT%H:%M}"


def test_an_outage_of_forty_days_leaves_no_gap(shop: Shop, desk: Desk, clock: Clock) -> None:
    sync(desk)
    last = clock.moment
    shop.admin("POST", "clock", {"advance_seconds": 2 * 86400})
    early = shop.add_order()
    shop.admin("POST", "clock", {"advance_seconds": 38 * 86400})
    late = shop.add_order()
    clock.go_on(days=40)
    result = sync(desk)
    assert result.counts["new"] == 2
    assert numbers(desk) == {early, late}
    assert asked_since(shop) < f"{last:%Y-%m-%dT%H:%M}"


def test_a_sync_that_broke_off_does_not_move_the_window(shop: Shop, desk: Desk, clock: Clock) -> None:
    sync(desk)
    first = clock.moment
    clock.go_on(days=20)
    shop.fault("orders_by_date", "http_500", times=None)
    assert sync(desk).outcome is Outcome.UNAVAILABLE
    shop.no_more_faults()
    clock.go_on(days=20)
    sync(desk)
    assert asked_since(shop) < f"{first:%Y-%m-%dT%H:%M}"


def test_a_clock_that_was_put_back_asks_for_more_rather_than_less(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    sync(desk)
    clock.go_on(hours=-1)
    number = shop.add_order()
    sync(desk)
    assert numbers(desk) == {number}


def test_orders_that_moved_forward_unseen_after_an_outage_come_with_the_next_sync(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    sync(desk)
    shop.admin("POST", "clock", {"advance_seconds": 2 * 86400})
    wanted = [str(order["id"]) for order in shop.admin("POST", "orders", {"count": 120})["orders"]]
    shop.admin("POST", "clock", {"advance_seconds": 38 * 86400})
    clock.go_on(days=40)
    cancelled: set[str] = set()

    def cancel_three_of_the_first_page(told: Told) -> None:
        for number in sorted(numbers(desk))[:3] if not cancelled else ():
            shop.admin("POST", f"orders/{number}/cancel", {})
            cancelled.add(number)

    run_sync(desk, SyncKind.ORDERS, cancel_three_of_the_first_page)
    assert len(numbers(desk)) == 117
    clock.go_on(minutes=5)
    sync(desk)
    assert numbers(desk) == set(wanted)


class Flood:
    """Fifty orders more with each page, all dated before those that are read: the next page is the one that was."""

    def __init__(self, shop: Shop, clock: Clock, times: int) -> None:
        self._shop, self._clock, self._times = shop, clock, times

    def __call__(self, told: Told) -> None:
        if self._times:
            self._times -= 1
            at = self._clock.moment - timedelta(days=10 - self._times)
            made = [
                {
                    "orderItems": [{**KURTA, "facilityCode": self._shop.warehouse}],
                    "orderDate": f"{at:%Y-%m-%dT%H:%M:%S}",
                }
                for _ in range(50)
            ]
            self._shop.admin("POST", "orders", made)


def test_a_page_full_of_orders_that_moved_there_ends_nothing(shop: Shop, desk: Desk, clock: Clock) -> None:
    shop.admin("POST", "orders", {"count": 70})
    assert run_sync(desk, SyncKind.ORDERS, Flood(shop, clock, 1)).outcome is Outcome.DONE
    assert len(numbers(desk)) == 120


def test_a_run_that_never_gets_past_the_same_page_has_not_come_to_its_end(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    sync(desk)
    before = sync_states(desk)[0].as_of
    clock.go_on(minutes=5)
    shop.admin("POST", "orders", {"count": 70})
    result = run_sync(desk, SyncKind.ORDERS, Flood(shop, clock, 2))
    assert result.outcome is Outcome.UNAVAILABLE
    assert result.message == "Oker sent the same page again. What comes after it is missing."
    assert sync_states(desk)[0].as_of == before


def test_orders_are_as_old_as_the_run_that_was_cut_short(shop: Shop, desk: Desk, clock: Clock) -> None:
    shop.admin("POST", "orders", {"count": 70})
    began = clock.moment
    run_sync(desk, SyncKind.ORDERS, lambda told: shop.fault("orders_by_date", "http_500", times=None))
    shop.no_more_faults()
    clock.go_on(minutes=30)
    assert sync(desk).counts["new"] == 20
    assert sync_states(desk)[0].as_of == began


# Set aside, with a reason --------------------------------------------------------------------------------------------

ASIDE: dict[str, tuple[list[dict[str, Any]], dict[str, Any], str]] = {
    "on hold": ([{**KURTA, "onHold": True}], {}, "R7"),
    "waits for acceptance": ([KURTA], {"orderStatus": "PENDING_VERIFICATION"}, "R7"),
    "seller ships": ([KURTA], {"thirdPartyShipping": False}, "R9"),
    "unmapped": ([{**KURTA, "facilityCode": "OKER-CCU-09"}], {}, "R3"),
    "two warehouses": ([KURTA, {**KURTA, "facilityCode": "OKER-DEL-02"}], {}, "R10"),
    "two packets": ([KURTA, {**KURTA, "packetNumber": 2}], {}, "R11"),
}


@pytest.mark.parametrize(("items", "fields", "rule"), ASIDE.values(), ids=ASIDE)
def test_an_order_that_may_not_be_packed_is_visible_and_set_aside(
    shop: Shop, desk: Desk, items: list[dict[str, Any]], fields: dict[str, Any], rule: str
) -> None:
    good, odd = shop.add_order(), shop.add_order(*items, **fields)
    counts = sync(desk).counts
    assert (counts["new"], counts["set_aside"]) == (2, 1)
    reasons = {v.order.order_no: [r.rule for r in v.set_aside] for v in list_orders(desk).orders}
    assert reasons == {good: [], odd: [rule]}
    trouble = trouble_of(open_order, desk, odd)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, rule)
    assert show_order(desk, odd).set_aside[0].message == trouble.message


def test_a_channel_without_orders_under_review_is_no_failure(shop: Shop, desk: Desk) -> None:
    number = shop.add_order()
    result = run_sync(
        desk, SyncKind.ORDERS, lambda words: shop.fault("orders_by_date", "http_404", times=None)
    )
    assert result.outcome is Outcome.DONE
    assert numbers(desk) == {number}


def test_a_channel_that_refuses_all_orders_is_one(shop: Shop, desk: Desk) -> None:
    shop.fault("orders_by_date", "http_404", times=None)
    result = sync(desk)
    assert result.outcome is Outcome.REFUSED
    assert "Not Found" in result.message


def test_an_order_that_was_accepted_may_be_packed_after_the_next_sync(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk, orderStatus="PENDING_VERIFICATION")
    before = show_order(desk, number)
    assert [verdict.rule for verdict in before.set_aside] == ["R7"]
    desk.route().orders.acknowledge(number)
    sync(desk)
    assert not show_order(desk, number).set_aside


# Faults --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", ["no_items", "no_id", "bad_date", "bad_quantity", "null", "text"])
def test_a_broken_order_counts_as_failed_and_the_others_come(shop: Shop, desk: Desk, shape: str) -> None:
    wanted = {shop.add_order() for _ in range(3)}
    shop.fault("orders_by_date", "bad_order", shape=shape)
    result = sync(desk)
    if shape == "bad_date":  # the dispatch-by time stands in for the date
        assert (result.counts["fetched"], result.counts["failed"]) == (3, 0)
        return
    assert result.outcome is Outcome.DONE
    assert (result.counts["fetched"], result.counts["failed"]) == (2, 1)
    assert "could not be read" in result.message
    assert len(numbers(desk) & wanted) == 2


@pytest.mark.parametrize(
    "fault", ["numeric_ids", "null_strings", "key_variants", "naive_blank_dates", "uppercase_payment"]
)
def test_an_order_in_another_spelling_is_the_same_order(shop: Shop, desk: Desk, fault: str) -> None:
    number = new_order(shop, desk, paymentType="cod")
    plain = look(desk, number).channel
    shop.fault("orders_by_date", fault, times=None)
    result = sync(desk)
    assert (result.counts["new"], result.counts["changed"], result.counts["failed"]) == (0, 0, 0), (
        look(desk, number).channel,
        plain,
    )


def test_an_unknown_status_word_is_shown_and_not_packed(shop: Shop, desk: Desk) -> None:
    number = shop.add_order()
    shop.fault("orders_by_date", "unknown_status_word")
    sync(desk)
    order = look(desk, number)
    assert order.channel.items[0].raw_status == "IN_REVIEW"
    assert any("IN_REVIEW" in event.text for event in desk.store.history.of_order(number))
    shop.unplug()
    assert trouble_of(open_order, desk, number).rule == "R7"


def test_an_unknown_word_for_a_known_order_keeps_its_state(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    shop.fault("orders_by_date", "unknown_status_word")
    sync(desk)
    order = look(desk, number)
    assert order.channel.items[0].status is ItemStatus.CREATED
    assert order.channel.items[0].raw_status == "IN_REVIEW"


def test_what_came_before_the_connection_broke_stays(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 120})
    pages: list[str] = []

    def break_after_the_first(told: Told) -> None:
        pages.append(str(told))
        if len(pages) == 1:
            shop.fault("orders_by_date", "http_500", times=None)

    result = run_sync(desk, SyncKind.ORDERS, break_after_the_first)
    assert result.outcome is Outcome.UNAVAILABLE
    assert (result.counts["fetched"], result.counts["new"]) == (50, 50)
    assert len(numbers(desk)) == 50
    shop.no_more_faults()
    assert sync(desk).counts["new"] == 70


@pytest.mark.parametrize("fault", ["http_500", "http_502", "html", "cut", "empty", "drop_before", "http_429"])
def test_a_fault_that_passes_is_not_noticed_and_one_that_stays_is_said(
    shop: Shop, desk: Desk, fault: str
) -> None:
    number = shop.add_order()
    shop.fault("orders_by_date", fault, times=None)
    result = sync(desk)
    assert result.outcome is Outcome.UNAVAILABLE
    assert result.message.endswith(".")
    assert not numbers(desk)
    shop.no_more_faults()
    shop.fault("orders_by_date", fault, seconds=0)
    passing = sync(desk)
    if fault != "html":  # a web page in place of an answer does not go away by itself
        assert passing.outcome is Outcome.DONE
    sync(desk)
    assert numbers(desk) == {number}


# One at a time, on and off -------------------------------------------------------------------------------------------


def test_a_sync_that_is_running_is_not_started_again(shop: Shop, desk: Desk) -> None:
    shop.add_order()
    second = open_desk(desk.home, pace=HURRIED)
    answers: list[SyncResult] = []
    try:
        run_sync(desk, SyncKind.ORDERS, lambda words: answers.append(run_sync(second, SyncKind.ORDERS)))
        run_sync(desk, SyncKind.ORDERS, lambda words: answers.append(run_sync(desk, SyncKind.ORDERS)))
    finally:
        close_desk(second)
    assert {(answer.outcome, answer.rule) for answer in answers} == {(Outcome.BLOCKED, "R5")}
    assert all("already running since" in answer.message for answer in answers)
    assert sync(desk).outcome is Outcome.DONE


def test_each_sync_shows_its_last_run_and_whether_it_runs(shop: Shop, desk: Desk) -> None:
    shop.add_order()
    running = []
    run_sync(desk, SyncKind.ORDERS, lambda words: running.append(sync_states(desk)[0].running_since))
    state = sync_states(desk)[0]
    assert all(running)
    assert state.running_since is None
    assert state.last is not None
    assert (state.last.outcome, state.last.counts["new"]) == ("done", 1)


def test_a_sync_that_is_switched_off_is_not_started_by_the_clock(desk: Desk) -> None:
    assert switched_on(desk) == [SyncKind.ORDERS, SyncKind.STATUS, SyncKind.CATALOG]
    switch_sync(desk, SyncKind.STATUS, False)
    assert switched_on(desk) == [SyncKind.ORDERS, SyncKind.CATALOG]
    assert run_sync(desk, SyncKind.STATUS).outcome is Outcome.DONE


def test_an_order_in_somebodys_hands_is_brought_up_to_date_all_the_same(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    claim_order(desk, look(desk, number))
    shop.admin("POST", f"orders/{number}/hold", {})
    assert sync(desk).counts["changed"] == 1
    assert look(desk, number).channel.on_hold


@pytest.mark.parametrize(
    ("kind", "call", "minutes"), [(SyncKind.ORDERS, "orders_by_date", 1), (SyncKind.CATALOG, "products", 5)]
)
def test_a_run_that_failed_is_tried_again_soon_and_one_that_went_well_in_its_usual_time(
    shop: Shop, desk: Desk, clock: Clock, kind: SyncKind, call: str, minutes: int
) -> None:
    shop.fault(call, "http_500", times=None)
    shop.fault("productsCount", "http_500", times=None)
    run_sync(desk, kind)
    assert sync_state(desk, kind).next_at == clock.moment + timedelta(minutes=minutes)
    shop.no_more_faults()
    clock.go_on(minutes=minutes)
    run_sync(desk, kind)
    usual = timedelta(minutes=minutes_of(desk, kind))
    assert sync_state(desk, kind).next_at == clock.moment + usual
    assert usual > timedelta(minutes=minutes)
