"""What lies before the packing tables of a station, read along the index of each list."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.store.columns import marks, whole
from oker_desk.store.database import Database

_URGENCY = "dispatch_by, priority DESC, ordered_at, id"


class Work:
    """``warehouses`` are Oker's codes. Reads the order book; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def open_orders(self, warehouses: Sequence[str], limit: int) -> list[str]:
        """Return orders that may be packed for these warehouses, most urgent first (R3, R12)."""
        return self._numbers(
            f"stage = 'open' AND aside = 0 AND coalesce(warehouse, '') IN ({marks(warehouses)})",
            warehouses,
            limit,
        )

    def count_open(self, warehouses: Sequence[str]) -> int:
        return whole(
            self._db.value(
                "SELECT coalesce(sum(orders), 0) FROM order_counts WHERE state IN ('NEW', 'CHECKING', 'CHECKED') "
                f"AND aside = 0 AND warehouse IN ({marks(warehouses)})",
                list(warehouses),
            )
        )

    def begun(self, warehouses: Sequence[str], limit: int) -> list[str]:
        """Return invoiced orders without a label, and labels that were not scanned on their box yet."""
        here = f"coalesce(warehouse, '') IN ({marks(warehouses)})"
        unscanned = (
            "EXISTS (SELECT 1 FROM parcels p WHERE p.order_no = orders.order_no AND p.label_sha256 IS NOT NULL "
            "AND p.label_confirmed_at IS NULL)"
        )
        return [
            *self._numbers(f"stage = 'waiting' AND {here}", warehouses, limit),
            *self._numbers(f"stage = 'ready' AND {here} AND {unscanned}", warehouses, limit),
        ]

    def forbidden(self, warehouses: Sequence[str], limit: int) -> list[str]:
        """Return what a rule keeps from being packed anywhere; ``warehouses`` are all that are mapped."""
        unmapped = f"coalesce(warehouse, '') NOT IN ({marks(warehouses)})"
        return [
            *self._numbers("stage = 'stopped'", (), limit),
            *self._numbers(f"stage = 'open' AND (aside = 1 OR {unmapped})", warehouses, limit),
        ]

    def _numbers(self, where: str, values: Sequence[str], limit: int) -> list[str]:
        rows = self._db.rows(
            f"SELECT order_no FROM orders WHERE {where} ORDER BY {_URGENCY} LIMIT ?", [*values, limit]
        )
        return [str(row["order_no"]) for row in rows]
