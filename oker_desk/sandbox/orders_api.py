"""Orders: new ones, status of known ones, those under review, acceptance and cancelling (channel API 6 to 8)."""

from __future__ import annotations

from oker_desk.sandbox.call import Call, different_ids
from oker_desk.sandbox.exchange import Answer, JsonObject, invalid, refused
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.request_shape import (
    body_of,
    check_page_size,
    check_word,
    date_in,
    entries_of,
    ids_of,
    is_filled_text,
    is_list_of_objects,
    is_number,
    page_number,
    query_of,
)

PAGE = 50
IDS_AT_ONCE = 5
ORDER_WORDS = ("CREATED", "PENDING_VERIFICATION", "COMPLETE", "CANCELLED")
_PENDENCY_FIELDS = (
    *("orderItemId", "productId", "variantId", "sku", "title"),
    *("status", "quantity", "onHold", "packetNumber"),
)


def orders_by_date(call: Call) -> Answer:
    words = query_of(call.request, ("pageNumber", "pageSize", "orderDateFrom", "orderDateTo", "orderStatus"))
    page = page_number(words)
    check_page_size(words, PAGE)
    status = check_word(words, "orderStatus", ORDER_WORDS)
    records, _ = _page(call, words, status, page)
    return Answer({"orders": [record.order for record in records]})


def _page(call: Call, words: dict[str, str], status: str, page: int) -> tuple[list[OrderRecord], bool]:
    """Return a page, and whether more follow. The fault ``duplicate_order`` can begin it with the page before's last."""
    start, end = date_in(words, "orderDateFrom"), date_in(words, "orderDateTo")
    if start > end:
        raise invalid(
            "INVALID_PERIOD", "orderDateFrom lies after orderDateTo.", orderDateFrom=words["orderDateFrom"]
        )
    found = call.state.orders.between(status, start, end)
    first, last = (page - 1) * PAGE, page * PAGE
    doubled = call.threat("duplicate_order") if page > 1 and found[first:] else None
    if doubled and doubled.more.get("shape") == "pages":
        call.fault("duplicate_order")
        first, last = first - 1, last - 1
    return [call.state.orders.records[order_id] for _, order_id in found[first:last]], len(found) > last


def orders_by_id(call: Call) -> Answer:
    words = query_of(call.request, ("pageNumber", "pageSize", "orderIds"))
    page = page_number(words)
    check_page_size(words, IDS_AT_ONCE)
    ids = ids_of(words["orderIds"], "orderIds")
    if len(ids) > IDS_AT_ONCE:
        raise invalid(
            "TOO_MANY_IDS", f"At most {IDS_AT_ONCE} orderIds in one call, not {len(ids)}.", count=len(ids)
        )
    _stumble_over_poison(call, ids)
    found = [call.state.orders.records[i] for i in ids if i in call.state.orders.records]
    return Answer({"orders": [record.order for record in found] if page == 1 else []})


def _stumble_over_poison(call: Call, ids: list[str]) -> None:
    """The fault ``poison_order`` spoils every answer that would tell one of its ``orders``; ``status`` is 500 unless given."""
    poison = call.threat("poison_order")
    if poison is not None and set(ids) & set(poison.more.get("orders", [])):
        call.fault("poison_order")
        raise refused("Something went wrong at Oker", int(poison.more.get("status", 500)))


def pendency(call: Call) -> Answer:
    words = query_of(call.request, ("pageNumber", "pageSize", "orderDateFrom", "orderDateTo"))
    page = page_number(words)
    check_page_size(words, PAGE)
    records, more = _page(call, words, "PENDING_VERIFICATION", page)
    pendencies = [
        {
            "orderId": record.order_id,
            "orderStatus": record.order["orderStatus"],
            "orderItems": [{name: item.get(name) for name in _PENDENCY_FIELDS} for item in record.items],
        }
        for record in records
    ]
    return Answer({"pendencies": pendencies, "hasMore": more})


def acknowledge(call: Call) -> Answer:
    body = body_of(call.request, {"orderId": is_filled_text})
    record = call.state.orders.records.get(body["orderId"])
    if record is None or not record.alive():
        why = "unknown order" if record is None else "the order is cancelled"
        return Answer({"status": "FAILED", "message": f"{body['orderId']}: {why}"})
    for item in record.alive():
        if item["status"] == "PENDING_VERIFICATION":
            item["status"] = "CREATED"
    if record.order["orderStatus"] == "PENDING_VERIFICATION":
        record.order["orderStatus"] = "CREATED"
    call.state.order_changed(record)
    return Answer({"status": "PARTIAL_SUCCESS" if call.fault("partial_silent") else "SUCCESS"})


# Cancelling by the seller --------------------------------------------------------------------------------------------


def cancel(call: Call) -> Answer:
    """Cancel items while nothing is invoiced. Repeating it for a cancelled item is a success without effect."""
    body = body_of(call.request, {"orderId": is_filled_text, "orderItems": is_list_of_objects})
    must = dict.fromkeys(("orderItemId", "productId", "variantId"), is_filled_text)
    entries = entries_of(body, "orderItems", {**must, "quantity": is_number}, {})
    ids = different_ids(entries)
    wished = call.failures_wished(ids)
    record = call.state.orders.records.get(body["orderId"])
    failed = {}
    for entry in entries:
        problem = _cancel_problem(record, entry) or wished.get(entry["orderItemId"])
        if problem:
            failed[entry["orderItemId"]] = problem
    if record is not None:
        _cancel_items(call, record, [item_id for item_id in ids if item_id not in failed])
    return call.items_answer(ids, failed)


def _cancel_problem(record: OrderRecord | None, entry: JsonObject) -> str | None:
    if record is None:
        return "Unknown order"
    item = next((item for item in record.items if item["orderItemId"] == entry["orderItemId"]), None)
    if item is None:
        return "This item is not in the order"
    if (item["productId"], item["variantId"]) != (entry["productId"], entry["variantId"]):
        return "productId and variantId are not those of the item"
    if item["quantity"] != entry["quantity"]:
        return f"Only the full quantity of {item['quantity']} can be cancelled"
    if item["status"] == "CANCELLED":
        return None
    if record.invoiced:
        return "The order is invoiced and cannot be cancelled"
    return None


def _cancel_items(call: Call, record: OrderRecord, ids: list[str]) -> None:
    going = [item for item in record.alive() if item["orderItemId"] in ids]
    for item in going:
        item["status"] = "CANCELLED"
    if going:
        record.cancelled_by = "seller"
        record.effect("cancel")
        call.state.order_changed(record)


def status_push(call: Call) -> Answer:
    """Take a status notification and do nothing with it (channel API 14)."""
    body_of(call.request, {"orderItems": is_list_of_objects})
    return Answer({"status": "SUCCESS"})
