"""The facility map while somebody edits it: rows and the exact JSON, kept in step (R2)."""

from __future__ import annotations

import csv
from collections.abc import Collection, Sequence

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap, build_map, parse_map
from oker_desk.domain.trouble import Trouble


class Pair(Struct, frozen=True):
    """One row as it is typed; a fresh row is empty."""

    oker: str = ""
    uniware: str = ""
    stock: bool = True

    @property
    def empty(self) -> bool:
        return not self.oker.strip() and not self.uniware.strip()


class Reading(Struct, frozen=True):
    """What the rows or the JSON say: a map, or the trouble that names the place of the error."""

    pairs: tuple[tuple[str, str], ...] = ()
    trouble: Trouble | None = None

    @property
    def facilities(self) -> FacilityMap:
        return FacilityMap(dict(self.pairs))

    @property
    def json(self) -> str:
        return self.facilities.to_json()

    @property
    def place(self) -> tuple[int, int]:
        """Line and column of the error, counted from 1; (0, 0) where there is none."""
        data = self.trouble.data if self.trouble else {}
        return int(str(data.get("line", 0))), int(str(data.get("column", 0)))


def read_rows(rows: Sequence[Pair]) -> Reading:
    """Read typed rows; wholly empty ones are passed over."""
    filled = {number: row for number, row in enumerate(rows, 1) if not row.empty}
    try:
        built = build_map([(row.oker, row.uniware) for row in filled.values()], filled)
    except Trouble as trouble:
        return Reading(trouble=trouble)
    return Reading(tuple(built.pairs.items()))


def read_json(text: str) -> Reading:
    """Read the JSON strictly; an empty field or ``{}`` means no rows."""
    if text.strip() in {"", "{}"}:
        return Reading()
    try:
        return Reading(tuple(parse_map(text).pairs.items()))
    except Trouble as trouble:
        return Reading(trouble=trouble)


def json_of_pasted(text: str) -> str:
    """Return pasted text as it goes into the JSON field: two columns of a sheet become a map, all else stays as it is."""
    lines = [line for line in text.strip().splitlines() if line.strip()]
    if not lines or any(sign in text for sign in "{}[]:"):
        return text
    rows = list(csv.reader(lines, delimiter="\t" if "\t" in text else ","))
    if any(len(row) != 2 for row in rows):
        return text
    reading = read_rows([Pair(left, right) for left, right in rows])
    return text if reading.trouble else reading.json


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
