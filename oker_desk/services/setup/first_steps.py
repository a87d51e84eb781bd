"""The first steps at a new station. Each is done when the thing itself is so, whoever did it, so nothing is half-stored."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.people import Right
from oker_desk.domain.wording import Sentence, count, joined, say
from oker_desk.services.desk import STATION, Desk
from oker_desk.services.people import require_right
from oker_desk.services.printers import FOLDER, label_printer, printer_of
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.setup.scanner import scanner_is_set
from oker_desk.services.setup.station import show_station

_PROGRESS = "setup.first_steps"
_PASSED = "setup.passed_over.{}"
MAY_BE_PASSED = ("printers", "scanner")
"""Steps that a station can do without for a while, such as one that only loads vans."""
_BEGUN, _LEFT, _DONE = "begun", "left", "done"


class FirstStep(Struct, frozen=True):
    """One step, named like its section of Set-up, and how it stands."""

    name: str
    done: bool
    told: Sentence
    passed: bool = False
    """Somebody chose to go on without it; it is still to be done one day."""


def first_steps(desk: Desk) -> tuple[FirstStep, ...]:
    """Return the steps in their order; nothing is asked of Oker or of a printer."""
    return (_log_in(desk), _map(desk), _station(desk), _printer(desk), _scanner(desk))


def wants_first_steps(desk: Desk) -> bool:
    """Whether the window should open at the first steps: nothing is connected, or somebody is in the middle."""
    if current_connection(desk) is None:
        return True
    begun = desk.store.settings.get(_PROGRESS) == _BEGUN
    return begun and not all(step.done or step.passed for step in first_steps(desk))


def begin_first_steps(desk: Desk) -> None:
    """Note that somebody is in the middle: the next start takes it up again."""
    desk.store.settings.put(_PROGRESS, _BEGUN)


def pass_over(desk: Desk, name: str) -> None:
    """Note that somebody goes on without a printer or a scanner; doing it later counts as ever."""
    require_right(desk, Right.SET_UP)
    desk.store.settings.put(_PASSED.format(name), "yes")


def leave_first_steps(desk: Desk) -> None:
    """Note that somebody goes on without the rest; it can be taken up again under Set-up."""
    done = all(step.done or step.passed for step in first_steps(desk))
    desk.store.settings.put(_PROGRESS, _DONE if done else _LEFT)


def _log_in(desk: Desk) -> FirstStep:
    connection = current_connection(desk)
    if connection is None or connection.over:
        return FirstStep("connection", False, say("Not connected to Oker yet."))
    return FirstStep("connection", True, say("Connected to Oker as {name}.", name=connection.username))


def _map(desk: Desk) -> FirstStep:
    pairs = len(show_map(desk).pairs)
    if not pairs:
        return FirstStep("map", False, say("No warehouse is mapped yet."))
    return FirstStep("map", True, say("Mapped: {pairs}.", pairs=count(pairs, "warehouse", "warehouses")))


def _station(desk: Desk) -> FirstStep:
    station = show_station(desk)
    if not desk.store.settings.get(STATION):
        return FirstStep("station", False, say("This station has no name yet."))
    if station.facility:
        told = say("This is {name}. It packs for {facility}.", name=station.name, facility=station.facility)
        return FirstStep("station", True, told)
    return FirstStep("station", True, say("This is {name}. It packs for every facility.", name=station.name))


def _printer(desk: Desk) -> FirstStep:
    choice = label_printer(desk)
    if choice is None:
        return _open(desk, "printers", say("No label printer is chosen yet."))
    name = choice.name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    told = say("Labels go to {printer}.", printer=name)
    if choice.kind == FOLDER:
        told = say("Labels are kept as files in “{folder}”.", folder=name)
    if not desk.store.prints.has_printed(printer_of(choice).name):
        return _open(desk, "printers", joined([told, say("Print a test label.")]))
    return FirstStep("printers", True, told)


def _scanner(desk: Desk) -> FirstStep:
    if scanner_is_set(desk):
        return FirstStep("scanner", True, say("The scanner was tried."))
    return _open(desk, "scanner", say("The scanner was not tried yet."))


def _open(desk: Desk, name: str, told: Sentence) -> FirstStep:
    """Return a step that is to be done, or that somebody passed over."""
    if desk.store.settings.get(_PASSED.format(name)) != "yes":
        return FirstStep(name, False, told)
    return FirstStep(name, False, joined([told, say("It was passed over.")]), passed=True)
