"""What stands on a document: every code at the resolutions of label printers, the text layer, the ink."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Sequence
from contextlib import closing

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image
from pypdfium2 import raw

from oker_desk.devices.labels.layout import LAYOUT_DPI, hard, has_bars, ink_of, label_area
from oker_desk.devices.labels.pages import (
    MM_PER_INCH,
    POINTS_PER_INCH,
    drawn,
    opened,
    page_at,
    size_of,
    whole,
)
from oker_desk.domain.papers import Area, Page, Symbol, TextLine

READING_DPI = (203, 300)
"""What label printers have: bars too thin for the first are read at the second."""
FINEST_DPI = 600
"""Looked at where there seem to be bars and none can be read at the others."""
MEASURING_DPI = 1200
_MOST_LINES = 2000
_UNIT = 10_000
"""Steps across a page in which PDFium tells places."""
_LINEAR = frozenset(zxingcpp.barcode_formats_list(zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllLinear)))


def read_document(pdf: bytes) -> tuple[Page, ...]:
    """Return what stands on each page; raises R26 for what is no document that can be printed."""
    with opened(pdf) as document:
        return tuple(_read(page_at(document, number)) for number in range(len(document)))


def find_label(
    pdf: bytes, page: int, code: Area, strangers: Sequence[Area] = (), likely: Sequence[Area] = ()
) -> Area | None:
    """Return the part of the page that is the label with this code; None if a stranger's label cannot be parted."""
    with opened(pdf) as document:
        image = hard(whole(page_at(document, page), LAYOUT_DPI))
    return label_area(image, LAYOUT_DPI, code, strangers, likely)


def narrowest_bar(pdf: bytes, page: int, symbol: Symbol) -> float:
    """Return the width in mm of the thinnest bar of a linear code; 0 for a two-dimensional one."""
    if not symbol.linear:
        return 0.0
    area, unit = symbol.area, MEASURING_DPI / MM_PER_INCH
    if symbol.turned % 2 == 0:
        dots = round((area.width + 2) * unit), 1
        place = (1 - area.left) * unit, -(area.top + area.bottom) / 2 * unit
    else:
        dots = 1, round((area.height + 2) * unit)
        place = -(area.left + area.right) / 2 * unit, (1 - area.top) * unit
    with opened(pdf) as document:
        image = drawn(page_at(document, page), dots, MEASURING_DPI / POINTS_PER_INCH, place)
    row = hard(image).tobytes()
    pieces = sorted(len(piece) for piece in row.split(b"\xff") if len(piece) > 2)
    thin = pieces[: max(1, len(pieces) // 3)]
    return thin[len(thin) // 2] / MEASURING_DPI * MM_PER_INCH if thin else 0.0


# ---------------------------------------------------------------------------------------------------------------------


def _read(page: pdfium.PdfPage) -> Page:
    width, height = size_of(page)
    images = {dpi: whole(page, dpi) for dpi in READING_DPI}
    coarse = images[READING_DPI[0]]
    bars = has_bars(hard(coarse), READING_DPI[0])
    symbols = _symbols(images)
    if bars and not any(symbol.linear for symbol in symbols):
        symbols = _symbols({**images, FINEST_DPI: whole(page, FINEST_DPI)})
    ink = ink_of(coarse, READING_DPI[0])
    return Page(width, height, symbols, _lines(page, width, height), ink, bars)


def _symbols(images: dict[int, Image.Image]) -> tuple[Symbol, ...]:
    """Return every code once for each place, with the resolutions at which it was read there."""
    found: list[Symbol] = []
    for dpi, image in images.items():
        for code in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain):
            area = _area(code.position, dpi)
            twin = next((one for one in found if one.text == code.text and _same(one.area, area)), None)
            if twin is not None:
                found[found.index(twin)] = Symbol(
                    twin.text, twin.kind, twin.linear, twin.area, twin.turned, (*twin.read_at, dpi)
                )
                continue
            turned = round(code.orientation / 90) % 4
            found.append(Symbol(code.text, code.format.name, code.format in _LINEAR, area, turned, (dpi,)))
    return tuple(found)


def _area(position: zxingcpp.Position, dpi: int) -> Area:
    corners = (position.top_left, position.top_right, position.bottom_left, position.bottom_right)
    across, down = [corner.x for corner in corners], [corner.y for corner in corners]
    sides = (min(across), min(down), max(across), max(down))
    return Area(*(side / dpi * MM_PER_INCH for side in sides))


def _same(one: Area, other: Area) -> bool:
    return abs(one.left + one.right - other.left - other.right) < 6 and abs(
        one.top + one.bottom - other.top - other.bottom
    ) < 2 * max(one.height, other.height, 3)


def _lines(page: pdfium.PdfPage, width: float, height: float) -> tuple[TextLine, ...]:
    with closing(page.get_textpage()) as layer:
        found = []
        for number in range(min(layer.count_rects(), _MOST_LINES)):
            left, bottom, right, top = layer.get_rect(number)
            text = _plain(layer.get_text_bounded(left, bottom, right, top))
            if text:
                found.append(TextLine(text, _shown(page, (left, bottom, right, top), width, height)))
        return tuple(found)


def _shown(page: pdfium.PdfPage, box: tuple[float, float, float, float], width: float, height: float) -> Area:
    """Return a rectangle of the page's own space as it is shown, /Rotate and crop box minded."""
    across, down = [], []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        place = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _UNIT, _UNIT, 0, x, y, *(ctypes.byref(one) for one in place))
        across.append(place[0].value / _UNIT * width)
        down.append(place[1].value / _UNIT * height)
    return Area(min(across), min(down), max(across), max(down))


def _plain(text: str) -> str:
    normal = unicodedata.normalize("NFKC", text)
    return " ".join("".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in normal).split())
