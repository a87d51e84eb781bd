"""The WAITING shelf: parcels without a courier or label keep a place, are asked about again, and print (R23).

Each stage is written down before it begins, so that a restart goes on where the program ended; several windows of one
data folder share the pauses.
"""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.aside import WAITING_PLACES, ShelfStage, Waiting, free_place, pause_after
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.claiming import claim_of_others
from oker_desk.services.desk import Desk
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label
from oker_desk.services.views import OrderView, list_view, need_order, view


class OnShelf(Struct, frozen=True):
    """A parcel on the shelf as the list shows it."""

    waiting: Waiting
    view: OrderView


def put_on_shelf(desk: Desk, order_no: str) -> Waiting:
    """Give a parcel its place on the shelf; one that has a place keeps it, and is asked about anew."""
    with desk.store.transaction():
        now = desk.now()
        known = desk.store.shelves.waiting_of(order_no)
        if known is not None and known.stage is ShelfStage.ASKING:
            return known
        if known is not None:
            again = replace(known, stage=ShelfStage.ASKING, asked=0, ask_at=now + _first_pause())
            desk.store.shelves.put_waiting(again)
            return again
        place = free_place(WAITING_PLACES, desk.store.shelves.places())
        waiting = Waiting(order_no, place, now, ShelfStage.ASKING, 0, now + _first_pause())
        desk.store.shelves.put_waiting(waiting)
        _tell(desk, order_no, f"Put on the WAITING shelf at {place}.")
    return waiting


def list_shelf(desk: Desk) -> list[OnShelf]:
    """Return every parcel on the shelf; one that the command line left waiting is given its place here."""
    for order_no in desk.store.shelves.without_place():
        put_on_shelf(desk, order_no)
    found = desk.store.shelves.waiting()
    orders = desk.store.orders.get_many([waiting.order_no for waiting in found])
    views = {view.order.order_no: view for view in list_view(desk, list(orders.values()))}
    return [OnShelf(waiting, views[waiting.order_no]) for waiting in found if waiting.order_no in views]


def take_due(desk: Desk, *, but: str = "") -> Waiting | None:
    """Return the parcel that is to be asked about now, with its next pause written down; ``but`` is in hand."""
    with desk.store.transaction():
        now = desk.now()
        for waiting in desk.store.shelves.waiting():
            if waiting.ask_at > now:
                return None
            if waiting.stage is not ShelfStage.ASKING or waiting.order_no == but:
                continue
            pause = timedelta(seconds=pause_after(waiting.asked + 1))
            asked = replace(waiting, asked=waiting.asked + 1, ask_at=now + pause)
            desk.store.shelves.put_waiting(asked)
            if claim_of_others(desk, need_order(desk, waiting.order_no)) is None:
                return asked
    return None


def ask_for_label(desk: Desk, waiting: Waiting) -> OrderView:
    """Ask Oker for the label of a parcel on the shelf; raises the waiting trouble while there is none.

    What Oker or a rule forbids is not asked for again: the parcel stays on the shelf until somebody has looked.
    """
    try:
        return get_label(desk, waiting.order_no)
    except Trouble as trouble:
        if trouble.outcome is Outcome.REFUSED or (
            trouble.outcome is Outcome.BLOCKED and trouble.rule != "R48"
        ):
            _go_on(desk, waiting, ShelfStage.FAILED)
        raise


def print_for_shelf(desk: Desk, waiting: Waiting) -> OrderView:
    """Print the label of a parcel on the shelf, once: what did not come out is for a person to print again.

    A label that somebody has printed meanwhile is not printed a second time.
    """
    order = need_order(desk, waiting.order_no)
    if order.parcel.label is not None and order.parcel.label.prints:
        _go_on(desk, waiting, ShelfStage.CALLED)
        return view(desk, order)
    _go_on(desk, waiting, ShelfStage.PRINTING)
    try:
        done = print_label(desk, waiting.order_no)
    except Trouble:
        _go_on(desk, waiting, ShelfStage.FAILED)
        raise
    _go_on(desk, waiting, ShelfStage.CALLED)
    return done.view


def ask_at_once(desk: Desk) -> None:
    """End every pause: the connection is back, say."""
    with desk.store.transaction():
        desk.store.shelves.ask_at_once(desk.now())


def _first_pause() -> timedelta:
    return timedelta(seconds=pause_after(0))


def _go_on(desk: Desk, waiting: Waiting, stage: ShelfStage) -> None:
    with desk.store.transaction():
        known = desk.store.shelves.waiting_of(waiting.order_no)
        if known is not None:  # somebody may have finished the parcel meanwhile
            desk.store.shelves.put_waiting(replace(known, stage=stage))


def _tell(desk: Desk, order_no: str, text: str) -> None:
    desk.store.history.append(Act.LABEL, text, at=desk.now(), who=desk.person, order_no=order_no)
