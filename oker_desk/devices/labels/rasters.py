"""A label in a printer's own dots, at its true size, decoded again before it goes out."""

from __future__ import annotations

import zxingcpp
from msgspec import Struct
from PIL import Image

from oker_desk.devices.labels.pages import (
    HALF_GREY,
    MM_PER_INCH,
    POINTS_PER_INCH,
    drawn,
    opened,
    page_at,
    size_of,
)
from oker_desk.domain.papers import Area, Plan, Sheet
from oker_desk.domain.trouble import Trouble, refused

SAME_SIZE_MM = 1.0
"""A page and a sheet that differ by no more are the same size and are drawn 1:1."""
THINNEST_DOTS = 1.8
"""Dots of the thinnest bar below which scanners fail."""
QUIET_BARS = 10
"""White at both sides of a linear code, in thinnest bars."""

_DPI_ADVISED = 300
"""What the advice names; too coarse as well, it would name what is there."""
_BLACK = b"\x00"
_WAYS = ((0.0, HALF_GREY), (0.0, 110), (0.5, HALF_GREY), (0.0, 70), (0.25, HALF_GREY), (0.75, HALF_GREY))
"""Parts of a dot by which a label is moved, and from which grey on its dots are white. Bars of no whole dots may fall so
badly that the first way does not read: drawn ones are helped by moving, pictures by less ink."""
_ROOM_MM = 4.0
"""What is looked at around a code: its quiet zones."""


class Raster(Struct, frozen=True):
    """A page in the printer's own dots, black and white (an image of mode ``1``)."""

    dots: Image.Image
    dpi: int

    @property
    def width(self) -> int:
        return self.dots.width

    @property
    def height(self) -> int:
        return self.dots.height

    @property
    def bits(self) -> bytes:
        """One bit for each dot, 1 is black, rows from the top, padded to whole bytes; packed when it is asked for."""
        return self.dots.tobytes("raw", "1;I")


class Fitting(Struct, frozen=True):
    """How a label lies on a sheet: ``scale`` 1.0 is true size, ``place`` in mm is where the page's top left corner
    comes to lie. With ``turns`` (quarter turns clockwise) the sheet is turned back first and the dots afterwards: so
    bars of whole dots stay so."""

    turns: int
    scale: float
    place: tuple[float, float]


class Checked(Struct, frozen=True):
    """A raster whose code was read again. ``grade`` is A to D, by dots per bar and white beside the bars."""

    raster: Raster
    grade: str
    dots: float
    """Dots of the thinnest bar; 0 for a two-dimensional code."""


def fitting(plan: Plan, sheet: Sheet, *, fit: bool = False) -> Fitting:
    """Return how the label lies on the sheet: as it is, turned only if it fits no other way, smaller only if asked.

    A page that is no larger than the sheet keeps its margins; of a larger one the label's own part is cut out.
    """
    whole = Area(0.0, 0.0, *plan.page_size)
    better = _better_turn(plan)
    for turns in (0, better):
        for area in (whole, plan.area):
            if _scale(area.width, area.height, sheet, turns) >= 1:
                return _placed(area, sheet, turns, 1.0)
    if not fit:
        raise _too_large(plan, sheet)
    upright, turned = (_scale(plan.area.width, plan.area.height, sheet, turns) for turns in (0, better))
    turns = better if turned > 1.05 * upright else 0
    return _placed(plan.area, sheet, turns, max(upright, turned) if turns else upright)


def checked_raster(pdf: bytes, plan: Plan, sheet: Sheet, dpi: int, *, fit: bool = False) -> Checked:
    """Return the label in dots of ``dpi``; raises R26 where these dots are too coarse for its code to be read."""
    how = fitting(plan, sheet, fit=fit)
    dots = plan.narrowest * how.scale / MM_PER_INCH * dpi
    ways = _WAYS if not dots or dots >= THINNEST_DOTS else _WAYS[:1]
    for way in ways:
        image = _draw(pdf, plan, sheet, dpi, how, way)
        if _reads(image, plan, how, dpi):
            break
    else:
        raise _too_fine(plan, how, dpi, dots)
    return Checked(_raster(image, dpi, how.turns), _grade(image, plan, how, dpi, dots), round(dots, 1))


