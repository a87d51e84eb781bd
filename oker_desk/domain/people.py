"""People who work at this desk, and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """What not everybody may do. ``WORK`` is packing and loading: whoever is at the desk may do it."""

    WORK = "work"
    REPRINT = "reprint"
    CANCEL = "cancel"
    CLOSE = "close"
    SET_UP = "set_up"
    SUPERVISE = "supervise"
    """Settle what has gone wrong: print a label that a check refused, discard another person's manifest."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was set up here; ``name`` stands in the history."""

    name: str
    rights: frozenset[Right]

    def may(self, right: Right) -> bool:
        return right is Right.WORK or right in self.rights
