"""What customers, couriers and Oker's own people do with orders; and a look at what the seller cannot see."""

from __future__ import annotations

import random
from collections.abc import Callable

from oker_desk.sandbox.exchange import Answer, JsonObject, Request, refused
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.request_shape import is_whole, written
from oker_desk.sandbox.seed_orders import plain_order, wished_order
from oker_desk.sandbox.state import State

MOST_AT_ONCE = 100_000
_RETURNS = {"CIR": ("RETURN_REQUESTED", "DELIVERED"), "RTO": ("COURIER_RETURN", "DISPATCHED")}
"""Kind of a return: the item's word after it, and before it."""


def list_orders(request: Request, state: State) -> Answer:
    return Answer({"orders": [record.as_json() for _, record in sorted(state.orders.records.items())]})


def add_orders(request: Request, state: State) -> Answer:
    """Take a list of (partial) order objects, or ``{"count": n}`` for that many made-up ones; return the order objects."""
    body = request.json()
    if isinstance(body, list) and all(isinstance(wish, dict) for wish in body):
        records = [_checked(state, wish) for wish in body]
    elif isinstance(body, dict) and set(body) == {"count"} and body["count"] in range(1, MOST_AT_ONCE + 1):
        records = [OrderRecord(plain_order(state, _chance(state), state.now())) for _ in range(body["count"])]
    else:
        raise refused(f'The body must be a list of order objects, or {{"count": 1 to {MOST_AT_ONCE}}}.')
    for record in records:
        state.add_order(record)
    return Answer({"orders": [record.order for record in records]}, 201)


def _chance(state: State) -> random.Random:
    return random.Random(f"more {state.account.seed} {state.account.numbers.get('order', 0)}")


def _checked(state: State, wish: JsonObject) -> OrderRecord:
    wished_items = wish.get("orderItems", [{}])
    fits = (
        isinstance(wished_items, list)
        and bool(wished_items)
        and all(isinstance(i, dict) for i in wished_items)
    )
    if not fits:
        raise refused("orderItems must be a list of objects, with one at least.")
    if not all(is_whole(item.get("quantity", 1)) for item in wished_items):
        raise refused("quantity must be a whole number.")
    record = wished_order(state, wish)
    if record.order_id in state.orders.records:
        raise refused(f"There is an order {record.order_id} already.", 409)
    taken = [i["orderItemId"] for i in record.items if state.orders.of_item(i["orderItemId"]) is not None]
    if taken:
        raise refused(f"There are order items {', '.join(taken)} already.", 409)
    return record


def one_order(request: Request, state: State, order_id: str, act: str | None) -> Answer:
    """Show an order (GET), or let something happen to it (POST) and show it then."""
    record = state.orders.records.get(order_id)
    if record is None:
        raise refused(f"There is no order {order_id}.", 404)
    if request.method == "POST" and act in _ACTS:
        body = request.json() or {}
        if not isinstance(body, dict):
            raise refused("The body must be one JSON object, or empty.")
        _ACTS[act](state, record, body)
        state.order_changed(record)
    elif request.method != "GET" or act is not None:
        raise refused(f"GET shows an order; POST adds one of: {', '.join(_ACTS)}.", 404)
    return Answer(record.as_json())


def _affected(record: OrderRecord, body: JsonObject, word: str) -> list[JsonObject]:
    """Return the items an act is for: those named in ``items``, else all that are not cancelled.

    Unless ``force`` is given, each must have the status ``word``.
    """
    named = body.get("items")
    items = [item for item in record.alive() if named is None or item["orderItemId"] in named]
    wrong = [f"{item['orderItemId']} is {item['status']}" for item in items if item["status"] != word]
    if not items or (wrong and not body.get("force")):
        raise refused(
            f"No item is {word}: {', '.join(wrong) or 'there is none'}. Use force to do it nevertheless.", 409
        )
    return items


def _cancel(state: State, record: OrderRecord, body: JsonObject) -> None:
    """The customer cancels, which Oker allows until the invoice; ``force`` makes what must not happen."""
    if record.invoiced and not body.get("force"):
        raise refused(f"{record.order_id} is invoiced. Use force to cancel it nevertheless.", 409)
    named = body.get("items")
    going = [item for item in record.alive() if named is None or item["orderItemId"] in named]
    for item in going:
        item["status"] = "CANCELLED"
    if going:
        record.cancelled_by = "customer"
        record.effect("cancel")


def _deliver(state: State, record: OrderRecord, body: JsonObject) -> None:
    for item in _affected(record, body, "DISPATCHED"):
        item["status"] = "DELIVERED"


def _return(state: State, record: OrderRecord, body: JsonObject) -> None:
    """A customer's return (CIR, after delivery) or one to origin (RTO, instead of it); the words of channel API 6."""
    kind = body.get("kind")
    if kind not in _RETURNS:
        raise refused(f'kind must be "CIR" or "RTO", not {kind!r}.')
    word, before = _RETURNS[kind]
    courier = record.courier or {}
    reasons = {"CIR": "Size does not fit", "RTO": "Customer not at home"}
    news = {
        "status": word,
        "returnReason": body.get("reason", reasons[kind]),
        "returnDate": body.get("returnDate", written(state.now())),
        "returnAWB": body.get(
            "returnAWB", courier.get("awb", "") if kind == "RTO" else f"R{courier.get('awb', '')}"
        ),
        "returnShippingProvider": body.get("returnShippingProvider", courier.get("name", "")),
        "returnId": body.get("returnId", f"RET{state.next_number('return'):06d}"),
        "courierStatus": body.get("courierStatus", "RETURN_IN_TRANSIT"),
        "returnDeliveryDate": body.get("deliveryDate", ""),
    }
    for item in _affected(record, body, before):
        item.update(news)


def _hold(state: State, record: OrderRecord, body: JsonObject) -> None:
    for item in record.items:
        item["onHold"] = True


def _release(state: State, record: OrderRecord, body: JsonObject) -> None:
    for item in record.items:
        item["onHold"] = False


_ACTS: dict[str, Callable[[State, OrderRecord, JsonObject], None]] = {
    "cancel": _cancel,
    "deliver": _deliver,
    "return": _return,
    "hold": _hold,
    "release": _release,
}
