"""Opening documents and drawing their pages.

Pages are drawn by PDFium, which is not safe with threads: one lock around all of it. Scripts in documents never run
(this PDFium has no script engine).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Lock

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw

from oker_desk.domain.papers import Area
from oker_desk.domain.trouble import Trouble, refused

POINTS_PER_INCH = 72.0
MM_PER_INCH = 25.4
LONGEST_SIDE_MM = 1000.0
"""No label is longer; such a page would only fill the memory."""
HALF_GREY = 128
MOST_PAGES = 60
"""No parcel has more papers; such a document is somebody's archive."""

_LEAN = 1e-5
"""Dots to the side per point down, and down per point to the side: 0.004 dots from one end of a label to the other."""
_START = b"%PDF-"
_HEADER = 1024
"""PDF readers look for the start within so many bytes."""
_OWN_UNIT = re.compile(rb"/UserUnit\s+(?!1(?:\.0*)?[\s/>])[\d.]+")

_pdfium = Lock()


@contextmanager
def opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    """Open a document for one thread at a time; raises R26 if it cannot be opened, wants a password or has no page.

    Closing it here closes pages and bitmaps in the same thread.
    """
    _look_like_pdf(pdf)
    if unit := _OWN_UNIT.search(pdf):  # PDFium takes every page as measured in points
        raise unreadable(f"A page is not measured in points: {unit[0].decode()}.")
    with _pdfium:
        try:
            with closing(pdfium.PdfDocument(pdf)) as document:
                if not 0 < len(document) <= MOST_PAGES:
                    raise unreadable(f"The document has {len(document)} pages.")
                yield document
        except pdfium.PdfiumError as error:
            raise _not_opened(pdf, str(error)) from error


def pages_of(pdf: bytes) -> int:
    """Return how many pages a document has."""
    with opened(pdf) as document:
        return len(document)


def page_at(document: pdfium.PdfDocument, number: int) -> pdfium.PdfPage:
    """Return a page as it is to be printed; one of a size that no printer has raises R26.

    Stamps and form fields become part of it, those that are for the screen only are gone.
    """
    page = document[number]
    if raw.FPDFPage_GetAnnotCount(page) > 0:
        shown = page.get_bbox()  # flattening knows no box that all pages have in common, and takes Letter
        page.set_mediabox(*shown)
        page.set_cropbox(*shown)
        raw.FPDFPage_Flatten(page, raw.FLAT_PRINT)
        page.close()
        page = document[number]
    longest = max(page.get_size()) / POINTS_PER_INCH * MM_PER_INCH
    if not 0 < longest <= LONGEST_SIDE_MM:
        raise unreadable(f"Page {number + 1} is {longest:.0f} mm long.")
    return page


def size_of(page: pdfium.PdfPage) -> tuple[float, float]:
    """Return width and height in mm of the page as it is shown: its crop box, turned as /Rotate wants."""
    width, height = page.get_size()
    return width / POINTS_PER_INCH * MM_PER_INCH, height / POINTS_PER_INCH * MM_PER_INCH


def drawn(
    page: pdfium.PdfPage,
    dots: tuple[int, int],
    scale: float,
    place: tuple[float, float] = (0.0, 0.0),
    window: tuple[float, float, float, float] | None = None,
    *,
    hard: bool = False,
    white_from: int = HALF_GREY,
) -> Image.Image:
    """Return the page on a white sheet of so many dots, in grey or, with ``hard``, in black and white.

    ``scale`` is in dots per point; ``place`` is where the page's top left corner comes to lie; only ``window`` (left,
    top, right, bottom in dots) is drawn upon; with ``hard``, dots as light as ``white_from`` become white.

    PDFium rounds upright rectangles up to whole dots, which makes bars of 2 dots 3 wide. It leaves them alone if they
    are not quite upright: hence ``_LEAN``. Cut at half grey, bars of whole dots then come out exactly.
    """
    matrix = raw.FS_MATRIX(scale, _LEAN, _LEAN, scale, *place)
    with closing(pdfium.PdfBitmap.new_native(*dots, raw.FPDFBitmap_Gray)) as bitmap:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, *dots)
        clip = raw.FS_RECTF(*(window or (0, 0, *dots)))
        raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, raw.FPDF_ANNOT | raw.FPDF_GRAYSCALE)
        shared: Image.Image = bitmap.to_pil()
        if not hard:
            return shared.copy()
        if white_from == HALF_GREY:
            return shared.convert("1", dither=Image.Dither.NONE)
        return shared.point([0] * white_from + [255] * (256 - white_from), "1")


def whole(page: pdfium.PdfPage, dpi: float) -> Image.Image:
    """Return the whole page in grey."""
    scale = dpi / POINTS_PER_INCH
    width, height = page.get_size()
    return drawn(page, (max(1, round(width * scale)), max(1, round(height * scale))), scale)


def page_png(pdf: bytes, page: int, dpi: int, area: Area | None = None) -> bytes:
    """Return a page, or a part of it, as a picture in colour with soft edges, for the window."""
    with (
        opened(pdf) as document,
        closing(page_at(document, page).render(scale=dpi / POINTS_PER_INCH)) as bitmap,
    ):
        image = bitmap.to_pil()
        if area is not None:
            dots = (
                round(side / MM_PER_INCH * dpi) for side in (area.left, area.top, area.right, area.bottom)
            )
            image = image.crop(tuple(dots))
        written = io.BytesIO()
        image.save(written, "PNG")
    return written.getvalue()


def unreadable(details: str) -> Trouble:
    """Return R26's trouble of a document that no reader can make pages of."""
    return refused(
        "The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor.",
        rule="R26",
        details=details,
    )


# ---------------------------------------------------------------------------------------------------------------------


def _look_like_pdf(pdf: bytes) -> None:
    start = pdf[: _HEADER + len(_START)]
    if _START in start:
        return
    if start.lstrip().startswith((b"^XA", b"~DG", b"CT~~", b"\x10CT~~")) or b"^XA" in start:
        raise refused(
            "Oker sent printer commands (ZPL) instead of a PDF label. They were not printed. Tell your supervisor.",
            rule="R26",
            details="starts with ZPL",
        )
    raise unreadable("No PDF: it begins with " + repr(start[:24]))


def _not_opened(pdf: bytes, words: str) -> Trouble:
    if "password" in words.lower() and b"/Encrypt" in pdf:  # PDFium's last error may be an older document's
        return refused(
            "The label from Oker is locked with a password. It cannot be printed. Tell your supervisor.",
            rule="R26",
            details=words,
        )
    return unreadable(words)
