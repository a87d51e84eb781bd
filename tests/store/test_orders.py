"""The order book: what goes in comes out, every kind of number finds its order, and no scan reads all of it."""

from __future__ import annotations

import string
from collections.abc import Callable
from datetime import timedelta, timezone
from decimal import Decimal
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import Address, ChannelOrder, Item, ItemStatus, ReturnNews
from oker_desk.domain.listings import Listing
from oker_desk.domain.orders import PENDING, Order, OrderState, urgency
from oker_desk.domain.parcels import Box, Invoice, Label, Parcel, ProductTax, Tracking
from oker_desk.store.intents import Settlement
from oker_desk.store.store import FILE_NAME, Store
from tests.builders import (
    AWB,
    INVOICE_CODE,
    NOW,
    TRACKING,
    a_packed_order,
    a_ready_order,
    a_scarf,
    an_invoice,
    an_item,
    an_order,
    channel_order,
    hours,
    told,
)
from tests.store.data_folder import keep, opened, raw

# Round trip ----------------------------------------------------------------------------------------------------------

texts = st.text(max_size=8)
counts = st.integers(0, 10**6)
moments = st.builds(
    lambda micros, quarters: (NOW + timedelta(microseconds=micros)).astimezone(
        timezone(timedelta(minutes=15 * quarters))
    ),
    st.integers(-(10**16), 10**16),
    st.integers(-48, 56),
)
maybe = st.none() | moments
amounts = st.decimals(0, 10**7, allow_nan=False, places=2)
rates = st.decimals(0, 28, allow_nan=False, places=3)
returns = st.builds(ReturnNews, st.none() | texts, maybe, st.none() | texts, st.none() | texts, maybe)
items = st.builds(
    Item,
    item_id=texts,
    sku=texts,
    title=texts,
    product_id=texts,
    variant_id=texts,
    quantity=counts,
    status=st.sampled_from(ItemStatus),
    raw_status=texts,
    on_hold=st.booleans(),
    packet_number=counts,
    warehouse=st.none() | texts,
    gift_message=st.none() | texts,
    return_news=st.none() | returns,
)
channels = st.builds(
    ChannelOrder,
    order_no=texts,
    display_no=texts,
    status=texts,
    ordered_at=moments,
    dispatch_by=moments,
    priority=st.integers(-5, 5),
    payment=texts,
    cod_amount=amounts,
    currency=texts,
    third_party_shipping=st.booleans(),
    items=st.lists(items, max_size=3, unique_by=lambda item: item.item_id).map(tuple),
    ship_to=st.builds(Address, *[texts] * 8),
    as_of=moments,
)
taxes = st.builds(ProductTax, texts, texts, rates, rates, rates, rates, rates, rates)
labels = st.builds(Label, texts.filter(bool), counts, moments, moments, texts, st.just(1), maybe)
records = st.fixed_dictionaries(
    {
        "invoice": st.none()
        | st.builds(
            Invoice, texts, moments, st.lists(texts).map(tuple), st.lists(taxes, max_size=2).map(tuple)
        ),
        "box": st.none() | st.builds(Box, counts, counts, counts, counts),
        "tracking": st.none() | st.builds(Tracking, texts, texts, texts),
        "label": st.none() | labels,
        "dispatched_at": maybe,
        "handed_over_at": maybe,
        "conflict": texts,
    }
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(channels, records)
def test_an_order_comes_out_as_it_went_in(
    store: Store, channel: ChannelOrder, record: dict[str, object]
) -> None:
    with store.transaction():
        store.database.run("DELETE FROM parcels")
    order = Order(channel, Parcel(channel.order_no, **record))  # type: ignore[arg-type]
    assert keep(store, order) == order


def test_scans_and_the_waiting_for_a_courier_come_out_as_they_went_in(store: Store) -> None:
    order = a_packed_order(checked={"OK-1-1": 2, "OK-1-2": 1}, waiting_since=NOW)
    assert keep(store, order) == order


def test_a_changed_order_replaces_the_old_one_and_its_items(store: Store) -> None:
    keep(store, an_order(channel_order(items=[an_item("1"), a_scarf("2"), a_scarf("3")])))
    fresh = channel_order(items=[a_scarf("2")], dispatch_by=NOW)
    assert keep(store, an_order(fresh)).channel == fresh


def test_the_same_told_again_is_only_fresher(store: Store) -> None:
    keep(store, an_order())
    with store.transaction():
        store.orders.keep([], [], [channel_order(as_of=NOW + hours(1))])
    assert store.orders.get("OK-1") == an_order(channel_order(as_of=NOW + hours(1)))


def writes_of(store: Store, work: Callable[[], object]) -> list[str]:
    """Return the statements that changed something, up to their first value."""
    made: list[str] = []
    connection = store.database._connection
    connection.set_trace_callback(made.append)
    with store.transaction():
        work()
    connection.set_trace_callback(None)
    return [sql.partition(" = ")[0] for sql in made if sql.startswith(("INSERT", "UPDATE", "DELETE"))]


def test_only_what_is_different_of_an_order_is_written(store: Store) -> None:
    """Each column that is written costs a change of every index that it stands in."""
    keep(store, an_order(channel_order(items=[an_item("1"), a_scarf("2")])))
    fresher = channel_order(items=[an_item("1"), a_scarf("2")], priority=7, as_of=NOW + hours(1))
    assert writes_of(store, lambda: store.orders.store_answers([fresher])) == ["UPDATE orders SET priority"]
    assert store.orders.get("OK-1") == an_order(fresher)
    assert writes_of(store, lambda: store.orders.refresh_states(["OK-1"])) == []


def test_only_the_items_that_are_different_are_written(store: Store) -> None:
    keep(store, an_order(channel_order(items=[an_item("1"), a_scarf("2"), a_scarf("3")])))
    held = channel_order(items=[an_item("1"), a_scarf("2", on_hold=True), a_scarf("3")])
    writes = writes_of(store, lambda: store.orders.store_answers([held]))
    assert len([sql for sql in writes if sql.startswith("INSERT INTO order_items")]) == 1
    assert store.orders.get("OK-1") == an_order(held)


def test_a_cache_that_is_built_anew_finds_the_records_of_this_desk(store: Store) -> None:
    before = keep(store, a_ready_order())
    store.database.run("DELETE FROM orders")
    assert store.orders.get("OK-1") is None
    with store.transaction():
        store.orders.keep([before.channel], [], [])
    assert store.orders.get("OK-1") == before
    assert store.orders.count_by_state() == {OrderState.READY_TO_SHIP: 1}


def test_more_orders_than_one_question_takes_come_in_the_order_asked_for(store: Store) -> None:
    numbers = [f"OK-{n}" for n in range(1100)]
    with store.transaction():
        store.orders.store_answers([channel_order(no, items=[an_item()]) for no in numbers])
    asked = [*reversed(numbers), "OK-unknown"]
    assert list(store.orders.get_many(asked)) == asked[:-1]
    assert store.orders.count_by_state() == {OrderState.NEW: 1100}


def test_an_act_without_an_answer_shows_on_its_order(store: Store) -> None:
    keep(store, an_order())
    with store.transaction():
        store.intents.begin(
            Act.CANCEL,
            "OK-1",
            intent_id="1",
            person="Meena",
            at=NOW,
            owner="me",
            payload={},
            manifest_no=None,
        )
        store.intents.settle("1", Settlement.UNKNOWN, NOW)
    assert store.orders.get("OK-1") == an_order(unsure=frozenset({Act.CANCEL}))


# Finding -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ref", ["OK-1", "#1001", INVOICE_CODE, AWB])
def test_every_kind_of_number_finds_its_order(store: Store, ref: str) -> None:
    keep(store, a_ready_order(channel_order(display_no="#1001")))
    keep(store, an_order(channel_order("OK-2")))
    assert store.orders.find(ref) == ["OK-1"]


@pytest.mark.parametrize("ref", ["", "OK", "ok-1", "OK-1 ", "%", "OK-_", "' OR 1=1 --"])
def test_half_a_number_finds_nothing(store: Store, ref: str) -> None:
    keep(store, a_ready_order())
    assert store.orders.find(ref) == []


def test_a_number_that_fits_two_orders_finds_both(store: Store) -> None:
    keep(store, an_order(channel_order("OK-1", display_no="7")))
    keep(store, an_order(channel_order("7")))
    assert sorted(store.orders.find("7")) == ["7", "OK-1"]


def found(store: Store, text: str) -> list[str]:
    return store.orders.search(PENDING, text)[0]


@pytest.mark.parametrize(
    "text", ["OK-1", "k-1", "#1001", "rao", "bengal", "5600", "KURTA", "red, m", "OKINV", "swift000"]
)
def test_any_part_of_what_people_know_finds_the_order(store: Store, text: str) -> None:
    keep(store, a_ready_order(channel_order(display_no="#1001")))
    other = Address("B. Sen", "1 Park Street", "", "Kolkata", "West Bengal", "700016", "IN", "9000000002")
    keep(store, an_order(channel_order("XX-2", ship_to=other, items=[a_scarf()])))
    assert found(store, text) == ["OK-1"]


@pytest.mark.parametrize("sign", ["%", "_", "\\", "'", '"', "'; DROP TABLE orders; --", "%_%", "\\%"])
def test_signs_of_the_query_language_are_just_letters(store: Store, sign: str) -> None:
    keep(store, an_order(channel_order("with", items=[an_item(title=f"Kurta {sign} M")])))
    keep(store, an_order(channel_order("without", items=[an_item(title="Kurta M")])))
    assert found(store, sign) == ["with"]


def test_phone_numbers_and_streets_are_not_searched(store: Store) -> None:
    keep(store, an_order())
    assert found(store, "9000000001") == []
    assert found(store, "Lake Road") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=8))
