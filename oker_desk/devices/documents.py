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

from oker_desk.domain.trouble import Trouble, refused

POINTS_PER_INCH = 72.0
MM_PER_INCH = 25.4
READING_DPI = (203, 300)
"""What label printers have. Bars too thin for the first are looked for again at the second."""
LONGEST_SIDE_MM = 1000.0
"""No label is longer; such a page would only fill the memory."""
SAME_SIZE_MM = 1.0
"""A page and a sheet that differ by no more are the same size and are drawn 1:1."""

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
            first = _drawn(page, READING_DPI[0], soft=True)
            ink.append(sum(first.histogram()[:128]) / (first.width * first.height))
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
        width, height = (size / POINTS_PER_INCH for size in found.get_size())
        if size_mm is None:
            return _raster(_drawn(found, dpi), dpi)
        sheet = (size_mm[0] / MM_PER_INCH, size_mm[1] / MM_PER_INCH)
        over = SAME_SIZE_MM / MM_PER_INCH
        fits = width <= sheet[0] + over and height <= sheet[1] + over
        shrink = 1.0 if fits else min(sheet[0] / width, sheet[1] / height)
        return _raster(_on_sheet(_drawn(found, dpi * shrink), _dots(sheet, dpi)), dpi)


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


def _drawn(page: pdfium.PdfPage, dpi: float, *, soft: bool = False) -> Image.Image:
    """Return the page in grey, cut to whole dots: PDFium adds a row where a size is not whole.

    Hard edges are for printers. Soft ones are for reading codes: they keep bars of a fraction of a dot.
    """
    scale = dpi / POINTS_PER_INCH
    hard = {} if soft else {"no_smoothtext": True, "no_smoothimage": True, "no_smoothpath": True}
    with closing(page.render(scale=scale, grayscale=True, **hard)) as bitmap:
        width, height = (max(1, round(size * scale)) for size in page.get_size())
        image: Image.Image = bitmap.to_pil().crop((0, 0, width, height))
        return image


_INK = [255] * 128 + [0] * 128
_BARS = frozenset(zxingcpp.barcode_formats_list(zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllLinear)))


def _codes(page: pdfium.PdfPage, first: Image.Image) -> tuple[str, ...]:
    """Return the values of all barcodes; where the coarser drawing shows no bars, a finer one is looked at as well."""
    found = _read_codes(first)
    if not any(code.format in _BARS for code in found):
        found += _read_codes(_drawn(page, READING_DPI[1], soft=True))
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


def _dots(inches: tuple[float, float], dpi: int) -> tuple[int, int]:
    return round(inches[0] * dpi), round(inches[1] * dpi)


def _on_sheet(drawn: Image.Image, size: tuple[int, int]) -> Image.Image:
    sheet = Image.new("L", size, 255)
    sheet.paste(drawn, ((size[0] - drawn.width) // 2, (size[1] - drawn.height) // 2))
    return sheet


def _raster(image: Image.Image, dpi: int) -> Raster:
    return Raster(image.width, image.height, dpi, image.point(_INK, "1").tobytes())


def _unreadable(details: str) -> Trouble:
    return refused(
        "The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor.",
        rule="R26",
        details=details,
    )
