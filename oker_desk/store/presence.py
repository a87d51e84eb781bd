"""Which processes are alive: each holds a lock on a file of its own, which the system lets go when it dies."""

from __future__ import annotations

import uuid
from pathlib import Path

from filelock import FileLock, Timeout


class Presence:
    """This process in the data folder. A killed process is noticed at once, without clocks or process numbers."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "running"
        self._folder.mkdir(exist_ok=True)
        self.token = uuid.uuid4().hex
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