def test_a_list_begins_with_the_most_urgent(store: Store, rows: list[tuple[int, int, int]]) -> None:
    orders = [
        channel_order(f"OK-{n}", dispatch_by=NOW + hours(by), priority=priority, ordered_at=NOW - hours(age))
        for n, (by, priority, age) in enumerate(rows)
    ]
    with store.transaction():
        store.database.run("DELETE FROM orders")
        store.orders.store_answers(orders)
    numbers, total = store.orders.search([OrderState.NEW])
    listed = [urgency(order) for order in store.orders.get_many(numbers).values()]
    assert listed == sorted(listed)
    assert total == len(orders)


def test_a_list_tells_how_many_there_are_beyond_its_end(store: Store) -> None:
    for n in range(5):
        keep(store, an_order(channel_order(f"OK-{n}")))
    assert store.orders.search(PENDING, limit=2) == (["OK-0", "OK-1"], 5)
    assert store.orders.search([OrderState.PACKED]) == ([], 0)
    assert store.orders.search([]) == ([], 0)


def test_parcels_are_counted_by_courier_warehouse_and_state(store: Store) -> None:
    for n in (1, 2):
        keep(store, a_ready_order(channel_order(f"OK-{n}")))
    keep(store, a_packed_order(channel_order("OK-3"), tracking=TRACKING))
    keep(store, a_packed_order(channel_order("OK-4")))  # no courier yet
    counts = store.orders.count_by_courier([OrderState.PACKED, OrderState.READY_TO_SHIP])
    assert sorted((c.courier_code, c.courier_name, c.warehouse, c.state, c.parcels) for c in counts) == [
        ("SWIFT", "Swift Couriers", "OKER-BLR-01", OrderState.PACKED, 1),
        ("SWIFT", "Swift Couriers", "OKER-BLR-01", OrderState.READY_TO_SHIP, 2),
    ]
    assert store.orders.count_by_courier([OrderState.DISPATCHED]) == []


