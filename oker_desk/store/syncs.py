"""What each sync did last."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from oker_desk.store.columns import need_time, time_text, to_json
from oker_desk.store.database import Database, Row


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One run of a sync with its plain sentence and counts."""

    kind: str
    started_at: datetime
    ended_at: datetime
    outcome: str
    message: str
    counts: dict[str, int]


class Syncs:
    """The record of sync runs."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def note(self, run: SyncRun) -> None:
        self._db.run(
            "INSERT INTO sync_runs (kind, started_at, ended_at, outcome, message, counts) VALUES (?, ?, ?, ?, ?, ?)",
            (
                run.kind,
                time_text(run.started_at),
                time_text(run.ended_at),
                run.outcome,
                run.message,
                to_json(run.counts),
            ),
        )

    def last(self, kind: str) -> SyncRun | None:
        row = self._db.first("SELECT * FROM sync_runs WHERE kind = ? ORDER BY id DESC LIMIT 1", (kind,))
        return _read(row) if row else None

    def last_done(self, kind: str) -> SyncRun | None:
        """Return the last run that came to its end; what came before it need not be asked for again."""
        row = self._db.first(
            "SELECT * FROM sync_runs WHERE kind = ? AND outcome = 'done' ORDER BY id DESC LIMIT 1", (kind,)
        )
        return _read(row) if row else None


def _read(row: Row) -> SyncRun:
    return SyncRun(
        kind=str(row["kind"]),
        started_at=need_time(row["started_at"]),
        ended_at=need_time(row["ended_at"]),
        outcome=str(row["outcome"]),
        message=str(row["message"]),
        counts=json.loads(str(row["counts"])),
    )
