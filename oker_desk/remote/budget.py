"""How many questions a minute a server is asked: what runs in the background waits for its turn, people never do."""

from __future__ import annotations

import threading

from oker_desk.remote.pace import Pace

USUAL = 1_200
"""Questions a minute; no limit is published (channel API §18, §20)."""
_AT_ONCE = 0.25
"""The share of a minute's questions that may be asked at once after a rest. The rest of the minute brings the others, so
that in no minute, wherever it begins, there are more than the budget."""


class Budget:
    """Counts every question to one server, of all threads. A quarter of a minute's worth may be asked at once after a rest."""

    def __init__(self, a_minute: int = USUAL) -> None:
        self._guard = threading.Lock()
        self._a_minute = a_minute
        self._left = self._most
        self._counted_at: float | None = None
        self._held_until = float("-inf")

    @property
    def _most(self) -> float:
        """Questions that may be asked at once: a whole number, at least one."""
        return float(max(1, int(self._a_minute * _AT_ONCE)))

    @property
    def _a_second(self) -> float:
        return (self._a_minute - self._most) / 60

    def limit(self, a_minute: int) -> None:
        """Change how many questions a minute there may be."""
        with self._guard:
            self._a_minute = a_minute
            self._left = min(self._left, self._most)

    def hold(self, seconds: float, pace: Pace) -> None:
        """Obey a server that asked to be left alone for so long."""
        with self._guard:
            self._held_until = max(self._held_until, pace.clock() + seconds)

    def note(self, pace: Pace) -> None:
        """Count a question that does not wait."""
        with self._guard:
            self._refill(pace.clock())
            self._left -= 1

    def wait(self, pace: Pace) -> None:
        """Wait for the turn of a question in the background, and count it."""
        with self._guard:
            now = pace.clock()
            self._refill(now)
            self._left -= 1
            until_turn = -self._left / self._a_second if self._left < 0 else 0.0
            seconds = max(until_turn, self._held_until - now)
        if seconds > 0:
            pace.pause(seconds)

    def _refill(self, now: float) -> None:
        if self._counted_at is not None:
            gained = max(0.0, now - self._counted_at) * self._a_second
            self._left = min(self._most, self._left + gained)
        self._counted_at = now
