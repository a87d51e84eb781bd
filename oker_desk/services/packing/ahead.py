"""Labels fetched before anybody asks for them, so that printing goes on while the network is away (complaint 36)."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.desk import Desk
from oker_desk.services.packing.label_check import check_document
from oker_desk.services.packing.labelling import get_label

MOST = 40
"""Labels in one go; the next go takes the rest."""


class FetchedAhead(Struct, frozen=True):
    """``checked`` counts stored labels that were read for the first time, so that printing them only draws."""

    fetched: int
    checked: int


def fetch_labels_ahead(desk: Desk) -> FetchedAhead:
    """Fetch the labels of packed parcels whose box Oker knows, and check stored ones; ends where Oker cannot be reached.

    A parcel that somebody has in hand, that is unsure, or whose newest document was refused is left to people.
    """
    fetched = sum(_fetch(desk, order) for order in _wanting(desk))
    checked = sum(_check(desk, order) for order in _orders(desk, OrderState.READY_TO_SHIP))
    return FetchedAhead(fetched, checked)


def _wanting(desk: Desk) -> list[Order]:
    return [
        order
        for order in _orders(desk, OrderState.PACKED)
        if order.parcel.label is None
        and (order.parcel.box is not None or order.parcel.tracking is not None)
        and not order.parcel.unsure
        and desk.store.label_checks.refused(order.order_no) is None
        and desk.store.claims.standing(f"order:{order.order_no}") is None
    ][:MOST]


def _orders(desk: Desk, state: OrderState) -> list[Order]:
    numbers, _ = desk.store.orders.search([state])
    return list(desk.store.orders.get_many(numbers).values())


def _fetch(desk: Desk, order: Order) -> bool:
    """Fetch one label. No courier yet, a refused document, another table: all of that is the packer's to hear."""
    if desk.stopping.is_set() or desk.store.claims.standing(f"order:{order.order_no}") is not None:
        return False
    try:
        get_label(desk, order.order_no)
    except Trouble as trouble:
        if trouble.outcome is Outcome.UNAVAILABLE:
            raise
        return False
    return True


def _check(desk: Desk, order: Order) -> bool:
    label = order.parcel.label
    if desk.stopping.is_set() or label is None or label.prints:
        return False
    if desk.store.label_checks.find(label.sha256, order.awb or "") is not None:
        return False
    try:
        check_document(desk, order, label.sha256)
    except Trouble:
        return False
    return True
