"""The people who were set up at this desk."""

from __future__ import annotations

import json

from oker_desk.domain.people import Person, Right
from oker_desk.store.columns import to_json
from oker_desk.store.database import Database, Row


class People:
    """Everybody who may work here, by name."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Person]:
        return [_read(row) for row in self._db.rows("SELECT * FROM people ORDER BY name")]

    def get(self, name: str) -> Person | None:
        row = self._db.first("SELECT * FROM people WHERE name = ?", (name,))
        return _read(row) if row else None

    def any(self) -> bool:
        """Whether people are set up at all."""
        return self._db.first("SELECT 1 FROM people LIMIT 1") is not None

    def keep(self, person: Person) -> None:
        """Add a person, or change the rights of one."""
        self._db.run(
            "INSERT INTO people (name, rights) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET rights = excluded.rights",
            (person.name, to_json(sorted(person.rights))),
        )


def _read(row: Row) -> Person:
    return Person(str(row["name"]), frozenset(Right(name) for name in json.loads(str(row["rights"]))))
