"""A label whose check refused it: seen by the person it stops, used all the same only by a supervisor (R26)."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.devices import labels
from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Label
from oker_desk.domain.people import Right
from oker_desk.domain.rules.packing import may_label
from oker_desk.domain.trouble import Trouble, blocked, invalid
from oker_desk.domain.verdicts import Verdict
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.views import OrderView, find_order, need_order, view


class RefusedLabel(Struct, frozen=True):
    """What Oker sent and why it was not used; ``picture`` is its first page as PNG, empty if there is nothing to see."""

    why: Verdict
    picture: bytes


def refused_label(desk: Desk, order: Order, dpi: int = 110) -> RefusedLabel | None:
    """Return the newest refused document of an order that has no label yet."""
    found = desk.store.label_checks.refused(order.order_no)
    if found is None or order.parcel.label is not None or found.awb != order.awb:
        return None
    why = desk.store.label_checks.find(found.sha256, found.awb)
    if not isinstance(why, Verdict):
        return None
    try:
        picture = labels.pages.page_png(desk.store.labels.read(found.sha256), 0, dpi)
    except Trouble:
        picture = b""
    return RefusedLabel(why, picture)


def use_refused_label(desk: Desk, ref: str, reason: str) -> OrderView:
    """Make the refused document the order's label, because a supervisor has looked at it; this stands in the history."""
    require_right(desk, Right.SUPERVISE)
    if not reason.strip():
        raise invalid("Say why this label is used although its check refused it.", rule="R26")
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order = need_order(desk, order.order_no)
        found = desk.store.label_checks.refused(order.order_no)
        if order.parcel.label is not None or found is None or found.awb != order.awb:
            raise invalid("Order {no} has no refused label to be used.", rule="R26", no=order.display_no)
        verdict = may_label(order)
        if not verdict.allowed:
            raise blocked(verdict)
        pages = labels.pages.pages_of(desk.store.labels.read(found.sha256))
        with desk.store.transaction():
            now = desk.now()
            desk.store.label_checks.note_used(order.order_no, desk.person, now)
            desk.store.parcels.keep_label(order.order_no, Label(found.sha256, pages, now))
            text = f"Label used although its check refused it. Reason: {reason.strip()}"
            desk.store.history.append(Act.LABEL, text, at=now, who=desk.person, order_no=order.order_no)
    return view(desk, need_order(desk, order.order_no))
