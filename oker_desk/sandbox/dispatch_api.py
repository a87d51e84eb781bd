"""The channel's manifest paper and the message that parcels have left (channel API 12 and 13)."""

from __future__ import annotations

from oker_desk.sandbox.call import Call, different_ids
from oker_desk.sandbox.courier import COURIERS
from oker_desk.sandbox.exchange import PDF, Answer, JsonObject, refused
from oker_desk.sandbox.label_pdf import manifest_page
from oker_desk.sandbox.login_api import check_token
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.pdf_page import document
from oker_desk.sandbox.request_shape import (
    body_of,
    entries_of,
    is_filled_text,
    is_list_of_objects,
    is_number,
    is_object,
    is_whole,
    query_of,
    written,
)
from oker_desk.sandbox.taxes import GST_FIELDS

_ROWS_PER_PAGE = 40
_TAXES = dict.fromkeys(("taxRate", "taxPercentage", *GST_FIELDS), is_number)


# Manifest ------------------------------------------------------------------------------------------------------------


def fetch_manifest(call: Call) -> Answer:
    if not call.state.settings.offer_manifest:
        raise refused("Not Found: this Oker makes no manifest.", 404)
    body = body_of(call.request, {"courierCode": is_filled_text, "manifestItems": is_list_of_objects})
    must = dict.fromkeys(("orderItemId", "productId", "variantId", "status"), is_filled_text)
    entries = entries_of(body, "manifestItems", {**must, "quantity": is_number}, {})
    ids = different_ids(entries)
    wished = call.failures_wished(ids)
    failed = {}
    for entry in entries:
        problem = _manifest_problem(call, body["courierCode"], entry) or wished.get(entry["orderItemId"])
        if problem:
            failed[entry["orderItemId"]] = problem
    if failed:
        entries_failed = [{"orderItemId": item_id, "errorMessage": text} for item_id, text in failed.items()]
        return Answer({"status": "FAILED", "manifestUrl": "", "orderItems": entries_failed})
    return call.items_answer(ids, {}, manifestUrl=_new_manifest(call, body["courierCode"], ids))


def _manifest_problem(call: Call, courier_code: str, entry: JsonObject) -> str | None:
    record = call.state.orders.of_item(entry["orderItemId"])
    if record is None:
        return "Unknown order item"
    item = record.item(entry["orderItemId"])
    if courier_code not in COURIERS:
        return f"Unknown courier {courier_code}"
    if not record.label_fetched:
        return f"Order {record.order_id} has no label yet"
    if record.courier and record.courier["code"] != courier_code:
        return f"This parcel goes with {record.courier['code']}, not with {courier_code}"
    if entry["status"] != "PROCESSING":
        return f"status must be PROCESSING, not {entry['status']}"
    if item["status"] != "CREATED":
        return f"The item is {item['status']}"
    if any(item[name] != entry[name] for name in ("productId", "variantId", "quantity")):
        return "productId, variantId and quantity are not those of the item"
    return None


def _new_manifest(call: Call, courier_code: str, ids: list[str]) -> str:
    """Keep the manifest and return its link."""
    name = f"OKM{call.state.next_number('manifest'):05d}"
    records = {record.order_id: record for i in ids if (record := call.state.orders.of_item(i)) is not None}
    for record in records.values():
        record.manifested = courier_code
        call.state.order_changed(record)
    made = {"courier": COURIERS[courier_code], "orders": list(records), "at": written(call.state.now())}
    call.state.add_manifest(name, made)
    return f"{call.request.here}/oker/manifests/{name}.pdf"


def manifest_pdf(call: Call) -> Answer:
    """Serve the paper a manifest's link points to; the setting ``manifest_needs_key`` asks for the token here, too."""
    query_of(call.request, ())
    if call.state.settings.manifest_needs_key:
        check_token(call)
    name = call.request.path.rpartition("/")[2].removesuffix(".pdf")
    made = call.state.manifests.get(name)
    if made is None:
        raise refused(f"There is no manifest {name}.", 404)
    records = [call.state.orders.records[order_id] for order_id in made["orders"]]
    parts = [records[start : start + _ROWS_PER_PAGE] for start in range(0, len(records), _ROWS_PER_PAGE)]
    return Answer(document([manifest_page(name, made, part) for part in parts]), content_type=PDF)


# Dispatch ------------------------------------------------------------------------------------------------------------


def dispatch(call: Call) -> Answer:
    """Mark items as dispatched; there is no way back. What fails is listed, the rest is dispatched nevertheless."""
    body = body_of(call.request, {"orderItems": is_list_of_objects}, {"selfShipping": is_object})
    entries = entries_of(body, "orderItems", {"orderItemId": is_filled_text, "quantity": is_whole}, _TAXES)
    ids = different_ids(entries)
    wished = call.failures_wished(ids)
    failed = {}
    going: dict[str, OrderRecord] = {}
    for entry in entries:
        item_id = entry["orderItemId"]
        record = call.state.orders.of_item(item_id)
        problem = _dispatch_problem(call, record, entry, "selfShipping" in body) or wished.get(item_id)
        if problem:
            failed[item_id] = problem
        elif record is not None:
            going[item_id] = record
    _send_off(call, going)
    return call.items_answer(ids, failed)


def _dispatch_problem(
    call: Call, record: OrderRecord | None, entry: JsonObject, by_seller: bool
) -> str | None:
    if record is None:
        return "Unknown order item"
    item = record.item(entry["orderItemId"])
    if item["status"] == "CANCELLED":
        return "The item is cancelled"
    if not record.label_fetched:
        return f"Order {record.order_id} has no label yet"
    if entry["quantity"] != item["quantity"]:
        return f"The full quantity of {item['quantity']} must be dispatched, not {entry['quantity']}"
    if by_seller:
        return "selfShipping must be left out: Oker arranges the shipping"
    if item["status"] != "CREATED" and call.fault("already_dispatched"):
        return "The item is already dispatched"
    return None


def _send_off(call: Call, going: dict[str, OrderRecord]) -> None:
    records = {record.order_id: record for record in going.values()}
    for record in records.values():
        fresh = [
            item for item in record.alive() if item["orderItemId"] in going and item["status"] == "CREATED"
        ]
        for item in fresh:
            item["status"] = "DISPATCHED"
        if fresh:
            record.dispatched_at = record.dispatched_at or written(call.state.now())
            record.effect("dispatch")
            call.state.order_changed(record)
