"""The columns of the order list: what each is called, how wide it is at first, and the text of a cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from oker_desk.domain.book import BookTab, Sort
from oker_desk.gui.language import brief, mark, speak, tr
from oker_desk.gui.orders.words import due_word, items_line, payment_word, word_of
from oker_desk.services.book.lists import ListedOrder

Text = Callable[[ListedOrder, datetime], str]


class Column(Struct, frozen=True):
    """One column. ``width`` in pixels, 0 for a share of what is left; ``sort`` None cannot be sorted by; hidden until asked for."""

    name: str
    heading: str
    width: int
    text: Text
    sort: Sort | None
    hidden: bool = False


def _courier(listed: ListedOrder, now: datetime) -> str:
    if not listed.row.awb:
        return tr("waiting for courier") if listed.row.waiting_since else ""
    return f"{listed.courier_name}  {listed.row.awb}"


COLUMNS = (
    Column("order", mark("Order"), 176, lambda listed, now: listed.row.display_no, Sort.ORDER),
    Column(
        "items",
        mark("Items"),
        0,
        lambda listed, now: items_line(listed.row.quantity, listed.row.title, listed.row.more_items),
        Sort.ITEMS,
    ),
    Column(
        "reason",
        mark("Why it stands aside"),
        0,
        lambda listed, now: speak(listed.reason) if listed.reason else "",
        None,
    ),
    Column(
        "state",
        mark("State"),
        200,
        lambda listed, now: word_of(
            listed.row.state, aside=listed.tab is BookTab.SET_ASIDE, ours=bool(listed.row.manifest_no)
        ),
        Sort.STATE,
    ),
    Column(
        "due",
        mark("Dispatch by"),
        200,
        lambda listed, now: due_word(listed.row.state, listed.row.dispatch_by, now),
        Sort.DUE,
    ),
    Column(
        "payment", mark("Payment"), 110, lambda listed, now: payment_word(listed.row.payment), Sort.PAYMENT
    ),
    Column("city", mark("City"), 130, lambda listed, now: listed.row.city, Sort.CITY),
    Column("courier", mark("Courier and AWB"), 300, _courier, Sort.COURIER),
    Column("invoice", mark("Invoice"), 150, lambda listed, now: listed.row.invoice_code, Sort.INVOICE, True),
    Column("manifest", mark("Manifest"), 136, lambda listed, now: listed.row.manifest_no, Sort.MANIFEST),
    Column(
        "facility",
        mark("Facility"),
        110,
        lambda listed, now: listed.facility or tr("not mapped"),
        Sort.FACILITY,
        True,
    ),
    Column(
        "ordered",
        mark("Ordered"),
        140,
        lambda listed, now: brief(listed.row.ordered_at, now),
        Sort.ORDERED,
        True,
    ),
    Column("as_of", mark("As of"), 140, lambda listed, now: brief(listed.row.as_of, now), Sort.AS_OF),
)
PLACE_OF = {column.name: place for place, column in enumerate(COLUMNS)}
