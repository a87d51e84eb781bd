"""What the dock knows beside its manifests: where parcels were scanned, who took them, and Oker's own papers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from oker_desk.domain.orders import OrderState
from oker_desk.domain.pickups import Pickup, Receipt
from oker_desk.store.columns import marks, need_time, optional, read_time, time_text, to_json, whole
from oker_desk.store.database import Database, Row

_COURIER = "json_extract(p.tracking, '$.courier_code')"


class FloorRow(Struct, frozen=True):
    """A parcel in the building, with the Oker warehouse that it comes from."""

    order_no: str
    display_no: str
    awb: str
    courier_code: str
    courier_name: str
    warehouse: str | None
    state: OrderState
    printed_at: datetime | None
    printed_by: str
    manifest_no: str | None
    scanned_at: datetime | None
    scanned_by: str
    scanned_where: str
    refused: str


class CourierTally(Struct, frozen=True):
    """How many parcels of a courier, by Oker warehouse."""

    courier_code: str
    warehouse: str | None
    parcels: int


class Dock:
    """Methods that write do so inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def note_scan(self, order_no: str, at: datetime, who: str, station: str) -> None:
        """Note that the parcel itself was scanned at the dock; the last time counts."""
        self._db.run(
            "INSERT INTO dock_scans VALUES (?, ?, ?, ?) ON CONFLICT (order_no) DO UPDATE SET "
            "at = excluded.at, who = excluded.who, station = excluded.station",
            (order_no, time_text(at), who, station),
        )

    def forget_scan(self, order_no: str) -> None:
        """Forget it: the parcel was put back by hand."""
        self._db.run("DELETE FROM dock_scans WHERE order_no = ?", (order_no,))

    def floor(self, states: Iterable[OrderState]) -> list[FloorRow]:
        """Return every parcel in these states that has a courier."""
        names = [state.value for state in states]
        rows = self._db.rows(
            f"SELECT o.order_no, o.display_no, o.warehouse, o.state, p.awb, {_COURIER} AS courier, "
            "json_extract(p.tracking, '$.courier_name') AS name, p.printed_at, p.printed_by, "
            "s.at, s.who, s.station, l.manifest_no, "
            "(SELECT x.reason FROM manifest_lines x WHERE x.order_no = o.order_no AND x.taken_off = 1 "
            "ORDER BY x.manifest_no DESC LIMIT 1) AS refused "
            "FROM orders o JOIN parcels p USING (order_no) LEFT JOIN dock_scans s USING (order_no) "
            "LEFT JOIN manifest_lines l ON l.order_no = o.order_no AND l.taken_off = 0 "
            f"WHERE p.tracking IS NOT NULL AND o.state IN ({marks(names)}) ORDER BY p.awb",
            names,
        )
        return [_floor_row(row) for row in rows]

    def printed_since(self, moment: datetime) -> list[CourierTally]:
        """Count the parcels whose label was printed since then, by courier and Oker warehouse."""
        return self._tally(
            f"SELECT {_COURIER} AS courier, o.warehouse, count(*) AS n FROM parcels p JOIN orders o USING (order_no) "
            "WHERE p.printed_at >= ? AND p.tracking IS NOT NULL GROUP BY courier, o.warehouse",
            moment,
        )

    def taken_since(self, moment: datetime) -> dict[tuple[str, str], int]:
        """Count the parcels that went onto a van since then, by courier and facility."""
        rows = self._db.rows(
            "SELECT m.courier_code, m.facility, count(*) AS n FROM manifest_lines l JOIN manifests m USING (manifest_no) "
            "WHERE l.handed_over_at >= ? GROUP BY m.courier_code, m.facility",
            (time_text(moment),),
        )
        return {(str(row["courier_code"]), str(row["facility"])): whole(row["n"]) for row in rows}

    def note_pickup(self, pickup: Pickup) -> None:
        receipt = pickup.receipt
        self._db.run(
            "INSERT INTO pickups (manifest_no, at, recorded_by, taken_by, vehicle, code, signature, parcels) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                pickup.manifest_no,
                time_text(pickup.at),
                pickup.recorded_by,
                pickup.taken_by,
                receipt.vehicle,
                receipt.code,
                to_json(receipt.signature),
                pickup.parcels,
            ),
        )

    def pickups_of(self, manifest_no: str) -> list[Pickup]:
        """Return the manifest's hand-overs, oldest first."""
        rows = self._db.rows("SELECT * FROM pickups WHERE manifest_no = ? ORDER BY id", (manifest_no,))
        return [_read_pickup(row) for row in rows]

    def keep_paper(self, manifest_no: str, pdf: bytes, at: datetime) -> None:
        """Keep Oker's manifest PDF byte for byte; the same one is kept once."""
        digest = hashlib.sha256(pdf).hexdigest()
        self._db.run(
            "INSERT INTO channel_papers VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (manifest_no, digest, time_text(at), pdf),
        )

    def has_paper(self, manifest_no: str) -> bool:
        """Whether a paper of Oker's is here."""
        found = "SELECT 1 FROM channel_papers WHERE manifest_no = ? LIMIT 1"
        return self._db.value(found, (manifest_no,)) is not None

    def papers_of(self, manifest_no: str) -> list[bytes]:
        """Return Oker's papers of the manifest, the newest first."""
        rows = self._db.rows(
            "SELECT pdf FROM channel_papers WHERE manifest_no = ? ORDER BY fetched_at DESC", (manifest_no,)
        )
        return [pdf for row in rows if isinstance(pdf := row["pdf"], bytes)]

    def _tally(self, sql: str, moment: datetime) -> list[CourierTally]:
        rows = self._db.rows(sql, (time_text(moment),))
        return [
            CourierTally(str(row["courier"]), optional(row["warehouse"]), whole(row["n"])) for row in rows
        ]


def _floor_row(row: Row) -> FloorRow:
    return FloorRow(
        order_no=str(row["order_no"]),
        display_no=str(row["display_no"]),
        awb=str(row["awb"]),
        courier_code=str(row["courier"]),
        courier_name=str(row["name"] or row["courier"]),
        warehouse=optional(row["warehouse"]),
        state=OrderState(str(row["state"])),
        printed_at=read_time(row["printed_at"]),
        printed_by=str(row["printed_by"]),
        manifest_no=optional(row["manifest_no"]),
        scanned_at=read_time(row["at"]),
        scanned_by=str(row["who"] or ""),
        scanned_where=str(row["station"] or ""),
        refused=str(row["refused"] or ""),
    )


def _read_pickup(row: Row) -> Pickup:
    return Pickup(
        manifest_no=str(row["manifest_no"]),
        at=need_time(row["at"]),
        recorded_by=str(row["recorded_by"]),
        taken_by=str(row["taken_by"]),
        parcels=whole(row["parcels"]),
        receipt=Receipt(str(row["vehicle"]), str(row["code"]), _strokes(json.loads(str(row["signature"])))),
    )


def _strokes(found: Sequence[Sequence[Sequence[int]]]) -> tuple[tuple[tuple[int, int], ...], ...]:
    return tuple(tuple((int(x), int(y)) for x, y in stroke) for stroke in found)
