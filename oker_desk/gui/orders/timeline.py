"""The selected order in words: its items, what happened to it, what may be done and why the rest may not."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.acts import Act
from oker_desk.domain.events import Event
from oker_desk.domain.orders import OrderState
from oker_desk.gui.language import speak, tr
from oker_desk.gui.orders.words import ACT_WORDS, clock, courier_line, state_word
from oker_desk.services.views import OrderView

_ASKED = (Act.CHECK, Act.INVOICE, Act.LABEL, Act.REPRINT, Act.ADD, Act.CLOSE, Act.HAND_OVER, Act.CANCEL)


def headline(view: OrderView) -> str:
    return tr("Order {no}  ·  {state}", no=view.order.display_no, state=state_word(view))


def facts(view: OrderView, now: datetime) -> list[str]:
    """Return what else is known, a line each; no address and no price (R52, R53)."""
    order = view.order
    city = order.channel.ship_to.city or "–"
    lines = [
        tr("Dispatch by {time}", time=clock(order.channel.dispatch_by, now)),
        tr("{payment}, to {city}", payment=order.channel.payment, city=city),
        tr("Facility {code}", code=view.facility)
        if view.facility
        else tr("Facility not in the warehouse map"),
    ]
    if order.parcel.invoice is not None:
        lines.append(tr("Invoice {code}", code=order.parcel.invoice.code))
    if courier_line(order):
        lines.append(courier_line(order))
    if order.parcel.line is not None:
        number = order.parcel.line.manifest_no
        off = tr("Manifest {no} (taken off)", no=number)
        lines.append(off if order.parcel.line.taken_off else tr("Manifest {no}", no=number))
    lines.append(tr("As Oker told it at {time}", time=clock(order.as_of, now)))
    return lines


def warnings(view: OrderView) -> str:
    """Return why the order stands aside, and steps that Oker has not answered."""
    told = [speak(verdict.sentence) for verdict in view.set_aside] if _matters(view) else []
    told += [
        tr("Oker has not answered: {act}.", act=tr(ACT_WORDS[act]))
        for act in sorted(view.order.parcel.unsure)
    ]
    return "\n".join(dict.fromkeys(told))


def items(view: OrderView) -> list[str]:
    """Return a line for each item with its checked units."""
    order = view.order
    lines = []
    for item in order.channel.items:
        done = order.checked_of(item)
        checked = tr("{done} of {needed} checked", done=done, needed=item.quantity)
        word = checked if item.active else tr("cancelled")
        lines.append(f"{item.quantity} × {item.title}\n{item.sku}  ·  {word}")
    return lines


def timeline(history: tuple[Event, ...], now: datetime) -> list[str]:
    """Return what happened, newest first: ``10:42  Meena: Label printed to Zebra.``"""
    return [f"{clock(event.at, now)}  {event.who}: {event.text}" for event in reversed(history)]


def acts(view: OrderView) -> list[tuple[bool, str, str]]:
    """Return every act: whether it may be done, its name, and why not."""
    told = []
    for act in _ASKED:
        verdict = view.verdicts.get(act)
        if verdict is not None:
            told.append((verdict.allowed, tr(ACT_WORDS[act]), speak(verdict.sentence)))
    return sorted(told, key=lambda entry: not entry[0])


def _matters(view: OrderView) -> bool:
    return view.order.state in {OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED, OrderState.CONFLICT}
