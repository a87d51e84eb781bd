"""Sounds of this station: whether and how loud, and the one player of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oker_desk import devices
from oker_desk.devices.resources import find_resource
from oker_desk.domain.people import Right
from oker_desk.domain.sounding import Loudness
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

if TYPE_CHECKING:
    from oker_desk.devices.sounds import Player

__all__ = ["Player", "open_player", "set_loudness", "show_loudness"]

_ON, _VOLUME = "sounds.on", "sounds.volume"


def show_loudness(desk: Desk) -> Loudness:
    """Return how loud this station is."""
    get, usual = desk.store.settings.get, Loudness()
    return Loudness(get(_ON, "yes") == "yes", int(get(_VOLUME, str(usual.volume))))


def set_loudness(desk: Desk, loudness: Loudness) -> Loudness:
    """Keep how loud this station is."""
    require_right(desk, Right.SET_UP)
    if not 0 <= loudness.volume <= 100:
        raise invalid("The volume is between 0 and 100, not {volume}.", volume=loudness.volume)
    with desk.store.transaction():
        desk.store.settings.put(_ON, "yes" if loudness.on else "no")
        desk.store.settings.put(_VOLUME, str(loudness.volume))
    return loudness


def open_player() -> Player:
    """Begin to play sounds; close the player before the program ends."""
    return devices.sounds.Player(find_resource("sounds"))
