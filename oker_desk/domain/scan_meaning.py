"""What a scanned code may stand for: everything that it fits is kept, and nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.commands import BoxCommand, Command, command_of, looks_like_command
from oker_desk.domain.wording import Sentence, mark, say

_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z](?=.)")
"""What many scanners put before a code to tell its kind, such as ``]C0`` for Code 128."""
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")


class Subject(StrEnum):
    """Kinds of things that a code can name."""

    ORDER = "order"
    INVOICE = "invoice"
    PARCEL = "parcel"
    ITEM = "item"


class Candidate(Struct, frozen=True):
    """One thing that a code fits. ``key`` is the order number, or the SKU of an article; ``name`` is for people."""

    subject: Subject
    key: str
    name: str

    @property
    def sentence(self) -> Sentence:
        return say(_NAMED[self.subject], name=self.name)


_NAMED = {
    Subject.ORDER: mark("Order {name}"),
    Subject.INVOICE: mark("Invoice of order {name}"),
    Subject.PARCEL: mark("Parcel of order {name}"),
    Subject.ITEM: mark("Item {name}"),
}


class Meaning(Struct, frozen=True):
    """What a scan means: a command, or things that it fits. Several things: a person is asked. None: unknown."""

    code: str
    command: Command | BoxCommand | None = None
    candidates: tuple[Candidate, ...] = ()

    @property
    def only(self) -> Candidate | None:
        """The one thing that the code fits, if it is one."""
        return self.candidates[0] if len(self.candidates) == 1 else None

    @property
    def ambiguous(self) -> bool:
        return len(self.candidates) > 1

    @property
    def unknown(self) -> bool:
        return self.command is None and not self.candidates

    @property
    def sentence(self) -> Sentence:
        """What a person reads where the code is not exactly one thing."""
        if self.ambiguous:
            return say("{code} fits {number} things. Choose which one is meant.", **self._facts)
        if looks_like_command(self.code):
            return say("{code} is no command of this program. Print the command sheet anew.", **self._facts)
        return say("Unknown code {code}.", code=self.code)

    @property
    def _facts(self) -> dict[str, object]:
        return {"code": self.code, "number": len(self.candidates)}


def clean(code: str) -> str:
    """Return a code without what the scanner added: blanks at its ends, unseen signs, the mark of its kind."""
    return _AIM.sub("", _UNSEEN.sub("", code).strip()).strip()


def meaning_of(code: str, found: Iterable[Candidate]) -> Meaning:
    """Return what a cleaned code means; ``found`` is everything that it fits.

    A thing that is found twice, such as an order whose two numbers are the same, is one thing.
    """
    command = command_of(code)
    if command is not None:
        return Meaning(code, command)
    once: dict[tuple[bool, str], Candidate] = {}
    for candidate in found:
        once.setdefault((candidate.subject is Subject.ITEM, candidate.key), candidate)
    return Meaning(code, None, tuple(once.values()))
