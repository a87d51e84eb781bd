"""Taxes of an order, as invoiceDetails gives them (channel API 9)."""

from __future__ import annotations

from oker_desk.sandbox.catalog import gst_by_variant
from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.people import warehouse_state

GST_FIELDS = (
    "centralGstPercentage",
    "stateGstPercentage",
    "integratedGstPercentage",
    "unionTerritoryGstPercentage",
    "compensationCessPercentage",
)
_USUAL_GST = 5.0


def taxes_of(record: OrderRecord, *, mixed: bool = False) -> list[JsonObject]:
    """Return one entry per product and variant: two halves within a state, one whole between states.

    ``mixed`` fills both, as the sample of the official page does.
    """
    pairs = dict.fromkeys((item["productId"], item["variantId"]) for item in record.alive())
    same_state = _stays_in_its_state(record)
    entries = []
    for product_id, variant_id in pairs:
        gst = gst_by_variant().get(variant_id, _USUAL_GST)
        half = gst / 2 if same_state or mixed else 0
        whole = 0 if same_state and not mixed else gst
        values = dict(zip(GST_FIELDS, (half, half, whole, 0, 0), strict=True))
        entries.append({"productId": product_id, "variantId": variant_id, **values, "additionalInfo": ""})
    return entries


def _stays_in_its_state(record: OrderRecord) -> bool:
    warehouse = record.items[0].get("facilityCode") or record.order.get("facilityCode") or ""
    address = record.order.get("shippingAddress") or {}
    return bool(warehouse_state(str(warehouse)) == address.get("state"))
