"""The facility map: which Oker warehouse is which Uniware facility (channel API §16, rules R2 to R4)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from oker_desk.domain.trouble import Trouble, invalid

EXAMPLE = '{"OkerWarehouseCode":"UniwareWarehouseCode"}'
_CURLY = re.compile("[\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb]")


@dataclass(frozen=True, slots=True)
class FacilityMap:
    """Oker warehouse code to Uniware facility code; codes are compared exactly."""

    pairs: Mapping[str, str] = field(default_factory=dict)

    def facility_of(self, warehouse: str | None) -> str | None:
        """Return the facility of an Oker warehouse, or None if it is not mapped."""
        return self.pairs.get(warehouse) if warehouse else None

    def warehouses_of(self, facility: str) -> tuple[str, ...]:
        """Return the Oker warehouses that are this facility."""
        return tuple(left for left, right in self.pairs.items() if right == facility)

    @property
    def facilities(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.pairs.values()))

    def to_json(self) -> str:
        """Return exactly the JSON object that the connector field takes."""
        return json.dumps(dict(self.pairs), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class MapProblem:
    """Something about the map that a person should know; warnings do not stop anything."""

    rule: str
    message: str


def parse_map(text: str) -> FacilityMap:
    """Read the JSON of a facility map strictly; raises an R2 trouble that names the place of the error."""
    curly = _CURLY.search(text)
    if curly:
        raise _unreadable(f"the quote {curly.group()} is not a straight one", _around(text, curly.start()))
    try:
        pairs = json.loads(text, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        raise _unreadable(
            f"{error.msg} in line {error.lineno}, place {error.colno}", _around(text, error.pos)
        ) from None
    except (RecursionError, ValueError):
        raise _unreadable("its brackets lie too deep or a number is too long", text.strip()[:20]) from None
    if not isinstance(pairs, _Pairs):
        raise _unreadable("it is not a list of pairs in braces", _around(text, 0))
    if not pairs:
        raise _unreadable("it holds no pair", text.strip()[:20])
    return build_map(pairs)


def build_map(pairs: Iterable[tuple[object, object]]) -> FacilityMap:
    """Check pairs one by one, from JSON or from typed rows; raises an R2 trouble for the first that cannot be used."""
    checked: dict[str, str] = {}
    for left, right in pairs:
        if not isinstance(left, str) or not isinstance(right, str):
            raise _unreadable("a code is not text", f"{left}: {_shown(right)}")
        oker, uniware = left.strip(), right.strip()
        if not oker or not uniware:
            raise _unreadable("a code is empty", f"{left}: {right}")
        if not (oker.isprintable() and uniware.isprintable()):
            raise _unreadable("a code holds a sign that cannot be seen", ascii(f"{left}: {right}"))
        if oker in checked:
            raise _unreadable("the Oker code stands there twice", oker)
        checked[oker] = uniware
    return FacilityMap(checked)


def find_problems(
    facilities: FacilityMap, unmapped: Iterable[str], chosen: Iterable[str] | None
) -> list[MapProblem]:
    """Return what R2 to R4 say about the map.

    ``unmapped`` are warehouse codes of cached orders without a facility; ``chosen`` the facilities chosen for
    inventory sync, None while nobody has chosen (then all are).
    """
    if not facilities.pairs:
        return [MapProblem("R2", "The warehouse map is empty. Add the Oker warehouses and their facilities.")]
    problems = [
        MapProblem("R3", f"Orders come from Oker warehouse {code}, which is not in the warehouse map.")
        for code in unmapped
    ]
    shared = [right for right, n in Counter(facilities.pairs.values()).items() if n > 1]
    problems += [
        MapProblem("R2", f"Several Oker warehouses are mapped to {code}. This is allowed.") for code in shared
    ]
    if chosen is not None:
        kept = set(chosen)
        left_out = [code for code in facilities.facilities if code not in kept]
        problems += [
            MapProblem("R4", f"Stock cannot be sent: {code} is in the map but not chosen for inventory sync.")
            for code in left_out
        ]
    return problems


class _Pairs(list[tuple[str, object]]):
    """The pairs of one JSON object in their order, doubled keys kept."""


def _shown(value: object) -> str:
    return "{…}" if isinstance(value, _Pairs) else json.dumps(value)[:20]


def _around(text: str, position: int) -> str:
    return text[max(0, position - 10) : position + 10].strip()


def _unreadable(problem: str, text: str) -> Trouble:
    return invalid(
        'This map cannot be read: {problem} near "{text}". Example: {example}.',
        rule="R2",
        problem=problem,
        text=text,
        example=EXAMPLE,
    )
