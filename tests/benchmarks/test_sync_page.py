"""A page of orders from its bytes to the committed rows, against reading the JSON and writing the same rows bare."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from oker_desk.remote.answers import Answer
from oker_desk.remote.oker.orders import read_orders
from oker_desk.remote.wire import fields, objects
from oker_desk.services.answers import store_answers
from oker_desk.services.desk import Desk
from tests.benchmarks.ratios import compare
from tests.shop import Shop, open_shop, open_station

pytestmark = pytest.mark.benchmark
PAGES = 12
AS_OF = datetime(2026, 11, 26, 10, 42, tzinfo=UTC)
_TABLES = ("orders", "order_items")


@pytest.fixture(scope="module")
def pages() -> list[bytes]:
    """Pages of fifty orders each as Oker sends them."""
    with open_shop(orders=50 * PAGES, seed=3) as shop:
        told = [entry["order"] for entry in shop.admin("GET", "orders")["orders"]]
    return [json.dumps({"orders": told[at : at + 50]}).encode() for at in range(0, len(told), 50)]


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        yield desk


def take(desk: Desk, page: bytes) -> None:
    found = fields(Answer(200, page).data) or {}
    orders, broken = read_orders(objects(found.get("orders")), AS_OF)
    assert not broken
    store_answers(desk, orders)


class Bare:
    """The same tables with their indexes and triggers, and the rows as they come out of them."""

    def __init__(self, desk: Desk, path: Path, pages: list[bytes]) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        database = desk.store.database
        for row in database.rows("SELECT sql FROM sqlite_master WHERE name IN ('orders', 'order_items')"):
            self._connection.execute(str(row["sql"]))
        for row in database.rows(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('orders', 'order_items') AND sql <> ''"
        ):
            self._connection.execute(str(row["sql"]))
        all_rows = {table: database.rows(f"SELECT * FROM {table}") for table in _TABLES}
        self.rows: dict[str, dict[str, list[tuple[Any, ...]]]] = {}
        """Rows of each table by the first order of their page."""
        for page in pages:
            numbers = [order["id"] for order in json.loads(page)["orders"]]
            self.rows[numbers[0]] = {
                table: [tuple(row.values()) for row in rows if row["order_no"] in set(numbers)]
                for table, rows in all_rows.items()
            }

    def write(self, page: bytes) -> None:
        first = json.loads(page)["orders"][0]["id"]
        self._connection.execute("BEGIN IMMEDIATE")
        for table, rows in self.rows[first].items():
            marks = ",".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def test_a_page_from_its_bytes_to_its_rows(desk: Desk, pages: list[bytes], tmp_path: Path) -> None:
    for page in pages:
        take(desk, page)
    bare = Bare(desk, tmp_path / "bare.sqlite3", pages)
    for page in pages:
        bare.write(page)
    number = iter(range(10_000))

    def changed_page() -> bytes:
        """A page that says something new about every order, so that every row is written."""
        at = next(number)
        return (
            pages[at % PAGES]
            .replace(b'"priority": 0', f'"priority": {at + 2}'.encode())
            .replace(b'"priority": 1', f'"priority": {at + 3}'.encode())
        )

    ready = [changed_page() for _ in range(40)]
    ours, theirs = iter(ready), iter(ready)
    compared = compare(lambda: take(desk, next(ours)), lambda: bare.write(next(theirs)), turns=21)
    bare.close()
    print(f"\na page of 50 orders: {compared}")
    assert compared.ratio < 8
