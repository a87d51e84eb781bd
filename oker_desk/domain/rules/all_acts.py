"""Every act with its verdict for one order: what the buttons, the order view and the command line show."""

from __future__ import annotations

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import LineOutcome, Manifest
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.rules.cancelling import may_cancel
from oker_desk.domain.rules.dock import (
    may_close,
    may_hand_over,
    not_in_conflict,
    not_on_a_manifest,
    ready_to_ship,
)
from oker_desk.domain.rules.packing import may_check, may_invoice, may_label, may_reprint, reasons_against
from oker_desk.domain.verdicts import Verdict, first_refusal, refuse


def judge_all(order: Order, bench: Bench, manifest: Manifest | None) -> dict[Act, Verdict]:
    """Return the verdict of every act; ``manifest`` is the one that the order is or was last on, if any."""
    return {
        Act.CHECK: may_check(order, bench),
        Act.INVOICE: may_invoice(order, bench),
        Act.LABEL: may_label(order)
        if order.parcel.label is None
        else refuse("R24", "The label is already there."),
        Act.REPRINT: may_reprint(order),
        Act.ADD: may_be_added(order, bench),
        Act.CLOSE: _close_of(order, manifest),
        Act.HAND_OVER: _hand_over_of(order, manifest),
        Act.CANCEL: may_cancel(order, bench)
        if order.state is not OrderState.CANCELLED
        else refuse("R8", "The order is cancelled already."),
    }


def may_be_added(order: Order, bench: Bench) -> Verdict:
    """Whether the parcel may go on some manifest: R31, R33 and R34, courier and facility left open."""
    aside = [verdict for verdict in reasons_against(order, bench) if verdict.rule in {"R3", "R7", "R10"}]
    return first_refusal(not_in_conflict(order), not_on_a_manifest(order), ready_to_ship(order), *aside)


def _close_of(order: Order, manifest: Manifest | None) -> Verdict:
    if manifest is None or order.state not in {OrderState.ON_MANIFEST, OrderState.UNCONFIRMED}:
        return refuse("R37", "Order {no} is not on an open manifest.", no=order.display_no)
    return may_close(manifest)


def _hand_over_of(order: Order, manifest: Manifest | None) -> Verdict:
    if manifest is None or order.awb is None:
        return refuse("R40", "Order {no} is not on a closed manifest. It stays here.", no=order.display_no)
    verdict = may_hand_over(manifest, order.awb)
    line = manifest.line_of(order.awb)
    if verdict.allowed and line is not None and line.outcome is LineOutcome.CONFIRMED and line.handed_over_at:
        return refuse("R48", "The courier has this parcel already.")
    return verdict
