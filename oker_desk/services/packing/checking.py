"""At the packing table: open an order, scan its goods, get the invoice, finish the parcel (rules B to E)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.people import Right
from oker_desk.domain.rules.packing import may_check, may_finish, may_finish_unscanned, may_open
from oker_desk.domain.scans import ScanVerdict, double_trigger, judge_scan
from oker_desk.domain.shift import MarkKind, mark_of
from oker_desk.domain.trouble import Trouble, blocked
from oker_desk.domain.verdicts import Verdict
from oker_desk.services.answers import read_status_if_possible
from oker_desk.services.barcodes import sku_of
from oker_desk.services.claiming import claim_order, keep_claim, order_claimed, release_order
from oker_desk.services.desk import Desk
from oker_desk.services.figures import note_mark
from oker_desk.services.packing.aside import take_up
from oker_desk.services.packing.label_scan import label_is_scanned
from oker_desk.services.people import require_right
from oker_desk.services.resolving import settle_from_status
from oker_desk.services.views import OrderView, find_order, need_order, view


class ScanResult(Struct, frozen=True):
    """The order after the scans, and what each scan meant."""

    view: OrderView
    verdicts: list[ScanVerdict]


def open_order(desk: Desk, ref: str) -> OrderView:
    """Take the order in hand: claim it and look at its status anew, or by the cache without a connection (R50).

    Raises the trouble of the first rule that forbids working on it; the claim is let go then.
    """
    require_right(desk, Right.WORK)
    order = find_order(desk, ref)
    fresh_claim = claim_order(desk, order)
    try:
        order = read_status_if_possible(desk, order)
        if order.parcel.unsure:
            order = settle_from_status(desk, order)
        verdict = may_open(order, desk.bench)
        if verdict.allowed or order.state is OrderState.CANCELLED:
            order = take_up(desk, order)  # the goods of a cancelled order go back from there to their shelf
        if not verdict.allowed:
            raise blocked(verdict)
        _mark_opened(desk, order)
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
    require_right(desk, Right.WORK)
    order = find_order(desk, ref)
    with order_claimed(desk, order), desk.store.transaction():
        order = need_order(desk, order.order_no)
        verdict = may_check(order, desk.bench)
        if not verdict.allowed:
            raise blocked(verdict)
        verdicts = []
        for code in codes:
            scan = judge_scan(order, code, desk.store.orders.title_of, sku_of(desk, code))
            verdicts.append(scan)
            if scan.counted and scan.item is not None:
                order = _count(desk, order, scan)
            else:
                note_mark(desk, mark_of(scan.word), order)
    return ScanResult(view(desk, order), verdicts)


def note_double(desk: Desk, ref: str, code: str) -> ScanResult:
    """Note that the scanner fired twice at one piece; nothing is counted."""
    order = find_order(desk, ref)
    scan = double_trigger(code)
    with desk.store.transaction():
        note_mark(desk, mark_of(scan.word), order)
    return ScanResult(view(desk, order), [scan])


def undo_scan(desk: Desk, order_no: str, item_id: str) -> OrderView:
    """Take back one counted unit of an item; nothing happens if none is counted."""
    require_right(desk, Right.WORK)
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
    return _finish(desk, ref, lambda order: may_finish(order, scanned), "Label {awb} scanned on the box.")


def finish_unscanned(desk: Desk, ref: str) -> OrderView:
    """Put a printed parcel out of hand where a supervisor has switched the scan of the label off."""
    wanted = label_is_scanned(desk)
    told = "Label {awb} printed; at this station it is not scanned on the box."
    return _finish(desk, ref, lambda order: may_finish_unscanned(order, scan_wanted=wanted), told)


def _finish(desk: Desk, ref: str, judge: Callable[[Order], Verdict], told: str) -> OrderView:
    require_right(desk, Right.WORK)
    order = find_order(desk, ref)
    with order_claimed(desk, order):
        with desk.store.transaction():
            order = need_order(desk, order.order_no)
            verdict = judge(order)
            if verdict.allowed:
                _note_finished(desk, order, told.format(awb=order.awb))
            elif verdict.rule == "R25":
                note_mark(desk, MarkKind.WRONG_LABEL, order)
        if not verdict.allowed:
            raise blocked(verdict)
    release_order(desk, order.order_no)
    return view(desk, need_order(desk, order.order_no))


def _note_finished(desk: Desk, order: Order, told: str) -> None:
    label = order.parcel.label
    if label is not None and label.confirmed_at is None:
        note_mark(desk, MarkKind.PARCEL, order)
    desk.store.shelves.take_off(order.order_no)
    desk.store.shelves.take_up(order.order_no)
    desk.store.parcels.note_label_on_box(order.order_no, desk.now())
    desk.store.prints.confirm(order.order_no, order.awb or "", desk.now())
    _tell(desk, Act.LABEL, order.order_no, told)


def _mark_opened(desk: Desk, order: Order) -> None:
    with desk.store.transaction():
        note_mark(desk, MarkKind.OPENED, order)


def _count(desk: Desk, order: Order, scan: ScanVerdict) -> Order:
    assert scan.item is not None
    desk.store.parcels.count_unit(order.order_no, scan.item.item_id)
    _tell(desk, Act.CHECK, order.order_no, f"Scanned {scan.item.sku}: {scan.message}")
    return need_order(desk, order.order_no)


def _tell(desk: Desk, act: Act, order_no: str, text: str) -> None:
    desk.store.history.append(act, text, at=desk.now(), who=desk.person, order_no=order_no)