def unchecked_raster(pdf: bytes, plan: Plan, sheet: Sheet, dpi: int) -> Raster:
    """Return the label in dots, shrunk if it has to be, whatever its code says: a supervisor wants it so."""
    how = fitting(plan, sheet, fit=True)
    return _raster(_draw(pdf, plan, sheet, dpi, how), dpi, how.turns)


def page_raster(pdf: bytes, page: int, sheet: Sheet, dpi: int) -> Raster:
    """Return any page of a document on a sheet: at true size if it fits, else smaller."""
    with opened(pdf) as document:
        found = page_at(document, page)
        width, height = size_of(found)
        turns = int((width > height) != (sheet.width > sheet.height) and width != height)
        how = _placed(Area(0, 0, width, height), sheet, turns, min(1.0, _scale(width, height, sheet, turns)))
        dots, scale = _dots_of(sheet, dpi, turns), dpi * how.scale / POINTS_PER_INCH
        image = drawn(found, dots, scale, _corner(how, dpi), hard=True)
    return _raster(image, dpi, turns)


# ---------------------------------------------------------------------------------------------------------------------


def _better_turn(plan: Plan) -> int:
    """A quarter turn to the side that does not leave the code upside down."""
    return 3 if plan.symbol.turned == 1 else 1


def _room(sheet: Sheet, turns: int) -> tuple[float, float]:
    """Return the sheet as it lies before it is turned."""
    return (sheet.height, sheet.width) if turns % 2 else (sheet.width, sheet.height)


def _scale(width: float, height: float, sheet: Sheet, turns: int) -> float:
    """Return how much smaller something has to be for the sheet; 1.0 and more if it fits."""
    across, down = _room(sheet, turns)
    return min((across + SAME_SIZE_MM) / width, (down + SAME_SIZE_MM) / height)


def _placed(area: Area, sheet: Sheet, turns: int, scale: float) -> Fitting:
    """Lay the area in the middle of the sheet; return where the page's corner is then."""
    across, down = _room(sheet, turns)
    left = (across - area.width * scale) / 2 - area.left * scale
    top = (down - area.height * scale) / 2 - area.top * scale
    return Fitting(turns, scale, (left, top))


def _dots_of(sheet: Sheet, dpi: int, turns: int) -> tuple[int, int]:
    across, down = _room(sheet, turns)
    return round(across / MM_PER_INCH * dpi), round(down / MM_PER_INCH * dpi)


def _draw(
    pdf: bytes, plan: Plan, sheet: Sheet, dpi: int, how: Fitting, way: tuple[float, int] = _WAYS[0]
) -> Image.Image:
    """Return the label's part of the page on the sheet, black and white: what goes out, and what is read again.

    The page is moved by whole dots: bars of whole dots stay as they are. See ``_WAYS`` for others.
    """
    with opened(pdf) as document:
        page = page_at(document, plan.page)
        scale, window = dpi * how.scale / POINTS_PER_INCH, _window(plan.area, how, dpi)
        across, down = _corner(how, dpi)
        nudge, white_from = way
        place = across + nudge, down + nudge
        dots = _dots_of(sheet, dpi, how.turns)
        return drawn(page, dots, scale, place, window, hard=True, white_from=white_from)


def _corner(how: Fitting, dpi: int) -> tuple[int, int]:
    return round(how.place[0] / MM_PER_INCH * dpi), round(how.place[1] / MM_PER_INCH * dpi)


def _window(area: Area, how: Fitting, dpi: int, room: float = 0.3) -> tuple[float, float, float, float]:
    """Return where a part of the page comes to lie, in dots, with ``room`` mm around it."""
    across, down = _corner(how, dpi)
    unit = dpi / MM_PER_INCH
    return (
        across + (area.left * how.scale - room) * unit,
        down + (area.top * how.scale - room) * unit,
        across + (area.right * how.scale + room) * unit,
        down + (area.bottom * how.scale + room) * unit,
    )


