"""What is set for the dock: how many parcels a manifest takes, and when each courier comes."""

from __future__ import annotations

from datetime import time

from oker_desk.domain.people import Right
from oker_desk.domain.pickups import parse_pickup
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

USUAL_LIMIT = 200
_LIMIT, _PICKUP = "manifest.limit", "pickup."


def manifest_limit(desk: Desk) -> int:
    """Return how many parcels go on one manifest at most."""
    return int(desk.store.settings.get(_LIMIT, str(USUAL_LIMIT)))


def set_manifest_limit(desk: Desk, text: str) -> int:
    require_right(desk, Right.SET_UP)
    if not text.strip().isdecimal() or not 1 <= int(text) <= 1000:
        raise invalid("Write how many parcels go on one manifest: a number from 1 to 1000.", rule="R35")
    desk.store.settings.put(_LIMIT, str(int(text)))
    return int(text)


def pickup_time(desk: Desk, courier_code: str) -> time | None:
    """Return when the courier comes every day, on the clock of this place."""
    return parse_pickup(desk.store.settings.get(_PICKUP + courier_code))


def set_pickup_time(desk: Desk, courier_code: str, text: str) -> time | None:
    """Set when the courier comes, such as ``18:30``; an empty text forgets it. Everybody at the dock may."""
    require_right(desk, Right.WORK)
    if not text.strip():
        desk.store.settings.drop(_PICKUP + courier_code)
        return None
    found = parse_pickup(text)
    if found is None:
        raise invalid("Write the pick-up time as hours and minutes, such as 18:30.")
    desk.store.settings.put(_PICKUP + courier_code, f"{found:%H:%M}")
    return found
