"""What each sync did last, and the catalog that it brought."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from oker_desk.domain.listings import Listing
from oker_desk.store.columns import need_time, time_text, to_json
from oker_desk.store.database import Database, Row

_LISTING = ["variant_id", "product_id", "sku", "title", "brand", "size", "color", "picture_url", "live"]


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

    def store_listings(self, listings: Sequence[Listing]) -> tuple[int, int]:
        """Write listings and return how many were new and how many changed."""
        before = {
            (row["product_id"], row["variant_id"]): row for row in self._db.rows("SELECT * FROM listings")
        }
        rows = [{name: getattr(listing, name) for name in _LISTING} for listing in listings]
        new = [row for row in rows if (row["product_id"], row["variant_id"]) not in before]
        changed = [row for row in rows if before.get((row["product_id"], row["variant_id"]), row) != row]
        self._db.run_many(
            f"INSERT INTO listings ({', '.join(_LISTING)}) VALUES ({', '.join(':' + name for name in _LISTING)}) "
            "ON CONFLICT (product_id, variant_id) DO UPDATE SET sku = excluded.sku, title = excluded.title, "
            "brand = excluded.brand, size = excluded.size, color = excluded.color, "
            "picture_url = excluded.picture_url, live = excluded.live",
            [*new, *changed],
        )
        return len(new), len(changed)

    def picture_of(self, variant_id: str) -> str:
        """Return the address of a variant's picture, empty if there is none."""
        return str(
            self._db.value("SELECT picture_url FROM listings WHERE variant_id = ?", (variant_id,)) or ""
        )


def _read(row: Row) -> SyncRun:
    return SyncRun(
        kind=str(row["kind"]),
        started_at=need_time(row["started_at"]),
        ended_at=need_time(row["ended_at"]),
        outcome=str(row["outcome"]),
        message=str(row["message"]),
        counts=json.loads(str(row["counts"])),
    )
