"""Parcels that stand in the building, and how shelf, manifest and scans differ before a manifest is closed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.manifests import LineOutcome, Manifest
from oker_desk.domain.orders import OrderState

ON_A_MANIFEST = frozenset({OrderState.ON_MANIFEST, OrderState.UNCONFIRMED})


class Seen(Struct, frozen=True):
    """Who had the parcel last, where, and when."""

    who: str
    where: str
    at: datetime


class FloorParcel(Struct, frozen=True):
    """A parcel between its courier and its dispatch. ``facility`` is None where its warehouse is not mapped."""

    order_no: str
    display_no: str
    awb: str
    courier_code: str
    courier_name: str
    facility: str | None
    state: OrderState
    printed: Seen | None = None
    manifest_no: str | None = None
    scanned: Seen | None = None
    refused: str = ""
    """Why Oker did not take it when its last manifest was closed."""

    @property
    def ready(self) -> bool:
        return self.state is OrderState.READY_TO_SHIP and self.printed is not None

    @property
    def last_seen(self) -> Seen | None:
        found = [seen for seen in (self.printed, self.scanned) if seen is not None]
        return max(found, key=lambda seen: seen.at) if found else None


class DifferenceKind(StrEnum):
    """What shelf, manifest and scans may disagree about, the gravest first."""

    CONFLICT = "conflict"
    SCANNED_NOT_LISTED = "scanned_not_listed"
    LISTED_NOT_SCANNED = "listed_not_scanned"
    LEFT_BEHIND = "left_behind"
    NO_LABEL = "no_label"


class Difference(Struct, frozen=True):
    """One parcel that is not in all of the sets."""

    kind: DifferenceKind
    parcel: FloorParcel


class Reconciled(Struct, frozen=True):
    """The sets of one pick-up with their sizes, and every parcel that is not in all of them."""

    packed: int = 0
    ready: int = 0
    listed: int = 0
    scanned: int = 0
    differences: tuple[Difference, ...] = ()

    @property
    def agrees(self) -> bool:
        return not self.differences


def of_pickup(floor: Iterable[FloorParcel], courier_code: str, facility: str) -> list[FloorParcel]:
    return [p for p in floor if p.courier_code == courier_code and p.facility == facility]


def reconcile(manifest: Manifest, floor: Sequence[FloorParcel]) -> Reconciled:
    """Compare what stands here for the manifest's courier and facility with its list and with the scans.

    Parcels on another manifest are that manifest's matter. A scan counts from the day that the manifest was begun:
    one from an earlier pick-up does not show that the parcel stands at the door now.
    """
    listed = {line.order_no for line in manifest.parcels if line.outcome is not LineOutcome.CONFIRMED}
    here = [
        parcel
        for parcel in floor
        if parcel.order_no in listed
        or (
            (parcel.courier_code, parcel.facility) == (manifest.courier_code, manifest.facility)
            and parcel.manifest_no is None
        )
    ]
    found = [(_kind(parcel, parcel.order_no in listed, manifest.created_at), parcel) for parcel in here]
    order = list(DifferenceKind)
    differences = sorted(
        (Difference(kind, parcel) for kind, parcel in found if kind is not None),
        key=lambda one: (order.index(one.kind), one.parcel.awb),
    )
    return Reconciled(
        packed=len(here),
        ready=sum(parcel.ready or parcel.order_no in listed for parcel in here),
        listed=len(listed),
        scanned=sum(_scanned_since(parcel, manifest.created_at) for parcel in here),
        differences=tuple(differences),
    )


def _kind(parcel: FloorParcel, listed: bool, since: datetime) -> DifferenceKind | None:
    scanned = _scanned_since(parcel, since)
    if parcel.state is OrderState.CONFLICT:
        return DifferenceKind.CONFLICT
    if listed:
        return None if scanned else DifferenceKind.LISTED_NOT_SCANNED
    if scanned:
        return DifferenceKind.SCANNED_NOT_LISTED
    return DifferenceKind.LEFT_BEHIND if parcel.ready else DifferenceKind.NO_LABEL


def _scanned_since(parcel: FloorParcel, since: datetime) -> bool:
    return parcel.scanned is not None and parcel.scanned.at >= since
