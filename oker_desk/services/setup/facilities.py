"""The facility map as people edit it (R2 to R4). Every saved map is kept with person and time."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.facility_map import FacilityMap, MapProblem, build_map, find_problems, parse_map
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk

_CHOSEN = "inventory.facilities"


def show_map(desk: Desk) -> FacilityMap:
    return desk.store.settings.facility_map()


def import_map(desk: Desk, text: str) -> FacilityMap:
    """Replace the map by a JSON text; anything but one sound object changes nothing."""
    return _save(desk, parse_map(text))


def save_rows(desk: Desk, rows: Sequence[tuple[str, str]]) -> FacilityMap:
    """Replace the map by typed rows; an empty list is allowed and empties it."""
    return _save(desk, build_map(rows))


def set_pair(desk: Desk, oker: str, uniware: str) -> FacilityMap:
    """Map one Oker warehouse, or map it anew."""
    pair = build_map([(oker, uniware)])
    return _save(desk, FacilityMap({**show_map(desk).pairs, **pair.pairs}))


def remove_pair(desk: Desk, oker: str) -> FacilityMap:
    pairs = dict(show_map(desk).pairs)
    if pairs.pop(oker.strip(), None) is None:
        raise invalid("Oker warehouse {code} is not in the warehouse map.", rule="R2", code=oker.strip())
    return _save(desk, FacilityMap(pairs))


def check_map(desk: Desk) -> list[MapProblem]:
    """Return what R2 to R4 say about the map and the cached orders."""
    facilities = show_map(desk)
    unmapped = [code for code in desk.store.orders.warehouses() if facilities.facility_of(code) is None]
    return find_problems(facilities, unmapped, desk.store.settings.get_list(_CHOSEN))


def chosen_for_stock(desk: Desk) -> list[str]:
    """Return the facilities chosen for inventory sync; all of the map until somebody has chosen."""
    chosen = desk.store.settings.get_list(_CHOSEN)
    return list(show_map(desk).facilities) if chosen is None else chosen


def choose_for_stock(desk: Desk, facilities: Sequence[str]) -> None:
    desk.store.settings.put(_CHOSEN, list(facilities))


def _save(desk: Desk, facilities: FacilityMap) -> FacilityMap:
    with desk.store.transaction():
        if facilities != show_map(desk):
            desk.store.settings.save_facility_map(facilities, desk.now(), desk.person)
            desk.store.history.append(
                "facilities", f"Warehouse map saved: {facilities.to_json()}", at=desk.now(), who=desk.person
            )
    return facilities
