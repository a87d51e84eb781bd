"""What the screen's thread works in each of its turns, by its own processor time: other work of the machine tells nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer

from tests.benchmarks.ratios import percentile

FRAME_MS = 16
"""Milliseconds: what one frame of a screen has."""


class Turns:
    """Milliseconds of work between two waits of the event loop; what was done is no part of a later turn."""

    def __init__(self) -> None:
        self.worked: list[float] = []
        self._began = time.thread_time()

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count the turns of what is done inside."""
        waits = QAbstractEventDispatcher.instance().aboutToBlock
        self._began = time.thread_time()
        waits.connect(self._end)
        try:
            yield
        finally:
            waits.disconnect(self._end)

    def _end(self) -> None:
        now = time.thread_time()
        self.worked.append((now - self._began) * 1000)
        self._began = now

    @property
    def longest(self) -> float:
        return max(self.worked, default=0.0)

    @property
    def late(self) -> int:
        """How many took longer than a frame."""
        return sum(turn > FRAME_MS for turn in self.worked)

    def __str__(self) -> str:
        return (
            f"{len(self.worked)} turns of the screen's thread, p99 {percentile(self.worked, 0.99):.1f} ms, "
            f"{self.longest:.1f} ms at most, {self.late} over {FRAME_MS} ms"
        )


def turns_of(
    step: Callable[[], object],
    done: Callable[[], bool] = lambda: True,
    *,
    seconds: float = 0.0,
    every: int = 0,
    at_most: float = 60.0,
) -> Turns:
    """Do something in the event loop, once or ``every`` so many milliseconds, until ``seconds`` are over and it is done."""
    turns, loop = Turns(), QEventLoop()
    began = time.perf_counter()
    beat, look = QTimer(interval=every, singleShot=not every), QTimer(interval=2)

    def end() -> None:
        passed = time.perf_counter() - began
        if (passed > seconds and done()) or passed > at_most:
            loop.quit()

    beat.timeout.connect(step)
    look.timeout.connect(end)
    with turns.counted():
        beat.start()
        look.start()
        loop.exec()
        beat.stop()
        look.stop()
    assert done(), "it was not done in time"
    return turns
