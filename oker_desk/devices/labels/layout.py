"""Where on a page the label is: cut lines, white bands and ink, found on the drawn page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PIL import Image

from oker_desk.devices.labels.blocks import label_block
from oker_desk.devices.labels.pages import MM_PER_INCH
from oker_desk.domain.papers import Area

LAYOUT_DPI = 150
"""Fine enough for dotted lines, coarse enough for a page of A4 to be looked through in Python."""

_SMALLEST_PAPER_MM = 45.0
"""What is smaller than this to either side is no label and no invoice of its own."""
_DASHES = 14
_LONGEST_DASH_MM = 9.0
_THICKEST_DASH_MM = 1.3
_SCISSORS_MM = 6.0
_SPAN = 0.7
"""A cut line is as long as this share of all that is on the page."""
_BARS = 18
_BAR_HEIGHT_MM = 4.0
_INK = [0] * 129 + [255] * 127
"""Grey to hard black and white: half grey and darker is black."""


class _Region(Struct, frozen=True):
    """A part of the drawn page, in dots, last row and column not in it."""

    left: int
    top: int
    right: int
    bottom: int


def hard(image: Image.Image) -> Image.Image:
    """Return black and white in bytes of 0 and 255."""
    return image.point(_INK)


def ink_of(image: Image.Image, dpi: float) -> Area | None:
    """Return the smallest rectangle around what is black, in mm."""
    found = image.point([255] * 129 + [0] * 127).getbbox()
    return None if found is None else _area(_Region(*found), dpi)


def label_area(
    image: Image.Image, dpi: float, code: Area, strangers: Sequence[Area], likely: Sequence[Area]
) -> Area | None:
    """Return the part of a hard page that belongs to ``code``; None if a stranger's code cannot be parted from it.

    Cut lines part first, then the white around a frame of a label's size, then the widest white band between the code and each stranger; and between it and what likely
    is no part of the label, if both sides are then as large as papers are. White bands alone part nothing: labels have
    wide ones inside.
    """
    place = _dots(code, dpi)
    flat = _Flat(image), _Flat(image.transpose(Image.Transpose.TRANSPOSE))
    region = _Region(0, 0, image.width, image.height)
    for line in _cut_lines(image, flat, dpi):
        region = _side(region, _cleared(flat, region, line, place, dpi), place)
    region = _shrunk(image, region)
    block = label_block(image, dpi, code, _area(region, dpi))
    if block is not None:
        region = _shrunk(image, _within(_dots(block, dpi), region))
    for other in (*strangers, *likely):
        there = _dots(other, dpi)
        if not _meet(there, region):
            continue
        band = _widest_between(flat, region, place, there)
        if band is None and other in strangers:
            return None
        if band is not None:
            ours, theirs = (_shrunk(image, _side(region, band, one)) for one in (place, there))
            if other in strangers or (_is_paper(ours, dpi) and _is_paper(theirs, dpi)):
                region = ours
    return _area(region, dpi)


def _is_paper(region: _Region, dpi: float) -> bool:
    least = _SMALLEST_PAPER_MM / MM_PER_INCH * dpi
    return min(region.right - region.left, region.bottom - region.top) >= least


def has_bars(image: Image.Image, dpi: float) -> bool:
    """Whether something in a hard page looks like the bars of a code, upright or on its side."""
    return any(_bars_across(turned, dpi) for turned in (image, image.transpose(Image.Transpose.ROTATE_90)))


# Lines and bands -----------------------------------------------------------------------------------------------------


class _Flat:
    """The rows of a page as bytes, so that looking for white is one call for each row."""

    def __init__(self, image: Image.Image) -> None:
        self.width, self.height = image.size
        self._data = image.tobytes()

    def row(self, number: int, first: int = 0, last: int | None = None) -> bytes:
        begin = number * self.width
        return self._data[begin + first : begin + (self.width if last is None else last)]

    def white(self, number: int, first: int, last: int) -> bool:
        return self.row(number, first, last).count(b"\xff") == last - first


_Line = tuple[bool, int, int]
"""Whether it goes across (or down), and its first and last row (or column)."""


def _cut_lines(image: Image.Image, flat: tuple[_Flat, _Flat], dpi: float) -> Iterator[_Line]:
    ink = image.point([255] * 129 + [0] * 127).getbbox()
    if ink is None:
        return
    for across, rows, first, last in ((True, flat[0], ink[0], ink[2]), (False, flat[1], ink[1], ink[3])):
        dashed = [n for n in range(rows.height) if _is_dashed(rows.row(n, first, last), dpi)]
        for begin, end in _runs(dashed):
            thick = (end - begin + 1) / dpi * MM_PER_INCH
            if thick <= _THICKEST_DASH_MM and _stands_alone(rows, begin, end, first, last, dpi):
                yield across, begin, end


def _cleared(flat: tuple[_Flat, _Flat], region: _Region, line: _Line, code: _Region, dpi: float) -> _Line:
    """Move a cut line to the first white on the code's side, so that the scissors on it go with the other side."""
    across, begin, end = line
    rows = flat[0] if across else flat[1]
    first, last = (region.left, region.right) if across else (region.top, region.bottom)
    near = round(_SCISSORS_MM / MM_PER_INCH * dpi)
    if (code.bottom if across else code.right) <= begin:
        steps = range(begin, max(0, begin - near), -1)
        return across, next((n for n in steps if rows.white(n, first, last)), begin), end
    steps = range(end, min(rows.height, end + near))
    return across, begin, next((n for n in steps if rows.white(n, first, last)), end)


