"""Labels as dots: true size, whole bars, quiet zones, and read again before they go out."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from oker_desk.devices.labels.pages import page_png
from oker_desk.devices.labels.rasters import checked_raster, fitting, page_raster, unchecked_raster
from oker_desk.domain.papers import SHEETS, Area, sheet_of
from oker_desk.domain.trouble import Trouble
from tests.devices.label_files import (
    LABEL_4X6,
    SHEET_4X6,
    Drawing,
    bar_widths,
    bluedart,
    codes_of,
    framed,
    ink_mm,
    picture,
    plan_of,
)

AWB = "OKX70001200"


@pytest.mark.parametrize(("dpi", "width", "height"), [(203, 812, 1218), (300, 1200, 1800), (600, 2400, 3600)])
def test_a_label_becomes_exactly_the_dots_of_its_sheet(dpi: int, width: int, height: int) -> None:
    raster = checked_raster(bluedart(), plan_of(bluedart(), "90001507982"), SHEET_4X6, dpi).raster
    assert (raster.width, raster.height, raster.dpi) == (width, height, dpi)
    assert len(raster.bits) == (width + 7) // 8 * height
    assert "90001507982" in codes_of(picture(raster))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("dpi", [203, 300])
def test_every_paper_is_exactly_its_dots_and_the_label_on_it_at_its_true_size(
    sheet: object, dpi: int
) -> None:
    paper = sheet_of(getattr(sheet, "name", ""))
    pdf = framed((paper.width, paper.height), [AWB])
    raster = checked_raster(pdf, plan_of(pdf, AWB), paper, dpi).raster
    assert (raster.width, raster.height) == (
        round(paper.width / 25.4 * dpi),
        round(paper.height / 25.4 * dpi),
    )
    assert ink_mm(raster) == pytest.approx((3, 3, paper.width - 3, paper.height - 3), abs=0.3)


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("dots", [2, 3])
@pytest.mark.parametrize("left", [10.0, 10.03, 10.0625])
@pytest.mark.parametrize("wide", [False, True], ids=["upright", "turned"])
def test_bars_of_whole_dots_stay_exactly_as_wide_wherever_they_begin(
    dpi: int, dots: int, left: float, wide: bool
) -> None:
    size = (LABEL_4X6[1], LABEL_4X6[0]) if wide else LABEL_4X6
    pdf = framed(size, [AWB], module=dots * 25.4 / dpi, left=left)
    plan = plan_of(pdf, AWB)
    assert fitting(plan, SHEET_4X6).turns == int(wide)
    image = picture(checked_raster(pdf, plan, SHEET_4X6, dpi).raster)
    if wide:
        image = image.transpose(Image.Transpose.ROTATE_90)
    widths = bar_widths(image, row=round(20 / 25.4 * dpi))
    assert widths - {round(0.5 / 25.4 * dpi), round(0.5 / 25.4 * dpi) + 1} <= {
        dots,
        2 * dots,
        3 * dots,
        4 * dots,
    }


@pytest.mark.parametrize(("dots", "grade"), [(3, "A"), (2, "B")])
def test_the_grade_follows_the_dots_of_the_thinnest_bar(dots: int, grade: str) -> None:
    pdf = framed(LABEL_4X6, [AWB], module=dots * 25.4 / 203)
    checked = checked_raster(pdf, plan_of(pdf, AWB), SHEET_4X6, 203)
    assert (checked.grade, checked.dots) == (grade, pytest.approx(dots, abs=0.15))


def test_the_grade_follows_the_white_beside_the_bars() -> None:
    pdf = Drawing(LABEL_4X6)
    pdf.bars(AWB, 10, 15)
    pdf.rect(10 - 8 * 0.375, 10, 0.5, 30, style="F")
    made = pdf.bytes()
    assert checked_raster(made, plan_of(made, AWB), SHEET_4X6, 203).grade == "C"


def test_bars_thinner_than_the_printers_dots_are_refused_with_their_width() -> None:
    pdf = framed(LABEL_4X6, [AWB], module=0.17)
    plan = plan_of(pdf, AWB)
    with pytest.raises(Trouble) as raised:
        checked_raster(pdf, plan, SHEET_4X6, 203)
    assert raised.value.rule == "R26"
    assert "too fine for a printer of 203 dpi: 0.17 mm is 1.4 dots" in raised.value.message
    assert unchecked_raster(pdf, plan, SHEET_4X6, 203).width == 812
    assert checked_raster(pdf, plan, SHEET_4X6, 300).raster.width == 1200


def test_what_is_too_large_is_said_and_made_smaller_only_when_asked() -> None:
    pdf = framed((210, 297), [AWB], module=0.8)
    plan = plan_of(pdf, AWB)
    with pytest.raises(Trouble, match="The label is 204 × 291 mm and does not fit"):
        checked_raster(pdf, plan, SHEET_4X6, 203)
    raster = checked_raster(pdf, plan, SHEET_4X6, 203, fit=True).raster
    assert (raster.width, raster.height) == (812, 1218)
    assert AWB in codes_of(picture(raster))


def test_a_small_label_stands_in_the_middle_at_its_true_size() -> None:
    pdf = framed((70, 50), [AWB], left=12)
    left, top, right, bottom = ink_mm(checked_raster(pdf, plan_of(pdf, AWB), SHEET_4X6, 203).raster)
    assert (right - left, bottom - top) == pytest.approx((64, 44), abs=0.3)
    assert left == pytest.approx(101.6 - right, abs=0.3)
    assert top == pytest.approx(152.4 - bottom, abs=0.3)


def test_any_page_goes_on_a_sheet_turned_and_smaller_where_it_has_to() -> None:
    wide = page_raster(framed((297, 210), [AWB]), 0, sheet_of("A4"), 203)
    assert (wide.width, wide.height) == (1678, 2374)
    assert AWB in codes_of(picture(wide))
    assert page_raster(framed((210, 297), [AWB], module=0.8), 0, SHEET_4X6, 203).width == 812


def test_the_preview_is_a_picture_of_the_page_or_a_part_of_it() -> None:
    image = Image.open(io.BytesIO(page_png(bluedart(), 0, 96)))
    assert (image.format, image.size) == ("PNG", (384, 576))
    part = Image.open(io.BytesIO(page_png(bluedart(), 0, 254, Area(10, 20, 30, 60))))
    assert part.size == (200, 400)


def test_many_threads_may_draw_at_once() -> None:
    plan = plan_of(bluedart(), "90001507982")
    expected = checked_raster(bluedart(), plan, SHEET_4X6, 203)
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda _: checked_raster(bluedart(), plan, SHEET_4X6, 203), range(24)))
    assert all(checked == expected for checked in drawn)
