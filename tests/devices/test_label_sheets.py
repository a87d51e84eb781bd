"""Sheets larger than a label, pages that only printers see rightly, and bars that fall badly on dots (R26)."""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from oker_desk.devices.labels.rasters import checked_raster
from oker_desk.devices.labels.reading import read_document
from oker_desk.domain.papers import Area
from oker_desk.domain.trouble import Trouble
from tests.devices.label_files import (
    LABEL_4X6,
    SHEET_4X6,
    Drawing,
    as_image,
    bluedart,
    codes_of,
    framed,
    joined,
    picture,
    plan_of,
    saved,
)

AWB, OTHERS = "OKX7000120037", ("OKX7000120041", "OKX7000120052", "OKX7000120063")
A4 = (210.0, 297.0)


def sides(area: Area) -> tuple[float, ...]:
    return area.left, area.top, area.right, area.bottom


# A framed label on a larger sheet ------------------------------------------------------------------------------------


def above_plain_words() -> bytes:
    pdf = Drawing(A4)
    pdf.label(AWB, 69, 17)
    pdf.words("Order summary", 20, 150, 14)
    pdf.words("1 x Kurta, blue, Rs 499.00", 20, 170)
    return pdf.bytes()


def below_its_invoice() -> bytes:
    pdf = Drawing(A4)
    pdf.tax_invoice(20, 15)
    pdf.label(AWB, 69, 150)
    return pdf.bytes()


def under_a_heading() -> bytes:
    pdf = Drawing(A4)
    pdf.words("TAX INVOICE", 80, 5, 14)
    pdf.label(AWB, 69, 20)
    pdf.tax_invoice(20, 150)
    return pdf.bytes()


def inside_a_page_frame() -> bytes:
    pdf = Drawing(A4)
    pdf.rect(5, 5, 200, 285)
    pdf.label(AWB, 12, 12)
    pdf.tax_invoice(20, 170)
    return pdf.bytes()


def of_another_courier_below_a_strangers() -> bytes:
    pdf = Drawing(A4)
    pdf.label("14000000000017", 15, 10)
    pdf.label(AWB, 15, 150)
    return pdf.bytes()


def one_of_four() -> bytes:
    pdf = Drawing(A4)
    for awb, place in zip((*OTHERS, AWB), ((20, 15), (116, 15), (20, 137), (116, 137)), strict=True):
        pdf.label(awb, *place)
    return pdf.bytes()


SHEETS = {
    "above plain words": (above_plain_words(), (69, 17, 141, 135)),
    "below its invoice": (below_its_invoice(), (69, 150, 141, 268)),
    "under a heading": (under_a_heading(), (69, 20, 141, 138)),
    "inside a frame around the page": (inside_a_page_frame(), (12, 12, 84, 130)),
    "below a stranger's of another courier": (of_another_courier_below_a_strangers(), (15, 150, 87, 268)),
    "one of four": (one_of_four(), (116, 137, 188, 255)),
}


@pytest.mark.parametrize("without_text", [False, True], ids=["as it is", "one picture"])
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_framed_label_is_cut_out_of_a_larger_sheet_without_a_cut_line(
    sheet: str, without_text: bool
) -> None:
    pdf, place = SHEETS[sheet]
    if without_text:
        pdf = as_image(pdf)
    plan = plan_of(pdf, AWB)
    assert sides(plan.area) == pytest.approx(place, abs=0.6)
    for dpi in (203, 300):
        assert codes_of(picture(checked_raster(pdf, plan, SHEET_4X6, dpi).raster)) == {AWB}


def test_a_label_as_wide_as_the_sheet_keeps_what_stands_above_its_frame() -> None:
    pdf = Drawing(A4)
    pdf.words("Courier Surface", 20, 12, 16)
    pdf.rect(7, 30, 196, 95)
    pdf.bars(AWB, 20, 45)
    pdf.words("If undelivered return to WH-1", 20, 135)
    assert sides(plan_of(pdf.bytes(), AWB).area) == pytest.approx((7, 14, 203, 138), abs=2.5)


