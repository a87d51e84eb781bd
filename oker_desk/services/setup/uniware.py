"""Connecting to Uniware, where the stock is known: the log-in is tried first, then kept (Uniware API §2)."""

from __future__ import annotations

from contextlib import suppress

from oker_desk.domain.people import Right
from oker_desk.domain.trouble import Trouble, invalid, unavailable
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.remote import uniware
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.uniware import (
    PASSWORD,
    TOKENS,
    URL,
    USERNAME,
    UniwareConnection,
    current_uniware,
    uniware_stock,
)


def connect_uniware(desk: Desk, url: str, username: str, password: str) -> UniwareConnection:
    """Log in, then store the log-in. Raises a trouble and stores nothing if Uniware refuses or cannot be reached."""
    require_right(desk, Right.SET_UP)
    connection = UniwareConnection(uniware.login.origin_of(url), username.strip())
    if not connection.username or not password:
        raise invalid("User name and password of Uniware are needed.")
    tokens = uniware.login.log_in(connection.url, connection.username, password, desk.pace, desk.now)
    before = {name: desk.secrets.read(name) for name in (PASSWORD, TOKENS)}
    try:
        desk.secrets.keep(PASSWORD, password)
        desk.secrets.keep(TOKENS, tokens.to_json())
        with desk.store.transaction():
            desk.store.settings.put(URL, connection.url)
            desk.store.settings.put(USERNAME, connection.username)
            _tell(desk, "connect", f"Connected to Uniware as {connection.username}.")
    except Trouble:
        for name, value in before.items():
            with suppress(Trouble):
                desk.secrets.forget(name) if value is None else desk.secrets.keep(name, value)
        raise
    return connection


def disconnect_uniware(desk: Desk) -> None:
    """Forget the log-in, its entries in the key store included."""
    require_right(desk, Right.SET_UP)
    desk.secrets.forget(PASSWORD)
    desk.secrets.forget(TOKENS)
    with desk.store.transaction():
        if current_uniware(desk) is not None:
            _tell(desk, "disconnect", "Disconnected from Uniware.")
        desk.store.settings.drop(URL)
        desk.store.settings.drop(USERNAME)


def examine_uniware(desk: Desk) -> Sentence:
    """Say how the connection to Uniware is; raises a trouble with the sentence of what is wrong.

    To have none is no problem: everything but the stock sync works without.
    """
    connection = current_uniware(desk)
    if connection is None:
        return say("Not connected to Uniware. Only the stock sync asks it; everything else works without.")
    with uniware_stock(desk) as stock:
        facilities = show_map(desk).facilities
        unknown = [code for code in facilities if not stock.has_facility(code)]
    if unknown:
        raise unavailable(
            "Connected to Uniware as {name}, but facility {facility} of the warehouse map is not there.",
            name=connection.username,
            facility=", ".join(unknown),
        )
    return say(
        "Connected to Uniware as {name}; {facilities} of the warehouse map found.",
        name=connection.username,
        facilities=count(len(facilities), "facility", "facilities"),
    )


def _tell(desk: Desk, act: str, text: str) -> None:
    desk.store.history.append(act, text, at=desk.now(), who=desk.person)
