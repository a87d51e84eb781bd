"""Which Oker warehouses the cached orders came from."""

from __future__ import annotations

from datetime import datetime

from oker_desk.store.columns import time_text, whole
from oker_desk.store.database import Database


class Warehouses:
    """Oker warehouses as the orders name them, mapped or not."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def orders_since(self, moment: datetime) -> dict[str, int]:
        """Return how many orders placed since then came from each warehouse."""
        rows = self._db.rows(
            "SELECT warehouse, count(*) AS orders FROM orders "
            "WHERE warehouse IS NOT NULL AND ordered_at >= ? GROUP BY warehouse",
            (time_text(moment),),
        )
        return {str(row["warehouse"]): whole(row["orders"]) for row in rows}
