"""Shelf, manifest and scans side by side before closing: every parcel that is not in all of them (R37)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from oker_desk.domain.floor import Difference, DifferenceKind, Reconciled
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.gui.dock.stays import seen_line
from oker_desk.gui.language import mark, tr

HEADINGS = (mark("What differs"), mark("AWB"), mark("Order"), mark("Last seen"))
_KINDS: Mapping[DifferenceKind, str] = {
    DifferenceKind.CONFLICT: mark("CANCELLED: take it out"),
    DifferenceKind.SCANNED_NOT_LISTED: mark("Scanned here, not on the manifest"),
    DifferenceKind.LISTED_NOT_SCANNED: mark("On the manifest, not scanned"),
    DifferenceKind.LEFT_BEHIND: mark("Ready, not on the manifest"),
    DifferenceKind.NO_LABEL: mark("Packed, no printed label"),
}
REASONS = (
    mark("The next van takes the rest"),
    mark("The van is full"),
    mark("Being searched"),
)
"""Reasons that are given with one press; any other is typed."""


def cells_of(one: Difference, now: datetime) -> tuple[str, ...]:
    parcel = one.parcel
    return tr(_KINDS[one.kind]), parcel.awb, parcel.display_no, seen_line(parcel.last_seen, now)


def sets_line(found: Reconciled) -> Sentence:
    """Return the sizes of the sets, and in how many parcels they differ."""
    sizes = say(
        "Packed {packed} · ready {ready} · on manifest {listed} · scanned {scanned}.",
        packed=found.packed,
        ready=found.ready,
        listed=found.listed,
        scanned=found.scanned,
    )
    if found.agrees:
        return say("✓ {sizes} All agree.", sizes=sizes)
    parcels = count(len(found.differences), "parcel", "parcels")
    return say("▲ {sizes} They differ in {parcels}.", sizes=sizes, parcels=parcels)
