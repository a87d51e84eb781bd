"""Words of the order list: tabs, states, dispatch-by and what each act is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import AFTER_DISPATCH, BEFORE_INVOICE, Order, OrderState
from oker_desk.domain.wording import count
from oker_desk.gui.language import speak
from oker_desk.services.views import OrderView

STATE_WORDS: Mapping[OrderState, str] = {
    OrderState.NEW: "New",
    OrderState.CHECKING: "Checking",
    OrderState.CHECKED: "Checked",
    OrderState.PACKED: "Packed, no label yet",
    OrderState.READY_TO_SHIP: "Ready to ship",
    OrderState.ON_MANIFEST: "On manifest",
    OrderState.UNCONFIRMED: "Not confirmed by Oker",
    OrderState.DISPATCHED: "Dispatched, still here",
    OrderState.HANDED_OVER: "Handed over",
    OrderState.DELIVERED: "Delivered",
    OrderState.RETURN_EXPECTED: "Return expected",
    OrderState.RETURNED: "Returned",
    OrderState.CANCELLED: "Cancelled",
    OrderState.CONFLICT: "STOP – supervisor",
}

ACT_WORDS: Mapping[Act, str] = {
    Act.CHECK: "Check the goods",
    Act.INVOICE: "Get the invoice",
    Act.SHIPMENT: "Send the box size",
    Act.LABEL: "Get the label",
    Act.REPRINT: "Print the label again",
    Act.ADD: "Put on a manifest",
    Act.CLOSE: "Close its manifest",
    Act.DISPATCH: "Tell Oker it is dispatched",
    Act.HAND_OVER: "Hand over to the courier",
    Act.CANCEL: "Cancel the order",
}


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab of the list: the states that it asks the cache for, and which of those orders it shows."""

    name: str
    states: tuple[OrderState, ...]
    empty: str
    fits: Callable[[OrderView], bool] = lambda view: True
    left_out: frozenset[str] = frozenset()
    """Columns that say nothing at this stage; their place goes to the items."""

    def shows(self, view: OrderView) -> bool:
        return view.order.state in self.states and self.fits(view)


def stands_aside(view: OrderView) -> bool:
    """Whether nobody may go on with the order here: a conflict, or a reason against packing before the invoice."""
    state = view.order.state
    return state is OrderState.CONFLICT or (state in BEFORE_INVOICE and bool(view.set_aside))


_NO_PARCEL = frozenset({"Courier and AWB", "Manifest"})
_ONE_STATE = frozenset({"State", "Manifest"})
_NOT_URGENT = frozenset({"Dispatch by", "Payment"})
_OPEN = (OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED)

TABS = (
    Tab(
        "To pack",
        _OPEN,
        "Nothing to pack. New orders come with the order sync.",
        lambda v: not stands_aside(v),
        _NO_PARCEL,
    ),
    Tab("Waiting", (OrderState.PACKED,), "No parcel waits for its courier or label.", left_out=_ONE_STATE),
    Tab(
        "Ready",
        (OrderState.READY_TO_SHIP,),
        "No parcel is ready. Parcels come here when their label is there.",
        left_out=_ONE_STATE,
    ),
    Tab(
        "On manifest",
        (OrderState.ON_MANIFEST, OrderState.UNCONFIRMED),
        "No parcel is on an open manifest.",
        left_out=frozenset({"Payment", "City"}),
    ),
    Tab(
        "Dispatched",
        (OrderState.DISPATCHED, OrderState.HANDED_OVER, OrderState.DELIVERED),
        "Nothing is dispatched yet.",
        left_out=_NOT_URGENT,
    ),
    Tab("Set aside", (*_OPEN, OrderState.CONFLICT), "Nothing is set aside.", stands_aside, _NO_PARCEL),
    Tab(
        "Cancelled",
        (OrderState.CANCELLED,),
        "No order is cancelled.",
        left_out=_NO_PARCEL | _NOT_URGENT | {"State"},
    ),
    Tab(
        "Returns",
        (OrderState.RETURN_EXPECTED, OrderState.RETURNED),
        "No return is known.",
        left_out=_NOT_URGENT,
    ),
)


def tab_of(view: OrderView) -> int:
    """Return the index of the tab that shows the order."""
    return next(index for index, tab in enumerate(TABS) if tab.shows(view))


def state_word(view: OrderView) -> str:
    """Return the state in the floor's words; a set-aside order says so first."""
    word = STATE_WORDS[view.order.state]
    return (
        f"Set aside ({word.lower()})" if stands_aside(view) and view.order.state in BEFORE_INVOICE else word
    )


def items_line(order: Order) -> str:
    """Return what goes into the box in one line: ``2 × Cotton kurta, blue + 1 more``."""
    items = order.channel.active_items or order.channel.items
    if not items:
        return "–"
    first = f"{items[0].quantity} × {items[0].title}"
    return f"{first}  + {len(items) - 1} more" if len(items) > 1 else first


def span(length: timedelta) -> str:
    """Return a duration as people say it: ``40 min``, ``3 h 20 min``, ``2 days``."""
    minutes = max(0, int(length.total_seconds()) // 60)
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 24 * 60:
        hours, rest = divmod(minutes, 60)
        return f"{hours} h {rest} min" if rest and hours < 10 else f"{hours} h"
    return speak(count(minutes // (24 * 60), "day", "days"))


def is_late(order: Order, now: datetime) -> bool:
    """Whether the order should have been dispatched by now."""
    over = order.state in AFTER_DISPATCH or order.state is OrderState.CANCELLED
    return not over and order.channel.dispatch_by < now


def due_word(order: Order, now: datetime) -> str:
    """Return how the order stands against its dispatch-by time (R12)."""
    left = order.channel.dispatch_by - now
    if order.state in AFTER_DISPATCH or order.state is OrderState.CANCELLED:
        return clock(order.channel.dispatch_by, now)
    return f"LATE since {span(-left)}" if is_late(order, now) else f"Due in {span(left)}"


def clock(at: datetime, now: datetime) -> str:
    """Return a time of this machine's zone, with the day where it is not today."""
    here, today = at.astimezone(), now.astimezone()
    return f"{here:%H:%M}" if here.date() == today.date() else f"{here.day} {here:%b %H:%M}"


def courier_line(order: Order) -> str:
    """Return courier and AWB, or why there is none yet."""
    tracking = order.parcel.tracking
    if tracking is None:
        return "waiting for courier" if order.parcel.waiting_since else ""
    return f"{tracking.courier_name or tracking.courier_code}  {tracking.awb}"
