"""The desk's own records of orders. Every method writes inside the caller's transaction."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.parcels import Box, Invoice, Label, Tracking
from oker_desk.store.columns import time_text, to_json
from oker_desk.store.database import Database
from oker_desk.store.orders import Orders
from oker_desk.store.parcel_rows import invoice_text


class Parcels:
    """What was done here to each order; the order's state column follows each change."""

    def __init__(self, database: Database, orders: Orders) -> None:
        self._db = database
        self._orders = orders

    def count_unit(self, order_no: str, item_id: str) -> None:
        self._db.run(
            "INSERT INTO checked_units VALUES (?, ?, 1) ON CONFLICT (order_no, item_id) DO UPDATE SET units = units + 1",
            (order_no, item_id),
        )
        self._orders.refresh_states([order_no])

    def uncount_unit(self, order_no: str, item_id: str) -> None:
        """Take back one unit, the undo of a scan."""
        self._db.run(
            "DELETE FROM checked_units WHERE order_no = ? AND item_id = ? AND units = 1", (order_no, item_id)
        )
        self._db.run(
            "UPDATE checked_units SET units = units - 1 WHERE order_no = ? AND item_id = ?",
            (order_no, item_id),
        )
        self._orders.refresh_states([order_no])

    def keep_invoice(self, order_no: str, invoice: Invoice) -> None:
        self._write(order_no, invoice_code=invoice.code, invoice=invoice_text(invoice))

    def keep_box(self, order_no: str, box: Box) -> None:
        self._write(order_no, box=to_json(box))

    def keep_tracking(self, order_no: str, tracking: Tracking) -> None:
        self._write(order_no, awb=tracking.awb, tracking=to_json(tracking), waiting_since=None)

    def keep_label(self, order_no: str, label: Label) -> None:
        """Note the label; its bytes must lie on the disk before this is called."""
        self._write(
            order_no,
            label_sha256=label.sha256,
            label_pages=label.pages,
            label_fetched_at=time_text(label.fetched_at),
            waiting_since=None,
        )

    def note_waiting(self, order_no: str, since: datetime) -> None:
        """Note that Oker has not chosen a courier yet (R23); the first time counts."""
        self._ensure(order_no)
        self._db.run(
            "UPDATE parcels SET waiting_since = coalesce(waiting_since, ?) WHERE order_no = ?",
            (time_text(since), order_no),
        )
        self._orders.refresh_states([order_no])

    def note_print(self, order_no: str, at: datetime, person: str) -> None:
        self._db.run(
            "UPDATE parcels SET printed_at = ?, printed_by = ?, prints = prints + 1 WHERE order_no = ?",
            (time_text(at), person, order_no),
        )

    def note_label_on_box(self, order_no: str, at: datetime) -> None:
        """Note that the AWB was scanned on the box (R25)."""
        self._write(order_no, label_confirmed_at=time_text(at))

    def note_dispatched(self, order_no: str, at: datetime) -> None:
        self._write(order_no, dispatched_at=time_text(at))

    def note_handed_over(self, order_no: str, at: datetime) -> None:
        self._write(order_no, handed_over_at=time_text(at))

    def note_conflict(self, order_no: str, text: str) -> None:
        """Stop the order until a supervisor has looked at it; ``text`` is what a person reads."""
        self._write(order_no, conflict=text)

    def _write(self, order_no: str, **columns: object) -> None:
        self._ensure(order_no)
        names = ", ".join(f"{name} = ?" for name in columns)
        self._db.run(f"UPDATE parcels SET {names} WHERE order_no = ?", (*columns.values(), order_no))
        self._orders.refresh_states([order_no])

    def _ensure(self, order_no: str) -> None:
        self._db.run("INSERT INTO parcels (order_no) VALUES (?) ON CONFLICT DO NOTHING", (order_no,))