def test_warehouses_of_orders_that_are_not_over(store: Store) -> None:
    for n, warehouse in enumerate(["B", "A", "B", None]):
        keep(store, an_order(channel_order(f"OK-{n}", items=[an_item(warehouse=warehouse)])))
    keep(store, an_order(told(channel_order("gone", items=[an_item(warehouse="C")]), ItemStatus.CANCELLED)))
    assert store.orders.warehouses() == ["A", "B"]


def test_an_article_is_named_from_the_catalog_or_any_order(store: Store) -> None:
    keep(store, an_order())
    store.catalog.keep([Listing("P9", "P9-1", "MUG-1", "Tea mug", "", "", "", "", True)])
    codes = ["MUG-1", "P9-1", "SCARF-BLUE", "P501-RED-M", "???"]
    assert [store.orders.title_of(code) for code in codes] == [
        "Tea mug",
        "Tea mug",
        "Silk scarf, blue",
        "Cotton kurta, red, M",
        None,
    ]


# What a scan costs ---------------------------------------------------------------------------------------------------


def plans_of(store: Store, question: Callable[[], object]) -> list[str]:
    """Return how SQLite answers every query that the question asks."""
    asked: list[str] = []
    connection = store.database._connection
    connection.set_trace_callback(asked.append)
    question()
    connection.set_trace_callback(None)
    queries = [sql for sql in asked if sql.startswith("SELECT")]
    assert queries
    return [str(row[3]) for sql in queries for row in connection.execute("EXPLAIN QUERY PLAN " + sql)]


