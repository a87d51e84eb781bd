"""Cached orders: rows written only from Oker's answers, read together with the desk's own records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from oker_desk.domain.channel import ChannelOrder
from oker_desk.domain.orders import Order, OrderState, state_of
from oker_desk.store.columns import marks, optional, time_text, to_json, whole
from oker_desk.store.database import Database
from oker_desk.store.order_rows import read_orders

_ORDER = [
    "order_no",
    "display_no",
    "status",
    "ordered_at",
    "dispatch_by",
    "priority",
    "payment",
    "cod_amount",
    "currency",
    "third_party_shipping",
    "warehouse",
    "buyer",
    "city",
    "pincode",
    "ship_to",
    "as_of",
    "state",
]
_ITEM = [
    "order_no",
    "position",
    "item_id",
    "sku",
    "title",
    "product_id",
    "variant_id",
    "quantity",
    "status",
    "raw_status",
    "on_hold",
    "packet_number",
    "warehouse",
    "gift_message",
    "return_news",
]
_URGENCY = "dispatch_by, priority DESC, ordered_at, order_no"


@dataclass(frozen=True, slots=True)
class CourierCount:
    """How many parcels of a courier from one Oker warehouse are in a state."""

    courier_code: str
    courier_name: str
    warehouse: str | None
    state: OrderState
    parcels: int


class Orders:
    """The order book of this data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, order_no: str) -> Order | None:
        """Return one order with its parcel record, or None."""
        return self.get_many([order_no]).get(order_no)

    def get_many(self, order_nos: Sequence[str]) -> dict[str, Order]:
        """Return the orders that are cached, in the order in which they were asked for."""
        found: dict[str, Order] = {}
        for start in range(0, len(order_nos), 500):
            found.update(read_orders(self._db, order_nos[start : start + 500]))
        return {order_no: found[order_no] for order_no in order_nos if order_no in found}

    def find(self, ref: str) -> list[str]:
        """Return the numbers of the orders that a REF names: order, display, invoice or tracking number."""
        found = self._db.rows(
            "SELECT order_no FROM orders WHERE order_no = :ref OR display_no = :ref "
            "UNION SELECT order_no FROM parcels WHERE invoice_code = :ref OR awb = :ref",
            {"ref": ref},
        )
        return [str(row["order_no"]) for row in found]

    def search(self, states: Iterable[OrderState], text: str = "", limit: int = 200) -> tuple[list[str], int]:
        """Return order numbers, most urgent first (R12), and how many there are in all."""
        names = [state.value for state in states]
        where, values = f"state IN ({marks(names)})", list(names)
        if text:
            where += f" AND ({_MATCHES})"
            values += [f"%{_escape(text)}%"] * _MATCHES.count("?")
        total = whole(self._db.value(f"SELECT count(*) FROM orders o WHERE {where}", values))
        rows = self._db.rows(
            f"SELECT order_no FROM orders o WHERE {where} ORDER BY {_URGENCY} LIMIT ?", [*values, limit]
        )
        return [str(row["order_no"]) for row in rows], total

    def count_by_state(self) -> dict[OrderState, int]:
        rows = self._db.rows("SELECT state, count(*) AS n FROM orders GROUP BY state")
        return {OrderState(str(row["state"])): whole(row["n"]) for row in rows}

    def count_by_courier(self, states: Iterable[OrderState]) -> list[CourierCount]:
        """Count the parcels in these states by courier, Oker warehouse and state."""
        names = [state.value for state in states]
        rows = self._db.rows(
            "SELECT json_extract(p.tracking, '$.courier_code') AS courier, max(json_extract(p.tracking, '$.courier_name')) AS name, o.warehouse, "
            "o.state, count(*) AS n FROM orders o JOIN parcels p USING (order_no) "
            f"WHERE p.tracking IS NOT NULL AND o.state IN ({marks(names)}) GROUP BY courier, o.warehouse, o.state",
            names,
        )
        return [
            CourierCount(
                str(row["courier"]),
                str(row["name"]),
                optional(row["warehouse"]),
                OrderState(str(row["state"])),
                whole(row["n"]),
            )
            for row in rows
        ]

    def warehouses(self) -> list[str]:
        """Return the different Oker warehouse codes of cached orders that are not finished."""
        rows = self._db.rows(
            "SELECT DISTINCT warehouse FROM orders WHERE warehouse IS NOT NULL AND state NOT IN ('CANCELLED', 'RETURNED')"
            " ORDER BY warehouse"
        )
        return [str(row["warehouse"]) for row in rows]

    def title_of(self, code: str) -> str | None:
        """Return the title of an article anywhere in the catalog or the order book, by SKU or variant."""
        found = self._db.value(
            "SELECT title FROM listings WHERE sku = :code OR variant_id = :code "
            "UNION ALL SELECT title FROM order_items WHERE sku = :code OR variant_id = :code LIMIT 1",
            {"code": code},
        )
        return None if found is None else str(found)

    def store_answers(self, orders: Sequence[ChannelOrder]) -> None:
        """Write orders as Oker told them. Call inside a transaction; states are brought up to date with them."""
        columns = ", ".join(f"{name} = excluded.{name}" for name in _ORDER[1:])
        self._db.run_many(
            f"INSERT INTO orders ({', '.join(_ORDER)}) VALUES ({marks(_ORDER)}) ON CONFLICT (order_no) DO UPDATE SET {columns}",
            [_order_row(order) for order in orders],
        )
        self._db.run_many(
            "DELETE FROM order_items WHERE order_no = ?", [(order.order_no,) for order in orders]
        )
        self._db.run_many(
            f"INSERT INTO order_items ({', '.join(_ITEM)}) VALUES ({marks(_ITEM)})",
            [row for order in orders for row in _item_rows(order)],
        )
        self.refresh_states([order.order_no for order in orders])

    def mark_fresh(self, orders: Sequence[ChannelOrder]) -> None:
        """Note that Oker told the same again at a later time."""
        self._db.run_many(
            "UPDATE orders SET as_of = ? WHERE order_no = ?",
            [(time_text(o.as_of), o.order_no) for o in orders],
        )

    def refresh_states(self, order_nos: Sequence[str]) -> None:
        """Write the state column anew after a record changed; it only mirrors what `state_of` says."""
        current = self.get_many(list(dict.fromkeys(order_nos)))
        states: Mapping[str, OrderState] = {no: state_of(o.channel, o.parcel) for no, o in current.items()}
        self._db.run_many(
            "UPDATE orders SET state = ? WHERE order_no = ? AND state <> ?",
            [(state.value, no, state.value) for no, state in states.items()],
        )


