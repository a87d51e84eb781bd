"""An A4 sheet that is written from the top left: words in any script, thin lines, bars to scan.

All lengths are millimetres, sizes of letters are points.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

import zxingcpp
from fpdf import FPDF

LEFT, TOP, WIDTH, BOTTOM = 14.0, 13.0, 182.0, 279.0
"""Where the ink is on A4 (210 × 297); the foot line stands below ``BOTTOM``."""
DOT = 25.4 / 200
"""Bars are whole dots of 200 per inch wide and begin at whole dots: sharp on coarse printers, at 600 dpi and on faxes."""
WIDEST_MODULE, QUIET_MODULES = 3, 10
"""The thin bar of a Code 128 in dots (15 mil), which phones read at arm's length; the quiet zone the standard asks for."""

Colour = tuple[int, int, int]
INK: Colour = (17, 24, 32)
SOFT: Colour = (96, 106, 118)
HAIRLINE: Colour = (198, 204, 211)


class Sheet(FPDF):
    """Pages of A4 with the fonts loaded and nothing on them."""

    def __init__(self, fonts: Path) -> None:
        super().__init__(unit="mm", format="A4")
        self._load_fonts(fonts)
        self.c_margin = 0.0
        self.set_auto_page_break(False)

    def _load_fonts(self, fonts: Path) -> None:
        """Load Noto Sans for Latin letters and every other script in the folder to stand in where it has no letter."""
        for path in sorted(fonts.glob("NotoSans*.ttf")):
            family, _, weight = path.stem.partition("-")
            if weight in ("Regular", "Bold"):
                self.add_font(family, "B" if weight == "Bold" else "", path)
        others = {path.stem.partition("-")[0] for path in fonts.glob("NotoSans?*-*.ttf")} - {"NotoSans"}
        self.set_fallback_fonts(sorted(others), exact_match=False)
        self.set_text_shaping(True)

    def fact(self, x: float, y: float, width: float, title: str, value: str, size: float) -> None:
        self.words(x, y, width, title, 8, colour=SOFT)
        self.words(x, y + 3.6, width, value, size, bold=True)

    def words(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: str = "L",
        colour: Colour = INK,
    ) -> None:
        """Write one line from ``y`` down, smaller where it would be too wide: nothing on this paper may be cut."""
        text = " ".join(text.split())
        self.set_font("NotoSans", "B" if bold else "", size)
        wide = self.get_string_width(text)
        if wide > width:
            self.set_font_size(size * width / wide)
        self.set_text_color(*colour)
        self.x, self.y = x, y  # set_xy would take a place left of the sheet for one from its right edge
        self.cell(width, size * 0.3528 * 1.2, text, align=align)

    def rule(
        self, y: float, left: float = LEFT, right: float = LEFT + WIDTH, colour: Colour = HAIRLINE
    ) -> None:
        self.set_draw_color(*colour)
        self.set_line_width(0.2)
        self.line(left, y, right, y)

    def bars(self, x: float, y: float, width: float, height: float, text: str, align: str = "L") -> float:
        """Draw a Code 128 with its quiet zone inside ``width`` and return where the first bar begins.

        What Code 128 cannot say (letters outside Latin-1) gets no bars; the words beside them are enough.
        """
        modules = _modules(text)
        fitting = width / DOT / (len(modules) + 2 * QUIET_MODULES)
        module = min(WIDEST_MODULE, int(fitting) or fitting) * DOT
        x += QUIET_MODULES * module if align == "L" else width - (len(modules) + QUIET_MODULES) * module
        x = round(x / DOT) * DOT
        self.set_fill_color(0, 0, 0)
        place = 0
        for black, some in groupby(modules):
            count = len(list(some))
            if black:
                self.rect(x + place * module, y, count * module, height, style="F")
            place += count
        return x


def _modules(text: str) -> list[bool]:
    """Return the bars of a Code 128 as thin units, true is black."""
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    except ValueError:
        return []
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    row = memoryview(image).tobytes()[: image.shape[1]]
    return [not light for light in row]
