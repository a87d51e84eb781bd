"""Which processes are alive: each holds a lock on a file of its own, which the system lets go when it dies."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from filelock import FileLock, Timeout


class Hands:
    """What this process's threads are working on: the last one to go lets go of what was taken for the work only."""

    def __init__(self) -> None:
        self._guard = RLock()  # letting go may end in leaving behind
        self._inside: Counter[str] = Counter()
        self._alone: set[str] = set()
        self._passing: set[str] = set()
        self._left: set[str] = set()
        self._rows: set[str] = set()

    def enter(self, subject: str, *, alone: bool) -> bool:
        """Begin to work on a subject; false if ``alone`` is asked for and another thread has it alone."""
        with self._guard:
            if alone and subject in self._alone:
                return False
            if alone:
                self._alone.add(subject)
            self._inside[subject] += 1
            return True

    def will_let_go(self, subject: str) -> None:
        with self._guard:
            self._passing.add(subject)

    def keep(self, subject: str) -> None:
        """Stay with the subject after the work: somebody has it open."""
        with self._guard:
            self._passing.discard(subject)

    def leave(self, subject: str, let_go: Callable[[], None], *, alone: bool) -> None:
        """End the work; the last thread lets go, before another can begin."""
        with self._guard:
            self._inside[subject] -= 1
            if alone:
                self._alone.discard(subject)
            if self._inside[subject]:
                return
            del self._inside[subject]
            if subject in self._passing:
                self._passing.discard(subject)
                let_go()

    def leave_behind(self, subject: str) -> None:
        """Note that a subject could not be let go of, as on a full disk: this process does not work on it any more."""
        with self._guard:
            self._left.add(subject)

    def take_back(self) -> set[str]:
        """Return what was left behind, to be let go of now."""
        with self._guard:
            left, self._left = self._left, set()
            return left

    @contextmanager
    def under_way(self, row: str) -> Iterator[None]:
        """Say that this process works on a row of the data file, an intent or a print, and will settle it."""
        with self._guard:
            self._rows.add(row)
        try:
            yield
        finally:
            with self._guard:
                self._rows.discard(row)

    def is_under_way(self, row: str) -> bool:
        with self._guard:
            return row in self._rows


class Presence:
    """This process in the data folder. A killed process is noticed at once, without clocks or process numbers."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "running"
        self._folder.mkdir(exist_ok=True)
        self.token = uuid.uuid4().hex
        self.hands = Hands()
        self._lock = self._lock_of(self.token)
        self._lock.acquire(timeout=0)

    def is_alive(self, token: str) -> bool:
        """Whether the process with this token still runs."""
        if token == self.token:
            return True
        path = self._folder / f"{token}.lock"
        if not path.exists():
            return False
        lock = self._lock_of(token)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return True
        lock.release()
        path.unlink(missing_ok=True)
        return False

    def is_at_work(self, token: str, row: str) -> bool:
        """Whether the process with this token will still settle a row of its own.

        One that died will not, nor this one where a full disk kept it from writing how it ended.
        """
        return self.is_alive(token) and (token != self.token or self.hands.is_under_way(row))

    def leave(self) -> None:
        """Let go; called when the program ends in good order."""
        self._lock.release()
        (self._folder / f"{self.token}.lock").unlink(missing_ok=True)

    def _lock_of(self, token: str) -> FileLock:
        return FileLock(self._folder / f"{token}.lock", thread_local=False)
