"""Words of the order list: tabs, states, dispatch-by and what each act is called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.book import PENDING_STAGES, STAGE_OF, BookTab
from oker_desk.domain.orders import AFTER_DISPATCH, BEFORE_INVOICE, Order, OrderState
from oker_desk.gui.language import clock, mark, tr
from oker_desk.services.views import OrderView

STATE_WORDS: Mapping[OrderState, str] = {
    OrderState.NEW: mark("New"),
    OrderState.CHECKING: mark("Checking"),
    OrderState.CHECKED: mark("Checked"),
    OrderState.PACKED: mark("Packed, no label yet"),
    OrderState.READY_TO_SHIP: mark("Ready to ship"),
    OrderState.ON_MANIFEST: mark("On manifest"),
    OrderState.UNCONFIRMED: mark("Not confirmed by Oker"),
    OrderState.DISPATCHED: mark("Dispatched, still here"),
    OrderState.HANDED_OVER: mark("Handed over"),
    OrderState.DELIVERED: mark("Delivered"),
    OrderState.RETURN_EXPECTED: mark("Return expected"),
    OrderState.RETURNED: mark("Returned"),
    OrderState.CANCELLED: mark("Cancelled"),
    OrderState.CONFLICT: mark("STOP – supervisor"),
}
_ASIDE_WORDS: Mapping[OrderState, str] = {
    OrderState.NEW: mark("Set aside (new)"),
    OrderState.CHECKING: mark("Set aside (checking)"),
    OrderState.CHECKED: mark("Set aside (checked)"),
}

ACT_WORDS: Mapping[Act, str] = {
    Act.CHECK: mark("Check the goods"),
    Act.INVOICE: mark("Get the invoice"),
    Act.SHIPMENT: mark("Send the box size"),
    Act.LABEL: mark("Get the label"),
    Act.REPRINT: mark("Print the label again"),
    Act.ADD: mark("Put on a manifest"),
    Act.CLOSE: mark("Close its manifest"),
    Act.DISPATCH: mark("Tell Oker it is dispatched"),
    Act.HAND_OVER: mark("Hand over to the courier"),
    Act.CANCEL: mark("Cancel the order"),
}


class TabWords(Struct, frozen=True):
    """One tab: its name, what it says when nothing is in it, and the columns that say nothing at this stage."""

    name: str
    empty: str
    left_out: frozenset[str] = frozenset()


_NO_PARCEL = frozenset({"courier", "manifest", "invoice"})
TABS: Mapping[BookTab, TabWords] = {
    BookTab.TO_PACK: TabWords(
        mark("To pack"),
        mark("Nothing to pack. New orders come with the order sync."),
        _NO_PARCEL | {"reason"},
    ),
    BookTab.WAITING: TabWords(
        mark("Waiting"),
        mark("No parcel waits for its courier or label."),
        frozenset({"state", "manifest", "reason"}),
    ),
    BookTab.READY: TabWords(
        mark("Ready"),
        mark("No parcel is ready. Parcels come here when their label is there."),
        frozenset({"state", "manifest", "reason"}),
    ),
    BookTab.ON_MANIFEST: TabWords(
        mark("On manifest"), mark("No parcel is on an open manifest."), frozenset({"payment", "reason"})
    ),
    BookTab.DISPATCHED: TabWords(
        mark("Dispatched"), mark("Nothing is dispatched yet."), frozenset({"payment", "due", "reason"})
    ),
    BookTab.SET_ASIDE: TabWords(
        mark("Set aside"), mark("Nothing is set aside."), _NO_PARCEL | {"payment", "city", "state"}
    ),
    BookTab.CANCELLED: TabWords(
        mark("Cancelled"),
        mark("No order is cancelled."),
        _NO_PARCEL | {"payment", "due", "state", "reason"},
    ),
    BookTab.RETURNS: TabWords(
        mark("Returns"), mark("No return is known."), frozenset({"payment", "due", "manifest", "reason"})
    ),
}


NEWEST_FIRST = frozenset({BookTab.DISPATCHED, BookTab.CANCELLED, BookTab.RETURNS})
"""Tabs that nobody works off: what came last is what people look for."""
SPARED = frozenset({"facility", "ordered", "invoice", "manifest"})
"""Columns that are left out while one order stands beside the list and tells all this of itself."""
GIVING_WAY = ("as_of", "city", "payment", "state", "courier")
"""Columns that give way, one after the other, where the list is too narrow to tell what is in an order."""


def state_word(view: OrderView) -> str:
    """Return the state in the floor's words; a set-aside order says so first."""
    line = view.order.parcel.line
    ours = line is not None and not line.taken_off
    return word_of(view.order.state, aside=bool(view.set_aside), ours=ours)


def word_of(state: OrderState, *, aside: bool, ours: bool) -> str:
    """Return a state in the floor's words. ``aside`` matters before the invoice only, ``ours`` after it: whether the order
    stands on a manifest of this desk. What Oker shows as dispatched without one has not been seen here."""
    if state is OrderState.DISPATCHED and not ours:
        return tr("Dispatched elsewhere")
    return tr(_ASIDE_WORDS[state] if aside and state in BEFORE_INVOICE else STATE_WORDS[state])


def span(length: timedelta) -> str:
    """Return a duration as people say it: ``40 min``, ``3 h 20 min``, ``2 days``."""
    minutes = max(0, int(length.total_seconds()) // 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        both = rest and hours < 10
        return (
            tr("{hours} h {minutes} min", hours=hours, minutes=rest) if both else tr("{hours} h", hours=hours)
        )
    return tr("1 day") if hours < 48 else tr("{days} days", days=hours // 24)


def is_late(state: OrderState, dispatch_by: datetime, now: datetime) -> bool:
    """Whether an order should have been dispatched by now."""
    return STAGE_OF[state] in PENDING_STAGES and dispatch_by < now


def due_word(state: OrderState, dispatch_by: datetime, now: datetime) -> str:
    """Return how an order stands against its dispatch-by time (R12)."""
    if state in AFTER_DISPATCH or state is OrderState.CANCELLED:
        return clock(dispatch_by, now)
    if is_late(state, dispatch_by, now):
        return tr("LATE since {span}", span=span(now - dispatch_by))
    return tr("Due in {span}", span=span(dispatch_by - now))


def items_line(quantity: int, title: str, more: int) -> str:
    """Return what goes into the box in one line: ``2 × Cotton kurta, blue + 1 more``."""
    if not quantity:
        return "–"
    first = f"{quantity} × {title}"
    return tr("{first}  + {more} more", first=first, more=more) if more else first


def courier_line(order: Order) -> str:
    """Return courier and AWB, or why there is none yet."""
    tracking = order.parcel.tracking
    if tracking is None:
        return tr("waiting for courier") if order.parcel.waiting_since else ""
    return f"{tracking.courier_name or tracking.courier_code}  {tracking.awb}"


def payment_word(payment: str) -> str:
    """Return COD or PREPAID; never an amount."""
    return "COD" if payment == "cod" else tr("PREPAID")
