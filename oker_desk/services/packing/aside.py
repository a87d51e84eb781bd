"""Setting an order aside with a place: a piece is missing, or its label cannot be scanned (R10, R25)."""

from __future__ import annotations

from oker_desk.domain.acts import Act
from oker_desk.domain.aside import SHORT_PLACES, Aside, AsideReason, free_place
from oker_desk.domain.orders import Order
from oker_desk.domain.people import Right
from oker_desk.domain.rules.aside import aside_reason, may_set_aside, missing_words
from oker_desk.domain.trouble import blocked
from oker_desk.services.claiming import order_claimed, release_order
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.views import OrderView, find_order, list_view, need_order, view


def suggest_place(desk: Desk) -> str:
    """Return the first free place for an order that is set aside."""
    return free_place(SHORT_PLACES, desk.store.shelves.places())


def list_aside(desk: Desk) -> list[OrderView]:
    """Return the orders that a person has set aside, the longest first; a cancelled one says so."""
    orders = desk.store.orders.get_many(desk.store.shelves.aside())
    return list_view(desk, list(orders.values()))


def set_order_aside(desk: Desk, ref: str, place: str) -> OrderView:
    """Put the whole order aside at a place and out of hand; what was scanned stays with it."""
    require_right(desk, Right.WORK)
    order = find_order(desk, ref)
    with order_claimed(desk, order), desk.store.transaction():
        order = need_order(desk, order.order_no)
        verdict = may_set_aside(order, place)
        reason = aside_reason(order)
        if not verdict.allowed or reason is None:
            raise blocked(verdict)
        missing = missing_words(order) if reason is AsideReason.SHORT else ""
        desk.store.shelves.set_aside(
            order.order_no, Aside(reason, place.strip(), missing, desk.now(), desk.person)
        )
        told = f"Set aside as short on {place.strip()}: {missing} missing."
        if reason is AsideReason.LABEL:
            told = f"Set aside on {place.strip()}: the label was not scanned."
        desk.store.orders.refresh_states([order.order_no])
        _tell(desk, order, told)
    release_order(desk, order.order_no)
    return view(desk, need_order(desk, order.order_no))


def take_up(desk: Desk, order: Order) -> Order:
    """Take an order that was set aside up again, as whoever opens it does."""
    if order.parcel.aside is None:
        return order
    with desk.store.transaction():
        if desk.store.shelves.take_up(order.order_no):
            desk.store.orders.refresh_states([order.order_no])
            _tell(desk, order, f"Taken up again from {order.parcel.aside.place}.")
    return need_order(desk, order.order_no)


def _tell(desk: Desk, order: Order, text: str) -> None:
    act = Act.LABEL if order.invoiced else Act.CHECK
    desk.store.history.append(act, text, at=desk.now(), who=desk.person, order_no=order.order_no)
