"""Forgetting buyers: their data leaves the rows, the index of words, and the pages of the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from oker_desk.domain.privacy import FINISHED, without_buyer
from oker_desk.store.columns import marks, time_text
from oker_desk.store.database import Database
from oker_desk.store.orders import Orders

_STATES = [state.value for state in FINISHED]
_PAGES = 400
"""Pages of the index of words that are written anew in one transaction: nobody waits long for it."""


class Buyers:
    """Personal data of buyers in the order book. The file overwrites what is deleted (``PRAGMA secure_delete``)."""

    def __init__(self, database: Database, orders: Orders) -> None:
        self._db = database
        self._orders = orders

    def due(self, before: datetime, limit: int) -> list[str]:
        """Return finished orders that came into their state before then and still name their buyer."""
        rows = self._db.tuples(
            f"SELECT order_no FROM orders WHERE buyer_forgotten_at IS NULL AND state IN ({marks(_STATES)}) "
            "AND state_since < ? LIMIT ?",
            (*_STATES, time_text(before), limit),
        )
        return [str(row[0]) for row in rows]

    def forget(self, order_nos: Sequence[str], at: datetime) -> list[str]:
        """Take the buyers out of these orders; returns the digests of label files that nobody needs any more."""
        found = self._orders.get_many(order_nos)
        self._db.run_many(
            "UPDATE orders SET buyer_forgotten_at = ? WHERE order_no = ?",
            [(time_text(at), no) for no in found],
        )
        self._orders.store_answers([without_buyer(order.channel) for order in found.values()])
        labels = [order.parcel.label for order in found.values()]
        return [label.sha256 for label in labels if label is not None]

    def clean_pages(self) -> bool:
        """Write a part of the index of words anew, so that no old entry stays in it; says whether there is more.

        Call outside a transaction: each part is one of its own.
        """
        before = self._db.stamp()[1]
        self._db.run("INSERT INTO order_search (order_search, rank) VALUES ('merge', ?)", (_PAGES,))
        return self._db.stamp()[1] - before > 1

    def begin_cleaning(self) -> None:
        """Let the parts of the index of words be merged into one."""
        self._db.run("INSERT INTO order_search (order_search, rank) VALUES ('merge', ?)", (-_PAGES,))

    def end_cleaning(self) -> None:
        """Bring everything into the file and empty the log beside it, which holds old pages."""
        self._db.rows("PRAGMA wal_checkpoint(TRUNCATE)")
