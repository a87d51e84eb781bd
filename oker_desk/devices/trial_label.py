"""The test label: rulers, a frame of known size, lines of one to three dots, and a barcode to be scanned back."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from typing import cast

import zxingcpp
from fpdf import FPDF

from oker_desk.domain.papers import Sheet

FRAME_MM = 3.0
"""The frame's distance from every edge of the paper."""
_LINE_MM = 0.4
_TALL_MM = 14.0


def draw_trial_label(sheet: Sheet, dpi: int, code: str, printer: str, at: datetime) -> bytes:
    """Return one page of exactly this paper. Its bars are three of the printer's dots wide."""
    paper = _Trial(sheet, dpi)
    paper.rulers()
    paper.said(
        14,
        12,
        ("Oker Desk: test label", 14),
        (f"{printer}", 11),
        (f"Paper {sheet.name}: {sheet.width:g} x {sheet.height:g} mm, {dpi} dpi", 11),
        (f"Printed {at:%d %b %Y %H:%M}", 11),
        ("1. Measure the frame: it must be", 11),
        (f"   {sheet.width - 2 * FRAME_MM:g} x {sheet.height - 2 * FRAME_MM:g} mm.", 11),
        ("2. All four sides of it must be there.", 11),
        ("3. Scan the bars with the scanner.", 11),
    )
    paper.bars(code, 66)
    paper.said(14, 66 + _TALL_MM + 1, (code, 10))
    paper.dots(66 + _TALL_MM + 10)
    return bytes(paper.output())


class _Trial(FPDF):
    def __init__(self, sheet: Sheet, dpi: int) -> None:
        super().__init__(unit="mm", format=(sheet.width, sheet.height))
        self._sheet = sheet
        self._dot = 25.4 / dpi
        self.set_auto_page_break(False)
        self.add_page()

    def rulers(self) -> None:
        """Draw the frame with a tick inside each millimetre of its upper and its left side."""
        width, height = self._sheet.width - 2 * FRAME_MM, self._sheet.height - 2 * FRAME_MM
        for left, top, wide, tall in (
            (FRAME_MM, FRAME_MM, width, _LINE_MM),
            (FRAME_MM, FRAME_MM + height - _LINE_MM, width, _LINE_MM),
            (FRAME_MM, FRAME_MM, _LINE_MM, height),
            (FRAME_MM + width - _LINE_MM, FRAME_MM, _LINE_MM, height),
        ):
            self.rect(left, top, wide, tall, style="F")
        for millimetre in range(1, int(width)):
            self.rect(FRAME_MM + millimetre - 0.06, FRAME_MM, 0.12, _tick(millimetre), style="F")
        for millimetre in range(1, int(height)):
            self.rect(FRAME_MM, FRAME_MM + millimetre - 0.06, _tick(millimetre), 0.12, style="F")

    def said(self, left: float, top: float, *lines: tuple[str, float]) -> None:
        for text, size in lines:
            self.set_font("Helvetica", size=size)
            self.set_xy(left, top)
            self.cell(text=text.encode("latin-1", "replace").decode("latin-1"))
            top += size * 0.42 + 1

    def bars(self, code: str, top: float) -> None:
        place = round(14 / self._dot)
        for dark, run in groupby(_modules(code)):
            wide = 3 * len(list(run))
            if dark:
                self.rect(place * self._dot, top, wide * self._dot, _TALL_MM, style="F")
            place += wide

    def dots(self, top: float) -> None:
        """Draw lines of one, two and three dots with as much white between: grey where the dots run together."""
        place = round(14 / self._dot)
        for wide in (1, 2, 3):
            for _ in range(12):
                self.rect(place * self._dot, top, wide * self._dot, 8, style="F")
                place += 2 * wide
            place += 20


def _tick(millimetre: int) -> float:
    if millimetre % 10 == 0:
        return 5.0
    return 3.5 if millimetre % 5 == 0 else 2.0


def _modules(code: str) -> list[bool]:
    """Return the modules of a Code 128 from left to right, True for dark."""
    image = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128).to_image(
        scale=1, add_quiet_zones=False
    )
    view = memoryview(cast("bytes", image))  # it is a buffer, though its stub does not say so
    row = view.tobytes()[: view.shape[1]] if view.shape else b""
    return [value == 0 for value in row]
