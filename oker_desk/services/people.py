"""Who is at this desk, and whether that person may do something (R51)."""

from __future__ import annotations

from oker_desk.domain.people import Right
from oker_desk.domain.rules.people import may_act
from oker_desk.domain.trouble import blocked
from oker_desk.domain.verdicts import Verdict
from oker_desk.services.desk import Desk


def judge_right(desk: Desk, right: Right) -> Verdict:
    """Return whether whoever is at the desk may do something that wants ``right``."""
    people = desk.store.people
    return may_act(people.any(), people.get(desk.person), right)


def require_right(desk: Desk, right: Right) -> None:
    """Raise R51's trouble if whoever is at the desk may not do something that wants ``right``."""
    verdict = judge_right(desk, right)
    if not verdict.allowed:
        raise blocked(verdict)
