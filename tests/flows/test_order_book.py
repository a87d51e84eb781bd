"""The order book after kills, outages, wrong clocks and a server in trouble: no order is missing, none is there twice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import SyncKind, SyncResult, Told
from oker_desk.services.sync.running import due_syncs, run_sync, sync_states
from tests.flows.dying import do_and_die
from tests.shop import Clock, Shop, look, open_shop, open_station

DAY = 86_400


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", now=clock) as desk:
        yield desk


def sync(desk: Desk) -> SyncResult:
    return run_sync(desk, SyncKind.ORDERS)


def here(desk: Desk) -> set[str]:
    return {str(row["order_no"]) for row in desk.store.database.rows("SELECT order_no FROM orders")}


def at_oker(shop: Shop) -> set[str]:
    return {str(order["order"]["id"]) for order in shop.admin("GET", "orders")["orders"]}


def pages_asked(shop: Shop) -> list[int]:
    calls = [call for call in shop.calls("orders_by_date") if call["query"]["orderStatus"] == "CREATED"]
    return [int(call["query"]["pageNumber"]) for call in calls]


def whole(shop: Shop, desk: Desk) -> bool:
    return here(desk) == at_oker(shop) and desk.store.database.value("SELECT count(*) FROM orders") == len(
        at_oker(shop)
    )


# Cut short -----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a child process that dies at a given line needs fork")
def test_a_sync_killed_at_any_point_leaves_no_gap_and_no_double(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 120})
    died = 0
    while do_and_die(desk.home, sync, died + 1):
        died += 1
        assert here(desk) <= at_oker(shop)
        assert died < 200
    assert died > 12
    assert whole(shop, desk)
    history = desk.store.history.count()
    assert sync(desk).counts["new"] == 0
    assert desk.store.history.count() == history


def cut_after(desk: Desk, pages: int) -> SyncResult:
    """Run an order sync that somebody stops after so many pages."""
    stop = Event()
    told: list[Told] = []

    def watch(news: Told) -> None:
        told.append(news)
        if len(told) == pages:
            stop.set()

    return run_sync(desk, SyncKind.ORDERS, watch, stop=stop)


def test_a_stopped_sync_keeps_what_came_and_goes_on_from_there(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 260})
    stopped = cut_after(desk, 3)
    assert (stopped.outcome, stopped.counts["new"]) == (Outcome.WAITING, 150)
    assert "goes on from there" in stopped.message
    before = len(pages_asked(shop))
    assert sync(desk).counts["new"] == 110
    assert pages_asked(shop)[before:] == [3, 4, 5, 6]
    assert whole(shop, desk)


def test_a_sync_that_failed_in_the_middle_goes_on_from_there(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 260})
    told: list[Told] = []

    def break_it(news: Told) -> None:
        told.append(news)
        if len(told) == 2:
            shop.fault("orders_by_date", "http_502", times=None)

    assert run_sync(desk, SyncKind.ORDERS, break_it).outcome is Outcome.UNAVAILABLE
    shop.no_more_faults()
    before = len(pages_asked(shop))
    assert sync(desk).counts["new"] == 160
    assert pages_asked(shop)[before] == 2
    assert whole(shop, desk)


def test_orders_that_left_the_list_meanwhile_let_the_walk_begin_anew(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 260})
    cut_after(desk, 3)
    gone = sorted(here(desk))[:60]
    for number in gone:
        shop.admin("POST", f"orders/{number}/cancel", {})
    before = len(pages_asked(shop))
    sync(desk)
    assert pages_asked(shop)[before : before + 2] == [3, 1]
    assert whole(shop, desk)


def test_after_a_long_break_the_walk_begins_anew(shop: Shop, desk: Desk, clock: Clock) -> None:
    shop.admin("POST", "orders", {"count": 120})
    cut_after(desk, 1)
    clock.go_on(hours=2)
    before = len(pages_asked(shop))
    sync(desk)
    assert pages_asked(shop)[before] == 1
    assert whole(shop, desk)


@pytest.mark.slow
def test_two_thousand_orders_come_with_all_their_oddities(tmp_path: Path) -> None:
    with (
        open_shop(orders=2_000, seed=7) as shop,
        open_station(shop, tmp_path / "second") as desk,
    ):
        shop.fault("orders_by_date", "duplicate_order", shape="pages")
        shop.fault("orders_by_date", "numeric_ids")
        shop.fault("orders_by_date", "cut")
        result = sync(desk)
        assert (result.outcome, result.counts["fetched"]) == (Outcome.DONE, 2_000)
        assert whole(shop, desk)
        status = run_sync(desk, SyncKind.STATUS)
        assert (status.counts["fetched"], status.counts["failed"]) == (2_000, 0)
        assert len(shop.calls("orders_by_id")) == 400


# Clocks --------------------------------------------------------------------------------------------------------------


def test_a_clock_that_was_a_year_fast_for_a_while_makes_no_gap(shop: Shop, desk: Desk, clock: Clock) -> None:
    sync(desk)
    clock.go_on(days=365)
    sync(desk)
    clock.go_on(days=-365)
    shop.admin("POST", "clock", {"advance_seconds": 3 * DAY})
    missed = shop.add_order()
    shop.admin("POST", "clock", {"advance_seconds": 27 * DAY})
    clock.go_on(days=30)
    sync(desk)
    assert missed in here(desk)


@pytest.mark.parametrize("behind", [timedelta(hours=1), timedelta(days=1), timedelta(days=100)])
def test_a_clock_that_falls_behind_still_sees_the_newest_orders(
    shop: Shop, desk: Desk, clock: Clock, behind: timedelta
) -> None:
    sync(desk)
    clock.moment -= behind
    number = shop.add_order()
    sync(desk)
    assert number in here(desk)


def test_after_the_clock_was_put_back_every_sync_is_due_at_once(desk: Desk, clock: Clock) -> None:
    sync(desk)
    assert SyncKind.ORDERS not in due_syncs(desk)
    clock.go_on(days=-1)
    assert SyncKind.ORDERS in due_syncs(desk)


def test_a_sync_that_failed_is_due_again_after_a_few_minutes(shop: Shop, desk: Desk, clock: Clock) -> None:
    shop.fault("products", "http_500", times=None)
    run_sync(desk, SyncKind.CATALOG)
    assert SyncKind.CATALOG not in due_syncs(desk)
    clock.go_on(minutes=6)
    assert SyncKind.CATALOG in due_syncs(desk)
    shop.no_more_faults()
    run_sync(desk, SyncKind.CATALOG)
    clock.go_on(minutes=6)
    assert SyncKind.CATALOG not in due_syncs(desk)
    assert sync_states(desk)[2].next_at is not None


# Absurd answers ------------------------------------------------------------------------------------------------------


def test_when_oker_suddenly_shows_nothing_everything_stays(shop: Shop, desk: Desk, clock: Clock) -> None:
    shop.admin("POST", "orders", {"count": 60})
    sync(desk)
    for number in sorted(here(desk)):
        shop.fault("orders_by_id", "missing_order", times=None, orders=[number])
    shop.admin("POST", "clock", {"advance_seconds": 20 * DAY})
    clock.go_on(days=20)
    shop.fault("orders_by_date", "missing_order", times=None, orders=sorted(here(desk)))
    result = sync(desk)
    assert (result.outcome, result.counts["fetched"]) == (Outcome.DONE, 0)
    assert "stay" in result.message
    assert run_sync(desk, SyncKind.STATUS).counts["changed"] == 0
    assert whole(shop, desk)
    assert look(desk, next(iter(here(desk)))).state.value == "NEW"
