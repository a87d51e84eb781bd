"""Which seller, asked at the start: one key for each, and no scan chooses one, however slowly it comes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oker_desk.gui.sellers import SellersPage
from oker_desk.gui.theme import dress_application
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.setup.profiles import add_profile, profiles_to_open, remember_profile
from tests.gui.windows import RESOURCES, press, scan, type_keys


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[SellersPage]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress_application(application, RESOURCES, dark=False)
    add_profile(desk, "Meera Textiles")
    remember_profile(add_profile(desk, "Rao & Sons").home)
    page = SellersPage(profiles_to_open(desk.home))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.end()
    page.close()
    application.setStyleSheet("")


@pytest.fixture
def chosen(desk: Desk, page: SellersPage) -> list[str]:
    found: list[str] = []
    names = {profile.home: profile.name for profile in profiles_to_open(desk.home)}
    page.chosen.connect(lambda home: found.append(names[home]))
    return found


def come_to_rest(page: SellersPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._scans._recogniser.holding and not page._alone.isActive())


def test_the_seller_of_last_time_comes_first_and_enter_chooses_it(
    page: SellersPage, chosen: list[str], qtbot: QtBot
) -> None:
    assert [made.text() for made in page.buttons] == ["3   Rao && Sons", "1   Main", "2   Meera Textiles"]
    assert all(made.height() >= 60 for made in page.buttons)
    assert page.buttons[0].hasFocus()
    press(page, "\r", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == ["Rao & Sons"])


def test_a_number_chooses_its_seller(page: SellersPage, chosen: list[str], qtbot: QtBot) -> None:
    press(page, "2")
    qtbot.waitUntil(lambda: chosen == ["Meera Textiles"])


def test_arrows_go_from_seller_to_seller(page: SellersPage, chosen: list[str], qtbot: QtBot) -> None:
    press(page, "", Qt.Key.Key_Down)
    press(page, "", Qt.Key.Key_Down)
    assert page.buttons[2].hasFocus()
    press(page, "\r", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == ["Meera Textiles"])


@pytest.mark.parametrize("sign", ["4", "9", "0", "x", "२"])
def test_a_key_that_is_nobody_s_chooses_nobody(
    page: SellersPage, chosen: list[str], qtbot: QtBot, sign: str
) -> None:
    press(page, sign, Qt.Key.Key_X)
    come_to_rest(page, qtbot)
    assert chosen == []


def test_a_scan_is_asked_for_again_and_chooses_nobody(
    page: SellersPage, chosen: list[str], qtbot: QtBot
) -> None:
    scan(page, "3200010031676")
    qtbot.waitUntil(lambda: page.told.text() == "Choose the seller first, then scan again.")
    come_to_rest(page, qtbot)
    assert chosen == []
    press(page, "2")
    qtbot.waitUntil(lambda: len(chosen) == 1)


@pytest.mark.parametrize("gap", [40, 90, 200])
def test_a_scan_that_comes_slowly_chooses_nobody_either(
    page: SellersPage, chosen: list[str], qtbot: QtBot, gap: int
) -> None:
    type_keys(page, "321\r", gap)
    come_to_rest(page, qtbot)
    assert page.told.text() == "Choose the seller first, then scan again."
    assert chosen == []
