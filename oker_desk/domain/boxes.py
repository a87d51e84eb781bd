"""Boxes that a warehouse keeps, and whether a weight is believable for a box and its goods (R22)."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.commands import MOST_BOXES
from oker_desk.domain.parcels import Box
from oker_desk.domain.rules.packing import may_use_box
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse
from oker_desk.domain.wording import Sentence, say

_DENSEST = 3.0
"""Grams in a cubic centimetre: stone. Nothing that is sold in boxes is heavier for its size, packing included."""
_THINNEST = 100
"""Grams that a square metre of the lightest bag or board weighs."""
_OTHER_SHARE, _OTHER_GRAMS = 0.2, 50
"""Weights of the same goods differ by less than this, for packing and for the scale."""


class BoxKind(Struct, frozen=True):
    """A box of the warehouse; sides in mm."""

    name: str
    length: int
    width: int
    height: int

    def holding(self, grams: int) -> Box:
        """Return the box with a weight."""
        return Box(self.length, self.width, self.height, grams)


USUAL_KINDS = (
    BoxKind("Small", 200, 150, 100),
    BoxKind("Medium", 300, 200, 150),
    BoxKind("Large", 400, 300, 250),
)
"""What stands here until somebody enters the warehouse's own boxes."""


def may_keep_kinds(kinds: tuple[BoxKind, ...]) -> Verdict:
    """Whether these may be the boxes of the warehouse: few enough for their keys, named differently, believable."""
    if len(kinds) > MOST_BOXES:
        return refuse("R22", "Keep at most {most} boxes, so that each has a key.", most=MOST_BOXES)
    names = [kind.name.strip().casefold() for kind in kinds]
    if "" in names:
        return refuse("R22", "A box has no name. Name it as your people do.")
    double = next((kind.name for kind in kinds if names.count(kind.name.strip().casefold()) > 1), None)
    if double is not None:
        return refuse("R22", "Two boxes are called {name}. Name one differently.", name=double)
    for kind in kinds:
        verdict = may_use_box(kind.holding(1))
        if not verdict.allowed:
            return verdict
    return ALLOWED


def doubt_about(box: Box, last: Box | None) -> Sentence | None:
    """Return what makes a weight doubtful, or None; ``last`` is what the same goods were packed in last time.

    A doubt forbids nothing: whoever packs looks again, and says yes.
    """
    litres = box.length * box.width * box.height / 1e6
    if box.weight > _DENSEST * litres * 1000:
        return say("{weight} g is too heavy for so small a box. Check weight and box.", weight=box.weight)
    length, width, height = (side / 1000 for side in (box.length, box.width, box.height))
    if box.weight < 2 * (length * width + length * height + width * height) * _THINNEST:
        return say("{weight} g is less than the empty box weighs. Check weight and box.", weight=box.weight)
    if last is None or last.weight <= 0:
        return None
    allowed = max(_OTHER_GRAMS, _OTHER_SHARE * last.weight)
    if abs(box.weight - last.weight) <= allowed:
        return None
    return say(
        "Last time the same goods weighed {last} g, now {weight} g. Look into the box.",
        last=last.weight,
        weight=box.weight,
    )
