"""A list of stock as people keep it in spreadsheets: SKU, facility, units."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from msgspec import Struct

from oker_desk.domain.stock import Stock, StockProblem
from oker_desk.domain.trouble import invalid
from oker_desk.domain.wording import Sentence, say

_SKU = frozenset({"sku", "skucode", "itemsku", "itemtypesku", "sellersku", "article"})
_FACILITY = frozenset({"facility", "facilitycode", "warehouse", "uniwarefacility"})
_UNITS = frozenset({"stock", "units", "inventory", "quantity", "qty", "available"})


class StockList(Struct, frozen=True):
    """What a file tells, and what is wrong in it."""

    stocks: tuple[Stock, ...]
    problems: tuple[StockProblem, ...]


class _Columns(Struct, frozen=True):
    sku: int
    facility: int | None
    units: int


def read_stock_list(text: str, facilities: Sequence[str]) -> StockList:
    """Read a list with a heading line; without a facility column everything belongs to the only facility there is.

    The later of two lines about the same article and facility is a problem, not a correction: one of them is wrong.
    """
    mark = max(",;\t", key=text[:4_000].count)
    reader = csv.reader(text.splitlines(), delimiter=mark)
    rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    columns = _columns_of(rows[0][1] if rows else [], facilities)
    stocks: dict[tuple[str, str], Stock] = {}
    problems: list[StockProblem] = []
    for number, row in rows[1:]:
        cells = [cell.strip() for cell in row]
        found = _stock_of(cells, columns, facilities)
        if isinstance(found, Stock) and (found.sku, found.facility) in stocks:
            found = say("{sku} stands there twice for {facility}.", sku=found.sku, facility=found.facility)
        if isinstance(found, Stock):
            stocks[found.sku, found.facility] = found
        else:
            name = cells[columns.sku] if columns.sku < len(cells) else ""
            told = say("Line {line}: {reason}", line=number, reason=found)
            problems.append(StockProblem(f"line {number}", name or f"line {number}", told))
    return StockList(tuple(stocks.values()), tuple(problems))


def _columns_of(heading: Sequence[str], facilities: Sequence[str]) -> _Columns:
    words = [re.sub(r"[^a-z]", "", cell.lower()) for cell in heading]

    def place(known: frozenset[str]) -> int | None:
        return next((at for at, word in enumerate(words) if word in known), None)

    sku, facility, units = place(_SKU), place(_FACILITY), place(_UNITS)
    if sku is None or units is None:
        raise invalid("The first line must name the columns: sku, facility and stock.")
    if facility is None and len(facilities) != 1:
        raise invalid("The file needs a column facility: stock is sent for more than one.")
    return _Columns(sku, facility, units)


def _stock_of(cells: Sequence[str], columns: _Columns, facilities: Sequence[str]) -> Stock | Sentence:
    places = [columns.sku, columns.units, *([] if columns.facility is None else [columns.facility])]
    if max(places) >= len(cells):
        return say("a column is missing.")
    sku, units = cells[columns.sku], cells[columns.units]
    facility = facilities[0] if columns.facility is None else cells[columns.facility]
    if not sku or not facility:
        return say("the SKU or the facility is missing.")
    if not re.fullmatch(r"[0-9]{1,9}(\.0+)?", units):
        return say("{units} is no number of pieces.", units=units or "–")
    return Stock(sku, facility, int(units.partition(".")[0]))
