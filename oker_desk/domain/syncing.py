"""What the syncs go by: how often each order is asked about, from when on orders are asked for, and what failed."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from oker_desk.domain.orders import PENDING, OrderState
from oker_desk.domain.wording import Sentence

WINDOW = timedelta(days=15)
"""How far back orders are asked for at least (channel API §6)."""
OVERLAP = timedelta(days=1)
AHEAD = timedelta(days=2)
"""How far ahead: this machine's clock may be slow, and an order that is dated later must not be missed."""
_DISPATCHED = (OrderState.DISPATCHED, OrderState.HANDED_OVER)
_LATER = (OrderState.DELIVERED, OrderState.RETURN_EXPECTED)


class SyncFailure(Struct, frozen=True):
    """One thing that a sync could not do. ``subject`` is its key, ``name`` what people call it."""

    subject: str
    name: str
    reason: Sentence
    at: datetime


class Window(Struct, frozen=True):
    """From when to when orders are asked for, by their order date."""

    since: datetime
    until: datetime


class Round(Struct, frozen=True):
    """Orders that a status sync by the clock asks about: in these states, not asked since, not older than.

    What seems to have been asked about after ``now`` was noted while the clock was wrong; it is asked about at once.
    """

    states: tuple[OrderState, ...]
    now: datetime
    not_asked_since: datetime
    ordered_after: datetime


def window(now: datetime, last_started: datetime | None, latest_start: datetime | None) -> Window:
    """Return the window of an order sync: it reaches back before an earlier one that came to its end.

    ``last_started`` must not lie after ``now``: a run of a clock that was wrong tells nothing. ``latest_start`` may:
    a clock that was put back asks for more rather than less.
    """
    since = now - WINDOW
    if last_started is not None:
        since = min(since, last_started - OVERLAP)
    until = now if latest_start is None else max(now, latest_start)
    return Window(since, until + AHEAD)


def status_rounds(now: datetime) -> tuple[Round, ...]:
    """Return whom to ask about by the clock, urgent ones first (channel API §7: its rhythm).

    What is in somebody's hands every ten minutes; what has left every six hours, then daily; nothing older than sixty days.
    """
    oldest = now - timedelta(days=60)
    return (
        Round(PENDING, now, now - timedelta(minutes=9), now - timedelta(days=365)),
        Round(_DISPATCHED, now, now - timedelta(hours=6), oldest),
        Round(_LATER, now, now - timedelta(days=1), oldest),
    )
