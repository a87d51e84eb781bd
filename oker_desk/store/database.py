"""One connection to the data file: opening, transactions, and the file's faults as sentences."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.store.damage import is_damage, set_aside, trouble_of_damage

_ROOM_TO_OPEN = 100_000
"""Bytes."""
Row = dict[str, object]
TupleRow = tuple[Any, ...]
"""A row as SQLite gives it. Tables are STRICT: a column holds what the schema says."""
Values = Sequence[object] | Mapping[str, object]


class Database:
    """A connection of the thread that opened it. Every sqlite3 fault that comes of the surroundings is a Trouble."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._connection = sqlite3.connect(path, timeout=5, isolation_level=None)
        except sqlite3.Error as error:
            raise cannot_write(path, str(error)) from error
        self.run("PRAGMA synchronous = FULL")
        self.run("PRAGMA foreign_keys = ON")
        self.run("PRAGMA secure_delete = ON")  # what is deleted of a buyer is overwritten

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write together or not at all. Begins at once for writing, so that reading before writing is safe."""
        if self._writing():
            yield
            return
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            # A full disk has rolled back already and a damaged file is closed: what went wrong first is what counts.
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def run(self, sql: str, values: Values = ()) -> int:
        """Execute one statement and return the number of rows it changed."""
        try:
            return self._connection.execute(sql, values).rowcount
        except sqlite3.Error as error:
            raise self._trouble_of(error) from error

    def run_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Execute one statement for every row."""
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise self._trouble_of(error) from error

    def run_script(self, sql: str) -> None:
        """Execute a schema step inside the transaction that is open."""
        for statement in _statements(sql):
            self.run(statement)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query as dictionaries."""
        try:
            found = self._connection.execute(sql, values)
            names = [column[0] for column in found.description or ()]
            return [dict(zip(names, row, strict=True)) for row in found]
        except sqlite3.Error as error:
            raise self._trouble_of(error) from error

    def tuples(self, sql: str, values: Values = ()) -> list[TupleRow]:
        """Return all rows of a query as tuples, for what is read by the hundred."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise self._trouble_of(error) from error

    def first(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def value(self, sql: str, values: Values = ()) -> object:
        """Return the first column of the first row, or None."""
        row = self.first(sql, values)
        return next(iter(row.values())) if row else None

    def stamp(self) -> tuple[int, int]:
        """Return a mark that changes whenever this or another connection has written."""
        return int(str(self.value("PRAGMA data_version"))), self._connection.total_changes

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the data file."""
        try:
            other = sqlite3.connect(target)
            try:
                self._connection.backup(other)
            finally:
                other.close()
        except sqlite3.Error as error:
            raise self._trouble_of(error) from error

    def close(self) -> None:
        self._connection.close()

    def _writing(self) -> bool:
        try:
            return self._connection.in_transaction
        except sqlite3.ProgrammingError as error:
            raise self._trouble_of(error) from error

    def _trouble_of(self, error: sqlite3.Error) -> Exception:
        """Return the trouble of a fault of the surroundings; a fault of ours comes back as it is."""
        text = str(error)
        if is_damage(text):
            self._connection.close()
            return set_aside(self.path, text)
        if "closed database" in text:
            return trouble_of_damage(self.path, text) or error
        if "disk is full" in text or ("disk I/O error" in text and _is_full(self.path.parent)):
            return unavailable(
                "The disk is full. Nothing more was sent. Make room and try again.", details=text
            )
        if "readonly" in text or "unable to open" in text or "disk I/O" in text:
            return cannot_write(self.path, text)
        if "locked" in text or "busy" in text:
            return unavailable("Another program holds the data file. Try again in a moment.", details=text)
        return error


def _is_full(folder: Path) -> bool:
    """Whether there is no room even for the files beside the data file; SQLite calls this an I/O error."""
    try:
        return shutil.disk_usage(folder).free < _ROOM_TO_OPEN
    except OSError:
        return False


def cannot_write(path: Path, text: str) -> Trouble:
    """Return the trouble of a data file whose folder takes nothing."""
    return unavailable(
        "The data folder {folder} cannot be written. Nothing more was sent. Check the disk and its permissions.",
        folder=path.parent,
        details=text,
    )


def _statements(sql: str) -> Iterator[str]:
    """Cut a schema step into statements; a trigger's inner semicolons do not end it."""
    statement = ""
    for line in sql.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
