"""The board of the dock, and what is looked at before a manifest is closed: counts, blockers, differences (R31 to R42)."""

from __future__ import annotations

import threading
import time
from datetime import time as clock_time

import pytest

from oker_desk.domain.floor import DifferenceKind
from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.people import Right
from oker_desk.domain.pickups import Receipt
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.couriers import BlockerKind, CourierCard, dock_board
from oker_desk.services.dock.dock_settings import (
    manifest_limit,
    pickup_time,
    set_manifest_limit,
    set_pickup_time,
)
from oker_desk.services.dock.floor import reconcile_manifest
from oker_desk.services.dock.fresh import SIDE_BY_SIDE, read_fresh
from oker_desk.services.dock.handing_over import hand_over, pickups_of
from oker_desk.services.dock.manifests import add_parcels, create_manifest, discard_manifest, remove_parcels
from oker_desk.services.dock.staying import StayKind, staying_parcels, whereabouts
from oker_desk.services.setup.people import PersonForm, keep_person
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from oker_desk.services.views import show_manifest
from tests.shop import Clock, Shop, fill_manifest, look, packed_order, trouble_of


def the_card(desk: Desk) -> CourierCard:
    [card] = dock_board(desk)
    return card


def courier_of(desk: Desk, number: str) -> str:
    tracking = look(desk, number).parcel.tracking
    assert tracking is not None
    return tracking.courier_code


def blockers(desk: Desk) -> dict[BlockerKind, int]:
    return {blocker.kind: blocker.parcels for blocker in the_card(desk).blockers}


# Counts and blockers -------------------------------------------------------------------------------------------------


def test_a_card_counts_what_is_ready_on_a_manifest_and_on_the_van(shop: Shop, desk: Desk) -> None:
    _, listed, gone = (packed_order(shop, desk) for _ in range(3))
    closed_no = fill_manifest(shop, desk, [gone])
    close_manifest(desk, closed_no, reason="Others later")
    hand_over(desk, closed_no, "Ravi")
    open_no = fill_manifest(shop, desk, [listed])
    card = the_card(desk)
    assert (card.packed, card.ready, card.on_manifest, card.on_van) == (0, 1, 1, 1)
    assert card.manifests == (open_no,)
    assert not card.blockers


