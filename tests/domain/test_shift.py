"""The figures of a shift, from the marks of a table."""

from __future__ import annotations

from datetime import datetime, timedelta

from oker_desk.domain.scans import ScanWord
from oker_desk.domain.shift import Mark, MarkKind, mark_of, parcels_by_hour, tallies
from tests.builders import NOW


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def mark(minutes: float, kind: MarkKind = MarkKind.PARCEL, units: int = 2, who: str = "Meena") -> Mark:
    return Mark(at(minutes), "Table 1", who, kind, "OK-1", units if kind is MarkKind.PARCEL else 0)


def test_parcels_units_and_caught_scans_are_counted_for_each_person() -> None:
    marks = [
        mark(0, MarkKind.OPENED),
        mark(2),
        mark(3, MarkKind.WRONG_ITEM),
        mark(4, MarkKind.WRONG_LABEL),
        mark(6),
        mark(1, who="Asha"),
    ]
    meena, asha = tallies(marks)
    assert (meena.person, meena.parcels, meena.units, meena.caught) == ("Meena", 2, 4, 2)
    assert (asha.person, asha.parcels, asha.caught) == ("Asha", 1, 0)


def test_a_break_is_no_working_time() -> None:
    [tally] = tallies([mark(0), mark(10), mark(50), mark(60)])
    assert tally.worked == timedelta(minutes=20)
    assert tally.units_per_hour == 24


def test_a_few_minutes_have_no_pace_yet() -> None:
    [tally] = tallies([mark(0), mark(1)])
    assert tally.units_per_hour is None


def test_one_person_at_two_tables_has_two_tallies() -> None:
    other = Mark(at(1), "Table 2", "Meena", MarkKind.PARCEL, "OK-2", 1)
    assert [tally.station for tally in tallies([mark(0), other])] == ["Table 1", "Table 2"]


def test_parcels_stand_in_their_hour_and_nowhere_else() -> None:
    marks = [mark(0), mark(59), mark(60), mark(61, MarkKind.OPENED), mark(-1), mark(500)]
    assert parcels_by_hour(marks, NOW, NOW + timedelta(hours=2, minutes=1)) == [2, 1, 0]


def test_every_scan_that_does_not_count_has_a_mark() -> None:
    assert {mark_of(word) for word in ScanWord if word is not ScanWord.COUNTED} == {
        *(MarkKind.WRONG_ITEM, MarkKind.TOO_MANY, MarkKind.UNKNOWN_CODE, MarkKind.DOUBLE)
    }
