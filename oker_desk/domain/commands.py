"""Commands that are scanned from a printed sheet, so that a packer never lets go of the scanner.

A code is the prefix and letters that stand at the same place on the usual keyboards (no A, M, Q, W, Y, Z, no digit and
no sign), so that a scanner set to another country's keyboard still sends it right. Caps lock does not matter either.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

PREFIX = "OKERDO"
"""Nothing else that is scanned here begins like this."""
_BOX = f"{PREFIX}BOX"
_NUMBERS = "BCDEFGHIJ"
"""Letters that stand for the first, second … box preset."""


class Command(StrEnum):
    """What a scanned command asks for; the value is the whole code."""

    YES = f"{PREFIX}CORRECT"
    NO = f"{PREFIX}NO"
    FINISH = f"{PREFIX}FINISH"
    """Do the next step of the order in hand: invoice, label, print."""
    NEXT = f"{PREFIX}NEXT"
    """Take the most urgent order in hand."""
    UNDO = f"{PREFIX}UNDO"
    REPRINT = f"{PREFIX}REPRINT"
    SHORT = f"{PREFIX}SHORT"
    """Set the order in hand aside because a piece is missing."""
    PUT_AWAY = f"{PREFIX}RETURN"
    WEIGH = f"{PREFIX}KILO"
    """Take the weight that the scale shows now."""
    CHANGE_PERSON = f"{PREFIX}PERSON"


class BoxCommand(Struct, frozen=True):
    """Asks for the box preset at a place of the list, counted from 0."""

    place: int

    @property
    def code(self) -> str:
        return _BOX + _NUMBERS[self.place]


MOST_BOXES = len(_NUMBERS)


def command_of(code: str) -> Command | BoxCommand | None:
    """Return the command that a scanned code stands for, or None if it is no command."""
    wanted = code.upper()
    place = _NUMBERS.find(wanted[-1:]) if len(wanted) == len(_BOX) + 1 and wanted.startswith(_BOX) else -1
    if place >= 0:
        return BoxCommand(place)
    return next((command for command in Command if command.value == wanted), None)


def looks_like_command(code: str) -> bool:
    """Whether a code is meant as a command, also one that this program does not know."""
    return code.upper().startswith(PREFIX)
