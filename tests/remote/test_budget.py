"""Questions a minute: the background waits for its turn, people never do, and a server that wants to rest is left alone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from oker_desk.remote.budget import Budget
from oker_desk.remote.oker.route import DirectRoute
from oker_desk.remote.pace import Pace
from tests.remote.scripted import Scripted, reply

ORDERS = reply(200, {"orders": []})


class Watch:
    """A clock whose pauses only move its hands."""

    def __init__(self) -> None:
        self.at = 100.0
        self.pauses: list[float] = []
        self.pace = Pace(pause=self.pause, clock=lambda: self.at, jitter=0)

    def pause(self, seconds: float) -> None:
        self.pauses.append(round(seconds, 3))
        self.at += seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_a_quarter_may_be_asked_at_once_and_then_one_after_the_other(watch: Watch) -> None:
    budget = Budget(60)
    for _ in range(15):
        budget.wait(watch.pace)
    assert not watch.pauses
    for _ in range(3):
        budget.wait(watch.pace)
    assert watch.pauses == [1.333, 1.333, 1.333]


@pytest.mark.parametrize("rest", [0, 7, 60, 3600])
def test_in_no_minute_there_are_more_questions_than_the_budget(watch: Watch, rest: float) -> None:
    budget = Budget(30)
    asked: list[float] = []
    for number in range(200):
        if number % 50 == 0:
            watch.at += rest
        budget.wait(watch.pace)
        asked.append(watch.at)
    assert max(sum(begin <= at < begin + 60 for at in asked) for begin in asked) <= 30


def test_peoples_questions_never_wait_and_are_counted(watch: Watch) -> None:
    budget = Budget(12)
    for _ in range(15):
        budget.note(watch.pace)
    assert not watch.pauses
    budget.wait(watch.pace)
    assert watch.pauses == [pytest.approx(13 / 9 * 60, abs=0.01)]


def test_after_a_rest_a_quarter_may_be_asked_at_once_again(watch: Watch) -> None:
    budget = Budget(40)
    for _ in range(10):
        budget.wait(watch.pace)
    watch.at += 3600
    for _ in range(10):
        budget.wait(watch.pace)
    assert not watch.pauses


def test_a_server_that_wants_to_rest_is_asked_by_people_only(watch: Watch) -> None:
    budget = Budget()
    budget.hold(30, watch.pace)
    budget.note(watch.pace)
    assert not watch.pauses
    budget.wait(watch.pace)
    assert watch.pauses == [30]


def test_retry_after_is_obeyed_by_the_background_however_long(
    server: Scripted, route: DirectRoute, watch: Watch
) -> None:
    server.on("orders", reply(429, {}, Retry_After="70"), ORDERS)
    route._calls.pace = replace(watch.pace, connect_s=2, read_s=2)
    with route.in_background():
        assert route.orders.by_no(["1"]).orders == ()
    assert sum(watch.pauses) == 70
