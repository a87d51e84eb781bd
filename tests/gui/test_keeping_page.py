"""Set-up, data and backups: how long buyers are kept, and a backup on request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.gui.keeping_clock import keep_house
from oker_desk.gui.setup.keeping import KeepingPage
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.keeping.retention import days_kept
from tests.gui.dock_pages import Page, open_page


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[KeepingPage]]:
    with open_page(KeepingPage, desk, qtbot) as page:
        yield page


def test_days_are_saved_and_a_slip_is_said_beside_the_field(desk: Desk, page: Page[KeepingPage]) -> None:
    days = page.part(QLineEdit, "setup.keeping_days")
    assert days.text() == "30"
    days.setText("soon")
    page.part(QPushButton, "setup.keeping_save").click()
    assert "from 1 to 3650" in page.part(QLabel, "setup.keeping_told").text()
    days.setText("7")
    page.part(QPushButton, "setup.keeping_save").click()
    assert page.part(QLabel, "setup.keeping_told").text() == "✓  Saved."
    assert days_kept(desk) == 7


def test_a_backup_is_made_on_request_and_named(desk: Desk, page: Page[KeepingPage]) -> None:
    assert page.part(QLabel, "setup.backup_last").text() == "There is no backup yet."
    page.part(QPushButton, "setup.backup_now").click()
    assert str(desk.store.backups.all()[-1]) in page.part(QLabel, "setup.backup_last").text()


def test_the_clock_backs_up_what_has_changed(desk: Desk) -> None:
    assert keep_house(desk) == 0
    assert keep_house(desk) == 0
    assert len(desk.store.backups.all()) == 1
