"""What the screens show: lists of orders, one order with its timeline, and the history."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from oker_desk.domain.events import Event
from oker_desk.domain.orders import PENDING, OrderState
from oker_desk.domain.trouble import blocked
from oker_desk.domain.verdicts import refuse
from oker_desk.services.desk import Desk
from oker_desk.services.views import OrderView, find_order, list_view, view


class OrderList(Struct, frozen=True):
    """The most urgent orders of a list, and how many there are in all."""

    orders: list[OrderView]
    total: int


def list_orders(
    desk: Desk, states: Iterable[OrderState] = PENDING, text: str = "", limit: int = 200
) -> OrderList:
    """Return cached orders, most urgent first (R12); nothing is asked of Oker."""
    numbers, total = desk.store.orders.search(states, text.strip(), limit)
    return OrderList(list_view(desk, list(desk.store.orders.get_many(numbers).values())), total)


def count_states(desk: Desk) -> dict[OrderState, int]:
    return desk.store.orders.count_by_state()


def show_order(desk: Desk, ref: str) -> OrderView:
    """Return one order with every act judged and its history."""
    return view(desk, find_order(desk, ref), with_history=True)


def newest_events(desk: Desk, limit: int = 200) -> list[Event]:
    """Return the newest events, the oldest of them first."""
    return desk.store.history.newest(limit)


def events_of(desk: Desk, ref: str) -> list[Event]:
    return desk.store.history.of_order(find_order(desk, ref).order_no)


def verify_history(desk: Desk) -> int:
    """Return how many events the unbroken chain holds; raises R51's trouble at the first break."""
    broken = desk.store.history.find_break()
    if broken is not None:
        raise blocked(
            refuse(
                "R51",
                "The history was changed: the event of {at} ({act}) does not fit the one before it. "
                "Keep this machine as it is and tell your supervisor.",
                at=f"{broken.at:%d %b %Y %H:%M:%S}",
                act=broken.act,
            )
        )
    if desk.store.history.is_cut_short():
        raise blocked(
            refuse(
                "R51",
                "The history was changed: its newest events are missing. "
                "Keep this machine as it is and tell your supervisor.",
            )
        )
    return desk.store.history.count()


def count_unknown(desk: Desk) -> int:
    """Return how many steps wait to be read back."""
    return desk.store.intents.count_unknown()
