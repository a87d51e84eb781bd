"""Which order may be packed, and what may be done with it at the table (rules A to E, R3 to R27)."""

from __future__ import annotations

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import AFTER_DISPATCH, BEFORE_INVOICE, Order, OrderState
from oker_desk.domain.parcels import Box
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.verdicts import ALLOWED, Verdict, first_refusal, refuse
from oker_desk.domain.wording import count

HEAVIEST = 50_000
"""Grams; a heavier box is a slip of the scale or of the keys (R22)."""
NO_COURIER_YET = (
    "Oker has not chosen a courier yet. Put the parcel on the WAITING shelf. "
    "The label prints by itself when it is ready."
)
LONGEST = 2_000
"""Millimetres; a longer side is a slip of the keys (R22)."""


def reasons_against(order: Order, bench: Bench | None) -> tuple[Verdict, ...]:
    """Return every reason why the order stands aside, in the order in which a person should hear them.

    Without a bench: the reasons that hold at every station, whatever its warehouse map says.
    """
    checks = (
        _not_stopped(order),
        _not_cancelled_after_dispatch(order),
        _of_this_facility(order, bench),
        _marketplace_shipping(order),
        not_held(order),
        _waiting_or_odd(order),
        _one_parcel(order),
    )
    return tuple([verdict for verdict in checks if not verdict.allowed])


def may_open(order: Order, bench: Bench) -> Verdict:
    """Whether the order may be taken in hand at all: for packing, or to go on with its label."""
    if order.state in AFTER_DISPATCH:
        return _already_gone(order)
    if order.state in BEFORE_INVOICE:
        return first_refusal(*reasons_against(order, bench))
    return _not_stopped(order)


def may_check(order: Order, bench: Bench) -> Verdict:
    """Whether goods may be scanned for the order (R3, R7 to R11)."""
    if order.state in AFTER_DISPATCH:
        return _already_gone(order)
    if order.state not in BEFORE_INVOICE | {OrderState.CANCELLED, OrderState.CONFLICT}:
        return refuse("R48", "Order {no} is already packed. Go on with its label.", no=order.display_no)
    return first_refusal(
        *reasons_against(order, bench), _not_maybe_cancelled(order), _not_maybe_invoiced(order)
    )


def may_invoice(order: Order, bench: Bench) -> Verdict:
    """Whether the invoice may be asked for (R8, R10, R16). A packed order is answered from what is stored."""
    if order.state in AFTER_DISPATCH:
        return _already_gone(order)
    if order.invoiced:
        return _not_stopped(order)
    return first_refusal(
        *reasons_against(order, bench), _not_maybe_cancelled(order), _all_units_checked(order)
    )


def may_label(order: Order) -> Verdict:
    """Whether courier and label may be asked for (R21). A stored label is answered from what is stored."""
    if order.parcel.label is not None:
        return may_reprint(order)
    if order.state in AFTER_DISPATCH:
        return _already_gone(order)
    return first_refusal(_not_stopped(order), _invoice_first(order), not_held(order))


def may_reprint(order: Order) -> Verdict:
    """Whether the stored label may be printed again (R24)."""
    if order.parcel.label is None:
        return refuse("R21", "Order {no} has no label yet.", no=order.display_no)
    return _not_stopped(order)


def may_use_box(box: Box) -> Verdict:
    """Whether weight (g) and sides (mm) are believable (R22)."""
    if box.weight <= 0:
        return refuse("R22", "Weight is missing. Put the box on the scale or type the weight in grams.")
    if box.weight > HEAVIEST:
        return refuse(
            "R22", "{weight} g is too heavy for one box. Check the weight in grams.", weight=box.weight
        )
    sides = (box.length, box.width, box.height)
    if min(sides) <= 0:
        return refuse("R22", "A side of the box is missing. Type length, width and height in mm.")
    if max(sides) > LONGEST:
        return refuse("R22", "{side} mm is too long for one box. Check the sides in mm.", side=max(sides))
    return ALLOWED


def may_finish(order: Order, scanned: str) -> Verdict:
    """Whether the scanned label belongs to this order (R25). ``scanned`` is what stands on the box."""
    if order.awb is None or order.parcel.label is None:
        return refuse("R21", "Order {no} has no label yet.", no=order.display_no)
    stopped = _not_stopped(order)
    if not stopped.allowed:
        return stopped
    if scanned.strip() != order.awb:
        return refuse(
            "R25",
            "This is not the label of this parcel: {scanned}. Take a wrong label off. Needed: {awb}.",
            scanned=scanned.strip(),
            awb=order.awb,
        )
    return ALLOWED


def may_finish_unscanned(order: Order, *, scan_wanted: bool) -> Verdict:
    """Whether a parcel is finished without its label being scanned: only where that is switched off (R25)."""
    if order.awb is None:
        return may_finish(order, "")
    if scan_wanted:
        return refuse("R25", "Scan the label on the box first. Needed: {awb}.", awb=order.awb)
    return may_finish(order, order.awb)


