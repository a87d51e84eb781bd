"""Shelf, list and scans of one pick-up: what is in all of them, and what is not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from oker_desk.domain.floor import DifferenceKind, FloorParcel, Reconciled, Seen, reconcile
from oker_desk.domain.manifests import LineOutcome
from oker_desk.domain.orders import OrderState
from oker_desk.domain.rules.dock import may_close_so
from tests.builders import AWB, COURIER, FACILITY, MANIFEST_NO, NOW, a_line, a_manifest, hours
from tests.domain.judged import assert_allowed, assert_refused

PRINTED = Seen("Meena", "packing table", NOW)
SCANNED = Seen("Ravi", "Dock", NOW + hours(1))
ON_IT = a_manifest(a_line())


def a_parcel(**changes: object) -> FloorParcel:
    """Return the parcel of the manifest: listed, ready and scanned."""
    parcel = FloorParcel(
        *("OK-1", "OK-1", AWB, COURIER, "Swift Couriers", FACILITY),
        OrderState.ON_MANIFEST,
        PRINTED,
        MANIFEST_NO,
        SCANNED,
    )
    return replace(parcel, **changes)  # type: ignore[arg-type]


def another(**changes: object) -> FloorParcel:
    """Return a ready parcel that is on no manifest."""
    ready = {"state": OrderState.READY_TO_SHIP, "manifest_no": None, "scanned": None}
    return a_parcel(order_no="OK-2", awb="SWIFT2", **{**ready, **changes})


def kinds(found: Reconciled) -> list[DifferenceKind]:
    return [one.kind for one in found.differences]


def test_parcels_that_are_listed_ready_and_scanned_agree() -> None:
    found = reconcile(ON_IT, [a_parcel()])
    assert (found.packed, found.ready, found.listed, found.scanned) == (1, 1, 1, 1)
    assert found.agrees
    assert_allowed(may_close_so(found, ""))


@pytest.mark.parametrize(
    ("parcel", "kind"),
    [
        (a_parcel(scanned=None), DifferenceKind.LISTED_NOT_SCANNED),
        (a_parcel(scanned=replace(SCANNED, at=NOW - hours(1))), DifferenceKind.LISTED_NOT_SCANNED),
        (a_parcel(state=OrderState.CONFLICT), DifferenceKind.CONFLICT),
        (another(), DifferenceKind.LEFT_BEHIND),
        (another(scanned=SCANNED), DifferenceKind.SCANNED_NOT_LISTED),
        (another(printed=None), DifferenceKind.NO_LABEL),
        (another(state=OrderState.PACKED, printed=None), DifferenceKind.NO_LABEL),
        (another(state=OrderState.CONFLICT), DifferenceKind.CONFLICT),
    ],
)
def test_what_is_not_in_all_of_them_is_a_difference(parcel: FloorParcel, kind: DifferenceKind) -> None:
    assert kinds(reconcile(ON_IT, [parcel])) == [kind]


@pytest.mark.parametrize(
    "parcel",
    [
        another(courier_code="BLUE"),
        another(facility="DEL1"),
        another(state=OrderState.ON_MANIFEST, manifest_no="M240611-002"),
    ],
)
def test_parcels_of_another_pick_up_or_manifest_are_none_of_this_ones_matter(parcel: FloorParcel) -> None:
    assert reconcile(ON_IT, [a_parcel(), parcel]).agrees


def test_a_confirmed_parcel_is_not_looked_for_any_more() -> None:
    assert reconcile(a_manifest(a_line(outcome=LineOutcome.CONFIRMED)), []).agrees


def test_the_gravest_difference_comes_first() -> None:
    found = reconcile(ON_IT, [another(), a_parcel(scanned=None), another(state=OrderState.CONFLICT)])
    assert kinds(found) == [
        DifferenceKind.CONFLICT,
        DifferenceKind.LISTED_NOT_SCANNED,
        DifferenceKind.LEFT_BEHIND,
    ]


def test_closing_with_differences_wants_a_reason() -> None:
    found = reconcile(ON_IT, [a_parcel(), another()])
    assert_refused(may_close_so(found, "  "), "R37", "differ in 1 parcel", "Check each")
    assert_allowed(may_close_so(found, "The van is full"))


def test_who_had_a_parcel_last_is_known() -> None:
    assert a_parcel().last_seen == SCANNED
    assert another().last_seen == PRINTED
    assert another(printed=None).last_seen is None
