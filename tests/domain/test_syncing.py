"""What the syncs go by: windows that leave no gap whatever the clock did, and rounds with the urgent ones first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from oker_desk.domain.orders import PENDING, OrderState
from oker_desk.domain.syncing import AHEAD, OVERLAP, WINDOW, status_rounds, window
from tests.builders import NOW


def test_a_window_reaches_back_fifteen_days_at_least() -> None:
    found = window(NOW, NOW - timedelta(minutes=5), NOW)
    assert (found.since, found.until) == (NOW - WINDOW, NOW + AHEAD)


@pytest.mark.parametrize("days", [16, 40, 400])
def test_after_an_outage_it_reaches_back_before_the_last_run(days: int) -> None:
    last = NOW - timedelta(days=days)
    assert window(NOW, last, last).since == last - OVERLAP


def test_a_clock_that_was_put_back_asks_for_more() -> None:
    latest = NOW + timedelta(days=100)
    assert window(NOW, None, latest).until == latest + AHEAD


def test_what_waits_for_hands_is_asked_about_first_and_most_often() -> None:
    rounds = status_rounds(NOW)
    assert rounds[0].states == PENDING
    ages = [NOW - turn.not_asked_since for turn in rounds]
    assert ages == sorted(ages)


def test_every_state_that_can_still_change_has_its_round_once() -> None:
    states = [state for turn in status_rounds(NOW) for state in turn.states]
    assert len(states) == len(set(states))
    assert set(OrderState) - set(states) == {OrderState.RETURNED, OrderState.CANCELLED}
