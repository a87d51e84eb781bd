"""Parcels that must not or did not leave: where each is, why it stays, and since when (R31, R38, R42)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.floor import FloorParcel, Seen
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.desk import Desk
from oker_desk.services.dock.floor import parcels_here


class StayKind(StrEnum):
    """Why a parcel is still here, the gravest first."""

    CONFLICT = "conflict"
    CANCELLED_AFTER = "cancelled_after"
    """Oker shows it as cancelled after its dispatch: nothing forbids it to leave, somebody has to decide (R31)."""
    NO_ANSWER = "no_answer"
    STILL_HERE = "still_here"
    REFUSED = "refused"
    NOT_PRINTED = "not_printed"


class Stay(Struct, frozen=True):
    """One parcel that stays. ``seen`` is where it was last, ``since`` when it should have been on its way."""

    kind: StayKind
    order_no: str
    display_no: str
    awb: str
    courier_code: str
    facility: str
    seen: Seen | None
    since: datetime | None
    manifest_no: str | None = None
    reason: str = ""


_AGEING = (StayKind.STILL_HERE, StayKind.CANCELLED_AFTER)


def staying_parcels(desk: Desk, floor: Sequence[FloorParcel] | None = None) -> list[Stay]:
    """Return the parcels that stay, the gravest first and the oldest of each kind first."""
    found = [*_not_gone(parcels_here(desk) if floor is None else floor), *_not_taken(desk)]
    order = list(StayKind)
    return sorted(found, key=lambda stay: (order.index(stay.kind), stay.since or desk.now(), stay.awb))


def oldest_still_here(stays: Iterable[Stay]) -> datetime | None:
    """Return since when the oldest parcel is closed and still here."""
    return min((stay.since for stay in stays if stay.kind in _AGEING and stay.since), default=None)


def whereabouts(desk: Desk, order_no: str) -> Sentence:
    """Return where the parcel was last, by whom and when, for somebody who has to find it."""
    parcel = next((one for one in parcels_here(desk) if one.order_no == order_no), None)
    seen = parcel.last_seen if parcel else None
    if seen is None:
        return say("Nobody has scanned it at the dock yet.")
    return say(
        "Last seen at {where} by {who}, {at}.",
        where=seen.where,
        who=seen.who,
        at=f"{seen.at.astimezone():%d %b %Y %H:%M}",
    )


def _not_gone(here: Iterable[FloorParcel]) -> Iterable[Stay]:
    for parcel in here:
        kind = _kind_of(parcel)
        if kind is not None:
            seen = parcel.last_seen
            yield Stay(
                kind,
                parcel.order_no,
                parcel.display_no,
                parcel.awb,
                parcel.courier_code,
                parcel.facility or "",
                seen,
                seen.at if seen else None,
                parcel.manifest_no,
                parcel.refused,
            )


def _kind_of(parcel: FloorParcel) -> StayKind | None:
    if parcel.state is OrderState.CONFLICT:
        return StayKind.CONFLICT
    if parcel.state is OrderState.UNCONFIRMED:
        return StayKind.NO_ANSWER
    if parcel.state is OrderState.READY_TO_SHIP and parcel.refused:
        return StayKind.REFUSED
    if parcel.state is OrderState.READY_TO_SHIP and parcel.printed is None:
        return StayKind.NOT_PRINTED
    return None


def _not_taken(desk: Desk) -> Iterable[Stay]:
    for manifest in desk.store.manifests.in_states([ManifestState.CLOSED]):
        yield from _left_of(desk, manifest)


def _left_of(desk: Desk, manifest: Manifest) -> Iterable[Stay]:
    orders = desk.store.orders.get_many([line.order_no for line in manifest.still_here])
    for line in manifest.still_here:
        order = orders.get(line.order_no)
        late = order is not None and any(item.raw_status == "CANCELLED" for item in order.channel.items)
        yield Stay(
            StayKind.CANCELLED_AFTER if late else StayKind.STILL_HERE,
            line.order_no,
            order.display_no if order else line.order_no,
            line.awb,
            manifest.courier_code,
            manifest.facility,
            None,
            manifest.closed_at,
            manifest.manifest_no,
        )
