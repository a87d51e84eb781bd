"""The first contact with Oker: what can be learnt with a log-in before anything of it is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

from msgspec import Struct

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.oker.calls import Calls
from oker_desk.remote.oker.catalog_calls import CatalogCalls
from oker_desk.remote.oker.login import try_log_in
from oker_desk.remote.pace import Pace


class Contact(Struct, frozen=True):
    """What Oker answered.

    ``ahead`` is how far this computer's clock is ahead of Oker's, negative if behind, None if Oker told no time.
    ``listings`` counts the published ones, None if they could not be counted.
    """

    token: str
    ahead: timedelta | None
    listings: int | None

    def __repr__(self) -> str:
        return f"Contact(•••, {self.ahead}, {self.listings})"


def make_contact(url: str, username: str, password: str, pace: Pace, now: Callable[[], datetime]) -> Contact:
    """Log in and look around; raises a trouble if there is no log-in. Looking around may fail without one."""
    accepted = try_log_in(url, username, password, pace)
    ahead = now() - accepted.server_time if accepted.server_time else None
    log_in = _Once(url, username, password, accepted.token)
    calls = Calls(log_in, pace.quick())
    listings: int | None = None
    try:
        with suppress(Trouble):
            listings = CatalogCalls(calls).count()
    finally:
        calls.close()
    return Contact(log_in.token(), ahead, listings)


class _Once:
    """A log-in that is forgotten with its one use."""

    def __init__(self, url: str, username: str, password: str, token: str) -> None:
        self.url = url
        self.username = username
        self._password = password
        self._token = token

    def password(self) -> str:
        return self._password

    def token(self) -> str:
        return self._token

    def keep_token(self, token: str) -> None:
        self._token = token

    @contextmanager
    def turn(self) -> Iterator[None]:
        yield
