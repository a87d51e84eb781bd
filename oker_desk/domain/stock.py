"""Stock on its way to Oker: what changed, what cannot be sent, and when an answer is too odd to be believed (R4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from oker_desk.domain.listings import Listing, StockLevel
from oker_desk.domain.wording import Sentence, say

MOST_UNITS = 999_999_999
_ENOUGH_TO_JUDGE = 20
"""Articles. A small seller may well sell out of half of them."""

Key = tuple[str, str, str]
"""Product, variant and Oker warehouse."""


class Stock(Struct, frozen=True):
    """Units of an article in a facility, as the source tells them."""

    sku: str
    facility: str
    units: int


class StockLine(Struct, frozen=True):
    """One value that Oker does not have yet; ``before`` is what it was told last, ``None`` for the first time."""

    level: StockLevel
    sku: str
    facility: str
    before: int | None

    @property
    def key(self) -> Key:
        return self.level.product_id, self.level.variant_id, self.level.warehouse


class StockProblem(Struct, frozen=True):
    """An article whose stock cannot be sent."""

    subject: str
    name: str
    reason: Sentence


class StockPlan(Struct, frozen=True):
    """What would be sent, how much is known already, and what cannot be sent."""

    lines: tuple[StockLine, ...]
    same: int
    problems: tuple[StockProblem, ...]


def plan_stock(
    told: Iterable[Stock],
    listings: Sequence[Listing],
    warehouses: Mapping[str, str],
    sent: Mapping[Key, int],
) -> StockPlan:
    """Return the steps from what a source tells to what Oker has to hear: changed values only.

    ``warehouses`` are Oker's codes by facility, ``sent`` the values that Oker took last. The same article may be listed more than once.
    """
    of_sku: dict[str, list[Listing]] = {}
    for listing in listings:
        of_sku.setdefault(listing.sku, []).append(listing)
    lines: dict[Key, StockLine] = {}
    same = 0
    problems: list[StockProblem] = []
    for stock in told:
        reason = _reason_against(stock, of_sku, warehouses)
        if reason is not None:
            name = f"{stock.sku} · {stock.facility}"
            problems.append(StockProblem(f"{stock.sku}|{stock.facility}", name, reason))
            continue
        for listing in of_sku[stock.sku]:
            level = StockLevel(
                listing.product_id, listing.variant_id, warehouses[stock.facility], stock.units
            )
            line = StockLine(level, stock.sku, stock.facility, None)
            before = sent.get(line.key)
            if before == stock.units:
                same += 1
            else:
                lines[line.key] = StockLine(level, stock.sku, stock.facility, before)
    return StockPlan(tuple(lines.values()), same, tuple(problems))


def left_out(told: Iterable[Stock], skus: Iterable[str], facility: str) -> list[StockProblem]:
    """Return a problem for each article that the source does not tell: nothing is no zero (R47)."""
    known = {stock.sku for stock in told if stock.facility == facility}
    return [
        StockProblem(
            f"{sku}|{facility}",
            f"{sku} · {facility}",
            say("Uniware does not tell the stock of {sku} in {facility}.", sku=sku, facility=facility),
        )
        for sku in skus
        if sku not in known
    ]


def is_absurd(told: Sequence[Stock], sent: Mapping[Key, int]) -> bool:
    """Whether most of a stock that was there is gone at once: rather a source in trouble than goods that are sold."""
    if len(told) < _ENOUGH_TO_JUDGE or not any(sent.values()):
        return False
    full_before = sum(units > 0 for units in sent.values())
    full_now = sum(stock.units > 0 for stock in told)
    return full_before >= _ENOUGH_TO_JUDGE and full_now < full_before / 2


def _reason_against(
    stock: Stock, of_sku: Mapping[str, list[Listing]], warehouses: Mapping[str, str]
) -> Sentence | None:
    if stock.facility not in warehouses:
        return say("Facility {facility} is not in the warehouse map.", facility=stock.facility)
    if stock.sku not in of_sku:
        return say("There is no article {sku} in the catalog.", sku=stock.sku)
    if not 0 <= stock.units <= MOST_UNITS:
        return say("{units} is no number of pieces.", units=stock.units)
    return None
