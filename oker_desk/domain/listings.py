"""A published listing of the catalog (channel API §4)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listing:
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


@dataclass(frozen=True, slots=True)
class StockLevel:
    """Absolute stock of a variant in one of Oker's warehouses (channel API §5)."""

    product_id: str
    variant_id: str
    warehouse: str
    units: int
