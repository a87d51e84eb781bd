"""Every way that one order can go, by the rules alone: a walk through all states that people, Oker and lost answers reach.

The rules are asked before every act, as services ask them. What comes out is looked at in every state that is reached.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import GONE, ItemStatus
from oker_desk.domain.manifests import LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import AFTER_DISPATCH, Order, OrderState
from oker_desk.domain.reconcile import plan_step
from oker_desk.domain.rules.cancelling import may_cancel
from oker_desk.domain.rules.dock import may_add, may_close, may_dispatch, may_hand_over, may_remove
from oker_desk.domain.rules.packing import may_check, may_invoice, may_label
from tests.builders import (
    AWB,
    BENCH,
    NOW,
    PRINTED_LABEL,
    TRACKING,
    a_line,
    a_manifest,
    all_units_of,
    an_invoice,
    an_order,
    channel_order,
    told,
)


class World(Struct, frozen=True):
    """What this desk knows, and what is true at Oker."""

    order: Order
    manifest: Manifest
    at_oker: ItemStatus = ItemStatus.CREATED
    invoiced_at_oker: bool = False
    asked_to_cancel_after_invoice: bool = False
    dispatched_at_oker: int = 0

    @property
    def key(self) -> str:
        return repr(self)


def known(world: World, **parcel: object) -> World:
    return replace(world, order=replace(world.order, parcel=replace(world.order.parcel, **parcel)))


def on_line(world: World, state: ManifestState, **changes: object) -> World:
    line = world.order.parcel.line
    assert line is not None
    line = replace(line, **changes)
    manifest = replace(world.manifest, state=state, lines=(line,))
    if state is ManifestState.CLOSED and line.taken_off:
        manifest = a_manifest()  # nothing is left on it: it is open again and empty
    return replace(known(world, line=line), manifest=manifest)


def synced(world: World) -> World:
    """The desk hears what is true at Oker."""
    fresh = replace(told(channel_order(), world.at_oker), as_of=NOW)
    return replace(world, order=replace(world.order, channel=plan_step(world.order, fresh).order))


def packing(world: World) -> Iterator[World]:
    if may_check(world.order, BENCH).allowed:
        yield known(world, checked=all_units_of(channel_order()))
    asked = synced(world)
    if (
        may_invoice(asked.order, BENCH).allowed
        and not asked.order.invoiced
        and world.at_oker is ItemStatus.CREATED
    ):
        at_oker = replace(asked, invoiced_at_oker=True)
        yield known(at_oker, invoice=an_invoice(channel_order()), unsure=frozenset())
        yield known(at_oker, unsure=frozenset({Act.INVOICE}))  # the answer is lost
        yield known(asked, unsure=frozenset({Act.INVOICE}))  # the question is lost
    if may_label(asked.order).allowed and asked.order.parcel.label is None:
        yield known(asked, tracking=TRACKING, label=PRINTED_LABEL)


def cancelling(world: World) -> Iterator[World]:
    if world.at_oker not in GONE:
        yield replace(world, at_oker=ItemStatus.CANCELLED)  # the customer, even where it must not happen
    if may_cancel(world.order, BENCH).allowed:
        asked = replace(world, asked_to_cancel_after_invoice=world.invoiced_at_oker)
        yield synced(replace(asked, at_oker=ItemStatus.CANCELLED)) if not world.invoiced_at_oker else asked


def at_the_dock(world: World) -> Iterator[World]:
    line = world.order.parcel.line
    if may_add(world.order, world.manifest, BENCH).allowed:
        yield replace(known(world, line=a_line()), manifest=a_manifest(a_line()))
    if may_remove(world.manifest, line, AWB).allowed:
        yield replace(known(world, line=None), manifest=a_manifest())
    if may_close(world.manifest).allowed and world.manifest.state is ManifestState.OPEN:
        yield from closing(synced(world))
    if world.manifest.state is ManifestState.CHECK_NEEDED:
        fresh = synced(world)
        if fresh.order.channel.gone:
            yield known(
                on_line(fresh, ManifestState.CLOSED, outcome=LineOutcome.CONFIRMED), dispatched_at=NOW
            )
        else:
            yield on_line(fresh, ManifestState.OPEN, outcome=LineOutcome.PENDING)
    if may_hand_over(world.manifest, AWB).allowed:
        handed = on_line(world, ManifestState.HANDED_OVER, handed_over_at=NOW)
        yield known(handed, handed_over_at=NOW)


def closing(world: World) -> Iterator[World]:
    line = world.order.parcel.line
    assert line is not None
    off = {"outcome": LineOutcome.REFUSED, "taken_off": True, "reason": "Oker said no."}
    if not may_dispatch(world.order, line).allowed:
        yield on_line(world, ManifestState.CLOSED, **off)
        return
    if world.order.channel.gone:
        yield known(on_line(world, ManifestState.CLOSED, outcome=LineOutcome.CONFIRMED), dispatched_at=NOW)
        return
    done = replace(
        world, at_oker=ItemStatus.DISPATCHED, dispatched_at_oker=min(world.dispatched_at_oker + 1, 2)
    )
    yield known(on_line(done, ManifestState.CLOSED, outcome=LineOutcome.CONFIRMED), dispatched_at=NOW)
    yield on_line(world, ManifestState.CLOSED, **off)
    for lost in (done, world):
        yield on_line(lost, ManifestState.CHECK_NEEDED, outcome=LineOutcome.UNKNOWN)


def afterwards(world: World) -> Iterator[World]:
    yield synced(world)
    for later in (ItemStatus.DELIVERED, ItemStatus.COURIER_RETURN):
        if world.at_oker in {ItemStatus.DISPATCHED, ItemStatus.DELIVERED}:
            yield replace(world, at_oker=later)


def every_world() -> list[World]:
    start = World(an_order(), a_manifest())
    seen = {start.key: start}
    waiting = [start]
    while waiting:
        world = waiting.pop()
        for part in (packing, cancelling, at_the_dock, afterwards):
            for following in part(world):
                if following.key not in seen:
                    seen[following.key] = following
                    waiting.append(following)
    return list(seen.values())


def test_in_every_state_that_can_be_reached_the_promises_hold() -> None:
    worlds = every_world()
    assert {world.order.state for world in worlds} == set(OrderState) - {
        OrderState.CHECKING,
        OrderState.RETURNED,
    }
    assert len(worlds) > 50
    for world in worlds:
        order, line = world.order, world.order.parcel.line
        if order.parcel.handed_over_at is not None:
            assert world.at_oker in GONE, "handed over, not dispatched at Oker"
            assert line is not None
            assert line.outcome is LineOutcome.CONFIRMED
            assert world.manifest.state is ManifestState.HANDED_OVER
        assert not world.asked_to_cancel_after_invoice, "the desk asked to cancel an invoiced order"
        assert world.dispatched_at_oker <= 1, "dispatched twice"
        if order.state is OrderState.CANCELLED:
            assert order.parcel.invoice is None
        if may_hand_over(world.manifest, AWB).allowed:
            assert order.state in AFTER_DISPATCH
            assert world.at_oker in GONE
