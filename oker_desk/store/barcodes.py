"""Barcodes that people taught this desk, and the articles that they can stand for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from oker_desk.domain.barcodes import Barcode
from oker_desk.store.columns import time_text, whole
from oker_desk.store.database import Database


class Teaching(Struct, frozen=True):
    """When, by whom and how (``scan`` or ``file``) a barcode was learned."""

    at: datetime
    person: str
    how: str


class Barcodes:
    """The table of barcodes. Never rebuilt: nobody but the people here knows it."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def sku_of(self, code: str) -> str | None:
        """Return the article of a code in its one form."""
        found = self._db.value("SELECT sku FROM barcodes WHERE code = ?", (code,))
        return None if found is None else str(found)

    def keep(self, barcodes: Sequence[Barcode], teaching: Teaching) -> None:
        """Write barcodes; one that is known is overwritten, so ask before."""
        self._db.run_many(
            "INSERT INTO barcodes VALUES (?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET sku = excluded.sku, "
            "learned_at = excluded.learned_at, learned_by = excluded.learned_by, learned_how = excluded.learned_how",
            [(one.code, one.sku, time_text(teaching.at), teaching.person, teaching.how) for one in barcodes],
        )

    def forget(self, code: str) -> None:
        self._db.run("DELETE FROM barcodes WHERE code = ?", (code,))

    def of_sku(self, sku: str) -> list[str]:
        """Return the codes of an article."""
        rows = self._db.rows("SELECT code FROM barcodes WHERE sku = ? ORDER BY code", (sku,))
        return [str(row["code"]) for row in rows]

    def count(self) -> int:
        return whole(self._db.value("SELECT count(*) FROM barcodes"))

    def article_of(self, code: str) -> str | None:
        """Return the SKU of a listing or of an ordered article whose SKU or variant id this is."""
        found = self._db.value(
            "SELECT sku FROM listings WHERE sku = :code OR variant_id = :code "
            "UNION ALL SELECT sku FROM order_items WHERE sku = :code OR variant_id = :code LIMIT 1",
            {"code": code},
        )
        return None if found is None else str(found)

    def knows_articles(self) -> bool:
        """Whether there is a catalog at all that a SKU could be looked up in."""
        return self._db.value("SELECT 1 FROM listings LIMIT 1") is not None
