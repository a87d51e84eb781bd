"""The log-in to Uniware: a password and tokens of its own in the key store, one log-in at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from msgspec import Struct

from oker_desk import devices
from oker_desk.domain.trouble import unavailable
from oker_desk.remote import uniware
from oker_desk.services.desk import Desk

NOT_CONNECTED = "Not connected to Uniware. Enter the user name and password of Uniware under Connection."
URL, USERNAME = "uniware.url", "uniware.username"
PASSWORD, TOKENS = "uniware password", "uniware tokens"
_LONGEST_TURN = 60.0


class UniwareConnection(Struct, frozen=True):
    """The log-in in force, without its password."""

    url: str
    username: str


class UniwareLogIn:
    """Secrets of one data folder; the tokens lie beside the password, so that processes share one log-in."""

    def __init__(self, home: Path, secrets: devices.secrets.Secrets, connection: UniwareConnection) -> None:
        self.url = connection.url
        self.username = connection.username
        self._secrets = secrets
        self._lock = home / "uniware-log-in.lock"
        self._tokens: uniware.login.Tokens | None = None

    def password(self) -> str:
        found = self._secrets.read(PASSWORD)
        if found is None:
            raise unavailable(NOT_CONNECTED)
        return found

    def tokens(self) -> uniware.login.Tokens | None:
        stored = self._secrets.read(TOKENS)
        self._tokens = uniware.login.Tokens.from_json(stored) if stored else None
        return self._tokens

    def keep_tokens(self, tokens: uniware.login.Tokens) -> None:
        self._tokens = tokens
        self._secrets.keep(TOKENS, tokens.to_json())

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for other processes' log-ins, then have the only one."""
        try:
            with FileLock(self._lock, timeout=_LONGEST_TURN):
                yield
        except Timeout as error:
            raise unavailable("Another log-in to Uniware is still running. Try again in a minute.") from error


def current_uniware(desk: Desk) -> UniwareConnection | None:
    """Return the log-in that is stored, or None; nothing is asked of Uniware."""
    url = desk.store.settings.get(URL)
    return UniwareConnection(url, desk.store.settings.get(USERNAME)) if url else None


@contextmanager
def uniware_calls(desk: Desk) -> Iterator[uniware.calls.UniwareCalls]:
    """Open a way to Uniware; raises a trouble while nobody has connected."""
    connection = current_uniware(desk)
    if connection is None:
        raise unavailable(NOT_CONNECTED)
    log_in = UniwareLogIn(desk.home, desk.secrets, connection)
    with closing(uniware.calls.UniwareCalls(log_in, desk.pace, desk.now)) as calls:
        yield calls


@contextmanager
def uniware_stock(desk: Desk) -> Iterator[uniware.stock.UniwareStock]:
    """Open the part of Uniware that tells stock and facilities."""
    with uniware_calls(desk) as calls:
        yield uniware.stock.UniwareStock(calls)
