from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.seller import Seller, selling


@pytest.fixture
def seller() -> Iterator[Seller]:
    """A seller without orders, logged in."""
    with selling() as one:
        yield one
