"""Keeps the sandbox's state in a small file, so that it is the same Oker after a restart."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from oker_desk.sandbox.exchange import JsonObject

FILE = "sandbox.sqlite3"


class Storage:
    """Objects by kind and key. Without a folder nothing is written and nothing found.

    A folder serves one sandbox at a time; a second one gets an OSError.
    """

    def __init__(self, folder: Path | None) -> None:
        self._connection: sqlite3.Connection | None = None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(folder / FILE, timeout=0.2, check_same_thread=False)
            self._open(self._connection, folder)

    @staticmethod
    def _open(connection: sqlite3.Connection, folder: Path) -> None:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            # What was committed survives the end of the process, which is what is wanted; not a power cut.
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS record"
                " (kind TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID"
            )
            connection.commit()
        except sqlite3.OperationalError as error:
            connection.close()
            raise OSError(
                f"The sandbox's folder {folder} cannot be used, perhaps by another sandbox: {error}."
            ) from error

    def put(self, kind: str, key: str, value: JsonObject) -> None:
        if self._connection is not None:
            text = json.dumps(value, ensure_ascii=False)
            self._connection.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?)", (kind, key, text))

    def remove(self, kind: str) -> None:
        if self._connection is not None:
            self._connection.execute("DELETE FROM record WHERE kind = ?", (kind,))

    def all_of(self, kind: str) -> Iterator[tuple[str, JsonObject]]:
        """Yield keys and objects in the order of the keys."""
        if self._connection is not None:
            rows = self._connection.execute(
                "SELECT key, value FROM record WHERE kind = ? ORDER BY key", (kind,)
            )
            for key, text in rows:
                yield key, json.loads(text)

    def commit(self) -> None:
        if self._connection is not None:
            self._connection.commit()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
