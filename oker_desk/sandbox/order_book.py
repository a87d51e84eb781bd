"""Orders with what Oker knows of each beyond the answer to GET /orders (channel API 19)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import asdict, dataclass, field
from datetime import datetime

from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.request_shape import written

_GONE = frozenset({"DISPATCHED", "DELIVERED", "RETURN_REQUESTED", "COURIER_RETURN"})
EFFECTS = ("invoice", "shipment", "label", "dispatch", "cancel")


@dataclass
class OrderRecord:
    """``order`` is the object of GET /orders; the rest is hidden from the seller.

    ``counts`` counts effects, not calls: a repeated call that changed nothing is not counted, except for ``label``,
    which counts the labels that were made ready to send.
    """

    order: JsonObject
    hidden_late_courier: bool = False
    invoiced: JsonObject | None = None
    boxed: JsonObject | None = None
    courier: JsonObject | None = None
    label_fetched: int = 0
    manifested: str | None = None
    dispatched_at: str | None = None
    cancelled_by: str | None = None
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(EFFECTS, 0))

    @property
    def order_id(self) -> str:
        return str(self.order["id"])

    @property
    def items(self) -> list[JsonObject]:
        items: list[JsonObject] = self.order["orderItems"]
        return items

    def item(self, item_id: str) -> JsonObject:
        return next(item for item in self.items if item["orderItemId"] == item_id)

    def alive(self) -> list[JsonObject]:
        """Return the items that are not cancelled."""
        return [item for item in self.items if item["status"] != "CANCELLED"]

    def is_on_hold(self) -> bool:
        return any(item.get("onHold") for item in self.items)

    def has_left(self) -> bool:
        return any(item["status"] in _GONE for item in self.items)

    def effect(self, name: str) -> None:
        self.counts[name] += 1

    def set_order_status(self) -> None:
        """Derive the order's word from its items: COMPLETE when nothing is left to send, CANCELLED when nothing is left."""
        alive = self.alive()
        if not alive:
            self.order["orderStatus"] = "CANCELLED"
        elif all(item["status"] in _GONE for item in alive):
            self.order["orderStatus"] = "COMPLETE"

    def as_json(self) -> JsonObject:
        """Return everything, for the administrator."""
        shown = ("orderItemId", "status", "quantity", "onHold", "sku", "productId", "variantId")
        items = [{name: item.get(name) for name in shown} for item in self.items]
        return {**asdict(self), "items": items}

    @classmethod
    def from_json(cls, stored: JsonObject) -> OrderRecord:
        return cls(**stored)

    def to_store(self) -> JsonObject:
        return dict(vars(self))


class OrderBook:
    """All orders, found by id, by item id, and by status and date."""

    def __init__(self) -> None:
        self.records: dict[str, OrderRecord] = {}
        self._by_item: dict[str, OrderRecord] = {}
        self._listed_as: dict[str, str] = {}
        self._lists: dict[str, list[tuple[str, str]]] = {}

    def add(self, record: OrderRecord) -> None:
        self.records[record.order_id] = record
        for item in record.items:
            self._by_item[str(item["orderItemId"])] = record
        self.changed(record)

    def changed(self, record: OrderRecord) -> None:
        """Keep the lists by status right; call it after every change of a record."""
        status = str(record.order["orderStatus"])
        before = self._listed_as.get(record.order_id)
        if before != status:
            self._listed_as[record.order_id] = status
            self._lists.pop(status, None)
            if before is not None:
                self._lists.pop(before, None)

    def of_item(self, item_id: str) -> OrderRecord | None:
        return self._by_item.get(item_id)

    def between(self, status: str, start: datetime, end: datetime) -> list[tuple[str, str]]:
        """Return date and id of the orders of a status, both ends of the time included, oldest first."""
        found = self._list_of(status)
        low = bisect_left(found, (written(start), ""))
        high = bisect_right(found, (written(end), "\U0010ffff"))
        return found[low:high]

    def _list_of(self, status: str) -> list[tuple[str, str]]:
        if status not in self._lists:
            ids = (order_id for order_id, word in self._listed_as.items() if word == status)
            self._lists[status] = sorted((str(self.records[i].order["orderDate"]), i) for i in ids)
        return self._lists[status]
