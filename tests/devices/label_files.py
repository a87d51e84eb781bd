"""Label documents for tests: real ones from ``labels`` (see its SOURCES.md) and ones made here."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import zxingcpp
from fpdf import FPDF
from PIL import Image

from oker_desk.devices.documents import Raster

FOLDER = Path(__file__).with_name("labels")
LABEL_4X6 = (101.6, 152.4)
"""Width and height in mm."""


def bluedart() -> bytes:
    """A 4 × 6 in label with the AWB 90001507982."""
    return (FOLDER / "03-bluedart-test-waybill-4x6.pdf").read_bytes()


def dpd_image() -> bytes:
    """An A6 label without a text layer; the AWB 10774000248381 stands inside longer values."""
    return (FOLDER / "11-dpd-france-a6-image-only.pdf").read_bytes()


def blank_page() -> bytes:
    """A Letter page with one line of text and no code."""
    return (FOLDER / "15-intentionally-blank-page.pdf").read_bytes()


def framed(
    size_mm: tuple[float, float],
    codes: Sequence[str] = (),
    words: str = "FRAGILE",
    module: float = 0.375,
    left: float = 10.0,
) -> bytes:
    """A page with a frame 3 mm inside each edge, Code 128 bars of ``module`` mm (3 dots at 203 dpi) and words."""
    pdf = FPDF(unit="mm", format=size_mm)
    pdf.add_page()
    pdf.set_auto_page_break(False)
    pdf.set_line_width(0.5)
    pdf.rect(3.25, 3.25, size_mm[0] - 6.5, size_mm[1] - 6.5)
    for row, code in enumerate(codes):
        place = 0
        for black, run in groupby(modules(code)):
            wide = len(list(run))
            if black:
                pdf.rect(left + place * module, 15 + row * 25, wide * module, 18, style="F")
            place += wide
    pdf.set_font("Helvetica", size=10)
    pdf.set_xy(8, size_mm[1] - 20)
    pdf.cell(text=words)
    return bytes(pdf.output())


def modules(code: str) -> list[bool]:
    image = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.Code128).to_image(
        scale=1, add_quiet_zones=False
    )
    return [not light for light in memoryview(image).tobytes()[: image.shape[1]]]


def picture(raster: Raster) -> Image.Image:
    """The raster as a picture in grey, black on white."""
    ink = Image.frombytes("1", (raster.width, raster.height), raster.bits)
    return ink.convert("L").point(lambda value: 255 - value)


def codes_of(image: Image.Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)}


def bar_widths(image: Image.Image, row: int) -> set[int]:
    """Widths in dots of the black runs of one row."""
    line = image.crop((0, row, image.width, row + 1)).tobytes()
    runs = bytes(255 if value >= 128 else 0 for value in line).split(b"\xff")
    return {len(run) for run in runs if run}
