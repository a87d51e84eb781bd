"""Closing a manifest: Oker is told once, each parcel has its answer, and only a yes lets it go (R31, R36 to R39)."""

from __future__ import annotations

import pytest

from oker_desk.domain.manifests import LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import want_channel_paper
from oker_desk.services.dock.closing import Closed, close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import add_parcels, create_manifest
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.views import show_manifest
from tests.shop import Shop, fill_manifest, look, packed_order, texts_of, trouble_of


@pytest.fixture
def orders(shop: Shop, desk: Desk) -> list[str]:
    """Three packed orders."""
    return [packed_order(shop, desk) for _ in range(3)]


@pytest.fixture
def manifest_no(shop: Shop, desk: Desk, orders: list[str]) -> str:
    """A manifest with the three parcels."""
    return fill_manifest(shop, desk, orders)


def cancel(shop: Shop, *orders: str, **body: object) -> None:
    for number in orders:
        shop.admin("POST", f"orders/{number}/cancel", {"force": True, **body})


def refuse(shop: Shop, desk: Desk, call: str, *orders: str, times: int | None = 1) -> None:
    """Let Oker refuse these orders in this call."""
    items = [item.item_id for number in orders for item in look(desk, number).channel.items]
    shop.fault(call, "fail_items", times=times, items=items, errorMessage="Label damaged")


def effects(shop: Shop, orders: list[str]) -> list[int]:
    return [shop.hidden(number)["counts"]["dispatch"] for number in orders]


def states(desk: Desk, orders: list[str]) -> list[OrderState]:
    return [look(desk, number).state for number in orders]


def outcomes(manifest: Manifest) -> list[LineOutcome]:
    return [line.outcome for line in manifest.parcels]


def assert_nothing_may_go(desk: Desk, manifest_no: str) -> None:
    assert trouble_of(hand_over, desk, manifest_no, "Ravi").rule in {"R39", "R40"}


# Done ----------------------------------------------------------------------------------------------------------------


