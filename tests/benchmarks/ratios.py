"""Measuring one thing against the bare thing in the same run, turn by turn, so that a slow minute slows both."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Compared:
    """Seconds of each turn: ``ours`` and ``bare`` were run in turns."""

    ours: list[float]
    bare: list[float]

    @property
    def ratio(self) -> float:
        """The median of the ratios turn by turn."""
        return statistics.median(a / b for a, b in zip(self.ours, self.bare, strict=True))

    def __str__(self) -> str:
        ours, bare = statistics.median(self.ours) * 1000, statistics.median(self.bare) * 1000
        return (
            f"{ours:.2f} ms against {bare:.2f} ms bare: {self.ratio:.2f} times (median of {len(self.ours)})"
        )


def compare(ours: Callable[[], object], bare: Callable[[], object], turns: int = 9) -> Compared:
    """Run both in turns after one of each that does not count."""
    ours(), bare()
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(turns):
        for times, work in zip(taken, (ours, bare), strict=True):
            times.append(seconds_of(work))
    return Compared(*taken)


def seconds_of(work: Callable[[], object]) -> float:
    """Return how long the work took, without the garbage of what ran before."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def percentile(values: list[float], share: float) -> float:
    """Return the value that ``share`` (0 to 1) of all do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
