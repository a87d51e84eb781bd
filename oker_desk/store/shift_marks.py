"""The marks that the figures of a shift are counted from."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.shift import Mark, MarkKind
from oker_desk.store.columns import need_time, time_text, whole
from oker_desk.store.database import Database


class ShiftMarks:
    """Appended to inside the caller's transaction, and read by time."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, mark: Mark) -> None:
        self._db.run(
            "INSERT INTO shift_marks (at, station, person, kind, order_no, units) VALUES (?, ?, ?, ?, ?, ?)",
            (time_text(mark.at), mark.station, mark.person, mark.kind.value, mark.order_no, mark.units),
        )

    def between(self, since: datetime, until: datetime) -> list[Mark]:
        """Return the marks of a stretch of time, oldest first."""
        rows = self._db.rows(
            "SELECT * FROM shift_marks WHERE at >= ? AND at < ? ORDER BY at, id",
            (time_text(since), time_text(until)),
        )
        return [
            Mark(
                need_time(row["at"]),
                str(row["station"]),
                str(row["person"]),
                MarkKind(str(row["kind"])),
                str(row["order_no"]),
                whole(row["units"]),
            )
            for row in rows
        ]
