"""Label documents: what stands on them, and their pages as dots for a printer or a picture for the window.

Pages are drawn by PDFium, which is not safe with threads: one lock around all of it. Scripts in documents never run
(this PDFium has no script engine).
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image
from pypdfium2 import raw

from oker_desk.domain.trouble import Trouble, refused

POINTS_PER_INCH = 72.0
MM_PER_INCH = 25.4
READING_DPI = (203, 300)
"""What label printers have. Bars too thin for the first are looked for again at the second."""
LONGEST_SIDE_MM = 1000.0
"""No label is longer; such a page would only fill the memory."""
SAME_SIZE_MM = 1.0
"""A page and a sheet that differ by no more are the same size and are drawn 1:1."""

_LEAN = 1e-5
"""Dots to the side per point down: 0.004 dots from the top of a label to its foot."""
_INK = [255] * 129 + [0] * 127
"""Grey to ink: half grey and darker is black."""
_BARS = frozenset(zxingcpp.barcode_formats_list(zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllLinear)))

_pdfium = Lock()


@dataclass(frozen=True, slots=True)
class Document:
    """What can be read on the pages of a document."""

    pages: int
    codes: tuple[tuple[str, ...], ...]
    """Per page the values of all barcodes, as a scanner would type them."""
    texts: tuple[str, ...]
    """Per page the text layer, digits of all scripts as 0 to 9 and every gap as one blank."""
    ink: tuple[float, ...]
    """Per page the share of black, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Raster:
    """A page in the printer's own dots: 1 bit each, 1 is black, rows from the top, padded to whole bytes."""

    width: int
    height: int
    dpi: int
    bits: bytes


def read_document(pdf: bytes) -> Document:
    """Return what stands on a document; raises R26 if it cannot be opened, wants a password or has no page."""
    codes, texts, ink = [], [], []
    with _opened(pdf) as document:
        for number in range(len(document)):
            page = _page(document, number)
            first = _drawn(page, READING_DPI[0])
            ink.append(sum(first.histogram()[:129]) / (first.width * first.height))
            codes.append(_codes(page, first))
            texts.append(_text(page))
    return Document(len(texts), tuple(codes), tuple(texts), tuple(ink))


def find_awb(document: Document, awb: str) -> int | None:
    """Return the index of the page that belongs to this AWB.

    A barcode that is the AWB comes before one that holds it inside a longer value (routing, piece number, start and
    stop letters), and that before the text layer. Printed grouping is ignored.
    """
    wanted = _bare(awb)
    if not wanted:
        return None
    bare = [[_bare(code) for code in page] for page in document.codes]
    grouped = re.compile(r"(?<![0-9A-Z])" + r"[\s./-]*".join(wanted) + r"(?![0-9A-Z])")
    tests = (
        [wanted in codes for codes in bare],
        [any(wanted in code for code in codes) for codes in bare],
        [bool(grouped.search(text.upper())) for text in document.texts],
    )
    return next((found.index(True) for found in tests if True in found), None)


def draw_page(pdf: bytes, page: int, dpi: int, size_mm: tuple[float, float] | None = None) -> Raster:
    """Return a page in dots of ``dpi``, with hard edges.

    With ``size_mm`` (width, height) the raster is exactly that sheet: a page of the same size 1:1, a smaller one 1:1
    in the middle, a larger one shrunk to fit.
    """
    with _opened(pdf) as document:
        found = _page(document, page)
        if size_mm is None:
            return _raster(_drawn(found, dpi), dpi)
        width, height = (size / POINTS_PER_INCH for size in found.get_size())
        sheet_width, sheet_height = (size / MM_PER_INCH for size in size_mm)
        over = SAME_SIZE_MM / MM_PER_INCH
        fits = width <= sheet_width + over and height <= sheet_height + over
        shrink = 1.0 if fits else min(sheet_width / width, sheet_height / height)
        dots = round(sheet_width * dpi), round(sheet_height * dpi)
        return _raster(_drawn(found, dpi * shrink, dots), dpi)


def page_png(pdf: bytes, page: int, dpi: int) -> bytes:
    """Return a page as a picture in colour with soft edges, for the window."""
    with (
        _opened(pdf) as document,
        closing(_page(document, page).render(scale=dpi / POINTS_PER_INCH)) as bitmap,
    ):
        written = io.BytesIO()
        bitmap.to_pil().save(written, "PNG")
    return written.getvalue()


# ---------------------------------------------------------------------------------------------------------------------


@contextmanager
def _opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    """Open a document for one thread at a time; closing it here closes pages and bitmaps in the same thread."""
    with _pdfium:
        try:
            with closing(pdfium.PdfDocument(pdf)) as document:
                if not len(document):
                    raise _unreadable("The document has no pages.")
                yield document
        except pdfium.PdfiumError as error:
            raise _unreadable(str(error)) from error


def _page(document: pdfium.PdfDocument, number: int) -> pdfium.PdfPage:
    page = document[number]
    longest = max(page.get_size()) / POINTS_PER_INCH * MM_PER_INCH
    if not 0 < longest <= LONGEST_SIDE_MM:
        raise _unreadable(f"Page {number + 1} is {longest:.0f} mm long.")
    return page


def _drawn(page: pdfium.PdfPage, dpi: float, sheet: tuple[int, int] | None = None) -> Image.Image:
    """Return the page in grey, in the middle of a sheet of so many dots or on one of its own size.

    PDFium rounds upright rectangles up to whole dots, which makes bars of 2 dots 3 wide. It leaves them alone if they
    are not quite upright: hence ``_LEAN``. Cut at half grey, bars of whole dots then come out exactly.
    """
    scale = dpi / POINTS_PER_INCH
    own = [max(1, round(size * scale)) for size in page.get_size()]
    width, height = sheet or own
    matrix = raw.FS_MATRIX(scale, 0, _LEAN, scale, (width - own[0]) // 2, (height - own[1]) // 2)
    with closing(pdfium.PdfBitmap.new_native(width, height, raw.FPDFBitmap_Gray)) as bitmap:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        everything = raw.FS_RECTF(0, 0, width, height)
        flags = raw.FPDF_ANNOT | raw.FPDF_GRAYSCALE
        raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, everything, flags)
        image: Image.Image = bitmap.to_pil().copy()
    return image


def _codes(page: pdfium.PdfPage, first: Image.Image) -> tuple[str, ...]:
    """Return the values of all barcodes; where the coarser drawing shows no bars, a finer one is looked at as well."""
    found = _read_codes(first)
    if not any(code.format in _BARS for code in found):
        found += _read_codes(_drawn(page, READING_DPI[1]))
    return tuple(dict.fromkeys(code.text for code in found))


def _read_codes(image: Image.Image) -> list[zxingcpp.Barcode]:
    return list(zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain))


def _text(page: pdfium.PdfPage) -> str:
    with closing(page.get_textpage()) as layer:
        text = unicodedata.normalize("NFKC", layer.get_text_range())
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return " ".join(plain.split())


def _bare(value: str) -> str:
    return "".join(c for c in value.upper() if c.isascii() and c.isalnum())


def _raster(image: Image.Image, dpi: int) -> Raster:
    return Raster(image.width, image.height, dpi, image.point(_INK, "1").tobytes())


def _unreadable(details: str) -> Trouble:
    return refused(
        "The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor.",
        rule="R26",
        details=details,
    )
