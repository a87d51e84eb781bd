"""Orders, parcels and manifests for tests: each builder makes a believable one, and takes only what a test is about.

``an_order()`` is a prepaid order of one kurta (two pieces) and one scarf, new, mapped to this bench, told by Oker at
``NOW``. The builders of later stages each stand on the one before: ``a_checked_order`` … ``a_dispatched_order``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from oker_desk.domain.channel import Address, ChannelOrder, Item, ItemStatus
from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.manifests import Line, LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Box, Invoice, Label, Parcel, ProductTax, Tracking
from oker_desk.domain.rules.bench import Bench

NOW = datetime(2024, 6, 11, 10, 42, tzinfo=UTC)
ORDER_NO = "OK-1"
WAREHOUSE = "OKER-BLR-01"
FACILITY = "BLR1"
COURIER = "SWIFT"
AWB = "SWIFT0000000001"
INVOICE_CODE = "OKINV-1"
MANIFEST_NO = "M240611-001"

BOX = Box(length=300, width=200, height=100, weight=750)
TRACKING = Tracking(AWB, COURIER, "Swift Couriers")
LABEL = Label(sha256="ab" * 32, pages=1, fetched_at=NOW)
PRINTED_LABEL = replace(LABEL, printed_at=NOW, printed_by="Meena", prints=1)

BENCH = Bench("Table 1", None, FacilityMap({WAREHOUSE: FACILITY, "OKER-DEL-01": "DEL1"}))
"""A station that packs for every mapped facility."""


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


# What Oker tells -----------------------------------------------------------------------------------------------------


def an_item(item_id: str = "OK-1-1", **changes: Any) -> Item:
    """Return two red kurtas of one line. ``status`` alone also sets the raw word."""
    item = Item(
        item_id=item_id,
        sku="KURTA-RED-M",
        title="Cotton kurta, red, M",
        product_id="P501",
        variant_id="P501-RED-M",
        quantity=2,
        status=ItemStatus.CREATED,
        raw_status=ItemStatus.CREATED.value,
        packet_number=1,
        warehouse=WAREHOUSE,
    )
    if "status" in changes:
        changes.setdefault("raw_status", changes["status"].value)
    return replace(item, **changes)


def a_scarf(item_id: str = "OK-1-2", **changes: Any) -> Item:
    """Return one blue scarf."""
    scarf = {
        "sku": "SCARF-BLUE",
        "title": "Silk scarf, blue",
        "product_id": "P777",
        "variant_id": "P777-BLUE",
        "quantity": 1,
    }
    return an_item(item_id, **{**scarf, **changes})


def channel_order(
    order_no: str = ORDER_NO, *, items: Sequence[Item] | None = None, **changes: Any
) -> ChannelOrder:
    """Return an order as Oker told it; items are numbered after the order."""
    order = ChannelOrder(
        order_no=order_no,
        display_no=order_no,
        status="CREATED",
        ordered_at=NOW - hours(5),
        dispatch_by=NOW + hours(20),
        priority=0,
        payment="PREPAID",
        cod_amount=Decimal(0),
        currency="INR",
        third_party_shipping=True,
        items=(an_item(f"{order_no}-1"), a_scarf(f"{order_no}-2")) if items is None else tuple(items),
        ship_to=Address("A. Rao", "12 Lake Road", "", "Bengaluru", "Karnataka", "560001", "IN", "9000000001"),
        as_of=NOW,
    )
    return replace(order, **changes)


def told(order: ChannelOrder, status: ItemStatus, **item_changes: Any) -> ChannelOrder:
    """Return the order as Oker tells it later, all its items with this status."""
    words = {"status": status, "raw_status": status.value, **item_changes}
    items = tuple(replace(item, **words) for item in order.items)
    return replace(order, status=status.value, items=items, as_of=order.as_of + hours(1))


def on_hold(order: ChannelOrder) -> ChannelOrder:
    return replace(order, items=tuple(replace(item, on_hold=True) for item in order.items))


# What this desk knows ------------------------------------------------------------------------------------------------


def an_invoice(order: ChannelOrder, code: str = INVOICE_CODE) -> Invoice:
    """Return an in-state invoice of every active item of the order."""
    taxes = tuple(
        ProductTax(item.product_id, item.variant_id, central=Decimal("2.5"), state=Decimal("2.5"))
        for item in order.active_items
    )
    return Invoice(code, NOW, tuple(item.item_id for item in order.active_items), taxes)


def all_units_of(order: ChannelOrder) -> dict[str, int]:
    """Return the record of a check that is complete."""
    return {item.item_id: item.quantity for item in order.active_items}


def an_order(channel: ChannelOrder | None = None, **parcel: Any) -> Order:
    """Return an order; the values go into this desk's record of it. Without any nobody has touched it."""
    channel = channel or channel_order()
    return Order(channel, Parcel(channel.order_no, **parcel))


def a_checked_order(channel: ChannelOrder | None = None, **parcel: Any) -> Order:
    """Return an order with every unit scanned."""
    channel = channel or channel_order()
    return an_order(channel, **{"checked": all_units_of(channel), **parcel})


def a_packed_order(channel: ChannelOrder | None = None, **parcel: Any) -> Order:
    """Return an order with an invoice."""
    channel = channel or channel_order()
    return a_checked_order(channel, **{"invoice": an_invoice(channel), **parcel})


def a_ready_order(channel: ChannelOrder | None = None, **parcel: Any) -> Order:
    """Return a parcel with box, courier and a label that is printed."""
    return a_packed_order(channel, **{"box": BOX, "tracking": TRACKING, "label": PRINTED_LABEL, **parcel})


def an_order_on_manifest(
    channel: ChannelOrder | None = None, *, line: Line | None = None, **parcel: Any
) -> Order:
    """Return a parcel on an open manifest."""
    channel = channel or channel_order()
    return a_ready_order(channel, line=line or a_line(channel.order_no), **parcel)


def a_dispatched_order(channel: ChannelOrder | None = None, **parcel: Any) -> Order:
    """Return a parcel whose dispatch Oker has confirmed, still in the building."""
    channel = channel or channel_order()
    line = a_line(channel.order_no, outcome=LineOutcome.CONFIRMED)
    return an_order_on_manifest(channel, **{"line": line, "dispatched_at": NOW, **parcel})


# Manifests -----------------------------------------------------------------------------------------------------------


def a_line(order_no: str = ORDER_NO, awb: str = AWB, **changes: Any) -> Line:
    """Return a parcel's line on the manifest."""
    return replace(Line(MANIFEST_NO, 1, order_no, awb), **changes)


def a_manifest(*lines: Line, state: ManifestState = ManifestState.OPEN, **changes: Any) -> Manifest:
    """Return a manifest of Swift Couriers in Bengaluru, made by Meena, with these lines."""
    manifest = Manifest(MANIFEST_NO, state, COURIER, FACILITY, NOW, "Meena", lines=lines)
    if state in {ManifestState.CLOSED, ManifestState.HANDED_OVER}:
        manifest = replace(manifest, closed_at=NOW)
    return replace(manifest, **changes)
