"""Connecting to Oker: the log-in is tried first, then the password goes into the key store (R1)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from oker_desk.domain.trouble import Trouble, invalid
from oker_desk.remote.address import check_address
from oker_desk.remote.oker.login import try_log_in
from oker_desk.services.desk import OKER_URL, OKER_USERNAME, Desk
from oker_desk.services.log_in import PASSWORD, TOKEN


@dataclass(frozen=True, slots=True)
class Connection:
    """The log-in in force, without its password."""

    url: str
    username: str


def connect_oker(desk: Desk, url: str, username: str, password: str) -> Connection:
    """Log in, then store the log-in. Raises a trouble and stores nothing if Oker refuses or cannot be reached."""
    address = check_address(url)
    if not username.strip() or not password:
        raise invalid("User name and password are needed. The Oker team gives both.", rule="R1")
    token = try_log_in(address, username.strip(), password, desk.pace)
    with _whole_or_not_at_all(desk):
        desk.secrets.keep(PASSWORD, password)
        desk.secrets.keep(TOKEN, token)
        with desk.store.transaction():
            desk.store.settings.put(OKER_URL, address)
            desk.store.settings.put(OKER_USERNAME, username.strip())
            desk.store.history.append(
                "connect", f"Connected to Oker as {username.strip()}.", at=desk.now(), who=desk.person
            )
    desk.drop_route()
    return Connection(address, username.strip())


def disconnect_oker(desk: Desk) -> None:
    """Forget the log-in, its entries in the key store included."""
    desk.secrets.forget(PASSWORD)
    desk.secrets.forget(TOKEN)
    with desk.store.transaction():
        if current_connection(desk) is not None:
            desk.store.history.append("disconnect", "Disconnected from Oker.", at=desk.now(), who=desk.person)
        desk.store.settings.drop(OKER_URL)
        desk.store.settings.drop(OKER_USERNAME)
    desk.drop_route()


def current_connection(desk: Desk) -> Connection | None:
    """Return the log-in that is stored, or None; nothing is asked of Oker."""
    url = desk.store.settings.get(OKER_URL)
    return Connection(url, desk.store.settings.get(OKER_USERNAME)) if url else None


@contextmanager
def _whole_or_not_at_all(desk: Desk) -> Iterator[None]:
    """Put the key store back as it was where a log-in could be kept only in part."""
    before = {name: desk.secrets.read(name) for name in (PASSWORD, TOKEN)}
    try:
        yield
    except Trouble:
        for name, value in before.items():
            with suppress(Trouble):
                desk.secrets.forget(name) if value is None else desk.secrets.keep(name, value)
        raise
