"""Faults that change a finished answer: the quirks of channel API 17, and orders that are wrong in some way."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.exchange import Answer, JsonObject
from oker_desk.sandbox.faults import APPLIES, Fault

_IDS = frozenset({"id", "orderId", "orderItemId", "productId", "variantId"})
_RENAMED = {
    "orderId": "orderID",
    "taxPercentage": "taxRate",
    "totalCashOnDeliveryCharges": "totalCashonDeliveryCharges",
    "shippingMethodCode": "shippingMethodcode",
}
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_UNKNOWN_WORD = "IN_REVIEW"

Value = Any
"""Whatever JSON can hold; the answers that are changed here differ in every call."""


def _everywhere(value: Value, change: Callable[[str, Value], tuple[str, Value]]) -> Value:
    """Apply a change to each name and value of all objects, innermost first."""
    if isinstance(value, list):
        return [_everywhere(entry, change) for entry in value]
    if isinstance(value, dict):
        return dict(change(name, _everywhere(inner, change)) for name, inner in value.items())
    return value


def _numeric_ids(payload: JsonObject, fault: Fault) -> Value:
    def change(name: str, value: Value) -> tuple[str, Value]:
        return name, int(value) if name in _IDS and isinstance(value, str) and value.isdecimal() else value

    return _everywhere(payload, change)


def _null_strings(payload: JsonObject, fault: Fault) -> Value:
    return _everywhere(payload, lambda name, value: (name, "NULL" if value in ("", None) else value))


def _naive_blank_dates(payload: JsonObject, fault: Fault) -> Value:
    def change(name: str, value: Value) -> tuple[str, Value]:
        return name, value.replace("T", " ") if isinstance(value, str) and _DATE.fullmatch(value) else value

    return _everywhere(payload, change)


def _key_variants(payload: JsonObject, fault: Fault) -> Value:
    """Use the other spellings (quirk 10); in lists of failures also orderItemID (channel API 10)."""
    if "status" in payload:
        payload["Status"] = payload.pop("status")
    for entry in payload.get("orderItems", []):
        entry["orderItemID"] = entry.pop("orderItemId")
    return _everywhere(payload, lambda name, value: (_RENAMED.get(name, name), value))


def _uppercase_payment(payload: JsonObject, fault: Fault) -> Value:
    return _everywhere(payload, lambda name, value: (name, value.upper() if name == "paymentType" else value))


# Orders --------------------------------------------------------------------------------------------------------------


def _list_name(payload: JsonObject) -> str:
    return "pendencies" if "pendencies" in payload else "orders"


def _chosen(payload: JsonObject, fault: Fault) -> list[int]:
    """Return the places of the orders the fault is meant for: those it names, or the first of the page."""
    orders = payload[_list_name(payload)]
    wished = fault.more.get("orders")
    if not wished:
        return [0]
    return [place for place, order in enumerate(orders) if order.get("id", order.get("orderId")) in wished]


def _unknown_status_word(payload: JsonObject, fault: Fault) -> Value:
    word = fault.more.get("word", _UNKNOWN_WORD)
    for place in _chosen(payload, fault):
        order = payload[_list_name(payload)][place]
        order["orderStatus"] = word
        for item in order["orderItems"]:
            item["status"] = word
    return payload


def _duplicate_order(payload: JsonObject, fault: Fault) -> Value:
    orders = payload[_list_name(payload)]
    orders.extend(copy.deepcopy(orders[place]) for place in _chosen(payload, fault))
    return payload


def _missing_order(payload: JsonObject, fault: Fault) -> Value:
    name, gone = _list_name(payload), _chosen(payload, fault)
    payload[name] = [order for place, order in enumerate(payload[name]) if place not in gone]
    return payload


def _bad_order(payload: JsonObject, fault: Fault) -> Value:
    """Spoil orders: ``shape`` is no_items (as usual), no_id, bad_date, bad_quantity, null or text."""
    shape, orders = fault.more.get("shape", "no_items"), payload[_list_name(payload)]
    for place in _chosen(payload, fault):
        order = orders[place]
        if shape in {"null", "text"}:
            orders[place] = None if shape == "null" else "order"
        elif shape == "no_id":
            order.pop("id", None)
        elif shape == "bad_date":
            order["orderDate"] = "yesterday"
        elif shape == "bad_quantity":
            order["orderItems"][0]["quantity"] = "two"
        else:
            del order["orderItems"]
    return payload


_OF_ORDERS: dict[str, Callable[[JsonObject, Fault], Value]] = {
    "unknown_status_word": _unknown_status_word,
    "duplicate_order": _duplicate_order,
    "missing_order": _missing_order,
    "bad_order": _bad_order,
}
_OF_ALL: dict[str, Callable[[JsonObject, Fault], Value]] = {
    "uppercase_payment": _uppercase_payment,
    "naive_blank_dates": _naive_blank_dates,
    "numeric_ids": _numeric_ids,
    "null_strings": _null_strings,
    "key_variants": _key_variants,
}


def distorted(call: Call, answer: Answer) -> Answer:
    """Return the answer with the faults that are on for this call; errors and bare strings stay as they are."""
    if answer.status >= 400 or not isinstance(answer.payload, dict):
        return answer
    payload: Value = answer.payload
    for word, change in {**_OF_ORDERS, **_OF_ALL}.items():
        if call.name not in APPLIES[word] or (word in _OF_ORDERS and not _has_chosen(call, word, payload)):
            continue
        fault = call.fault(word)
        if fault is not None:
            payload = change(copy.deepcopy(payload), fault)
    return Answer(payload, answer.status, answer.content_type, answer.headers)


def _has_chosen(call: Call, word: str, payload: JsonObject) -> bool:
    fault = call.threat(word)
    by_page = fault is not None and word == "duplicate_order" and fault.more.get("shape") == "pages"
    return (
        fault is not None
        and not by_page
        and bool(payload[_list_name(payload)])
        and bool(_chosen(payload, fault))
    )
