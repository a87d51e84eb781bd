"""The desk: the parts that every service works with, joined for one thread."""

from __future__ import annotations

import contextlib
import getpass
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from oker_desk import devices
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.trouble import unavailable
from oker_desk.remote import oker
from oker_desk.remote.budget import Budget
from oker_desk.remote.pace import Pace
from oker_desk.services.log_in import DeskLogIn
from oker_desk.services.recovery import recover
from oker_desk.store.store import Store, open_home

PROFILE = "profile"
OKER_URL = "oker.url"
OKER_USERNAME = "oker.username"
STATION = "station.name"
FACILITY = "station.facility"
NOT_CONNECTED = (
    "Not connected to Oker. Ask the Oker team for the user name and password and enter them under Connection."
)


def now_utc() -> datetime:
    """Return the time of this machine, with its zone."""
    return datetime.now(UTC)


@dataclass
class AtTheDesk:
    """Who is at the desk now: one for all threads, so that a change of person holds for every act after it.

    ``seated`` says that a person who was set up here has taken over; until then ``name`` is the machine's log-in.
    """

    name: str
    commands: bool = False
    """The command line is at work, not somebody at the table."""
    seated: bool = False
    wrong_pins: dict[str, int] = field(default_factory=dict)

    def leave(self) -> None:
        self.name, self.seated = _name_of_person(), False


@dataclass
class Desk:
    """One thread's view of this station. ``now`` is in UTC."""

    home: Path
    store: Store
    who: AtTheDesk
    now: Callable[[], datetime] = now_utc
    pace: Pace = field(default_factory=Pace)
    stopping: threading.Event = field(default_factory=threading.Event)
    """Set when the window closes: long work ends at its next safe point."""
    budget: Budget = field(default_factory=Budget)
    """Questions to Oker of all threads together."""
    _route: oker.route.DirectRoute | None = None
    _route_to: tuple[str, str] = ("", "")
    """Address and user name that the route was made for."""

    @property
    def person(self) -> str:
        """The name that stands in the history for what is done now."""
        return self.who.name

    @person.setter
    def person(self, name: str) -> None:
        self.who.name, self.who.seated = name, True

    @property
    def bench(self) -> Bench:
        """The station and the map that rules are asked by."""
        settings = self.store.settings
        return Bench(
            settings.get(STATION, "Table 1"), settings.get(FACILITY) or None, settings.facility_map()
        )

    @property
    def secrets(self) -> devices.secrets.Secrets:
        return devices.secrets.Secrets(self.store.settings.get(PROFILE))

    def route(self) -> oker.route.DirectRoute:
        """Return the way to Oker; raises R1's trouble while nobody has connected.

        Another thread or process may have connected anew or disconnected, so the settings are looked at each time.
        """
        url, username = self.store.settings.get(OKER_URL), self.store.settings.get(OKER_USERNAME)
        if self._route_to != (url, username):
            self.drop_route()
        if not url:
            raise unavailable(NOT_CONNECTED, rule="R1")
        if self._route is None:
            self._route = self.new_route()
            self._route_to = (url, username)
        return self._route

    def new_route(self) -> oker.route.DirectRoute:
        """Return one more way to Oker, for another thread; whoever asks for it closes it."""
        url, username = self.store.settings.get(OKER_URL), self.store.settings.get(OKER_USERNAME)
        log_in = DeskLogIn(self.home, self.secrets, url, username)
        return oker.route.DirectRoute(log_in, self.pace, self.now, self.budget)

    def drop_route(self) -> None:
        """Forget the way to Oker, after connecting anew or disconnecting."""
        if self._route is not None:
            self._route.close()
            self._route = None

    def another(self) -> Desk:
        """Return the same desk for another thread, with a connection of its own."""
        store = Store(self.home, self.store.presence)
        return Desk(self.home, store, self.who, self.now, self.pace, self.stopping, self.budget)

    def close(self) -> None:
        self.drop_route()
        self.store.close()


def open_desk(
    home: Path,
    *,
    now: Callable[[], datetime] = now_utc,
    pace: Pace | None = None,
    commands: bool = False,
) -> Desk:
    """Open the data folder for this process; raises a trouble if it cannot be used."""
    presence = open_home(home)
    store: Store | None = None
    try:
        store = Store(home, presence)
        store.prepare()
        store.settings.put_if_missing(PROFILE, uuid.uuid4().hex[:12])
        recover(store, now())
    except BaseException:
        if store is not None:
            store.close()
        presence.leave()
        raise
    stopping = threading.Event()
    pace = pace or Pace(pause=stopping.wait)  # a pause ends when the window closes
    name = _name_of_person()
    if commands and store.people.any():
        name = f"{name} (command line)"  # nobody's own name: the history must not say that a person did it
    return Desk(home, store, AtTheDesk(name, commands), now, pace, stopping)


def close_desk(desk: Desk) -> None:
    """Close the process's first desk and take its presence from the data folder."""
    desk.close()
    desk.store.presence.leave()


def _name_of_person() -> str:
    """The person until people are set up: whoever is logged in to this machine."""
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return "unknown"
