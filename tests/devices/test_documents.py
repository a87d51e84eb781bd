"""Label documents: what is read from them, whose they are, and how exactly they become dots."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

import pypdfium2 as pdfium
import pytest
from fpdf import FPDF
from PIL import Image

from oker_desk.devices.documents import Document, draw_page, find_awb, page_png, read_document
from oker_desk.domain.trouble import Outcome, Trouble
from tests.devices.label_files import (
    LABEL_4X6,
    bar_widths,
    blank_page,
    bluedart,
    codes_of,
    dpd_image,
    framed,
    picture,
)


def document(*, codes: tuple[tuple[str, ...], ...] = (), texts: tuple[str, ...] = ()) -> Document:
    pages = max(len(codes), len(texts))
    return Document(pages, codes or ((),) * pages, texts or ("",) * pages, (0.1,) * pages)


def test_a_plain_label_is_read() -> None:
    read = read_document(bluedart())
    assert read.pages == 1
    assert "90001507982" in read.codes[0]
    assert 0.05 < read.ink[0] < 0.1
    assert find_awb(read, "90001507982") == 0


def test_an_image_without_text_is_read_by_its_codes_and_the_awb_found_inside_them() -> None:
    read = read_document(dpd_image())
    assert read.texts == ("",)
    assert find_awb(read, "10774000248381") == 0


def test_a_page_that_is_no_label_has_text_hardly_any_ink_and_no_awb() -> None:
    read = read_document(blank_page())
    assert read.texts == ("This page is intentionally blank.",)
    assert read.codes == ((),)
    assert read.ink[0] < 0.002
    assert find_awb(read, "90001507982") is None


def test_bars_too_thin_for_a_coarse_printer_are_read_all_the_same() -> None:
    assert find_awb(read_document(framed(LABEL_4X6, ["OKX7000120037"], module=0.17)), "OKX7000120037") == 0


def test_each_page_is_read_by_itself() -> None:
    joined = pdfium.PdfDocument.new()
    for awb in ("AWB0000001", "AWB0000002"):
        joined.import_pages(pdfium.PdfDocument(framed(LABEL_4X6, [awb])))
    written = io.BytesIO()
    joined.save(written)
    read = read_document(written.getvalue())
    assert read.codes == (("AWB0000001",), ("AWB0000002",))
    assert find_awb(read, "AWB0000002") == 1


@pytest.mark.parametrize(
    ("codes", "texts", "awb", "page"),
    [
        pytest.param((("9876543210",),), (), "9876543210", 0, id="alone"),
        pytest.param((("9876543210",),), (), "98 7654 3210", 0, id="printed in groups"),
        pytest.param(
            (("42073108\x1d9234690361980900000142",),), (), "9234690361980900000142", 0, id="behind a field"
        ),
        pytest.param(
            (("B7946047901380430D",),), (), "794604790138", 0, id="between start, form number and stop"
        ),
        pytest.param(
            (("x9876543210x",), ("9876543210",)), (), "9876543210", 1, id="alone comes before inside"
        ),
        pytest.param((("9876543210",), ()), ("", "9876543210"), "9876543210", 0, id="codes come before text"),
        pytest.param(
            ((), ()), ("", "AWB 98 7654-3210 COD"), "9876543210", 1, id="in the text, printed in groups"
        ),
        pytest.param(((),), ("awb okx77in",), "OKX77IN", 0, id="in the text, small letters"),
        pytest.param(
            ((),), ("19876543210",), "9876543210", None, id="not inside a longer number of the text"
        ),
        pytest.param(
            (("1031394500154720811100",),), (), "1031394500154710811103", None, id="few digits differ"
        ),
        pytest.param((("9876543210",),), ("9876543210",), " ", None, id="no AWB"),
    ],
)
def test_the_page_of_an_awb(
    codes: tuple[tuple[str, ...], ...], texts: tuple[str, ...], awb: str, page: int | None
) -> None:
    assert find_awb(document(codes=codes, texts=texts), awb) == page


def with_password() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="user")
    return bytes(pdf.output())


def without_pages() -> bytes:
    written = io.BytesIO()
    pdfium.PdfDocument.new().save(written)
    return written.getvalue()


def page_of_200_inches() -> bytes:
    return framed((5000.0, 5000.0))


@pytest.mark.parametrize(
    "pdf",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html>Bad gateway</html>", id="a web page"),
        pytest.param(b"\r\n^XA^FO10,10^BCN,50^FD123^FS^XZ", id="ZPL"),
        pytest.param(bluedart()[:2000], id="cut off"),
        pytest.param(with_password(), id="password"),
        pytest.param(without_pages(), id="no pages"),
        pytest.param(page_of_200_inches(), id="a page of five metres"),
    ],
)
def test_a_file_that_is_no_readable_document_is_refused_with_what_to_do(pdf: bytes) -> None:
    with pytest.raises(Trouble) as raised:
        read_document(pdf)
    assert raised.value.outcome is Outcome.REFUSED
    assert raised.value.rule == "R26"
    assert raised.value.message == (
        "The label from Oker cannot be read. Try again in a minute. If it happens again, tell your supervisor."
    )
    assert raised.value.details


@pytest.mark.parametrize(("dpi", "width", "height"), [(203, 812, 1218), (300, 1200, 1800), (600, 2400, 3600)])
def test_a_label_becomes_exactly_the_dots_of_its_sheet(dpi: int, width: int, height: int) -> None:
    for size in (LABEL_4X6, None):
        raster = draw_page(bluedart(), 0, dpi, size)
        assert (raster.width, raster.height, raster.dpi) == (width, height, dpi)
        assert len(raster.bits) == (width + 7) // 8 * height
        assert "90001507982" in codes_of(picture(raster))


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("dots", [2, 3])
@pytest.mark.parametrize("left", [10.0, 10.03, 10.0625])
def test_bars_of_whole_dots_stay_exactly_as_wide_wherever_they_begin(
    dpi: int, dots: int, left: float
) -> None:
    pdf = framed(LABEL_4X6, ["OKX70001200"], module=dots * 25.4 / dpi, left=left)
    widths = bar_widths(picture(draw_page(pdf, 0, dpi, LABEL_4X6)), row=round(20 / 25.4 * dpi))
    assert widths - {round(0.5 / 25.4 * dpi)} <= {dots, 2 * dots, 3 * dots, 4 * dots}  # 0.5 mm: the frame


def test_the_frame_arrives_in_its_place() -> None:
    image = picture(draw_page(framed(LABEL_4X6), 0, 203, LABEL_4X6))
    box = image.point(lambda value: 255 - value).getbbox()
    assert box is not None
    margins = (box[0], box[1], image.width - box[2], image.height - box[3])
    assert all(abs(margin - 3 / 25.4 * 203) <= 1 for margin in margins)


def test_a_page_that_is_too_large_is_shrunk_and_a_small_one_stands_in_the_middle_unchanged() -> None:
    large = picture(draw_page(framed((210, 297), ["OKX70001200"], module=0.8), 0, 203, LABEL_4X6))
    small = picture(draw_page(framed((50, 25)), 0, 203, LABEL_4X6))
    assert large.size == small.size == (812, 1218)
    assert "OKX70001200" in codes_of(large)
    box = small.point(lambda value: 255 - value).getbbox()
    assert box is not None
    assert abs((box[2] - box[0]) - 44 / 25.4 * 203) <= 1
    assert abs(box[0] - (small.width - box[2])) <= 2


def test_a_turned_page_is_drawn_as_shown() -> None:
    turned = pdfium.PdfDocument(framed((152.4, 101.6), ["OKX70001200"]))
    turned[0].set_rotation(90)
    written = io.BytesIO()
    turned.save(written)
    raster = draw_page(written.getvalue(), 0, 203)
    assert (raster.width, raster.height) == (812, 1218)
    assert "OKX70001200" in codes_of(picture(raster))


def test_the_preview_is_a_picture_of_the_page() -> None:
    image = Image.open(io.BytesIO(page_png(bluedart(), 0, 96)))
    assert image.format == "PNG"
    assert image.size == (384, 576)


def test_many_threads_may_draw_at_once() -> None:
    expected = draw_page(bluedart(), 0, 203, LABEL_4X6)
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda _: draw_page(bluedart(), 0, 203, LABEL_4X6), range(24)))
    assert all(raster == expected for raster in drawn)
