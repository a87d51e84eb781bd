"""Orders on their way into the book: new ones whole, known ones only in what is different now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.orders import Order
from oker_desk.domain.privacy import without_buyer
from oker_desk.store.columns import marks, time_text, whole
from oker_desk.store.database import Database, TupleRow
from oker_desk.store.order_columns import (
    ITEM_COLUMNS,
    LISTING_COLUMNS,
    ORDER_COLUMNS,
    item_rows,
    listing_values,
    order_values,
    words_of,
)

_COLUMNS = (*ORDER_COLUMNS, *LISTING_COLUMNS, "state_since")
_STATE = _COLUMNS.index("state")
_INSERT = f"INSERT INTO orders (id, {', '.join(_COLUMNS)}) VALUES (?, {marks(_COLUMNS)})"
_INSERT_ITEM = f"INSERT INTO order_items ({', '.join(ITEM_COLUMNS)}) VALUES ({marks(ITEM_COLUMNS)})"


class _Known(Struct, frozen=True):
    """An order that is in the book: its id, its ``_COLUMNS``, the words it is found by now, and whether its buyer is forgotten."""

    id: int
    values: TupleRow
    words: str | None
    forgotten: bool


def write_orders(database: Database, orders: Iterable[Order]) -> None:
    """Write orders inside the caller's transaction; lists, search and counts follow at once.

    A buyer who is forgotten stays so, whatever Oker tells again (R52).
    """
    latest = {order.order_no: order for order in orders}
    if not latest:
        return
    known = _known(database, list(latest))
    told = [_kept(order, known.get(no)) for no, order in latest.items()]
    ids = _write_rows(database, told, known)
    _write_items(database, told, list(known))
    _write_words(database, told, known, ids)
    _write_couriers(database, told)


def _known(database: Database, order_nos: Sequence[str]) -> dict[str, _Known]:
    """Return what stands in the book of the orders that are in it."""
    columns = ", ".join(f"o.{name}" for name in _COLUMNS)
    found: dict[str, _Known] = {}
    for start in range(0, len(order_nos), 500):
        some = order_nos[start : start + 500]
        rows = database.tuples(
            f"SELECT o.id, s.words, o.buyer_forgotten_at, {columns} FROM orders o "
            f"LEFT JOIN order_search s ON s.rowid = o.id WHERE o.order_no IN ({marks(some)})",
            some,
        )
        for order_id, words, gone, *values in rows:
            found[values[0]] = _Known(order_id, tuple(values), words, gone is not None)
    return found


def _kept(order: Order, known: _Known | None) -> Order:
    if known is None or not known.forgotten:
        return order
    return replace(order, channel=without_buyer(order.channel))


def _write_rows(database: Database, told: Iterable[Order], known: Mapping[str, _Known]) -> dict[str, int]:
    """Write the orders' own rows; returns the ids of all. A column that stays costs nothing, nor do its indexes."""
    ids = {no: one.id for no, one in known.items()}
    last = whole(database.value("SELECT max(id) FROM orders") or 0)
    new: list[TupleRow] = []
    changed: dict[tuple[int, ...], list[TupleRow]] = defaultdict(list)
    for order in told:
        no, was = order.order_no, known.get(order.order_no)
        values = (*order_values(order.channel), *listing_values(order), time_text(order.as_of))
        if was is None:
            ids[no] = last = last + 1
            new.append((last, *values))
            continue
        if was.values[-1] is not None and was.values[_STATE] == values[_STATE]:
            values = (*values[:-1], was.values[-1])
        places = tuple([n for n, value in enumerate(values) if value != was.values[n]])
        changed[places].append((*[values[n] for n in places], no))
    database.run_many(_INSERT, new)
    changed.pop((), None)
    for places, rows in changed.items():
        names = ", ".join(f"{_COLUMNS[n]} = ?" for n in places)
        database.run_many(f"UPDATE orders SET {names} WHERE order_no = ?", rows)
    return ids


def _write_items(database: Database, told: Iterable[Order], known: Sequence[str]) -> None:
    was: dict[TupleRow, TupleRow] = {}
    for start in range(0, len(known), 500):
        some = known[start : start + 500]
        sql = f"SELECT {', '.join(ITEM_COLUMNS)} FROM order_items WHERE order_no IN ({marks(some)})"
        was.update((row[:2], row) for row in database.tuples(sql, some))
    now = {row[:2]: row for order in told for row in item_rows(order.channel)}
    database.run_many(
        "DELETE FROM order_items WHERE order_no = ? AND position = ?",
        [place for place, row in was.items() if now.get(place) != row],
    )
    database.run_many(_INSERT_ITEM, [row for place, row in now.items() if was.get(place) != row])


def _write_words(
    database: Database, told: Iterable[Order], known: Mapping[str, _Known], ids: Mapping[str, int]
) -> None:
    new, changed = [], []
    for order in told:
        no, words = order.order_no, words_of(order)
        before = known[no].words if no in known else None
        if before is None:
            new.append((ids[no], words))
        elif before != words:
            changed.append((words, ids[no]))
    database.run_many("INSERT INTO order_search (rowid, words) VALUES (?, ?)", new)
    database.run_many("UPDATE order_search SET words = ? WHERE rowid = ?", changed)


def _write_couriers(database: Database, told: Iterable[Order]) -> None:
    tracked = [order.parcel.tracking for order in told if order.parcel.tracking]
    database.run_many(
        "INSERT INTO couriers VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name WHERE name <> excluded.name",
        sorted({(found.courier_code, found.courier_name) for found in tracked}),
    )