_MATCHES = (
    r"o.order_no LIKE ? ESCAPE '\' OR o.display_no LIKE ? ESCAPE '\' OR o.buyer LIKE ? ESCAPE '\' "
    r"OR o.city LIKE ? ESCAPE '\' OR o.pincode LIKE ? ESCAPE '\' "
    r"OR EXISTS (SELECT 1 FROM order_items i WHERE i.order_no = o.order_no AND (i.sku LIKE ? ESCAPE '\' OR i.title LIKE ? ESCAPE '\')) "
    r"OR EXISTS (SELECT 1 FROM parcels p WHERE p.order_no = o.order_no AND (p.invoice_code LIKE ? ESCAPE '\' OR p.awb LIKE ? ESCAPE '\'))"
)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _order_row(order: ChannelOrder) -> tuple[object, ...]:
    warehouses = order.warehouses
    return (
        order.order_no,
        order.display_no,
        order.status,
        time_text(order.ordered_at),
        time_text(order.dispatch_by),
        order.priority,
        order.payment,
        str(order.cod_amount),
        order.currency,
        order.third_party_shipping,
        warehouses[0] if warehouses else None,
        order.ship_to.name,
        order.ship_to.city,
        order.ship_to.pincode,
        to_json(asdict(order.ship_to)),
        time_text(order.as_of),
        OrderState.NEW.value,
    )


def _item_rows(order: ChannelOrder) -> list[tuple[object, ...]]:
    return [
        (
            order.order_no,
            position,
            item.item_id,
            item.sku,
            item.title,
            item.product_id,
            item.variant_id,
            item.quantity,
            item.status.value,
            item.raw_status,
            item.on_hold,
            item.packet_number,
            item.warehouse,
            item.gift_message,
            to_json(asdict(item.return_news)) if item.return_news else None,
        )
        for position, item in enumerate(order.items)
    ]
