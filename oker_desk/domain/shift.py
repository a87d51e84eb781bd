"""The figures of a shift: parcels, units, pace and caught scans, counted from marks that the table leaves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from oker_desk.domain.scans import ScanWord

LONGEST_PAUSE = timedelta(minutes=10)
"""A longer gap between two marks is a break and no working time."""


class MarkKind(StrEnum):
    """What a mark stands for."""

    OPENED = "opened"
    PARCEL = "parcel"
    WRONG_ITEM = "wrong_item"
    TOO_MANY = "too_many"
    UNKNOWN_CODE = "unknown_code"
    DOUBLE = "double"
    WRONG_LABEL = "wrong_label"


CAUGHT = frozenset(
    {
        *(MarkKind.WRONG_ITEM, MarkKind.TOO_MANY, MarkKind.UNKNOWN_CODE),
        *(MarkKind.DOUBLE, MarkKind.WRONG_LABEL),
    }
)
"""Scans that would have gone wrong without a check."""


class Mark(Struct, frozen=True):
    """One thing that happened at a table; ``units`` are those of a finished parcel."""

    at: datetime
    station: str
    person: str
    kind: MarkKind
    order_no: str = ""
    units: int = 0


class Tally(Struct, frozen=True):
    """What one person did at one station; ``worked`` leaves breaks out."""

    person: str
    station: str
    parcels: int
    units: int
    caught: int
    worked: timedelta

    @property
    def units_per_hour(self) -> float | None:
        """Units in an hour of work, or None while a few minutes say nothing yet."""
        hours = self.worked.total_seconds() / 3600
        return self.units / hours if hours >= 0.05 else None


def mark_of(word: ScanWord) -> MarkKind:
    """Return the mark of a scan that did not count."""
    return MarkKind(word.value)


def tallies(marks: Sequence[Mark]) -> list[Tally]:
    """Return one tally for each person at each station, the one with most parcels first."""
    groups: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in sorted(marks, key=lambda mark: mark.at):
        groups[mark.person, mark.station].append(mark)
    found = [_tally(person, station, group) for (person, station), group in groups.items()]
    return sorted(found, key=lambda tally: (-tally.parcels, tally.person, tally.station))


def parcels_by_hour(marks: Sequence[Mark], since: datetime, until: datetime) -> list[int]:
    """Return the finished parcels of each hour from ``since`` on; the last hour may be a part of one."""
    hours = max(1, -(-int((until - since).total_seconds()) // 3600))
    counted = [0] * hours
    for mark in marks:
        place = int((mark.at - since).total_seconds() // 3600)
        if mark.kind is MarkKind.PARCEL and 0 <= place < hours:
            counted[place] += 1
    return counted


def _tally(person: str, station: str, marks: Sequence[Mark]) -> Tally:
    gaps = (after.at - before.at for before, after in pairwise(marks))
    return Tally(
        person,
        station,
        sum(mark.kind is MarkKind.PARCEL for mark in marks),
        sum(mark.units for mark in marks if mark.kind is MarkKind.PARCEL),
        sum(mark.kind in CAUGHT for mark in marks),
        sum((gap for gap in gaps if gap <= LONGEST_PAUSE), timedelta()),
    )
