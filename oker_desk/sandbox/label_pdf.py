"""Papers of a parcel: the label of 4 by 6 inches, and what may be glued to it; the channel's manifest."""

from __future__ import annotations

from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.pdf_page import Page

LABEL = (288.0, 432.0)
A4 = (595.0, 842.0)
_MOST_ITEMS = 7


def blank_label() -> Page:
    return Page(*LABEL)


def label_page(record: OrderRecord) -> Page:
    """Draw the label; nothing on it depends on when it is asked for."""
    page, order, courier = Page(*LABEL), record.order, record.courier or {}
    page.text(10, 24, courier["name"], 18, bold=True)
    page.text(190, 24, "PREPAID" if cash_to_collect(order) is None else "COD", 18, bold=True)
    page.text(10, 38, f"{courier['code']}   OKER marketplace shipping", 8)
    page.code_128(46, 72, courier["awb"])
    page.text(80, 134, f"AWB {courier['awb']}", 12, bold=True)
    page.line(142)
    _address(page, order.get("shippingAddress") or {})
    page.line(248)
    amount = cash_to_collect(order)
    page.text(
        10, 266, "Paid. Collect nothing." if amount is None else f"Collect Rs {amount:,.2f}", 13, bold=True
    )
    page.text(10, 282, f"Order {order.get('displayOrderNumber') or order['id']}", 10, bold=True)
    page.text(10, 295, f"Invoice {(record.invoiced or {}).get('code', '')}", 9)
    page.text(160, 295, f"Box {box_text(record)}", 8)
    page.line(302)
    _items(page, record)
    page.line(404)
    warehouse = record.items[0].get("facilityCode") or ""
    page.text(10, 416, f"If undelivered return to: Oker warehouse {warehouse}", 8)
    return page


def _address(page: Page, address: JsonObject) -> None:
    page.text(10, 157, "Ship to", 8)
    page.text(10, 172, str(address.get("name", ""))[:38], 13, bold=True)
    lines = f"{address.get('addressLine1', '')} {address.get('addressLine2') or ''}"
    below = page.paragraph(10, 187, lines, 10, width=50, lines=2)
    page.text(10, below, f"{address.get('city', '')}, {address.get('state', '')}", 10)
    page.text(10, 236, f"PIN {address.get('pincode', '')}", 16, bold=True)
    page.text(150, 236, f"Phone {address.get('phone', '')}", 9)


def _items(page: Page, record: OrderRecord) -> None:
    page.text(10, 313, "Qty", 8, bold=True)
    page.text(34, 313, "SKU / article", 8, bold=True)
    alive, y = record.alive(), 325.0
    for item in alive[:_MOST_ITEMS]:
        page.text(12, y, str(item["quantity"]), 9, bold=True)
        page.text(34, y, f"{item['sku']}  {item.get('title') or ''}"[:52], 8)
        y += 11
    if len(alive) > _MOST_ITEMS:
        page.text(34, y - 1, f"and {len(alive) - _MOST_ITEMS} more", 7)


def box_text(record: OrderRecord) -> str:
    box = record.boxed or {}
    sides = " x ".join(f"{box.get(name, 0):g}" for name in ("boxLength", "boxWidth", "boxHeight"))
    return f"{sides} mm, {box.get('weight', 0):g} g"


def cash_to_collect(order: JsonObject) -> float | None:
    """Return the rupees to collect at the door, None for a paid order; prices stand in the order or in its items."""
    if str(order.get("paymentType", "")).lower() != "cod":
        return None
    alive = [item for item in order["orderItems"] if item["status"] != "CANCELLED"]
    prices = [(item.get("orderItemPrice") or {}).get("totalPrice") or 0 for item in alive]
    return float(sum(prices) or (order.get("orderPrice") or {}).get("totalCashOnDeliveryCharges") or 0)


# Further pages -------------------------------------------------------------------------------------------------------


def invoice_page(record: OrderRecord) -> Page:
    """Draw the channel's invoice on A4, which may come glued to the label (channel API 11)."""
    page, invoiced = Page(*A4), record.invoiced or {}
    page.text(40, 60, "Tax invoice", 20, bold=True)
    page.text(40, 84, f"{invoiced.get('code', '')}   {invoiced.get('invoiceDate', '')}", 11)
    page.text(40, 102, f"Order {record.order_id}", 11)
    page.line(112, 40)
    y = 132.0
    taxes = {entry["variantId"]: entry for entry in invoiced.get("productTaxes", [])}
    for item in record.alive():
        tax = taxes.get(item["variantId"], {})
        rates = "  ".join(
            f"{name[: -len('Percentage')]} {rate:g} %" for name, rate in tax.items() if _is_rate(name, rate)
        )
        price = (item.get("orderItemPrice") or {}).get("totalPrice", 0)
        page.text(40, y, f"{item['quantity']} x {item.get('title') or item['sku']}", 10)
        page.text(300, y, f"Rs {price:,.2f}", 10)
        page.text(380, y, rates, 8)
        y += 18
    return page


def two_labels(record: OrderRecord, other: OrderRecord) -> Page:
    """Draw two parcels' labels side by side on one A4, as a sheet of labels for several orders would be."""
    page = Page(*A4)
    page.lay(label_page(record), 6, 12)
    page.lay(label_page(other), A4[0] - LABEL[0] - 6, 12)
    return page


def label_above_invoice(record: OrderRecord) -> Page:
    """Draw label and invoice on one A4, a dashed line between them, as many Indian marketplaces send it."""
    page = Page(*A4)
    page.lay(label_page(record), (A4[0] - LABEL[0]) / 2, 12)
    for place in range(8, int(A4[0]) - 8, 8):
        page.rectangle(place, 452, 4, 0.8)
    page.lay(invoice_page(record), 0, 450)
    return page


def _is_rate(name: str, value: object) -> bool:
    return name.endswith("Percentage") and bool(value)


def packing_slip_page(record: OrderRecord) -> Page:
    page = Page(*LABEL)
    page.text(10, 30, "Packing slip", 16, bold=True)
    page.text(10, 48, f"Order {record.order_id}", 10)
    y = 72.0
    for item in record.alive():
        page.text(10, y, f"[  ]  {item['quantity']} x {item['sku']}", 10)
        y += 16
    return page


def manifest_page(name: str, made: JsonObject, records: list[OrderRecord]) -> Page:
    page = Page(*A4)
    page.text(40, 60, f"Manifest {name}", 20, bold=True)
    page.text(40, 82, f"{made['courier']}   {made['at']} UTC   {len(made['orders'])} parcels", 11)
    page.line(92, 40)
    y = 112.0
    for number, record in enumerate(records, 1):
        courier = record.courier or {}
        page.text(40, y, str(number), 9)
        page.text(70, y, courier.get("awb", ""), 9, bold=True)
        page.text(200, y, record.order_id, 9)
        page.text(360, y, str((record.order.get("shippingAddress") or {}).get("pincode", "")), 9)
        y += 16
    page.text(40, 800, "Courier's name and signature", 9)
    page.text(320, 800, "Seller's name and signature", 9)
    return page
