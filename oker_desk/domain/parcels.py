"""What only this desk knows about an order: checked units, invoice, box, courier, label, manifest."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from msgspec import Struct, field

from oker_desk.domain.acts import Act
from oker_desk.domain.aside import Aside
from oker_desk.domain.manifests import Line


class ProductTax(Struct, frozen=True):
    """Percentages of one product variant, given by Oker with the invoice (channel API §9)."""

    product_id: str
    variant_id: str
    central: Decimal = Decimal(0)
    state: Decimal = Decimal(0)
    integrated: Decimal = Decimal(0)
    union_territory: Decimal = Decimal(0)
    cess: Decimal = Decimal(0)
    vat: Decimal = Decimal(0)

    @property
    def mixed(self) -> bool:
        """Whether both the in-state and the inter-state tax are filled, which R19 wants to be looked at."""
        return bool(self.integrated) and bool(self.central or self.state or self.union_territory)


class Invoice(Struct, frozen=True):
    """Invoice code and taxes of these items. They come from Oker only and are never typed or made here (R15)."""

    code: str
    dated: datetime
    item_ids: tuple[str, ...]
    taxes: tuple[ProductTax, ...] = ()


class Box(Struct, frozen=True):
    """The one box of an order: sides in mm, weight in g (R22)."""

    length: int
    width: int
    height: int
    weight: int


class Tracking(Struct, frozen=True):
    """Courier and tracking number, given by Oker (R20)."""

    awb: str
    courier_code: str
    courier_name: str


class Label(Struct, frozen=True):
    """The stored label file; its bytes lie in the store under ``sha256``."""

    sha256: str
    pages: int
    fetched_at: datetime
    printed_at: datetime | None = None
    printed_by: str = ""
    prints: int = 0
    confirmed_at: datetime | None = None


class Parcel(Struct, frozen=True):
    """This desk's own record of an order; all empty for an order that nobody has touched."""

    order_no: str
    checked: Mapping[str, int] = field(default_factory=dict)
    invoice: Invoice | None = None
    box: Box | None = None
    tracking: Tracking | None = None
    label: Label | None = None
    waiting_since: datetime | None = None
    line: Line | None = None
    dispatched_at: datetime | None = None
    handed_over_at: datetime | None = None
    conflict: str = ""
    aside: Aside | None = None
    """Where an order stands that a person has set aside, and why."""
    shelf: str = ""
    """The place on the WAITING shelf."""
    unsure: frozenset[Act] = frozenset()
    """Acts that were sent and not answered; they are settled by reading back (design §2.3)."""
