"""A published listing of the catalog (channel API §4)."""

from __future__ import annotations

from msgspec import Struct


class Listing(Struct, frozen=True):
    """One variant of a product; ``picture_url`` helps packers to recognise it."""

    product_id: str
    variant_id: str
    sku: str
    title: str
    brand: str
    size: str
    color: str
    picture_url: str
    live: bool


class StockLevel(Struct, frozen=True):
    """Absolute stock of a variant in one of Oker's warehouses (channel API §5)."""

    product_id: str
    variant_id: str
    warehouse: str
    units: int
