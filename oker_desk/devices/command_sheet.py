"""The command sheet: an A4 page of codes that a packer scans instead of pressing keys. All lengths are millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from oker_desk.devices.paper_sheet import BOTTOM, LEFT, SOFT, TOP, WIDTH, Sheet

_HEAD = 17.0
_GAP = 10.0
_ROWS = 5
"""Far enough apart that the beam of a scanner cannot find a code's neighbour."""
_CELL = ((WIDTH - _GAP) / 2, (BOTTOM - TOP - _HEAD) / _ROWS)


class SheetLine(Struct, frozen=True):
    """One command: its code, a big word, what it does, and the word in English where the big one is not."""

    code: str
    word: str
    meaning: str
    english: str = ""


def draw_command_sheet(
    title: str, pages: Sequence[Sequence[SheetLine]], *, fonts: Path, printed_at: datetime
) -> bytes:
    """Return the sheet as a PDF; each group of lines begins on a page of its own."""
    sheet = Sheet(fonts)
    sheet.set_title(title)
    sheet.set_creation_date(printed_at)
    for lines in pages:
        for start in range(0, len(lines), 2 * _ROWS):
            sheet.add_page()
            sheet.words(LEFT, TOP, WIDTH, title, 18, bold=True)
            sheet.words(LEFT, BOTTOM + 5, WIDTH, "Oker Desk", 8, colour=SOFT)
            for place, line in enumerate(lines[start : start + 2 * _ROWS]):
                _draw(sheet, place, line)
    return bytes(sheet.output())


def _draw(sheet: Sheet, place: int, line: SheetLine) -> None:
    width, height = _CELL
    x, y = LEFT + place % 2 * (width + _GAP), TOP + _HEAD + place // 2 * height
    sheet.rule(y, x, x + width)
    sheet.words(x, y + 2, width, line.word, 17, bold=True)
    if line.english:
        sheet.words(x + width / 2, y + 4, width / 2, line.english, 11, align="R", colour=SOFT)
    sheet.words(x, y + 10.5, width, line.meaning, 10, colour=SOFT)
    first_bar = sheet.bars(x, y + 16.5, width, 17, line.code)
    sheet.words(first_bar, y + 34.5, width, line.code, 9, colour=SOFT)
