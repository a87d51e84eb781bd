"""Set-up, packing table: boxes are entered in rows, and the command sheet is saved as a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from oker_desk.domain.boxes import USUAL_KINDS, BoxKind
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.table import TablePage
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.packing.boxes import box_kinds


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


@pytest.fixture
def page(window: MainWindow) -> TablePage:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    page = view.show_section("table")
    assert isinstance(page, TablePage)
    return page


def enter(page: TablePage, place: int, *values: str) -> None:
    for made, value in zip(page.boxes.rows[place], values, strict=True):
        made.setText(value)
        made.textEdited.emit(value)


def test_the_usual_boxes_stand_there_and_can_be_changed(page: TablePage, desk: Desk) -> None:
    assert page.boxes.kinds() == list(USUAL_KINDS)
    enter(page, 3, "Shoe box", "330", "210", "120")
    page.boxes._empty(0)
    page.refresh()  # what somebody is typing stays
    page.save_button.click()
    assert box_kinds(desk) == (*USUAL_KINDS[1:], BoxKind("Shoe box", 330, 210, 120))
    assert page.boxes.rows[0][0].text() == "Medium"
    assert page.told.text().startswith("✓  Saved.")


def test_a_box_that_cannot_be_is_told_and_stays_to_be_mended(page: TablePage, desk: Desk) -> None:
    enter(page, 3, "Flat", "330", "", "120")
    page.save_button.click()
    assert page.told.text() == "A side of the box is missing. Type length, width and height in mm."
    assert page.boxes.rows[3][0].text() == "Flat"
    assert box_kinds(desk) == USUAL_KINDS


def test_the_command_sheet_is_saved_and_opened(
    page: TablePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = tmp_path / "commands.pdf"
    page.save_sheet(str(path))
    assert path.read_bytes().startswith(b"%PDF")
    assert opened == [QUrl.fromLocalFile(str(path))]
    page.save_sheet(str(tmp_path / "none" / "commands.pdf"))
    assert page.sheet_told.text().endswith("could not be written. Choose another place.")
    assert len(opened) == 1
