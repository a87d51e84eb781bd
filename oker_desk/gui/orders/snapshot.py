"""What the order list shows, read in one go in a lane."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from msgspec import Struct

from oker_desk.services.book.attention import Matter, needs_attention
from oker_desk.services.book.columns import kept_columns
from oker_desk.services.book.lists import (
    BookList,
    Choices,
    Place,
    Wish,
    article_of,
    find_place,
    is_fresh,
    load_choices,
    load_list,
    order_numbers,
    places_in,
)
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import show_order
from oker_desk.services.packing.printing import label_picture
from oker_desk.services.views import OrderView


class BookSnapshot(Struct, frozen=True):
    """The list that was wished for, None if the one on screen is still true, and what stands around it."""

    book: BookList | None
    kept: Collection[int]
    """Ids of the orders that were to be kept in sight."""
    places: Mapping[int, int]
    """Where these stand, in a list that is not the one on screen."""
    choices: Choices
    matters: tuple[Matter, ...]
    columns: str
    now: datetime


class OrderDetail(Struct, frozen=True):
    """One order with its timeline, and the picture of its label where it has one."""

    view: OrderView
    picture: bytes
    now: datetime


def load_book(desk: Desk, wish: Wish, shown: BookList | None, kept: Collection[int] = ()) -> BookSnapshot:
    """Read a list, unless it is on screen already and nobody has written since; find the orders to be ``kept`` in it."""
    same = shown is not None and shown.wish == wish and is_fresh(desk, shown)
    book = None if same else load_list(desk, wish)
    moved = book is not None and (shown is None or book.ids != shown.ids)
    places = places_in(book.ids, kept) if book is not None and moved else {}
    return BookSnapshot(
        book, kept, places, load_choices(desk), tuple(needs_attention(desk)), kept_columns(desk), desk.now()
    )


def load_detail(desk: Desk, order_id: int) -> OrderDetail | None:
    """Read one order; its label is drawn from the stored file, nothing is asked of Oker. None if it is gone."""
    numbers = order_numbers(desk, [order_id])
    if not numbers:
        return None
    view = show_order(desk, numbers[0])
    picture = label_picture(desk, view.order) if view.order.parcel.label is not None else b""
    return OrderDetail(view, picture, desk.now())


def seek(desk: Desk, code: str) -> Place | str | None:
    """Return where the order of a code stands, or what to search for if the code is an article's, or None."""
    return find_place(desk, code) or article_of(desk, code)