def is_whole(plan: str) -> bool:
    """Whether a step of a plan reads a whole table; a virtual table is asked by rowid (``=``) or by a match (``M``)."""
    if "VIRTUAL TABLE" in plan:
        return not plan.partition(" INDEX ")[2].partition(":")[2].startswith(("=", "M"))
    small = " USING " in plan or "CONSTANT" in plan or "order_counts" in plan
    return plan.startswith("SCAN") and not small


@pytest.mark.parametrize(
    "question",
    [
        lambda store: store.orders.find(AWB),
        lambda store: store.orders.get("OK-1"),
        lambda store: store.orders.get_many(["OK-1", "OK-2"]),
        lambda store: store.orders.title_of("MUG-1"),
        lambda store: store.parcels.count_unit("OK-1", "OK-1-1"),
        lambda store: store.history.of_order("OK-1"),
        lambda store: store.intents.in_flight("OK-1"),
        lambda store: store.intents.unknown("OK-1"),
        lambda store: store.intents.unknown(),
        lambda store: store.intents.all_in_flight(),
        lambda store: store.intents.count_unknown(),
        lambda store: store.claims.standing("order:OK-1"),
    ],
    ids=[
        "find",
        "get",
        "get many",
        "title",
        "scan",
        "history",
        "in flight",
        "unknown",
        "all unknown",
        "all in flight",
        "count",
        "claim",
    ],
)
def test_no_scan_reads_a_whole_table(store: Store, question: Callable[[Store], object]) -> None:
    keep(store, a_ready_order())
    plans = plans_of(store, lambda: question(store))
    assert [plan for plan in plans if is_whole(plan)] == []


def test_the_work_list_is_read_along_its_index(store: Store) -> None:
    plans = plans_of(store, lambda: store.orders.search([OrderState.NEW]))
    assert any("orders_pending" in plan for plan in plans), plans
    assert not any("TEMP B-TREE FOR ORDER BY" in plan for plan in plans), plans


def test_amounts_are_kept_to_the_last_paisa(store: Store) -> None:
    amount = Decimal("1598.10")
    assert str(keep(store, an_order(channel_order(cod_amount=amount))).channel.cod_amount) == "1598.10"


