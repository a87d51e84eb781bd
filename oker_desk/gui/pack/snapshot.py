"""What the packing table shows, read in the desk lane: three lists, and the box that fits the order in hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.parcels import Box
from oker_desk.domain.wording import count
from oker_desk.gui.language import speak
from oker_desk.gui.pack.words import Step, due_words, is_late, next_words, payment_word, step_of
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import list_orders, show_order
from oker_desk.services.packing.labelling import remembered_box
from oker_desk.services.setup.station import goes_straight_through
from oker_desk.services.views import OrderView

STATES = (
    *(OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED, OrderState.PACKED),
    *(OrderState.READY_TO_SHIP, OrderState.CONFLICT),
)
MOST = 100


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One order in a list, in words."""

    order_no: str
    display_no: str
    due: str
    late: bool
    told: str
    payment: str
    reason: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return f"Order {self.display_no}, {self.due}, {self.reason or self.told}, {self.payment}"


@dataclass(frozen=True, slots=True)
class Queues:
    """The three lists at one moment; ``total`` counts everything pending, also beyond what is listed."""

    to_pack: tuple[QueueRow, ...]
    waiting: tuple[QueueRow, ...]
    aside: tuple[QueueRow, ...]
    more: int
    first: Order | None
    now: datetime


@dataclass(frozen=True, slots=True)
class InHand:
    """The order in hand with what helps to pack it."""

    view: OrderView
    box: Box | None
    straight_through: bool
    now: datetime


def load_queues(desk: Desk) -> Queues:
    """Read the lists from the cache; nothing is asked of Oker."""
    now = desk.now()
    found = list_orders(desk, STATES, limit=MOST)
    to_pack, waiting, aside = [], [], []
    first: Order | None = None
    for view in found.orders:
        step = step_of(view.order)
        if view.set_aside:
            aside.append(_row(view, now, str(view.set_aside[0].sentence)))
        elif step is Step.LABEL and view.order.parcel.waiting_since is not None:
            waiting.append(_row(view, now))
        elif step is not Step.READY:
            to_pack.append(_row(view, now))
            first = first or view.order
    return Queues(tuple(to_pack), tuple(waiting), tuple(aside), found.total - len(found.orders), first, now)


def load_in_hand(desk: Desk, ref: str) -> InHand:
    """Read one order from the cache."""
    return dress_view(desk, show_order(desk, ref))


def dress_view(desk: Desk, view: OrderView) -> InHand:
    """Add what the table needs beside an order."""
    box = view.order.parcel.box or remembered_box(desk, view.order)
    return InHand(view, box, goes_straight_through(desk), desk.now())


def units_of(order: Order) -> str:
    return speak(count(order.units[1], "unit", "units"))


def _row(view: OrderView, now: datetime, reason: str = "") -> QueueRow:
    order = view.order
    return QueueRow(
        order.order_no,
        order.display_no,
        due_words(order.channel.dispatch_by, now),
        is_late(order, now),
        next_words(order),
        payment_word(order),
        reason,
    )
