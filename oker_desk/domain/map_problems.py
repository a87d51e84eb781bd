"""What R2 to R4 say about a facility map that can be read, and codes in it that look alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.wording import Sentence, say

_TWINS = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b"})
_BETWEEN = re.compile(r"[\s_\-\u2010-\u2015\u2212.]+")


class MapProblem(Struct, frozen=True):
    """Something about the map that a person should know; a ``warning`` may be meant so and stops nothing."""

    rule: str
    sentence: Sentence
    warning: bool = False

    @property
    def message(self) -> str:
        return str(self.sentence)


def find_problems(
    facilities: FacilityMap, unmapped: Iterable[str], chosen: Iterable[str] | None
) -> list[MapProblem]:
    """Return what R2 to R4 say about the map.

    ``unmapped`` are warehouse codes of cached orders without a facility; ``chosen`` the facilities chosen for
    inventory sync, None while nobody has chosen (then all are).
    """
    if not facilities.pairs:
        empty = say("The warehouse map is empty. Add the Oker warehouses and their facilities.")
        return [MapProblem("R2", empty)]
    problems = [MapProblem("R3", _unmapped(code, facilities)) for code in unmapped]
    problems += _shared(facilities)
    problems += look_alikes(facilities)
    if chosen is not None:
        kept = set(chosen)
        left_out = [code for code in facilities.facilities if code not in kept]
        problems += [MapProblem("R4", not_chosen(code)) for code in left_out]
    return problems


def not_chosen(facility: str) -> Sentence:
    """Return R4's sentence for a facility whose stock is not sent."""
    return say(
        "Stock cannot be sent: {facility} is in the map but not chosen for inventory sync.", facility=facility
    )


def look_alikes(facilities: FacilityMap) -> list[MapProblem]:
    """Return a warning for each two codes of one side that a person takes for the same."""
    return [
        MapProblem(
            "R2",
            say("“{one}” and “{other}” look alike. Check that both are meant.", one=one, other=other),
            warning=True,
        )
        for side in (tuple(facilities.pairs), facilities.facilities)
        for one, other in combinations(side, 2)
        if folded(one) == folded(other)
    ]


def folded(code: str) -> str:
    """Return the code as a hurried reader sees it: no case, no blanks or dashes, 0 as O and 1 as l."""
    return _BETWEEN.sub("", code).casefold().translate(_TWINS)


def twin_of(code: str, facilities: FacilityMap) -> str | None:
    """Return an Oker code of the map that a person takes for this one, which is not in it."""
    return next((known for known in facilities.pairs if folded(known) == folded(code)), None)


def _unmapped(code: str, facilities: FacilityMap) -> Sentence:
    twin = twin_of(code, facilities)
    if twin is None:
        return say("Orders come from Oker warehouse {code}, which is not in the warehouse map.", code=code)
    return say(
        "Orders come from Oker warehouse {code}, which is not in the warehouse map. "
        "“{twin}” in the map looks alike: was it typed wrong?",
        code=code,
        twin=twin,
    )


def _shared(facilities: FacilityMap) -> Iterator[MapProblem]:
    for facility, number in Counter(facilities.pairs.values()).items():
        if number > 1:
            told = say(
                "Several Oker warehouses are mapped to {facility}. This is allowed.", facility=facility
            )
            yield MapProblem("R2", told, warning=True)
