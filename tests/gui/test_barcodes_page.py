"""Barcodes under Set-up: looked up and taught by scanning, asked about before they change, learned from a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.gui.setup.barcodes import BarcodesPage
from oker_desk.services.barcodes import learn, sku_of
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.gui.dock_pages import Page, open_page
from tests.shop import open_shop, open_station

EAN = "8901234567894"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_shop() as shop, open_station(shop, tmp_path / "home") as desk:
        run_sync(desk, SyncKind.CATALOG)
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[BarcodesPage]]:
    with open_page(BarcodesPage, desk, qtbot) as page:
        yield page


def told(page: Page[BarcodesPage]) -> str:
    return page.part(QLabel, "setup.barcode_told").text()


def test_two_scans_and_a_button_teach_a_barcode(desk: Desk, page: Page[BarcodesPage]) -> None:
    page.view.take_scan(EAN)
    assert "Nobody has taught" in told(page)
    page.view.take_scan("KURTA-RED-M")
    assert page.part(QLineEdit, "setup.barcode_sku").text() == "KURTA-RED-M"
    page.part(QPushButton, "setup.barcode_learn").click()
    assert sku_of(desk, EAN) == "KURTA-RED-M"
    assert "1" in page.part(QLabel, "setup.barcodes_count").text()
    page.view.take_scan(EAN)
    assert "Cotton kurta" in told(page)
    page.part(QPushButton, "setup.barcode_forget").click()
    assert sku_of(desk, EAN) is None


def test_a_barcode_of_another_article_is_changed_by_a_yes_only(desk: Desk, page: Page[BarcodesPage]) -> None:
    learn(desk, EAN, "KURTA-RED-M")
    page.part(QLineEdit, "setup.barcode_code").setText(EAN)
    page.part(QLineEdit, "setup.barcode_sku").setText("KURTA-RED-L")
    page.part(QPushButton, "setup.barcode_learn").click()
    assert "already stands for KURTA-RED-M" in told(page)
    assert sku_of(desk, EAN) == "KURTA-RED-M"
    page.part(QPushButton, "setup.barcode_replace").click()
    assert sku_of(desk, EAN) == "KURTA-RED-L"


def test_a_file_says_line_by_line_what_was_left_out(
    desk: Desk, page: Page[BarcodesPage], tmp_path: Path
) -> None:
    file = tmp_path / "ean.csv"
    file.write_text(f"ean,sku\n{EAN},KURTA-RED-M\n8901234567900,NO-SUCH\n", encoding="utf-8")
    page.view.file.picked.emit(file)
    assert page.part(QLabel, "setup.barcodes_told").text().startswith("1 learned")
    assert (
        "Line 3: There is no article NO-SUCH"
        in page.part(QPlainTextEdit, "setup.barcodes_problems").toPlainText()
    )
    page.view.file.picked.emit(tmp_path / "no.csv")
    assert "cannot be read" in page.part(QLabel, "setup.barcodes_told").text()