def _reads(image: Image.Image, plan: Plan, how: Fitting, dpi: int) -> bool:
    """Whether the code is in the very dots that go out: looked for where it must be, then everywhere."""
    part = image.crop(_whole_dots(_window(plan.symbol.area, how, dpi, _ROOM_MM), image))
    near = zxingcpp.read_barcode(
        part.convert("L"),
        formats=zxingcpp.barcode_formats_from_str(plan.symbol.kind),
        try_rotate=plan.symbol.turned % 2 == 1,
        try_downscale=False,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
    if near is not None and near.text == plan.symbol.text:
        return True
    everywhere = zxingcpp.read_barcodes(image.convert("L"), text_mode=zxingcpp.TextMode.Plain)
    return any(code.text == plan.symbol.text for code in everywhere)


def _whole_dots(window: tuple[float, float, float, float], image: Image.Image) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(side) for side in window)
    return max(0, left), max(0, top), min(image.width, right), min(image.height, bottom)


def _grade(image: Image.Image, plan: Plan, how: Fitting, dpi: int, dots: float) -> str:
    """A to D by the worse of bar width in dots (3, 2, 1.8) and quiet zone in thinnest bars (10, 7, 5)."""
    if not plan.symbol.linear or not dots:
        return "A"
    quiet = _quiet_dots(image, plan, how, dpi) / dots
    by_width = "A" if dots >= 2.9 else "B" if dots >= 2 else "C" if dots >= THINNEST_DOTS else "D"
    by_quiet = "A" if quiet >= QUIET_BARS - 1 else "B" if quiet >= 7 else "C" if quiet >= 5 else "D"
    return max(by_width, by_quiet)


def _quiet_dots(image: Image.Image, plan: Plan, how: Fitting, dpi: int) -> int:
    """Return the smaller of the white runs before and behind the bars, in the row through their middle."""
    left, top, right, bottom = _whole_dots(_window(plan.symbol.area, how, dpi, 0.0), image)
    if plan.symbol.turned % 2 == 0:
        row = _bytes(image, (0, (top + bottom) // 2, image.width, (top + bottom) // 2 + 1))
        begin, end = left, right
    else:
        row = _bytes(image, ((left + right) // 2, 0, (left + right) // 2 + 1, image.height))
        begin, end = top, bottom
    middle = (begin + end) // 2
    begin = row.find(_BLACK, max(0, begin - 2), middle)
    end = row.rfind(_BLACK, middle, end + 3)
    if begin < 0 or end < 0:
        return 0
    before = begin - row.rfind(_BLACK, 0, begin) - 1
    behind = row.find(_BLACK, end + 1)
    return min(before, (behind if behind >= 0 else len(row)) - end - 1)


def _bytes(image: Image.Image, box: tuple[int, int, int, int]) -> bytes:
    return image.crop(box).convert("L").tobytes()


def _raster(image: Image.Image, dpi: int, turns: int) -> Raster:
    if turns:
        clockwise = {1: Image.Transpose.ROTATE_270, 3: Image.Transpose.ROTATE_90}
        image = image.transpose(clockwise[turns])
    return Raster(image, dpi)


def _too_large(plan: Plan, sheet: Sheet) -> Trouble:
    return refused(
        "The label is {width} × {height} mm and does not fit on paper of {sheet} at its true size. Nothing was "
        "printed. Put in larger paper, or let this printer make labels smaller, under Set-up, Printers.",
        rule="R26",
        width=round(plan.area.width),
        height=round(plan.area.height),
        sheet=sheet.name,
    )


def _too_fine(plan: Plan, how: Fitting, dpi: int, dots: float) -> Trouble:
    if how.scale < 1 and dots < THINNEST_DOTS:  # a two-dimensional code has no dots here
        return refused(
            "Made smaller to fit the paper, the bars of this label can no longer be read. Nothing was printed. Use a "
            "printer with larger paper.",
            rule="R26",
            details=f"{dots:.1f} dots at {dpi} dpi, scale {how.scale:.2f}",
        )
    if not dots or dpi >= _DPI_ADVISED:
        return refused(
            "The code of this label is too fine for a printer of {dpi} dpi. Nothing was printed. Use a printer with "
            "more dots.",
            rule="R26",
            dpi=dpi,
        )
    return refused(
        "The bars of this label are too fine for a printer of {dpi} dpi: {width} mm is {dots} dots. Nothing was "
        "printed. Use a printer of 300 dpi or more.",
        rule="R26",
        dpi=dpi,
        width=f"{plan.narrowest:.2f}",
        dots=f"{dots:.1f}",
    )
