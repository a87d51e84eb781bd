"""Claims: an order or manifest is in one pair of hands at a time, across processes (R48)."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from oker_desk.store.columns import need_time, time_text
from oker_desk.store.database import Database
from oker_desk.store.presence import Presence


class Claim(Struct, frozen=True):
    """Who has it open. ``own`` says that it is this process."""

    subject: str
    station: str
    person: str
    since: datetime
    own: bool


class Claims:
    """Claims of living processes; one that died has none."""

    def __init__(self, database: Database, presence: Presence) -> None:
        self._db = database
        self._presence = presence

    def take(self, subject: str, *, station: str, person: str, at: datetime) -> Claim | None:
        """Claim a subject such as ``order:OK-1``; returns the standing claim instead if another process has it."""
        with self._db.transaction():
            standing = self.standing(subject)
            if standing is not None and not standing.own:
                return standing
            self._db.run(
                "INSERT INTO claims (subject, owner, station, person, since) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (subject) DO UPDATE SET owner = excluded.owner, station = excluded.station, "
                "person = excluded.person, since = excluded.since",
                (subject, self._presence.token, station, person, time_text(at)),
            )
        return None

    def release(self, subject: str) -> None:
        self._db.run("DELETE FROM claims WHERE subject = ? AND owner = ?", (subject, self._presence.token))

    def standing(self, subject: str) -> Claim | None:
        """Return the living claim on a subject, or None."""
        row = self._db.first("SELECT * FROM claims WHERE subject = ?", (subject,))
        if row is None or not self._presence.is_alive(str(row["owner"])):
            return None
        own = row["owner"] == self._presence.token
        return Claim(subject, str(row["station"]), str(row["person"]), need_time(row["since"]), own)
