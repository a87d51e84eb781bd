"""Whether a document is the label of this very parcel, and which page of it (R26)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec import Struct, field

from oker_desk.domain.papers import Area, Page, Symbol
from oker_desk.domain.rules.label_numbers import (
    LONG_ENOUGH,
    Hold,
    bare_number,
    holds,
    holds_surely,
    is_printed,
)
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse

SMALLEST_SIDE_MM = 25.0
"""No label is smaller."""
BARELY_ANY_INK_MM = 40.0
"""A page whose ink is not even as high as this, and without a code, is a note, not a label."""

_LONGEST_ROUTING = 80
"""A longer two-dimensional code is a signature or a web address, not a routing code."""
_OTHER_PAPERS = re.compile(
    r"ARCHIVE DOC|NOT TO BE ATTACHED|ACCOUNT COPY|SHIPPER'?S COPY|SENDER'?S COPY|FILE COPY|CARRIAGE VALUE"
    r"|PACKING SLIP|PACKING LIST|PICK ?LIST"
)
_CUSTOMS = re.compile(
    r"CUSTOMS DECLARATION|\bCN ?2[23]\b|\bCP ?7[12]\b|COMMERCIAL INVOICE|PRO ?FORMA INVOICE|CERTIFICATE OF ORIGIN"
)
_LARGEST_LABEL_MM = 211.0
"""The longer side of A5. A larger sheet may hold more than a label: an invoice below it, a second label. Parcel labels
for abroad carry a customs declaration; larger sheets that do are papers for the customs."""
_INVOICE = re.compile(
    r"\b(TAX|GST|RETAIL|SALES|ORIGINAL) INVOICE\b|^INVOICE$|\bBILL OF SUPPLY\b|\bPAYMENT RECEIPT\b"
)
_ADDRESS = re.compile(r"^[A-Z]{3,10}:|^WWW\.", re.IGNORECASE)


class LabelPlace(Struct, frozen=True):
    """The page and the code that hold the number, and what on that page does not belong to the label."""

    page: int
    symbol: Symbol
    strangers: tuple[Symbol, ...]
    """Codes of other parcels that are known here: their label lies on the same sheet."""
    likely: tuple[Area, ...]
    """What likely does not belong to the label of a large sheet: where an invoice begins below it or beside it, and
    codes of the same make, which may be another parcel's."""
    invoice_pages: tuple[int, ...]
    own_pages: tuple[int, ...]
    foreign: tuple[Area, ...]
    """Codes on the page that are, or may be, another parcel's."""


class Known(Struct, frozen=True):
    """Numbers that a code may hold without being a tracking number of a parcel, and those of other parcels."""

    own: frozenset[str] = field(default_factory=frozenset)
    """Order, invoice and article numbers of this order."""
    others: frozenset[str] = field(default_factory=frozenset)
    """Tracking numbers of other parcels."""
    names: frozenset[str] = field(default_factory=frozenset)
    """What papers call this order by: its numbers and its invoice's."""


def judge_label(
    pages: Sequence[Page], awb: str, known: Known | None = None
) -> tuple[Verdict, LabelPlace | None]:
    """Return where the label of this parcel is, or which of the four stops it is.

    "Not a label", "cannot be read", "no tracking number on it" and "another parcel's label" are told apart, because
    each wants something else done.
    """
    known = known or Known()
    hits = [
        (number, symbol)
        for number, page in enumerate(pages)
        for symbol in page.symbols
        if holds_surely(symbol.text, awb, page.text) and not _is_one_of(symbol.text, known.others - {awb})
    ]
    if not hits:
        return _why_not(pages, awb, known), None
    kept = [(number, symbol) for number, symbol in hits if not _is_other_paper(pages[number])]
    if not kept:
        return refuse(
            "R26",
            "Other papers of this parcel, not its label: customs papers or a copy. Not printed. Ask Oker again.",
        ), None
    number, symbol = min(kept, key=lambda hit: _rank(pages, hit[0], hit[1], awb))
    if min(pages[number].width, pages[number].height) < SMALLEST_SIDE_MM:
        return _not_a_label("The page is smaller than any label"), None
    return ALLOWED, _place(pages, number, symbol, awb, known)


# ---------------------------------------------------------------------------------------------------------------------


def _why_not(pages: Sequence[Page], awb: str, known: Known) -> Verdict:
    symbols = [symbol for page in pages for symbol in page.symbols]
    text = " ".join(page.text for page in pages)
    if not symbols:
        return _without_codes(pages, text, awb)
    strangers = [s.text for s in symbols if _is_tracking(s, known)]
    if is_printed(text, awb) and not any(_is_alike(found, awb, known) for found in strangers):
        return _bars_unreadable(
            awb
        )  # the number is there for the eye; the codes that can be read are routing
    if strangers:
        return refuse(
            "R26",
            "This is another parcel's label: {found}. Needed: {awb}. Not printed. Ask Oker again.",
            found=_readable(strangers[0]),
            awb=awb,
        )
    return refuse(
        "R26",
        "No tracking number on it: no code of this label holds {awb}. Not printed. Ask Oker again.",
        awb=awb,
    )


