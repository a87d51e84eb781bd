"""The facility map while somebody edits it: rows and the exact JSON, kept in step (R2)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from oker_desk.domain.facility_map import FacilityMap, build_map, parse_map
from oker_desk.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Pair:
    """One row as it is typed; a fresh row is empty."""

    oker: str = ""
    uniware: str = ""
    stock: bool = True

    @property
    def empty(self) -> bool:
        return not self.oker.strip() and not self.uniware.strip()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rows or the JSON say: a map, or the sentence that names the place of the error."""

    pairs: tuple[tuple[str, str], ...] = ()
    problem: str = ""

    @property
    def json(self) -> str:
        return FacilityMap(dict(self.pairs)).to_json()


def read_rows(rows: Sequence[Pair]) -> Reading:
    """Read typed rows; wholly empty ones are passed over."""
    try:
        built = build_map([(row.oker, row.uniware) for row in rows if not row.empty])
    except Trouble as trouble:
        return Reading(problem=trouble.message)
    return Reading(tuple(built.pairs.items()))


def read_json(text: str) -> Reading:
    """Read the JSON strictly; an empty field or ``{}`` means no rows."""
    if text.strip() in {"", "{}"}:
        return Reading()
    try:
        return Reading(tuple(parse_map(text).pairs.items()))
    except Trouble as trouble:
        return Reading(problem=trouble.message)


def rows_of(reading: Reading, before: Sequence[Pair]) -> list[Pair]:
    """Return the rows of a reading; whoever was switched off for stock stays so."""
    off = {row.uniware.strip() for row in before if not row.stock}
    return [Pair(oker, uniware, uniware not in off) for oker, uniware in reading.pairs]


def chosen(rows: Sequence[Pair]) -> list[str]:
    """Return the facilities whose stock is sent: those with the check in any of their rows."""
    return list(dict.fromkeys(row.uniware.strip() for row in rows if row.stock and row.uniware.strip()))


def rows_from(facilities: FacilityMap, stock: Collection[str]) -> list[Pair]:
    """Return the rows of a saved map."""
    return [Pair(oker, uniware, uniware in stock) for oker, uniware in facilities.pairs.items()]
