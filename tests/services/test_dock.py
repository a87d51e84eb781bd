"""At the dock: what may go on a manifest, what may not and why, and what is thrown away (R31 to R36, R41)."""

from __future__ import annotations

import pytest

from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.couriers import dock_board
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifest_paper import draw_paper
from oker_desk.services.dock.manifests import (
    RefusedParcel,
    add_parcels,
    create_manifest,
    discard_manifest,
    list_manifests,
    remove_parcels,
)
from oker_desk.services.packing.checking import open_order
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from oker_desk.services.views import show_manifest
from tests.shop import (
    HOME,
    HURRIED,
    KURTA,
    Shop,
    fill_manifest,
    invoiced_order,
    look,
    new_order,
    packed_order,
    trouble_of,
)

COURIER = "Delhivery02"


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    """A packed parcel."""
    return packed_order(shop, desk)


@pytest.fixture
def manifest_no(shop: Shop, desk: Desk, number: str) -> str:
    """An empty manifest for the courier of the parcel."""
    tracking = look(desk, number).parcel.tracking
    assert tracking is not None
    return create_manifest(desk, tracking.courier_code, shop.facility).manifest_no


def refusal(desk: Desk, manifest_no: str, ref: str) -> RefusedParcel:
    added = add_parcels(desk, manifest_no, [ref])
    assert not added.added
    return added.refused[0]


def lines(desk: Desk, manifest_no: str) -> list[str]:
    return [line.order_no for line in show_manifest(desk, manifest_no).parcels]


# Making one ----------------------------------------------------------------------------------------------------------


def test_a_manifest_is_for_one_courier_and_one_mapped_facility(shop: Shop, desk: Desk) -> None:
    manifest = create_manifest(desk, f" {COURIER} ", f" {shop.facility} ")
    assert (manifest.courier_code, manifest.facility) == (COURIER, shop.facility)
    assert (manifest.state, manifest.created_by) == (ManifestState.OPEN, desk.person)
    assert [m.manifest_no for m in list_manifests(desk)] == [manifest.manifest_no]


def test_a_manifest_without_a_courier_or_of_an_unmapped_facility_is_not_made(shop: Shop, desk: Desk) -> None:
    assert trouble_of(create_manifest, desk, " ", shop.facility).rule == "R32"
    trouble = trouble_of(create_manifest, desk, COURIER, "NOWHERE")
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R3")
    assert not list_manifests(desk)


# Adding --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["awb", "invoice", "order"])
def test_a_parcel_is_added_by_any_of_its_numbers(desk: Desk, number: str, manifest_no: str, by: str) -> None:
    order = look(desk, number)
    assert order.parcel.invoice is not None
    ref = {"awb": order.awb, "invoice": order.parcel.invoice.code, "order": number}[by]
    assert add_parcels(desk, f" {manifest_no} ", [f" {ref} "]).added == [order.awb]
    assert look(desk, number).state is OrderState.ON_MANIFEST


def test_an_unknown_parcel_is_said_and_the_known_ones_go_on(
    desk: Desk, number: str, manifest_no: str
) -> None:
    added = add_parcels(desk, manifest_no, ["79999999", number])
    assert added.added == [look(desk, number).awb]
    [stranger] = added.refused
    assert stranger.awb == "79999999"
    assert "not known here" in stranger.message


def test_only_unknown_parcels_are_invalid(desk: Desk, manifest_no: str) -> None:
    assert trouble_of(add_parcels, desk, manifest_no, ["79999999", ""]).outcome is Outcome.INVALID
    assert trouble_of(add_parcels, desk, "M-none", ["79999999"]).outcome is Outcome.INVALID


def test_a_parcel_of_another_courier_is_refused(shop: Shop, desk: Desk, number: str) -> None:
    tracking = look(desk, number).parcel.tracking
    assert tracking is not None
    other = next(code for code in (COURIER, "Bluedart07") if code != tracking.courier_code)
    manifest = create_manifest(desk, other, shop.facility)
    refused = refusal(desk, manifest.manifest_no, number)
    assert refused.rule == "R32"
    assert refused.message.startswith(f"This parcel goes with {tracking.courier_name}.")


