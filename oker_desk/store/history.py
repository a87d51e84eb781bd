"""The history: one chained event for every act and every answer that changed an order (design §2.5)."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.events import FIRST, Event, chain, is_intact
from oker_desk.store.columns import need_time, optional, time_text
from oker_desk.store.database import Database, Row


class History:
    """Appended to and read, never changed; the data file itself refuses both."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def append(
        self,
        act: str,
        text: str,
        *,
        at: datetime,
        who: str,
        order_no: str | None = None,
        manifest_no: str | None = None,
    ) -> None:
        """Append one event inside the caller's transaction."""
        before = str(self._db.value("SELECT hash FROM history ORDER BY seq DESC LIMIT 1") or FIRST)
        event = chain(before, at=at, who=who, act=act, order_no=order_no, manifest_no=manifest_no, text=text)
        self._db.run(
            "INSERT INTO history (at, who, act, order_no, manifest_no, text, before, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (time_text(at), who, act, order_no, manifest_no, text, event.before, event.hash),
        )
        self._db.run(
            "INSERT INTO history_end VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET hash = excluded.hash",
            (event.hash,),
        )

    def of_order(self, order_no: str) -> list[Event]:
        """Return the order's events, oldest first."""
        return self._read("WHERE order_no = ? ORDER BY seq", (order_no,))

    def of_manifest(self, manifest_no: str) -> list[Event]:
        return self._read("WHERE manifest_no = ? ORDER BY seq", (manifest_no,))

    def newest(self, limit: int) -> list[Event]:
        """Return the newest events, oldest of them first."""
        return self._read("ORDER BY seq DESC LIMIT ?", (limit,))[::-1]

    def find_break(self) -> Event | None:
        """Return the first event that does not fit the chain, or None while it is whole."""
        before, seq = FIRST, 0
        while rows := self._db.rows("SELECT * FROM history WHERE seq > ? ORDER BY seq LIMIT 1000", (seq,)):
            for row in rows:
                event = _read(row)
                if not is_intact(event, before):
                    return event
                before, seq = event.hash, int(str(row["seq"]))
        return None

    def is_cut_short(self) -> bool:
        """Whether events are missing at the end of the chain, which no link inside it can show."""
        last = self._db.value("SELECT hash FROM history ORDER BY seq DESC LIMIT 1")
        return last != self._db.value("SELECT hash FROM history_end")

    def count(self) -> int:
        return int(str(self._db.value("SELECT count(*) FROM history")))

    def _read(self, tail: str, values: tuple[object, ...]) -> list[Event]:
        return [_read(row) for row in self._db.rows(f"SELECT * FROM history {tail}", values)]


def _read(row: Row) -> Event:
    return Event(
        at=need_time(row["at"]),
        who=str(row["who"]),
        act=str(row["act"]),
        order_no=optional(row["order_no"]),
        manifest_no=optional(row["manifest_no"]),
        text=str(row["text"]),
        before=str(row["before"]),
        hash=str(row["hash"]),
    )