def _is_alike(found: str, awb: str, known: Known) -> bool:
    """Whether a value is a number of the same sort: of the same make, one digit away, or known as another parcel's."""
    return _make(found) == _make(awb) or holds(found, awb) is not Hold.NOT or _is_one_of(found, known.others)


def _without_codes(pages: Sequence[Page], text: str, awb: str) -> Verdict:
    if all(page.ink is None for page in pages):
        return _not_a_label("The page is empty")
    if any(page.bars for page in pages) or is_printed(text, awb):
        return _bars_unreadable(awb)
    pictures = [page for page in pages if page.ink is not None and not page.lines]
    if any(page.ink is not None and page.ink.height >= BARELY_ANY_INK_MM for page in pictures):
        return _bars_unreadable(awb)
    return _not_a_label("There is no code on it")


def _not_a_label(why: str) -> Verdict:
    return refuse(
        "R26",
        "Oker sent something that is not a label. {why}. Not printed. Ask Oker again.",
        why=why,
    )


def _bars_unreadable(awb: str) -> Verdict:
    return refuse(
        "R26",
        "The label cannot be read: no scanner finds {awb} in its bars. Not printed. Ask Oker again.",
        awb=awb,
    )


def _is_tracking(symbol: Symbol, known: Known) -> bool:
    """Whether a code looks like a parcel's number: long, mostly digits, and nothing that this order has itself."""
    if _is_one_of(symbol.text, known.others):
        return True
    if _is_one_of(symbol.text, known.own):
        return False
    bare = bare_number(symbol.text)
    if _ADDRESS.match(symbol.text) or (not symbol.linear and len(symbol.text) > _LONGEST_ROUTING):
        return False
    return len(bare) >= LONG_ENOUGH and sum(c.isdigit() for c in bare) >= len(bare) // 2


def _is_other_paper(page: Page) -> bool:
    text = page.text.upper()
    if _OTHER_PAPERS.search(text):
        return True
    return bool(_CUSTOMS.search(text)) and _is_large(page)


def _rank(pages: Sequence[Page], number: int, symbol: Symbol, awb: str) -> tuple[object, ...]:
    """Order the pages that hold the number: labels before invoices, pages of a label's size before large ones, full
    labels before copies, bars before squares."""
    page = pages[number]
    text = page.text.upper()
    paper = 2 * bool(_INVOICE.search(text)) + bool(_CUSTOMS.search(text))
    sure = int(Hold.ALONE) - holds(symbol.text, awb)
    return (
        paper,
        _is_large(page),
        -min(3, len(page.symbols)),
        number,
        not symbol.linear,
        sure,
        symbol.area.top,
    )


def _place(pages: Sequence[Page], number: int, symbol: Symbol, awb: str, known: Known) -> LabelPlace:
    page = pages[number]
    others = [other for other in page.symbols if holds(other.text, awb) is Hold.NOT]
    strangers = tuple(other for other in others if _is_one_of(other.text, known.others))
    headings = [
        line.area
        for line in page.lines
        if _INVOICE.search(line.text.upper())
        and (line.area.top > symbol.area.bottom or line.area.left > symbol.area.right)
    ]
    alike = [other.area for other in others if _is_of_the_same_make(other, symbol, known)]
    alike = alike if _is_large(page) else []
    likely = tuple(headings + alike) if _is_large(page) else ()
    own = tuple(n for n, other in enumerate(pages) if n == number or _is_own(other, awb, known))
    invoices = tuple(n for n in own if n != number and _INVOICE.search(pages[n].text.upper()))
    foreign = (*(stranger.area for stranger in strangers), *alike)
    return LabelPlace(number, symbol, strangers, likely, invoices, own, foreign)


def _is_own(page: Page, awb: str, known: Known) -> bool:
    """Whether a page beside the label names this order and no other parcel: what names nobody may be anybody's."""
    if any(_is_one_of(symbol.text, known.others - {awb}) for symbol in page.symbols):
        return False
    names = known.names | {awb}
    if any(holds(symbol.text, name) is not Hold.NOT for symbol in page.symbols for name in names):
        return True
    return any(is_printed(page.text, name) for name in names)


def _is_large(page: Page) -> bool:
    return max(page.width, page.height) > _LARGEST_LABEL_MM


def _is_of_the_same_make(other: Symbol, ours: Symbol, known: Known) -> bool:
    """Whether a code is of the same kind, length and make as ours, and not one of the order's own numbers."""
    if _is_one_of(other.text, known.own) or _is_one_of(other.text, known.others):
        return False
    return other.kind == ours.kind and _make(other.text) == _make(ours.text)


def _is_one_of(value: str, numbers: Collection[str]) -> bool:
    bare = bare_number(value)
    return any(bare == bare_number(number) for number in numbers)


def _make(value: str) -> str:
    return re.sub(r"[A-Z]", "A", re.sub(r"[0-9]", "0", value.upper()))


def _readable(value: str) -> str:
    return re.sub(r"[^ -~]+", " ", value).strip()[:40]
