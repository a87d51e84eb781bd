"""An order as Oker tells it (channel API §6): what the cache remembers of the server's answers."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from msgspec import Struct


class ItemStatus(StrEnum):
    """Status words of an order item (channel API §6.1)."""

    PENDING_VERIFICATION = "PENDING_VERIFICATION"
    CREATED = "CREATED"
    CANCELLED = "CANCELLED"
    DISPATCHED = "DISPATCHED"
    DELIVERED = "DELIVERED"
    RETURN_REQUESTED = "RETURN_REQUESTED"
    COURIER_RETURN = "COURIER_RETURN"


KNOWN_WORDS = frozenset(word.value for word in ItemStatus)

RETURNING = frozenset({ItemStatus.RETURN_REQUESTED, ItemStatus.COURIER_RETURN})
GONE = frozenset({ItemStatus.DISPATCHED, ItemStatus.DELIVERED}) | RETURNING
"""Words that say the goods have left the warehouse."""


class ReturnNews(Struct, frozen=True):
    """What a status answer says about a return (channel API §7)."""

    reason: str | None = None
    returned_at: datetime | None = None
    awb: str | None = None
    courier: str | None = None
    delivered_at: datetime | None = None


class Item(Struct, frozen=True):
    """One kind of article in an order. ``status`` is the last word that we understood, ``raw_status`` Oker's own."""

    item_id: str
    sku: str
    title: str
    product_id: str
    variant_id: str
    quantity: int
    status: ItemStatus
    raw_status: str
    on_hold: bool = False
    packet_number: int = 0
    warehouse: str | None = None
    gift_message: str | None = None
    return_news: ReturnNews | None = None

    @property
    def active(self) -> bool:
        return self.status is not ItemStatus.CANCELLED


class Address(Struct, frozen=True):
    """Where the parcel goes. Personal data: for the label and the search, never for logs (R52)."""

    name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    pincode: str = ""
    country: str = ""
    phone: str = ""


class ChannelOrder(Struct, frozen=True, dict=True):
    """An order as Oker told it at ``as_of``. All times are UTC; ``cod_amount`` is in ``currency``, 0 if prepaid."""

    order_no: str
    display_no: str
    status: str
    ordered_at: datetime
    dispatch_by: datetime
    priority: int
    payment: str
    cod_amount: Decimal
    currency: str
    third_party_shipping: bool
    items: tuple[Item, ...]
    ship_to: Address
    as_of: datetime

    @cached_property
    def active_items(self) -> tuple[Item, ...]:
        """The items that are not cancelled: exactly what goes into the one box (R10)."""
        return tuple([item for item in self.items if item.status is not ItemStatus.CANCELLED])

    @property
    def warehouses(self) -> tuple[str, ...]:
        """The different warehouse codes of the active items, in their order."""
        items = self.active_items or self.items
        return tuple(dict.fromkeys([item.warehouse for item in items if item.warehouse]))

    @property
    def on_hold(self) -> bool:
        return any(item.on_hold for item in self.active_items)

    @property
    def cancelled(self) -> bool:
        return bool(self.items) and not self.active_items

    @property
    def gone(self) -> bool:
        """Whether Oker shows every active item as having left the warehouse."""
        return bool(self.active_items) and GONE.issuperset([item.status for item in self.active_items])
