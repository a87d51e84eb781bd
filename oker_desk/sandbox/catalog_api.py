"""Listings and stock (channel API 4 and 5)."""

from __future__ import annotations

import re

from oker_desk.sandbox.call import Call, outcome
from oker_desk.sandbox.catalog import PRODUCTS, product_as_json, variants
from oker_desk.sandbox.exchange import Answer, JsonObject
from oker_desk.sandbox.people import WAREHOUSES
from oker_desk.sandbox.request_shape import (
    body_of,
    check_page_size,
    check_word,
    entries_of,
    is_filled_text,
    is_list_of_objects,
    is_stock,
    is_text,
    page_number,
    query_of,
)

PAGE = 50


def count_products(call: Call) -> Answer:
    words = query_of(call.request, ("publishedStatus",))
    check_word(words, "publishedStatus", ("PUBLISHED",))
    return Answer({"count": len(variants())})


def list_products(call: Call) -> Answer:
    words = query_of(call.request, ("pageNumber", "pageSize", "publishedStatus"), ("skus",))
    page = page_number(words)
    check_page_size(words, PAGE)
    check_word(words, "publishedStatus", ("PUBLISHED",))
    skus = {sku for sku in words.get("skus", "").split(",") if sku}
    found = [p for p in PRODUCTS if not skus or any(v.sku in skus for v in p.variants())]
    stock = {variant_id: sum(by_warehouse.values()) for variant_id, by_warehouse in call.state.stock.items()}
    shown = found[(page - 1) * PAGE : page * PAGE]
    return Answer({"products": [product_as_json(product, call.request.here, stock) for product in shown]})


def update_inventory(call: Call) -> Answer:
    body = body_of(call.request, {"inventoryList": is_list_of_objects})
    must = {"productId": is_filled_text, "variantId": is_filled_text, "inventory": is_stock}
    entries = entries_of(body, "inventoryList", must, {"hsnCode": is_text, "facilityCode": is_text})
    wished = call.failures_wished([entry["variantId"] for entry in entries])
    failed = []
    for entry in entries:
        problem = _problem(entry) or wished.get(entry["variantId"])
        if problem:
            failed.append(
                {"productId": entry["productId"], "variantId": entry["variantId"], "message": problem}
            )
        else:
            call.state.set_stock(entry["variantId"], entry.get("facilityCode", ""), int(entry["inventory"]))
    if call.fault("partial_silent"):
        return Answer({"status": "PARTIAL_SUCCESS", "failedProductList": []})
    return Answer({"status": outcome(len(entries), len(failed)), "failedProductList": failed})


def _problem(entry: JsonObject) -> str | None:
    variant = variants().get(entry["variantId"])
    if variant is None or variant.product.product_id != entry["productId"]:
        return "Unknown product or variant"
    if entry.get("facilityCode", "") not in {"", *WAREHOUSES}:
        return "Facility code mismatch"
    if not re.fullmatch(r"[0-9]{1,9}", str(entry["inventory"])):
        return "Inventory must be a whole number of 0 or more"
    return None
