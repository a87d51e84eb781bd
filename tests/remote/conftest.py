"""A scripted server and a direct route to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from oker_desk.remote.oker.route import DirectRoute
from tests.remote.scripted import MemoryLogIn, Scripted, brisk, scripted

NOW = datetime(2024, 6, 11, 12, 0, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as running:
        yield running


@pytest.fixture
def log_in(server: Scripted) -> MemoryLogIn:
    return MemoryLogIn(server.url)


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def route(log_in: MemoryLogIn, pauses: list[float]) -> Iterator[DirectRoute]:
    direct = DirectRoute(log_in, brisk(pauses), lambda: NOW)
    yield direct
    direct.close()
