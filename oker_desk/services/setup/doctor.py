"""The doctor: looks at each part of the station and says in a plain sentence how it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from oker_desk.devices.printers.system import list_printers
from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.domain.wording import count
from oker_desk.services.desk import NOT_CONNECTED, Desk
from oker_desk.services.printers import SYSTEM, label_printer, what_is_wrong
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.setup.facilities import check_map, show_map
from oker_desk.services.setup.uniware import examine_uniware

_PROBE = "doctor"


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was looked at."""

    name: str
    ok: bool
    message: str


def examine(desk: Desk) -> list[Check]:
    """Look at every part; nothing is changed and no trouble is raised."""
    parts: dict[str, Callable[[Desk], str]] = {
        "keyring": _keyring,
        "cache": _cache,
        "oker": _oker,
        "uniware": lambda desk: str(examine_uniware(desk)),
        "map": _map,
        "printers": _printers,
        "clock": _clock,
    }
    return [_examine(name, look, desk) for name, look in parts.items()]


def _examine(name: str, look: Callable[[Desk], str], desk: Desk) -> Check:
    try:
        return Check(name, True, look(desk))
    except Trouble as trouble:
        return Check(name, False, trouble.message)


def _keyring(desk: Desk) -> str:
    desk.secrets.keep(_PROBE, "probe")
    found = desk.secrets.read(_PROBE)
    desk.secrets.forget(_PROBE)
    if found != "probe":
        raise unavailable("The key store does not give back what was put in. Choose another one.")
    return f"The key store works ({desk.secrets.backend_name()})."


def _cache(desk: Desk) -> str:
    verdict = str(desk.store.database.value("PRAGMA quick_check(1)"))
    if verdict != "ok":
        raise unavailable(
            "The data file is damaged. Close every window of Oker Desk and start again.", details=verdict
        )
    orders = sum(desk.store.orders.count_by_state().values())
    unsettled = desk.store.intents.count_unknown()
    waiting = f", {count(unsettled, 'step', 'steps')} to be read back" if unsettled else ""
    return f"The data file is sound: {count(orders, 'order', 'orders')}{waiting}."


def _oker(desk: Desk) -> str:
    connection = current_connection(desk)
    if connection is None:
        raise unavailable(NOT_CONNECTED, rule="R1")
    listings = desk.route().catalog.count()
    return f"Connected as {connection.username}; {count(listings, 'listing', 'listings')} published."


def _map(desk: Desk) -> str:
    problems = check_map(desk)
    if problems:
        raise unavailable("{message}", message=" ".join(problem.message for problem in problems))
    pairs = len(show_map(desk).pairs)
    return f"The warehouse map is sound: {count(pairs, 'warehouse', 'warehouses')}."


def _printers(desk: Desk) -> str:
    chosen = label_printer(desk)
    found = [printer.name for printer in list_printers()]
    if chosen is None:
        raise unavailable(
            "No label printer is chosen. This machine has: {found}. Choose one under Set-up.",
            found=", ".join(found) or "none",
        )
    if chosen.kind == SYSTEM and chosen.name not in found:
        raise unavailable("The printer {name} is not there. Check its cable and power.", name=chosen.name)
    trouble = what_is_wrong(chosen)
    if trouble is not None:
        raise trouble
    return f"Labels go to {chosen.name}."


def _clock(desk: Desk) -> str:
    now = desk.now()
    newest = desk.store.history.newest(1)
    if newest and newest[0].at > now:
        raise unavailable(
            "The clock of this machine stands before the last entry of the history ({at}). Set the clock.",
            at=f"{newest[0].at:%d %b %Y %H:%M}",
        )
    return f"The clock shows {now.astimezone():%d %b %Y %H:%M}."
