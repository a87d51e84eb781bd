"""In Hindi, too, no text is cut off: every place, every page of Set-up, the order in hand and the question who is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oker_desk.domain.people import Right
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.sections import SECTIONS
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk
from oker_desk.services.setup.language import choose_language
from oker_desk.services.setup.people import PersonForm, keep_person
from tests.gui.test_window import PLACES, is_cut, open_an_order, texts
from tests.gui.windows import open_window, scan
from tests.shop import new_order, open_shop, open_station


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_shop(orders=30) as shop, open_station(shop, tmp_path / "home") as desk:
        new_order(shop, desk)
        keep_person(desk, PersonForm("Asha", {Right.SET_UP, Right.CANCEL, Right.REPRINT}, pin="4711"))
        choose_language(desk, "hi")
        yield desk


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(desk, qtbot) as window:
        assert (window.width(), window.height()) == (1366, 768)
        yield window


def cut_off(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    return [f"{w.objectName()!r} {text!r}" for w, text in texts(window) if is_cut(w, text)]


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_room_for_hindi(window: MainWindow, desk: Desk, place: str) -> None:
    open_an_order(window, desk)
    window.go_to(place)
    assert not cut_off(window)


@pytest.mark.parametrize("section", [section.name for section in SECTIONS])
def test_every_page_of_set_up_has_room_for_hindi(window: MainWindow, section: str) -> None:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    view.show_section(section)
    assert not cut_off(window)


def test_banner_and_question_have_room_for_hindi(window: MainWindow) -> None:
    scan(window, "NOT-HERE")
    assert not cut_off(window)
    window.parts.person_wanted.emit()
    assert not cut_off(window)
