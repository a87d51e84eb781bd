"""From the invoice to the label (channel API 9 to 11). The checks stand in the order of channel API 19."""

from __future__ import annotations

from oker_desk.sandbox.call import Call, ids_in
from oker_desk.sandbox.courier import assign_courier
from oker_desk.sandbox.exchange import Answer, JsonObject, invalid, refused
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.request_shape import (
    body_of,
    entries_of,
    ids_of,
    is_date,
    is_filled_text,
    is_list_of_objects,
    is_number,
    query_of,
    written,
)
from oker_desk.sandbox.taxes import GST_FIELDS, taxes_of

_RATES = {"taxRate": is_number, "taxPercentage": is_number}


def order_of(call: Call, ids: list[str], status: int = 400) -> OrderRecord:
    """Return the one order that all items belong to; ``status`` is the HTTP status of the refusal."""
    records = {item_id: call.state.orders.of_item(item_id) for item_id in ids}
    unknown = [item_id for item_id, record in records.items() if record is None]
    if unknown:
        raise refused(f"Unknown orderItemIds: {', '.join(unknown)}.", status)
    found = {record.order_id: record for record in records.values() if record is not None}
    if len(found) > 1:
        raise refused(f"These items are of several orders: {', '.join(found)}.", status)
    return next(iter(found.values()))


def check_all_items(record: OrderRecord, ids: list[str], status: int = 400) -> None:
    missing = [item["orderItemId"] for item in record.alive() if item["orderItemId"] not in ids]
    if missing:
        raise refused(
            f"An order is one parcel: {', '.join(missing)} of {record.order_id} must be given, too.", status
        )


# Invoice -------------------------------------------------------------------------------------------------------------


def invoice_details(call: Call) -> Answer:
    record, ids = _order_to_invoice(call)
    check_all_items(record, ids)
    gone = [
        item["orderItemId"]
        for item in record.items
        if item["orderItemId"] in ids and item["status"] == "CANCELLED"
    ]
    if gone:
        raise refused(f"Cancelled: {', '.join(gone)} of order {record.order_id}.")
    if record.is_on_hold():
        raise refused(f"Order {record.order_id} is on hold.")
    if record.order["orderStatus"] == "PENDING_VERIFICATION":
        raise refused(f"Order {record.order_id} is pending verification.")
    return Answer(_invoice(call, record))


def _order_to_invoice(call: Call) -> tuple[OrderRecord, list[str]]:
    """Find the order by item ids, or by the older parameter ``orderId``, which means all items that are not cancelled."""
    words = query_of(call.request, (), ("orderItemIds", "orderId"))
    if len(words) != 1:
        raise invalid(
            "MISSING_PARAMETER", "Give orderItemIds (or, as in 2020, orderId), and only one of them."
        )
    if "orderItemIds" in words:
        ids = ids_of(words["orderItemIds"], "orderItemIds")
        return order_of(call, ids), ids
    record = call.state.orders.records.get(words["orderId"])
    if record is None:
        raise refused(f"Unknown order {words['orderId']}.")
    return record, [item["orderItemId"] for item in record.alive() or record.items]


def _invoice(call: Call, record: OrderRecord) -> JsonObject:
    """Return code, date and taxes; the first call fixes them, repeats give the same."""
    is_repeat = record.invoiced is not None
    invoiced = record.invoiced or {
        "code": _next_code(call),
        "invoiceDate": written(call.state.now()),
        "productTaxes": taxes_of(record),
    }
    if call.fault("mixed_taxes"):
        invoiced["productTaxes"] = taxes_of(record, mixed=True)
    record.invoiced = invoiced
    shown = dict(invoiced)
    other_code = is_repeat and call.fault("other_invoice_code")
    if other_code:
        shown["code"] = _next_code(call)
    if other_code or not is_repeat:
        record.effect("invoice")
    call.state.order_changed(record)
    return shown


