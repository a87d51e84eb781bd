"""Documents that could reach the packing table: glued, turned, cropped, shared, damaged, hostile (R26)."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from fpdf import FPDF

from oker_desk.devices.labels.own_pages import own_document
from oker_desk.devices.labels.pages import page_png, pages_of
from oker_desk.devices.labels.rasters import checked_raster, fitting
from oker_desk.devices.labels.reading import find_label, read_document
from oker_desk.domain.papers import sheet_of
from oker_desk.domain.rules.labels import Known
from oker_desk.domain.trouble import Outcome, Trouble
from tests.devices.label_files import (
    LABEL_4X6,
    SHEET_4X6,
    Drawing,
    as_image,
    bluedart,
    changed,
    codes_of,
    document,
    framed,
    ink_mm,
    joined,
    judged,
    label_above_invoice,
    picture,
    plan_of,
)

AWB, OTHER = "OKX7000120037", "OKX7000120041"


# One page and more ---------------------------------------------------------------------------------------------------


def invoice_with_awb() -> bytes:
    pdf = Drawing((210, 297))
    pdf.tax_invoice(20, 20)
    pdf.bars(AWB, 20, 120)
    pdf.words(AWB, 20, 140)
    return pdf.bytes()


def test_the_label_page_is_chosen_before_an_invoice_with_the_same_number() -> None:
    label = framed(LABEL_4X6, [AWB])
    for number, pdf in enumerate((joined(label, invoice_with_awb()), joined(invoice_with_awb(), label))):
        plan = plan_of(pdf, AWB)
        assert (plan.page, plan.invoice_pages) == (number, (1 - number,))


def test_the_full_label_is_chosen_before_its_copies_in_any_order() -> None:
    pages = pdfium.PdfDocument(document("05"))
    turned = pdfium.PdfDocument.new()
    turned.import_pages(pages, [1, 2, 0])
    written = io.BytesIO()
    turned.save(written)
    assert plan_of(written.getvalue(), "794604790138").page == 2


def test_an_archive_copy_alone_is_no_label() -> None:
    pages = pdfium.PdfDocument(document("06"))
    alone = pdfium.PdfDocument.new()
    alone.import_pages(pages, [1])
    written = io.BytesIO()
    alone.save(written)
    assert "Other papers of this parcel" in judged(written.getvalue(), "0057714403")[0].message


def test_each_parcel_finds_its_own_page_in_a_document_of_many() -> None:
    pdf = joined(*(framed(LABEL_4X6, [f"AWB000000{n}"]) for n in range(4)))
    assert [plan_of(pdf, f"AWB000000{n}").page for n in range(4)] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("cut_line", "without_text"),
    [(True, False), (False, False), (True, True)],
    ids=["a cut line between", "only white between", "one picture with a cut line"],
)
def test_a_label_above_its_invoice_on_one_a4_is_cut_out(cut_line: bool, without_text: bool) -> None:
    pdf = label_above_invoice(AWB, cut_line=cut_line)
    if without_text:
        pdf = as_image(pdf)
    area = plan_of(pdf, AWB).area
    assert (area.left, area.right, area.top, area.bottom) == pytest.approx((69, 141, 17, 135), abs=0.6)
    raster = checked_raster(pdf, plan_of(pdf, AWB), SHEET_4X6, 203).raster
    left, top, right, bottom = ink_mm(raster)
    assert (right - left, bottom - top) == pytest.approx((72.5, 118.5), abs=0.5)
    assert AWB in codes_of(picture(raster))


@pytest.mark.parametrize(
    ("first", "second"), [((15, 10), (15, 150)), ((15, 30), (115, 30))], ids=["below", "beside"]
)
def test_of_two_parcels_on_one_sheet_only_ours_is_cut_out(
    first: tuple[float, float], second: tuple[float, float]
) -> None:
    pdf = Drawing((210, 297))
    pdf.label(OTHER, *first)
    pdf.label(AWB, *second)
    raster = checked_raster(pdf.bytes(), plan_of(pdf.bytes(), AWB), SHEET_4X6, 203).raster
    assert codes_of(picture(raster)) == {AWB}


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_of_a_shared_sheet_only_the_own_part_is_left(turned: int) -> None:
    pdf = Drawing((210, 297))
    pdf.label(OTHER, 15, 10)
    pdf.label(AWB, 115, 150)
    sheet = changed(pdf.bytes(), rotation=turned)
    plan = plan_of(sheet, AWB)
    assert plan.shared
    own = own_document(sheet, plan)
    [page] = read_document(own)
    assert {symbol.text for symbol in page.symbols} == {AWB}
    assert (page.width, page.height) == pytest.approx((plan.area.width, plan.area.height), abs=0.1)


def test_the_pages_of_other_parcels_are_left_out_and_a_document_without_them_stays_as_it_is() -> None:
    alone = framed(LABEL_4X6, [AWB])
    assert own_document(alone, plan_of(alone, AWB)) is alone
    pile = joined(framed(LABEL_4X6, [OTHER]), alone)
    own = own_document(pile, plan_of(pile, AWB))
    assert [{symbol.text for symbol in page.symbols} for page in read_document(own)] == [{AWB}]


def test_a_label_is_not_cut_in_two_by_what_is_written_on_it() -> None:
    """A line about the invoice, another number of the same make: both are part of many labels."""
    pdf = Drawing(LABEL_4X6)
    pdf.add_page()
    pdf.bars(AWB, 10, 15)
    for number, line in enumerate(("Invoice OKINV26000001", "TAX INVOICE no. 1", "Ship to A. Rao")):
        pdf.words(line, 10, 60 + 10 * number)
    pdf.bars(OTHER, 10, 110)
    area = plan_of(pdf.bytes(), AWB).area
    assert (area.top, area.bottom) == pytest.approx((15, 128), abs=0.6)


def test_a_wide_label_on_a4_with_two_numbers_of_the_same_make_stays_whole() -> None:
    pdf = Drawing((210, 297))
    pdf.bars(AWB, 10, 15)
    pdf.words("Ship to A. Rao, 12 Lake Road", 10, 38)
    pdf.bars(OTHER, 10, 50)
    area = plan_of(pdf.bytes(), AWB).area
    assert (area.top, area.bottom) == pytest.approx((15, 68), abs=0.6)


def test_two_parcels_that_cannot_be_parted_are_noticed() -> None:
    pdf = framed(LABEL_4X6, [AWB, OTHER])
    place = judged(pdf, AWB, Known(others=frozenset({OTHER})))[1]
    assert place is not None
    assert [stranger.text for stranger in place.strangers] == [OTHER]
    strangers = [stranger.area for stranger in place.strangers]
    assert find_label(pdf, 0, place.symbol.area, strangers) is None


# Right way up --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_is_taken_as_it_is_shown_and_turned_only_where_it_must_be(rotation: int) -> None:
    size = LABEL_4X6 if rotation == 180 else (LABEL_4X6[1], LABEL_4X6[0])
    pdf = changed(framed(size, [AWB]), rotation=rotation)
    plan = plan_of(pdf, AWB)
    assert plan.page_size == pytest.approx(LABEL_4X6, abs=0.1)
    assert fitting(plan, SHEET_4X6).turns == 0
    raster = checked_raster(pdf, plan, SHEET_4X6, 203).raster
    assert (raster.width, raster.height) == (812, 1218)
    assert AWB in codes_of(picture(raster))


def test_a_crop_box_is_the_page() -> None:
    pdf = Drawing((210, 297))
    pdf.label(AWB, 20, 30)
    pdf.words("outside of the crop box", 150, 250)
    left, bottom, right, top = (v / 25.4 * 72 for v in (10, 297 - 160, 110, 297 - 20))
    cropped = changed(pdf.bytes(), crop=(left, bottom, right, top))
    plan = plan_of(cropped, AWB)
    assert plan.page_size == pytest.approx((100, 140), abs=0.1)
    assert (plan.area.left, plan.area.top) == pytest.approx((10, 10), abs=0.5)
    turned = changed(cropped, rotation=90)
    assert plan_of(turned, AWB).page_size == pytest.approx((140, 100), abs=0.1)
    raster = checked_raster(turned, plan_of(turned, AWB), SHEET_4X6, 203).raster
    assert AWB in codes_of(picture(raster))


def test_a_picture_of_a_label_is_accepted_if_it_can_be_read() -> None:
    assert plan_of(as_image(framed(LABEL_4X6, [AWB])), AWB).page == 0
    assert "cannot be read" in judged(as_image(framed(LABEL_4X6, [AWB]), dpi=40), AWB)[0].message


# What is no label ----------------------------------------------------------------------------------------------------


def empty_page() -> bytes:
    return Drawing(LABEL_4X6).bytes()


def plain_invoice() -> bytes:
    pdf = Drawing((210, 297))
    pdf.tax_invoice(20, 20)
    return pdf.bytes()


@pytest.mark.parametrize(
    ("pdf", "words"),
    [
        pytest.param(empty_page(), "not a label. The page is empty", id="empty"),
        pytest.param(plain_invoice(), "not a label. There is no code on it", id="an invoice without codes"),
        pytest.param(framed(LABEL_4X6, [OTHER]), "another parcel's label: OKX7000120041", id="a stranger's"),
        pytest.param(framed(LABEL_4X6, ["SDU0027"]), "No tracking number on it", id="an order number only"),
        pytest.param(framed((120, 24), [AWB]), "smaller than any label", id="a strip"),
    ],
)
def test_each_stop_has_its_own_words(pdf: bytes, words: str) -> None:
    verdict, place = judged(pdf, AWB)
    assert place is None
    assert words in verdict.message


def with_password() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="user")
    return bytes(pdf.output())


def without_pages() -> bytes:
    written = io.BytesIO()
    pdfium.PdfDocument.new().save(written)
    return written.getvalue()


UNREADABLE = (
    "The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor."
)


@pytest.mark.parametrize(
    ("pdf", "words"),
    [
        pytest.param(b"", UNREADABLE, id="nothing"),
        pytest.param(b"<html>Bad gateway</html>", UNREADABLE, id="a web page"),
        pytest.param(b"\r\n^XA^FO10,10^BCN,50^FD123^FS^XZ", "printer commands (ZPL)", id="ZPL"),
        pytest.param(bluedart()[:2000], UNREADABLE, id="cut off"),
        pytest.param(with_password(), "locked with a password", id="password"),
        pytest.param(without_pages(), UNREADABLE, id="no pages"),
        pytest.param(framed((5000.0, 5000.0)), UNREADABLE, id="a page of five metres"),
    ],
)
def test_a_file_that_is_no_readable_document_is_refused_with_what_to_do(pdf: bytes, words: str) -> None:
    with pytest.raises(Trouble) as raised:
        read_document(pdf)
    assert (raised.value.outcome, raised.value.rule) == (Outcome.REFUSED, "R26")
    assert words in raised.value.message
    assert raised.value.details


@pytest.mark.parametrize(
    "harm",
    [
        lambda pdf: b"\xef\xbb\xbf\r\n" + pdf,
        lambda pdf: b"HTTP/1.1 200 OK\r\n\r\n" + pdf,
        lambda pdf: pdf + b"junk" * 200,
        lambda pdf: pdf[: pdf.rfind(b"startxref")],
        lambda pdf: pdf.replace(b"startxref", b"startxxxx"),
    ],
    ids=["a mark before it", "a header before it", "junk behind it", "no cross-reference", "a broken one"],
)
def test_a_file_that_readers_can_mend_is_read(harm: object) -> None:
    assert callable(harm)
    assert plan_of(harm(bluedart()), "90001507982").page == 0


def test_a_script_in_a_document_does_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    assert b"this.print" in document("01") or b"JavaScript" in document("01")
    pdf = document("01")
    checked_raster(pdf, plan_of(pdf, "136579136"), sheet_of("A4"), 300)
    assert capfd.readouterr() == ("", "")


def test_pages_are_counted_and_shown() -> None:
    assert [pages_of(document(number)) for number in ("03", "05", "06", "13")] == [1, 3, 2, 2]
    assert page_png(bluedart(), 0, 96).startswith(b"\x89PNG")
