"""The syncs that people and the clock start: what each is doing, when it may start, how it ended (R5)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from oker_desk.domain.trouble import Outcome, Trouble, blocked
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse
from oker_desk.services.desk import Desk
from oker_desk.services.sync.catalog import sync_catalog, sync_inventory
from oker_desk.services.sync.kinds import NOTHING, Progress, SyncFailed, SyncKind, SyncResult
from oker_desk.services.sync.orders import sync_orders, sync_status
from oker_desk.store.syncs import SyncRun

CATALOG_PAUSE = timedelta(minutes=30)
"""Between two catalog syncs (R5)."""
_WORK: Mapping[SyncKind, Callable[[Desk, Progress], tuple[str, dict[str, int]]]] = {
    SyncKind.ORDERS: sync_orders,
    SyncKind.STATUS: sync_status,
    SyncKind.CATALOG: sync_catalog,
    SyncKind.INVENTORY: sync_inventory,
}


@dataclass(frozen=True, slots=True)
class SyncState:
    """One sync as the Channel screen shows it."""

    kind: SyncKind
    on: bool
    running_since: datetime | None
    last: SyncRun | None


def run_sync(desk: Desk, kind: SyncKind, progress: Progress | None = None) -> SyncResult:
    """Run one sync to its end and record it. Never raises a trouble: the outcome tells."""
    started = desk.now()
    try:
        _start(desk, kind, started)
    except Trouble as trouble:
        return SyncResult(kind, trouble.outcome, trouble.message, trouble.rule, dict(NOTHING))
    try:
        message, counts = _WORK[kind](desk, progress or (lambda words: None))
        result = SyncResult(kind, Outcome.DONE, message, None, counts)
    except SyncFailed as failed:
        result = SyncResult(
            kind, failed.trouble.outcome, failed.trouble.message, failed.trouble.rule, failed.counts
        )
    except Trouble as trouble:
        result = SyncResult(kind, trouble.outcome, trouble.message, trouble.rule, dict(NOTHING))
    finally:
        desk.store.claims.release(_subject(kind))
    desk.store.syncs.note(
        SyncRun(kind.value, started, desk.now(), result.outcome.value, result.message, result.counts)
    )
    return result


def sync_states(desk: Desk) -> list[SyncState]:
    """Return every sync with its last run."""
    states = []
    for kind in SyncKind:
        claim = desk.store.claims.standing(_subject(kind))
        states.append(
            SyncState(kind, _is_on(desk, kind), claim.since if claim else None, desk.store.syncs.last(kind))
        )
    return states


def switch_sync(desk: Desk, kind: SyncKind, on: bool) -> None:
    desk.store.settings.put(f"sync.{kind}", "on" if on else "off")


def switched_on(desk: Desk) -> list[SyncKind]:
    """Return the syncs that are switched on and may run now, in the order in which they help each other."""
    return [kind for kind in SyncKind if _is_on(desk, kind) and _may_start(desk, kind, desk.now()).allowed]


def _is_on(desk: Desk, kind: SyncKind) -> bool:
    usual = "off" if kind is SyncKind.INVENTORY else "on"
    return desk.store.settings.get(f"sync.{kind}", usual) == "on"


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
            "R5", "{name} sync is already running (started {time}).", name=name, time=_clock(running.since)
        )
    last = desk.store.syncs.last_done(kind)
    if kind is SyncKind.CATALOG and last is not None and timedelta(0) <= at - last.ended_at < CATALOG_PAUSE:
        return refuse(
            "R5",
            "Catalog sync ran at {time}. It may run again at {next}.",
            time=_clock(last.ended_at),
            next=_clock(last.ended_at + CATALOG_PAUSE),
        )
    return ALLOWED


def _clock(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


def _subject(kind: SyncKind) -> str:
    return f"sync:{kind}"
