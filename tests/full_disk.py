"""A disk that fills: on Linux a process may be kept from writing any file beyond a size, and be let go on again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from oker_desk.services.desk import Desk

resource = pytest.importorskip("resource")

_HEAD, _PAGE = 32, 4096 + 24
"""Bytes of SQLite's write-ahead log: at its beginning, and for each page that a transaction writes."""


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def room_for(desk: Desk, pages: int) -> Iterator[None]:
    """Let the data file take so many pages more, in all transactions together."""
    desk.store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    with files_up_to(_HEAD + pages * _PAGE):
        yield
