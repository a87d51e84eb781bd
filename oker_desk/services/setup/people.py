"""Setting people up: who works here, what each may do, badge, PIN, and the lock of an idle desk."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.people import SHORTEST_PIN, Person, Right, digest_badge, stretch_pin
from oker_desk.domain.rules.people import may_change_people
from oker_desk.domain.trouble import blocked, invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import BADGE_KEY, IDLE_MINUTES, require_right

_SHORTEST_BADGE = 4
_LONGEST_NAME = 40
_LONGEST_IDLE = 240


class PersonForm(Struct, frozen=True):
    """What somebody typed about a person. ``badge`` and ``pin``: None leaves what is kept, "" takes it away."""

    name: str
    rights: Collection[Right]
    badge: str | None = None
    pin: str | None = None


def keep_person(desk: Desk, form: PersonForm) -> Person:
    """Add or change a person. The first one who is set up takes the desk over, so that nobody is locked out."""
    require_right(desk, Right.SET_UP)
    name = " ".join(form.name.split())
    if not name or len(name) > _LONGEST_NAME:
        raise invalid("A person needs a name of at most {most} letters.", most=_LONGEST_NAME)
    pin = None if form.pin is None else _checked_pin(form.pin)
    with desk.store.transaction():
        people = {person.name: person for person in desk.store.people.all()}
        _refuse_look_alike(name, people)
        before = people.get(name, Person(name, frozenset()))
        person = replace(before, rights=frozenset(form.rights) - {Right.WORK})
        if pin is not None:
            person = replace(person, pin=stretch_pin(pin, secrets.token_bytes(16)) if pin else None)
        if form.badge is not None:
            person = replace(person, badge=_kept_badge(desk, form.badge, name, people.values()))
        _require({**people, name: person}.values())
        desk.store.people.keep(person)
        _tell(desk, f"{name} may: {', '.join(sorted(person.rights)) or 'pack and load'}.")
    if not people:
        desk.person = name
    return person


def remove_person(desk: Desk, name: str) -> None:
    """Take a person away; what they did stays in the history."""
    require_right(desk, Right.SET_UP)
    with desk.store.transaction():
        people = {person.name: person for person in desk.store.people.all()}
        if people.pop(name, None) is None:
            raise invalid("{name} is not set up here. Choose another name.", name=name)
        _require(people.values())
        desk.store.people.remove(name)
        _tell(desk, f"{name} works here no more.")
    if desk.person == name:
        desk.who.leave()


def set_idle_minutes(desk: Desk, minutes: int) -> int:
    """Set after how many idle minutes the desk asks who is there; 0 switches that off."""
    require_right(desk, Right.SET_UP)
    if not 0 <= minutes <= _LONGEST_IDLE:
        raise invalid("Type 0 to {most} minutes.", most=_LONGEST_IDLE)
    desk.store.settings.put(IDLE_MINUTES, str(minutes))
    return minutes


def _require(after: Iterable[Person]) -> None:
    verdict = may_change_people(after)
    if not verdict.allowed:
        raise blocked(verdict)


def _refuse_look_alike(name: str, people: Collection[str]) -> None:
    for other in people:
        if other != name and other.casefold() == name.casefold():
            raise invalid(
                "{other} is set up already. Choose a name that nobody mistakes for it.", other=other
            )


def _checked_pin(pin: str) -> str:
    if pin and (len(pin) < SHORTEST_PIN or not pin.isdecimal()):
        raise invalid("A PIN has {least} digits or more.", least=SHORTEST_PIN)
    return pin


def _kept_badge(desk: Desk, code: str, name: str, people: Iterable[Person]) -> str | None:
    if not code.strip():
        return None
    if len(code.strip()) < _SHORTEST_BADGE:
        raise invalid("This badge is too short to be told from other codes. Use another one.")
    desk.store.settings.put_if_missing(BADGE_KEY, secrets.token_hex(16))
    digest = digest_badge(code, desk.store.settings.get(BADGE_KEY))
    for person in people:
        if person.badge == digest and person.name != name:
            raise invalid("This badge belongs to {other} already. Use another one.", other=person.name)
    return digest


def _tell(desk: Desk, text: str) -> None:
    desk.store.history.append("people", text, at=desk.now(), who=desk.person)
