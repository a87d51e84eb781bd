"""The doctor in the window, the support file, and the language page."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.doctor import DoctorPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk
from oker_desk.services.setup.language import station_language
from tests.shop import open_shop, open_station


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_shop() as shop, open_station(shop, tmp_path / "home") as desk:
        yield desk


def page(window: MainWindow, section: str) -> View:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    return view.show_section(section)


def test_every_part_is_shown_with_word_and_sentence(window: MainWindow) -> None:
    doctor = page(window, "doctor")
    assert isinstance(doctor, DoctorPage)
    doctor.panel.again.click()
    assert doctor.panel.told.text() == "Everything is in order."
    words = [doctor.findChild(QLabel, f"setup.check.{name}") for name in ("keyring", "disk", "steps")]
    assert [word.text() for word in words if word] == ["✓  Good"] * 3


def test_a_support_file_is_saved(window: MainWindow, tmp_path: Path) -> None:
    doctor = page(window, "doctor")
    assert isinstance(doctor, DoctorPage)
    doctor.panel.again.click()
    doctor.write_support_file(str(tmp_path / "support.zip"))
    assert doctor.panel.told.text() == f"The support file is {tmp_path / 'support.zip'}."
    assert zipfile.is_zipfile(tmp_path / "support.zip")
    doctor.write_support_file(str(tmp_path / "no" / "support.zip"))
    assert "could not be written" in doctor.panel.told.text()


def test_the_language_is_changed_on_its_page_and_the_page_stays(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    hindi = page(window, "language").findChild(QPushButton, "setup.language.hi")
    assert hindi is not None
    assert hindi.text() == "हिन्दी"
    hindi.click()
    qtbot.waitUntil(lambda: window.settled)
    assert station_language(desk) == "hi"

    def shown() -> list[QPushButton]:
        return [b for b in window.view.findChildren(QPushButton, "setup.language.en") if b.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    shown()[0].click()
    qtbot.waitUntil(lambda: window.settled)
    assert station_language(desk) == "en"
