"""What lies in the data file, table by table, for whoever supports a station: names and numbers, no values."""

from __future__ import annotations

from pathlib import Path

import sqlite_utils
from msgspec import Struct


class Table(Struct, frozen=True):
    """One table: its columns with their types, its indexes, and how many rows it has."""

    columns: dict[str, str]
    indexes: tuple[str, ...]
    rows: int


def tables_of(path: Path) -> dict[str, Table]:
    """Read the data file through a connection of its own, which changes nothing."""
    file = sqlite_utils.Database(str(path), execute_plugins=False)
    try:
        return {
            table.name: Table(
                {column.name: column.type for column in table.columns},
                tuple(index.name for index in table.indexes),
                table.count,
            )
            for table in file.tables
        }
    finally:
        file.close()
