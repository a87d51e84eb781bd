"""A real data file for each test, opened the way the program opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.store.store import Store
from tests.store.data_folder import opened


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    with opened(home) as store:
        yield store
