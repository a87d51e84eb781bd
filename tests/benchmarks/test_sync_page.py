"""A page of orders from its bytes to the committed rows, against ``json.loads`` and the same rows written bare."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from oker_desk.remote.answers import Answer
from oker_desk.remote.oker.orders import id_of, read_orders
from oker_desk.remote.wire import fields, objects
from oker_desk.services.answers import Counts, store_answers
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.store.columns import marks
from tests.benchmarks.ratios import Compared, seconds_of
from tests.shop import open_shop

pytestmark = pytest.mark.benchmark
ORDERS = 2_400
MOST_PAGES = 20
"""Enough for a median; each page is measured after a tidying-up that takes longer than the page."""
AT_MOST = 2.0
"""What the design allows."""
NOW = datetime(2026, 11, 26, 10, 42, tzinfo=UTC)
Told = dict[str, Any]
Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def told() -> list[Told]:
    """Orders as Oker sends them: with every field, with one item or more, names in two scripts."""
    with open_shop(orders=ORDERS, seed=3) as shop:
        return [entry["order"] for entry in shop.admin("GET", "orders")["orders"]]


def changed(order: Told, at: int) -> Told:
    """Every third order with news: later, on hold, or cancelled, which is an event of its history."""
    if at % 3:
        return order
    items = order["orderItems"]
    if at % 9 == 0:
        return order | {"sla": "2026-11-30T12:30:00"}
    if at % 9 == 3:
        return order | {"orderItems": [item | {"onHold": True} for item in items]}
    return order | {
        "orderStatus": "CANCELLED",
        "orderItems": [item | {"status": "CANCELLED"} for item in items],
    }


class Taking:
    """What an order sync does with the bytes of each page that it has received."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pages = 0
        self.last = Counts(0, 0)

    def take(self, page: bytes) -> None:
        self._pages += 1
        raw = objects((fields(Answer(200, page).data) or {}).get("orders"))
        ids = frozenset(order_no for order_no in map(id_of, raw) if order_no)
        orders, broken = read_orders(raw, NOW + timedelta(seconds=self._pages))
        assert not broken
        with self._desk.store.transaction():
            self.last = store_answers(self._desk, orders)
            place = {"page": self._pages, "ids": sorted(ids)}
            self._desk.store.syncs.keep_place(SyncKind.ORDERS, place)


class Bare:
    """A data file with the same tables, indexes, triggers and index of words, committed as surely, and the same rows.

    Not among them are the events of the history and the place of the sync, which are ours alone. Rows that are there
    are written over in one statement, and their words, which stay, are left alone.
    """

    def __init__(self, home: Path) -> None:
        close_desk(open_desk(home))
        self._connection = sqlite3.connect(home / "desk.sqlite3", isolation_level=None)
        self._connection.execute("PRAGMA synchronous = FULL")
        self._new, self._known = {}, {}
        for table, key in {"orders": ("order_no",), "order_items": ("order_no", "position")}.items():
            columns = [row[1] for row in self._connection.execute(f"PRAGMA table_info({table})")]
            sets = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in key)
            self._new[table] = f"INSERT INTO {table} VALUES ({marks(columns)})"
            self._known[table] = f"{self._new[table]} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {sets}"
        self._new["order_search"] = "INSERT INTO order_search (rowid, words) VALUES (?, ?)"

    def write(self, page: bytes, rows: Rows, *, new: bool) -> None:
        json.loads(page)
        self._connection.execute("BEGIN IMMEDIATE")
        for table, statement in (self._new if new else self._known).items():
            self._connection.executemany(statement, rows[table])
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def rows_of(desk: Desk, page: bytes) -> Rows:
    """Return what the page came to in the tables."""
    numbers = [order["id"] for order in json.loads(page)["orders"]]
    inside, ask = f"order_no IN ({marks(numbers)})", desk.store.database.tuples
    return {
        "orders": ask(f"SELECT * FROM orders WHERE {inside}", numbers),
        "order_items": ask(f"SELECT * FROM order_items WHERE {inside}", numbers),
        "order_search": ask(
            f"SELECT rowid, words FROM order_search WHERE rowid IN (SELECT id FROM orders WHERE {inside})",
            numbers,
        ),
    }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "ours", now=lambda: NOW)
    yield desk
    close_desk(desk)


@pytest.mark.parametrize("size", [50, 250])
def test_a_page_from_its_bytes_to_its_rows(desk: Desk, told: list[Told], tmp_path: Path, size: int) -> None:
    ours, bare = Taking(desk), Bare(tmp_path / "bare")
    starts = range(0, ORDERS - size + 1, size)[:MOST_PAGES]

    def compare(pages: list[bytes], *, new: bool) -> Compared:
        compared = Compared([], [])
        for page in pages:
            compared.ours.append(seconds_of(lambda page=page: ours.take(page)))
            rows = rows_of(desk, page)
            compared.bare.append(seconds_of(lambda page=page, rows=rows: bare.write(page, rows, new=new)))
        return compared

    def as_pages(orders: list[Told]) -> list[bytes]:
        return [json.dumps({"orders": orders[at : at + size]}).encode() for at in starts]

    first = as_pages(told)
    found = {"new": compare(first, new=True)}
    assert ours.last.new == size
    found["unchanged"] = compare(first, new=False)
    assert (ours.last.new, ours.last.changed) == (0, 0)
    third = [changed(order, at) for at, order in enumerate(told)]
    found["a third changed"] = compare(as_pages(third), new=False)
    assert size // 3 - 1 <= ours.last.changed <= size // 3 + 1
    found["all changed"] = compare(as_pages([order | {"priority": 7} for order in third]), new=False)
    assert ours.last.changed == size
    bare.close()
    print()
    for kind, compared in found.items():
        print(f"page of {size} orders, {kind}: {compared}")
    for kind, compared in found.items():
        assert compared.ratio <= AT_MOST, kind
