"""What the channel page says about each sync, in plain sentences and with their age."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from oker_desk.domain.trouble import Outcome
from oker_desk.domain.wording import count
from oker_desk.gui.language import clock, mark, speak, tr
from oker_desk.gui.orders.words import span
from oker_desk.services.sync.kinds import RHYTHMS, SyncKind
from oker_desk.services.sync.running import SyncState


class SyncWords(Struct, frozen=True):
    """How a sync is called, and what it does."""

    name: str
    does: str


WORDS: Mapping[SyncKind, SyncWords] = {
    SyncKind.ORDERS: SyncWords(mark("Orders"), mark("New orders from Oker")),
    SyncKind.STATUS: SyncWords(mark("Status"), mark("Cancelled, delivered and returned orders from Oker")),
    SyncKind.CATALOG: SyncWords(mark("Catalog"), mark("Articles with their pictures from Oker")),
    SyncKind.INVENTORY: SyncWords(mark("Stock"), mark("Stock to Oker, from Uniware or a file")),
}
CHOICES = (2, 5, 10, 15, 30, 60, 120, 360, 720, 1440)
"""Minutes between two runs by the clock that a person can choose from."""


def choices_for(kind: SyncKind) -> list[int]:
    return [minutes for minutes in CHOICES if minutes >= RHYTHMS[kind].least]


def every(minutes: int) -> str:
    """Return ``every 10 min`` or ``every 6 h``."""
    if minutes < 60 or minutes % 60:
        return tr("every {n} min", n=minutes)
    return tr("every {n} h", n=minutes // 60)


def last_run(state: SyncState, now: datetime) -> str:
    """Return one sentence about the last run, with its age in words."""
    if state.last is None and state.kind is SyncKind.INVENTORY:
        return tr("Never run at this desk. Oker does not know your stock from here.")
    if state.last is None:
        return tr("Never run at this desk. What you see is not complete.")
    told = speak(state.last.sentence)
    if state.last.outcome == Outcome.DONE:  # what a run brought is as old as its beginning
        return tr("As of {time}: {told}", time=clock(state.last.started_at, now), told=told)
    return tr("{time}: {told}", time=clock(state.last.ended_at, now), told=told)


def sign_of(state: SyncState) -> str:
    """Return the sign that says at a glance how the last run ended."""
    if state.last is None:
        return "○"
    if state.last.outcome == Outcome.DONE:
        return "▲" if state.failures else "✓"
    return "▲" if state.last.outcome == Outcome.WAITING else "✗"


def next_run(state: SyncState, now: datetime) -> str:
    """Return when the clock runs it next."""
    if state.next_at is None:
        return tr("Does not run by itself")
    if state.next_at <= now:
        return tr("Next run: now")
    return tr("Next run: {time}", time=clock(state.next_at, now))


def staleness(state: SyncState, now: datetime) -> str:
    """Return how old the news is where that matters, empty while it is fresh.

    A run that failed brought no news: what counts is the last one that came to its end.
    """
    if state.last is None or not state.is_stale(now):
        return ""
    if state.as_of is None:
        return tr("No run has come to its end at this desk yet. What is here is not complete.")
    age = now - state.as_of
    if state.kind is SyncKind.INVENTORY:
        return tr("Oker's stock is {age} old.", age=span(age))
    return tr("What you see is {age} old. Run it now if it matters.", age=span(age))


def running_line(state: SyncState, now: datetime) -> str:
    """Return that a run is on already, empty if none is (R5)."""
    if state.running_since is None:
        return ""
    return tr("Already running since {time}.", time=clock(state.running_since, now))


def unsettled_line(number: int) -> str:
    """Return how many steps were sent and not answered."""
    if not number:
        return tr("Every step that was sent to Oker has been answered.")
    if number == 1:
        return tr(
            "1 step was sent to Oker without an answer. Check reads back what Oker knows; it sends nothing twice."
        )
    return tr(
        "{steps} were sent to Oker without an answer. Check reads back what Oker knows; it sends nothing twice.",
        steps=count(number, "step", "steps"),
    )


BUDGETS = (30, 60, 120, 300, 600, 1_200, 2_400)
"""Questions a minute that a person can choose from."""


def a_minute(questions: int) -> str:
    return tr("{n} a minute", n=questions)


def failures_line(number: int) -> str:
    return tr("1 could not be done") if number == 1 else tr("{n} could not be done", n=number)