def test_what_is_in_the_way_is_told_with_its_number(shop: Shop, desk: Desk) -> None:
    refused, left, cancelled = (packed_order(shop, desk) for _ in range(3))
    closed_no = fill_manifest(shop, desk, [refused, left])
    item = look(desk, refused).channel.items[0].item_id
    shop.fault("dispatch", "fail_items", items=[item], errorMessage="Address not served")
    close_manifest(desk, closed_no, reason="One comes later")
    shop.admin("POST", f"orders/{cancelled}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    assert blockers(desk) == {BlockerKind.CONFLICT: 1, BlockerKind.STILL_HERE: 1, BlockerKind.REFUSED: 1}
    stays = {stay.kind: stay for stay in staying_parcels(desk)}
    assert list(stays) == [StayKind.CONFLICT, StayKind.STILL_HERE, StayKind.REFUSED]
    assert stays[StayKind.REFUSED].reason == "Address not served"
    assert (stays[StayKind.STILL_HERE].order_no, stays[StayKind.STILL_HERE].manifest_no) == (left, closed_no)


def test_an_unanswered_parcel_is_in_the_way_until_it_is_read_back(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    shop.fault("dispatch", "drop_after")
    close_manifest(
        desk,
        manifest_no,
        lambda done, total: shop.fault("orders_by_id", "http_500", times=None) if done == total else None,
    )
    assert blockers(desk) == {BlockerKind.NO_ANSWER: 1}
    assert [stay.kind for stay in staying_parcels(desk)] == [StayKind.NO_ANSWER]


def test_where_a_parcel_is_can_be_asked(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    assert "packing table" in str(whereabouts(desk, number))
    desk.person = "Ravi"
    fill_manifest(shop, desk, [number])
    assert str(whereabouts(desk, number)).startswith("Last seen at Table 1 by Ravi,")


# Pick-up times -------------------------------------------------------------------------------------------------------


def test_the_first_pick_up_of_the_day_comes_first_and_counts_do_not_move_a_card(
    shop: Shop, desk: Desk
) -> None:
    first = courier_of(desk, packed_order(shop, desk))
    create_manifest(desk, "Bluedart07" if first != "Bluedart07" else "Delhivery02", shop.facility)
    before = [card.courier_code for card in dock_board(desk)]
    set_pickup_time(desk, before[-1], "00:05")
    assert [card.courier_code for card in dock_board(desk)] == before[::-1]
    assert pickup_time(desk, before[-1]) == clock_time(0, 5)
    set_pickup_time(desk, before[-1], " ")
    assert [card.courier_code for card in dock_board(desk)] == before


def test_a_pick_up_time_that_is_none_is_told(desk: Desk) -> None:
    trouble = trouble_of(set_pickup_time, desk, "Delhivery02", "half past six")
    assert trouble.outcome is Outcome.INVALID
    assert "18:30" in trouble.message


def test_the_forecast_goes_by_the_labels_of_the_last_hour(shop: Shop, desk: Desk) -> None:
    clock = Clock()
    desk.now = clock
    packed_order(shop, desk)
    pace = the_card(desk).forecast
    assert pace is not None
    assert (pace.ready, pace.an_hour) == (1, 1)
    clock.go_on(hours=2)
    pace = the_card(desk).forecast
    assert pace is not None
    assert (pace.ready, pace.an_hour) == (1, 0)


# The size of a manifest ----------------------------------------------------------------------------------------------


def test_a_full_manifest_takes_no_more_and_the_next_one_does(shop: Shop, desk: Desk) -> None:
    first, second = (packed_order(shop, desk) for _ in range(2))
    assert manifest_limit(desk) == 200
    set_manifest_limit(desk, " 1 ")
    full = fill_manifest(shop, desk, [first])
    added = add_parcels(desk, full, [second])
    assert [refused.rule for refused in added.refused] == ["R35"]
    next_one = create_manifest(desk, courier_of(desk, second), shop.facility)
    assert add_parcels(desk, next_one.manifest_no, [second]).added
    assert the_card(desk).manifests == (full, next_one.manifest_no)


@pytest.mark.parametrize("text", ["", "0", "1001", "many"])
def test_a_size_that_is_none_is_told(desk: Desk, text: str) -> None:
    assert trouble_of(set_manifest_limit, desk, text).outcome is Outcome.INVALID
    assert manifest_limit(desk) == 200


# Differences ---------------------------------------------------------------------------------------------------------


def test_a_parcel_put_on_at_a_stroke_counts_as_scanned_only_when_it_is(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    manifest = create_manifest(desk, courier_of(desk, number), shop.facility)
    add_parcels(desk, manifest.manifest_no, [number], scanned=False)
    [difference] = reconcile_manifest(desk, show_manifest(desk, manifest.manifest_no)).differences
    assert difference.kind is DifferenceKind.LISTED_NOT_SCANNED
    assert add_parcels(desk, manifest.manifest_no, [number]).refused[0].rule == "R34"
    assert reconcile_manifest(desk, show_manifest(desk, manifest.manifest_no)).agrees


def test_a_parcel_that_was_put_back_is_no_longer_scanned(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    remove_parcels(desk, manifest_no, [number])
    [difference] = reconcile_manifest(desk, show_manifest(desk, manifest_no)).differences
    assert difference.kind is DifferenceKind.LEFT_BEHIND


def test_a_scan_that_was_refused_is_remembered(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [packed_order(shop, desk)])
    shop.admin("POST", f"orders/{number}/hold", {})
    run_sync(desk, SyncKind.STATUS)
    assert add_parcels(desk, manifest_no, [number]).refused[0].rule == "R7"
    [difference] = reconcile_manifest(desk, show_manifest(desk, manifest_no)).differences
    assert difference.kind is DifferenceKind.SCANNED_NOT_LISTED


def test_closing_in_spite_of_differences_wants_a_reason_which_is_kept(shop: Shop, desk: Desk) -> None:
    left, listed = (packed_order(shop, desk) for _ in range(2))
    manifest_no = fill_manifest(shop, desk, [listed])
    trouble = trouble_of(close_manifest, desk, manifest_no)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R37")
    assert not shop.calls("dispatch")
    assert show_manifest(desk, manifest_no).state is ManifestState.OPEN
    assert close_manifest(desk, manifest_no, reason="The van is full").outcome is Outcome.DONE
    told = [event.text for event in desk.store.history.of_manifest(manifest_no)]
    assert any("Reason: The van is full." in text and (look(desk, left).awb or "") in text for text in told)


# Closing -------------------------------------------------------------------------------------------------------------


def test_closing_stops_between_two_parcels_and_goes_on_later(shop: Shop, desk: Desk) -> None:
    numbers = [packed_order(shop, desk) for _ in range(3)]
    manifest_no = fill_manifest(shop, desk, numbers)
    stop = threading.Event()
    closed = close_manifest(
        desk, manifest_no, lambda done, total: stop.set() if done == 1 else None, stop=stop.is_set
    )
    assert (closed.outcome, closed.manifest.state) == (Outcome.UNAVAILABLE, ManifestState.OPEN)
    assert sum(line.outcome is LineOutcome.CONFIRMED for line in closed.manifest.parcels) == 1
    assert trouble_of(hand_over, desk, manifest_no, "Ravi").rule == "R40"
    assert close_manifest(desk, manifest_no).outcome is Outcome.DONE
    assert [shop.hidden(number)["counts"]["dispatch"] for number in numbers] == [1, 1, 1]


def test_the_status_of_many_is_asked_five_to_a_call_and_some_side_by_side(shop: Shop, desk: Desk) -> None:
    numbers = [shop.add_order() for _ in range(12)]
    run_sync(desk, SyncKind.ORDERS)
    shop.admin("DELETE", "calls")
    shop.fault("orders_by_id", "slow", times=3, seconds=0.3)
    began = time.monotonic()
    assert not read_fresh(desk, numbers)
    assert len(shop.calls("orders_by_id")) == 3
    print(f"\n12 orders asked in {time.monotonic() - began:.2f} s, each of the 3 calls taking 0.3 s")
    assert SIDE_BY_SIDE > 1


def test_one_call_that_fails_keeps_what_the_others_told(shop: Shop, desk: Desk) -> None:
    numbers = [shop.add_order() for _ in range(12)]
    run_sync(desk, SyncKind.ORDERS)
    for number in numbers:
        shop.admin("POST", f"orders/{number}/cancel", {})
    shop.fault("orders_by_id", "http_500", times=2)
    read_fresh(desk, numbers)  # asked again, so that a passing fault is not noticed
    assert {look(desk, number).state for number in numbers} == {OrderState.CANCELLED}
    shop.unplug()
    assert trouble_of(read_fresh, desk, numbers).outcome is Outcome.UNAVAILABLE


# People --------------------------------------------------------------------------------------------------------------


def test_closing_and_discarding_for_others_want_their_rights(shop: Shop, desk: Desk) -> None:
    supervisor = {Right.SET_UP, Right.SUPERVISE, Right.CLOSE, Right.REPRINT}
    keep_person(desk, PersonForm("Meena", supervisor, pin="2468"))
    keep_person(desk, PersonForm("Ravi", set(), pin="1357"))
    manifest_no = fill_manifest(shop, desk, [number := packed_order(shop, desk)])
    desk.person = "Ravi"
    assert trouble_of(close_manifest, desk, manifest_no).rule == "R51"
    assert add_parcels(desk, manifest_no, [number]).refused[0].rule == "R34"
    remove_parcels(desk, manifest_no, [number])
    assert trouble_of(discard_manifest, desk, manifest_no).rule == "R36"
    assert trouble_of(set_manifest_limit, desk, "100").rule == "R51"
    own = create_manifest(desk, "Delhivery02", shop.facility)
    desk.person = "Meena"
    for number in (manifest_no, own.manifest_no):
        assert discard_manifest(desk, number).state is ManifestState.DISCARDED


# Receipts ------------------------------------------------------------------------------------------------------------


def test_what_the_courier_leaves_behind_is_kept_for_each_part(shop: Shop, desk: Desk) -> None:
    numbers = [packed_order(shop, desk) for _ in range(2)]
    manifest_no = fill_manifest(shop, desk, numbers)
    close_manifest(desk, manifest_no)
    signed = Receipt("KA 01", "4711", (((1, 1), (2, 2)),))
    hand_over(desk, manifest_no, "Ravi", [look(desk, numbers[0]).awb or ""], signed)
    hand_over(desk, manifest_no, "Sita")
    hand_over(desk, manifest_no, "Sita")
    first, second = pickups_of(desk, manifest_no)
    assert (first.taken_by, first.parcels, first.receipt) == ("Ravi", 1, signed)
    assert (second.taken_by, second.parcels, second.receipt) == ("Sita", 1, Receipt())
