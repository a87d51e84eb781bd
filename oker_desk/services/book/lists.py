"""Lists of the order book: ids in their order at once, rows for what is on screen, counts for every tab."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from oker_desk.domain.book import (
    PENDING_STAGES,
    STAGE_OF,
    STAGES_OF,
    BookRow,
    BookTab,
    Filters,
    Listed,
    Sort,
    Tally,
    tab_of,
)
from oker_desk.domain.wording import Sentence
from oker_desk.services.barcodes import sku_of
from oker_desk.services.desk import Desk
from oker_desk.services.views import find_order, list_view

MOST_FOUND = 500
"""Orders that a search shows; the newest are kept."""


class Wish(Struct, frozen=True):
    """What somebody wants to see. ``facility`` and ``late`` are what the filters say, empty for everything."""

    tab: BookTab = BookTab.TO_PACK
    text: str = ""
    courier: str = ""
    facility: str = ""
    payment: str = ""
    late: bool = False
    sort: Sort = Sort.DUE
    descending: bool = False

    @property
    def searching(self) -> bool:
        return bool(self.text.strip())


class BookList(Struct, frozen=True):
    """One list at one moment: ids in its order, and how many stand in every tab. A search may have changed the tab."""

    wish: Wish
    ids: array[int]
    counts: Mapping[BookTab, int]
    now: datetime
    stamp: tuple[int, int]
    cut: bool = False
    """The search found more than it shows."""


class ListedOrder(Struct, frozen=True):
    """A row with what this station says about it."""

    row: BookRow
    facility: str | None
    courier_name: str
    tab: BookTab
    reason: Sentence | None = None
    """Why it stands aside."""


class Place(Struct, frozen=True):
    """Where an order stands in the book."""

    tab: BookTab
    id: int
    order_no: str


class Choices(Struct, frozen=True):
    """What the filters offer: couriers by code, facilities, and kinds of payment."""

    couriers: Mapping[str, str] = field(default_factory=dict)
    facilities: tuple[str, ...] = ()
    payments: tuple[str, ...] = ()


def load_list(desk: Desk, wish: Wish) -> BookList:
    """Read a list. A search looks in every tab, and shows the first with a find if the wished one has none."""
    book, now = desk.store.book, desk.now()
    stamp = book.stamp()
    if not wish.searching:
        return BookList(wish, book.ids(listed_of(desk, wish)), _counts(desk, wish), now, stamp)
    found = tuple(book.hits(wish.text, MOST_FOUND))
    counts = _sums(desk, wish, book.tallies_of(found, now if wish.late else None))
    if not counts[wish.tab] and any(counts.values()):
        wish = replace(wish, tab=next(tab for tab, n in counts.items() if n))
    ids = book.ids(listed_of(desk, wish, found))
    return BookList(wish, ids, counts, now, stamp, len(found) == MOST_FOUND)


def is_fresh(desk: Desk, shown: BookList) -> bool:
    """Whether nobody has written since the list was read, and nothing in it is measured against the clock."""
    return not shown.wish.late and desk.store.book.stamp() == shown.stamp


def places_in(ids: array[int], wanted: Collection[int]) -> dict[int, int]:
    """Return where these orders stand in a list. A million are passed in a moment, which is longer than a frame."""
    sought = set(wanted)
    return {order_id: at for at, order_id in enumerate(ids) if order_id in sought} if sought else {}


def load_rows(desk: Desk, ids: Sequence[int]) -> dict[int, ListedOrder]:
    """Read the rows of these ids; an order that is gone is missing."""
    book, facilities, served = desk.store.book, desk.bench.facility_map, _served(desk)
    rows, names = book.rows(ids), book.couriers()
    tabs = {
        row.id: tab_of(row.state, aside=row.aside, warehouse=row.warehouse, served=served)
        for row in rows.values()
    }
    reasons = _reasons(desk, [row.order_no for row in rows.values() if tabs[row.id] is BookTab.SET_ASIDE])
    return {
        row.id: ListedOrder(
            row,
            facilities.facility_of(row.warehouse),
            names.get(row.courier, row.courier),
            tabs[row.id],
            reasons.get(row.order_no),
        )
        for row in rows.values()
    }


def find_place(desk: Desk, ref: str) -> Place | None:
    """Return where the order that a number names stands, None if it is not in the book. Several orders are invalid."""
    if not desk.store.orders.find(ref.strip()):
        return None
    order_no = find_order(desk, ref).order_no
    order_id = desk.store.book.id_of(order_no)
    assert order_id is not None
    row = desk.store.book.rows([order_id])[order_id]
    served = _served(desk)
    tab = tab_of(row.state, aside=row.aside, warehouse=row.warehouse, served=served)
    return Place(tab, order_id, order_no)


def article_of(desk: Desk, code: str) -> str | None:
    """Return the SKU or variant that a scanned code stands for, None if it is no article's."""
    code = code.strip()
    taught = sku_of(desk, code)
    return taught or (code if desk.store.orders.title_of(code) is not None else None)


