"""The four syncs: what each is called and how often it runs, who watches it, and how it ended."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.syncing import SyncFailure
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, say

NOTHING = {"fetched": 0, "new": 0, "changed": 0, "set_aside": 0, "failed": 0}


class SyncKind(StrEnum):
    """What is synced with Oker (R5)."""

    ORDERS = "orders"
    STATUS = "status"
    CATALOG = "catalog"
    INVENTORY = "inventory"


class Rhythm(Struct, frozen=True):
    """Minutes between two runs by the clock: what is usual, and the least that may be set."""

    usual: int
    least: int
    stale_after: timedelta
    """After this long without news what is here is called old."""


RHYTHMS: Mapping[SyncKind, Rhythm] = {
    SyncKind.ORDERS: Rhythm(5, 2, timedelta(minutes=30)),
    SyncKind.STATUS: Rhythm(10, 2, timedelta(hours=1)),
    SyncKind.CATALOG: Rhythm(360, 30, timedelta(days=1)),
    SyncKind.INVENTORY: Rhythm(30, 10, timedelta(days=1)),
}
AFTER_FAILURE = timedelta(minutes=5)
"""A run that failed is tried again after this, or after a part of its usual time if that is shorter."""
PART = 5


class Told(Struct, frozen=True):
    """How far a run is: ``done`` of ``total`` (``None`` while nobody knows), and what it is at."""

    done: int
    total: int | None
    sentence: Sentence

    def __str__(self) -> str:
        return str(self.sentence)


Progress = Callable[[Told], object]


class Watch(Struct, frozen=True):
    """Who watches a run: is told how far it is, and may ask it to stop."""

    progress: Progress
    stops: tuple[threading.Event, ...]
    by_clock: bool = False

    def tell(self, sentence: Sentence, done: int = 0, total: int | None = None) -> None:
        self.progress(Told(done, total, sentence))

    def check_stopped(self) -> None:
        """End the run at a safe point if somebody asked for it."""
        if any(stop.is_set() for stop in self.stops):
            raise Trouble(Outcome.WAITING, say("Stopped. The next run goes on from there."))


@dataclass
class Tally:
    """What a sync has brought so far; ``settled`` are the things that were asked about and are well.

    ``begun_at`` is set where a run goes on with an earlier one: what came then is as old as that.
    """

    counts: dict[str, int] = field(default_factory=lambda: dict(NOTHING))
    failures: list[SyncFailure] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    begun_at: datetime | None = None

    def add(self, **more: int) -> None:
        for name, number in more.items():
            self.counts[name] += number

    def fail(self, failure: SyncFailure) -> None:
        self.failures.append(failure)
        self.counts["failed"] = len({one.subject for one in self.failures})


class SyncResult(Struct, frozen=True):
    """How one sync ended: a sentence, and the counts of the command-line contract."""

    kind: SyncKind
    outcome: Outcome
    sentence: Sentence
    rule: str | None
    counts: dict[str, int]

    @property
    def message(self) -> str:
        return str(self.sentence)
