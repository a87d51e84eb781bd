"""Weight, size, name: what a person types stays, what belongs to a scan never does, however slowly its keys come."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oker_desk.domain.commands import Command
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.typed_field import NameField, NumberField
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import pickups_of
from oker_desk.services.dock.manifests import list_manifests
from oker_desk.services.setup.station import set_straight_through
from tests.gui.pack_table import BOX_FIELDS, kind_of, said, view_of
from tests.gui.windows import press, scan, type_keys
from tests.shop import SCARF, Shop, fill_manifest, look, new_order, packed_order

EAN = "8901234567890"
ENTER = "\r"


@pytest.fixture
def order_no(shop: Shop, desk: Desk, window: MainWindow) -> str:
    """An order whose goods are in and whose box stands in the fields: Enter would get the label."""
    order_no = new_order(shop, desk, SCARF)
    scan(window, order_no)
    scan(window, "TEST-SCARF")
    for name, value in BOX_FIELDS.items():
        field_of(window, name).show_value(value)
    weight = field_of(window, "weight")
    weight.setFocus()
    weight.selectAll()
    return order_no


def field_of(window: MainWindow, name: str) -> NumberField:
    found = window.findChild(NumberField, f"pack.{name}")
    assert found is not None
    return found


def sizes(window: MainWindow) -> dict[str, str]:
    return {name: field_of(window, name).text() for name in BOX_FIELDS}


def come_to_rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no key is held back any more, and what was heard is delivered."""
    qtbot.waitUntil(lambda: not window.gear.scans._recogniser.holding)
    QApplication.processEvents()


def weight_of(desk: Desk, order_no: str) -> int | None:
    box = look(desk, order_no).parcel.box
    return box.weight if box else None


# Scans that come slowly ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gap", [40, 60, 90, 120, 160, 400, 900])
@pytest.mark.parametrize("code", [EAN, "SF-1234567890", "12345-A"])
def test_a_scan_whose_keys_come_slowly_leaves_no_digit_behind(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot, code: str, gap: int
) -> None:
    type_keys(window, code + ENTER, gap)
    come_to_rest(window, qtbot)
    assert sizes(window) == BOX_FIELDS
    assert said(window) == "NO WEIGHT, NO SIZE"
    assert weight_of(desk, order_no) is None


@pytest.mark.parametrize("pause", [160, 300, 480])
def test_a_scan_whose_head_was_held_up_is_asked_for_again_and_its_head_taken_out(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot, pause: int
) -> None:
    type_keys(window, EAN + ENTER, 200, 200, 200, pause, 5)
    come_to_rest(window, qtbot)
    assert sizes(window) == BOX_FIELDS
    assert said(window) == "SCAN AGAIN"
    assert weight_of(desk, order_no) is None


@pytest.mark.parametrize("gaps", [(60,), (80, 80, 20, 130, 10), (100, 30, 100, 30)])
def test_a_short_number_that_comes_quicker_than_a_hand_types_gets_no_label(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot, gaps: tuple[int, ...]
) -> None:
    type_keys(window, "1234" + ENTER, *gaps)
    come_to_rest(window, qtbot)
    assert sizes(window) == BOX_FIELDS
    assert weight_of(desk, order_no) is None


def test_a_command_behind_the_head_of_a_scan_gets_no_label_with_half_a_number(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot
) -> None:
    type_keys(window, "12" + Command.FINISH.value + ENTER, 200, 200, 300, 5)
    come_to_rest(window, qtbot)
    assert sizes(window) == BOX_FIELDS
    assert weight_of(desk, order_no) is None


def test_digits_that_nobody_confirmed_go_when_a_scan_comes_that_is_not_wanted_here(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot
) -> None:
    type_keys(window, "812", 200)
    scan(window, EAN)
    come_to_rest(window, qtbot)
    assert said(window) == "WEIGHT FIRST"
    assert field_of(window, "weight").text() == ""
    assert field_of(window, "weight").hasFocus()


def test_whatever_pace_a_code_comes_at_nothing_of_it_is_taken_for_a_weight(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot
) -> None:
    chance = random.Random(11)
    for _ in range(40):
        code = "".join(chance.choices("0123456789", k=chance.randint(6, 16)))
        gaps = [chance.choice((2, 5, 5, 20, 40, 70, 140, 300, 1200, 2500)) for _ in range(17)]
        field_of(window, "weight").show_value("750")
        type_keys(window, code + ENTER, *gaps)
        come_to_rest(window, qtbot)
        assert field_of(window, "weight").text() in {"750", ""}, (code, gaps)
        assert weight_of(desk, order_no) is None, (code, gaps)


