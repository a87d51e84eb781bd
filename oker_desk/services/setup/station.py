"""This station: its name, the facility it packs for, and whether it goes on by itself."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.people import Right
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import FACILITY, STATION, Desk
from oker_desk.services.people import require_right

_STRAIGHT_THROUGH = "station.straight_through"


class Station(Struct, frozen=True):
    """With ``facility`` None, orders of every mapped facility are packed here."""

    name: str
    facility: str | None


def show_station(desk: Desk) -> Station:
    bench = desk.bench
    return Station(bench.station, bench.facility)


def set_station(desk: Desk, *, name: str | None = None, facility: str | None = None) -> Station:
    """Change what is given; an empty facility means every mapped one. An unmapped facility is invalid (R3)."""
    require_right(desk, Right.SET_UP)
    with desk.store.transaction():
        if name is not None:
            if not name.strip():
                raise invalid("A station needs a name, such as Table 4.")
            desk.store.settings.put(STATION, name.strip())
        if facility is not None:
            known = desk.bench.facility_map.facilities
            if facility and facility not in known:
                raise invalid(
                    "Facility {facility} is not in the warehouse map. Known are: {known}.",
                    rule="R3",
                    facility=facility,
                    known=", ".join(known) or "none",
                )
            desk.store.settings.put(FACILITY, facility)
    return show_station(desk)


def goes_straight_through(desk: Desk) -> bool:
    """Whether invoice, label and print follow the last good scan by themselves; on unless switched off."""
    return desk.store.settings.get(_STRAIGHT_THROUGH, "on") == "on"


def set_straight_through(desk: Desk, on: bool) -> None:
    require_right(desk, Right.SET_UP)
    desk.store.settings.put(_STRAIGHT_THROUGH, "on" if on else "off")
