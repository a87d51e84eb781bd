"""No list, count or search of the order book reads a whole table, whatever it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest

from oker_desk.domain.book import PENDING_STAGES, STAGES_OF, BookTab, Filters, Listed, Sort, Stage
from oker_desk.domain.orders import PENDING, OrderState
from oker_desk.store.store import Store
from tests.builders import AWB, COURIER, NOW, WAREHOUSE, a_ready_order, an_order, channel_order
from tests.store.data_folder import keep

ASIDE = {BookTab.TO_PACK: False, BookTab.SET_ASIDE: True}
NARROWED = Filters(COURIER, (WAREHOUSE,), "PREPAID", NOW)
SMALL = {"order_counts", "couriers", "set_aside"}


def plans_of(store: Store, question: Callable[[], object]) -> list[str]:
    asked: list[str] = []
    connection = store.database._connection
    connection.set_trace_callback(asked.append)
    question()
    connection.set_trace_callback(None)
    queries = [sql for sql in asked if sql.startswith("SELECT")]
    return [str(row[3]) for sql in queries for row in connection.execute("EXPLAIN QUERY PLAN " + sql)]


def reads_a_whole_table(plan: str) -> bool:
    """Whether a step passes every row of a table that grows with the orders, along an index or not."""
    if "VIRTUAL TABLE" in plan:
        return not plan.partition(" INDEX ")[2].partition(":")[2].startswith(("=", "M"))
    scanned = re.match(r"SCAN (\w+)", plan)
    if scanned is None or scanned[1] in SMALL or "CONSTANT" in plan or scanned[1].startswith("subquery"):
        return False
    return scanned[1] not in {"1", "2", "SUBQUERY"} and "orders_pending" not in plan


LISTS = [
    Listed(STAGES_OF[tab], ASIDE.get(tab), (WAREHOUSE,), filters, among, sort, down)
    for tab in BookTab
    for filters in (Filters(), NARROWED, Filters(aside=True))
    for among in (None, (1, 2, 3))
    for sort in Sort
    for down in (False, True)
]


def test_no_list_reads_a_whole_table(store: Store) -> None:
    keep(store, a_ready_order())
    for listed in LISTS:
        plans = plans_of(store, lambda listed=listed: store.book.ids(listed))  # type: ignore[misc]
        assert [plan for plan in plans if reads_a_whole_table(plan)] == [], listed


@pytest.mark.parametrize("tab", BookTab)
def test_a_list_is_read_along_the_index_of_its_stage(store: Store, tab: BookTab) -> None:
    """The longest ones in the order of the index itself: nothing is sorted."""
    plans = plans_of(store, lambda: store.book.ids(Listed(STAGES_OF[tab], ASIDE.get(tab), (WAREHOUSE,))))
    assert any("COVERING INDEX orders_by_stage (stage=?)" in plan for plan in plans), plans
    if len(STAGES_OF[tab]) == 1:
        assert not any("TEMP B-TREE" in plan for plan in plans), plans


QUESTIONS: dict[str, Callable[[Store], object]] = {
    "a number": lambda store: store.book.hits(AWB[:8], 500),
    "words": lambda store: store.book.hits("rao kurta", 500),
    "one sign": lambda store: store.book.hits("r", 500),
    "a page of rows": lambda store: store.book.rows(range(1, 65)),
    "numbers": lambda store: store.book.numbers(range(1, 65)),
    "id": lambda store: store.book.id_of("OK-1"),
    "counts": lambda store: store.book.tallies(),
    "counts of a search": lambda store: store.book.tallies_of((1, 2, 3), NOW),
    "late": lambda store: store.book.count(Listed(PENDING_STAGES, filters=Filters(late_at=NOW))),
    "waiting": lambda store: store.book.waiting_since(NOW, 50),
    "refused": lambda store: store.book.refused_at_closing(50),
    "cancelled too late": lambda store: store.book.first(
        Listed((Stage.DISPATCHED,), filters=Filters(aside=True)), 50
    ),
    "the work list": lambda store: store.orders.search(PENDING),
    "one state": lambda store: store.orders.search([OrderState.DELIVERED]),
    "search by states": lambda store: store.orders.search(PENDING, "kurta"),
    "states": lambda store: store.orders.count_by_state(),
    "couriers": lambda store: store.orders.count_by_courier(PENDING),
    "warehouses": lambda store: store.orders.warehouses(),
    "due to be forgotten": lambda store: store.buyers.due(NOW, 200),
    "writing": lambda store: store.orders.store_answers([channel_order()]),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_question_of_the_screens_reads_a_whole_table(store: Store, name: str) -> None:
    keep(store, a_ready_order())
    plans = plans_of(store, lambda: QUESTIONS[name](store))
    assert plans
    assert [plan for plan in plans if reads_a_whole_table(plan)] == []


@pytest.mark.parametrize("sort", Sort)
def test_every_column_sorts_both_ways(store: Store, sort: Sort) -> None:
    for n in range(3):
        order = channel_order(f"OK-{n}", dispatch_by=NOW + timedelta(hours=3 - n), priority=n)
        keep(store, an_order(order))
    up = store.book.numbers(store.book.ids(Listed((Stage.OPEN,), sort=sort)))
    down = store.book.numbers(store.book.ids(Listed((Stage.OPEN,), sort=sort, descending=True)))
    assert up == down[::-1]
    assert sorted(up) == ["OK-0", "OK-1", "OK-2"]


def test_the_counts_follow_every_change(store: Store) -> None:
    keep(store, an_order())
    keep(store, a_ready_order(channel_order("OK-2")))
    assert {(t.state, t.courier, t.orders) for t in store.book.tallies()} == {
        (OrderState.NEW, "", 1),
        (OrderState.READY_TO_SHIP, COURIER, 1),
    }
    store.parcels.note_dispatched("OK-2", NOW)
    store.database.run("DELETE FROM orders WHERE order_no = 'OK-1'")
    assert [(t.state, t.orders) for t in store.book.tallies()] == [(OrderState.DISPATCHED, 1)]
