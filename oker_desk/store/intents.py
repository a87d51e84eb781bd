"""Intents: what is about to be sent to Oker, committed before it is sent and settled by the answer (design §2.3)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.store.columns import from_json, need_time, optional, time_text, to_json
from oker_desk.store.database import Database, Row


class Settlement(StrEnum):
    """How an intent ended, or that nobody knows yet."""

    UNKNOWN = "unknown"
    DONE = "done"
    REFUSED = "refused"
    NOT_DONE = "not_done"
    NOT_SENT = "not_sent"


class Intent(Struct, frozen=True):
    """One irreversible act that was about to be sent."""

    id: str
    act: Act
    order_no: str
    manifest_no: str | None
    person: str
    at: datetime
    payload: dict[str, object]
    owner: str
    answer: str


class Intents:
    """The outbox. The data file itself allows one act in flight for an order, across all processes."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(
        self,
        act: Act,
        order_no: str,
        *,
        intent_id: str,
        person: str,
        at: datetime,
        owner: str,
        payload: object,
        manifest_no: str | None,
    ) -> None:
        """Write the intent inside the caller's transaction."""
        self._db.run(
            "INSERT INTO intents (id, act, order_no, manifest_no, person, at, payload, owner, state) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'in_flight')",
            (intent_id, act.value, order_no, manifest_no, person, time_text(at), to_json(payload), owner),
        )

    def settle(self, intent_id: str, settlement: Settlement, at: datetime, answer: str = "") -> None:
        """Note how it ended, in the same transaction that changes the order."""
        self._db.run(
            "UPDATE intents SET state = ?, settled_at = ?, answer = ? WHERE id = ?",
            (settlement.value, time_text(at), answer, intent_id),
        )

    def in_flight(self, order_no: str) -> Intent | None:
        row = self._db.first("SELECT * FROM intents WHERE order_no = ? AND state = 'in_flight'", (order_no,))
        return _read(row) if row else None

    def all_in_flight(self) -> list[Intent]:
        return [
            _read(row) for row in self._db.rows("SELECT * FROM intents WHERE state = 'in_flight' ORDER BY at")
        ]

    def unknown(self, order_no: str | None = None) -> list[Intent]:
        """Return the intents without a usable answer, of one order or of all, oldest first."""
        where, values = ("AND order_no = ?", (order_no,)) if order_no else ("", ())
        rows = self._db.rows(f"SELECT * FROM intents WHERE state = 'unknown' {where} ORDER BY at", values)
        return [_read(row) for row in rows]

    def count_unknown(self) -> int:
        return int(
            str(
                self._db.value(
                    "SELECT (SELECT count(*) FROM intents WHERE state = 'unknown') "
                    "+ (SELECT count(*) FROM intents WHERE state = 'in_flight')"
                )
            )
        )


def _read(row: Row) -> Intent:
    return Intent(
        id=str(row["id"]),
        act=Act(str(row["act"])),
        order_no=str(row["order_no"]),
        manifest_no=optional(row["manifest_no"]),
        person=str(row["person"]),
        at=need_time(row["at"]),
        payload=from_json(row["payload"]),
        owner=str(row["owner"]),
        answer=str(row["answer"]),
    )
