"""An order as the floor sees it: Oker's facts and this desk's record together, and the state that follows from both."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from oker_desk.domain.channel import GONE, RETURNING, ChannelOrder, Item, ItemStatus
from oker_desk.domain.manifests import LineOutcome
from oker_desk.domain.parcels import Parcel


class OrderState(StrEnum):
    """States of an order in the words of the command-line contract."""

    NEW = "NEW"
    CHECKING = "CHECKING"
    CHECKED = "CHECKED"
    PACKED = "PACKED"
    READY_TO_SHIP = "READY_TO_SHIP"
    ON_MANIFEST = "ON_MANIFEST"
    UNCONFIRMED = "UNCONFIRMED"
    DISPATCHED = "DISPATCHED"
    HANDED_OVER = "HANDED_OVER"
    DELIVERED = "DELIVERED"
    RETURN_EXPECTED = "RETURN_EXPECTED"
    RETURNED = "RETURNED"
    CANCELLED = "CANCELLED"
    CONFLICT = "CONFLICT"


BEFORE_INVOICE = frozenset({OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED})
PENDING = (
    *(OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED, OrderState.PACKED),
    *(OrderState.READY_TO_SHIP, OrderState.ON_MANIFEST, OrderState.UNCONFIRMED, OrderState.CONFLICT),
)
"""States that still need somebody's hands; what a list of orders shows unless asked otherwise."""
FINAL = frozenset({OrderState.RETURNED, OrderState.CANCELLED})
"""States that no status answer can change any more."""
AFTER_DISPATCH = frozenset(
    {
        OrderState.DISPATCHED,
        OrderState.HANDED_OVER,
        OrderState.DELIVERED,
        OrderState.RETURN_EXPECTED,
        OrderState.RETURNED,
    }
)


class Order(Struct, frozen=True, dict=True):
    """One order: ``channel`` as Oker told it, ``parcel`` as this desk recorded it."""

    channel: ChannelOrder
    parcel: Parcel

    @property
    def order_no(self) -> str:
        return self.channel.order_no

    @property
    def display_no(self) -> str:
        return self.channel.display_no

    @property
    def as_of(self) -> datetime:
        return self.channel.as_of

    @cached_property
    def state(self) -> OrderState:
        return state_of(self.channel, self.parcel)

    @property
    def invoiced(self) -> bool:
        return self.parcel.invoice is not None

    @property
    def awb(self) -> str | None:
        return self.parcel.tracking.awb if self.parcel.tracking else None

    def checked_of(self, item: Item) -> int:
        """Return how many units of the item have been scanned."""
        return self.parcel.checked.get(item.item_id, 0)

    @property
    def missing(self) -> tuple[Item, ...]:
        """Active items with units that are not scanned yet."""
        return tuple(item for item in self.channel.active_items if self.checked_of(item) < item.quantity)

    @property
    def surplus(self) -> tuple[tuple[Item, int], ...]:
        """Items with the number of scanned units that Oker does not want any more: cancelled, or fewer ordered."""
        over = (
            (item, self.checked_of(item) - (item.quantity if item.active else 0))
            for item in self.channel.items
        )
        return tuple((item, units) for item, units in over if units > 0)

    @property
    def units(self) -> tuple[int, int]:
        """Scanned and ordered units of the active items."""
        items = self.channel.active_items
        return sum(min(self.checked_of(item), item.quantity) for item in items), sum(
            item.quantity for item in items
        )


def state_of(channel: ChannelOrder, parcel: Parcel) -> OrderState:
    """Return the state that follows from Oker's facts and the desk's record (domain §3.2).

    Nothing stores a state by itself, so the two can never disagree; going back is possible only by changing a record.
    """
    after = _after_dispatch(channel, parcel)
    if after is not None:
        return after
    if parcel.conflict or _cancelled_after_invoice(channel, parcel):
        return OrderState.CONFLICT
    if channel.cancelled:
        return OrderState.CANCELLED
    if parcel.line is not None and not parcel.line.taken_off:
        unknown = parcel.line.outcome is LineOutcome.UNKNOWN
        return OrderState.UNCONFIRMED if unknown else OrderState.ON_MANIFEST
    return _before_manifest(channel, parcel)


def _after_dispatch(channel: ChannelOrder, parcel: Parcel) -> OrderState | None:
    items = channel.active_items
    told = {item.status for item in items}
    if told and told <= GONE:
        if told <= RETURNING:
            back = all(item.return_news is not None and item.return_news.delivered_at for item in items)
            return OrderState.RETURNED if back else OrderState.RETURN_EXPECTED
        if told & RETURNING:
            return OrderState.RETURN_EXPECTED
        if told == {ItemStatus.DELIVERED}:
            return OrderState.DELIVERED
        return OrderState.DISPATCHED if parcel.handed_over_at is None else OrderState.HANDED_OVER
    if parcel.handed_over_at is not None:
        return OrderState.HANDED_OVER
    return OrderState.DISPATCHED if parcel.dispatched_at is not None else None


def _cancelled_after_invoice(channel: ChannelOrder, parcel: Parcel) -> bool:
    """Whether Oker shows a cancellation in an invoiced order, which must not happen by rule (R31)."""
    if parcel.invoice is None:
        return False
    invoiced = parcel.invoice.item_ids
    return channel.cancelled or any(not item.active for item in channel.items if item.item_id in invoiced)


def _before_manifest(channel: ChannelOrder, parcel: Parcel) -> OrderState:
    if parcel.label is not None:
        return OrderState.READY_TO_SHIP
    if parcel.invoice is not None:
        return OrderState.PACKED
    if not parcel.checked:
        return OrderState.NEW
    scanned = [parcel.checked.get(item.item_id, 0) for item in channel.active_items]
    if not any(scanned):
        return OrderState.NEW
    complete = all(n >= item.quantity for n, item in zip(scanned, channel.active_items, strict=True))
    return OrderState.CHECKED if complete else OrderState.CHECKING


def urgency(order: Order) -> tuple[datetime, int, datetime]:
    """Sort key of a work list: earliest dispatch-by, then higher priority, then older order (R12)."""
    return order.channel.dispatch_by, -order.channel.priority, order.channel.ordered_at
