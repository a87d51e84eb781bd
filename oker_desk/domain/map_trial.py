"""A dry run of a facility map: where orders that are here would go with it, before anybody saves it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap


class Flow(Struct, frozen=True):
    """Orders of one Oker warehouse and their facility, now and with the new map; None is no facility."""

    warehouse: str
    orders: int
    before: str | None
    after: str | None

    @property
    def changes(self) -> bool:
        return self.before != self.after


class MapTrial(Struct, frozen=True):
    """What the new map does. ``unused`` are Oker codes of it that no order came from."""

    flows: tuple[Flow, ...]
    unused: tuple[str, ...]

    @property
    def by_facility(self) -> Mapping[str, int]:
        """How many orders each facility gets."""
        found: dict[str, int] = {}
        for flow in self.flows:
            if flow.after is not None:
                found[flow.after] = found.get(flow.after, 0) + flow.orders
        return found

    @property
    def unmapped(self) -> tuple[Flow, ...]:
        """Warehouses whose orders could not be packed."""
        return tuple(flow for flow in self.flows if flow.after is None)

    @property
    def changed(self) -> tuple[Flow, ...]:
        """Warehouses whose orders go elsewhere than now."""
        return tuple(flow for flow in self.flows if flow.changes)


def try_map(before: FacilityMap, after: FacilityMap, seen: Mapping[str, int]) -> MapTrial:
    """Run orders through the new map; ``seen`` counts them by Oker warehouse."""
    flows = tuple(
        Flow(code, orders, before.facility_of(code), after.facility_of(code))
        for code, orders in sorted(seen.items(), key=lambda entry: (-entry[1], entry[0]))
    )
    return MapTrial(flows, tuple(code for code in after.pairs if not seen.get(code)))
