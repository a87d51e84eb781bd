"""The order book as lists: which orders stand in one, page by page, and how many. Nothing here reads whole orders."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from oker_desk.domain.book import PENDING_STAGES, BookRow, Filters, Listed, Sort, Stage, Tally
from oker_desk.domain.orders import OrderState
from oker_desk.store.columns import marks, need_time, read_time, time_text, whole
from oker_desk.store.database import Database
from oker_desk.store.order_columns import match_of
from oker_desk.store.orders import FOUND

_SORTS = {
    Sort.ORDER: ("display_no",),
    Sort.ITEMS: ("title", "quantity"),
    Sort.STATE: ("state", "dispatch_by"),
    Sort.DUE: ("dispatch_by", "-priority", "ordered_at"),
    Sort.PAYMENT: ("payment", "dispatch_by"),
    Sort.CITY: ("city", "dispatch_by"),
    Sort.COURIER: ("courier", "awb"),
    Sort.INVOICE: ("invoice_code",),
    Sort.MANIFEST: ("manifest_no", "awb"),
    Sort.FACILITY: ("warehouse", "dispatch_by"),
    Sort.ORDERED: ("ordered_at",),
    Sort.AS_OF: ("as_of",),
}
_ROW = (
    "id, order_no, display_no, state, aside, coalesce(warehouse, ''), dispatch_by, ordered_at, as_of, payment, city, "
    "quantity, title, more_items, courier, awb, invoice_code, manifest_no, waiting_since"
)
_HEX = 8
"""Hexadecimal digits of an id in a list: room for four thousand million orders."""
_SLICE = 4096 * _HEX
_SURELY_A_NUMBER = 7
"""Signs: a word of so many that some number begins with is no pin code and no part of a title."""
_LAST_SIGN = chr(0x10FFFF)

Ids: TypeAlias = "array[int]"
Values = list[object]


class OrderBook:
    """Lists of orders. A list is an array of ids in its order; rows are read for the ids that are on screen."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def ids(self, listed: Listed) -> Ids:
        """Return the ids of a list in its order, four bytes each.

        SQLite writes them into one text, so that Python's other threads go on while a million are sorted.
        """
        parts: list[str] = []
        values: Values = []
        for where, some in _conditions(listed):
            parts.append(f"SELECT * FROM (SELECT {_keys(listed)} FROM orders WHERE {where})")
            values += some
        if not parts:
            return array("I")
        found = self._db.tuples(
            f"SELECT group_concat(printf('%08x', id), '') FROM ({' UNION ALL '.join(parts)} "
            f"ORDER BY {_order(listed)} LIMIT -1)",
            values,
        )
        return _ids_of(str(found[0][0] or ""))

    def hits(self, text: str, limit: int) -> Ids:
        """Return the ids of the newest orders that a text finds, newest first.

        A number that begins like the text needs no search in the middle of words, which walks long lists.
        """
        words = text.split()
        found = self._numbered(words[0], limit) if len(words) == 1 else set()
        enough = len(found) >= limit or (found and len(words[0]) >= _SURELY_A_NUMBER)
        wanted = match_of(text)
        if wanted and not enough:
            rows = self._db.tuples(f"{FOUND} ORDER BY rowid DESC LIMIT ?", (wanted, limit))
            found |= {whole(row[0]) for row in rows}
        return array("I", sorted(found, reverse=True)[:limit])

    def _numbered(self, start: str, limit: int) -> set[int]:
        """Return ids of orders with a number that begins so."""
        found: set[int] = set()
        for column in ("order_no", "display_no", "invoice_code", "awb"):
            rows = self._db.tuples(
                f"SELECT id FROM orders WHERE {column} <> '' AND {column} COLLATE NOCASE >= ? "
                f"AND {column} COLLATE NOCASE < ? LIMIT ?",
                (start, start + _LAST_SIGN, limit),
            )
            found |= {whole(row[0]) for row in rows}
        return found

    def rows(self, ids: Sequence[int]) -> dict[int, BookRow]:
        """Return rows by id; an order that is gone is missing."""
        found: dict[int, BookRow] = {}
        for start in range(0, len(ids), 500):
            some = list(ids[start : start + 500])
            rows = self._db.tuples(f"SELECT {_ROW} FROM orders WHERE id IN ({marks(some)})", some)
            found.update((row.id, row) for row in map(_read, rows))
        return found

    def numbers(self, ids: Sequence[int]) -> list[str]:
        """Return the order numbers of these ids in the same order."""
        found: dict[int, str] = {}
        for start in range(0, len(ids), 500):
            some = list(ids[start : start + 500])
            rows = self._db.tuples(f"SELECT id, order_no FROM orders WHERE id IN ({marks(some)})", some)
            found.update((whole(row[0]), str(row[1])) for row in rows)
        return [found[order_id] for order_id in ids if order_id in found]

    def id_of(self, order_no: str) -> int | None:
        found = self._db.tuples("SELECT id FROM orders WHERE order_no = ?", (order_no,))
        return whole(found[0][0]) if found else None

    def tallies(self) -> list[Tally]:
        """Return how many orders stand alike; their sums are the counts of tabs and boards."""
        rows = self._db.tuples(
            "SELECT state, aside, warehouse, courier, payment, orders FROM order_counts WHERE orders > 0"
        )
        return [_tally(row) for row in rows]

    def tallies_of(self, ids: Sequence[int], late_at: datetime | None) -> list[Tally]:
        """Return how many of these few orders stand alike; with ``late_at`` only those that are late by then."""
        late, values = (" AND dispatch_by < ?", [_text(late_at)]) if late_at is not None else ("", [])
        rows = self._db.tuples(
            "SELECT state, aside, coalesce(warehouse, ''), courier, payment, count(*) FROM orders "
            f"WHERE id IN ({', '.join(map(str, ids))}){late} GROUP BY 1, 2, 3, 4, 5",
            values,
        )
        return [_tally(row) for row in rows]

    def count(self, listed: Listed) -> int:
        """Count a list that the tallies cannot tell, such as what is late."""
        found = 0
        for where, values in _conditions(listed):
            found += whole(self._db.tuples(f"SELECT count(*) FROM orders WHERE {where}", values)[0][0])
        return found

    def couriers(self) -> dict[str, str]:
        """Return the names of couriers by their code."""
        return {str(code): str(name) for code, name in self._db.tuples("SELECT code, name FROM couriers")}

    def waiting_since(self, moment: datetime, limit: int) -> list[str]:
        """Return orders that have waited for a courier or label since before then, the longest first."""
        rows = self._db.tuples(
            "SELECT order_no FROM orders WHERE waiting_since < ? AND state = 'PACKED' ORDER BY waiting_since LIMIT ?",
            (_text(moment), limit),
        )
        return [str(row[0]) for row in rows]

    def refused_at_closing(self, limit: int) -> list[str]:
        """Return parcels that Oker refused to dispatch and that nobody has put on a manifest since."""
        rows = self._db.tuples(
            "SELECT DISTINCT l.order_no FROM manifest_lines l JOIN orders o USING (order_no) "
            "WHERE l.taken_off = 1 AND l.outcome = 'refused' AND o.state = 'READY_TO_SHIP' LIMIT ?",
            (limit,),
        )
        return [str(row[0]) for row in rows]

    def first(self, listed: Listed, limit: int) -> list[str]:
        """Return the first order numbers of a list."""
        return self.numbers(self.ids(listed)[:limit])

    def stamp(self) -> tuple[int, int]:
        """Return a mark that changes whenever anybody has written to the data file."""
        return self._db.stamp()


