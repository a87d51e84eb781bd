"""What is kept of a buyer once the order is finished: nothing that names or finds a person (R52)."""

from __future__ import annotations

from msgspec.structs import replace

from oker_desk.domain.channel import Address, ChannelOrder
from oker_desk.domain.orders import OrderState

FINISHED = (
    *(OrderState.DISPATCHED, OrderState.HANDED_OVER, OrderState.DELIVERED),
    *(OrderState.RETURNED, OrderState.CANCELLED),
)
"""States in which nobody here needs the address any more, some time after the order came into them."""
FEWEST_DAYS, USUAL_DAYS, MOST_DAYS = 1, 30, 3650


def without_buyer(order: ChannelOrder) -> ChannelOrder:
    """Return the order as it is kept: city, state and country stay for counting, a gift message goes."""
    kept = order.ship_to
    ship_to = Address(city=kept.city, state=kept.state, country=kept.country)
    return replace(
        order, ship_to=ship_to, items=tuple(replace(item, gift_message=None) for item in order.items)
    )
