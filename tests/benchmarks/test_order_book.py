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
from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, QTimer
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

pytestmark = pytest.mark.benchmark

ORDERS = int(os.environ.get("OKER_DESK_BENCHMARK_ORDERS", "100000"))
FRAME = 0.016
"""Seconds: what one frame of a screen has."""


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


class Stalls:
    """Runs the event loop and notes how long the screen's thread was away from it, by a heart that beats in it."""

    def __init__(self) -> None:
        self.frames: list[float] = []
        """The longest stall of each frame, in seconds."""

    def run(
        self, seconds: float, step: Callable[[], object], done: Callable[[], bool] = lambda: True
    ) -> float:
        """Do a step a frame for some time, and until ``done``; returns the longest stall."""
        self.frames, loop = [0.0], QEventLoop()
        last = time.perf_counter()

        def beat() -> None:
            nonlocal last
            now = time.perf_counter()
            self.frames[-1], last = max(self.frames[-1], now - last), now

        def next_frame() -> None:
            beat()
            self.frames.append(0.0)
            step()

        heart, frame = QTimer(interval=1), QTimer(interval=int(FRAME * 1000))
        heart.timeout.connect(beat)
        frame.timeout.connect(next_frame)
        heart.start()
        frame.start()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end or not done():
            QTimer.singleShot(100, loop.quit)
            loop.exec()
        return max(self.frames)


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


def test_opening_and_scrolling_the_longest_list(window: MainWindow, qtbot: QtBot) -> None:
    """Against an empty table of as many rows in the same window size, scrolled by the same leaps."""
    view = window.view
    assert isinstance(view, OrdersView)
    stalls, chance, book = Stalls(), random.Random(5), view.book
    before = held_mb()
    book.tabs.setCurrentIndex(4)
    opening = stalls.run(0.5, lambda: None, lambda: window.settled and book.model.rowCount() > ORDERS // 2)
    bar, listed = book.table.rows.verticalScrollBar(), book.model.rowCount()
    leaping = stalls.run(1, lambda: bar.setValue(chance.randrange(bar.maximum())))
    leaps = sorted(stalls.frames)
    paging = stalls.run(1, lambda: bar.setValue(bar.value() + 12))
    pages = sorted(stalls.frames)
    selecting = stalls.run(0.5, book.table.rows.selectAll)
    searching = stalls.run(
        2, lambda: book.filters.search.setText(chance.choice(LAST)[: chance.randrange(1, 6)])
    )
    grown = held_mb() - before
    bare = bare_table("bare", "bare", BareModel())
    qtbot.addWidget(bare)
    bare.resize(1222, 476)
    bare.show()
    bare_bar = bare.verticalScrollBar()
    stalls.run(1, lambda: bare_bar.setValue(chance.randrange(bare_bar.maximum())))
    plain = sorted(stalls.frames)
    bare.hide()
    middle = len(leaps) // 2, len(plain) // 2
    print(
        f"\n{listed} rows. Longest stall in ms: opening {opening * 1000:.1f}, leaping {leaping * 1000:.1f}, ",
        end="",
    )
    print(
        f"paging {paging * 1000:.1f}, selecting all {selecting * 1000:.1f}, searching {searching * 1000:.1f}"
    )
    print(f"a leap p50 {leaps[middle[0]] * 1000:.1f}, p95 {percentile(leaps, 0.95) * 1000:.1f} ms; ", end="")
    print(
        f"a page p50 {pages[len(pages) // 2] * 1000:.1f} ms; bare table p50 {plain[middle[1]] * 1000:.1f}, ",
        end="",
    )
    print(f"p95 {percentile(plain, 0.95) * 1000:.1f} ms; memory grew by {grown:.0f} MB")
    assert leaps[middle[0]] < 3 * plain[middle[1]]
    assert opening < 40 * plain[middle[1]]
    assert grown < 60