def test_every_parcel_is_dispatched_and_the_manifest_may_go(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    closed = close_manifest(desk, f" {manifest_no} ")
    assert (closed.outcome, closed.manifest.state) == (Outcome.DONE, ManifestState.CLOSED)
    assert closed.message == f"Manifest {manifest_no} is closed with 3 parcels. It may go."
    assert outcomes(closed.manifest) == [LineOutcome.CONFIRMED] * 3
    assert closed.manifest.closed_at is not None
    assert states(desk, orders) == [OrderState.DISPATCHED] * 3
    assert effects(shop, orders) == [1, 1, 1]


def test_closing_again_is_done_and_sends_nothing(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    first = close_manifest(desk, manifest_no)
    calls = len(shop.all_calls())
    again = close_manifest(desk, manifest_no)
    assert (again.outcome, again.manifest) == (Outcome.DONE, first.manifest)
    assert len(shop.all_calls()) == calls


def test_each_parcel_is_counted_while_closing(desk: Desk, manifest_no: str) -> None:
    steps: list[tuple[int, int]] = []
    close_manifest(desk, manifest_no, lambda done, total: steps.append((done, total)))
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_the_status_is_asked_anew_before_anything_is_sent(shop: Shop, desk: Desk, manifest_no: str) -> None:
    shop.admin("DELETE", "calls")
    close_manifest(desk, manifest_no)
    made = [call["call"] for call in shop.all_calls()]
    assert made == ["orders_by_id", "fetchManifest", "dispatch", "dispatch", "dispatch"]


@pytest.mark.parametrize("fault", ["list_successes", "numeric_ids", "key_variants"])
def test_a_yes_in_another_spelling_is_a_yes(shop: Shop, desk: Desk, manifest_no: str, fault: str) -> None:
    shop.fault("dispatch", fault, times=None)
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE


def test_a_parcel_dispatched_by_another_desk_is_confirmed_and_not_sent(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    order = look(desk, orders[0])
    assert order.parcel.invoice is not None
    desk.route().shipping.dispatch(order.channel.active_items, order.parcel.invoice)
    sent = len(shop.calls("dispatch"))
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert len(shop.calls("dispatch")) == sent + 2
    assert effects(shop, orders) == [1, 1, 1]


# Refused -------------------------------------------------------------------------------------------------------------


def test_refused_parcels_stay_here_with_their_reason_and_the_others_go(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    refuse(shop, desk, "dispatch", orders[1], times=None)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.rule, closed.manifest.state) == (
        Outcome.REFUSED,
        "R38",
        ManifestState.CLOSED,
    )
    assert closed.message.startswith("2 of 3 dispatched. 1 must stay here:")
    assert "Label damaged" in closed.message
    [line] = closed.manifest.off
    assert (line.order_no, line.outcome, line.reason) == (orders[1], LineOutcome.REFUSED, "Label damaged")
    assert states(desk, orders) == [OrderState.DISPATCHED, OrderState.READY_TO_SHIP, OrderState.DISPATCHED]


def test_a_refused_parcel_goes_on_the_next_manifest(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    refuse(shop, desk, "dispatch", *orders)  # the first of them only
    left = close_manifest(desk, manifest_no).manifest.off[0].order_no
    next_no = fill_manifest(shop, desk, [left])
    assert close_manifest(desk, next_no).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


def test_a_parcel_refused_in_part_goes_with_the_next_close(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    kurta = look(desk, number).channel.items[0].item_id
    shop.fault("dispatch", "fail_items", items=[kurta], errorMessage="Label damaged")
    first = close_manifest(desk, fill_manifest(shop, desk, [number]))
    assert (first.outcome, look(desk, number).state) == (Outcome.REFUSED, OrderState.READY_TO_SHIP)
    second = close_manifest(desk, fill_manifest(shop, desk, [number]))
    assert (second.outcome, look(desk, number).state) == (Outcome.DONE, OrderState.DISPATCHED)
    [sent] = shop.calls("dispatch")[1:]
    assert [item["orderItemId"] for item in sent["body"]["orderItems"]] == [kurta]


def test_all_refused_leaves_an_open_and_empty_manifest(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    refuse(shop, desk, "dispatch", *orders, times=None)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.REFUSED, ManifestState.OPEN)
    assert not closed.manifest.parcels
    assert {line.reason for line in closed.manifest.off} == {"Label damaged"}
    assert states(desk, orders) == [OrderState.READY_TO_SHIP] * 3
    assert effects(shop, orders) == [0, 0, 0]
    assert trouble_of(close_manifest, desk, manifest_no).rule == "R36"


def test_failed_without_a_list_means_all_of_it(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "fail_all_silent", times=None)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.REFUSED, ManifestState.OPEN)
    assert effects(shop, orders) == [0, 0, 0]


def test_a_repeat_that_oker_refuses_as_already_dispatched_counts_as_dispatched(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "already_dispatched", times=None)

    def another_desk_is_quicker(done: int, total: int) -> None:
        order = look(desk, orders[0])
        if done == 0 and order.parcel.invoice is not None:
            desk.route().shipping.dispatch(order.channel.active_items, order.parcel.invoice)

    closed = close_manifest(desk, manifest_no, another_desk_is_quicker)
    assert (closed.outcome, closed.manifest.state) == (Outcome.DONE, ManifestState.CLOSED)
    assert effects(shop, orders) == [1, 1, 1]


# Cancelled -----------------------------------------------------------------------------------------------------------


def test_a_cancelled_parcel_is_taken_off_and_the_others_go(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    cancel(shop, orders[0])
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.REFUSED, ManifestState.CLOSED)
    assert [line.order_no for line in closed.manifest.off] == [orders[0]]
    assert "STOP. Oker shows order" in closed.message
    assert states(desk, orders) == [OrderState.CONFLICT, OrderState.DISPATCHED, OrderState.DISPATCHED]
    assert effects(shop, orders) == [0, 1, 1]
    assert sum("Taken off manifest" in text for text in texts_of(desk, orders[0])) == 1


@pytest.mark.parametrize("only_a_part", [False, True])
def test_only_cancelled_parcels_are_blocked(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str, only_a_part: bool
) -> None:
    for number in orders:
        part = {"items": [look(desk, number).channel.items[0].item_id]} if only_a_part else {}
        cancel(shop, number, **part)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.rule) == (Outcome.BLOCKED, "R31")
    assert closed.message.startswith("STOP. Oker shows order")
    assert closed.manifest.state is ManifestState.OPEN
    assert not closed.manifest.parcels
    assert states(desk, orders) == [OrderState.CONFLICT] * 3
    assert not shop.calls("dispatch")


def test_a_parcel_cancelled_while_others_are_being_sent_does_not_go(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    def cancel_the_last(done: int, total: int) -> None:
        if done == 1:
            cancel(shop, orders[2])

    closed = close_manifest(desk, manifest_no, cancel_the_last)
    assert closed.outcome is Outcome.REFUSED
    assert look(desk, orders[2]).state is OrderState.CONFLICT
    assert effects(shop, orders) == [1, 1, 0]


# No answer -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["drop_after", "http_500_after", "html_after", "cut", "empty"])
def test_a_lost_answer_is_read_back_within_the_same_close(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str, fault: str
) -> None:
    shop.fault("dispatch", fault)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.DONE, ManifestState.CLOSED)
    assert effects(shop, orders) == [1, 1, 1]


def lose_an_answer(shop: Shop, desk: Desk, manifest_no: str, fault: str) -> Closed:
    """Close with one answer lost, and no status to read it back by."""
    shop.fault("dispatch", fault)

    def then_no_status(done: int, total: int) -> None:
        if done == total:
            shop.fault("orders_by_id", "http_500", times=None)

    closed = close_manifest(desk, manifest_no, then_no_status)
    shop.no_more_faults()
    return closed


@pytest.mark.parametrize("fault", ["drop_after", "drop_before", "partial_silent"])
def test_an_unanswered_parcel_holds_the_whole_manifest_here(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str, fault: str
) -> None:
    closed = lose_an_answer(shop, desk, manifest_no, fault)
    assert (closed.outcome, closed.rule) == (Outcome.UNKNOWN, "R39")
    assert closed.manifest.state is ManifestState.CHECK_NEEDED
    assert sorted(outcomes(closed.manifest)) == ["confirmed", "confirmed", "unknown"]
    assert sorted(states(desk, orders)) == ["DISPATCHED", "DISPATCHED", "UNCONFIRMED"]
    assert_nothing_may_go(desk, manifest_no)


@pytest.mark.parametrize("fault", ["drop_after", "drop_before"])
def test_closing_again_reads_back_first_and_sends_what_was_not_done(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str, fault: str
) -> None:
    lose_an_answer(shop, desk, manifest_no, fault)
    sent = len(shop.calls("dispatch"))
    again = close_manifest(desk, manifest_no)
    assert (again.outcome, again.manifest.state) == (Outcome.DONE, ManifestState.CLOSED)
    assert len(shop.calls("dispatch")) == sent + (fault == "drop_before")
    assert effects(shop, orders) == [1, 1, 1]


def test_resolving_closes_what_was_done_after_all(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    lose_an_answer(shop, desk, manifest_no, "drop_after")
    sent = len(shop.calls("dispatch"))
    assert resolve_all(desk).settled == 1
    assert show_manifest(desk, manifest_no).state is ManifestState.CLOSED
    assert len(shop.calls("dispatch")) == sent


def test_resolving_opens_the_manifest_where_it_was_not_done(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    lose_an_answer(shop, desk, manifest_no, "drop_before")
    sent = len(shop.calls("dispatch"))
    assert resolve_all(desk).settled == 1
    assert show_manifest(desk, manifest_no).state is ManifestState.OPEN
    assert len(shop.calls("dispatch")) == sent
    assert_nothing_may_go(desk, manifest_no)
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


def test_closing_again_without_a_status_stays_unknown_and_sends_nothing(
    shop: Shop, desk: Desk, manifest_no: str
) -> None:
    lose_an_answer(shop, desk, manifest_no, "drop_before")
    sent = len(shop.calls("dispatch"))
    shop.fault("orders_by_id", "http_500", times=None)
    again = close_manifest(desk, manifest_no)
    assert (again.outcome, again.manifest.state) == (Outcome.UNKNOWN, ManifestState.CHECK_NEEDED)
    assert len(shop.calls("dispatch")) == sent


def test_an_answer_slower_than_our_patience_is_no_answer(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "slow_after", seconds=3)
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


# Oker cannot be asked ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["http_500", "html", "missing_order", "cut"])
def test_without_a_status_nothing_is_closed(shop: Shop, desk: Desk, manifest_no: str, fault: str) -> None:
    shop.fault("orders_by_id", fault, times=None)
    assert trouble_of(close_manifest, desk, manifest_no).outcome is Outcome.UNAVAILABLE
    assert show_manifest(desk, manifest_no).state is ManifestState.OPEN
    assert not shop.calls("fetchManifest")
    assert not shop.calls("dispatch")


def test_a_network_that_goes_in_the_middle_leaves_the_rest_for_later(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    closed = close_manifest(desk, manifest_no, lambda done, total: shop.unplug() if done == 1 else None)
    assert closed.outcome is Outcome.UNAVAILABLE
    assert closed.message.startswith("1 of 3 dispatched, then:")
    assert closed.manifest.state is ManifestState.OPEN
    assert states(desk, orders) == [OrderState.DISPATCHED, OrderState.ON_MANIFEST, OrderState.ON_MANIFEST]
    assert not desk.store.intents.unknown()
    assert_nothing_may_go(desk, manifest_no)


def test_a_busy_oker_is_asked_again_and_then_left_for_later(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "http_429", seconds=0)
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


def test_an_oker_that_stays_busy_leaves_the_manifest_open(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "http_429", seconds=0, times=None)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.UNAVAILABLE, ManifestState.OPEN)
    assert outcomes(closed.manifest) == [LineOutcome.PENDING] * 3
    shop.no_more_faults()
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


def test_a_token_that_expires_between_two_parcels_is_not_noticed(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    def expire(done: int, total: int) -> None:
        shop.admin("POST", "tokens/expire", {})

    assert close_manifest(desk, manifest_no, expire).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


def test_a_window_that_closes_stops_between_two_parcels(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    closed = close_manifest(desk, manifest_no, lambda done, total: desk.stopping.set() if done == 1 else None)
    assert (closed.outcome, closed.manifest.state) == (Outcome.UNAVAILABLE, ManifestState.OPEN)
    desk.stopping.clear()
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert effects(shop, orders) == [1, 1, 1]


# Oker's own paper ----------------------------------------------------------------------------------------------------


def test_the_paper_of_oker_is_kept(shop: Shop, desk: Desk, manifest_no: str) -> None:
    assert close_manifest(desk, manifest_no).manifest.paper_url.startswith(shop.sandbox.oker_url)


def test_parcels_that_the_paper_refuses_are_taken_off_and_not_dispatched(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    refuse(shop, desk, "fetchManifest", orders[1])
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.REFUSED, ManifestState.CLOSED)
    assert [(line.order_no, line.reason) for line in closed.manifest.off] == [(orders[1], "Label damaged")]
    assert effects(shop, orders) == [1, 0, 1]
    assert len(shop.calls("fetchManifest")) == 2
    assert closed.manifest.paper_url


def test_a_paper_refused_for_all_leaves_an_open_and_empty_manifest(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    refuse(shop, desk, "fetchManifest", *orders)
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.state) == (Outcome.REFUSED, ManifestState.OPEN)
    assert not shop.calls("dispatch")


def test_a_paper_refused_without_naming_parcels_keeps_the_manifest_open(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("fetchManifest", "fail_all_silent")
    assert trouble_of(close_manifest, desk, manifest_no).outcome is Outcome.REFUSED
    assert show_manifest(desk, manifest_no).state is ManifestState.OPEN
    assert len(show_manifest(desk, manifest_no).parcels) == 3
    assert not shop.calls("dispatch")
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE


@pytest.mark.parametrize("fault", ["http_500", "html", "drop_after", "cut"])
def test_a_paper_that_does_not_come_keeps_the_manifest_open(
    shop: Shop, desk: Desk, manifest_no: str, fault: str
) -> None:
    shop.fault("fetchManifest", fault, times=None)
    assert trouble_of(close_manifest, desk, manifest_no).outcome is Outcome.UNAVAILABLE
    assert show_manifest(desk, manifest_no).state is ManifestState.OPEN
    assert not shop.calls("dispatch")


def test_an_oker_without_a_paper_is_closed_without_one(shop: Shop, desk: Desk, manifest_no: str) -> None:
    shop.admin("POST", "settings", {"offer_manifest": False})
    closed = close_manifest(desk, manifest_no)
    assert (closed.outcome, closed.manifest.paper_url) == (Outcome.DONE, "")


def test_a_paper_that_is_switched_off_is_not_asked_for(shop: Shop, desk: Desk, manifest_no: str) -> None:
    want_channel_paper(desk, False)
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert not shop.calls("fetchManifest")


# What may not be closed ----------------------------------------------------------------------------------------------


def test_an_empty_or_unknown_manifest_is_not_closed(shop: Shop, desk: Desk) -> None:
    manifest = create_manifest(desk, "Delhivery02", shop.facility)
    assert trouble_of(close_manifest, desk, manifest.manifest_no).rule == "R36"
    assert trouble_of(close_manifest, desk, "M-none").outcome is Outcome.INVALID


def test_a_manifest_that_is_being_closed_is_left_alone(shop: Shop, desk: Desk, manifest_no: str) -> None:
    rules: list[str | None] = []

    def press_again(done: int, total: int) -> None:
        rules.append(trouble_of(close_manifest, desk, manifest_no).rule)
        rules.append(trouble_of(add_parcels, desk, manifest_no, ["x"]).rule)
        rules.append(trouble_of(hand_over, desk, manifest_no, "Ravi").rule)

    assert close_manifest(desk, manifest_no, press_again).outcome is Outcome.DONE
    assert set(rules) == {"R48"}
