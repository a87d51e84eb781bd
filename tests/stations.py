"""Fixtures of a shop and of a desk that is connected to it, for the folders whose tests work at one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.services.desk import Desk
from tests.shop import Shop, open_shop, open_station


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        yield desk
