"""What each sync did last, where it goes on, and what it could not do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from oker_desk.domain.syncing import Round, SyncFailure
from oker_desk.domain.wording import Sentence
from oker_desk.store.columns import marks, need_time, read_time, time_text, to_json
from oker_desk.store.database import Database, Row
from oker_desk.store.sentences import read_sentence, sentence_text

_KEPT = 500
"""Runs of each sync that are kept: so many that came to their end, and so many that did not. Neither drives out the other."""


class SyncRun(Struct, frozen=True):
    """One run of a sync with its plain sentence and counts."""

    kind: str
    started_at: datetime
    ended_at: datetime
    outcome: str
    sentence: Sentence
    counts: dict[str, int]

    @property
    def message(self) -> str:
        return str(self.sentence)


class Syncs:
    """The record of sync runs."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def note(self, run: SyncRun) -> None:
        self._db.run(
            "INSERT INTO sync_runs (kind, started_at, ended_at, outcome, message, counts, sentence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                run.kind,
                time_text(run.started_at),
                time_text(run.ended_at),
                run.outcome,
                run.message,
                to_json(run.counts),
                sentence_text(run.sentence),
            ),
        )
        self._db.run(
            "DELETE FROM sync_runs WHERE kind = :kind AND (outcome = 'done') = :done AND id <= (SELECT id FROM sync_runs "
            "WHERE kind = :kind AND (outcome = 'done') = :done ORDER BY id DESC LIMIT 1 OFFSET :kept)",
            {"kind": run.kind, "done": run.outcome == "done", "kept": _KEPT},
        )

    def last(self, kind: str) -> SyncRun | None:
        row = self._db.first("SELECT * FROM sync_runs WHERE kind = ? ORDER BY id DESC LIMIT 1", (kind,))
        return _read(row) if row else None

    def last_done(self, kind: str, before: datetime | None = None) -> SyncRun | None:
        """Return the last run that came to its end, None before the first."""
        found = self.latest_done(kind, 1, before)
        return found[0] if found else None

    def latest_done(self, kind: str, limit: int, before: datetime | None = None) -> list[SyncRun]:
        """Return the last runs that came to their end, the latest first.

        With ``before`` runs that began later are left out: the clock must have been wrong then.
        """
        rows = self._db.rows(
            "SELECT * FROM sync_runs WHERE kind = ? AND outcome = 'done' AND started_at <= ? ORDER BY id DESC LIMIT ?",
            (kind, time_text(before) or "9999", limit),
        )
        return [_read(row) for row in rows]

    # Where a sync goes on -----------------------------------------------------------------------------------------------

    def place(self, kind: str) -> dict[str, object] | None:
        """Return where a sync that was cut short goes on."""
        found = self._db.value("SELECT place FROM sync_places WHERE kind = ?", (kind,))
        return json.loads(str(found)) if found else None

    def keep_place(self, kind: str, place: Mapping[str, object]) -> None:
        self._db.run(
            "INSERT INTO sync_places VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET place = excluded.place",
            (kind, to_json(place)),
        )

    def drop_place(self, kind: str) -> None:
        self._db.run("DELETE FROM sync_places WHERE kind = ?", (kind,))

    # What failed --------------------------------------------------------------------------------------------------------

    def note_failures(
        self, kind: str, failures: Sequence[SyncFailure], settled: Iterable[str] | None
    ) -> None:
        """Add failures and drop the settled ones; ``None`` says that a whole run was done, so that all others are."""
        if settled is None:
            self._db.run("DELETE FROM sync_failures WHERE kind = ?", (kind,))
        else:
            self._db.run_many(
                "DELETE FROM sync_failures WHERE kind = ? AND subject = ?", [(kind, one) for one in settled]
            )
        self._db.run_many(
            "INSERT INTO sync_failures VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET "
            "name = excluded.name, reason = excluded.reason, at = excluded.at",
            [(kind, one.subject, one.name, sentence_text(one.reason), time_text(one.at)) for one in failures],
        )

    def failures(self, kind: str) -> list[SyncFailure]:
        rows = self._db.rows("SELECT * FROM sync_failures WHERE kind = ? ORDER BY name, subject", (kind,))
        return [
            SyncFailure(
                str(row["subject"]), str(row["name"]), read_sentence(row["reason"]), need_time(row["at"])
            )
            for row in rows
        ]

    # Whom to ask --------------------------------------------------------------------------------------------------------

    def due(self, turn: Round, limit: int) -> list[str]:
        """Return the orders of a round, most urgent first; those that were asked about in vain wait for their turn, too."""
        states = [state.value for state in turn.states]
        asked, now = time_text(turn.not_asked_since), time_text(turn.now)
        rows = self._db.rows(
            "SELECT o.order_no FROM orders o LEFT JOIN asked_in_vain v USING (order_no) "
            f"WHERE o.state IN ({marks(states)}) AND (o.as_of < ? OR o.as_of > ?) "
            "AND (v.at IS NULL OR v.at < ? OR v.at > ?) AND o.ordered_at > ? "
            "ORDER BY o.dispatch_by, o.priority DESC, o.ordered_at, o.order_no LIMIT ?",
            [*states, asked, now, asked, now, time_text(turn.ordered_after), limit],
        )
        return [str(row["order_no"]) for row in rows]

    def note_in_vain(self, order_nos: Iterable[str], at: datetime) -> None:
        """Remember that nothing was heard of these orders."""
        self._db.run_many(
            "INSERT INTO asked_in_vain VALUES (?, ?) ON CONFLICT (order_no) DO UPDATE SET at = excluded.at",
            [(order_no, time_text(at)) for order_no in order_nos],
        )

    def latest_start(self, kind: str) -> datetime | None:
        """Return the latest time at which this machine's clock stood when a run began."""
        return read_time(self._db.value("SELECT max(started_at) FROM sync_runs WHERE kind = ?", (kind,)))


def _read(row: Row) -> SyncRun:
    return SyncRun(
        kind=str(row["kind"]),
        started_at=need_time(row["started_at"]),
        ended_at=need_time(row["ended_at"]),
        outcome=str(row["outcome"]),
        sentence=read_sentence(row["sentence"]) if row["sentence"] else Sentence(str(row["message"])),
        counts=json.loads(str(row["counts"])),
    )
