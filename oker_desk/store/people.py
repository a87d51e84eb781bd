"""The people who were set up at this desk."""

from __future__ import annotations

import json

from oker_desk.domain.people import Person, Right
from oker_desk.store.columns import optional, to_json
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
        """Add a person, or change one."""
        self._db.run(
            "INSERT INTO people (name, rights, badge, pin) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
            "rights = excluded.rights, badge = excluded.badge, pin = excluded.pin",
            (person.name, to_json(sorted(person.rights)), person.badge, person.pin),
        )

    def remove(self, name: str) -> None:
        """Take a person away; what the history says of them stays."""
        self._db.run("DELETE FROM people WHERE name = ?", (name,))


def _read(row: Row) -> Person:
    rights = frozenset(Right(name) for name in json.loads(str(row["rights"])))
    return Person(str(row["name"]), rights, optional(row["badge"]), optional(row["pin"]))
