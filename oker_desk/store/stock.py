"""What Oker was last told about stock, so that only changes are sent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from oker_desk.domain.listings import StockLevel
from oker_desk.domain.stock import Key
from oker_desk.store.columns import time_text, whole
from oker_desk.store.database import Database


class SentStock:
    """The values that Oker took last."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[Key, int]:
        rows = self._db.rows("SELECT product_id, variant_id, warehouse, units FROM stock_sent")
        return {
            (str(row["product_id"]), str(row["variant_id"]), str(row["warehouse"])): whole(row["units"])
            for row in rows
        }

    def note(self, levels: Iterable[StockLevel], at: datetime) -> None:
        """Remember values that Oker took."""
        self._db.run_many(
            "INSERT INTO stock_sent VALUES (?, ?, ?, ?, ?) ON CONFLICT (product_id, variant_id, warehouse) "
            "DO UPDATE SET units = excluded.units, sent_at = excluded.sent_at",
            [
                (level.product_id, level.variant_id, level.warehouse, level.units, time_text(at))
                for level in levels
            ],
        )

    def forget(self) -> None:
        """Take nothing for known any more, after another seller's log-in: the next run sends everything."""
        self._db.run("DELETE FROM stock_sent")
