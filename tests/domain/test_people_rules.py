"""Who may do what at the desk (R51)."""

from __future__ import annotations

import pytest

from oker_desk.domain.people import Person, Right
from oker_desk.domain.rules.people import may_act

PACKER = Person("Meena", frozenset())
DISPATCHER = Person("Ravi", frozenset({Right.CLOSE}))


@pytest.mark.parametrize("right", Right)
def test_everybody_may_do_everything_until_people_are_set_up(right: Right) -> None:
    assert may_act(False, None, right).allowed


def test_nobody_unnamed_acts_once_people_are_set_up() -> None:
    verdict = may_act(True, None, Right.WORK)
    assert (verdict.allowed, verdict.rule) == (False, "R51")


def test_whoever_is_at_the_desk_may_pack() -> None:
    assert may_act(True, PACKER, Right.WORK).allowed


def test_closing_is_for_those_who_may_close() -> None:
    assert may_act(True, DISPATCHER, Right.CLOSE).allowed
    refusal = may_act(True, PACKER, Right.CLOSE)
    assert (refusal.allowed, refusal.rule) == (False, "R51")
    assert "Meena" in refusal.message
