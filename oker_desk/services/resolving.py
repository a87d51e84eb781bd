"""Settling steps whose answer was lost: by reading back, never by sending blindly again (design §2.3, R39, R49)."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import LineOutcome
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Box
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote import oker
from oker_desk.services.answers import OKER
from oker_desk.services.desk import Desk
from oker_desk.services.views import need_order
from oker_desk.store.intents import Intent, Settlement


class Finding(Struct, frozen=True):
    """What reading back showed about one intent, and the sentence for the history."""

    done: bool
    text: str


def settle_from_status(desk: Desk, order: Order) -> Order:
    """Settle lost cancellations and dispatches of an order whose status was just read."""
    for intent in desk.store.intents.unknown(order.order_no):
        if intent.act is Act.CANCEL:
            finding = Finding(
                order.channel.cancelled,
                "Oker shows the order as cancelled."
                if order.channel.cancelled
                else "Oker has not cancelled the order.",
            )
            settle(desk, intent, finding)
        elif intent.act is Act.DISPATCH:
            settle_dispatch(desk, intent, order)
    return need_order(desk, order.order_no)


def settle_dispatch(desk: Desk, intent: Intent, order: Order) -> None:
    """Settle a lost dispatch by the fresh status: confirmed, or back on the manifest to be sent anew."""
    gone = order.channel.gone
    text = (
        "Oker shows the order as dispatched."
        if gone
        else "Oker has not dispatched the order. It can be closed again."
    )

    def record() -> None:
        if intent.manifest_no:
            outcome = LineOutcome.CONFIRMED if gone else LineOutcome.PENDING
            desk.store.manifests.set_outcome(intent.manifest_no, order.order_no, outcome)
        if gone:
            desk.store.parcels.note_dispatched(order.order_no, desk.now())

    settle(desk, intent, Finding(gone, text), record)


def settle_shipment(desk: Desk, order: Order) -> Order:
    """Settle a lost box message: a courier on the parcel proves that it arrived (channel API §18)."""
    intents = [intent for intent in desk.store.intents.unknown(order.order_no) if intent.act is Act.SHIPMENT]
    if not intents:
        return order
    arrived = bool(order.channel.active_items) and _has_courier(desk, order)
    for intent in intents:
        box = Box(**{name: int(str(value)) for name, value in intent.payload.items()})

        def record(told: Box = box) -> None:
            if arrived:
                desk.store.parcels.keep_box(order.order_no, told)

        text = "Oker knows the box." if arrived else "Oker does not know the box. It has to be told again."
        settle(desk, intent, Finding(arrived, text), record)
    return need_order(desk, order.order_no)


def _has_courier(desk: Desk, order: Order) -> bool:
    try:
        return (
            desk.route().shipping.courier(order.channel.active_items).word is oker.route.CourierWord.AVAILABLE
        )
    except Trouble as trouble:
        if trouble.outcome is not Outcome.REFUSED:
            raise
        return False


def settle(desk: Desk, intent: Intent, finding: Finding, record: Callable[[], None] | None = None) -> None:
    """Write down what reading back showed, with what follows from it."""
    with desk.store.transaction():
        if record is not None:
            record()
        settlement = Settlement.DONE if finding.done else Settlement.NOT_DONE
        desk.store.intents.settle(intent.id, settlement, desk.now())
        desk.store.orders.refresh_states([intent.order_no])
        desk.store.history.append(
            intent.act,
            finding.text,
            at=desk.now(),
            who=OKER,
            order_no=intent.order_no,
            manifest_no=intent.manifest_no,
        )