def test_a_page_of_a_labels_size_is_chosen_before_a_large_one_with_the_same_number() -> None:
    invoice = Drawing(A4)
    invoice.tax_invoice(20, 20)
    invoice.bars(AWB, 20, 120)
    label = as_image(framed(LABEL_4X6, [AWB]))
    assert plan_of(joined(as_image(invoice.bytes()), label), AWB).page == 1
    assert plan_of(joined(label, as_image(invoice.bytes())), AWB).page == 0


# What is printed is what a printer would see -------------------------------------------------------------------------


def stamped(flags: int) -> bytes:
    """A label with a stamp that covers its bars in white."""
    document = pdfium.PdfDocument(framed(LABEL_4X6, [AWB]))
    page = document[0]
    mark = raw.FPDFPage_CreateAnnot(page, raw.FPDF_ANNOT_STAMP)
    raw.FPDFAnnot_SetRect(mark, raw.FS_RECTF(10, 422, 278, 300))
    look = ("1 1 1 rg 10 300 268 122 re f" + "\0").encode("utf-16-le")
    raw.FPDFAnnot_SetAP(mark, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, ctypes.cast(look, raw.FPDF_WIDESTRING))
    raw.FPDFAnnot_SetFlags(mark, flags)
    raw.FPDFPage_CloseAnnot(mark)
    return saved(document)


def test_a_mark_that_is_only_for_the_screen_is_neither_read_nor_printed() -> None:
    pdf = stamped(0)
    assert AWB in codes_of(picture(checked_raster(pdf, plan_of(pdf, AWB), SHEET_4X6, 203).raster))


def test_a_mark_that_is_printed_counts() -> None:
    assert not read_document(stamped(raw.FPDF_ANNOT_FLAG_PRINT))[0].symbols


def test_a_page_that_is_not_measured_in_points_is_never_printed_at_a_wrong_size() -> None:
    pdf = framed(LABEL_4X6, [AWB]).replace(b"/Type /Page\n", b"/Type /Page\n/UserUnit 2.0\n")
    assert b"/UserUnit" in pdf
    with pytest.raises(Trouble, match="cannot be read") as raised:
        read_document(pdf)
    assert "not measured in points" in raised.value.details
    assert read_document(pdf.replace(b"/UserUnit 2.0", b"/UserUnit 1.0"))


def test_the_header_may_begin_at_the_last_byte_where_readers_look_for_it() -> None:
    assert plan_of(b"y" * 1020 + b"\n" + bluedart(), "90001507982").page == 0


# Bars of no whole dots -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("left", [10.0, 10.02, 10.04, 10.1])
def test_a_picture_whose_bars_fall_badly_on_the_dots_is_made_to_read(left: float) -> None:
    pdf = as_image(framed(LABEL_4X6, [AWB], module=0.25, left=left))
    raster = checked_raster(pdf, plan_of(pdf, AWB), SHEET_4X6, 203).raster
    assert AWB in codes_of(picture(raster))


def test_what_is_too_fine_for_300_dpi_is_not_sent_to_a_printer_of_300_dpi() -> None:
    pdf = framed(LABEL_4X6, [AWB], module=0.15)
    plan = plan_of(pdf, AWB)
    with pytest.raises(Trouble, match=r"203 dpi: 0\.15 mm is 1\.2 dots\..* Use a printer of 300 dpi or more"):
        checked_raster(pdf, plan, SHEET_4X6, 203)
    very_fine = framed(LABEL_4X6, [AWB], module=0.1)
    with pytest.raises(Trouble, match=r"too fine for a printer of 300 dpi\..* Use a printer with more dots"):
        checked_raster(very_fine, plan_of(very_fine, AWB), SHEET_4X6, 300)
