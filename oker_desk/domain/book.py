"""The order book as a list: stages that the tabs stand for, one row of it, and what a list is asked for."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.rules.aside import judge_aside
from oker_desk.domain.rules.packing import reasons_against


class Stage(StrEnum):
    """Where an order stands on its way; ``OPEN`` orders are to be packed or set aside."""

    OPEN = "open"
    WAITING = "waiting"
    READY = "ready"
    MANIFEST = "manifest"
    STOPPED = "stopped"
    DISPATCHED = "dispatched"
    CANCELLED = "cancelled"
    RETURNS = "returns"


STAGE_OF: Mapping[OrderState, Stage] = {
    OrderState.NEW: Stage.OPEN,
    OrderState.CHECKING: Stage.OPEN,
    OrderState.CHECKED: Stage.OPEN,
    OrderState.PACKED: Stage.WAITING,
    OrderState.READY_TO_SHIP: Stage.READY,
    OrderState.ON_MANIFEST: Stage.MANIFEST,
    OrderState.UNCONFIRMED: Stage.MANIFEST,
    OrderState.CONFLICT: Stage.STOPPED,
    OrderState.DISPATCHED: Stage.DISPATCHED,
    OrderState.HANDED_OVER: Stage.DISPATCHED,
    OrderState.DELIVERED: Stage.DISPATCHED,
    OrderState.CANCELLED: Stage.CANCELLED,
    OrderState.RETURN_EXPECTED: Stage.RETURNS,
    OrderState.RETURNED: Stage.RETURNS,
}
PENDING_STAGES = (Stage.OPEN, Stage.WAITING, Stage.READY, Stage.MANIFEST, Stage.STOPPED)
"""Stages that still need somebody's hands: the stages of ``orders.PENDING``."""


class Sort(StrEnum):
    """What a list may be sorted by; ``DUE`` is the order of work (R12)."""

    ORDER = "order"
    ITEMS = "items"
    STATE = "state"
    DUE = "due"
    PAYMENT = "payment"
    CITY = "city"
    COURIER = "courier"
    INVOICE = "invoice"
    MANIFEST = "manifest"
    FACILITY = "facility"
    ORDERED = "ordered"
    AS_OF = "as_of"


class Filters(Struct, frozen=True):
    """What a list is narrowed to; empty means everything. ``late_at`` asks for what is late at that time."""

    courier: str = ""
    warehouses: tuple[str, ...] = ()
    payment: str = ""
    late_at: datetime | None = None
    aside: bool = False
    """Only what has a reason of its own to stand aside, wherever it is."""


class Listed(Struct, frozen=True):
    """Which orders a list holds and in what order.

    ``aside`` None takes all of the stages; False takes what may be packed here, True what stands aside: for a reason of
    its own, or because its warehouse is not one of ``served``. Orders of ``STOPPED`` always stand aside.
    """

    stages: tuple[Stage, ...]
    aside: bool | None = None
    served: tuple[str, ...] = ()
    filters: Filters = Filters()
    among: tuple[int, ...] | None = None
    """Ids that a search has found; None takes every order."""
    sort: Sort = Sort.DUE
    descending: bool = False


class BookTab(StrEnum):
    """The lists that every order stands in exactly one of."""

    TO_PACK = "to_pack"
    WAITING = "waiting"
    READY = "ready"
    ON_MANIFEST = "on_manifest"
    DISPATCHED = "dispatched"
    SET_ASIDE = "set_aside"
    CANCELLED = "cancelled"
    RETURNS = "returns"


STAGES_OF: Mapping[BookTab, tuple[Stage, ...]] = {
    BookTab.TO_PACK: (Stage.OPEN,),
    BookTab.WAITING: (Stage.WAITING,),
    BookTab.READY: (Stage.READY,),
    BookTab.ON_MANIFEST: (Stage.MANIFEST,),
    BookTab.DISPATCHED: (Stage.DISPATCHED,),
    BookTab.SET_ASIDE: (Stage.STOPPED, Stage.OPEN),
    BookTab.CANCELLED: (Stage.CANCELLED,),
    BookTab.RETURNS: (Stage.RETURNS,),
}


class BookRow(Struct, frozen=True):
    """One order as a list shows it, read without the order itself."""

    id: int
    order_no: str
    display_no: str
    state: OrderState
    aside: bool
    warehouse: str
    dispatch_by: datetime
    ordered_at: datetime
    as_of: datetime
    payment: str
    city: str
    quantity: int
    title: str
    more_items: int
    courier: str
    awb: str
    invoice_code: str
    manifest_no: str
    waiting_since: datetime | None

    @property
    def stage(self) -> Stage:
        return STAGE_OF[self.state]


class Tally(Struct, frozen=True):
    """How many orders stand alike."""

    state: OrderState
    aside: bool
    warehouse: str
    courier: str
    payment: str
    orders: int


def stands_aside(order: Order) -> bool:
    """Whether the order stands aside at every station, whatever its warehouse map says."""
    return not judge_aside(order).allowed or bool(reasons_against(order, None))


def tab_of(state: OrderState, *, aside: bool, warehouse: str, served: Container[str]) -> BookTab:
    """Return the list that an order stands in, at a station that packs for the ``served`` Oker warehouses."""
    stage = STAGE_OF[state]
    if stage is Stage.OPEN:
        return BookTab.SET_ASIDE if aside or warehouse not in served else BookTab.TO_PACK
    return next(tab for tab, stages in STAGES_OF.items() if stages[0] is stage)
