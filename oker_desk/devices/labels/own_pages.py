"""The order's own part of a document: what came with it and belongs to other parcels is left out."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Sequence
from contextlib import closing

import pypdfium2 as pdfium
from pypdfium2 import raw

from oker_desk.devices.labels.pages import opened, page_at, size_of
from oker_desk.domain.papers import Area, Plan

_UNIT = 10_000
"""Steps across a page in which PDFium tells places."""


def own_document(pdf: bytes, plan: Plan) -> bytes:
    """Return the order's own pages, byte for byte as they came where the document has no others.

    Of a sheet that another parcel's label shares, only the order's own part is left to be seen and printed.
    """
    return only_pages(pdf, plan.own_pages, (plan.page, plan.area) if plan.shared else None)


def only_pages(pdf: bytes, pages: Sequence[int], cut: tuple[int, Area] | None = None) -> bytes:
    """Return a document of these pages; ``cut`` is a page and the part of it, as it is shown, that becomes the page."""
    with opened(pdf) as document:
        if cut is None and len(pages) == len(document):
            return pdf
        for number in pages:
            page_at(document, number)  # stamps become part of the page: the copy would come without them
        with closing(pdfium.PdfDocument.new()) as made:
            made.import_pages(document, list(pages))
            if cut is not None:
                _cut(made[pages.index(cut[0])], cut[1])
            written = io.BytesIO()
            made.save(written)
    return written.getvalue()


def _cut(page: pdfium.PdfPage, area: Area) -> None:
    width, height = size_of(page)
    corners = [
        _place(page, x / width, y / height) for x, y in ((area.left, area.top), (area.right, area.bottom))
    ]
    (left, right), (bottom, top) = (sorted(along) for along in zip(*corners, strict=True))
    page.set_mediabox(left, bottom, right, top)
    page.set_cropbox(left, bottom, right, top)


def _place(page: pdfium.PdfPage, across: float, down: float) -> tuple[float, float]:
    """Return where a place of the shown page, in shares of its sides, lies in the page's own space."""
    x, y = ctypes.c_double(), ctypes.c_double()
    spot = round(across * _UNIT), round(down * _UNIT)
    raw.FPDF_DeviceToPage(page, 0, 0, _UNIT, _UNIT, 0, *spot, ctypes.byref(x), ctypes.byref(y))
    return x.value, y.value
