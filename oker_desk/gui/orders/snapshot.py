"""What the order list shows, read in one go in a lane."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from oker_desk.domain.orders import OrderState
from oker_desk.gui.orders.words import TABS, tab_of
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_states, list_orders, show_order
from oker_desk.services.packing.printing import label_picture
from oker_desk.services.views import OrderView

MOST = 500


@dataclass(frozen=True, slots=True)
class OrdersSnapshot:
    """The rows of one tab, how many stand in each, and the text that was searched."""

    tab: int
    text: str
    views: tuple[OrderView, ...]
    counts: tuple[str, ...]
    now: datetime
    more: int = 0
    """Orders of this tab beyond the rows here; a search finds them."""


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """One order with its timeline, and the picture of its label where it has one."""

    view: OrderView
    picture: bytes
    now: datetime


def load_orders(desk: Desk, tab: int, text: str) -> OrdersSnapshot:
    """Read one tab, or search everything: then the first tab with a find is shown if this one has none."""
    if text.strip():
        return _search(desk, tab, text)
    states = TABS[tab].states
    found = list_orders(desk, states, limit=MOST)
    views = tuple(view for view in found.orders if TABS[tab].shows(view))
    return OrdersSnapshot(
        tab, text, views, _counts(desk), desk.now(), max(0, found.total - len(found.orders))
    )


def load_detail(desk: Desk, order_no: str) -> OrderDetail:
    """Read one order; its label is drawn from the stored file, nothing is asked of Oker."""
    view = show_order(desk, order_no)
    picture = label_picture(desk, view.order) if view.order.parcel.label is not None else b""
    return OrderDetail(view, picture, desk.now())


def _search(desk: Desk, tab: int, text: str) -> OrdersSnapshot:
    found = list_orders(desk, tuple(OrderState), text, MOST)
    places = [tab_of(view) for view in found.orders]
    if places and tab not in places:
        tab = min(places)
    views = tuple(view for view, place in zip(found.orders, places, strict=True) if place == tab)
    counts = tuple(str(places.count(place)) for place in range(len(TABS)))
    return OrdersSnapshot(tab, text, views, counts, desk.now(), max(0, found.total - len(found.orders)))


def _counts(desk: Desk) -> tuple[str, ...]:
    """Return how many stand in each tab. To pack and set aside share their states and must be looked at."""
    by_state = count_states(desk)
    pending = list_orders(desk, (*TABS[0].states, OrderState.CONFLICT), limit=MOST)
    more = "+" if pending.total > len(pending.orders) else ""
    counts = []
    for place, tab in enumerate(TABS):
        if set(tab.states) & set(TABS[0].states):
            counts.append(f"{sum(tab_of(view) == place for view in pending.orders)}{more}")
        else:
            counts.append(str(sum(by_state.get(state, 0) for state in tab.states)))
    return tuple(counts)


def find_place(desk: Desk, code: str) -> tuple[int, str]:
    """Return the tab and the number of the order that a scanned code belongs to."""
    view = show_order(desk, code)
    return tab_of(view), view.order.order_no