def test_letters_of_every_script_are_kept(store: Store) -> None:
    title = "सूती कुर्ता, लाल" + string.punctuation
    assert keep(store, an_order(channel_order(items=[an_item(title=title)]))).channel.items[0].title == title
    assert found(store, "कुर्ता") == ["OK-1"]


def test_an_invoice_is_kept_with_its_taxes(store: Store) -> None:
    order = a_packed_order()
    assert keep(store, order).parcel.invoice == an_invoice(channel_order())


# The order book at any size ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["r", "ra", "rao", "ao", "a. rao", "be", "bengaluru rao", "KU", "red m", "ok", "#1", "56"]
)
def test_words_are_found_by_their_beginning_or_from_three_signs_anywhere(store: Store, text: str) -> None:
    keep(store, a_ready_order(channel_order(display_no="#1001")))
    expected = [] if text == "ao" else ["OK-1"]
    assert found(store, text) == expected


def test_accents_and_case_do_not_matter(store: Store) -> None:
    keep(store, an_order(channel_order(items=[an_item(title="Café apron, Größe M")])))
    for text in ("cafe", "CAFÉ", "grösse", "GROSSE"):
        assert found(store, text) == ["OK-1"], text


def test_a_search_follows_every_change(store: Store) -> None:
    keep(store, an_order())
    assert found(store, "OKINV") == []
    store.parcels.keep_invoice("OK-1", an_invoice(channel_order()))
    assert found(store, "okinv") == ["OK-1"]
    store.orders.store_answers([channel_order(items=[an_item(title="Tea cup", sku="CUP-1")])])
    assert found(store, "cup-1") == ["OK-1"]
    assert found(store, "kurta") == []
    store.database.run("DELETE FROM orders")
    assert list(store.book.hits("OK-1", 9)) == []


def test_the_newest_hits_come_first_and_numbers_are_found_by_their_beginning(store: Store) -> None:
    with store.transaction():
        store.orders.store_answers([channel_order(f"OK-2024-{n:03}") for n in range(20)])
    assert store.book.numbers(store.book.hits("kurta", 3)) == ["OK-2024-019", "OK-2024-018", "OK-2024-017"]
    assert store.book.numbers(store.book.hits("ok-2024-01", 99)) == [
        f"OK-2024-{n:03}" for n in range(19, 9, -1)
    ]
    assert store.book.numbers(store.book.hits("24-007", 99)) == ["OK-2024-007"]
    assert list(store.book.hits("   ", 99)) == []


def test_the_book_is_filled_from_a_data_file_of_the_first_version(home: Path) -> None:
    with opened(home) as store:
        keep(store, a_ready_order(channel_order(display_no="#1001")))
        keep(store, an_order(channel_order("OK-0", ordered_at=NOW - hours(50))))
        names = ("orders", "order_items", "parcels", "checked_units")
        kept = {name: store.database.rows(f"SELECT * FROM {name}") for name in names}
    (home / FILE_NAME).unlink()
    with raw(home) as connection:
        first = resources.files("oker_desk.store") / "schema" / "0001.sql"
        connection.executescript(first.read_text(encoding="utf-8"))
        for name, rows in kept.items():
            columns = [str(column[1]) for column in connection.execute(f"PRAGMA table_info({name})")]
            told = [[row[column] for column in columns] for row in rows]
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", told)
        connection.execute("PRAGMA user_version = 1")
    with opened(home) as store:
        assert found(store, "okinv") == ["OK-1"]
        assert store.book.numbers(store.book.hits("kurta", 9)) == ["OK-1", "OK-0"]
        assert store.orders.count_by_state() == {OrderState.READY_TO_SHIP: 1, OrderState.NEW: 1}
        assert store.database.rows(
            "SELECT order_no, awb, stage, title FROM orders WHERE order_no = 'OK-1'"
        ) == [{"order_no": "OK-1", "awb": AWB, "stage": "ready", "title": "Cotton kurta, red, M"}]
