"""Words and steps of the packing table."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.wording import count
from oker_desk.gui.language import speak


class Step(IntEnum):
    """The four steps of a parcel; ``READY`` is after the last of them."""

    CHECK = 0
    INVOICE = 1
    LABEL = 2
    SCAN = 3
    READY = 4


STEP_WORDS = {
    Step.CHECK: "Check",
    Step.INVOICE: "Invoice",
    Step.LABEL: "Label",
    Step.SCAN: "Scan the label",
}
NO_WAY_BACK = "After this step the order can no longer be cancelled."


def step_of(order: Order) -> Step:
    """Return the step that an order is at; it follows from the record alone."""
    label = order.parcel.label
    if label is not None:
        return Step.READY if label.confirmed_at is not None else Step.SCAN
    if order.invoiced:
        return Step.LABEL
    return Step.INVOICE if order.state is OrderState.CHECKED else Step.CHECK


def step_told(order: Order, step: Step) -> str:
    """Return what a step has brought so far, for the rail."""
    done, wanted = order.units
    if step is Step.CHECK:
        return f"{done} of {wanted}"
    if step is Step.INVOICE:
        return order.parcel.invoice.code if order.parcel.invoice else ""
    if step is Step.LABEL:
        return order.awb or ("Waiting for courier" if order.parcel.waiting_since else "")
    return "Done" if step_of(order) is Step.READY else ""


def payment_word(order: Order) -> str:
    """Return COD or PREPAID; never an amount."""
    return "COD" if order.channel.payment == "cod" else "PREPAID"


def is_late(order: Order, now: datetime) -> bool:
    return order.channel.dispatch_by < now


def due_words(due: datetime, now: datetime) -> str:
    """Return when an order has to be out, in the words of a wall clock."""
    here, today = due.astimezone(), now.astimezone()
    if due < now:
        minutes = int((now - due).total_seconds() // 60)
        return f"LATE by {_span(minutes)}"
    if here.date() == today.date():
        return f"by {here:%H:%M}"
    return f"by {here:%a %H:%M}"


def _span(minutes: int) -> str:
    if minutes < 120:
        return f"{minutes} min"
    hours = minutes // 60
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"


def next_words(order: Order) -> str:
    """Return what comes next for an order, for the list."""
    step = step_of(order)
    done, wanted = order.units
    if step is Step.CHECK:
        return f"{done} of {wanted} scanned" if done else speak(count(wanted, "unit", "units"))
    if step is Step.INVOICE:
        return "Next: invoice"
    if step is Step.LABEL:
        return "Waiting for courier" if order.parcel.waiting_since else "Next: label"
    return "Next: scan the label"
