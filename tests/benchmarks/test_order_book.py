"""The order book at size: a hundred thousand orders, or as many as ``OKER_DESK_BENCHMARK_ORDERS`` says.

What a person waits for is measured against the bare thing in the same run; milliseconds are printed for reading only.
"""

from __future__ import annotations

import importlib
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oker_desk.devices.resources import find_resource
from oker_desk.domain.book import Listed, Sort, Stage
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.orders.view import OrdersView
from oker_desk.gui.start import make_window
from oker_desk.gui.table import table as bare_table
from oker_desk.gui.theme import dress_application
from oker_desk.services.desk import Desk, close_desk, open_desk
from tests.benchmarks.books import ARTICLES, FIRST, LAST, NOW, fill
from tests.benchmarks.ratios import compare, percentile, seconds_of
from tests.benchmarks.turns import FRAME_MS, Turns, turns_of

pytestmark = pytest.mark.benchmark

ORDERS = int(os.environ.get("OKER_DESK_BENCHMARK_ORDERS", "100000"))
LONGEST = 3
"""How many times as long as the longest turn of a table that shows nothing, scrolled, the longest turn of ours may be."""


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the orders of a year, made once."""
    home = tmp_path_factory.mktemp("book") / "desk"
    print(f"\n{ORDERS} orders written in {seconds_of(lambda: fill(home, ORDERS)):.1f} s")
    return home


@pytest.fixture
def desk(book: Path) -> Iterator[Desk]:
    desk = open_desk(book, now=lambda: NOW)
    yield desk
    close_desk(desk)


def ms_of(work: Callable[[], object]) -> float:
    """Return milliseconds of something so short that tidying up before each would take longer."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def texts(desk: Desk) -> list[str]:
    """Return what people type: beginnings, middles and wholes of everything that an order is found by."""
    chance = random.Random(3)
    ids = desk.store.book.ids(Listed((Stage.DISPATCHED,)))
    made = []
    for row in desk.store.book.rows([chance.choice(ids) for _ in range(20)]).values():
        made += [row.order_no[:length] for length in (1, 2, 4, 6, 8, len(row.order_no))]
        made += [row.display_no, row.awb, row.awb[:8], row.awb[-5:], row.invoice_code, row.invoice_code[-5:]]
        sku, title = chance.choice(ARTICLES)
        made += [sku, sku[:5], title.split()[1], title.split()[0][:3], title, row.city[:3], row.city]
        made += [f"{chance.choice(FIRST)} {chance.choice(LAST)}", chance.choice(LAST)[1:], "5600", "560"]
    return made


