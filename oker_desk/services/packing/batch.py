"""Batches: orders of one single piece are packed piece after piece, the most urgent order first (R12)."""

from __future__ import annotations

from oker_desk.domain.trouble import Outcome, Trouble, invalid
from oker_desk.services.claiming import claim_of_others
from oker_desk.services.desk import Desk
from oker_desk.services.packing.checking import ScanResult, open_order, scan_units
from oker_desk.services.views import list_view, need_order
from oker_desk.store.batches import Batch


def list_batches(desk: Desk) -> list[Batch]:
    """Return the articles that at least two urgent one-piece orders want."""
    return desk.store.batches.of_two_or_more()


def take_piece(desk: Desk, sku: str, code: str) -> ScanResult:
    """Take the most urgent one-piece order for an article in hand and count the piece that was scanned.

    An order that turns out to be cancelled, on hold or open elsewhere is passed over: the piece serves the next one.
    """
    for order_no in desk.store.batches.orders_of(sku):
        order = need_order(desk, order_no)
        if list_view(desk, [order])[0].set_aside or claim_of_others(desk, order) is not None:
            continue
        try:
            open_order(desk, order_no)
        except Trouble as trouble:
            if trouble.outcome is Outcome.BLOCKED:
                continue
            raise
        return scan_units(desk, order_no, [code])
    raise invalid(
        "No order of one piece waits for {title}. Scan the order first.",
        title=desk.store.orders.title_of(sku) or sku,
    )
