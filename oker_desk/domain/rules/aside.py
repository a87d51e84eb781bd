"""When an order may be set aside by a person, and what is told about it (R10, R25)."""

from __future__ import annotations

from oker_desk.domain.aside import LONGEST_PLACE, AsideReason
from oker_desk.domain.orders import BEFORE_INVOICE, Order
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse
from oker_desk.domain.wording import say


def aside_reason(order: Order) -> AsideReason | None:
    """Return why the order could be set aside as it stands, or None if there is no reason to."""
    if order.state in BEFORE_INVOICE and order.missing:
        return AsideReason.SHORT
    label = order.parcel.label
    return AsideReason.LABEL if label is not None and label.confirmed_at is None else None


def may_set_aside(order: Order, place: str) -> Verdict:
    """Whether a person may set the order aside at a place, whole as it is: nothing is ever sent in part."""
    if aside_reason(order) is None:
        return refuse("R10", "Nothing is missing in order {no}. Go on with it.", no=order.display_no)
    if not place.strip():
        return refuse("R10", "Say where order {no} stands, such as S1.", no=order.display_no)
    if len(place.strip()) > LONGEST_PLACE:
        return refuse("R10", "This place has too long a name. Type at most {n} letters.", n=LONGEST_PLACE)
    return ALLOWED


def judge_aside(order: Order) -> Verdict:
    """Return what is told about an order that a person has set aside; allowed if nobody has."""
    aside = order.parcel.aside
    if aside is None:
        return ALLOWED
    if aside.reason is AsideReason.SHORT:
        return refuse(
            "R10",
            "Short: {missing} missing. It stands on {place}. Scan the order when the piece is there.",
            missing=aside.missing,
            place=aside.place,
            as_of=aside.at,
        )
    return refuse(
        "R25",
        "The label is not scanned yet. It stands on {place}. Scan the order and print the label again.",
        place=aside.place,
        as_of=aside.at,
    )


def missing_words(order: Order) -> str:
    """Return what is missing in an order: ``1 × Silk scarf, 2 × Cotton kurta``."""
    return ", ".join(
        str(say("{n} × {title}", n=item.quantity - order.checked_of(item), title=item.title))
        for item in order.missing
    )
