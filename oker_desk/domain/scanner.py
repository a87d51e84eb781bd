"""How this station's scanner sends its codes: what it puts around them, and how fast."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.keyboards import Key
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse
from oker_desk.domain.wording import say

FASTEST_PERSON = 80
"""Milliseconds between keys: a scanner slower than this cannot be told from somebody who types fast."""


class Scanner(Struct, frozen=True):
    """Habits of a scanner that plays keyboard.

    ``between`` is the longest time between two of its keys in milliseconds. A ``silent`` one sends neither Enter nor
    Tab behind a code: its codes end when nothing more comes. ``prefix`` and ``suffix`` are taken off; a code that
    lacks them is not whole.
    """

    prefix: str = ""
    suffix: str = ""
    between: int = 35
    silent: bool = False
    layout: str = ""
    """The keyboard layout of this computer, as the tutor found it; empty before that."""
    heeds_caps: bool | None = None
    """Whether it presses Shift the other way round while Caps Lock is on; None until a lesson with Caps Lock on."""

    def bare(self, code: str) -> str:
        """Return a code without what the scanner puts around it."""
        whole = code.startswith(self.prefix) and code.endswith(self.suffix)
        return code.removeprefix(self.prefix).removesuffix(self.suffix) if whole else code + NOT_A_SIGN


class Burst(Struct, frozen=True):
    """One scan as its keys came: ``gaps`` are the milliseconds between them, ``end`` is the key behind it."""

    text: str
    gaps: tuple[float, ...] = ()
    end: str = ""
    keys: tuple[Key, ...] = ()
    """Each key with Shift, where the scanner plays keyboard."""
    began: float = 0.0
    """When its first key came: milliseconds by the clock of the keys."""


def may_use_scanner(scanner: Scanner) -> Verdict:
    """Whether scans of such a scanner can be told from typing."""
    if not 5 <= scanner.between <= FASTEST_PERSON:
        return refuse(
            "R13",
            "Between 5 and {most} ms between two keys can be told from typing. Set the scanner to send faster.",
            most=FASTEST_PERSON,
        )
    return ALLOWED


NOT_A_SIGN = "\ufffd"
"""Stands in a code where a sign may be missing or could not be read, so that the rest never passes for a whole code."""
SPOILED = say("This scan did not arrive whole. Scan again. If it happens often, look under Set-up, Scanner.")