def _next_code(call: Call) -> str:
    return f"OKINV{call.state.now():%y}{call.state.next_number('invoice'):06d}"


# Shipment details ----------------------------------------------------------------------------------------------------


def shipment_details(call: Call) -> Answer:
    """Take box, weight and the invoice's data, one entry per unit; the parcel gets its courier.

    A repetition replaces box and weight, and keeps the courier.
    """
    must = {
        **dict.fromkeys(("boxLength", "boxWidth", "boxHeight", "weight"), is_number),
        "orderItems": is_list_of_objects,
    }
    body = body_of(call.request, must)
    entry_fields = {"orderItemId": is_filled_text, "invoiceNumber": is_filled_text, "invoiceDate": is_date}
    entries = entries_of(body, "orderItems", {**entry_fields, **dict.fromkeys(GST_FIELDS, is_number)}, _RATES)
    ids = ids_in(entries, "orderItemId")
    record = call.state.orders.of_item(ids[0])
    failed = _shipment_problems(record, body, entries, ids) or call.failures_wished(ids)
    if record is not None and not failed:
        if record.boxed is None:
            record.effect("shipment")
        record.boxed = {name: body[name] for name in ("boxLength", "boxWidth", "boxHeight", "weight")}
        record.courier = record.courier or assign_courier(call.state, record)
        call.state.order_changed(record)
    return call.items_answer(ids, failed)


def _shipment_problems(
    record: OrderRecord | None, body: JsonObject, entries: list[JsonObject], ids: list[str]
) -> dict[str, str]:
    """Return what is wrong by item; one wrong item keeps the parcel from being taken."""
    if record is None:
        return dict.fromkeys(ids, "Unknown order item")
    known = {item["orderItemId"]: item for item in record.items}
    strangers = [item_id for item_id in ids if item_id not in known]
    if strangers:
        return dict.fromkeys(strangers, f"This item is not in order {record.order_id}")
    if record.invoiced is None:
        return dict.fromkeys(ids, f"Order {record.order_id} is not invoiced yet")
    whole = _parcel_problem(record, body, entries, ids)
    by_entry = {} if whole else {e["orderItemId"]: p for e in entries if (p := _entry_problem(record, e))}
    return dict.fromkeys(ids, whole) if whole else by_entry


def _parcel_problem(
    record: OrderRecord, body: JsonObject, entries: list[JsonObject], ids: list[str]
) -> str | None:
    code = record.invoiced["code"] if record.invoiced else ""
    if any(entry["invoiceNumber"] != code for entry in entries):
        return f"invoiceNumber must be {code}"
    units = {item["orderItemId"]: item["quantity"] for item in record.alive()}
    given = {item_id: sum(entry["orderItemId"] == item_id for entry in entries) for item_id in ids}
    wrong = [item_id for item_id, count in units.items() if given.get(item_id, 0) != count]
    if wrong:
        counts = ", ".join(f"{i} needs {units[i]} and has {given.get(i, 0)}" for i in wrong)
        return f"One entry per unit of the whole order: {counts}"
    unboxed = [name for name in ("boxLength", "boxWidth", "boxHeight", "weight") if body[name] <= 0]
    if unboxed:
        return f"Must be more than 0: {', '.join(unboxed)}"
    return None


def _entry_problem(record: OrderRecord, entry: JsonObject) -> str | None:
    item = record.item(entry["orderItemId"])
    if item["status"] == "CANCELLED":
        return "The item is cancelled"
    if item["status"] != "CREATED":
        return f"The item is {item['status']}"
    invoiced_taxes: list[JsonObject] = record.invoiced["productTaxes"] if record.invoiced else []
    taxes = next((t for t in invoiced_taxes if t["variantId"] == item["variantId"]), invoiced_taxes[0])
    different = [name for name in GST_FIELDS if entry[name] != taxes.get(name)]
    if different:
        return f"Not as in invoiceDetails: {', '.join(different)}"
    return None
