"""What the channel page says about each sync, in plain sentences and with their age."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from oker_desk.domain.wording import count
from oker_desk.gui.orders.words import clock, span
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import SyncState


@dataclass(frozen=True, slots=True)
class SyncWords:
    """How a sync is called, what it does, and after how long without news it is called stale."""

    name: str
    does: str
    stale_after: timedelta


WORDS: Mapping[SyncKind, SyncWords] = {
    SyncKind.ORDERS: SyncWords("Orders", "Brings new orders from Oker.", timedelta(minutes=30)),
    SyncKind.STATUS: SyncWords(
        "Status", "Brings cancelled, delivered and returned orders from Oker.", timedelta(hours=1)
    ),
    SyncKind.CATALOG: SyncWords(
        "Catalog", "Brings articles with their pictures from Oker.", timedelta(days=1)
    ),
    SyncKind.INVENTORY: SyncWords(
        "Stock", "Sends the stock of the chosen facilities to Oker.", timedelta(days=1)
    ),
}
_COUNTED = (
    ("fetched", "read"),
    ("new", "new"),
    ("changed", "changed"),
    ("set_aside", "set aside"),
    ("failed", "failed"),
)


def last_run(state: SyncState, now: datetime) -> str:
    """Return one sentence about the last run."""
    if state.last is None:
        return "Never run at this desk."
    return f"{clock(state.last.ended_at, now)}: {state.last.message}"


def counts_line(counts: Mapping[str, int]) -> str:
    """Return the counts with the number before its noun; zeros are left out but for what was read."""
    told = [
        f"{counts[key]} {word}"
        for key, word in _COUNTED
        if counts.get(key) or (key == "fetched" and key in counts)
    ]
    return "  ·  ".join(told)


def staleness(state: SyncState, now: datetime) -> str:
    """Return how old the news is where that matters, empty while it is fresh."""
    if state.last is None and state.kind is SyncKind.INVENTORY:
        return "Oker does not know your stock from here: it was never sent."
    if state.last is None:
        return "What you see is not complete: this sync has never run here."
    age = now - state.last.ended_at
    if age < WORDS[state.kind].stale_after:
        return ""
    if state.kind is SyncKind.INVENTORY:
        return f"Oker's stock is {span(age)} old."
    return f"What you see is {span(age)} old. Run it now if it matters."


def running_line(state: SyncState, now: datetime) -> str:
    """Return that a run is on already, empty if none is (R5)."""
    return f"Already running since {clock(state.running_since, now)}." if state.running_since else ""


def unsettled_line(number: int) -> str:
    """Return how many steps were sent and not answered."""
    if not number:
        return "Every step that was sent to Oker has been answered."
    was = "was" if number == 1 else "were"
    return (
        f"{count(number, 'step', 'steps')} {was} sent to Oker without an answer. "
        "Check reads back what Oker knows; it sends nothing twice."
    )
