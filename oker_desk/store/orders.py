"""Cached orders: rows written only from Oker's answers, read together with the desk's own records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from oker_desk.domain.book import PENDING_STAGES, STAGE_OF
from oker_desk.domain.channel import ChannelOrder
from oker_desk.domain.orders import PENDING, Order, OrderState
from oker_desk.domain.parcels import Parcel
from oker_desk.store.columns import marks, optional, time_text, whole
from oker_desk.store.database import Database
from oker_desk.store.order_columns import match_of
from oker_desk.store.order_rows import read_orders, read_parcels
from oker_desk.store.order_writing import write_orders

_URGENCY = "dispatch_by, priority DESC, ordered_at, order_no"
_PENDING = frozenset(state.value for state in PENDING)
PENDING_LISTS = ", ".join(f"'{stage.value}'" for stage in PENDING_STAGES)
"""The condition of the index of pending orders, in its own words."""
FOUND = "SELECT rowid FROM order_search WHERE order_search MATCH ?"


class CourierCount(Struct, frozen=True):
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
            "SELECT order_no FROM orders WHERE order_no = :ref "
            "UNION SELECT order_no FROM orders WHERE display_no = :ref COLLATE NOCASE AND display_no = :ref "
            "UNION SELECT order_no FROM parcels WHERE invoice_code = :ref OR awb = :ref",
            {"ref": ref},
        )
        return [str(row["order_no"]) for row in found]

    def search(self, states: Iterable[OrderState], text: str = "", limit: int = 200) -> tuple[list[str], int]:
        """Return order numbers, most urgent first (R12), and how many there are in all."""
        names = {state.value for state in states}
        if not names:
            return [], 0
        where, values, along = f"state IN ({marks(names)})", list(names), ""
        if names <= _PENDING:
            where, along = f"stage IN ({PENDING_LISTS}) AND {where}", "INDEXED BY orders_pending"
        else:
            stages = sorted({STAGE_OF[OrderState(name)].value for name in names})
            where, values = f"stage IN ({marks(stages)}) AND {where}", [*stages, *values]
        wanted = match_of(text)
        if wanted:
            # The plus sign keeps the lists out of the way: the index of words leads.
            where, along = f"+{where} AND id IN ({FOUND})", ""
            values.append(wanted)
            total = whole(self._db.value(f"SELECT count(*) FROM orders WHERE {where}", values))
        else:
            total = sum(n for state, n in self.count_by_state().items() if state.value in names)
        rows = self._db.rows(
            f"SELECT order_no FROM orders {along} WHERE {where} ORDER BY {_URGENCY} LIMIT ?", [*values, limit]
        )
        return [str(row["order_no"]) for row in rows], total

    def count_by_state(self) -> dict[OrderState, int]:
        rows = self._db.rows(
            "SELECT state, sum(orders) AS n FROM order_counts WHERE orders > 0 GROUP BY state"
        )
        return {OrderState(str(row["state"])): whole(row["n"]) for row in rows}

    def count_by_courier(self, states: Iterable[OrderState]) -> list[CourierCount]:
        """Count the parcels in these states by courier, Oker warehouse and state."""
        names = [state.value for state in states]
        rows = self._db.rows(
            "SELECT c.courier, n.name, c.warehouse, c.state, sum(c.orders) AS n FROM order_counts c "
            f"JOIN couriers n ON n.code = c.courier WHERE c.orders > 0 AND c.state IN ({marks(names)}) "
            "GROUP BY c.courier, c.warehouse, c.state",
            names,
        )
        return [
            CourierCount(
                str(row["courier"]),
                str(row["name"]),
                optional(row["warehouse"] or None),
                OrderState(str(row["state"])),
                whole(row["n"]),
            )
            for row in rows
        ]

    def warehouses(self) -> list[str]:
        """Return the different Oker warehouse codes of cached orders that are not finished."""
        rows = self._db.rows(
            "SELECT DISTINCT warehouse FROM order_counts WHERE orders > 0 AND warehouse <> '' "
            "AND state NOT IN ('CANCELLED', 'RETURNED') ORDER BY warehouse"
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
        """Write orders as Oker told them. Call inside a transaction; lists and search follow at once."""
        write_orders(self._db, self._with_records(orders))

    def keep(
        self, new: Sequence[ChannelOrder], changed: Iterable[Order], same: Sequence[ChannelOrder]
    ) -> None:
        """Write what a plan says: orders that were not here, cached ones as they are now, and those told the same again.

        Call inside the transaction in which the cached ones were read.
        """
        write_orders(self._db, [*self._with_records(new), *changed])
        self._db.run_many(
            "UPDATE orders SET as_of = ? WHERE order_no = ?",
            [(time_text(o.as_of), o.order_no) for o in same],
        )

    def refresh_states(self, order_nos: Sequence[str]) -> None:
        """Write anew what lists and search are read by, after a record changed; it only mirrors the records."""
        write_orders(self._db, self.get_many(list(dict.fromkeys(order_nos))).values())

    def list_all(self) -> int:
        """List orders that a schema step has left unlisted; returns how many. Goes on where it was stopped."""
        listed = 0
        while rows := self._db.rows("SELECT order_no FROM orders WHERE stage = '' LIMIT 500"):
            with self._db.transaction():
                self.refresh_states([str(row["order_no"]) for row in rows])
            listed += len(rows)
        return listed

    def _with_records(self, orders: Sequence[ChannelOrder]) -> list[Order]:
        """Put orders together with what this desk knows of them; a cache that is rebuilt finds its records again."""
        parcels = read_parcels(self._db, list({order.order_no for order in orders}))
        return [Order(order, parcels.get(order.order_no) or Parcel(order.order_no)) for order in orders]
