"""What lies together on a drawn page: ink with no more than a narrow gap between it, frames with all they enclose."""

from __future__ import annotations

from msgspec import Struct
from PIL import Image

from oker_desk.devices.labels.pages import MM_PER_INCH
from oker_desk.domain.papers import Area

_CELL_MM = 1.0
_GAP_CELLS = 2
"""Ink that so few cells part belongs together."""
_SMALLEST_LABEL_MM = (60.0, 90.0)
_USUAL_LABEL_MM = (105.0, 155.0)
"""4 × 6 in and A6 with a little more: what is no larger is one label."""
_SURROUNDINGS_MM = 20.0
"""What is so much larger than a block holds more than a decorated edge."""

_FRAME_INK = 4
"""Inked cells of a rectangle's line, two cells thick at most, for each cell of width and height."""

_Cells = tuple[int, int, int, int]
"""Left, top, right and bottom of a part of the page in cells, the last not in it."""


class _Grid(Struct, frozen=True):
    """Which cells of the page have ink, by their number: row × width + column."""

    inked: frozenset[int]
    width: int


def label_block(image: Image.Image, dpi: float, code: Area, within: Area) -> Area | None:
    """Return what lies together around ``code``, where ``within`` is too large for one label and this is of its size.

    So a framed label is parted from the invoice beside it without cut line or text. None where nothing of a label's
    size lies by itself: loose lines of text say nothing.
    """
    if _fits(within, _USUAL_LABEL_MM):
        return None
    grid = _grid(image, dpi)
    middle = (code.left + code.right) / 2 / _CELL_MM, (code.top + code.bottom) / 2 / _CELL_MM
    groups = [(_around(grid, group), len(group)) for group in _groups(grid)]
    blocks = _joined([box for box, inked in groups if not (_has(box, middle) and _is_page_frame(box, inked))])
    found = next((block for block in blocks if _has(block, middle)), None)
    if found is None:
        return None
    block = Area(*(side * _CELL_MM for side in found))
    more = max(within.width - block.width, within.height - block.height)
    short, long = sorted((block.width, block.height))
    large = short >= _SMALLEST_LABEL_MM[0] and long >= _SMALLEST_LABEL_MM[1]
    return block if large and more >= _SURROUNDINGS_MM and _fits(block, _USUAL_LABEL_MM) else None


def _fits(area: Area, size: tuple[float, float]) -> bool:
    short, long = sorted((area.width, area.height))
    return short <= size[0] and long <= size[1]


def _has(box: _Cells, middle: tuple[float, float]) -> bool:
    return box[0] <= middle[0] < box[2] and box[1] <= middle[1] < box[3]


def _is_page_frame(box: _Cells, inked: int) -> bool:
    """Whether it is a rectangle of one line, too large for a label, that is drawn around all there is."""
    width, height = box[2] - box[0], box[3] - box[1]
    return not _fits(Area(0, 0, width * _CELL_MM, height * _CELL_MM), _USUAL_LABEL_MM) and (
        inked <= _FRAME_INK * (width + height)
    )


def _grid(image: Image.Image, dpi: float) -> _Grid:
    cell = dpi * _CELL_MM / MM_PER_INCH
    width, height = max(1, round(image.width / cell)), max(1, round(image.height / cell))
    small = image.convert("L").resize((width, height), Image.Resampling.BOX).tobytes()
    return _Grid(frozenset(number for number, grey in enumerate(small) if grey < 250), width)


def _groups(grid: _Grid) -> list[list[int]]:
    """Return the inked cells in groups that touch, a gap of ``_GAP_CELLS`` minded."""
    left, groups = set(grid.inked), []
    reach = range(-_GAP_CELLS, _GAP_CELLS + 1)
    steps = [(row * grid.width + column, column) for row in reach for column in reach]
    while left:
        group = [left.pop()]
        for cell in group:  # grows while it is walked through
            at = cell % grid.width
            near = [cell + step for step, column in steps if 0 <= at + column < grid.width]
            fresh = left.intersection(near)
            left -= fresh
            group.extend(fresh)
        groups.append(group)
    return groups


def _around(grid: _Grid, group: list[int]) -> _Cells:
    columns, rows = [cell % grid.width for cell in group], [cell // grid.width for cell in group]
    return min(columns), min(rows), max(columns) + 1, max(rows) + 1


def _joined(blocks: list[_Cells]) -> list[_Cells]:
    """Return rectangles of which none meets another: those that do are made one."""
    done: list[_Cells] = []
    for one in blocks:
        block = one
        while meeting := [other for other in done if _meet(block, other)]:
            done = [other for other in done if other not in meeting]
            sides = list(zip(block, *meeting, strict=True))
            block = min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3])
        done.append(block)
    return done


def _meet(one: _Cells, other: _Cells) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
