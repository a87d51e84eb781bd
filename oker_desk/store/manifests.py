"""Manifests of the direct route and their lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from oker_desk.domain.manifests import Line, LineOutcome, Manifest, ManifestState
from oker_desk.store.columns import marks, need_time, read_time, time_text, whole
from oker_desk.store.database import Database, Row
from oker_desk.store.orders import Orders
from oker_desk.store.parcel_rows import read_line


class Manifests:
    """Every manifest that was made here. Methods that write do so inside the caller's transaction.

    An order's state column follows each change of its line.
    """

    def __init__(self, database: Database, orders: Orders) -> None:
        self._db = database
        self._orders = orders

    def get(self, manifest_no: str) -> Manifest | None:
        found = self._read("WHERE manifest_no = ?", [manifest_no])
        return found[0] if found else None

    def in_states(self, states: Iterable[ManifestState], most: int | None = None) -> list[Manifest]:
        """Return the manifests in these states, newest first, no more than ``most``."""
        names = [state.value for state in states]
        return self._read(f"WHERE state IN ({marks(names)})", names, most)

    def create(self, courier_code: str, facility: str, at: datetime, person: str) -> str:
        """Make an empty manifest and return its number, ``M`` with the UTC day and a running number."""
        day = f"M{at.astimezone(UTC):%y%m%d}-"
        last = self._db.value(
            "SELECT max(CAST(substr(manifest_no, ?) AS INTEGER)) FROM manifests WHERE manifest_no GLOB ?",
            (len(day) + 1, day + "*"),
        )
        number = f"{day}{whole(last or 0) + 1:03}"
        self._db.run(
            "INSERT INTO manifests (manifest_no, state, courier_code, facility, created_at, created_by) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (number, ManifestState.OPEN.value, courier_code, facility, time_text(at), person),
        )
        return number

    def set_state(self, manifest_no: str, state: ManifestState, closed_at: datetime | None = None) -> None:
        self._db.run(
            "UPDATE manifests SET state = ?, closed_at = coalesce(?, closed_at) WHERE manifest_no = ?",
            (state.value, time_text(closed_at), manifest_no),
        )

    def keep_paper(self, manifest_no: str, url: str) -> None:
        """Keep the address of Oker's own manifest PDF."""
        self._db.run("UPDATE manifests SET paper_url = ? WHERE manifest_no = ?", (url, manifest_no))

    def add_line(self, manifest_no: str, order_no: str, awb: str) -> None:
        """Put a parcel on the manifest; a line that was taken off it before is replaced."""
        self._db.run(
            "DELETE FROM manifest_lines WHERE manifest_no = ? AND order_no = ? AND taken_off = 1",
            (manifest_no, order_no),
        )
        self._db.run(
            "INSERT INTO manifest_lines (manifest_no, position, order_no, awb, outcome) SELECT ?, "
            "coalesce(max(position), 0) + 1, ?, ?, ? FROM manifest_lines WHERE manifest_no = ?",
            (manifest_no, order_no, awb, LineOutcome.PENDING.value, manifest_no),
        )
        self._orders.refresh_states([order_no])

    def remove_line(self, manifest_no: str, order_no: str) -> None:
        """Take a parcel off by hand; only the history remembers it."""
        self._db.run(
            "DELETE FROM manifest_lines WHERE manifest_no = ? AND order_no = ?", (manifest_no, order_no)
        )
        self._orders.refresh_states([order_no])

    def set_outcome(
        self,
        manifest_no: str,
        order_no: str,
        outcome: LineOutcome,
        reason: str = "",
        *,
        taken_off: bool = False,
    ) -> None:
        """Note what Oker said about a parcel; a refused one is taken off and its reason kept (R38)."""
        self._db.run(
            "UPDATE manifest_lines SET outcome = ?, reason = ?, taken_off = ? WHERE manifest_no = ? AND order_no = ?",
            (outcome.value, reason, taken_off, manifest_no, order_no),
        )
        self._orders.refresh_states([order_no])

    def hand_over(self, manifest_no: str, order_nos: Iterable[str], at: datetime, courier: str) -> None:
        self._db.run_many(
            "UPDATE manifest_lines SET handed_over_at = ?, handed_to = ? WHERE manifest_no = ? AND order_no = ?",
            [(time_text(at), courier, manifest_no, order_no) for order_no in order_nos],
        )

    def _read(self, where: str, values: Sequence[object], most: int | None = None) -> list[Manifest]:
        rows = self._db.rows(
            f"SELECT * FROM manifests {where} ORDER BY created_at DESC, manifest_no DESC LIMIT ?",
            [*values, -1 if most is None else most],
        )
        return [_read_manifest(row, self._lines_of(str(row["manifest_no"]))) for row in rows]

    def _lines_of(self, manifest_no: str) -> tuple[Line, ...]:
        rows = self._db.rows(
            "SELECT * FROM manifest_lines WHERE manifest_no = ? ORDER BY position", (manifest_no,)
        )
        return tuple(read_line(row) for row in rows)


def _read_manifest(row: Row, lines: tuple[Line, ...]) -> Manifest:
    return Manifest(
        manifest_no=str(row["manifest_no"]),
        state=ManifestState(str(row["state"])),
        courier_code=str(row["courier_code"]),
        facility=str(row["facility"]),
        created_at=need_time(row["created_at"]),
        created_by=str(row["created_by"]),
        closed_at=read_time(row["closed_at"]),
        paper_url=str(row["paper_url"]),
        lines=lines,
    )
