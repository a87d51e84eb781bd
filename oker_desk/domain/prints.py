"""What was printed, and how sure that is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class PaperKind(StrEnum):
    """What a printer is bound to at a station."""

    LABEL = "label"
    INVOICE = "invoice"
    MANIFEST = "manifest"


class PrintKind(StrEnum):
    """What a row of the print ledger stands for."""

    LABEL = "label"
    INVOICE = "invoice"
    DRAFT = "manifest_draft"
    """The paper of a manifest that is not closed."""
    MANIFEST = "manifest"
    CHANNEL_MANIFEST = "channel_manifest"
    """Oker's own paper of a manifest."""
    TEST = "test"


class PrintState(StrEnum):
    """How far a print is known to have come; the print system's word is never more than ``SENT``."""

    QUEUED = "queued"
    SENT = "sent"
    CONFIRMED = "confirmed"
    """Its number was scanned on the box."""
    FAILED = "failed"
    """Nothing came out, and that is sure."""
    UNKNOWN = "unknown"
    """Nobody answered: paper may have come out. Never printed again by itself."""


class Print(Struct, frozen=True):
    """One row of the print ledger. ``copy`` counts what may be on paper: 1, then the reprints."""

    id: str
    order_no: str | None
    kind: str
    sha256: str
    awb: str
    copy: int
    printer: str
    person: str
    station: str
    queued_at: datetime
    state: PrintState
    settled_at: datetime | None = None
    reason: str = ""
    """Why it was printed again."""
    grade: str = ""
    details: str = ""
    manifest_no: str | None = None


MAY_BE_ON_PAPER = frozenset({PrintState.SENT, PrintState.CONFIRMED, PrintState.UNKNOWN, PrintState.QUEUED})
"""After one of these, the next print of the same label is a reprint."""
