"""Reading back every step whose outcome is unknown, for all orders."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.cancelling import nothing_to_take_out
from oker_desk.domain.rules.packing import reasons_against
from oker_desk.domain.trouble import Outcome, Trouble, blocked
from oker_desk.services.answers import read_status
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import settle_state
from oker_desk.services.packing.invoicing import ask_for_invoice
from oker_desk.services.recovery import recover
from oker_desk.services.resolving import Finding, settle, settle_from_status, settle_shipment
from oker_desk.services.views import need_order


class Resolved(Struct, frozen=True):
    """How many steps are settled now, and how many nobody can tell yet."""

    settled: int
    still_unknown: int


def resolve_all(desk: Desk) -> Resolved:
    """Read back every unknown step. What is found not done goes back one step, for a person to do anew.

    Raises the trouble if Oker could not be reached for any of them; and, after all was read, R8's stop if the box of a
    lost invoice holds a piece that was cancelled meanwhile: only a person can take it out and go on.
    """
    recover(desk.store, desk.now())
    before = desk.store.intents.unknown()
    troubles = []
    for order_no in dict.fromkeys(intent.order_no for intent in before):
        try:
            _resolve_order(desk, need_order(desk, order_no))
        except Trouble as trouble:
            troubles.append(trouble)
    for manifest in desk.store.manifests.in_states([ManifestState.CLOSING, ManifestState.CHECK_NEEDED]):
        settle_state(desk, manifest.manifest_no)
    still = len(desk.store.intents.unknown())
    resolved = Resolved(max(0, len(before) - still), still)
    stops = [trouble for trouble in troubles if trouble.rule == "R8"]
    if not resolved.settled:
        stops += [trouble for trouble in troubles if trouble.outcome is Outcome.UNAVAILABLE]
    if stops:
        stops[0].data.update(settled=resolved.settled, still_unknown=still)
        raise stops[0]
    return resolved


def _resolve_order(desk: Desk, order: Order) -> None:
    with order_claimed(desk, order, alone=True):
        order = settle_from_status(desk, read_status(desk, order))
        if Act.SHIPMENT in order.parcel.unsure:
            order = settle_shipment(desk, order)
        if Act.INVOICE in order.parcel.unsure:
            _resolve_invoice(desk, order)


def _resolve_invoice(desk: Desk, order: Order) -> None:
    """Only the invoice is asked again: nothing else can tell, and Oker answers with the same code.

    A piece that was cancelled after its scan stays counted, so that whoever goes on with the order is stopped again.
    """
    if order.channel.cancelled:
        for intent in desk.store.intents.unknown(order.order_no):
            settle(desk, intent, Finding(False, "Oker shows the order as cancelled; it was not invoiced."))
    elif not reasons_against(order, desk.bench):
        verdict = nothing_to_take_out(order)
        if not verdict.allowed:
            raise blocked(verdict)
        ask_for_invoice(desk, order)
