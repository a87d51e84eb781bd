"""Buyers' personal data leaves finished orders after some days; the rest of the order stays (R52)."""

from __future__ import annotations

from datetime import timedelta

from oker_desk.domain.people import Right
from oker_desk.domain.privacy import FEWEST_DAYS, MOST_DAYS, USUAL_DAYS
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

_DAYS = "keeping.days"
_AT_ONCE = 200


def days_kept(desk: Desk) -> int:
    """Return how many days a finished order keeps its buyer."""
    return int(desk.store.settings.get(_DAYS, str(USUAL_DAYS)))


def keep_for(desk: Desk, days: str) -> int:
    """Set how many days a finished order keeps its buyer; anything but a sensible number is invalid."""
    require_right(desk, Right.SET_UP)
    if not days.strip().isdecimal() or not FEWEST_DAYS <= int(days) <= MOST_DAYS:
        raise invalid("Type a number of days from {few} to {most}.", few=FEWEST_DAYS, most=MOST_DAYS)
    number = int(days)
    with desk.store.transaction():
        if number != days_kept(desk):
            desk.store.settings.put(_DAYS, str(number))
            desk.store.history.append(
                "keeping", f"Buyers' data is kept for {number} days.", at=desk.now(), who=desk.person
            )
    return number


def forget_buyers(desk: Desk) -> int:
    """Take buyers out of all orders that were finished long enough ago; returns how many. Ends early when the window closes."""
    before, forgotten = desk.now() - timedelta(days=days_kept(desk)), 0
    while not desk.stopping.is_set():
        with desk.store.transaction():
            due = desk.store.buyers.due(before, _AT_ONCE)
            labels = desk.store.buyers.forget(due, desk.now())
        for digest in labels:
            desk.store.labels.drop(digest)
        forgotten += len(due)
        if len(due) < _AT_ONCE:
            break
    if forgotten:
        _clean(desk)
    return forgotten


def _clean(desk: Desk) -> None:
    desk.store.buyers.begin_cleaning()
    while not desk.stopping.is_set() and desk.store.buyers.clean_pages():
        pass
    desk.store.buyers.end_cleaning()
