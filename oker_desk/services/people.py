"""Who is at this desk, taking over, and whether that person may do something (R51)."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.people import Person, Right, digest_badge, is_pin
from oker_desk.domain.rules.people import may_act
from oker_desk.domain.trouble import blocked, invalid
from oker_desk.domain.verdicts import ALLOWED, Verdict
from oker_desk.services.desk import Desk

BADGE_KEY = "people.badge_key"
IDLE_MINUTES = "people.idle_minutes"
_TRIES = 5
"""Wrong PINs in a row after which only the badge helps until somebody else has been at the desk."""


class Seat(Struct, frozen=True):
    """Who may sit here and who does. ``idle_minutes`` of 0 means that the desk never locks by itself."""

    people: tuple[Person, ...] = ()
    name: str = ""
    """Who is at the desk; empty while nobody is, or while no people are set up."""
    idle_minutes: int = 0
    badge_key: str = ""

    @property
    def taken(self) -> bool:
        """Whether acts may be done as far as people go."""
        return bool(self.name) or not self.people

    def whose_badge(self, code: str) -> Person | None:
        """Return the person whose badge was scanned, without asking anybody; quick enough for every scan."""
        if not self.badge_key or not code:
            return None
        digest = digest_badge(code, self.badge_key)
        return next((person for person in self.people if person.badge == digest), None)


def judge_right(desk: Desk, right: Right) -> Verdict:
    """Return whether whoever is at the desk may do something that wants ``right``.

    A command on the command line may do everything: whoever runs one has logged in to this machine and could change
    the data folder by hand. The history names that log-in.
    """
    if desk.who.commands:
        return ALLOWED
    return may_act(desk.store.people.any(), _at_the_desk(desk), right)


def require_right(desk: Desk, right: Right) -> None:
    """Raise R51's trouble if whoever is at the desk may not do something that wants ``right``."""
    verdict = judge_right(desk, right)
    if not verdict.allowed:
        raise blocked(verdict)


def show_seat(desk: Desk) -> Seat:
    """Return who may be at this desk and who is."""
    settings, person = desk.store.settings, _at_the_desk(desk)
    return Seat(
        tuple(desk.store.people.all()),
        person.name if person else "",
        int(settings.get(IDLE_MINUTES, "0")),
        settings.get(BADGE_KEY),
    )


def take_over(desk: Desk, name: str, pin: str = "") -> Seat:
    """Seat the person who chose this name; one with a PIN has to give it."""
    person = desk.store.people.get(name)
    if person is None:
        raise invalid("{name} is not set up here. Choose another name.", name=name)
    if person.pin is not None:
        if desk.who.wrong_pins.get(name, 0) >= _TRIES:
            raise invalid("Too many wrong PINs for {name}. Scan the badge, or ask a supervisor.", name=name)
        if not is_pin(pin, person.pin):
            desk.who.wrong_pins[name] = desk.who.wrong_pins.get(name, 0) + 1
            raise invalid("This is not the PIN of {name}. Type it again.", name=name)
    return _seat(desk, person)


def take_over_by_badge(desk: Desk, code: str) -> Seat:
    """Seat the person whose badge was scanned; the badge is enough."""
    person = show_seat(desk).whose_badge(code)
    if person is None:
        raise invalid("This is no badge of this desk. Scan your badge, or choose your name.")
    return _seat(desk, person)


def leave_desk(desk: Desk) -> Seat:
    """Leave the desk to nobody, as after some idle minutes."""
    desk.who.leave()
    return show_seat(desk)


def _seat(desk: Desk, person: Person) -> Seat:
    before = _at_the_desk(desk)
    desk.person = person.name
    desk.who.wrong_pins.clear()
    if before != person:
        text = f"{person.name} took over at {desk.bench.station}."
        with desk.store.transaction():
            desk.store.history.append("person", text, at=desk.now(), who=person.name)
    return show_seat(desk)


def _at_the_desk(desk: Desk) -> Person | None:
    return desk.store.people.get(desk.person) if desk.who.seated else None
