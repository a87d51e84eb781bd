"""Cached orders: rows written only from Oker's answers, read together with the desk's own records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from oker_desk.domain.book import PENDING_STAGES, STAGE_OF
from oker_desk.domain.channel import ChannelOrder
from oker_desk.domain.orders import PENDING, Order, OrderState
from oker_desk.domain.parcels import Parcel
from oker_desk.domain.privacy import without_buyer
from oker_desk.store.columns import marks, optional, time_text, whole
from oker_desk.store.database import Database
from oker_desk.store.order_columns import (
    ITEM_COLUMNS,
    LISTING_COLUMNS,
    ORDER_COLUMNS,
    item_rows,
    listing_values,
    match_of,
    order_values,
    words_of,
)
from oker_desk.store.order_rows import read_orders, read_parcels

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


class _Known(Struct, frozen=True):
    """An order that is in the book: its id, the words it is found by now, and whether its buyer is forgotten."""

    id: int
    words: str | None
    forgotten: bool


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

    def store_answers(
        self, orders: Sequence[ChannelOrder], cached: Mapping[str, Order] = MappingProxyType({})
    ) -> None:
        """Write orders as Oker told them. Call inside a transaction; lists and search follow at once.

        ``cached`` are orders that were read in the same transaction: their records are not read again.
        """
        if not orders:
            return
        latest = {order.order_no: order for order in orders}
        numbers = list(latest)
        parcels = read_parcels(self._db, [no for no in numbers if no not in cached])
        known = self._known(numbers)
        last = whole(self._db.value("SELECT max(id) FROM orders") or 0)
        rows, words, told = [], [], []
        for no, told_now in latest.items():
            channel = without_buyer(told_now) if no in known and known[no].forgotten else told_now
            parcel = cached[no].parcel if no in cached else parcels.get(no)
            order = Order(channel, parcel or Parcel(no))
            if no in known:
                order_id, before = known[no].id, known[no].words
            else:
                last, before = last + 1, None
                order_id = last
            values = order_values(channel)
            rows.append((order_id, *values, *listing_values(order), values[-1]))
            words.append((order_id, before, words_of(order)))
            told.append(order)
        self._db.run_many(_UPSERT, rows)
        if known:
            self._db.run_many("DELETE FROM order_items WHERE order_no = ?", [(no,) for no in known])
        self._db.run_many(_INSERT_ITEM, [row for order in told for row in item_rows(order.channel)])
        self._keep_words(words)
        self._keep_couriers(told)

    def mark_fresh(self, orders: Sequence[ChannelOrder]) -> None:
        """Note that Oker told the same again at a later time."""
        self._db.run_many(
            "UPDATE orders SET as_of = ? WHERE order_no = ?",
            [(time_text(o.as_of), o.order_no) for o in orders],
        )

    def refresh_states(self, order_nos: Sequence[str]) -> None:
        """Write anew what lists and search are read by, after a record changed; it only mirrors the records."""
        current = self.get_many(list(dict.fromkeys(order_nos)))
        if not current:
            return
        known = self._known(list(current))
        self._db.run_many(
            _RELIST, [(*listing_values(o), time_text(o.as_of), no) for no, o in current.items()]
        )
        self._keep_words([(known[no].id, known[no].words, words_of(order)) for no, order in current.items()])
        self._keep_couriers(current.values())

    def list_all(self) -> int:
        """List orders that a schema step has left unlisted; returns how many. Goes on where it was stopped."""
        listed = 0
        while rows := self._db.rows("SELECT order_no FROM orders WHERE stage = '' LIMIT 500"):
            with self._db.transaction():
                self.refresh_states([str(row["order_no"]) for row in rows])
            listed += len(rows)
        return listed

    def _known(self, order_nos: Sequence[str]) -> dict[str, _Known]:
        """Return what stands in the book of the orders that are in it."""
        found: dict[str, _Known] = {}
        for start in range(0, len(order_nos), 500):
            some = order_nos[start : start + 500]
            rows = self._db.tuples(
                "SELECT o.order_no, o.id, s.words, o.buyer_forgotten_at FROM orders o "
                f"LEFT JOIN order_search s ON s.rowid = o.id WHERE o.order_no IN ({marks(some)})",
                some,
            )
            found.update(
                (str(no), _Known(whole(order_id), optional(words), gone is not None))
                for no, order_id, words, gone in rows
            )
        return found

    def _keep_words(self, words: Sequence[tuple[int, str | None, str]]) -> None:
        new = [(order_id, now) for order_id, before, now in words if before is None]
        changed = [(now, order_id) for order_id, before, now in words if before is not None and before != now]
        self._db.run_many("INSERT INTO order_search (rowid, words) VALUES (?, ?)", new)
        self._db.run_many("UPDATE order_search SET words = ? WHERE rowid = ?", changed)

    def _keep_couriers(self, orders: Iterable[Order]) -> None:
        tracked = [order.parcel.tracking for order in orders if order.parcel.tracking]
        self._db.run_many(
            "INSERT INTO couriers VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name WHERE name <> excluded.name",
            sorted({(found.courier_code, found.courier_name) for found in tracked}),
        )


_COLUMNS = ("id", *ORDER_COLUMNS, *LISTING_COLUMNS)
_UPSERT = (
    f"INSERT INTO orders ({', '.join(_COLUMNS)}, state_since) VALUES ({marks(_COLUMNS)}, ?) "
    f"ON CONFLICT (order_no) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS[2:])}, "
    "state_since = iif(state = excluded.state, state_since, excluded.state_since)"
)
_RELIST = (
    f"UPDATE orders SET {', '.join(f'{name} = ?{n}' for n, name in enumerate(LISTING_COLUMNS, start=1))}, "
    f"state_since = iif(state = ?1 AND state_since IS NOT NULL, state_since, ?{len(LISTING_COLUMNS) + 1}) "
    f"WHERE order_no = ?{len(LISTING_COLUMNS) + 2}"
)
_INSERT_ITEM = f"INSERT INTO order_items ({', '.join(ITEM_COLUMNS)}) VALUES ({marks(ITEM_COLUMNS)})"
