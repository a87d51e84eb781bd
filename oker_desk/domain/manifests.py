"""Manifests: the list of parcels of one courier and one facility that leaves the building together."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class ManifestState(StrEnum):
    """Where a manifest stands (domain §3.3)."""

    OPEN = "OPEN"
    CLOSING = "CLOSING"
    CHECK_NEEDED = "CHECK_NEEDED"
    CLOSED = "CLOSED"
    HANDED_OVER = "HANDED_OVER"
    DISCARDED = "DISCARDED"


class LineOutcome(StrEnum):
    """What Oker said about one parcel of a manifest (R38)."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Line(Struct, frozen=True):
    """One parcel of a manifest. ``taken_off`` lines stay as a record of what was refused or cancelled."""

    manifest_no: str
    position: int
    order_no: str
    awb: str
    outcome: LineOutcome = LineOutcome.PENDING
    reason: str = ""
    taken_off: bool = False
    handed_over_at: datetime | None = None
    handed_to: str = ""


class Manifest(Struct, frozen=True):
    """A manifest with all its lines, the taken-off ones included."""

    manifest_no: str
    state: ManifestState
    courier_code: str
    facility: str
    created_at: datetime
    created_by: str
    closed_at: datetime | None = None
    paper_url: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def parcels(self) -> tuple[Line, ...]:
        """The lines that are on the manifest now."""
        return tuple(line for line in self.lines if not line.taken_off)

    @property
    def off(self) -> tuple[Line, ...]:
        """The lines that were taken off while closing, with their reasons."""
        return tuple(line for line in self.lines if line.taken_off)

    def line_of(self, awb: str) -> Line | None:
        """Return the parcel's line, preferring one that is still on the manifest."""
        found = [line for line in (*self.parcels, *self.off) if line.awb == awb]
        return found[0] if found else None

    def with_outcome(self, outcome: LineOutcome) -> tuple[Line, ...]:
        return tuple(line for line in self.parcels if line.outcome is outcome)

    @property
    def still_here(self) -> tuple[Line, ...]:
        """Parcels that are dispatched at Oker and that no courier has taken yet (R42)."""
        return tuple(line for line in self.with_outcome(LineOutcome.CONFIRMED) if line.handed_over_at is None)
