"""What may happen to manifests and to the parcels on them (rules G, R32 to R43)."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.floor import Reconciled
from oker_desk.domain.manifests import Line, LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import AFTER_DISPATCH, Order, OrderState
from oker_desk.domain.prints import MAY_BE_ON_PAPER, Print
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.rules.packing import not_held
from oker_desk.domain.verdicts import ALLOWED, Verdict, first_refusal, refuse
from oker_desk.domain.wording import count

OTHER_COURIER = "This parcel goes with {theirs}. This manifest is for {ours}. Put it with {theirs}."
OTHER_FACILITY = (
    "This parcel belongs to {theirs}. This manifest is for {ours}. Put it in the box for {theirs}."
)
NO_LABEL = "Order {no} has no label yet. It cannot go on a manifest."
NOT_PRINTED = "The label of order {no} is not printed. Print it first."
CANCELLED = "Order {no} is cancelled. Put the goods back on the shelf."
CONFLICT = "STOP. Order {no} is in conflict with Oker. Keep the parcel here. Supervisor needed."
CANCELLED_LATE = "STOP. Oker shows order {no} as cancelled although it is invoiced. Keep the parcel here. Supervisor needed."
ALREADY_ON = "Already on manifest {m}, line {n}."
WENT_ELSEWHERE = "Oker shows order {no} as dispatched already."
WENT = "This parcel was dispatched on {date} with manifest {m}."
FULL = "Manifest {m} is full with {n} parcels. Make the next one."
STRANGER = "Parcel {awb} is not on manifest {m}. It stays here."
"""Sentences that the screen has a word of its own for."""

MAY_GO = frozenset({ManifestState.CLOSED, ManifestState.HANDED_OVER})
_FROZEN = MAY_GO | {ManifestState.DISCARDED}


def may_add(order: Order, manifest: Manifest, bench: Bench, limit: int | None = None) -> Verdict:
    """Whether the parcel may go on the manifest (R31 to R35, R41). Without a limit it is never full."""
    return first_refusal(
        _open_for_changes(manifest),
        not_in_conflict(order),
        not_on_a_manifest(order),
        ready_to_ship(order),
        not_held(order),
        _same_courier(order, manifest),
        _same_facility(order, manifest, bench),
        not_full(manifest, limit),
    )


def may_print_papers(manifest: Manifest, before: Sequence[Print], reason: str) -> Verdict:
    """Whether the manifest's papers may be printed: of a closed one a further time only with a reason, as labels are.

    A draft, which says on every page that nothing may be handed over, is printed as often as somebody likes.
    """
    out = [one for one in before if one.state in MAY_BE_ON_PAPER]
    if not out or reason.strip() or manifest.state not in MAY_GO:
        return ALLOWED
    return refuse(
        "R24",
        "Printed at {time} by {name} already. Say why manifest {m} is printed again.",
        m=manifest.manifest_no,
        time=f"{out[-1].queued_at.astimezone():%d %b %Y %H:%M}",
        name=out[-1].person or None,
    )


def not_full(manifest: Manifest, limit: int | None) -> Verdict:
    """Whether one more parcel fits on the manifest."""
    if limit is None or len(manifest.parcels) < limit:
        return ALLOWED
    return refuse("R35", FULL, m=manifest.manifest_no, n=len(manifest.parcels))


def may_remove(manifest: Manifest, line: Line | None, awb: str) -> Verdict:
    """Whether the parcel may be taken off (R41); a parcel that Oker has confirmed stays where it is."""
    if line is None or line.taken_off:
        return refuse("R34", "Parcel {awb} is not on manifest {m}.", awb=awb, m=manifest.manifest_no)
    if line.outcome is LineOutcome.CONFIRMED:
        return refuse("R41", "Parcel {awb} is already dispatched at Oker. It stays on its manifest.", awb=awb)
    if line.outcome is LineOutcome.UNKNOWN:
        return refuse("R39", "Oker did not answer about parcel {awb}. Leave it here. Checking…", awb=awb)
    return _open_for_changes(manifest)


def may_discard(manifest: Manifest, person: str, *, supervisor: bool = False) -> Verdict:
    """Whether the manifest may be thrown away: only while empty, by its maker or a supervisor (R36)."""
    if manifest.state is ManifestState.DISCARDED:
        return ALLOWED
    changeable = _open_for_changes(manifest)
    if not changeable.allowed:
        return changeable
    if manifest.parcels:
        return refuse(
            "R36",
            "This manifest still has {parcels}. Remove them first, then discard.",
            parcels=count(len(manifest.parcels), "parcel", "parcels"),
        )
    if manifest.created_by != person and not supervisor:
        return refuse(
            "R36",
            "Manifest {m} was made by {maker}. Ask them or a supervisor to discard it.",
            m=manifest.manifest_no,
            maker=manifest.created_by,
        )
    return ALLOWED


def may_close(manifest: Manifest) -> Verdict:
    """Whether closing may begin or go on (R36, R41). CHECK NEEDED may: it starts by reading back (R39)."""
    if manifest.state is ManifestState.DISCARDED:
        return refuse("R41", "Manifest {m} was discarded. Make a new one.", m=manifest.manifest_no)
    if manifest.state in _FROZEN:
        return ALLOWED
    if not manifest.parcels:
        return refuse(
            "R36", "Manifest {m} is empty. Discard it, or add parcels first.", m=manifest.manifest_no
        )
    return ALLOWED


def may_close_so(found: Reconciled, reason: str) -> Verdict:
    """Whether a manifest may be closed though shelf, list and scans differ: with a reason only (R37)."""
    if found.agrees or reason.strip():
        return ALLOWED
    return refuse(
        "R37",
        "Shelf, manifest and scans differ in {n}. Check each, then write why you close all the same.",
        n=count(len(found.differences), "parcel", "parcels"),
    )


def may_dispatch(order: Order, line: Line) -> Verdict:
    """Whether Oker may be told that this parcel is dispatched (R31, R37); asked with fresh facts while closing."""
    if order.state is OrderState.CONFLICT or order.channel.cancelled:
        return refuse(
            "R31",
            CANCELLED_LATE,
            no=order.display_no,
            as_of=order.as_of,
        )
    if order.parcel.label is None or order.awb != line.awb:
        return refuse("R33", NO_LABEL, no=order.display_no)
    return ALLOWED


def may_hand_over(manifest: Manifest, awb: str | None = None) -> Verdict:
    """Whether the courier may take the manifest, or one parcel of it (R38 to R40). There is no override."""
    gate = _closed(manifest)
    if not gate.allowed or awb is None:
        return gate
    line = manifest.line_of(awb)
    if line is None:
        return refuse("R40", STRANGER, awb=awb, m=manifest.manifest_no)
    if line.taken_off or line.outcome is not LineOutcome.CONFIRMED:
        return refuse(
            "R38",
            "Parcel {awb} must stay here: {reason}",
            awb=awb,
            reason=line.reason or "Oker has not confirmed it.",
        )
    return ALLOWED


def _closed(manifest: Manifest) -> Verdict:
    if manifest.state in {ManifestState.CLOSING, ManifestState.CHECK_NEEDED}:
        return refuse(
            "R39", "Oker did not answer. Do not hand over manifest {m} yet. Checking…", m=manifest.manifest_no
        )
    if manifest.state not in {ManifestState.CLOSED, ManifestState.HANDED_OVER}:
        return refuse(
            "R40",
            "Manifest {m} is not closed. Do not give the parcels to the courier.",
            m=manifest.manifest_no,
        )
    return ALLOWED


def _open_for_changes(manifest: Manifest) -> Verdict:
    if manifest.state in _FROZEN:
        return refuse("R41", "Manifest {m} is closed. Nothing on it can be changed.", m=manifest.manifest_no)
    if manifest.state is not ManifestState.OPEN:
        return refuse(
            "R39", "Manifest {m} is being closed. Wait until Oker has answered.", m=manifest.manifest_no
        )
    return ALLOWED


def not_in_conflict(order: Order) -> Verdict:
    """Whether Oker and this desk agree about the order (R31)."""
    if order.state is not OrderState.CONFLICT:
        return ALLOWED
    return refuse(
        "R31",
        CONFLICT,
        no=order.display_no,
    )


def not_on_a_manifest(order: Order) -> Verdict:
    """Whether the parcel is on no manifest yet, open or closed (R34)."""
    line = order.parcel.line
    if order.state in AFTER_DISPATCH:
        when = order.parcel.dispatched_at
        if line is None or when is None:
            return refuse("R34", WENT_ELSEWHERE, no=order.display_no, as_of=order.as_of)
        return refuse(
            "R34",
            WENT,
            date=f"{when.astimezone():%d %b %Y %H:%M}",
            m=line.manifest_no,
        )
    if line is not None and not line.taken_off:
        return refuse("R34", ALREADY_ON, m=line.manifest_no, n=line.position)
    return ALLOWED


def ready_to_ship(order: Order) -> Verdict:
    """Whether the label is there and on paper (R33)."""
    if order.state is OrderState.CANCELLED:
        return refuse("R33", CANCELLED, no=order.display_no)
    label = order.parcel.label
    if label is None:
        return refuse("R33", NO_LABEL, no=order.display_no)
    if label.printed_at is None:
        return refuse("R33", NOT_PRINTED, no=order.display_no)
    return ALLOWED


def _same_courier(order: Order, manifest: Manifest) -> Verdict:
    tracking = order.parcel.tracking
    if tracking is None or tracking.courier_code == manifest.courier_code:
        return ALLOWED
    return refuse(
        "R32",
        OTHER_COURIER,
        theirs=tracking.courier_name or tracking.courier_code,
        ours=manifest.courier_code,
    )


def _same_facility(order: Order, manifest: Manifest, bench: Bench) -> Verdict:
    facility = bench.facility_of(order)
    if facility == manifest.facility:
        return ALLOWED
    return refuse(
        "R32",
        OTHER_FACILITY,
        theirs=facility or "a warehouse that is not mapped",
        ours=manifest.facility,
    )
