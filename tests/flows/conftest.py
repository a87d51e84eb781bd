"""What whole flows share: a shop over real HTTP and a station that is connected to it, empty or with orders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.services.desk import Desk
from tests.shop import Shop, open_shop, open_station
from tests.stations import desk, shop

__all__ = ["desk", "seeded_shop", "shop", "station"]


@pytest.fixture
def seeded_shop() -> Iterator[Shop]:
    """Serve an Oker with believable orders."""
    with open_shop(orders=12) as seeded:
        yield seeded


@pytest.fixture
def station(seeded_shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    """Open a desk that is connected and mapped to it."""
    with open_station(seeded_shop, tmp_path / "station") as connected:
        yield connected
