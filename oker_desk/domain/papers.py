"""What can be read on a label document, in millimetres from the top left corner of each page as it is shown."""

from __future__ import annotations

from msgspec import Struct


class Area(Struct, frozen=True):
    """A rectangle on a page, in mm."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Area) -> bool:
        """Whether the middle of the other one lies in this one."""
        across, down = (other.left + other.right) / 2, (other.top + other.bottom) / 2
        return self.left <= across <= self.right and self.top <= down <= self.bottom

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


class Symbol(Struct, frozen=True):
    """A barcode or a two-dimensional code; ``text`` is what a scanner would type."""

    text: str
    kind: str
    linear: bool
    area: Area
    turned: int
    """Quarter turns of its content, clockwise: 0 to 3."""
    read_at: tuple[int, ...]
    """The resolutions at which it was read, in dpi."""


class TextLine(Struct, frozen=True):
    """A piece of the text layer, digits of all scripts as 0 to 9 and every gap as one blank."""

    text: str
    area: Area


class Page(Struct, frozen=True):
    """One page. ``ink`` is the smallest rectangle around everything black, None on an empty page."""

    width: float
    height: float
    symbols: tuple[Symbol, ...]
    lines: tuple[TextLine, ...]
    ink: Area | None
    bars: bool
    """Whether something on it looks like bars, read or not."""

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


class Plan(Struct, frozen=True):
    """How one document becomes the label of one parcel; made once, when the document comes."""

    page: int
    area: Area
    """The part of the page that is the label."""
    page_size: tuple[float, float]
    symbol: Symbol
    """The code that holds the tracking number."""
    narrowest: float
    """Width of the thinnest bar of ``symbol`` in mm; 0 where that says nothing (two-dimensional codes)."""
    invoice_pages: tuple[int, ...] = ()
    """Pages that came glued to the label and are no part of it."""
    own_pages: tuple[int, ...] = (0,)
    """Every page of the document that belongs to this order, the label's page with them."""
    shared: bool = False
    """Whether another parcel's label lies, or may lie, beside this one on the sheet."""


class Sheet(Struct, frozen=True):
    """A paper of a printer, in mm."""

    name: str
    width: float
    height: float


SHEETS = (
    Sheet("4 × 6 in", 101.6, 152.4),
    Sheet("4 × 8 in", 101.6, 203.2),
    Sheet("A6", 105.0, 148.0),
    Sheet("A5", 148.0, 210.0),
    Sheet("A4", 210.0, 297.0),
    Sheet("Letter", 215.9, 279.4),
)
USUAL_SHEET = SHEETS[0]
"""The usual label of Indian couriers."""


def sheet_of(name: str) -> Sheet:
    """Return a paper by its name; the usual one for a name that is not known."""
    return next((sheet for sheet in SHEETS if sheet.name == name), USUAL_SHEET)
