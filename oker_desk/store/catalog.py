"""The published listings as Oker told them; a listing that an answer leaves out stays (R47)."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.listings import Listing
from oker_desk.store.columns import marks, whole
from oker_desk.store.database import Database, Row

_LISTING = ["variant_id", "product_id", "sku", "title", "brand", "size", "color", "picture_url", "live"]


class Catalog:
    """Listings, one per variant."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(self, listings: Sequence[Listing]) -> tuple[int, int]:
        """Write listings and return how many were new and how many changed."""
        products = sorted({listing.product_id for listing in listings})
        known = self._db.rows(f"SELECT * FROM listings WHERE product_id IN ({marks(products)})", products)
        before = {(row["product_id"], row["variant_id"]): row for row in known}
        rows = [{name: getattr(listing, name) for name in _LISTING} for listing in listings]
        new = [row for row in rows if (row["product_id"], row["variant_id"]) not in before]
        changed = [row for row in rows if before.get((row["product_id"], row["variant_id"]), row) != row]
        self._db.run_many(
            f"INSERT INTO listings ({', '.join(_LISTING)}) VALUES ({', '.join(':' + name for name in _LISTING)}) "
            "ON CONFLICT (product_id, variant_id) DO UPDATE SET sku = excluded.sku, title = excluded.title, "
            "brand = excluded.brand, size = excluded.size, color = excluded.color, "
            "picture_url = excluded.picture_url, live = excluded.live",
            [*new, *changed],
        )
        return len(new), len(changed)

    def of_sku(self, sku: str) -> list[Listing]:
        """Return every listing of an article: the same goods may be listed more than once."""
        return [_read(row) for row in self._db.rows("SELECT * FROM listings WHERE sku = ?", (sku,))]

    def all(self) -> list[Listing]:
        """Return every listing; some ten thousand at most."""
        return [_read(row) for row in self._db.rows("SELECT * FROM listings ORDER BY product_id, variant_id")]

    def count(self) -> int:
        return whole(self._db.value("SELECT count(*) FROM listings"))

    def picture_of(self, variant_id: str, sku: str = "") -> str:
        """Return the address of an article's picture, by variant or else by SKU; empty if there is none."""
        found = self._db.value(
            "SELECT picture_url FROM listings WHERE variant_id = ? AND picture_url <> ''", (variant_id,)
        ) or self._db.value("SELECT picture_url FROM listings WHERE sku = ? AND picture_url <> ''", (sku,))
        return str(found or "")

    def pictures(self) -> list[str]:
        """Return the different addresses of pictures."""
        rows = self._db.rows(
            "SELECT DISTINCT picture_url AS url FROM listings WHERE picture_url <> '' AND live"
        )
        return [str(row["url"]) for row in rows]


def _read(row: Row) -> Listing:
    texts = {name: str(row[name]) for name in _LISTING if name != "live"}
    return Listing(**texts, live=bool(row["live"]))
