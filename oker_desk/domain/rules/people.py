"""Who may do what at this desk (R51): free for all until people are set up, and nobody unnamed afterwards."""

from __future__ import annotations

from collections.abc import Iterable

from oker_desk.domain.people import Person, Right
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse


def may_act(people_set_up: bool, person: Person | None, right: Right) -> Verdict:
    """Return whether whoever is at the desk may do something that wants ``right``."""
    if not people_set_up:
        return ALLOWED
    if person is None:
        return refuse("R51", "Nobody is at this desk. Scan your badge or choose your name first.")
    if not person.may(right):
        return refuse(
            "R51", "{name} may not do this. Ask a supervisor to scan a badge first.", name=person.name
        )
    return ALLOWED


def may_change_people(after: Iterable[Person]) -> Verdict:
    """Whether the people may be these from now on: somebody has to be able to change the set-up."""
    if any(person.may(Right.SET_UP) for person in after):
        return ALLOWED
    return refuse("R51", "Nobody could change the set-up any more. First give somebody that right.")
