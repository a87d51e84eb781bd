"""News of known orders, and the listings: forward only, never lost, never more often than Oker wants (R31, R44 to R47)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import add_parcels
from oker_desk.services.setup.stock import choose_for_stock
from oker_desk.services.sync import status
from oker_desk.services.sync.kinds import SyncKind, SyncResult
from oker_desk.services.sync.running import retry_failures, run_sync, switched_on, sync_states
from oker_desk.services.views import show_manifest
from tests.shop import (
    Clock,
    Shop,
    fill_manifest,
    invoiced_order,
    look,
    new_order,
    open_station,
    packed_order,
    texts_of,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", now=clock) as desk:
        yield desk


@pytest.fixture
def sent(shop: Shop, desk: Desk) -> str:
    """An order that is dispatched and still in the building."""
    number = packed_order(shop, desk)
    close_manifest(desk, fill_manifest(shop, desk, [number]))
    return number


def news(desk: Desk) -> SyncResult:
    return run_sync(desk, SyncKind.STATUS)


def happens(shop: Shop, number: str, act: str, **body: Any) -> None:
    shop.admin("POST", f"orders/{number}/{act}", body)


def state_after(shop: Shop, desk: Desk, number: str, act: str, **body: Any) -> OrderState:
    happens(shop, number, act, **body)
    assert news(desk).outcome is Outcome.DONE
    return look(desk, number).state


# What Oker tells -----------------------------------------------------------------------------------------------------


def test_orders_are_asked_for_five_at_a_time(shop: Shop, desk: Desk) -> None:
    for _ in range(11):
        shop.add_order()
    run_sync(desk, SyncKind.ORDERS)
    assert news(desk).counts == {"fetched": 11, "new": 0, "changed": 0, "set_aside": 0, "failed": 0}
    asked = [call["query"]["orderIds"].split(",") for call in shop.calls("orders_by_id")]
    assert [len(ids) for ids in asked] == [5, 5, 1]


def test_a_run_by_the_clock_that_left_orders_for_the_next_one_says_so(
    shop: Shop, desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(7):
        shop.add_order()
    run_sync(desk, SyncKind.ORDERS)
    clock.go_on(hours=1)
    monkeypatch.setattr(status, "MOST_BY_CLOCK", 5)
    runs = [run_sync(desk, SyncKind.STATUS, by_clock=True) for _ in range(2)]
    assert [run.counts["fetched"] for run in runs] == [5, 2]
    assert [run.message.endswith("The next run goes on with others.") for run in runs] == [True, False]


def test_an_order_cancelled_by_the_customer_is_cancelled_and_not_asked_for_again(
    shop: Shop, desk: Desk
) -> None:
    number = new_order(shop, desk)
    assert state_after(shop, desk, number, "cancel") is OrderState.CANCELLED
    assert news(desk).counts["fetched"] == 0


def test_an_order_is_held_and_released(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    happens(shop, number, "hold")
    assert news(desk).counts["set_aside"] == 1
    happens(shop, number, "release")
    assert news(desk).counts["set_aside"] == 0


def test_a_parcel_is_delivered(shop: Shop, desk: Desk, sent: str) -> None:
    assert state_after(shop, desk, sent, "deliver") is OrderState.DELIVERED


def test_a_parcel_the_customer_sends_back_is_expected_until_it_is_here(
    shop: Shop, desk: Desk, sent: str
) -> None:
    happens(shop, sent, "deliver")
    assert (
        state_after(shop, desk, sent, "return", kind="CIR", reason="Too small") is OrderState.RETURN_EXPECTED
    )
    told = look(desk, sent).channel.items[0].return_news
    assert told is not None
    assert (told.reason, told.delivered_at) == ("Too small", None)
    assert told.awb
    again = {"kind": "CIR", "force": True, "deliveryDate": "2024-03-01T10:00:00"}
    assert state_after(shop, desk, sent, "return", **again) is OrderState.RETURNED


def test_a_parcel_that_could_not_be_delivered_comes_back(shop: Shop, desk: Desk, sent: str) -> None:
    assert state_after(shop, desk, sent, "return", kind="RTO") is OrderState.RETURN_EXPECTED


def test_a_returned_order_is_final(shop: Shop, desk: Desk, sent: str) -> None:
    happens(shop, sent, "return", kind="RTO", deliveryDate="2024-03-01T10:00:00")
    news(desk)
    assert look(desk, sent).state is OrderState.RETURNED
    assert news(desk).counts["fetched"] == 0


def test_a_parcel_that_another_desk_dispatched_is_not_packed_here(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    order = look(desk, number)
    assert order.parcel.invoice is not None
    desk.route().shipping.dispatch(order.channel.active_items, order.parcel.invoice)
    news(desk)
    assert look(desk, number).state is OrderState.DISPATCHED


# Cancelled too late --------------------------------------------------------------------------------------------------


def test_a_cancellation_after_the_invoice_is_a_conflict(shop: Shop, desk: Desk) -> None:
    number = invoiced_order(shop, desk)
    assert state_after(shop, desk, number, "cancel", force=True) is OrderState.CONFLICT
    assert any(text.startswith("STOP.") for text in texts_of(desk, number))


def test_a_cancelled_parcel_is_taken_off_its_open_manifest_and_the_others_stay(
    shop: Shop, desk: Desk
) -> None:
    stays, goes = packed_order(shop, desk), packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [stays, goes])
    assert state_after(shop, desk, goes, "cancel", force=True) is OrderState.CONFLICT
    manifest = show_manifest(desk, manifest_no)
    assert [line.order_no for line in manifest.parcels] == [stays]
    assert manifest.off[0].reason.startswith("STOP. Oker shows order")
    assert add_parcels(desk, manifest_no, [goes]).refused[0].rule == "R31"


def test_a_cancelled_part_of_an_invoiced_order_is_a_conflict(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    one = look(desk, number).channel.items[0].item_id
    assert state_after(shop, desk, number, "cancel", force=True, items=[one]) is OrderState.CONFLICT
    assert not show_manifest(desk, manifest_no).parcels


def test_a_cancellation_after_the_dispatch_is_a_notice_only(shop: Shop, desk: Desk, sent: str) -> None:
    assert state_after(shop, desk, sent, "cancel", force=True) is OrderState.DISPATCHED
    assert any("cancelled although it is dispatched" in text for text in texts_of(desk, sent))
    told = len(texts_of(desk, sent))
    news(desk)
    assert len(texts_of(desk, sent)) == told
    line = look(desk, sent).parcel.line
    assert line is not None
    hand_over(desk, line.manifest_no, "Ravi")
    assert look(desk, sent).state is OrderState.HANDED_OVER


# Missing, older, odd -------------------------------------------------------------------------------------------------


def test_an_order_missing_in_the_answer_is_no_news(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    shop.fault("orders_by_id", "missing_order")
    result = news(desk)
    assert result.outcome is Outcome.DONE
    assert result.counts["fetched"] == 0
    assert "0 of 1 order answered" in result.message
    assert look(desk, number).state is OrderState.NEW


def test_an_order_that_cannot_be_read_counts_as_failed_and_the_others_are_told(
    shop: Shop, desk: Desk
) -> None:
    one, two = new_order(shop, desk), new_order(shop, desk)
    happens(shop, one, "hold")
    happens(shop, two, "hold")
    shop.fault("orders_by_id", "bad_order")
    counts = news(desk).counts
    assert (counts["fetched"], counts["failed"], counts["changed"]) == (1, 1, 1)


def test_older_news_never_overwrites_newer(shop: Shop, desk: Desk, sent: str) -> None:
    happens(shop, sent, "deliver")
    news(desk)
    shop.fault("orders_by_id", "unknown_status_word")
    news(desk)
    assert look(desk, sent).state is OrderState.DELIVERED


def test_a_question_that_oker_refuses_is_asked_again_order_by_order(shop: Shop, desk: Desk) -> None:
    for _ in range(7):
        shop.add_order()
    run_sync(desk, SyncKind.ORDERS)
    shop.fault("orders_by_id", "http_404")
    result = news(desk)
    assert (result.outcome, result.counts["fetched"], result.counts["failed"]) == (Outcome.DONE, 7, 0)


@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_an_order_that_oker_cannot_answer_does_not_hold_up_the_others(
    shop: Shop, desk: Desk, status: int
) -> None:
    numbers = [shop.add_order() for _ in range(7)]
    run_sync(desk, SyncKind.ORDERS)
    for number in numbers:
        happens(shop, number, "hold")
    shop.fault("orders_by_id", "poison_order", times=None, orders=[numbers[2]], status=status)
    result = news(desk)
    counts = result.counts
    assert (result.outcome, counts["fetched"], counts["changed"], counts["failed"]) == (Outcome.DONE, 6, 6, 1)
    assert result.message.endswith("1 failed.")
    (failure,) = sync_states(desk)[1].failures
    assert failure.subject == numbers[2]
    shop.no_more_faults()
    again = retry_failures(desk, SyncKind.STATUS, [failure.subject])
    assert (again.outcome, again.counts["changed"]) == (Outcome.DONE, 1)
    assert not sync_states(desk)[1].failures


def test_failures_of_a_run_are_over_when_the_next_one_is_well(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    other = new_order(shop, desk)
    shop.fault("orders_by_id", "poison_order", times=None, orders=[number])
    assert news(desk).counts["failed"] == 1
    shop.no_more_faults()
    assert news(desk).counts["fetched"] == 2
    assert not sync_states(desk)[1].failures
    assert look(desk, other).state is OrderState.NEW


def test_by_the_clock_only_orders_are_asked_about_whose_turn_it_is(
    shop: Shop, desk: Desk, clock: Clock, sent: str
) -> None:
    waiting = new_order(shop, desk)

    def asked() -> str:
        before = len(shop.calls("orders_by_id"))
        run_sync(desk, SyncKind.STATUS, by_clock=True)
        return ",".join(call["query"]["orderIds"] for call in shop.calls("orders_by_id")[before:])

    assert asked() == ""
    clock.go_on(minutes=10)
    assert asked() == waiting
    clock.go_on(hours=7)
    assert asked() == f"{waiting},{sent}"


def test_after_the_clock_was_put_back_every_order_is_asked_about_at_once(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    answered, silent = new_order(shop, desk), new_order(shop, desk)
    clock.go_on(minutes=10)
    shop.fault("orders_by_id", "missing_order", orders=[silent])
    run_sync(desk, SyncKind.STATUS, by_clock=True)
    clock.go_on(days=-1)
    run_sync(desk, SyncKind.STATUS, by_clock=True)
    asked = shop.calls("orders_by_id")
    assert len(asked) == 2
    assert set(asked[1]["query"]["orderIds"].split(",")) == {answered, silent}


def test_an_order_that_is_never_answered_waits_for_its_turn_by_the_clock(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    new_order(shop, desk)
    clock.go_on(minutes=10)
    shop.fault("orders_by_id", "missing_order", times=None)
    for _ in range(3):
        run_sync(desk, SyncKind.STATUS, by_clock=True)
    assert len(shop.calls("orders_by_id")) == 1


@pytest.mark.parametrize("fault", ["http_500", "html", "cut", "empty", "drop_before", "http_429"])
def test_a_status_sync_without_an_answer_changes_nothing_and_says_so(
    shop: Shop, desk: Desk, fault: str
) -> None:
    number = new_order(shop, desk)
    happens(shop, number, "cancel")
    shop.fault("orders_by_id", fault, times=None)
    assert news(desk).outcome is Outcome.UNAVAILABLE
    assert look(desk, number).state is OrderState.NEW


@pytest.mark.parametrize("fault", ["numeric_ids", "null_strings", "key_variants", "naive_blank_dates"])
def test_a_status_in_another_spelling_is_understood(shop: Shop, desk: Desk, fault: str) -> None:
    number = new_order(shop, desk)
    happens(shop, number, "cancel")
    shop.fault("orders_by_id", fault)
    news(desk)
    assert look(desk, number).state is OrderState.CANCELLED


def test_a_status_sync_ends_between_two_questions_when_the_window_closes(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "orders", {"count": 20})
    run_sync(desk, SyncKind.ORDERS)
    run_sync(desk, SyncKind.STATUS, lambda words: desk.stopping.set())
    assert len(shop.calls("orders_by_id")) == 1


# Catalog and stock ---------------------------------------------------------------------------------------------------


def test_the_catalog_names_articles_and_shows_their_pictures(shop: Shop, desk: Desk) -> None:
    result = run_sync(desk, SyncKind.CATALOG)
    assert result.outcome is Outcome.DONE
    assert result.counts["new"] == result.counts["fetched"] > 0
    listed = shop.admin("POST", "orders", {"count": 1})["orders"][0]["orderItems"][0]
    assert desk.store.orders.title_of(listed["sku"]) == listed["title"]
    assert desk.store.catalog.picture_of(listed["variantId"]).startswith("http")


def test_the_catalog_is_not_fetched_twice_within_thirty_minutes(shop: Shop, desk: Desk, clock: Clock) -> None:
    run_sync(desk, SyncKind.CATALOG)
    calls = len(shop.calls("products"))
    clock.go_on(minutes=29)
    refused = run_sync(desk, SyncKind.CATALOG)
    assert (refused.outcome, refused.rule) == (Outcome.BLOCKED, "R5")
    assert "It may run again at" in refused.message
    assert SyncKind.CATALOG not in switched_on(desk)
    assert len(shop.calls("products")) == calls
    clock.go_on(minutes=2)
    again = run_sync(desk, SyncKind.CATALOG)
    assert again.outcome is Outcome.DONE
    assert (again.counts["new"], again.counts["changed"]) == (0, 0)


def test_the_next_run_of_the_catalog_is_not_told_for_a_time_at_which_it_may_not_begin(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    run_sync(desk, SyncKind.CATALOG)
    ended = clock.moment
    clock.go_on(days=1)
    shop.fault("products", "http_500", times=None)
    run_sync(desk, SyncKind.CATALOG)
    clock.moment = ended + timedelta(minutes=10)
    state = next(state for state in sync_states(desk) if state.kind is SyncKind.CATALOG)
    assert state.next_at == ended + timedelta(minutes=30)


def test_a_catalog_sync_that_failed_may_be_tried_again_at_once(shop: Shop, desk: Desk) -> None:
    shop.fault("products", "http_500", times=None)
    assert run_sync(desk, SyncKind.CATALOG).outcome is Outcome.UNAVAILABLE
    shop.no_more_faults()
    assert run_sync(desk, SyncKind.CATALOG).outcome is Outcome.DONE


@pytest.mark.parametrize("fault", ["numeric_ids", "null_strings", "key_variants"])
def test_a_catalog_in_another_spelling_is_understood(
    shop: Shop, desk: Desk, clock: Clock, fault: str
) -> None:
    fetched = run_sync(desk, SyncKind.CATALOG).counts["fetched"]
    clock.go_on(hours=1)
    shop.fault("products", fault, times=None)
    counts = run_sync(desk, SyncKind.CATALOG).counts
    assert (counts["fetched"], counts["new"], counts["failed"]) == (fetched, 0, 0)


def test_stock_is_not_sent_without_what_it_needs(shop: Shop, desk: Desk) -> None:
    choose_for_stock(desk, [])
    result = run_sync(desk, SyncKind.INVENTORY)
    assert (result.outcome, result.rule) == (Outcome.BLOCKED, "R4")
    assert shop.facility in result.message
    assert not shop.calls("updateInventory")
