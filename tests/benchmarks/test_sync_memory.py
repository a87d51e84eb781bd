"""An order sync needs hardly more memory for many orders than for few: pages come and go."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from oker_desk.services.desk import open_desk
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import HURRIED, open_shop, open_station

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(
        sys.platform != "linux", reason="asks the system for a process's memory as Linux tells it"
    ),
]
FEW, MANY = 1_000, 10_000


def megabytes() -> float:
    """Return the memory of this process that is really in use."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def growth(home: Path, orders: int) -> float:
    """Return by how much a process grows at most while it syncs so many orders; the pretend Oker is another process."""
    with open_shop(orders=orders, seed=9) as shop, open_station(shop, home):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            code = 1
            try:
                desk = open_desk(home, pace=HURRIED)
                begun = megabytes()
                seen = [0.0]
                result = run_sync(desk, SyncKind.ORDERS, lambda told: seen.append(megabytes() - begun))
                assert result.counts["new"] == orders
                os.write(writing, f"{max(seen):.1f}".encode())
                code = 0
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        os.close(writing)
        with os.fdopen(reading) as told:
            return float(told.read())


def test_many_orders_need_hardly_more_memory_than_few(tmp_path: Path) -> None:
    few, many = growth(tmp_path / "few", FEW), growth(tmp_path / "many", MANY)
    print(f"\nan order sync grows by {few:.1f} MB for {FEW} orders, by {many:.1f} MB for {MANY}")
    assert many < few + 25
