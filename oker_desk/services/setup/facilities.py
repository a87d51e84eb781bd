"""The facility map as people edit it (R2 to R4). Every saved map is kept with person and time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap, build_map, parse_map
from oker_desk.domain.map_problems import MapProblem, find_problems
from oker_desk.domain.map_trial import MapTrial, try_map
from oker_desk.domain.people import Right
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

LATELY = timedelta(days=30)
"""Orders this young are what a map is tried on."""
STOCK_FACILITIES = "inventory.facilities"
_MOST_SAVED = 200


class SavedMap(Struct, frozen=True):
    """A map that was in force from ``at`` on, until the next was saved."""

    number: int
    at: datetime
    by: str
    facilities: FacilityMap


def show_map(desk: Desk) -> FacilityMap:
    return desk.store.settings.facility_map()


def import_map(desk: Desk, text: str) -> FacilityMap:
    """Replace the map by a JSON text; anything but one sound object changes nothing."""
    return _save(desk, parse_map(text))


def save_rows(desk: Desk, rows: Sequence[tuple[str, str]]) -> FacilityMap:
    """Replace the map by typed rows; an empty list is allowed and empties it."""
    return _save(desk, build_map(rows))


def save_map(desk: Desk, rows: Sequence[tuple[str, str]], stock: Sequence[str]) -> FacilityMap:
    """Replace the map and the facilities chosen for inventory sync together."""
    with desk.store.transaction():
        saved = save_rows(desk, rows)
        desk.store.settings.put(STOCK_FACILITIES, list(stock))
    return saved


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
    unmapped = [code for code in order_warehouses(desk) if facilities.facility_of(code) is None]
    return find_problems(facilities, unmapped, desk.store.settings.get_list(STOCK_FACILITIES))


def order_warehouses(desk: Desk) -> list[str]:
    """Return the Oker warehouses of cached orders that are not finished."""
    return desk.store.orders.warehouses()


def seen_lately(desk: Desk) -> Mapping[str, int]:
    """Return how many cached orders of the last 30 days came from each Oker warehouse."""
    return desk.store.warehouses.orders_since(desk.now() - LATELY)


def dry_run(desk: Desk, rows: Sequence[tuple[str, str]]) -> MapTrial:
    """Say where the orders of the last 30 days would go with these rows; nothing is saved."""
    return try_map(show_map(desk), build_map(rows), seen_lately(desk))


def saved_maps(desk: Desk) -> list[SavedMap]:
    """Return the maps that were saved before, the newest first; the first of them is the one in force."""
    return [
        SavedMap(saved.number, saved.at, saved.by, saved.facilities)
        for saved in desk.store.settings.facility_maps(_MOST_SAVED)
    ]


def _save(desk: Desk, facilities: FacilityMap) -> FacilityMap:
    require_right(desk, Right.SET_UP)
    with desk.store.transaction():
        if facilities != show_map(desk):
            desk.store.settings.save_facility_map(facilities, desk.now(), desk.person)
            desk.store.history.append(
                "facilities", f"Warehouse map saved: {facilities.to_json()}", at=desk.now(), who=desk.person
            )
    return facilities
