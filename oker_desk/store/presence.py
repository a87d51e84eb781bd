"""Which processes are alive: each holds a lock on a file of its own, which the system lets go when it dies."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from filelock import FileLock, Timeout


class Hands:
    """What this process's threads are working on: the last one to go lets go of what was taken for the work only."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._inside: Counter[str] = Counter()
        self._alone: set[str] = set()
        self._passing: set[str] = set()

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

    def leave(self) -> None:
        """Let go; called when the program ends in good order."""
        self._lock.release()
        (self._folder / f"{self.token}.lock").unlink(missing_ok=True)

    def _lock_of(self, token: str) -> FileLock:
        return FileLock(self._folder / f"{token}.lock", thread_local=False)
