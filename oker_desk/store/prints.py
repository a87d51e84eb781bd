"""The print ledger: one row for each print, changed only by what is learned about it, never deleted."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.prints import Print, PrintState
from oker_desk.store.columns import need_time, optional, read_time, time_text, whole
from oker_desk.store.database import Database, Row


class Prints:
    """Every method that writes does so inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def queue(self, found: Print, owner: str) -> None:
        """Write that something is about to be printed, before anything goes out; ``owner`` is the process."""
        self._db.run(
            "INSERT INTO prints (id, order_no, manifest_no, kind, sha256, awb, copy, printer, person, station, owner, "
            "queued_at, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)",
            (
                found.id,
                found.order_no,
                found.manifest_no,
                found.kind,
                found.sha256,
                found.awb,
                found.copy,
                found.printer,
                found.person,
                found.station,
                owner,
                time_text(found.queued_at),
                found.reason,
            ),
        )

    def settle(
        self, print_id: str, state: PrintState, at: datetime, *, grade: str = "", details: str = ""
    ) -> None:
        self._db.run(
            "UPDATE prints SET state = ?, settled_at = ?, grade = ?, details = ? WHERE id = ?",
            (state.value, time_text(at), grade, details, print_id),
        )

    def confirm(self, order_no: str, awb: str, at: datetime) -> None:
        """Note that the newest label of this number is on the box; an older copy stays what it was."""
        self._db.run(
            "UPDATE prints SET state = 'confirmed', settled_at = ? WHERE id = ("
            "SELECT id FROM prints WHERE order_no = ? AND kind = 'label' AND awb = ? AND state IN ('sent', 'unknown') "
            "ORDER BY queued_at DESC, copy DESC LIMIT 1)",
            (time_text(at), order_no, awb),
        )

    def of_order(self, order_no: str) -> list[Print]:
        """Return the order's prints, oldest first."""
        rows = self._db.rows("SELECT * FROM prints WHERE order_no = ? ORDER BY queued_at, copy", (order_no,))
        return [_read(row) for row in rows]

    def of_manifest(self, manifest_no: str) -> list[Print]:
        """Return the prints of the manifest's papers, oldest first."""
        rows = self._db.rows(
            "SELECT * FROM prints WHERE manifest_no = ? ORDER BY queued_at, copy", (manifest_no,)
        )
        return [_read(row) for row in rows]

    def has_printed(self, printer: str) -> bool:
        """Whether anything was ever handed over to this printer."""
        found = "SELECT 1 FROM prints WHERE printer = ? AND state IN ('sent', 'confirmed') LIMIT 1"
        return self._db.value(found, (printer,)) is not None

    def queued(self) -> list[tuple[Print, str]]:
        """Return what is being printed now, each with the process that does it."""
        rows = self._db.rows("SELECT * FROM prints WHERE state = 'queued' ORDER BY queued_at")
        return [(_read(row), str(row["owner"])) for row in rows]


def _read(row: Row) -> Print:
    return Print(
        id=str(row["id"]),
        order_no=optional(row["order_no"]),
        kind=str(row["kind"]),
        sha256=str(row["sha256"]),
        awb=str(row["awb"]),
        copy=whole(row["copy"]),
        printer=str(row["printer"]),
        person=str(row["person"]),
        station=str(row["station"]),
        queued_at=need_time(row["queued_at"]),
        state=PrintState(str(row["state"])),
        settled_at=read_time(row["settled_at"]),
        reason=str(row["reason"]),
        grade=str(row["grade"]),
        details=str(row["details"]),
        manifest_no=optional(row["manifest_no"]),
    )
