"""The four syncs and how one of them ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from oker_desk.domain.trouble import Outcome, Trouble

Progress = Callable[[str], None]
NOTHING = {"fetched": 0, "new": 0, "changed": 0, "set_aside": 0, "failed": 0}


class SyncKind(StrEnum):
    """What is synced with Oker (R5)."""

    ORDERS = "orders"
    STATUS = "status"
    CATALOG = "catalog"
    INVENTORY = "inventory"


@dataclass(frozen=True, slots=True)
class SyncResult:
    """How one sync ended: a sentence, and the counts of the command-line contract."""

    kind: SyncKind
    outcome: Outcome
    message: str
    rule: str | None
    counts: dict[str, int]


class SyncFailed(Exception):
    """A sync that stopped on its way; what it had stored by then stays stored."""

    def __init__(self, trouble: Trouble, counts: dict[str, int]) -> None:
        super().__init__(trouble.message)
        self.trouble = trouble
        self.counts = counts
