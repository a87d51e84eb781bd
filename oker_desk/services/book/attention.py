"""What needs a person: conflicts, steps without an answer, unmapped warehouses, refusals, late and forgotten orders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.book import PENDING_STAGES, STAGE_OF, Filters, Listed, Sort, Stage
from oker_desk.domain.wording import Sentence, count, mark, say
from oker_desk.services.desk import Desk
from oker_desk.services.views import OrderView, list_view

TOO_LONG = timedelta(minutes=30)
"""How long a parcel may wait for its courier or label before somebody should look."""
_MOST = 50
"""Orders that are listed for one kind of need; more than that and the list is no help."""


class Need(StrEnum):
    """Why a person is needed, the most pressing first."""

    CONFLICT = "conflict"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    AFTER_DISPATCH = "after_dispatch"
    ODD = "odd"
    UNMAPPED = "unmapped"
    LATE = "late"
    WAITING = "waiting"


class Remedy(StrEnum):
    """The one thing that a person does about it."""

    SHOW = "show"
    READ_BACK = "read_back"
    MAP = "map"
    SHOW_LATE = "show_late"


class Matter(Struct, frozen=True):
    """One thing that needs somebody; ``order_no`` is empty where it is about several orders."""

    need: Need
    sentence: Sentence
    remedy: Remedy
    order_no: str = ""


_UNANSWERED = {
    Act.INVOICE: mark("Oker has not answered whether order {no} is invoiced."),
    Act.SHIPMENT: mark("Oker has not answered whether it has the box of order {no}."),
    Act.DISPATCH: mark("Oker has not answered whether order {no} is dispatched. Do not hand it over."),
    Act.CANCEL: mark("Oker has not answered whether order {no} is cancelled. Do not pack it."),
}


def needs_attention(desk: Desk) -> list[Matter]:
    """Return everything that needs a person, the most pressing first; nothing is asked of Oker."""
    return [matter for look in _LOOKS for matter in look(desk)]


def count_attention(desk: Desk) -> int:
    return len(needs_attention(desk))


def _conflicts(desk: Desk) -> Iterator[Matter]:
    yield from _told(desk, Need.CONFLICT, desk.store.book.first(Listed((Stage.STOPPED,)), _MOST))


def _unanswered(desk: Desk) -> Iterator[Matter]:
    intents = desk.store.intents.unknown()
    orders = desk.store.orders.get_many([intent.order_no for intent in intents[:_MOST]])
    for intent in intents[:_MOST]:
        order = orders.get(intent.order_no)
        number = order.display_no if order else intent.order_no
        told = _UNANSWERED.get(intent.act, mark("Oker has not answered about order {no}."))
        yield Matter(Need.UNKNOWN, say(told, no=number), Remedy.READ_BACK, intent.order_no)


def _refused(desk: Desk) -> Iterator[Matter]:
    orders = desk.store.orders.get_many(desk.store.book.refused_at_closing(_MOST))
    for order in orders.values():
        line = order.parcel.line
        sentence = say(
            "Oker did not dispatch order {no}: {reason} The parcel is still here.",
            no=order.display_no,
            reason=line.reason if line is not None and line.reason else "no reason given.",
        )
        yield Matter(Need.REFUSED, sentence, Remedy.SHOW, order.order_no)


def _after_dispatch(desk: Desk) -> Iterator[Matter]:
    """Cancelled although it is dispatched. Whether there is any stands in the counts: the list is the longest."""
    if any(t.aside and STAGE_OF[t.state] is Stage.DISPATCHED for t in desk.store.book.tallies()):
        listed = Listed((Stage.DISPATCHED,), filters=Filters(aside=True), sort=Sort.DUE, descending=True)
        yield from _told(desk, Need.AFTER_DISPATCH, desk.store.book.first(listed, _MOST))


def _odd(desk: Desk) -> Iterator[Matter]:
    """Orders that wait for a supervisor; what is on hold, waits for acceptance or is short waits for others."""
    if not any(tally.aside and STAGE_OF[tally.state] is Stage.OPEN for tally in desk.store.book.tallies()):
        return
    listed = Listed((Stage.OPEN,), filters=Filters(aside=True))
    for view in _views(desk, desk.store.book.first(listed, 4 * _MOST)):
        reason = view.set_aside[0] if view.set_aside else None
        if reason is not None and reason.rule in {"R9", "R10", "R11"} and view.order.parcel.aside is None:
            yield Matter(Need.ODD, reason.sentence, Remedy.SHOW, view.order.order_no)


def _unmapped(desk: Desk) -> Iterator[Matter]:
    facilities, missing = desk.bench.facility_map, Counter[str]()
    for tally in desk.store.book.tallies():
        if STAGE_OF[tally.state] is Stage.OPEN and facilities.facility_of(tally.warehouse) is None:
            missing[tally.warehouse] += tally.orders
    for code, orders in missing.most_common():
        told = say(
            "{orders} came from Oker warehouse {code}, which is not in the warehouse map.",
            orders=count(orders, "order", "orders"),
            code=code or "(none given)",
        )
        yield Matter(Need.UNMAPPED, told, Remedy.MAP)


def _late(desk: Desk) -> Iterator[Matter]:
    late = Listed(PENDING_STAGES, filters=Filters(late_at=desk.now()))
    if number := desk.store.book.count(late):
        orders = count(number, "order", "orders")
        told = say("{orders} late. The most urgent ones stand first in every list.", orders=orders)
        yield Matter(Need.LATE, told, Remedy.SHOW_LATE)


def _waiting(desk: Desk) -> Iterator[Matter]:
    numbers = desk.store.book.waiting_since(desk.now() - TOO_LONG, _MOST)
    for order in desk.store.orders.get_many(numbers).values():
        since = order.parcel.waiting_since
        minutes = int((desk.now() - since).total_seconds()) // 60 if since else 0
        told = say(
            "Order {no} has waited {minutes} min for its courier. Ask the Oker team if it goes on.",
            no=order.display_no,
            minutes=minutes,
        )
        yield Matter(Need.WAITING, told, Remedy.SHOW, order.order_no)


_LOOKS = (_conflicts, _unanswered, _refused, _after_dispatch, _odd, _unmapped, _late, _waiting)


def _told(desk: Desk, need: Need, order_nos: Sequence[str]) -> Iterator[Matter]:
    for view in _views(desk, order_nos):
        if view.set_aside:
            yield Matter(need, view.set_aside[0].sentence, Remedy.SHOW, view.order.order_no)


def _views(desk: Desk, order_nos: Sequence[str]) -> list[OrderView]:
    return list_view(desk, list(desk.store.orders.get_many(order_nos).values()))
