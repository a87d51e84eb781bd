"""Orders of one single piece, by article: they are packed piece after piece, without scanning the order."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from oker_desk.store.columns import need_time, whole
from oker_desk.store.database import Database

MOST_URGENT = 2_000
"""Batches are counted among this many of the most urgent orders, so that the list is there at once."""
_OPEN = "stage = 'open' AND aside = 0"
_ONE_PIECE = "o.state = 'NEW' AND o.quantity = 1 AND o.more_items = 0"


class Batch(Struct, frozen=True):
    """How many one-piece orders want an article, and when the first of them has to be out."""

    sku: str
    title: str
    orders: int
    dispatch_by: datetime


class Batches:
    """Reads the order book; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def orders_of(self, sku: str, limit: int = 20) -> list[str]:
        """Return untouched orders of one single piece of this article, most urgent first (R12)."""
        rows = self._db.rows(
            "SELECT o.order_no FROM orders o JOIN order_items w USING (order_no) "
            f"WHERE o.{_OPEN} AND {_ONE_PIECE} AND w.sku = ? AND w.status <> 'CANCELLED' "
            "ORDER BY o.dispatch_by, o.priority DESC, o.ordered_at, o.id LIMIT ?",
            (sku, limit),
        )
        return [str(row["order_no"]) for row in rows]

    def of_two_or_more(self, limit: int = 50) -> list[Batch]:
        """Return the articles that at least two urgent one-piece orders want, the largest batch first."""
        rows = self._db.rows(
            "SELECT w.sku, max(w.title) AS title, count(*) AS n, min(u.dispatch_by) AS due "
            f"FROM (SELECT order_no, dispatch_by FROM orders WHERE {_OPEN} "
            "ORDER BY dispatch_by, priority DESC, ordered_at LIMIT ?) u JOIN orders o USING (order_no) "
            f"JOIN order_items w USING (order_no) WHERE {_ONE_PIECE} AND w.status <> 'CANCELLED' "
            "GROUP BY w.sku HAVING n > 1 ORDER BY n DESC, due LIMIT ?",
            (MOST_URGENT, limit),
        )
        return [
            Batch(str(row["sku"]), str(row["title"]), whole(row["n"]), need_time(row["due"])) for row in rows
        ]