def test_a_parcel_of_another_facility_is_refused(shop: Shop, desk: Desk, manifest_no: str) -> None:
    other = packed_order(shop, desk, {**KURTA, "facilityCode": "OKER-DEL-02"})
    refused = refusal(desk, manifest_no, other)
    assert refused.rule == "R32"
    assert "GGN_NORTH" in refused.message


@pytest.mark.parametrize("stage", ["new", "invoiced", "cancelled"])
def test_a_parcel_without_a_label_is_refused(shop: Shop, desk: Desk, manifest_no: str, stage: str) -> None:
    unready = invoiced_order(shop, desk) if stage == "invoiced" else new_order(shop, desk)
    if stage == "cancelled":
        shop.admin("POST", f"orders/{unready}/cancel", {})
        run_sync(desk, SyncKind.STATUS)
    assert refusal(desk, manifest_no, unready).rule == "R33"


def test_a_parcel_is_on_one_manifest_only(shop: Shop, desk: Desk, number: str, manifest_no: str) -> None:
    add_parcels(desk, manifest_no, [number])
    assert refusal(desk, manifest_no, number).message == f"Already on manifest {manifest_no}, line 1."
    second = create_manifest(desk, show_manifest(desk, manifest_no).courier_code, shop.facility)
    assert refusal(desk, second.manifest_no, number).rule == "R34"


def test_a_dispatched_parcel_goes_on_no_other_manifest(
    shop: Shop, desk: Desk, number: str, manifest_no: str
) -> None:
    add_parcels(desk, manifest_no, [number])
    close_manifest(desk, manifest_no)
    second = create_manifest(desk, show_manifest(desk, manifest_no).courier_code, shop.facility)
    refused = refusal(desk, second.manifest_no, number)
    assert refused.rule == "R34"
    assert f"with manifest {manifest_no}" in refused.message


def test_a_parcel_in_conflict_is_refused(shop: Shop, desk: Desk, number: str, manifest_no: str) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    assert refusal(desk, manifest_no, number).rule == "R31"


def test_a_parcel_on_hold_is_refused(shop: Shop, desk: Desk, number: str, manifest_no: str) -> None:
    shop.admin("POST", f"orders/{number}/hold", {})
    run_sync(desk, SyncKind.STATUS)
    assert refusal(desk, manifest_no, number).rule == "R7"


def test_a_parcel_that_somebody_has_open_is_refused(desk: Desk, number: str, manifest_no: str) -> None:
    second = open_desk(desk.home, pace=HURRIED)
    try:
        open_order(second, number)
        assert refusal(desk, manifest_no, number).rule == "R48"
    finally:
        close_desk(second)
    assert add_parcels(desk, manifest_no, [number]).added


def test_a_closed_manifest_takes_nothing_and_gives_nothing(
    shop: Shop, desk: Desk, number: str, manifest_no: str
) -> None:
    late = packed_order(shop, desk)
    add_parcels(desk, manifest_no, [number])
    close_manifest(desk, manifest_no, reason="One came late")
    for _ in range(2):
        assert refusal(desk, manifest_no, late).rule == "R41"
        assert trouble_of(remove_parcels, desk, manifest_no, [number]).rule == "R41"
        assert trouble_of(discard_manifest, desk, manifest_no).rule == "R41"
        hand_over(desk, manifest_no, "Ravi")
    assert lines(desk, manifest_no) == [number]


def test_working_on_manifests_needs_no_connection(
    shop: Shop, desk: Desk, number: str, manifest_no: str
) -> None:
    shop.unplug()
    assert add_parcels(desk, manifest_no, [number]).added
    remove_parcels(desk, manifest_no, [number])
    assert trouble_of(close_manifest, desk, manifest_no).rule == "R36"


