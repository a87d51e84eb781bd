"""Words and steps of the packing table."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

from oker_desk.domain.orders import Order, OrderState
from oker_desk.gui.language import clock_time, mark, tr, weekday

OLD_FACTS = timedelta(minutes=2)
"""Facts of Oker that are older than this are marked: somebody may have cancelled since."""


class Step(IntEnum):
    """The four steps of a parcel; ``READY`` is after the last of them."""

    CHECK = 0
    INVOICE = 1
    LABEL = 2
    SCAN = 3
    READY = 4


STEP_WORDS = {
    Step.CHECK: mark("Check"),
    Step.INVOICE: mark("Invoice"),
    Step.LABEL: mark("Label"),
    Step.SCAN: mark("Scan the label"),
}
NO_WAY_BACK = mark("After this step the order can no longer be cancelled.")
STOP_WORDS = {"R8": mark("CANCELLED"), "R26": mark("LABEL NOT USED"), "R48": mark("IN OTHER HANDS")}
"""Bigger words than STOP for what everybody should know at once."""


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
        return tr("{done} of {wanted}", done=done, wanted=wanted) if wanted else ""
    if step is Step.INVOICE:
        return order.parcel.invoice.code if order.parcel.invoice else ""
    if step is Step.LABEL:
        return order.awb or (tr("Waiting for courier") if order.parcel.waiting_since else "")
    return tr("Done") if step_of(order) is Step.READY else ""


def payment_word(order: Order) -> str:
    """Return COD or PREPAID; never an amount."""
    return "COD" if order.channel.payment == "cod" else tr("PREPAID")


def is_cod(order: Order) -> bool:
    return order.channel.payment == "cod"


def is_late(order: Order, now: datetime) -> bool:
    return order.channel.dispatch_by < now


def due_words(due: datetime, now: datetime) -> str:
    """Return when an order has to be out, in the words of a wall clock."""
    here, today = due.astimezone(), now.astimezone()
    if due < now:
        return tr("LATE by {span}", span=_span(int((now - due).total_seconds() // 60)))
    if here.date() == today.date():
        return tr("by {time}", time=clock_time(due))
    return tr("by {time}", time=f"{weekday(due)} {clock_time(due)}")


def age_words(as_of: datetime, now: datetime) -> str:
    """Return how old Oker's facts are."""
    minutes = int((now - as_of).total_seconds() // 60)
    if minutes < 1:
        return tr("Oker: just now")
    return tr("Oker: {span} ago", span=_span(minutes))


def is_old(as_of: datetime, now: datetime) -> bool:
    return now - as_of > OLD_FACTS


def _span(minutes: int) -> str:
    if minutes < 120:
        return tr("{n} min", n=minutes)
    hours = minutes // 60
    return tr("{n} h", n=hours) if hours < 48 else tr("{n} days", n=hours // 24)


def unit_words(number: int) -> str:
    return tr("1 unit") if number == 1 else tr("{n} units", n=number)


def next_words(order: Order) -> str:
    """Return what comes next for an order, for the list."""
    step = step_of(order)
    done, wanted = order.units
    if step is Step.CHECK:
        return tr("{done} of {wanted} scanned", done=done, wanted=wanted) if done else unit_words(wanted)
    if step is Step.INVOICE:
        return tr("Next: invoice")
    if step is Step.LABEL:
        return tr("Waiting for courier") if order.parcel.waiting_since else tr("Next: label")
    return tr("Next: scan the label")


def next_told(order: Order) -> str:
    """Return what the packer does next with the order in hand."""
    return {
        Step.CHECK: tr("Scan the goods into the box."),
        Step.INVOICE: tr("All goods are in. Next: the invoice."),
        Step.LABEL: tr("Next: weight, box and label."),
        Step.SCAN: tr("Put the label on the box, then scan it."),
        Step.READY: tr("Bring it to the dock."),
    }[step_of(order)]
