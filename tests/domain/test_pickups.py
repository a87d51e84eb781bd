"""When a courier comes, and what will be ready then."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from oker_desk.domain.pickups import Forecast, countdown, forecast, parse_pickup
from tests.builders import NOW


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("18:30", time(18, 30)),
        (" 9:05 ", time(9, 5)),
        ("1830", time(18, 30)),
        ("18.30", time(18, 30)),
        ("18", time(18)),
        ("24:00", None),
        ("18:60", None),
        ("half past six", None),
        ("", None),
        ("-1:00", None),
    ],
)
def test_a_pick_up_time_is_read_as_people_type_it(typed: str, read: time | None) -> None:
    assert parse_pickup(typed) == read


def test_the_time_left_is_counted_to_the_pick_up_of_the_day() -> None:
    soon = countdown(NOW, time(11, 12))
    assert (soon.left, soon.over) == (timedelta(minutes=30), False)
    late = countdown(NOW, time(10, 30))
    assert (late.left, late.over) == (timedelta(minutes=-12), True)


@pytest.mark.parametrize(
    ("left", "by_then"),
    [(timedelta(minutes=30), 22), (timedelta(hours=2), 58), (timedelta(minutes=-5), 10), (None, 10)],
)
def test_the_pace_of_the_last_hour_goes_on_until_then(left: timedelta | None, by_then: int) -> None:
    assert forecast(10, 24, left) == Forecast(10, 24, by_then)
