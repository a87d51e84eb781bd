"""How long to wait and how often to try again (channel API §18)."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace


class Pace(Struct, frozen=True):
    """Time limits of one call and the pauses between its attempts, in seconds (channel API §18).

    No new attempt starts later than ``patience_s`` after the first one. A pause grows by up to ``jitter`` of itself,
    so that forty tables do not come back in the same moment.
    """

    connect_s: float = 5
    read_s: float = 30
    label_s: float = 60
    pauses: tuple[float, ...] = (1, 2, 4, 8)
    jitter: float = 0.25
    patience_s: float = 25
    pause: Callable[[float], object] = time.sleep
    clock: Callable[[], float] = time.monotonic

    def quick(self) -> Pace:
        """Return this pace for a check that a person waits for: one attempt, five seconds."""
        return replace(
            self, connect_s=min(self.connect_s, 5), read_s=min(self.read_s, 5), label_s=5, pauses=()
        )

    def patient(self) -> Pace:
        """Return this pace for work in the background, which nobody waits for."""
        return replace(self, patience_s=4 * self.patience_s)


STEADY = Pace()
QUICK = STEADY.quick()


class Attempts:
    """The attempts of one call: how many there were, and whether its log-in has been renewed already."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._started = pace.clock()
        self._repeats = 0
        self.renewed = False

    def wait(self, most: int, after: float | None = None) -> bool:
        """Pause before the next attempt; ``False`` if there is none.

        ``most`` bounds the repeats, ``after`` is what the server asked to wait. A server that asks for more than our
        patience is not asked again: coming back too early would only make it busier.
        """
        pauses = self._pace.pauses
        if self._repeats >= min(most, len(pauses)):
            return False
        seconds = pauses[self._repeats] * (1 + random.random() * self._pace.jitter)
        seconds = max(seconds, after or 0)
        if self._pace.clock() - self._started + seconds > self._pace.patience_s:
            return False
        self._repeats += 1
        self._pace.pause(seconds)
        return True
