"""Oker's answers about orders on their way into the cache: plan, then write, with the news in the history."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from oker_desk.domain.channel import ChannelOrder
from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.reconcile import Step, StepKind, plan_steps
from oker_desk.domain.rules.dock import may_dispatch
from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.views import need_order

OKER = "Oker"
AT_ONCE = 5
"""Order numbers in one status question (channel API §7)."""


class Counts(Struct, frozen=True):
    """What an answer brought."""

    new: int
    changed: int
    orders: tuple[Order, ...] = ()
    """The orders as they are now."""


def store_answers(desk: Desk, fresh: Sequence[ChannelOrder]) -> Counts:
    """Write an answer into the cache, in one short transaction."""
    with desk.store.transaction():
        cached = desk.store.orders.get_many([order.order_no for order in fresh])
        steps = plan_steps(cached, fresh)
        desk.store.orders.keep(
            [step.order for step in steps if step.kind is StepKind.NEW],
            [step.after for step in steps if step.kind is StepKind.CHANGED],
            [step.order for step in steps if step.kind is StepKind.SAME],
        )
        for step in steps:
            _tell_history(desk, step)
        in_conflict = [step for step in steps if step.after.state is OrderState.CONFLICT]
        _take_off_manifests(desk, [step.order.order_no for step in in_conflict])
    return Counts(
        sum(step.kind is StepKind.NEW for step in steps),
        sum(step.kind is StepKind.CHANGED for step in steps),
        tuple(step.after for step in steps),
    )


def read_status(desk: Desk, order: Order, *, quick: bool = False) -> Order:
    """Ask Oker for the order as it is now; raises a trouble if Oker does not tell."""
    page = desk.route().orders.by_no([order.order_no], quick=quick)
    store_answers(desk, page.orders)
    if order.order_no not in {fresh.order_no for fresh in page.orders}:
        raise unavailable(
            "Oker did not tell the status of order {no}. Nothing was sent. Try again.",
            no=order.display_no,
            details="; ".join(map(str, page.broken)),
        )
    return need_order(desk, order.order_no)


def read_statuses(desk: Desk, order_nos: Sequence[str]) -> set[str]:
    """Ask for many orders, five at a time; returns the numbers that Oker left out (R47)."""
    told: set[str] = set()
    for start in range(0, len(order_nos), AT_ONCE):
        page = desk.route().orders.by_no(order_nos[start : start + AT_ONCE])
        store_answers(desk, page.orders)
        told |= {order.order_no for order in page.orders}
    return set(order_nos) - told


def read_status_if_possible(desk: Desk, order: Order) -> Order:
    """Ask for the status quickly; without a connection the cached order serves, with its age (R50)."""
    try:
        return read_status(desk, order, quick=True)
    except Trouble:
        return need_order(desk, order.order_no)


def _tell_history(desk: Desk, step: Step) -> None:
    for sentence in step.news:
        desk.store.history.append(
            "status", str(sentence), at=desk.now(), who=OKER, order_no=step.order.order_no
        )


def _take_off_manifests(desk: Desk, order_nos: Sequence[str]) -> None:
    """Take parcels that are in conflict off their open manifest (R31)."""
    for order in desk.store.orders.get_many(order_nos).values():
        line = order.parcel.line
        if order.state is not OrderState.CONFLICT or line is None or line.taken_off:
            continue
        manifest = desk.store.manifests.get(line.manifest_no)
        if manifest is None or manifest.state is not ManifestState.OPEN:
            continue
        take_off(desk, order, line.manifest_no, may_dispatch(order, line).message)


def take_off(desk: Desk, order: Order, manifest_no: str, reason: str) -> None:
    """Take a parcel off its manifest with a reason, inside the caller's transaction."""
    desk.store.manifests.set_outcome(manifest_no, order.order_no, LineOutcome.REFUSED, reason, taken_off=True)
    desk.store.orders.refresh_states([order.order_no])
    desk.store.history.append(
        "manifest_remove",
        f"Taken off manifest {manifest_no}: {reason}",
        at=desk.now(),
        who=desk.person,
        order_no=order.order_no,
        manifest_no=manifest_no,
    )
