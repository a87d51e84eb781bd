"""What has to be so before stock is sent: R4's three conditions, and who confirmed them."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.people import Right
from oker_desk.domain.rules.stock import Condition, may_send_stock, stock_conditions
from oker_desk.domain.trouble import blocked
from oker_desk.domain.verdicts import Verdict
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.setup.facilities import STOCK_FACILITIES, show_map

_FACILITY_WISE, _SELECTIVE = "inventory.facility_wise", "inventory.selective"


def chosen_for_stock(desk: Desk) -> list[str]:
    """Return the facilities chosen for inventory sync; all of the map until somebody has chosen."""
    chosen = desk.store.settings.get_list(STOCK_FACILITIES)
    return list(show_map(desk).facilities) if chosen is None else chosen


def choose_for_stock(desk: Desk, facilities: Sequence[str]) -> None:
    require_right(desk, Right.SET_UP)
    desk.store.settings.put(STOCK_FACILITIES, list(facilities))


def confirmed_for_stock(desk: Desk) -> tuple[bool, bool]:
    """Return what was confirmed of Uniware: "Facility Wise Inventory", "Selective Facility For Inventory Sync"."""
    settings = desk.store.settings
    return settings.get(_FACILITY_WISE) == "yes", settings.get(_SELECTIVE) == "yes"


def confirm_for_stock(desk: Desk, *, facility_wise: bool, selective: bool) -> None:
    """Note what a person has looked up in Uniware; it stands in the history with the name."""
    require_right(desk, Right.SET_UP)
    words = {True: "yes", False: "no"}
    with desk.store.transaction():
        if (facility_wise, selective) == confirmed_for_stock(desk):
            return
        desk.store.settings.put(_FACILITY_WISE, words[facility_wise])
        desk.store.settings.put(_SELECTIVE, words[selective])
        text = (
            f"Facility Wise Inventory: {words[facility_wise]}. "
            f"Selective Facility For Inventory Sync: {words[selective]}."
        )
        desk.store.history.append("stock", text, at=desk.now(), who=desk.person)


def check_stock(desk: Desk) -> tuple[Condition, ...]:
    """Return R4's conditions with how each stands."""
    return stock_conditions(show_map(desk), chosen_for_stock(desk), *confirmed_for_stock(desk))


def judge_stock(desk: Desk) -> Verdict:
    """Return whether the stock sync may run now."""
    return may_send_stock(check_stock(desk))


def require_stock(desk: Desk) -> None:
    """Raise R4's trouble with every unmet condition if stock may not be sent."""
    verdict = judge_stock(desk)
    if not verdict.allowed:
        raise blocked(verdict)
