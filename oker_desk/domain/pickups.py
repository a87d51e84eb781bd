"""The courier's pick-up: when it is due, who took the parcels, and what the pace of the last hour promises until then."""

from __future__ import annotations

import math
from datetime import datetime, time, timedelta

from msgspec import Struct

HOUR = timedelta(hours=1)

Stroke = tuple[tuple[int, int], ...]
"""Points of one line of the pen, in thousandths of the signature's box."""


class Receipt(Struct, frozen=True):
    """What a courier leaves behind beside the name. All of it may be missing."""

    vehicle: str = ""
    code: str = ""
    """The one-time code that some couriers' drivers tell."""
    signature: tuple[Stroke, ...] = ()


NO_RECEIPT = Receipt()


class Pickup(Struct, frozen=True):
    """One hand-over as it was recorded; a manifest has several where its parcels went in parts."""

    manifest_no: str
    at: datetime
    recorded_by: str
    taken_by: str
    parcels: int
    receipt: Receipt = NO_RECEIPT


class Countdown(Struct, frozen=True):
    """Today's pick-up of a courier. ``left`` is negative once the time is over."""

    due: datetime
    left: timedelta

    @property
    def over(self) -> bool:
        return self.left < timedelta(0)


class Forecast(Struct, frozen=True):
    """What is ready now, and what will be at the pick-up if packing goes on as in the last hour."""

    ready: int
    an_hour: int
    by_then: int


def parse_pickup(text: str) -> time | None:
    """Return the time of day that somebody typed as ``18:30`` or ``1830``; None where it is none."""
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    if not minute and len(hour) == 4:
        hour, minute = hour[:2], hour[2:]
    if not (hour.isdecimal() and (minute or "0").isdecimal()):
        return None
    if int(hour) > 23 or int(minute or 0) > 59:
        return None
    return time(int(hour), int(minute or 0))


def countdown(now: datetime, pickup: time) -> Countdown:
    """Return how long it is to the pick-up of the day of ``now``, which is in the zone of the place."""
    due = now.replace(hour=pickup.hour, minute=pickup.minute, second=0, microsecond=0)
    return Countdown(due, due - now)


def forecast(ready: int, printed_last_hour: int, left: timedelta | None) -> Forecast:
    """Return what will be ready at the pick-up; without a pick-up time only the pace is told."""
    more = math.floor(printed_last_hour * max(timedelta(0), left or timedelta(0)) / HOUR)
    return Forecast(ready, printed_last_hour, ready + more)