def _is_dashed(row: bytes, dpi: float) -> bool:
    """Whether a row is many short pieces of much the same length, as long together as all that is on the page."""
    black = len(row) - row.count(b"\xff")
    if not 0.08 * len(row) < black < 0.85 * len(row):
        return False
    pieces = [len(piece) for piece in row.split(b"\xff") if piece]
    begin, end = len(row) - len(row.lstrip(b"\xff")), len(row.rstrip(b"\xff"))
    if len(pieces) < _DASHES or end - begin < _SPAN * len(row):
        return False
    gaps = [len(gap) for gap in row[begin:end].split(b"\x00") if gap]
    usual = sorted(pieces)[len(pieces) // 2]
    if max(gaps) > 0.12 * len(row) or usual / dpi * MM_PER_INCH > _LONGEST_DASH_MM:
        return False
    return _alike([piece + gap for piece, gap in zip(pieces, gaps, strict=False)])


def _alike(steps: list[int]) -> bool:
    """Whether one step is like the next, which letters never are."""
    usual = sorted(steps)[len(steps) // 2]
    return sum(abs(one - usual) <= max(1, usual // 8) for one in steps) >= 0.75 * len(steps)


def _stands_alone(rows: _Flat, begin: int, end: int, first: int, last: int, dpi: float) -> bool:
    """Whether it is almost white above and below, which it is not where the row cuts through bars."""
    away = max(2, round(0.5 / MM_PER_INCH * dpi))
    beside = [n for n in (begin - away, end + away) if 0 <= n < rows.height]
    return all(rows.row(n, first, last).count(b"\xff") >= 0.975 * (last - first) for n in beside)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    begin = before = None
    for number in numbers:
        if begin is None or before is None or number > before + 1:
            if begin is not None and before is not None:
                yield begin, before
            begin = number
        before = number
    if begin is not None and before is not None:
        yield begin, before


def _bands(flat: tuple[_Flat, _Flat], region: _Region, across: bool) -> Iterator[_Line]:
    """The white bands through the whole region, its edges left out."""
    rows = flat[0] if across else flat[1]
    first, last = (region.left, region.right) if across else (region.top, region.bottom)
    begin, end = (region.top, region.bottom) if across else (region.left, region.right)
    white = [n for n in range(begin, end) if rows.white(n, first, last)]
    for one, other in _runs(white):
        if one > begin and other < end - 1:
            yield across, one, other


def _widest_between(
    flat: tuple[_Flat, _Flat], region: _Region, code: _Region, other: _Region
) -> _Line | None:
    found = [
        band
        for across in (True, False)
        for band in _bands(flat, region, across)
        if _between(band, code, other)
    ]
    return max(found, key=lambda band: band[2] - band[1], default=None)


def _between(line: _Line, code: _Region, other: _Region) -> bool:
    across, begin, end = line
    ends = [(r.top, r.bottom) if across else (r.left, r.right) for r in (code, other)]
    (one_begin, one_end), (two_begin, two_end) = sorted(ends)
    return one_end <= begin + 1 and end - 1 <= two_begin and one_begin < begin and two_end > end


# Regions -------------------------------------------------------------------------------------------------------------


def _side(region: _Region, line: _Line, code: _Region) -> _Region:
    """The part of the region on the code's side of the line; all of it if the line goes through the code."""
    across, begin, end = line
    top, bottom = (code.top, code.bottom) if across else (code.left, code.right)
    if bottom <= begin + 1:
        return (
            _Region(region.left, region.top, region.right, min(region.bottom, begin))
            if across
            else _Region(region.left, region.top, min(region.right, begin), region.bottom)
        )
    if top >= end:
        return (
            _Region(region.left, max(region.top, end + 1), region.right, region.bottom)
            if across
            else _Region(max(region.left, end + 1), region.top, region.right, region.bottom)
        )
    return region


def _shrunk(image: Image.Image, region: _Region) -> _Region:
    part = image.crop((region.left, region.top, region.right, region.bottom))
    found = part.point([255] * 129 + [0] * 127).getbbox()
    if found is None:
        return region
    left, top, right, bottom = found
    return _Region(region.left + left, region.top + top, region.left + right, region.top + bottom)


def _within(one: _Region, other: _Region) -> _Region:
    return _Region(
        max(one.left, other.left),
        max(one.top, other.top),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )


def _meet(one: _Region, other: _Region) -> bool:
    middle = (one.left + one.right) // 2, (one.top + one.bottom) // 2
    return other.left <= middle[0] < other.right and other.top <= middle[1] < other.bottom


def _dots(area: Area, dpi: float) -> _Region:
    left, top, right, bottom = (
        round(side / MM_PER_INCH * dpi) for side in (area.left, area.top, area.right, area.bottom)
    )
    return _Region(left, top, right, bottom)


def _area(region: _Region, dpi: float) -> Area:
    return Area(
        *(dots / dpi * MM_PER_INCH for dots in (region.left, region.top, region.right, region.bottom))
    )


def _bars_across(image: Image.Image, dpi: float) -> bool:
    """Whether some strip has many pieces that are black from its top to its foot, as bars are and letters are not."""
    strip = max(1, round(_BAR_HEIGHT_MM / MM_PER_INCH * dpi))
    flat = _Flat(image.resize((image.width, max(1, image.height // strip)), Image.Resampling.BOX))
    for number in range(flat.height):
        solid = bytes(0 if value < 50 else 255 for value in flat.row(number))
        clear = sum(value > 205 for value in flat.row(number))
        if clear > 0.2 * flat.width and sum(1 for piece in solid.split(b"\xff") if piece) >= _BARS:
            return True
    return False
