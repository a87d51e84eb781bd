"""When the seller may cancel: only before the invoice (rules F, R28 to R31, R46); and what a cancelled part leaves to do."""

from __future__ import annotations

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import AFTER_DISPATCH, Order, OrderState
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse


def may_cancel(order: Order, bench: Bench) -> Verdict:
    """Whether the seller may cancel the order. On hold or waiting for acceptance does not matter (domain §5)."""
    if order.state is OrderState.CONFLICT:
        return refuse(
            "R31",
            "Oker and this desk disagree about order {no}. Keep the parcel here. Supervisor needed.",
            no=order.display_no,
        )
    if order.state in AFTER_DISPATCH:
        return refuse(
            "R46",
            "Order {no} is dispatched. It can only come back as a return.",
            no=order.display_no,
            as_of=order.as_of,
        )
    if order.invoiced:
        return refuse(
            "R28",
            "Order {no} is invoiced (packed). It can no longer be cancelled. "
            "Oker allows cancelling only before the invoice.",
            no=order.display_no,
        )
    if Act.INVOICE in order.parcel.unsure:
        return refuse(
            "R28",
            "Order {no} may be invoiced already: Oker has not answered. It cannot be cancelled now. "
            "Ask for the invoice again.",
            no=order.display_no,
        )
    return _of_this_facility(order, bench)


def nothing_to_take_out(order: Order) -> Verdict:
    """Whether only what is still ordered was scanned: a piece cancelled after its scan lies in the box (R8, R10)."""
    if not order.surplus:
        return ALLOWED
    return refuse(
        "R8",
        "Part of order {no} was cancelled. Take out of the box: {pieces}. Then get the invoice.",
        no=order.display_no,
        pieces=", ".join(f"{units} × {item.title}" for item, units in order.surplus),
        as_of=order.as_of,
    )


def _of_this_facility(order: Order, bench: Bench) -> Verdict:
    facility = bench.facility_of(order)
    if facility is None:
        return refuse(
            "R3",
            "The warehouse of order {no} is not mapped. It cannot be cancelled here.",
            no=order.display_no,
        )
    if bench.facility is not None and facility != bench.facility:
        return refuse(
            "R3",
            "Order {no} belongs to {facility}. It can only be cancelled there.",
            no=order.display_no,
            facility=facility,
        )
    return ALLOWED