# People who type -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gaps", [(150,), (90, 90, 110), (70, 30, 200), (2000,)])
def test_a_weight_that_somebody_types_is_taken(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot, gaps: tuple[int, ...]
) -> None:
    type_keys(window, "812" + ENTER, *gaps)
    come_to_rest(window, qtbot)
    assert weight_of(desk, order_no) == 812


def test_a_typed_weight_may_be_put_right_as_often_as_somebody_likes(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot
) -> None:
    type_keys(window, "81234", 150)
    for _ in range(4):
        press(window, "", Qt.Key.Key_Backspace)
    type_keys(window, "15" + ENTER, 150)
    come_to_rest(window, qtbot)
    assert weight_of(desk, order_no) == 815


@pytest.mark.parametrize("typed", ["123456", "1.25", "75o"])
def test_what_is_no_number_is_said_so_and_the_field_shows_what_it_held(
    desk: Desk, window: MainWindow, order_no: str, qtbot: QtBot, typed: str
) -> None:
    type_keys(window, typed, 180)
    come_to_rest(window, qtbot)
    assert said(window) == "NO WEIGHT, NO SIZE"
    assert field_of(window, "weight").text() == "750"
    press(window, "", Qt.Key.Key_Escape)
    assert said(window) == "INVOICED" or kind_of(window) is None
    type_keys(window, "640" + ENTER, 150)
    come_to_rest(window, qtbot)
    assert weight_of(desk, order_no) == 640


def test_what_somebody_writes_in_the_scan_box_goes_on_there_when_the_weight_is_asked_for(
    shop: Shop, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    set_straight_through(
        desk, False
    )  # the invoice is asked for while somebody writes; a scan would end the writing
    for code in (new_order(shop, desk, SCARF), "TEST-SCARF"):
        scan(window, code)
    box = view_of(window).scan_box
    box.setFocus()
    type_keys(window, "OKR", 200)
    come_to_rest(window, qtbot)
    view_of(window).flow.get_invoice()
    assert field_of(window, "weight").isVisible()
    assert box.hasFocus()
    assert box.text() == "OKR"


def test_a_slow_scan_leaves_no_digit_in_the_sizes_of_the_warehouse_s_boxes(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go_to("setup").take_up("table")
    side = window.findChild(NumberField, "setup.box1.length")
    assert side is not None
    qtbot.waitUntil(lambda: side.text() == "200")
    side.setFocus()
    type_keys(window, EAN + ENTER, 120)
    come_to_rest(window, qtbot)
    assert side.text() == "200"
    assert said(window) == "NO WEIGHT, NO SIZE"


# The courier's name ----------------------------------------------------------------------------------------------------


@pytest.fixture
def van(shop: Shop, desk: Desk, window: MainWindow) -> MainWindow:
    """The dock with a closed manifest of two parcels, the cursor in the courier's name."""
    manifest_no = fill_manifest(shop, desk, [packed_order(shop, desk), packed_order(shop, desk)])
    close_manifest(desk, manifest_no)
    window.go_to("dock").take_up(manifest_no)
    name_of(window).setFocus()
    return window


def name_of(window: MainWindow) -> NameField:
    found = window.findChild(NameField, "dock.courier_name")
    assert found is not None
    return found


@pytest.mark.parametrize("gaps", [(1200, 120), (1200, 400), (1200, 200, 200, 300, 5)])
@pytest.mark.parametrize("code", ["1400010031676", "SF1400010031676"])
def test_a_scan_to_the_van_that_comes_slowly_adds_nothing_to_the_courier_s_name(
    van: MainWindow, qtbot: QtBot, code: str, gaps: tuple[int, ...]
) -> None:
    type_keys(van, "Ravi", 90)
    type_keys(van, code + ENTER, *gaps)
    come_to_rest(van, qtbot)
    assert name_of(van).text() == "Ravi"
    assert said(van) == "SCAN AGAIN"


def test_a_courier_s_name_is_typed_at_any_pace_and_parcels_are_scanned_beside_it(
    desk: Desk, van: MainWindow, qtbot: QtBot
) -> None:
    type_keys(van, "Ravi K" + ENTER, 70, 30, 30, 200)
    manifest = list_manifests(desk)[0]
    for line in manifest.parcels:
        scan(van, line.awb)
        come_to_rest(van, qtbot)
    assert {line.handed_over_at is None for line in list_manifests(desk)[0].parcels} == {False}
    assert pickups_of(desk, manifest.manifest_no)[0].taken_by == "Ravi K"
