"""A data file with as many orders as a benchmark wants: a year of believable ones, most of them long delivered."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from oker_desk.domain.book import STAGE_OF
from oker_desk.domain.orders import OrderState
from oker_desk.store.columns import marks, time_text, to_json
from oker_desk.store.order_columns import ITEM_COLUMNS, LISTING_COLUMNS, ORDER_COLUMNS
from tests.store.data_folder import opened

WAREHOUSE, FACILITY = "OKER-BLR-01", "BLR1"
NOW = datetime(2024, 6, 11, 10, 42, tzinfo=UTC)
FIRST = [
    "Aarav",
    "Vivaan",
    "Aditya",
    "Arjun",
    "Sai",
    "Ishaan",
    "Krishna",
    "Rohan",
    "Meena",
    "Priya",
    "Anjali",
    "Kavya",
    "Diya",
    "Ananya",
    "Neha",
    "Sunita",
]
LAST = [
    "Sharma",
    "Verma",
    "Rao",
    "Iyer",
    "Nair",
    "Reddy",
    "Gupta",
    "Singh",
    "Patel",
    "Das",
    "Bose",
    "Menon",
    "Kulkarni",
    "Joshi",
    "Khan",
    "Fernandes",
]
CITIES = [
    "Bengaluru",
    "Mumbai",
    "Delhi",
    "Chennai",
    "Kolkata",
    "Hyderabad",
    "Pune",
    "Jaipur",
    "Lucknow",
    "Kochi",
    "Indore",
    "Surat",
    "Nagpur",
]
COURIERS = ("SWIFT", "BLUED", "DELHI", "XPRES", "ECOMX")
COLOURS = ["red", "blue", "green", "black", "white", "indigo", "maroon", "teal", "mustard", "olive"]
THINGS = "Cotton kurta,Silk scarf,Tea cup,Brass lamp,Linen shirt,Jute bag,Wool shawl,Steel bottle,Desk clock,Floor mat"
ARTICLES = [
    (f"{thing.split()[1].upper()}-{colour.upper()}-{size}", f"{thing}, {colour}, {size}")
    for thing in THINGS.split(",")
    for colour in COLOURS
    for size in ("S", "M", "L", "XL")
]
_LATE = [OrderState.DELIVERED] * 80 + [OrderState.HANDED_OVER] * 10 + [OrderState.CANCELLED] * 6
_LATE += [OrderState.RETURNED] * 4
_EARLY = [OrderState.NEW] * 70 + [OrderState.PACKED] * 10 + [OrderState.READY_TO_SHIP] * 20


def fill(home: Path, orders: int) -> None:
    """Write the orders straight into their tables, as fast as SQLite takes them."""
    columns = ("id", *ORDER_COLUMNS, *LISTING_COLUMNS, "state_since")
    with opened(home) as store:
        database = store.database
        database.run("PRAGMA synchronous = OFF")
        database.run("PRAGMA cache_size = -400000")
        made = _orders(orders)
        while some := list(islice(made, 20_000)):
            with database.transaction():
                database.run_many(
                    f"INSERT INTO orders ({', '.join(columns)}) VALUES ({marks(columns)})",
                    [row for row, _, _ in some],
                )
                database.run_many(
                    f"INSERT INTO order_items ({', '.join(ITEM_COLUMNS)}) VALUES ({marks(ITEM_COLUMNS)})",
                    [item for _, items, _ in some for item in items],
                )
                database.run_many(
                    "INSERT INTO order_search (rowid, words) VALUES (?, ?)",
                    [(row[0], words) for row, _, words in some],
                )
        database.run_many(
            "INSERT INTO couriers VALUES (?, ?)", [(c, f"{c.title()} Couriers") for c in COURIERS]
        )
        database.run_many(
            "INSERT INTO facility_maps (saved_at, saved_by, pairs) VALUES (?, ?, ?)",
            [(time_text(NOW), "Meena", to_json({WAREHOUSE: FACILITY}))],
        )


Row = tuple[object, ...]


def _orders(orders: int) -> Iterator[tuple[Row, list[Row], str]]:
    """Make the rows of each order: itself, its items, and its words."""
    chance = random.Random(7)
    minute = timedelta(minutes=365 * 24 * 60 / orders)
    open_from = int(orders * 0.97)
    for n in range(1, orders + 1):
        state = chance.choice(_EARLY if n > open_from else _LATE)
        at = NOW - minute * (orders - n)
        no, city = f"OK-{10_000_000 + n * 7}", chance.choice(CITIES)
        buyer = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
        pin = f"{chance.randrange(110_000, 899_999)}"
        picked = chance.sample(ARTICLES, chance.choice((1, 1, 2, 3)))
        sent = state not in (OrderState.NEW, OrderState.PACKED, OrderState.CANCELLED)
        courier = chance.choice(COURIERS) if sent else ""
        awb = f"{courier}{chance.randrange(10**9, 10**10)}" if sent else ""
        invoice = f"OKINV-{n:08}" if sent or state is OrderState.PACKED else ""
        due, when = time_text(at + timedelta(hours=30)), time_text(at)
        ship_to = {
            "name": buyer,
            "line1": "12 Lake Road",
            "line2": "",
            "city": city,
            "state": "",
            "pincode": pin,
        }
        ship_to |= {"country": "IN", "phone": "9000000001"}
        payment = chance.choice(("COD", "PREPAID", "PREPAID"))
        order: Row = (
            *(n, no, f"#{n}", "CREATED", when, due, 0, payment, "0", "INR", 1, WAREHOUSE, buyer, city, pin),
            *(
                to_json(ship_to),
                when,
                state.value,
                STAGE_OF[state].value,
                0,
                1,
                picked[0][1],
                len(picked) - 1,
            ),
            *(courier, awb, invoice, "", None, when),
        )
        items: list[Row] = [
            (
                *(no, at_, f"{no}-{at_}", sku, title, f"P{at_}", f"V{at_}", 1),
                *("CREATED", "CREATED", 0, 1, WAREHOUSE, None, None),
            )
            for at_, (sku, title) in enumerate(picked)
        ]
        told = [no, f"#{n}", invoice, awb, *(word for pair in picked for word in pair), buyer, city, pin]
        yield order, items, f"  {'  '.join(dict.fromkeys(' '.join(told).casefold().split()))}  "
