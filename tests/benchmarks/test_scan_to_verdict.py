"""From the last key of a scan to the verdict on the banner, with 100,000 cached orders and the window's own lanes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oker_desk.domain.channel import Item
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.snapshot import load_queues
from oker_desk.gui.pack.view import PackView
from oker_desk.services.desk import Desk, close_desk, open_desk
from tests.benchmarks.books import fill
from tests.benchmarks.ratios import percentile, seconds_of
from tests.gui.windows import open_window, scan
from tests.shop import HURRIED

ORDERS, FEW = 100_000, 10_000
SCANS = 60
MOST_TIMES_SLOWER = 7.0
"""How much ten times as many orders may cost a scan or the lists. Without an index it would be ten times."""


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    made = {}
    for orders in (FEW, ORDERS):
        made[orders] = tmp_path_factory.mktemp(f"orders-{orders}")
        fill(made[orders], orders)
    return made


@pytest.fixture
def window(request: pytest.FixtureRequest, homes: dict[int, Path], qtbot: QtBot) -> Iterator[MainWindow]:
    desk = open_desk(homes[request.param], pace=HURRIED)
    try:
        with open_window(desk, qtbot, series=False) as window:
            yield window
    finally:
        close_desk(desk)


def scan_and_wait(window: MainWindow, code: str) -> float:
    """Return the milliseconds from the scan's last key until the banner says something."""
    told: list[float] = []
    connection = window.parts.said.connect(lambda _: told.append(time.perf_counter()))
    scan(window, code)
    began = time.perf_counter()
    while not told and time.perf_counter() < began + 20:
        QApplication.processEvents()
    window.parts.said.disconnect(connection)
    return max(0.0, told[0] - began) * 1000


def measure(window: MainWindow, qtbot: QtBot) -> list[float]:
    """Scan wrong and right codes in turn into an order that is open without a connection."""
    view = window.view
    assert isinstance(view, PackView)
    qtbot.waitUntil(lambda: bool(view.idle.order_no), timeout=20_000)
    scan(window, view.idle.order_no)
    qtbot.waitUntil(lambda: view.flow.hand is not None and not view.flow.busy, timeout=20_000)
    hand = view.flow.hand
    assert hand is not None
    item: Item = hand.view.order.channel.active_items[0]
    codes = ["NOBODY-KNOWS-THIS", "MUG-BLUE-S", item.sku]
    return [scan_and_wait(window, codes[number % len(codes)]) for number in range(SCANS)]


_taken: dict[int, list[float]] = {}


@pytest.mark.benchmark
@pytest.mark.parametrize("window", [FEW, ORDERS], indirect=True)
def test_scan_to_verdict(window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    orders = request.node.callspec.params["window"]
    _taken[orders] = measure(window, qtbot)
    print(
        f"scan to verdict with {orders:,} orders: median {percentile(_taken[orders], 0.5):.1f} ms, "
        f"p99 {percentile(_taken[orders], 0.99):.1f} ms of {SCANS}"
    )
    if len(_taken) == 2:
        slower = percentile(_taken[ORDERS], 0.5) / percentile(_taken[FEW], 0.5)
        print(f"ten times the orders: {slower:.2f} times the time")
        assert slower < MOST_TIMES_SLOWER


@pytest.mark.benchmark
def test_reading_the_lists(homes: dict[int, Path]) -> None:
    taken = {}
    for orders, home in homes.items():
        desk: Desk = open_desk(home, pace=HURRIED)
        try:
            load_queues(desk)
            taken[orders] = min(seconds_of(lambda desk=desk: load_queues(desk)) for _ in range(5))  # type: ignore[misc]
        finally:
            close_desk(desk)
        print(f"lists of the packing table with {orders:,} orders: {taken[orders] * 1000:.1f} ms")
    assert taken[ORDERS] < MOST_TIMES_SLOWER * taken[FEW]