def _conditions(listed: Listed) -> Iterator[tuple[str, Values]]:
    """Return the conditions of a list, each read along one index; no order fits two of them."""
    narrowed, values = _narrowed(listed.filters)
    # The plus sign takes the lists out of the way where a search has found some few ids.
    stage_is = "stage = ?"
    if listed.among is not None:
        stage_is = f"+stage = ? AND id IN ({', '.join(map(str, listed.among))})"
    served: Values = list(listed.served)
    here = f"coalesce(warehouse, '') IN ({marks(served)})"
    for stage in listed.stages:
        if listed.filters.late_at is not None and stage not in PENDING_STAGES:
            continue  # what has left or is cancelled is not late any more
        if listed.aside is None or stage is Stage.STOPPED:
            yield f"{stage_is}{narrowed}", [stage.value, *values]
        elif listed.aside:
            yield f"{stage_is} AND (aside = 1 OR NOT {here}){narrowed}", [stage.value, *served, *values]
        else:
            yield f"{stage_is} AND aside = 0 AND {here}{narrowed}", [stage.value, *served, *values]


def _narrowed(filters: Filters) -> tuple[str, Values]:
    told, values = "", Values()
    if filters.courier:
        told, values = f"{told} AND courier = ?", [*values, filters.courier]
    if filters.warehouses:
        told += f" AND warehouse IN ({marks(filters.warehouses)})"
        values += filters.warehouses
    if filters.payment:
        told, values = f"{told} AND payment = ?", [*values, filters.payment]
    if filters.late_at is not None:
        told, values = f"{told} AND dispatch_by < ?", [*values, _text(filters.late_at)]
    return f"{told} AND aside = 1" if filters.aside else told, values


def _keys(listed: Listed) -> str:
    return ", ".join(dict.fromkeys(("id", *(key.lstrip("-") for key in _SORTS[listed.sort]))))


def _order(listed: Listed) -> str:
    """Return the order of a list. Backwards everything turns round, so that an index serves both ways."""
    told = []
    for key in (*_SORTS[listed.sort], "id"):
        down = key.startswith("-") is not listed.descending
        told.append(f"{key.lstrip('-')}{' DESC' if down else ''}")
    return ", ".join(told)


def _ids_of(text: str) -> Ids:
    found = array("I")
    for start in range(0, len(text), _SLICE):
        found.frombytes(bytes.fromhex(text[start : start + _SLICE]))
    if sys.byteorder == "little":
        found.byteswap()
    return found


def _text(moment: datetime) -> str:
    return str(time_text(moment))


def _tally(row: tuple[object, ...]) -> Tally:
    return Tally(OrderState(str(row[0])), bool(row[1]), str(row[2]), str(row[3]), str(row[4]), whole(row[5]))


def _read(row: tuple[object, ...]) -> BookRow:
    (order_id, order_no, display_no, state, aside, warehouse, due, ordered, as_of, payment, city) = row[:11]
    quantity, title, more, courier, awb, invoice, manifest, waiting = row[11:]
    return BookRow(
        whole(order_id),
        str(order_no),
        str(display_no),
        OrderState(str(state)),
        bool(aside),
        str(warehouse),
        need_time(due),
        need_time(ordered),
        need_time(as_of),
        str(payment),
        str(city),
        whole(quantity),
        str(title),
        whole(more),
        str(courier),
        str(awb),
        str(invoice),
        str(manifest),
        read_time(waiting),
    )
