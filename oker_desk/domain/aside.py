"""Orders that a person has set aside, and parcels that wait: each has a reason and a place in the building."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class AsideReason(StrEnum):
    """Why a person set an order aside."""

    SHORT = "short"
    """A piece is missing; Oker's orders cannot be split, so the whole order waits for it (R10)."""
    LABEL = "label"
    """The label on the box could not be scanned (R25)."""


class Aside(Struct, frozen=True):
    """Who set an order aside, when and where; ``missing`` names what was not there."""

    reason: AsideReason
    place: str
    missing: str
    at: datetime
    person: str


SHORT_PLACES, WAITING_PLACES = "S", "W"
"""Letters that the places begin with: for orders with a piece missing, and for parcels without a courier."""
LONGEST_PLACE = 24
PAUSES = (5, 10, 20, 40, 60)
"""Seconds between two questions about a parcel on the WAITING shelf; the last one goes on for ever."""


class ShelfStage(StrEnum):
    """How far a parcel on the WAITING shelf is. Each stage is written down before it begins."""

    ASKING = "asking"
    PRINTING = "printing"
    """Found after a restart, nobody knows whether the label came out: a person looks, it is never printed unasked."""
    CALLED = "called"
    """Its label is printed; somebody has to put it on the box."""
    FAILED = "failed"
    """Oker said no, or the label did not come out: somebody has to look."""


class Waiting(Struct, frozen=True):
    """A parcel on the WAITING shelf. ``ask_at`` is when Oker is asked about it again."""

    order_no: str
    place: str
    since: datetime
    stage: ShelfStage
    asked: int
    ask_at: datetime


def pause_after(asked: int) -> int:
    """Return how many seconds to wait after the question with this number, counted from 0."""
    return PAUSES[min(asked, len(PAUSES) - 1)]


def free_place(letter: str, taken: Collection[str]) -> str:
    """Return the first place with this letter that is free: ``W1``, ``W2`` and so on."""
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"
