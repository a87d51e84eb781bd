"""Whether a scanned value or a printed text holds a tracking number (R26)."""

from __future__ import annotations

import re
from enum import IntEnum

LONG_ENOUGH = 8
"""A shorter number stands inside longer ones by chance."""
_CHECK_DIGITS = 2
"""So few digits glued to a number make it another number of the same kind, or the number with its check digits."""
_SSCC = 20
"""Digits of a shipping container's number behind GS1's mark for it, ``00``."""


class Hold(IntEnum):
    """How surely a code holds a number."""

    NOT = 0
    DOUBTFUL = 1
    """One or two more digits are glued to it."""
    INSIDE = 2
    ALONE = 3


def holds(value: str, awb: str) -> Hold:
    """Return how surely a scanned value holds a tracking number, printed grouping and case not minded.

    Start and stop letters, fields parted by separators and routing in front or behind are understood; leading zeros
    count.
    """
    wanted, bare = bare_number(awb), bare_number(value)
    if not wanted or wanted not in bare:
        return Hold.NOT
    if wanted == bare or wanted in re.split(r"[^0-9A-Z]+", value.upper()):
        return Hold.ALONE
    glued = min(_glued(bare, wanted, found.start()) for found in re.finditer(f"(?={wanted})", bare))
    if glued == 0:
        return Hold.ALONE
    if len(wanted) < LONG_ENOUGH:
        return Hold.NOT
    return Hold.DOUBTFUL if glued <= _CHECK_DIGITS else Hold.INSIDE


def holds_surely(value: str, awb: str, printed: str) -> bool:
    """Whether a code holds the number beyond doubt.

    One with the number inside is no longer sure where only the longer number is printed for the eye: that is a number
    of its own, then. A doubtful one wants the number printed beside it, alone.
    """
    hold = holds(value, awb)
    if hold in (Hold.NOT, Hold.ALONE):
        return hold is Hold.ALONE
    bare, wanted = bare_number(value), bare_number(awb)
    rest = printed
    for longer in (bare, _whole(bare, wanted)):
        rest = _printed(longer).sub(" | ", rest)
    if hold is Hold.DOUBTFUL:
        return rest == printed and is_printed(printed, wanted)
    return rest == printed or is_printed(rest, wanted)


def is_printed(text: str, awb: str) -> bool:
    """Whether the text layer shows the number as a number of its own, in groups or not."""
    wanted = bare_number(awb)
    if not wanted:
        return False
    return bool(_printed(wanted).search(text))


def bare_number(value: str) -> str:
    """Return letters and digits alone, in capitals."""
    return "".join(c for c in value.upper() if c.isascii() and c.isalnum())


# ---------------------------------------------------------------------------------------------------------------------


def _printed(bare: str) -> re.Pattern[str]:
    return re.compile(r"(?<![0-9A-Z])" + r"[\s./-]*".join(bare) + r"(?![0-9A-Z])", re.IGNORECASE)


def _glued(bare: str, wanted: str, start: int) -> int:
    """Return how many characters of the same sort touch the number at its two ends."""
    begin, end = _reach(bare, wanted, start)
    if begin < start and end == start + len(wanted) and not bare[begin:start].strip("0"):
        return 0 if len(bare) == _SSCC and start == 2 else 1  # only zeros in front: perhaps another number
    return start - begin + end - start - len(wanted)


def _whole(bare: str, wanted: str) -> str:
    begin, end = _reach(bare, wanted, bare.index(wanted))
    return bare[begin:end]


def _reach(bare: str, wanted: str, start: int) -> tuple[int, int]:
    begin, end = start, start + len(wanted)
    while begin and bare[begin - 1].isdigit() == wanted[0].isdigit():
        begin -= 1
    while end < len(bare) and bare[end].isdigit() == wanted[-1].isdigit():
        end += 1
    return begin, end
