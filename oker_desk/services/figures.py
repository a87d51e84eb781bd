"""The figures of a shift, per person and station, and the same as a table file."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct

from oker_desk.domain.orders import Order
from oker_desk.domain.shift import Mark, MarkKind, Tally, parcels_by_hour, tallies
from oker_desk.domain.trouble import unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.whole_files import write_whole

_HEAD = ("Person", "Station", "Parcels", "Units", "Units per hour", "Wrong scans caught", "Minutes worked")


class Figures(Struct, frozen=True):
    """What was packed between two moments; ``by_hour`` are the parcels of each hour from ``since`` on."""

    days_ago: int
    since: datetime
    until: datetime
    tallies: tuple[Tally, ...]
    by_hour: tuple[int, ...]
    waiting: int

    @property
    def parcels(self) -> int:
        return sum(tally.parcels for tally in self.tallies)


def note_mark(desk: Desk, kind: MarkKind, order: Order | None = None) -> None:
    """Leave a mark for the figures, inside the caller's transaction."""
    units = order.units[1] if order is not None and kind is MarkKind.PARCEL else 0
    order_no = order.order_no if order is not None else ""
    desk.store.shift_marks.add(Mark(desk.now(), desk.bench.station, desk.person, kind, order_no, units))


def shift_figures(desk: Desk, days_ago: int = 0) -> Figures:
    """Return the figures of today, or of a day before, by the clock of this machine."""
    now = desk.now().astimezone()
    since = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=days_ago)
    until = min(since + timedelta(days=1), now)
    marks = desk.store.shift_marks.between(since, until + timedelta(microseconds=1))
    return Figures(
        days_ago,
        since,
        until,
        tuple(tallies(marks)),
        tuple(parcels_by_hour(marks, since, until)),
        len(desk.store.shelves.waiting()),
    )


def write_figures(figures: Figures, path: Path) -> None:
    """Write the figures as a table that every spreadsheet reads."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(("Day", *_HEAD))
    for tally in figures.tallies:
        writer.writerow((f"{figures.since:%Y-%m-%d}", *_columns(tally)))
    try:
        write_whole(path, table.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise unavailable(
            "The figures could not be written to {path}. Check the folder and its permissions.",
            path=path,
            details=str(error),
        ) from error


def _columns(tally: Tally) -> tuple[object, ...]:
    pace = tally.units_per_hour
    return (
        _plain(tally.person),
        _plain(tally.station),
        tally.parcels,
        tally.units,
        "" if pace is None else round(pace),
        tally.caught,
        round(tally.worked.total_seconds() / 60),
    )


def _plain(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
