"""Connecting to Oker: the log-in is tried first, then the password goes into the key store (R1)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

from oker_desk import devices
from oker_desk.domain.people import Right
from oker_desk.domain.trouble import Trouble, invalid
from oker_desk.domain.wording import Sentence, mark, say
from oker_desk.remote import oker
from oker_desk.remote.address import check_address
from oker_desk.services.desk import OKER_URL, OKER_USERNAME, Desk
from oker_desk.services.log_in import PASSWORD, TOKEN
from oker_desk.services.people import require_right

CLOCK_TOLERANCE = timedelta(minutes=1)
_SESSION_ONLY = "oker.session_only"


@dataclass(frozen=True, slots=True)
class Connection:
    """The log-in in force, without its password.

    ``session_only`` says that this process alone knows the password; ``over`` that such a session has ended, so that
    the password has to be entered again. ``warnings`` are what the last try has found, beside the log-in being good.
    """

    url: str
    username: str
    session_only: bool = False
    over: bool = False
    warnings: tuple[Sentence, ...] = field(default=(), compare=False)


def connect_oker(
    desk: Desk, url: str, username: str, password: str, *, session_only: bool = False
) -> Connection:
    """Log in, then store the log-in. Raises a trouble and stores nothing if Oker refuses or cannot be reached.

    With ``session_only`` the password stays in the memory of this process. Where the key store is the trouble, its
    ``data`` says so under ``key_store``.
    """
    require_right(desk, Right.SET_UP)
    address = check_address(url)
    if not username.strip() or not password:
        raise invalid("User name and password are needed. The Oker team gives both.", rule="R1")
    contact = oker.first_contact.make_contact(address, username.strip(), password, desk.pace, desk.now)
    with _whole_or_not_at_all(desk, session_only):
        desk.secrets.keep(PASSWORD, password)
        desk.secrets.keep(TOKEN, contact.token)
        with desk.store.transaction():
            if desk.store.settings.get(OKER_USERNAME) != username.strip():
                desk.store.sent_stock.forget()  # another seller's Oker has heard nothing yet
            desk.store.settings.put(OKER_URL, address)
            desk.store.settings.put(OKER_USERNAME, username.strip())
            desk.store.settings.put(_SESSION_ONLY, "yes" if session_only else "no")
            desk.store.history.append(
                "connect", f"Connected to Oker as {username.strip()}.", at=desk.now(), who=desk.person
            )
    desk.drop_route()
    return Connection(address, username.strip(), session_only, warnings=tuple(_warnings_of(contact)))


def try_connection(desk: Desk) -> Connection:
    """Try the log-in that is stored, all the way; raises a trouble with the sentence of what is wrong."""
    connection = current_connection(desk)
    if connection is None:
        raise invalid("There is no log-in to try. Enter address, user name and password first.", rule="R1")
    password = desk.secrets.read(PASSWORD)
    if password is None:
        raise invalid("The password is not in the key store. Enter it again.", rule="R1")
    contact = oker.first_contact.make_contact(
        connection.url, connection.username, password, desk.pace, desk.now
    )
    desk.secrets.keep(TOKEN, contact.token)
    return Connection(
        connection.url,
        connection.username,
        connection.session_only,
        warnings=tuple(_warnings_of(contact)),
    )


def disconnect_oker(desk: Desk) -> None:
    """Forget the log-in, its entries in the key store included."""
    require_right(desk, Right.SET_UP)
    desk.secrets.forget(PASSWORD)
    desk.secrets.forget(TOKEN)
    with desk.store.transaction():
        if current_connection(desk) is not None:
            desk.store.history.append("disconnect", "Disconnected from Oker.", at=desk.now(), who=desk.person)
        for name in (OKER_URL, OKER_USERNAME, _SESSION_ONLY):
            desk.store.settings.drop(name)
    desk.drop_route()


def current_connection(desk: Desk) -> Connection | None:
    """Return the log-in that is stored, or None; nothing is asked of Oker or of the key store."""
    settings = desk.store.settings
    url = settings.get(OKER_URL)
    if not url:
        return None
    session_only = settings.get(_SESSION_ONLY) == "yes"
    over = session_only and not devices.session_secrets.secrets_in_memory()
    return Connection(url, settings.get(OKER_USERNAME), session_only, over)


def _warnings_of(contact: oker.first_contact.Contact) -> Iterator[Sentence]:
    if contact.ahead is not None and abs(contact.ahead) > CLOCK_TOLERANCE:
        minutes = round(abs(contact.ahead).total_seconds() / 60)
        template = (
            mark(
                "This computer's clock is {minutes} min ahead of Oker's. Set the clock, or due times are wrong."
            )
            if contact.ahead > timedelta()
            else mark(
                "This computer's clock is {minutes} min behind Oker's. Set the clock, or due times are wrong."
            )
        )
        yield say(template, minutes=minutes)
    if contact.listings == 0:
        yield say(
            "Oker shows no published listings for this seller. Orders will come without articles; "
            "ask the Oker team whether the catalog is published."
        )
    if contact.listings is None:
        yield say("The listings could not be counted. Run the catalog sync on the Channel page (F4) later.")


@contextmanager
def _whole_or_not_at_all(desk: Desk, session_only: bool) -> Iterator[None]:
    """Put the key store back as it was where a log-in could be kept only in part."""
    was_in_memory = devices.session_secrets.secrets_in_memory()
    if session_only:
        devices.session_secrets.leave_key_store()
    else:
        devices.session_secrets.use_key_store()
    before: dict[str, str | None] = {}
    try:
        before |= {name: desk.secrets.read(name) for name in (PASSWORD, TOKEN)}
        yield
    except Trouble:
        for name, value in before.items():
            with suppress(Trouble):
                desk.secrets.forget(name) if value is None else desk.secrets.keep(name, value)
        if was_in_memory:
            devices.session_secrets.leave_key_store()
        elif session_only:
            devices.session_secrets.use_key_store()
        raise
