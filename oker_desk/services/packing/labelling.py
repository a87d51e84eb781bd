"""Box, courier, tracking number and label, all from Oker (rules E, R20 to R26)."""

from __future__ import annotations

from msgspec.structs import asdict

from oker_desk.devices import labels
from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Box, Label, Tracking
from oker_desk.domain.rules.packing import NO_COURIER_YET, may_label, may_use_box
from oker_desk.domain.trouble import Outcome, Trouble, blocked, refused, waiting
from oker_desk.domain.verdicts import refuse
from oker_desk.domain.wording import count
from oker_desk.remote import oker
from oker_desk.services.answers import read_status
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.packing.label_check import check_document
from oker_desk.services.resolving import settle_shipment
from oker_desk.services.sending import Sending, send
from oker_desk.services.views import OrderView, find_order, need_order, view


def get_label(desk: Desk, ref: str, box: Box | None = None) -> OrderView:
    """Return the order with its stored label; a label that is stored already is not asked for again (R24).

    ``box`` is needed until Oker has been told once. Raises ``waiting`` R23 while no courier is chosen, ``refused`` R26
    for a label that cannot be read or belongs to another parcel; the order stays PACKED then.
    """
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order = need_order(desk, order.order_no)
        if not (order.channel.on_hold and order.parcel.label is None):  # Oker may have released it since
            _judged(order)
        if order.parcel.label is not None:
            return view(desk, order)
        _check_box(order, box)
        order = _judged(read_status(desk, order))
        if Act.SHIPMENT in order.parcel.unsure:
            order = settle_shipment(desk, order)
        if order.parcel.box is None and order.parcel.tracking is None:
            order = _tell_box(desk, order, box)
        try:
            order = _ask_courier(desk, order)
        except Trouble as trouble:
            if trouble.outcome is Outcome.WAITING:
                _tell_box(desk, order, box)  # a corrected box still counts while no courier has taken it
            raise
        return view(desk, _fetch_label(desk, order))


def remembered_box(desk: Desk, order: Order) -> Box | None:
    """Return the box that was last used for the same articles in the same numbers, if any."""
    wanted = sorted((item.sku, item.quantity) for item in order.channel.active_items)
    return desk.store.boxes.find(wanted)


def _judged(order: Order) -> Order:
    verdict = may_label(order)
    if not verdict.allowed:
        raise blocked(verdict)
    return order


def _check_box(order: Order, box: Box | None) -> None:
    if box is None and (order.parcel.box is not None or order.parcel.tracking is not None):
        return
    verdict = may_use_box(box or Box(0, 0, 0, 0))
    if not verdict.allowed:
        raise blocked(verdict)


def _tell_box(desk: Desk, order: Order, box: Box | None) -> Order:
    """Tell Oker box, weight and invoice; the same box is not told twice."""
    if box is None or box == order.parcel.box:
        return order

    def call(current: Order) -> None:
        assert current.parcel.invoice is not None
        answer = desk.route().shipping.send_shipment(
            current.channel.active_items, current.parcel.invoice, box
        )
        if answer.refused:
            words = "; ".join(dict.fromkeys(answer.refused.values()))
            raise refused(
                "Oker did not take the box of order {no}: {words}", no=current.display_no, words=words
            )

    def record(current: Order, _: None) -> str:
        desk.store.parcels.keep_box(current.order_no, box)
        wanted = sorted((item.sku, item.quantity) for item in current.channel.active_items)
        desk.store.boxes.remember(wanted, box)
        return f"Box {box.length}×{box.width}×{box.height} mm, {box.weight} g told to Oker."

    send(desk, Sending(Act.SHIPMENT, order.order_no, may_label, asdict(box)), call, record)
    return need_order(desk, order.order_no)


def _ask_courier(desk: Desk, order: Order) -> Order:
    answer = desk.route().shipping.courier(order.channel.active_items)
    if answer.word is oker.route.CourierWord.SELLER_SHIPPING:
        raise blocked(
            refuse(
                "R9", "Oker does not arrange shipping for this order. Put it aside and tell your supervisor."
            )
        )
    if answer.tracking is None:
        _note_waiting(desk, order)
        raise waiting(NO_COURIER_YET, rule="R23")
    if answer.tracking != order.parcel.tracking:
        _keep_tracking(desk, order, answer.tracking)
    return need_order(desk, order.order_no)


def _keep_tracking(desk: Desk, order: Order, tracking: Tracking) -> None:
    """Store courier and tracking number; raises if the number already belongs to another parcel."""
    with desk.store.transaction():
        others = [found for found in desk.store.orders.find(tracking.awb) if found != order.order_no]
        if others:
            raise refused(
                "Oker gave tracking number {awb}, which belongs to order {other} already. Stop. Tell your supervisor.",
                rule="R26",
                awb=tracking.awb,
                other=others[0],
            )
        desk.store.parcels.keep_tracking(order.order_no, tracking)
        _tell(desk, order, f"{tracking.courier_name} takes it with tracking number {tracking.awb}.")


def _fetch_label(desk: Desk, order: Order) -> Order:
    assert order.parcel.tracking is not None
    try:
        pdf = desk.route().shipping.label(order.channel.active_items)
    except Trouble as trouble:
        if trouble.outcome is Outcome.WAITING:
            _note_waiting(desk, order)
        raise
    digest = desk.store.labels.keep(pdf)
    try:
        check_document(desk, order, digest)
    except Trouble as trouble:
        with desk.store.transaction():
            desk.store.label_checks.note_refused(order.order_no, digest, order.awb or "", desk.now())
            _tell(desk, order, f"Oker sent a label that was not used: {trouble.message}")
        raise
    _keep_label(desk, order, digest, labels.pages.pages_of(pdf))
    return need_order(desk, order.order_no)


def _keep_label(desk: Desk, order: Order, digest: str, pages: int) -> None:
    with desk.store.transaction():
        desk.store.parcels.keep_label(order.order_no, Label(digest, pages, desk.now()))
        _tell(desk, order, f"Label from Oker stored, {count(pages, 'page', 'pages')}.")


def _note_waiting(desk: Desk, order: Order) -> None:
    with desk.store.transaction():
        if order.parcel.waiting_since is None:
            _tell(desk, order, "Oker has not chosen a courier yet. The parcel waits.")
        desk.store.parcels.note_waiting(order.order_no, desk.now())


def _tell(desk: Desk, order: Order, text: str) -> None:
    desk.store.history.append(Act.LABEL, text, at=desk.now(), who=desk.person, order_no=order.order_no)
