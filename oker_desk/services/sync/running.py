"""The syncs that people and the clock start: what each is doing, when it may start, how it ended (R5)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct

from oker_desk.domain.syncing import SyncFailure
from oker_desk.domain.trouble import Outcome, Trouble, blocked
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse
from oker_desk.domain.wording import Sentence
from oker_desk.services.desk import Desk
from oker_desk.services.recovery import let_go, let_go_of_what_was_left
from oker_desk.services.sync.catalog import sync_catalog
from oker_desk.services.sync.inventory import send_again, send_file, sync_inventory
from oker_desk.services.sync.kinds import NOTHING, RHYTHMS, Progress, SyncKind, SyncResult, Tally, Watch
from oker_desk.services.sync.orders import sync_orders
from oker_desk.services.sync.settings import budget, is_on, next_run
from oker_desk.services.sync.status import ask_again, sync_status
from oker_desk.services.sync.stock_source import PlannedStock, plan_from_source
from oker_desk.store.syncs import SyncRun

CATALOG_PAUSE = timedelta(minutes=30)
"""Between two catalog syncs (R5)."""
Work = Callable[[Desk, Watch, Tally], Sentence]
_WORK: Mapping[SyncKind, Work] = {
    SyncKind.ORDERS: sync_orders,
    SyncKind.STATUS: sync_status,
    SyncKind.CATALOG: sync_catalog,
    SyncKind.INVENTORY: sync_inventory,
}


class SyncState(Struct, frozen=True):
    """One sync as the Channel screen shows it."""

    kind: SyncKind
    on: bool
    running_since: datetime | None
    last: SyncRun | None
    next_at: datetime | None = None
    """When the clock runs it next; ``None`` while it is switched off."""
    failures: tuple[SyncFailure, ...] = ()
    as_of: datetime | None = None
    """When the last run began that came to its end: what is here is as old as that, however often it was tried since."""

    @property
    def well(self) -> bool:
        """Whether the last run came to its end."""
        return self.last is not None and self.last.outcome == Outcome.DONE

    def is_stale(self, now: datetime) -> bool:
        """Whether what is here is so old that a person should know."""
        return self.as_of is None or now - self.as_of >= RHYTHMS[self.kind].stale_after


def run_sync(
    desk: Desk,
    kind: SyncKind,
    progress: Progress | None = None,
    *,
    stop: threading.Event | None = None,
    by_clock: bool = False,
) -> SyncResult:
    """Run one sync to its end and record it. Never raises a trouble: the outcome tells."""
    watch = _watch(desk, progress, stop, by_clock=by_clock)
    return _run(desk, kind, watch, _WORK[kind], whole=not (by_clock and kind is SyncKind.STATUS))


def retry_failures(desk: Desk, kind: SyncKind, subjects: Sequence[str]) -> SyncResult:
    """Do once more what failed, and nothing else. Listings come with the whole catalog only."""
    again: Mapping[SyncKind, Callable[[Desk, Sequence[str], Watch, Tally], Sentence]] = {
        SyncKind.ORDERS: ask_again,
        SyncKind.STATUS: ask_again,
        SyncKind.INVENTORY: send_again,
    }
    if kind not in again:
        return run_sync(desk, kind)

    def work(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
        return again[kind](desk, subjects, watch, tally)

    return _run(desk, kind, _watch(desk, None, None, by_clock=False), work, whole=False, noted=False)


def send_stock(
    desk: Desk,
    file: Path | None,
    progress: Progress | None = None,
    *,
    stop: threading.Event | None = None,
    all_gone: bool = False,
) -> SyncResult:
    """Send stock by hand, from a file or from Uniware; ``all_gone`` is a person's word that most goods are really gone."""

    def work(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
        return send_file(desk, file, watch, tally, all_gone=all_gone)

    return _run(desk, SyncKind.INVENTORY, _watch(desk, progress, stop, by_clock=False), work, whole=True)


def plan_inventory(desk: Desk, file: Path | None) -> PlannedStock:
    """Return what would be sent now; nothing is sent and nothing is noted."""
    return plan_from_source(desk, file, _watch(desk, None, None, by_clock=False))


def sync_states(desk: Desk) -> list[SyncState]:
    """Return every sync with its last run."""
    return [sync_state(desk, kind) for kind in SyncKind]


def sync_state(desk: Desk, kind: SyncKind) -> SyncState:
    """Return one sync with its last run."""
    claim = desk.store.claims.standing(_subject(kind))
    last, good = desk.store.syncs.last(kind), desk.store.syncs.last_done(kind, before=desk.now())
    due = next_run(desk, kind, last, desk.now())
    if kind is SyncKind.CATALOG and due is not None and good is not None:
        due = max(due, good.ended_at + CATALOG_PAUSE)  # however due it is, it may not begin before (R5)
    return SyncState(
        kind,
        is_on(desk, kind),
        claim.since if claim else None,
        last,
        due,
        tuple(desk.store.syncs.failures(kind)),
        good.started_at if good else None,
    )


def switched_on(desk: Desk) -> list[SyncKind]:
    """Return the syncs that are switched on and may run now, in the order in which they help each other."""
    return [kind for kind in SyncKind if is_on(desk, kind) and _may_start(desk, kind, desk.now()).allowed]


def due_syncs(desk: Desk) -> list[SyncKind]:
    """Return the syncs whose turn it is by the clock."""
    let_go_of_what_was_left(desk.store)
    now = desk.now()
    due = []
    for kind in switched_on(desk):
        at = next_run(desk, kind, desk.store.syncs.last(kind), now)
        if at is not None and at <= now:
            due.append(kind)
    return due


def _run(
    desk: Desk, kind: SyncKind, watch: Watch, work: Work, *, whole: bool, noted: bool = True
) -> SyncResult:
    """``whole`` says that a run that comes to its end has looked at everything, so that old failures are over.

    A retry is not ``noted`` as a run: what it has not looked at is as old as before.
    """
    started = desk.now()
    let_go_of_what_was_left(desk.store)
    try:
        _start(desk, kind, started)
    except Trouble as trouble:
        return SyncResult(kind, trouble.outcome, trouble.sentence, trouble.rule, dict(NOTHING))
    tally = Tally()
    desk.budget.limit(budget(desk))
    try:
        result = SyncResult(kind, Outcome.DONE, work(desk, watch, tally), None, tally.counts)
    except Trouble as trouble:
        result = SyncResult(kind, trouble.outcome, trouble.sentence, trouble.rule, tally.counts)
    finally:
        let_go(desk.store, _subject(kind))
    ended = whole and result.outcome is Outcome.DONE
    with desk.store.transaction():
        if noted:
            began, end = tally.begun_at or started, result.outcome.value
            desk.store.syncs.note(SyncRun(kind.value, began, desk.now(), end, result.sentence, result.counts))
        desk.store.syncs.note_failures(kind, tally.failures, None if ended else tally.settled)
    return result


def _watch(desk: Desk, progress: Progress | None, stop: threading.Event | None, *, by_clock: bool) -> Watch:
    stops = (desk.stopping,) if stop is None else (desk.stopping, stop)
    return Watch(progress or (lambda told: None), stops, by_clock)


def _start(desk: Desk, kind: SyncKind, at: datetime) -> None:
    with desk.store.transaction():
        verdict = _may_start(desk, kind, at)
        if not verdict.allowed:
            raise blocked(verdict)
        desk.store.claims.take(_subject(kind), station=desk.bench.station, person=desk.person, at=at)


def _may_start(desk: Desk, kind: SyncKind, at: datetime) -> Verdict:
    running = desk.store.claims.standing(_subject(kind))
    name = kind.value.capitalize()
    if running is not None:
        return refuse(
            "R5", "{name} sync is already running since {time}.", name=name, time=_clock(running.since, at)
        )
    last = desk.store.syncs.last_done(kind)
    if kind is SyncKind.CATALOG and last is not None and timedelta(0) <= at - last.ended_at < CATALOG_PAUSE:
        return refuse(
            "R5",
            "Catalog sync ran at {time}. It may run again at {next}.",
            time=_clock(last.ended_at, at),
            next=_clock(last.ended_at + CATALOG_PAUSE, at),
        )
    return ALLOWED


def _clock(moment: datetime, now: datetime) -> str:
    """Return a time as a clock shows it, with the day where that is not today."""
    here, today = moment.astimezone(), now.astimezone()
    return f"{here:%H:%M}" if here.date() == today.date() else f"{here:%d %b %Y %H:%M}"


def _subject(kind: SyncKind) -> str:
    return f"sync:{kind}"