def test_a_search_as_one_types(desk: Desk) -> None:
    """Against one look-up by an index, which is as fast as it gets; the figure that counts is the 95th percentile."""
    asked = texts(desk)
    taken = [ms_of(lambda text=text: desk.store.book.hits(text, 500)) for text in asked]
    ids = list(range(1, ORDERS, ORDERS // len(asked)))[: len(asked)]
    bare = [ms_of(lambda n=n: desk.store.book.rows(range(n, n + 500))) for n in ids]
    found = percentile(taken, 0.95), percentile(bare, 0.95)
    print(f"\nsearch p50 {percentile(taken, 0.5):.2f} ms, p95 {found[0]:.2f} ms, longest {max(taken):.1f} ms")
    print(f"500 rows by their ids, p95 {found[1]:.2f} ms")
    assert found[0] < 8 * found[1]


@pytest.mark.parametrize("sort", [Sort.DUE, Sort.CITY])
def test_opening_the_longest_list(desk: Desk, sort: Sort) -> None:
    """Against SQLite counting along the same index: all ids in order cost little more than passing them."""
    listed = Listed((Stage.DISPATCHED,), sort=sort, descending=True)
    taken = compare(
        lambda: desk.store.book.ids(listed),
        lambda: desk.store.database.value(
            "SELECT count(DISTINCT dispatch_by || id) FROM orders WHERE stage = ?", ("dispatched",)
        ),
        turns=3,
    )
    print(f"\n{len(desk.store.book.ids(listed))} ids by {sort}: {taken}")
    if sort is Sort.DUE:
        assert taken.ratio < 3


# The window ----------------------------------------------------------------------------------------------------------


class BareModel(QAbstractTableModel):
    """As many rows, and nothing to read: what a table costs by itself."""

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return ORDERS

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 8

    def data(self, index: QModelIndex, role: int = 0) -> object:
        return f"row {index.row()}" if role == 0 else None


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    resources = find_resource("style").parent
    dress_application(application, resources, False)
    window = make_window(desk, resources, importlib.import_module)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.go_to("orders")
    window.show()
    qtbot.waitUntil(lambda: window.settled, timeout=20_000)
    yield window
    window.close()
    application.setStyleSheet("")


def held_mb() -> float:
    """Return the memory that this process holds now; 0 where the system does not tell."""
    told = Path("/proc/self/status")
    held = (
        [line.split()[1] for line in told.read_text().splitlines() if "VmRSS" in line]
        if told.exists()
        else ["0"]
    )
    return int(held[0]) / 1024


def test_no_turn_of_the_screen_is_long_in_the_longest_list(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    """Against an empty table of as many rows in the same window size, scrolled by the same leaps."""
    view = window.view
    assert isinstance(view, OrdersView)
    chance, book = random.Random(5), view.book
    rows, bar = book.table.rows, book.table.rows.verticalScrollBar()
    before = held_mb()

    def news() -> None:
        """Somebody else has written: the list is read anew, and what is selected stays."""
        desk.store.settings.put_if_missing(f"news {time.time_ns()}", "1")
        window.parts.note_change()

    def settled() -> bool:
        return window.settled and not book._rest.isActive()

    def leap() -> None:
        bar.setValue(chance.randrange(bar.maximum()))

    done: dict[str, Turns] = {}
    done["opening"] = turns_of(
        lambda: book.tabs.setCurrentIndex(4), lambda: settled() and book.model.rowCount() > ORDERS // 2
    )
    done["leaping"] = turns_of(leap, seconds=1, every=FRAME_MS)
    done["paging"] = turns_of(lambda: bar.setValue(bar.value() + 12), seconds=1, every=FRAME_MS)
    done["selecting all"] = turns_of(rows.selectAll, seconds=0.2)
    done["leaping, all selected"] = turns_of(leap, seconds=1, every=FRAME_MS)
    done["news, all selected"] = turns_of(news, settled, seconds=0.2)
    done["another list and back"] = turns_of(lambda: book.tabs.setCurrentIndex(0), settled, seconds=0.2)
    book.tabs.setCurrentIndex(4)
    qtbot.waitUntil(settled, timeout=60_000)
    some = book.model.ids_of([(100, 699)])[::2]
    places = dict(zip(some, range(100, 700, 2), strict=True))
    done["selecting 300"] = turns_of(lambda: book.table.keep((0, *some), places), seconds=0.2)
    done["sorting anew with these"] = turns_of(lambda: book._sort_by(Sort.CITY, False), settled, seconds=0.2)
    assert book.table.count_selected() == len(some)
    done["news, one order open"] = turns_of(lambda: rows.selectRow(ORDERS // 3), settled, seconds=0.2)
    done["searching"] = turns_of(
        lambda: book.filters.search.setText(chance.choice(LAST)[: chance.randrange(1, 6)]),
        settled,
        seconds=2,
        every=60,
    )
    grown = held_mb() - before
    bare = bare_table("bare", "bare", BareModel())
    qtbot.addWidget(bare)
    bare.resize(1222, 476)
    bare.show()
    bare_bar = bare.verticalScrollBar()
    plain = turns_of(
        lambda: bare_bar.setValue(chance.randrange(bare_bar.maximum())), seconds=1, every=FRAME_MS
    )
    bare.hide()
    print(f"\n{ORDERS} orders; memory grew by {grown:.0f} MB; an empty table, leaping: {plain}")
    for name, turns in done.items():
        print(f"{name}: {turns}")
    assert max(turns.longest for turns in done.values()) < LONGEST * plain.longest
    assert grown < 60
