"""Where the stock is known: in Uniware, or in a file that a person picked."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from oker_desk.domain.listings import Listing
from oker_desk.domain.stock import Stock, StockPlan, StockProblem, is_absurd, left_out, plan_stock
from oker_desk.domain.stock_list import read_stock_list
from oker_desk.domain.trouble import blocked
from oker_desk.domain.verdicts import refuse
from oker_desk.domain.wording import say
from oker_desk.services.barcodes import read_text
from oker_desk.services.desk import Desk
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.setup.stock import chosen_for_stock, require_stock
from oker_desk.services.sync.kinds import Watch
from oker_desk.services.uniware import current_uniware, uniware_stock


class PlannedStock(Struct, frozen=True):
    """A plan, how many values the source told, and whether most of the goods would be gone at once."""

    plan: StockPlan
    told: int
    absurd: bool


def plan_from_source(desk: Desk, file: Path | None, watch: Watch) -> PlannedStock:
    """Read the source and return what would be sent; raises R4's trouble if stock may not be sent at all."""
    require_stock(desk)
    warehouses = _warehouses(desk)
    listings = [listing for listing in desk.store.catalog.all() if listing.live]
    if not listings:
        raise blocked(
            refuse("R4", "Stock cannot be sent: no article is known here. Run the catalog sync first.")
        )
    if file is not None:
        found = read_stock_list(read_text(file), list(warehouses))
        told, problems = list(found.stocks), list(found.problems)
    else:
        told, problems = _from_uniware(desk, listings, list(warehouses), watch)
    sent = desk.store.sent_stock.all()
    plan = plan_stock(told, listings, warehouses, sent)
    whole = StockPlan(plan.lines, plan.same, (*problems, *plan.problems))
    return PlannedStock(whole, len(told), is_absurd(told, sent))


def _from_uniware(
    desk: Desk, listings: list[Listing], facilities: list[str], watch: Watch
) -> tuple[list[Stock], list[StockProblem]]:
    if current_uniware(desk) is None:
        raise blocked(
            refuse(
                "R4",
                "Stock cannot be sent: nothing tells how much there is. Connect to Uniware under Connection, "
                "or pick a file.",
            )
        )
    skus = list(dict.fromkeys(listing.sku for listing in listings))
    told: list[Stock] = []
    problems: list[StockProblem] = []
    with uniware_stock(desk) as uniware:
        for number, facility in enumerate(facilities):
            watch.tell(say("Reading the stock of {facility}", facility=facility), number, len(facilities))
            watch.check_stopped()
            units = uniware.of_facility(facility, skus)
            told += [Stock(sku, facility, number_of) for sku, number_of in units.items()]
            problems += left_out(told, skus, facility)
    return told, problems


def _warehouses(desk: Desk) -> dict[str, str]:
    """Return Oker's warehouse code for each chosen facility.

    A facility that stands for two of Oker's warehouses cannot be told apart: Oker would count the same goods twice.
    """
    facilities = show_map(desk)
    warehouses = {}
    for facility in chosen_for_stock(desk):
        codes = facilities.warehouses_of(facility)
        if len(codes) > 1:
            raise blocked(
                refuse(
                    "R4",
                    "Stock cannot be sent: {facility} stands for {codes}. Oker would count the same goods twice.",
                    facility=facility,
                    codes=" and ".join(codes),
                )
            )
        warehouses[facility] = codes[0]
    return warehouses
