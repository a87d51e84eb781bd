"""Looking a scanned code up in everything that has a number, by indexes only: a scan waits for it."""

from __future__ import annotations

from oker_desk.domain.scan_meaning import Candidate, Subject
from oker_desk.store.database import Database


class Codes:
    """The numbers of this data folder as a scanner reads them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def orders(self, code: str) -> list[Candidate]:
        """Return the orders that carry a code as order, display, invoice or tracking number."""
        rows = self._db.rows(
            "SELECT 'order' AS subject, order_no, display_no FROM orders WHERE order_no = :code "
            "UNION ALL SELECT 'order', order_no, display_no FROM orders WHERE display_no = :code COLLATE NOCASE "
            "AND display_no = :code "
            "UNION ALL SELECT 'invoice', p.order_no, coalesce(o.display_no, p.order_no) "
            "FROM parcels p LEFT JOIN orders o USING (order_no) WHERE p.invoice_code = :code "
            "UNION ALL SELECT 'parcel', p.order_no, coalesce(o.display_no, p.order_no) "
            "FROM parcels p LEFT JOIN orders o USING (order_no) WHERE p.awb = :code",
            {"code": code},
        )
        return [
            Candidate(Subject(str(row["subject"])), str(row["order_no"]), str(row["display_no"]))
            for row in rows
        ]

    def articles(self, code: str) -> list[Candidate]:
        """Return the articles, of the catalog or of any order, that carry a code as SKU or variant."""
        rows = self._db.rows(
            "SELECT sku, title FROM listings WHERE sku = :code "
            "UNION SELECT sku, title FROM listings WHERE variant_id = :code "
            "UNION SELECT sku, title FROM (SELECT sku, title FROM order_items WHERE sku = :code LIMIT 1) "
            "UNION SELECT DISTINCT sku, title FROM order_items WHERE variant_id = :code",
            {"code": code},
        )
        return [Candidate(Subject.ITEM, str(row["sku"]), str(row["title"])) for row in rows]
