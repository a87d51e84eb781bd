"""Where a rule is asked: this station and the facility map it works by."""

from __future__ import annotations

from msgspec import Struct, field

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.orders import Order


class Bench(Struct, frozen=True):
    """This station. With ``facility`` None, orders of every mapped facility are packed here."""

    station: str = "Table 1"
    facility: str | None = None
    facility_map: FacilityMap = field(default_factory=FacilityMap)

    def facility_of(self, order: Order) -> str | None:
        """Return the facility that ships the order, or None if its Oker warehouse is not mapped or not one."""
        warehouses = order.channel.warehouses
        return self.facility_map.facility_of(warehouses[0]) if len(warehouses) == 1 else None
