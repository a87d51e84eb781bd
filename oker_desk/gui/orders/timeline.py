"""The selected order in words: its items, what happened to it, what may be done and why the rest may not."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.acts import Act
from oker_desk.domain.events import Event
from oker_desk.domain.orders import OrderState
from oker_desk.gui.orders.words import ACT_WORDS, clock, courier_line, state_word
from oker_desk.services.views import OrderView

_ASKED = (Act.CHECK, Act.INVOICE, Act.LABEL, Act.REPRINT, Act.ADD, Act.CLOSE, Act.HAND_OVER, Act.CANCEL)


def headline(view: OrderView) -> str:
    return f"Order {view.order.display_no}  ·  {state_word(view)}"


def facts(view: OrderView, now: datetime) -> list[str]:
    """Return what else is known, a line each; no address and no price (R52, R53)."""
    order = view.order
    lines = [
        f"Dispatch by {clock(order.channel.dispatch_by, now)}",
        f"{order.channel.payment}, to {order.channel.ship_to.city or '–'}",
    ]
    lines.append(f"Facility {view.facility}" if view.facility else "Facility not in the warehouse map")
    if order.parcel.invoice is not None:
        lines.append(f"Invoice {order.parcel.invoice.code}")
    if courier_line(order):
        lines.append(courier_line(order))
    if order.parcel.line is not None:
        off = " (taken off)" if order.parcel.line.taken_off else ""
        lines.append(f"Manifest {order.parcel.line.manifest_no}{off}")
    lines.append(f"As Oker told it at {clock(order.as_of, now)}")
    return lines


def warnings(view: OrderView) -> str:
    """Return why the order stands aside, and steps that Oker has not answered."""
    told = [verdict.message for verdict in view.set_aside] if _matters(view) else []
    told += [f"Oker has not answered: {ACT_WORDS[act].lower()}." for act in sorted(view.order.parcel.unsure)]
    return "\n".join(dict.fromkeys(told))


def items(view: OrderView) -> list[str]:
    """Return a line for each item with its checked units."""
    order = view.order
    lines = []
    for item in order.channel.items:
        done = order.checked_of(item)
        word = "cancelled" if not item.active else f"{done} of {item.quantity} checked"
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
            told.append((verdict.allowed, ACT_WORDS[act], verdict.message))
    return sorted(told, key=lambda entry: not entry[0])


def _matters(view: OrderView) -> bool:
    return view.order.state in {OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED, OrderState.CONFLICT}
