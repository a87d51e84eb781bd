"""One pair of hands for an order or a manifest at a time (R48)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from oker_desk.domain.orders import Order
from oker_desk.domain.trouble import Trouble, blocked
from oker_desk.domain.verdicts import refuse
from oker_desk.services.desk import Desk
from oker_desk.services.recovery import let_go, let_go_of_what_was_left, recover
from oker_desk.store.claims import Claim


def claim_order(desk: Desk, order: Order) -> bool:
    """Claim the order; returns whether it was free before. Raises R48's trouble if another process has it open.

    A step that nobody will settle any more becomes one that is to be read back, and what was being printed one that may
    be on paper.
    """
    fresh = _take(desk, _order(order.order_no), f"Order {order.display_no}")
    intent = desk.store.intents.in_flight(order.order_no)
    rows = [
        (owner, found.id) for found, owner in desk.store.prints.queued() if found.order_no == order.order_no
    ]
    if intent is not None:
        rows.append((intent.owner, intent.id))
    if not all(desk.store.presence.is_at_work(owner, row) for owner, row in rows):
        recover(desk.store, desk.now())
    return fresh


def release_order(desk: Desk, order_no: str) -> None:
    let_go(desk.store, _order(order_no))


def keep_claim(desk: Desk, order_no: str) -> None:
    """Keep the claim after the acts that are under way: somebody has the order in hand."""
    desk.store.presence.hands.keep(_order(order_no))


@contextmanager
def order_claimed(desk: Desk, order: Order, *, alone: bool = False) -> Iterator[None]:
    """Hold the order for one act; an order that this window has open stays open.

    An act that tells Oker something or prints is done ``alone``: pressed twice, the second is R48 while the first runs.
    """
    subject, hands = _order(order.order_no), desk.store.presence.hands
    if not hands.enter(subject, alone=alone):
        raise blocked(refuse("R48", "Order {no} is being worked on already.", no=order.display_no))
    try:
        if claim_order(desk, order):
            hands.will_let_go(subject)
        yield
    finally:
        hands.leave(subject, lambda: release_order(desk, order.order_no), alone=alone)


@contextmanager
def manifest_claimed(desk: Desk, manifest_no: str) -> Iterator[None]:
    """Hold the manifest for one act, against other processes and against this window's other lanes."""
    with _held(desk, f"manifest:{manifest_no}", manifest_no):
        yield


@contextmanager
def papers_claimed(desk: Desk, manifest_no: str) -> Iterator[None]:
    """Hold the papers of a manifest while they are printed; parcels go on and off it meanwhile."""
    with _held(desk, f"papers:{manifest_no}", manifest_no):
        yield


@contextmanager
def _held(desk: Desk, subject: str, manifest_no: str) -> Iterator[None]:
    if not _take(desk, subject, f"Manifest {manifest_no}"):
        raise blocked(refuse("R48", "Manifest {no} is being worked on already.", no=manifest_no))
    try:
        yield
    finally:
        let_go(desk.store, subject)


def claim_of_others(desk: Desk, order: Order) -> Trouble | None:
    """Return R48's trouble if another process has the order open."""
    claim = desk.store.claims.standing(_order(order.order_no))
    return _trouble(f"Order {order.display_no}", claim) if claim is not None and not claim.own else None


def _take(desk: Desk, subject: str, name: str) -> bool:
    let_go_of_what_was_left(desk.store)
    with desk.store.transaction():
        held = desk.store.claims.standing(subject)
        if held is not None and not held.own:
            raise _trouble(name, held)
        desk.store.claims.take(subject, station=desk.bench.station, person=desk.person, at=desk.now())
    return held is None


def _trouble(name: str, claim: Claim) -> Trouble:
    return blocked(
        refuse(
            "R48",
            "{name} is open at {station} ({person}).",
            name=name,
            station=claim.station,
            person=claim.person,
        )
    )


def _order(order_no: str) -> str:
    return f"order:{order_no}"
