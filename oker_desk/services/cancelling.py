"""The seller cancels: only before the invoice, and it counts only when Oker has agreed (rules F)."""

from __future__ import annotations

from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.people import Right
from oker_desk.domain.rules.cancelling import may_cancel
from oker_desk.domain.trouble import Outcome, Trouble, blocked, invalid, refused
from oker_desk.services.answers import read_status
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.resolving import settle_from_status
from oker_desk.services.sending import Sending, send
from oker_desk.services.views import OrderView, find_order, need_order, view


def cancel_order(desk: Desk, ref: str, reason: str) -> OrderView:
    """Cancel the whole order at Oker. An order that is cancelled already is answered as done.

    Raises ``blocked`` R28 after the invoice, ``refused`` R30 with Oker's words item by item.
    """
    require_right(desk, Right.CANCEL)
    if not reason.strip():
        raise invalid("Say why the order is cancelled.", rule="R28")
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order = need_order(desk, order.order_no)
        if order.state is OrderState.CANCELLED:
            return view(desk, order)
        _judge(desk, order)
        order = read_status(desk, order)
        if order.parcel.unsure:
            order = settle_from_status(desk, order)
        if order.state is OrderState.CANCELLED:
            return view(desk, order)
        _judge(desk, order)
        return view(desk, _tell_oker(desk, order, reason.strip()))


def _judge(desk: Desk, order: Order) -> None:
    verdict = may_cancel(order, desk.bench)
    if not verdict.allowed:
        raise blocked(verdict)


def _tell_oker(desk: Desk, order: Order, reason: str) -> Order:
    def call(current: Order) -> None:
        answer = desk.route().orders.cancel(current.channel)
        if answer.refused:
            titles = {item.item_id: item.title for item in current.channel.items}
            words = "; ".join(
                f"{titles.get(item_id, item_id)}: {why}" for item_id, why in answer.refused.items()
            )
            raise refused(
                "Oker did not cancel order {no}. {words}", rule="R30", no=current.display_no, words=words
            )

    def record(current: Order, _: None) -> str:
        items = tuple(
            replace(item, status=ItemStatus.CANCELLED, raw_status=ItemStatus.CANCELLED.value)
            for item in current.channel.items
        )
        cancelled = replace(current.channel, status=ItemStatus.CANCELLED.value, items=items, as_of=desk.now())
        desk.store.orders.store_answers([cancelled])
        return f"Cancelled at Oker. Reason: {reason}"

    sending = Sending(
        Act.CANCEL, order.order_no, lambda current: may_cancel(current, desk.bench), {"reason": reason}
    )
    try:
        send(desk, sending, call, record)
    except Trouble as trouble:
        if trouble.outcome is Outcome.REFUSED and _cancelled_meanwhile(desk, order):
            return need_order(desk, order.order_no)
        raise
    return need_order(desk, order.order_no)


def _cancelled_meanwhile(desk: Desk, order: Order) -> bool:
    """Look what Oker did after it said no: somebody else may have cancelled, or only some items may be left."""
    try:
        return read_status(desk, order).state is OrderState.CANCELLED
    except Trouble:
        return False
