"""Invoice code and taxes from Oker: the point after which nobody can cancel (rules D, R15 to R19)."""

from __future__ import annotations

import re

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Invoice
from oker_desk.domain.people import Right
from oker_desk.domain.rules.cancelling import nothing_to_take_out
from oker_desk.domain.rules.packing import may_invoice
from oker_desk.domain.trouble import Outcome, Trouble, blocked, refused
from oker_desk.domain.verdicts import refuse
from oker_desk.services.answers import read_status
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.resolving import settle_from_status
from oker_desk.services.sending import Sending, send
from oker_desk.services.views import OrderView, find_order, need_order, view
from oker_desk.store.intents import Settlement

_TOLD_BY_THE_DESK = frozenset({"R10", "R16"})
"""Refusals that no answer of Oker can lift; they are given before anything is asked."""
_CODE = re.compile(r'"code"\s*:\s*"([^"\\]+)"')


def get_invoice(desk: Desk, ref: str) -> OrderView:
    """Return the order with its invoice; a packed one is answered from what is stored, without a call.

    Raises ``blocked`` by a rule, ``refused`` if Oker gives none, ``unknown`` without a usable answer.
    """
    require_right(desk, Right.WORK)
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order = need_order(desk, order.order_no)
        verdict = may_invoice(order, desk.bench)
        if order.invoiced and verdict.allowed:
            return view(desk, order)
        if verdict.rule in _TOLD_BY_THE_DESK or order.invoiced:
            raise blocked(verdict)
        order = read_status(desk, order)
        if order.parcel.unsure:
            order = settle_from_status(desk, order)
        if not order.channel.cancelled:
            _stop_for_surplus(desk, order)
        return view(desk, ask_for_invoice(desk, order))


def _stop_for_surplus(desk: Desk, order: Order) -> None:
    """Stop once where a piece in the box was cancelled after its scan: what is packed is what is ordered (R8, R10).

    Asking for the invoice again says that the piece was taken out of the box; only then it is off the count, so that
    nothing that works by itself takes the box for what is ordered.
    """
    verdict = nothing_to_take_out(order)
    if verdict.allowed:
        return
    events = desk.store.history.of_order(order.order_no)
    told = next((event.text for event in reversed(events) if event.act == Act.CHECK), "") == verdict.message
    text = f"Taken out of the box: {verdict.facts['pieces']}." if told else verdict.message
    with desk.store.transaction():
        for item, units in order.surplus if told else ():
            for _ in range(units):
                desk.store.parcels.uncount_unit(order.order_no, item.item_id)
        desk.store.history.append(Act.CHECK, text, at=desk.now(), who=desk.person, order_no=order.order_no)
    if not told:
        raise blocked(verdict)


def ask_for_invoice(desk: Desk, order: Order) -> Order:
    """Ask Oker for the invoice of an order whose status is fresh and that is claimed.

    After a lost answer it asks twice: one package has one invoice code for ever, so two different ones are a stop (R17).
    """
    payload = {"item_ids": [item.item_id for item in order.channel.active_items]}
    sending = Sending(Act.INVOICE, order.order_no, lambda current: may_invoice(current, desk.bench), payload)
    earlier = _codes_seen(desk, order)
    times = 2 if Act.INVOICE in order.parcel.unsure else 1

    def call(current: Order) -> tuple[Invoice, set[str]]:
        answers = [desk.route().shipping.invoice(current.channel.active_items) for _ in range(times)]
        return answers[-1], {answer.code for answer in answers} | earlier

    try:
        send(desk, sending, call, lambda current, answer: _record(desk, current, *answer))
    except Trouble as trouble:
        raise (
            _not_given(desk, order, trouble) if trouble.outcome is Outcome.REFUSED else trouble
        ) from trouble
    order = need_order(desk, order.order_no)
    if order.parcel.conflict:
        raise blocked(may_invoice(order, desk.bench))
    return order


def _record(desk: Desk, order: Order, invoice: Invoice, codes: set[str]) -> str:
    if len(codes) > 1:
        return _stop(desk, order, codes)
    desk.store.parcels.keep_invoice(order.order_no, invoice)
    mixed = (
        " In-state and inter-state tax are both filled." if any(tax.mixed for tax in invoice.taxes) else ""
    )
    return f"Invoice {invoice.code} from Oker.{mixed}"


def _not_given(desk: Desk, order: Order, trouble: Trouble) -> Trouble:
    """Oker says no: an earlier lost question made no invoice either, since a repeat would have given its code."""
    with desk.store.transaction():
        for intent in desk.store.intents.unknown(order.order_no):
            if intent.act is Act.INVOICE:
                desk.store.intents.settle(intent.id, Settlement.NOT_DONE, desk.now())
        desk.store.orders.refresh_states([order.order_no])
    return refused(
        "Oker has not given an invoice number yet. The order stays here. Try again. Oker says: {words}",
        rule="R15",
        words=trouble.message,
        details=trouble.details,
    )


def _codes_seen(desk: Desk, order: Order) -> set[str]:
    """Return the invoice codes that earlier, cut answers already showed."""
    seen: set[str] = set()
    for intent in desk.store.intents.unknown(order.order_no):
        if intent.act is Act.INVOICE:
            seen.update(code for code in _CODE.findall(intent.answer) if code != "NULL")
    return seen


def _stop(desk: Desk, order: Order, codes: set[str]) -> str:
    one, other, *_ = sorted(codes)
    verdict = refuse(
        "R17",
        "Oker gave two different invoice numbers ({a}, {b}) for order {no}. Stop. Tell your supervisor.",
        a=one,
        b=other,
        no=order.display_no,
    )
    desk.store.parcels.note_conflict(order.order_no, verdict.message)
    return verdict.message
