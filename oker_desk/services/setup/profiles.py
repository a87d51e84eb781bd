"""Several sellers at one station: each has a profile with its own orders, map, history and log-in."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from oker_desk.domain.people import Right
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.store import profiles as folders

LONGEST_NAME = 40


class Profile(Struct, frozen=True):
    """One seller's data folder; ``here`` marks the one that this window shows."""

    name: str
    home: Path
    here: bool


def list_profiles(desk: Desk) -> list[Profile]:
    """Return every profile of this station."""
    return [Profile(name, home, home == desk.home) for name, home in folders.homes(desk.home).items()]


def profile_name(desk: Desk) -> str:
    """Return the name of the profile in hand."""
    return folders.name_of(desk.home)


def add_profile(desk: Desk, name: str) -> Profile:
    """Make an empty profile; it is connected and mapped in its own window."""
    require_right(desk, Right.SET_UP)
    wanted = _usable(desk, name)
    home = folders.make_home(desk.home, wanted)
    desk.store.history.append("profile", f"Profile made: {wanted}.", at=desk.now(), who=desk.person)
    return Profile(wanted, home, False)


def rename_profile(desk: Desk, home: Path, name: str) -> str:
    """Give a profile another name; orders, map, history and log-in stay what they are."""
    require_right(desk, Right.SET_UP)
    wanted, before = _usable(desk, name, but=home), folders.name_of(home)
    if wanted != before:
        folders.give_name(home, wanted)
        desk.store.history.append(
            "profile", f"Profile {before} is called {wanted} now.", at=desk.now(), who=desk.person
        )
    return wanted


def open_profile(desk: Desk, home: Path) -> list[str]:
    """Note that this profile is opened next, and return the words of the command line that open it."""
    remember_profile(home)
    return ["--home", str(home)]


def profiles_to_open(root: Path) -> list[Profile]:
    """Return whose desk a start without a named data folder may open; ``here`` marks the one of last time."""
    last = folders.last_home(root)
    return [Profile(name, home, home == last) for name, home in folders.homes(root).items()]


def remember_profile(home: Path) -> None:
    """Note whose desk is opened now: next time it is suggested."""
    folders.remember(home)


def _usable(desk: Desk, name: str, *, but: Path | None = None) -> str:
    wanted = " ".join(name.split())
    if not wanted or len(wanted) > LONGEST_NAME or not wanted.isprintable() or wanted.startswith("."):
        raise invalid("A seller needs a name of 1 to {most} letters.", most=LONGEST_NAME)
    others = {known.casefold() for known, home in folders.homes(desk.home).items() if home != but}
    if wanted.casefold() in others:
        raise invalid("There is a profile called {name} already. Choose another name.", name=wanted)
    return wanted
