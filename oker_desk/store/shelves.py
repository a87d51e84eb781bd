"""Where things stand at the packing tables: orders set aside, and parcels on the WAITING shelf."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.aside import Aside, AsideReason, ShelfStage, Waiting
from oker_desk.store.columns import need_time, time_text, whole
from oker_desk.store.database import Database, Row


class Shelves:
    """Every method that writes does so inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def set_aside(self, order_no: str, aside: Aside) -> None:
        self._db.run(
            "INSERT OR REPLACE INTO set_aside (order_no, reason, place, missing, at, person) VALUES (?, ?, ?, ?, ?, ?)",
            (order_no, aside.reason.value, aside.place, aside.missing, time_text(aside.at), aside.person),
        )

    def take_up(self, order_no: str) -> bool:
        """Take an order up again; says whether it was set aside."""
        return bool(self._db.run("DELETE FROM set_aside WHERE order_no = ?", (order_no,)))

    def aside(self) -> list[str]:
        """Return the orders that are set aside, the longest first."""
        return [str(row["order_no"]) for row in self._db.rows("SELECT order_no FROM set_aside ORDER BY at")]

    def places(self) -> set[str]:
        """Return every place that is taken."""
        rows = self._db.rows("SELECT place FROM set_aside UNION SELECT place FROM waiting_shelf")
        return {str(row["place"]) for row in rows}

    def put_waiting(self, waiting: Waiting) -> None:
        """Put a parcel on the shelf, or write its new stage down."""
        self._db.run(
            "INSERT INTO waiting_shelf (order_no, place, since, stage, asked, ask_at) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (order_no) DO UPDATE SET stage = excluded.stage, asked = excluded.asked, "
            "ask_at = excluded.ask_at",
            (
                waiting.order_no,
                waiting.place,
                time_text(waiting.since),
                waiting.stage.value,
                waiting.asked,
                time_text(waiting.ask_at),
            ),
        )

    def take_off(self, order_no: str) -> None:
        self._db.run("DELETE FROM waiting_shelf WHERE order_no = ?", (order_no,))

    def waiting(self) -> list[Waiting]:
        """Return the parcels on the shelf, the one that is to be asked about first at the front."""
        return [
            _waiting(row) for row in self._db.rows("SELECT * FROM waiting_shelf ORDER BY ask_at, order_no")
        ]

    def waiting_of(self, order_no: str) -> Waiting | None:
        row = self._db.first("SELECT * FROM waiting_shelf WHERE order_no = ?", (order_no,))
        return _waiting(row) if row else None

    def without_place(self) -> list[str]:
        """Return parcels that wait for a courier and have no place on the shelf yet, the longest first."""
        rows = self._db.rows(
            # Of all that are packed few wait: left to itself, SQLite looks through all of them.
            "SELECT o.order_no FROM orders o INDEXED BY orders_waiting "
            "WHERE o.state = 'PACKED' AND o.waiting_since IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM waiting_shelf w WHERE w.order_no = o.order_no) ORDER BY o.waiting_since"
        )
        return [str(row["order_no"]) for row in rows]

    def ask_at_once(self, at: datetime) -> None:
        """End every pause: the connection is back, say."""
        self._db.run("UPDATE waiting_shelf SET ask_at = min(ask_at, ?)", (time_text(at),))


def read_aside(row: Row) -> Aside:
    """Return what a row of ``set_aside`` holds."""
    return Aside(
        AsideReason(str(row["reason"])),
        str(row["place"]),
        str(row["missing"]),
        need_time(row["at"]),
        str(row["person"]),
    )


def _waiting(row: Row) -> Waiting:
    return Waiting(
        str(row["order_no"]),
        str(row["place"]),
        need_time(row["since"]),
        ShelfStage(str(row["stage"])),
        whole(row["asked"]),
        need_time(row["ask_at"]),
    )
