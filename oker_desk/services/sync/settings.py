"""Which syncs run by themselves, how often, and how many questions a minute they may ask."""

from __future__ import annotations

from datetime import datetime, timedelta

from oker_desk.domain.people import Right
from oker_desk.domain.trouble import Outcome, invalid
from oker_desk.remote.budget import USUAL
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.sync.kinds import AFTER_FAILURE, PART, RHYTHMS, SyncKind
from oker_desk.store.syncs import SyncRun

LEAST_BUDGET = 10
_BUDGET = "sync.budget"


def is_on(desk: Desk, kind: SyncKind) -> bool:
    """Whether the clock runs it. Stock is sent only where somebody has switched it on."""
    usual = "off" if kind is SyncKind.INVENTORY else "on"
    return desk.store.settings.get(f"sync.{kind}", usual) == "on"


def switch_sync(desk: Desk, kind: SyncKind, on: bool) -> None:
    require_right(desk, Right.SET_UP)
    desk.store.settings.put(f"sync.{kind}", "on" if on else "off")


def minutes_of(desk: Desk, kind: SyncKind) -> int:
    """Return the minutes between two runs by the clock."""
    return int(desk.store.settings.get(f"sync.{kind}.minutes") or RHYTHMS[kind].usual)


def set_minutes(desk: Desk, kind: SyncKind, minutes: int) -> None:
    require_right(desk, Right.SET_UP)
    least = RHYTHMS[kind].least
    if not least <= minutes <= 24 * 60:
        raise invalid("Choose {least} minutes to 24 hours.", least=least)
    desk.store.settings.put(f"sync.{kind}.minutes", str(minutes))


def budget(desk: Desk) -> int:
    """Return how many questions a minute the syncs may ask Oker."""
    return int(desk.store.settings.get(_BUDGET) or USUAL)


def set_budget(desk: Desk, a_minute: int) -> None:
    require_right(desk, Right.SET_UP)
    if a_minute < LEAST_BUDGET:
        raise invalid("Choose {least} questions a minute or more.", least=LEAST_BUDGET)
    desk.store.settings.put(_BUDGET, str(a_minute))


def next_run(desk: Desk, kind: SyncKind, last: SyncRun | None, now: datetime) -> datetime | None:
    """Return when the clock runs it next, ``None`` if it is switched off.

    A last run that lies ahead was noted while the clock was wrong: then it is due at once.
    """
    if not is_on(desk, kind):
        return None
    if last is None or last.ended_at > now:
        return now
    pause = timedelta(minutes=minutes_of(desk, kind))
    if last.outcome not in (Outcome.DONE, Outcome.BLOCKED):
        pause = min(pause / PART, AFTER_FAILURE)
    return last.ended_at + pause