def _not_stopped(order: Order) -> Verdict:
    """R8 before the invoice, R31 after it."""
    state = order.state
    if state is OrderState.CONFLICT:
        if order.parcel.conflict:
            return refuse("R17", "{text}", text=order.parcel.conflict, as_of=order.as_of)
        return refuse(
            "R31",
            "STOP. Oker shows order {no} as cancelled although it is invoiced. Keep the parcel here. Supervisor needed.",
            no=order.display_no,
            as_of=order.as_of,
        )
    if state is OrderState.CANCELLED:
        return refuse(
            "R8",
            "CANCELLED by the customer. Do not pack order {no}. Put the goods back on the shelf.",
            no=order.display_no,
            as_of=order.as_of,
        )
    return ALLOWED


def _invoice_first(order: Order) -> Verdict:
    return ALLOWED if order.invoiced else refuse("R21", "First get the invoice, then the label.")


def _already_gone(order: Order) -> Verdict:
    if not order.channel.gone:
        return refuse("R7", "Order {no} is dispatched already. Do not pack it.", no=order.display_no)
    return refuse(
        "R7",
        "Oker shows order {no} as {status}. Do not pack it.",
        no=order.display_no,
        status=order.channel.active_items[0].raw_status,
        as_of=order.as_of,
    )


def _of_this_facility(order: Order, bench: Bench | None) -> Verdict:
    warehouses = order.channel.warehouses
    if len(warehouses) > 1:
        return refuse(
            "R10",
            "Order {no} lies in different warehouses ({codes}). Oker orders cannot be split. "
            "Put it aside and tell your supervisor.",
            no=order.display_no,
            codes=", ".join(warehouses),
        )
    if bench is None:
        return ALLOWED
    facility = bench.facility_of(order)
    if facility is None:
        return refuse(
            "R3",
            "Order {no} comes from Oker warehouse {code}, which is not in the warehouse map. Do not pack. "
            "Tell your supervisor.",
            no=order.display_no,
            code=warehouses[0] if warehouses else "(none given)",
        )
    if bench.facility is not None and facility != bench.facility:
        return refuse(
            "R3", "This order belongs to {facility}. Put it in the box for {facility}.", facility=facility
        )
    return ALLOWED


def _not_cancelled_after_dispatch(order: Order) -> Verdict:
    """What has left cannot be stopped here; somebody should know of it all the same (R31)."""
    if order.state not in AFTER_DISPATCH or order.channel.status != ItemStatus.CANCELLED:
        return ALLOWED
    return refuse(
        "R31",
        "Oker cancelled order {no} after its dispatch. Tell your supervisor.",
        no=order.display_no,
        as_of=order.as_of,
    )


def _marketplace_shipping(order: Order) -> Verdict:
    if order.channel.third_party_shipping:
        return ALLOWED
    return refuse(
        "R9",
        "Oker does not arrange shipping for this order. Put it aside and tell your supervisor.",
        as_of=order.as_of,
    )


def not_held(order: Order) -> Verdict:
    """Whether Oker lets the order go on: one on hold stands still, before and after the invoice (R7)."""
    if not order.channel.on_hold:
        return ALLOWED
    return refuse(
        "R7",
        "Order {no} is on hold. Put it aside; it may be packed when released.",
        no=order.display_no,
        as_of=order.as_of,
    )


def _waiting_or_odd(order: Order) -> Verdict:
    items = order.channel.active_items
    waiting = any(item.status is ItemStatus.PENDING_VERIFICATION for item in items)
    if waiting or order.channel.status == ItemStatus.PENDING_VERIFICATION:
        return refuse(
            "R7",
            "Order {no} waits for acceptance. Put it aside; it may be packed when accepted.",
            no=order.display_no,
            as_of=order.as_of,
        )
    odd = [item.raw_status for item in items if item.raw_status != ItemStatus.CREATED]
    if odd and order.state in BEFORE_INVOICE:
        return refuse(
            "R7",
            "Oker shows part of order {no} as {status}. Put it aside and tell your supervisor.",
            no=order.display_no,
            status=odd[0],
            as_of=order.as_of,
        )
    return ALLOWED


def _one_parcel(order: Order) -> Verdict:
    packets = {item.packet_number for item in order.channel.active_items} - {0}
    if len(packets) <= 1:
        return ALLOWED
    return refuse(
        "R11",
        "Oker allows only one box for an order. Order {no} names {packets}. "
        "Put it aside and tell your supervisor.",
        no=order.display_no,
        packets=count(len(packets), "box", "boxes"),
    )


def _not_maybe_cancelled(order: Order) -> Verdict:
    if Act.CANCEL not in order.parcel.unsure:
        return ALLOWED
    return refuse(
        "R49",
        "Order {no} may be cancelled already. Oker has not answered. Do not pack it yet. Checking…",
        no=order.display_no,
    )


def _not_maybe_invoiced(order: Order) -> Verdict:
    """What may be on an invoice already stays as it was scanned."""
    if Act.INVOICE not in order.parcel.unsure:
        return ALLOWED
    return refuse(
        "R49",
        "Order {no} may be invoiced already. Oker has not answered. Leave the goods as they are and "
        "ask for the invoice again.",
        no=order.display_no,
    )


def _all_units_checked(order: Order) -> Verdict:
    done, needed = order.units
    if done == 0:
        return refuse("R16", "Scan the goods of order {no} first.", no=order.display_no)
    if done < needed:
        return refuse(
            "R10",
            "{missing} of {needed} still missing: {title}. Oker orders cannot be split. "
            "Get the missing piece, or set the order aside as short.",
            missing=needed - done,
            needed=needed,
            title=order.missing[0].title,
        )
    return ALLOWED
