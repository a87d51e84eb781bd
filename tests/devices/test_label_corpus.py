"""Real label documents: each is handled as the facts about it say (R26)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from oker_desk.devices.labels.rasters import checked_raster, fitting
from oker_desk.devices.labels.reading import read_document
from oker_desk.domain.papers import sheet_of
from oker_desk.domain.trouble import Outcome, Trouble
from tests.devices.label_files import SHEET_4X6, codes_of, document, judged, picture, plan_of


@dataclass(frozen=True)
class Facts:
    """Where the label is (left, right, top, bottom in mm), its code, and how it goes on paper of 4 × 6 in."""

    awb: str
    box: tuple[float, float, float, float]
    code: str
    page: int = 0
    on_4x6: str = "as it is"


GOOD = {
    "01": Facts("136579136", (3.4, 206.5, 5.6, 120.3), "136579136", on_4x6="too large"),
    "02": Facts("90001470436", (6.9, 202.9, 9.3, 109.1), "90001470436", on_4x6="too large"),
    "03": Facts("90001507982", (2.7, 98.8, 5.1, 104.8), "90001507982"),
    "04": Facts(
        "7023210003362627",
        (9.5, 204.1, 10.1, 138.9),
        "2KKT143702321000336262700100",
        on_4x6="too large",
    ),
    "05": Facts("794604790138", (0.0, 100.7, 0.7, 151.7), "7946047901380430"),
    "06": Facts("0057714403", (34.0, 125.5, 15.0, 187.5), "0057714403", on_4x6="too large"),
    "08": Facts("9234690361980900000142", (0, 101.6, 0, 152.4), "9234690361980900000142"),
    "09": Facts("9236190361980900000015", (21.2, 122.8, 31.8, 184.1), "9236190361980900000015"),
    "10": Facts(
        "1031394500154720811100", (25.9, 122.9, 12.6, 192.5), "1031394500154720811100", on_4x6="too large"
    ),
    "11": Facts("10774000248381", (6.8, 95.5, 7.0, 138.5), "%007500410774000248381101902"),
    "12": Facts("71007060057679", (1.7, 98.8, 4.6, 136.5), "E71007060057679001"),
    "14": Facts("3SDEVC201611210", (5.0, 147.0, 2.3, 98.0), "3SDEVC201611210", on_4x6="turned"),
}
CANNOT_BE_READ, NOT_A_LABEL, OTHER_PARCEL = (
    "cannot be read: no scanner",
    "not a label",
    "another parcel's label",
)


@pytest.mark.parametrize("number", GOOD)
def test_the_label_is_found_by_its_awb_and_cut_out_to_its_box(number: str) -> None:
    facts = GOOD[number]
    plan = plan_of(document(number), facts.awb)
    area = plan.area
    assert plan.page == facts.page
    assert facts.code in plan.symbol.text
    assert (area.left, area.right, area.top, area.bottom) == pytest.approx(facts.box, abs=0.5)


@pytest.mark.parametrize("number", [number for number, facts in GOOD.items() if facts.on_4x6 != "too large"])
@pytest.mark.parametrize(("dpi", "dots"), [(203, (812, 1218)), (300, (1200, 1800))])
def test_on_four_by_six_inches_it_is_exactly_so_many_dots_turned_only_where_it_must_be(
    number: str, dpi: int, dots: tuple[int, int]
) -> None:
    facts, pdf = GOOD[number], document(number)
    plan = plan_of(pdf, facts.awb)
    how = fitting(plan, SHEET_4X6)
    assert (how.turns % 2, how.scale) == (int(facts.on_4x6 == "turned"), 1.0)
    checked = checked_raster(pdf, plan, SHEET_4X6, dpi)
    assert (checked.raster.width, checked.raster.height) == dots
    assert plan.symbol.text in codes_of(picture(checked.raster))
    assert checked.grade in "AB"


@pytest.mark.parametrize("number", [number for number, facts in GOOD.items() if facts.on_4x6 == "too large"])
def test_what_does_not_fit_at_its_true_size_is_a_stop_and_made_smaller_only_when_asked(number: str) -> None:
    facts, pdf = GOOD[number], document(number)
    plan = plan_of(pdf, facts.awb)
    with pytest.raises(Trouble) as raised:
        checked_raster(pdf, plan, SHEET_4X6, 300)
    assert "does not fit on paper of 4 × 6 in at its true size" in raised.value.message
    if number == "01":
        with pytest.raises(Trouble, match="can no longer be read"):
            checked_raster(pdf, plan, SHEET_4X6, 300, fit=True)
        return
    checked = checked_raster(pdf, plan, SHEET_4X6, 300, fit=True)
    assert (checked.raster.width, checked.raster.height) == (1200, 1800)
    assert plan.symbol.text in codes_of(picture(checked.raster))


def test_bars_too_fine_for_the_printers_dots_are_said_before_printing() -> None:
    pdf = document("01")
    plan = plan_of(pdf, "136579136")
    assert plan.symbol.read_at == (300,)
    with pytest.raises(Trouble) as raised:
        checked_raster(pdf, plan, sheet_of("A4"), 203)
    assert "too fine for a printer of 203 dpi" in raised.value.message
    assert "1.2 dots" in raised.value.message
    assert plan.symbol.text in codes_of(picture(checked_raster(pdf, plan, sheet_of("A4"), 300).raster))


@pytest.mark.parametrize(
    ("number", "awb", "stop"),
    [
        pytest.param("07", "05300000011267", CANNOT_BE_READ, id="DEMO across the bars, the number printed"),
        pytest.param("07", "99999999999999", CANNOT_BE_READ, id="DEMO across the bars"),
        pytest.param("13", "71007060057679", "Other papers of this parcel", id="customs papers"),
        pytest.param("15", "90001507982", NOT_A_LABEL, id="one line of text"),
        pytest.param("10", "1031394500154710811103", OTHER_PARCEL, id="the reference, few digits differ"),
        pytest.param("04", "1111111103362627", "R26", id="printed for the eye only"),
        pytest.param("06", "57714403", OTHER_PARCEL, id="without its leading zeros"),
        pytest.param("03", "9000150798", OTHER_PARCEL, id="one digit short"),
        pytest.param("03", "90001507983", OTHER_PARCEL, id="one digit wrong"),
        pytest.param("03", "900015079821", OTHER_PARCEL, id="one digit more"),
    ],
)
def test_what_is_not_this_parcels_label_is_a_stop_of_its_own(number: str, awb: str, stop: str) -> None:
    verdict, place = judged(document(number), awb)
    assert place is None
    assert (verdict.allowed, verdict.rule) == (False, "R26")
    assert stop in verdict.message or stop == verdict.rule


@pytest.mark.slow
@pytest.mark.parametrize("number", GOOD)
def test_no_document_is_the_label_of_a_strangers_number(number: str) -> None:
    for awb in ("90001507981", "OKX7000120037", "14000000000017", "1Z680RA4DL08720000"):
        assert judged(document(number), awb)[1] is None


def test_printer_commands_are_called_by_their_name() -> None:
    with pytest.raises(Trouble) as raised:
        read_document(document("16"))
    assert (raised.value.outcome, raised.value.rule) == (Outcome.REFUSED, "R26")
    assert "printer commands (ZPL) instead of a PDF" in raised.value.message