def order_numbers(desk: Desk, ids: Sequence[int]) -> list[str]:
    """Return the order numbers of these ids in the same order."""
    return desk.store.book.numbers(ids)


def load_choices(desk: Desk) -> Choices:
    tallies, names = desk.store.book.tallies(), desk.store.book.couriers()
    couriers = sorted({tally.courier for tally in tallies if tally.courier})
    return Choices(
        {code: names.get(code, code) for code in couriers},
        desk.bench.facility_map.facilities,
        tuple(sorted({tally.payment for tally in tallies})),
    )


def listed_of(desk: Desk, wish: Wish, among: tuple[int, ...] | None = None) -> Listed:
    """Return what the store is asked for."""
    aside = {BookTab.TO_PACK: False, BookTab.SET_ASIDE: True}.get(wish.tab)
    filters = Filters(
        wish.courier,
        desk.bench.facility_map.warehouses_of(wish.facility) if wish.facility else (),
        wish.payment,
        desk.now() if wish.late else None,
    )
    return Listed(
        STAGES_OF[wish.tab], aside, tuple(_served(desk)), filters, among, wish.sort, wish.descending
    )


def _counts(desk: Desk, wish: Wish) -> dict[BookTab, int]:
    if wish.late:
        return {tab: desk.store.book.count(listed_of(desk, replace(wish, tab=tab))) for tab in BookTab}
    return _sums(desk, wish, desk.store.book.tallies())


def _sums(desk: Desk, wish: Wish, tallies: Sequence[Tally]) -> dict[BookTab, int]:
    """Return how many orders of the tallies stand in each tab, within the filters."""
    served, counts = _served(desk), Counter[BookTab]()
    warehouses = desk.bench.facility_map.warehouses_of(wish.facility)
    for tally in tallies:
        over = wish.late and STAGE_OF[tally.state] not in PENDING_STAGES
        if not over and _fits(tally, wish, warehouses):
            tab = tab_of(tally.state, aside=tally.aside, warehouse=tally.warehouse, served=served)
            counts[tab] += tally.orders
    return {tab: counts[tab] for tab in BookTab}


def _fits(tally: Tally, wish: Wish, warehouses: Sequence[str]) -> bool:
    return (
        wish.courier in {"", tally.courier}
        and wish.payment in {"", tally.payment}
        and (not wish.facility or tally.warehouse in warehouses)
    )


def _served(desk: Desk) -> set[str]:
    """Return the Oker warehouses that this station packs for."""
    bench = desk.bench
    pairs = bench.facility_map.pairs
    return {code for code, facility in pairs.items() if bench.facility in {None, facility}}


def _reasons(desk: Desk, order_nos: Sequence[str]) -> dict[str, Sentence]:
    if not order_nos:
        return {}
    views = list_view(desk, list(desk.store.orders.get_many(order_nos).values()))
    return {view.order.order_no: view.set_aside[0].sentence for view in views if view.set_aside}
