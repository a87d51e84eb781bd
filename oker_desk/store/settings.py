"""Settings of this data folder, and every facility map that was ever saved. No secret is ever written here."""

from __future__ import annotations

import json
from datetime import datetime

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.store.columns import need_time, time_text, to_json, whole
from oker_desk.store.database import Database


class SavedMap(Struct, frozen=True):
    """A facility map that was in force from ``at`` on, until the next was saved."""

    number: int
    at: datetime
    by: str
    facilities: FacilityMap


class Settings:
    """Named values as JSON, and the facility map in force."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, name: str, default: str = "") -> str:
        """Return a text setting."""
        found = self._db.value("SELECT value FROM settings WHERE name = ?", (name,))
        return default if found is None else str(json.loads(str(found)))

    def get_list(self, name: str) -> list[str] | None:
        """Return a list setting, or None if nobody has set it."""
        found = self._db.value("SELECT value FROM settings WHERE name = ?", (name,))
        return None if found is None else [str(entry) for entry in json.loads(str(found))]

    def everything(self) -> dict[str, str]:
        """Return every setting as it is written."""
        return {str(row["name"]): str(row["value"]) for row in self._db.rows("SELECT * FROM settings")}

    def put(self, name: str, value: str | list[str]) -> None:
        self._db.run(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, to_json(value)),
        )

    def put_if_missing(self, name: str, value: str) -> None:
        self._db.run("INSERT INTO settings VALUES (?, ?) ON CONFLICT DO NOTHING", (name, to_json(value)))

    def drop(self, name: str) -> None:
        self._db.run("DELETE FROM settings WHERE name = ?", (name,))

    def facility_map(self) -> FacilityMap:
        """Return the map saved last; empty before the first."""
        found = self._db.value("SELECT pairs FROM facility_maps ORDER BY id DESC LIMIT 1")
        return FacilityMap(json.loads(str(found)) if found else {})

    def save_facility_map(self, facilities: FacilityMap, at: datetime, person: str) -> None:
        self._db.run(
            "INSERT INTO facility_maps (saved_at, saved_by, pairs) VALUES (?, ?, ?)",
            (time_text(at), person, facilities.to_json()),
        )

    def facility_maps(self, limit: int) -> list[SavedMap]:
        """Return every map that was ever saved, the newest first."""
        rows = self._db.rows("SELECT * FROM facility_maps ORDER BY id DESC LIMIT ?", (limit,))
        return [
            SavedMap(
                whole(row["id"]),
                need_time(row["saved_at"]),
                str(row["saved_by"]),
                FacilityMap(json.loads(str(row["pairs"]))),
            )
            for row in rows
        ]