# Removing and discarding ---------------------------------------------------------------------------------------------


def test_a_removed_parcel_is_ready_again_and_may_come_back(desk: Desk, number: str, manifest_no: str) -> None:
    add_parcels(desk, manifest_no, [number])
    assert not remove_parcels(desk, manifest_no, [number]).parcels
    assert look(desk, number).state is OrderState.READY_TO_SHIP
    assert add_parcels(desk, manifest_no, [number]).added


def test_one_parcel_that_is_not_on_it_keeps_all_of_them_on(
    shop: Shop, desk: Desk, number: str, manifest_no: str
) -> None:
    other = packed_order(shop, desk)
    add_parcels(desk, manifest_no, [number])
    trouble = trouble_of(remove_parcels, desk, manifest_no, [number, other])
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R34")
    assert lines(desk, manifest_no) == [number]


def test_an_empty_manifest_is_discarded_once_and_for_all(desk: Desk, number: str, manifest_no: str) -> None:
    assert discard_manifest(desk, manifest_no).state is ManifestState.DISCARDED
    events = desk.store.history.count()
    assert discard_manifest(desk, manifest_no).state is ManifestState.DISCARDED
    assert desk.store.history.count() == events
    assert refusal(desk, manifest_no, number).rule == "R41"
    assert trouble_of(close_manifest, desk, manifest_no).rule == "R41"
    assert trouble_of(hand_over, desk, manifest_no, "Ravi").rule == "R40"


def test_a_manifest_with_parcels_is_not_discarded(desk: Desk, number: str, manifest_no: str) -> None:
    add_parcels(desk, manifest_no, [number])
    trouble = trouble_of(discard_manifest, desk, manifest_no)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R36")
    assert trouble.message == "This manifest still has 1 parcel. Remove them first, then discard."


def test_only_its_maker_discards_a_manifest(desk: Desk, manifest_no: str) -> None:
    maker, desk.person = desk.person, "Somebody else"
    trouble = trouble_of(discard_manifest, desk, manifest_no)
    assert trouble.rule == "R36"
    assert maker in trouble.message


# The board and the paper ---------------------------------------------------------------------------------------------


def test_the_board_counts_parcels_by_courier_and_place(shop: Shop, desk: Desk) -> None:
    invoiced_order(shop, desk)  # no courier yet, so it stands nowhere
    ready, on, gone = (packed_order(shop, desk) for _ in range(3))
    elsewhere = packed_order(shop, desk, shippingAddress={**HOME, "pincode": "781001"})
    close_manifest(desk, fill_manifest(shop, desk, [gone]), reason="The others go later")
    open_no = fill_manifest(shop, desk, [on])
    cards = {(card.courier_code, card.facility): card for card in dock_board(desk)}
    tracking = look(desk, ready).parcel.tracking
    assert tracking is not None
    card = cards[tracking.courier_code, shop.facility]
    assert (card.courier_name, card.manifest_no) == (tracking.courier_name, open_no)
    other = look(desk, elsewhere).parcel.tracking
    assert other is not None
    same = other.courier_code == tracking.courier_code
    assert (card.packed, card.ready, card.on_manifest, card.closed_here) == (0, 1 + same, 1, 1)


def test_the_paper_shows_that_it_is_not_closed_and_is_noted(
    desk: Desk, number: str, manifest_no: str
) -> None:
    add_parcels(desk, manifest_no, [number])
    draft = draw_paper(desk, manifest_no)
    close_manifest(desk, manifest_no)
    final = draw_paper(desk, manifest_no)
    assert draft.startswith(b"%PDF-")
    assert final.startswith(b"%PDF-")
    assert draft != final
    texts = [event.text for event in desk.store.history.of_manifest(manifest_no)]
    assert "Manifest paper drawn (OPEN)." in texts
    assert "Manifest paper drawn (CLOSED)." in texts
