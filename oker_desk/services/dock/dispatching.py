"""Telling Oker that one parcel is dispatched, and reading back what was not answered (R37 to R39)."""

from __future__ import annotations

from contextlib import suppress

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import GONE
from oker_desk.domain.manifests import Line, LineOutcome, Manifest
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.dock import may_dispatch
from oker_desk.domain.trouble import Outcome, Trouble, refused, unavailable
from oker_desk.services.answers import read_status, read_statuses, take_off
from oker_desk.services.desk import Desk
from oker_desk.services.resolving import settle_dispatch
from oker_desk.services.sending import Sending, send
from oker_desk.services.views import need_order


def dispatch_parcel(desk: Desk, line: Line) -> None:
    """Tell Oker about one parcel and note what it said: confirmed, refused and taken off, or unknown.

    Raises ``unknown`` without a usable answer and ``unavailable`` if it could not be sent.
    """
    sending = Sending(
        Act.DISPATCH,
        line.order_no,
        lambda order: may_dispatch(order, line),
        {"awb": line.awb},
        line.manifest_no,
    )
    try:
        send(
            desk,
            sending,
            lambda order: _tell_oker(desk, order),
            lambda order, _: _record(desk, order, line.manifest_no),
        )
    except Trouble as trouble:
        if trouble.rule == "R48":
            raise unavailable("{message}", message=trouble.message) from trouble
        if trouble.outcome in {Outcome.REFUSED, Outcome.BLOCKED}:
            _refused(desk, line, trouble.message)
            return
        if trouble.outcome is Outcome.UNKNOWN:
            with suppress(Trouble):  # not written, it becomes so together with the intent
                _set_unknown(desk, line)
        raise


def confirm(desk: Desk, order: Order, manifest_no: str) -> None:
    """Note that Oker shows the parcel as dispatched, inside the caller's transaction."""
    desk.store.manifests.set_outcome(manifest_no, order.order_no, LineOutcome.CONFIRMED)
    desk.store.parcels.note_dispatched(order.order_no, desk.now())


def read_back(desk: Desk, manifest: Manifest, *, only_done: bool = False) -> None:
    """Ask Oker what became of the unanswered parcels, five at a time.

    With ``only_done``, right after sending, only a yes is believed: a slow server may still be at work.
    """
    lines = manifest.with_outcome(LineOutcome.UNKNOWN)
    try:
        left_out = read_statuses(desk, [line.order_no for line in lines])
    except Trouble as trouble:
        if trouble.outcome is Outcome.UNAVAILABLE:
            return
        raise
    for line in lines:
        order = need_order(desk, line.order_no)
        if line.order_no in left_out or (only_done and not order.channel.gone):
            continue
        for intent in desk.store.intents.unknown(line.order_no):
            if intent.act is Act.DISPATCH:
                settle_dispatch(desk, intent, order)


def _tell_oker(desk: Desk, order: Order) -> None:
    assert order.parcel.invoice is not None
    items = [item for item in order.channel.active_items if item.status not in GONE]
    if not items:
        return  # a sync has just brought that Oker shows all of it as dispatched
    answer = desk.route().shipping.dispatch(items, order.parcel.invoice)
    if answer.refused:
        words = "; ".join(dict.fromkeys(answer.refused.values()))
        raise refused("{words}", rule="R38", words=words or "Oker gave no reason.")


def _record(desk: Desk, order: Order, manifest_no: str) -> str:
    confirm(desk, order, manifest_no)
    return f"Oker confirmed the dispatch of {order.awb}."


def _refused(desk: Desk, line: Line, reason: str) -> None:
    """A refused parcel stays here, unless Oker shows it as dispatched after all, by us or by another station."""
    try:
        order = read_status(desk, need_order(desk, line.order_no))
    except Trouble:
        order = need_order(desk, line.order_no)
    with desk.store.transaction():
        if order.channel.gone:
            confirm(desk, order, line.manifest_no)
        else:
            verdict = may_dispatch(order, line)
            take_off(desk, order, line.manifest_no, reason if verdict.allowed else verdict.message)


def _set_unknown(desk: Desk, line: Line) -> None:
    with desk.store.transaction():
        desk.store.manifests.set_outcome(line.manifest_no, line.order_no, LineOutcome.UNKNOWN)
        desk.store.orders.refresh_states([line.order_no])
