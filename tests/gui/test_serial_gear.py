"""A serial scanner and a scale at the real window, played by pseudo-terminals."""

from __future__ import annotations

import os
import sys
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from oker_desk.domain.serial_ports import Wiring, Wirings
from oker_desk.domain.weighing import Weight
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.serial_devices import SerialPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.serial_gear import set_wirings, show_wirings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    """Yield the far ends of a scanner's and a scale's port."""
    pairs = [os.openpty(), os.openpty()]
    for _, near in pairs:
        tty.setraw(near)
    Ends.names = [os.ttyname(near) for _, near in pairs]
    yield pairs[0][0], pairs[1][0]
    for pair in pairs:
        for end in pair:
            os.close(end)


class Ends:
    names: list[str]


@pytest.fixture
def desk(tmp_path: Path, ends: tuple[int, int]) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    set_wirings(desk, Wirings(*(Wiring(f"port:{name}") for name in Ends.names)))
    yield desk
    close_desk(desk)


def test_codes_and_weights_reach_the_place_that_is_shown(
    window: MainWindow, ends: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[str] = []
    weights: list[Weight] = []
    monkeypatch.setattr(window.view, "take_scan", codes.append)
    window.parts.weighed.connect(weights.append)
    window.gear.begin()

    def scanned() -> bool:
        if not codes:
            os.write(ends[0], b"AWB-1\r")  # what comes before the port is open is thrown away
        return bool(codes)

    qtbot.waitUntil(scanned)
    assert codes[0] == "AWB-1"
    assert window.parts.scanned_at > 0
    qtbot.waitUntil(lambda: os.write(ends[1], b"ST,GS,+  1.250kg\r\n") > 0 and bool(weights))
    assert weights == [Weight(1250, stable=True)]


def test_a_device_that_is_not_there_is_told(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    set_wirings(desk, Wirings(Wiring("port:/dev/never-there")))
    window.gear.begin()
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    assert window.banner.notice is not None
    assert window.banner.notice.word == "CABLE OUT"
    assert "never-there" in window.banner.notice.sentence


def test_set_up_shows_what_the_devices_say(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    page = view.show_section("serial")
    assert isinstance(page, SerialPage)
    assert page.scanner.currentData() == f"port:{Ends.names[0]}"
    window.deliver_scan("AWB-9")
    assert page.heard.text() == "Heard: AWB-9"
    weight = page.findChild(QLabel, "setup.serial_weight")
    assert weight is not None
    for shown, told in (
        (Weight(1250, stable=True), "1250 g, steady"),
        (Weight(1249, stable=False), "1249 g, moving"),
        (Weight(0, stable=False, overloaded=True), "Too heavy for the scale."),
    ):
        window.parts.weighed.emit(shown)
        assert weight.text() == told
    page.scanner.setCurrentIndex(0)
    page.scale_speed.setCurrentIndex(page.scale_speed.findData("2400"))
    page.asked.setChecked(True)
    page.save_button.click()
    assert show_wirings(desk) == Wirings(Wiring(), Wiring(f"port:{Ends.names[1]}", 2400, asked=True))
    assert page.told.text() == "✓  Saved."
