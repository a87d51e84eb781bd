"""At the packing table: open an order, scan its goods, get the invoice, finish the parcel (rules B to E)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.packing import may_check, may_finish, may_open
from oker_desk.domain.scans import ScanVerdict, judge_scan
from oker_desk.domain.trouble import Trouble, blocked
from oker_desk.services.answers import read_status_if_possible
from oker_desk.services.claiming import claim_order, keep_claim, order_claimed, release_order
from oker_desk.services.desk import Desk
from oker_desk.services.resolving import settle_from_status
from oker_desk.services.views import OrderView, find_order, need_order, view


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The order after the scans, and what each scan meant."""

    view: OrderView
    verdicts: list[ScanVerdict]


def open_order(desk: Desk, ref: str) -> OrderView:
    """Take the order in hand: claim it and look at its status anew, or by the cache without a connection (R50).

    Raises the trouble of the first rule that forbids working on it; the claim is let go then.
    """
    order = find_order(desk, ref)
    fresh_claim = claim_order(desk, order)
    try:
        order = read_status_if_possible(desk, order)
        if order.parcel.unsure:
            order = settle_from_status(desk, order)
        verdict = may_open(order, desk.bench)
        if not verdict.allowed:
            raise blocked(verdict)
    except Trouble:
        if fresh_claim:
            release_order(desk, order.order_no)
        raise
    keep_claim(desk, order.order_no)
    return view(desk, order)


def close_order(desk: Desk, order_no: str) -> None:
    """Put the order out of hand; what was scanned stays."""
    release_order(desk, order_no)


def scan_units(desk: Desk, ref: str, codes: Sequence[str]) -> ScanResult:
    """Count scanned units, one after the other; a wrong one changes nothing (R13). Asks nothing of Oker."""
    order = find_order(desk, ref)
    with order_claimed(desk, order), desk.store.transaction():
        order = need_order(desk, order.order_no)
        verdict = may_check(order, desk.bench)
        if not verdict.allowed:
            raise blocked(verdict)
        verdicts = []
        for code in codes:
            scan = judge_scan(order, code, desk.store.orders.title_of)
            verdicts.append(scan)
            if scan.counted and scan.item is not None:
                order = _count(desk, order, scan)
    return ScanResult(view(desk, order), verdicts)


def undo_scan(desk: Desk, order_no: str, item_id: str) -> OrderView:
    """Take back one counted unit of an item; nothing happens if none is counted."""
    order = need_order(desk, order_no)
    with order_claimed(desk, order), desk.store.transaction():
        order = need_order(desk, order_no)
        verdict = may_check(order, desk.bench)
        if not verdict.allowed:
            raise blocked(verdict)
        counted = [item for item in order.channel.items if item.item_id == item_id and order.checked_of(item)]
        if counted:
            desk.store.parcels.uncount_unit(order_no, item_id)
            _tell(desk, Act.CHECK, order_no, f"One scan of {counted[0].sku} taken back.")
    return view(desk, need_order(desk, order_no))


def finish_parcel(desk: Desk, ref: str, scanned: str) -> OrderView:
    """Check the label on the box against the order, and put the finished parcel out of hand (R25)."""
    order = find_order(desk, ref)
    with order_claimed(desk, order), desk.store.transaction():
        order = need_order(desk, order.order_no)
        verdict = may_finish(order, scanned)
        if not verdict.allowed:
            raise blocked(verdict)
        desk.store.parcels.note_label_on_box(order.order_no, desk.now())
        _tell(desk, Act.LABEL, order.order_no, f"Label {order.awb} scanned on the box.")
    release_order(desk, order.order_no)
    return view(desk, need_order(desk, order.order_no))


def _count(desk: Desk, order: Order, scan: ScanVerdict) -> Order:
    assert scan.item is not None
    desk.store.parcels.count_unit(order.order_no, scan.item.item_id)
    _tell(desk, Act.CHECK, order.order_no, f"Scanned {scan.item.sku}: {scan.message}")
    return need_order(desk, order.order_no)


def _tell(desk: Desk, act: Act, order_no: str, text: str) -> None:
    desk.store.history.append(act, text, at=desk.now(), who=desk.person, order_no=order_no)
