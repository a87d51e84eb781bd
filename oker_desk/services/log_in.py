"""The log-in to Oker as the route needs it: password and token in the key store, one log-in at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from oker_desk import devices
from oker_desk.domain.trouble import unavailable

PASSWORD = "oker password"
TOKEN = "oker token"
_LONGEST_TURN = 60.0
"""Seconds after which another process's log-in is taken for stuck."""


class DeskLogIn:
    """Secrets of one data folder. The token lies beside the password, so that processes share one log-in."""

    def __init__(self, home: Path, secrets: devices.secrets.Secrets, url: str, username: str) -> None:
        self.url = url
        self.username = username
        self._secrets = secrets
        self._lock = home / "log-in.lock"
        self._token: str | None = None

    def password(self) -> str:
        found = self._secrets.read(PASSWORD)
        if found is None:
            raise unavailable(
                "Not connected to Oker. The password is not in the key store. Enter it again under Connection.",
                rule="R1",
            )
        return found

    def token(self) -> str | None:
        self._token = self._secrets.read(TOKEN)
        return self._token

    def keep_token(self, token: str) -> None:
        self._token = token
        self._secrets.keep(TOKEN, token)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for other processes' log-ins, then have the only one."""
        try:
            with FileLock(self._lock, timeout=_LONGEST_TURN):
                yield
        except Timeout as error:
            raise unavailable(
                "Another log-in to Oker is still running. Try again in a minute.", rule="R1"
            ) from error
