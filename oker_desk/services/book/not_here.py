"""Why an order is not here: Oker is asked for it by its number, and the answer is told in a sentence."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.orders import AFTER_DISPATCH, Order, OrderState
from oker_desk.domain.rules.packing import reasons_against
from oker_desk.domain.syncing import WINDOW
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.answers import store_answers
from oker_desk.services.desk import Desk


class WhyNotHere(Struct, frozen=True):
    """What Oker says. ``order_no`` is the order, which is in the book from now on; None if Oker does not know it."""

    sentence: Sentence
    order_no: str | None = None


def explain_missing(desk: Desk, ref: str) -> WhyNotHere:
    """Ask Oker for an order that is not in the book; raises a trouble if Oker cannot be asked."""
    ref = ref.strip()
    try:
        page = desk.route().orders.by_no([ref])
    except Trouble as trouble:
        if trouble.outcome is not Outcome.REFUSED:
            raise
        return _unknown(ref)
    found = [order for order in page.orders if order.order_no == ref]
    if not found and page.broken:
        return WhyNotHere(
            say(
                "Oker knows order {ref}, but what it tells cannot be read: {words}",
                ref=ref,
                words=page.broken[0],
            )
        )
    if not found:
        return _unknown(ref)
    store_answers(desk, found)
    order = desk.store.orders.get(ref)
    assert order is not None
    return WhyNotHere(_explain(desk, order), ref)


def _explain(desk: Desk, order: Order) -> Sentence:
    """Return why the order was missing, the most telling reason first."""
    number, state = order.display_no, order.state
    if state is OrderState.CANCELLED:
        return say(
            "Order {no} is cancelled at Oker. The order sync does not bring cancelled orders.", no=number
        )
    if state in AFTER_DISPATCH:
        return say(
            "Oker shows order {no} as {status}. The order sync brings only orders that are still to be packed.",
            no=number,
            status=order.channel.active_items[0].raw_status,
        )
    against = [verdict for verdict in reasons_against(order, desk.bench) if verdict.rule == "R3"]
    if against:
        return against[0].sentence
    if order.channel.ordered_at < desk.now() - WINDOW:
        return say(
            "Order {no} is from {day}, older than the order sync looks back. It is here now.",
            no=number,
            day=f"{order.channel.ordered_at.astimezone():%d %b %Y}",
        )
    if reasons := reasons_against(order, desk.bench):
        return reasons[0].sentence
    return say("The order sync had not brought order {no} yet. It is here now.", no=number)


def _unknown(ref: str) -> WhyNotHere:
    return WhyNotHere(
        say(
            "Oker does not know an order {ref} of this seller. Check the number. Oker finds orders by their order "
            "number only, not by invoice or AWB.",
            ref=ref,
        )
    )
