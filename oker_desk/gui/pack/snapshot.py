"""What the packing table shows, read in the desk lane: the lists, and what helps to pack the order in hand."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from oker_desk.domain.aside import ShelfStage
from oker_desk.domain.boxes import BoxKind
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Box
from oker_desk.domain.rules.packing import may_open
from oker_desk.domain.verdicts import Verdict
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pack.words import due_words, is_late, next_words, payment_word
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import show_order
from oker_desk.services.packing.aside import suggest_place
from oker_desk.services.packing.batch import list_batches
from oker_desk.services.packing.boxes import box_kinds
from oker_desk.services.packing.label_scan import label_is_scanned
from oker_desk.services.packing.labelling import remembered_box
from oker_desk.services.packing.shelf import OnShelf, list_shelf
from oker_desk.services.packing.work_list import WorkList, load_work
from oker_desk.services.setup.station import goes_straight_through
from oker_desk.services.views import OrderView


class QueueRow(Struct, frozen=True):
    """One row of a list, in words. ``order_no`` is empty for a batch, whose ``head`` names the article."""

    order_no: str
    head: str
    due: str
    late: bool
    told: str
    payment: str
    reason: str = ""

    @property
    def key(self) -> str:
        """What stays when anything else of the row changes."""
        return self.order_no or self.head

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        told = self.reason or self.told
        if not self.order_no:
            return tr("{head}, {told}, first {due}", head=self.head, told=told, due=self.due)
        return tr(
            "Order {head}, {due}, {told}, {payment}",
            head=self.head,
            due=self.due,
            told=told,
            payment=self.payment,
        )


class Queues(Struct, frozen=True):
    """The lists at one moment; ``more`` counts pending orders beyond what is listed."""

    to_pack: tuple[QueueRow, ...]
    batches: tuple[QueueRow, ...]
    waiting: tuple[QueueRow, ...]
    aside: tuple[QueueRow, ...]
    called: tuple[str, ...]
    """Places on the shelf whose box has its label printed and waits for it."""
    more: int
    first: Order | None
    now: datetime
    work: WorkList


class InHand(Struct, frozen=True):
    """The order in hand with what helps to pack it. ``stop`` says why it may not go on, if it may not."""

    view: OrderView
    box: Box | None
    kinds: tuple[BoxKind, ...]
    straight_through: bool
    scan_label: bool
    aside_place: str
    stop: Verdict | None
    now: datetime


def load_queues(desk: Desk, before: Queues | None = None) -> Queues:
    """Read the lists from the cache; nothing is asked of Oker. What is as it was ``before`` keeps its row."""
    now = desk.now()
    shelf = list_shelf(desk)
    work = load_work(desk, before.work if before is not None else None)
    known = _known_rows(before, now)
    return Queues(
        tuple(known.get(id(view)) or _row(view, now) for view in work.to_pack),
        tuple(_batches(desk, now)),
        tuple(_shelf_row(parcel, now) for parcel in shelf),
        tuple(_row(view, now, speak(view.set_aside[0].sentence)) for view in work.aside),
        tuple(sorted(on.waiting.place for on in shelf if on.waiting.stage is ShelfStage.CALLED)),
        work.more,
        work.to_pack[0].order if work.to_pack else None,
        now,
        work,
    )


def load_in_hand(desk: Desk, ref: str) -> InHand:
    """Read one order from the cache."""
    return dress_view(desk, show_order(desk, ref))


def dress_view(desk: Desk, view: OrderView) -> InHand:
    """Add what the table needs beside an order."""
    verdict = may_open(view.order, desk.bench)
    return InHand(
        view,
        view.order.parcel.box or remembered_box(desk, view.order),
        box_kinds(desk),
        goes_straight_through(desk),
        label_is_scanned(desk),
        suggest_place(desk),
        None if verdict.allowed else verdict,
        desk.now(),
    )


def _known_rows(before: Queues | None, now: datetime) -> dict[int, QueueRow]:
    """Return the rows of orders to pack by the identity of what they show; they tell the time to the minute."""
    if before is None or before.now.replace(second=0, microsecond=0) != now.replace(second=0, microsecond=0):
        return {}
    return {id(view): row for view, row in zip(before.work.to_pack, before.to_pack, strict=True)}


def _row(view: OrderView, now: datetime, reason: str = "") -> QueueRow:
    order = view.order
    return QueueRow(
        order.order_no,
        order.display_no,
        due_words(order.channel.dispatch_by, now),
        is_late(order, now),
        next_words(order),
        payment_word(order),
        reason,
    )


def _shelf_row(parcel: OnShelf, now: datetime) -> QueueRow:
    """Return a row whose reason begins with the place, which is what one looks for on the shelf."""
    place = parcel.waiting.place
    told = {
        ShelfStage.ASKING: tr("{place}: waits for its courier. The label prints by itself.", place=place),
        ShelfStage.PRINTING: tr(
            "{place}: was the label printed? Look, else open and print again.", place=place
        ),
        ShelfStage.CALLED: tr("{place}: label printed. Put it on the box and scan it.", place=place),
        ShelfStage.FAILED: tr("{place}: needs somebody. Open it to see why.", place=place),
    }[parcel.waiting.stage]
    return _row(parcel.view, now, told)


def _batches(desk: Desk, now: datetime) -> list[QueueRow]:
    return [
        QueueRow(
            "",
            batch.title,
            due_words(batch.dispatch_by, now),
            batch.dispatch_by < now,
            tr("{n} orders of one piece", n=batch.orders),
            "",
        )
        for batch in list_batches(desk)
    ]
