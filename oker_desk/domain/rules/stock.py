"""Whether stock may be sent: R4's three conditions, each with its sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.map_problems import not_chosen
from oker_desk.domain.verdicts import ALLOWED, Verdict
from oker_desk.domain.wording import Sentence, joined, say


class Condition(Struct, frozen=True):
    """One condition of R4; ``sentence`` says how it stands."""

    name: str
    met: bool
    sentence: Sentence


def stock_conditions(
    facilities: FacilityMap, chosen: Collection[str], facility_wise: bool, selective: bool
) -> tuple[Condition, ...]:
    """Return R4's conditions in their order: in the map, chosen for inventory sync, Uniware's switches confirmed.

    ``facility_wise`` and ``selective`` are what a person has confirmed about Uniware's settings of these names.
    """
    return (_mapped(facilities, chosen), _chosen(facilities, chosen), _confirmed(facility_wise, selective))


def may_send_stock(conditions: Iterable[Condition]) -> Verdict:
    """Return whether the stock sync may run; every unmet condition is named."""
    unmet = [condition.sentence for condition in conditions if not condition.met]
    return Verdict(False, "R4", joined(unmet)) if unmet else ALLOWED


def _mapped(facilities: FacilityMap, chosen: Collection[str]) -> Condition:
    strangers = [code for code in chosen if code not in facilities.facilities]
    if not facilities.pairs:
        return Condition("map", False, say("Stock cannot be sent: the warehouse map is empty."))
    if strangers:
        told = say("Stock cannot be sent: {facility} is not in the warehouse map.", facility=strangers[0])
        return Condition("map", False, told)
    return Condition("map", True, say("Every facility that sends stock is in the warehouse map."))


def _chosen(facilities: FacilityMap, chosen: Collection[str]) -> Condition:
    left_out = [code for code in facilities.facilities if code not in chosen]
    if left_out:
        return Condition("chosen", False, joined([not_chosen(code) for code in left_out]))
    return Condition("chosen", True, say("Every facility of the map is chosen for inventory sync."))


def _confirmed(facility_wise: bool, selective: bool) -> Condition:
    if facility_wise and selective:
        told = say("“Facility Wise Inventory” and “Selective Facility For Inventory Sync” are confirmed.")
        return Condition("confirmed", True, told)
    name = "Facility Wise Inventory" if not facility_wise else "Selective Facility For Inventory Sync"
    told = say(
        "Stock cannot be sent: “{name}” is not confirmed. Look it up in Uniware, then confirm it under Set-up.",
        name=name,
    )
    return Condition("confirmed", False, told)
