"""What a scale says on its serial line. Two ways of speaking cover most bench scales; both are plain text lines."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

_GRAMS = {"g": Decimal(1), "kg": Decimal(1000), "lb": Decimal("453.59237"), "oz": Decimal("28.349523125")}
_NUMBER = r"(?P<sign>[+-]?)\s*(?P<number>\d+(?:[.,]\d+)?)\s*(?P<unit>kg|g|lb|oz)\b"
_CONTINUOUS = re.compile(rf"^(?P<state>ST|US|OL)\s*,\s*(?:GS|NT|TR)?\s*,?\s*{_NUMBER}", re.IGNORECASE)
"""Sent all the time: ``ST,GS,+  1.250kg``; ST stands still, US is moving, OL too heavy; GS gross, NT net."""
_SICS = re.compile(rf"^SI?\s+(?P<state>[SD])\s+{_NUMBER}", re.IGNORECASE)
"""The answer to ``SI``: ``S S      1.250 kg``; the second letter is S for stable, D for dynamic."""
_BARE = re.compile(rf"^{_NUMBER}\s*(?P<state>\??)$", re.IGNORECASE)
"""A scale in print mode: ``  1.250 kg``; a question mark behind it says that it still moves."""
_OVERLOAD = re.compile(r"^(OL\b|SI?\s+[+-]\s*$)", re.IGNORECASE)
_STILL = frozenset({"ST", "S", ""})


class Weight(Struct, frozen=True):
    """What the scale shows. ``stable`` is false while it moves; then the grams are not to be used."""

    grams: int
    stable: bool
    overloaded: bool = False


def read_weight(line: str) -> Weight | None:
    """Return what a line of a scale says, or None if it says nothing of a weight."""
    line = line.strip("\x02\x03 \r\n\t")
    for form in (_CONTINUOUS, _SICS, _BARE):
        found = form.match(line)
        if found is not None:
            return _weight(found)
    return Weight(0, stable=False, overloaded=True) if _OVERLOAD.match(line) else None


def _weight(found: re.Match[str]) -> Weight:
    state = found["state"].upper()
    if state == "OL":
        return Weight(0, stable=False, overloaded=True)
    number = Decimal(found["number"].replace(",", ".")) * _GRAMS[found["unit"].lower()]
    grams = int(number.to_integral_value())
    return Weight(-grams if found["sign"] == "-" else grams, stable=state in _STILL)
