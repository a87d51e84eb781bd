"""Set-up, Printers: bound by identity for each kind of paper, asked how they are, tried with a test label."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.domain.prints import PaperKind
from oker_desk.gui.lanes import PRINT
from oker_desk.gui.setup.printers import PrintersPage
from oker_desk.services.desk import Desk
from oker_desk.services.printers import FOLDER, SOCKET, PrinterChoice, label_printer, printer_for
from tests.gui.dock_pages import open_page
from tests.gui.windows import open_window
from tests.shop import open_shop, open_station


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_shop() as shop, open_station(shop, tmp_path / "home") as desk:
        yield desk


def test_each_kind_of_paper_has_a_printer_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    with open_page(PrintersPage, desk, qtbot) as page:
        for name, paper in (("setup.invoice", PaperKind.INVOICE), ("setup.manifest", PaperKind.MANIFEST)):
            assert printer_for(desk, paper) is None
            printer = page.part(QComboBox, f"{name}.printer")
            printer.setCurrentIndex(printer.count() - 1)
            page.part(QPushButton, f"{name}.printer_save").click()
            chosen = printer_for(desk, paper)
            assert chosen is not None
            assert (chosen.kind, chosen.sheet) == (FOLDER, "A4")


def test_a_label_printer_in_the_network_is_chosen_by_its_address(desk: Desk, qtbot: QtBot) -> None:
    with open_page(PrintersPage, desk, qtbot) as page:
        printer, address = (
            page.part(QComboBox, "setup.printer"),
            page.part(QLineEdit, "setup.printer_address"),
        )
        assert address.isHidden()
        printer.setCurrentIndex(printer.findData("socket:"))
        assert not address.isHidden()
        page.part(QPushButton, "setup.printer_save").click()
        assert "no address of a printer" in page.part(QLabel, "setup.printer_told").text()
        address.setText("127.0.0.1:9")
        sheet = page.part(QComboBox, "setup.sheet")
        sheet.setCurrentIndex(sheet.findData("A6"))
        page.part(QCheckBox, "setup.fit").click()
        page.part(QPushButton, "setup.printer_save").click()
        assert label_printer(desk) == PrinterChoice(SOCKET, "127.0.0.1:9", 203, "A6", True)
        page.part(QPushButton, "setup.printer_check").click()
        assert "is switched off" in page.part(QLabel, "setup.printer_told").text()


def test_a_test_label_is_printed_and_scanned_back(desk: Desk, qtbot: QtBot) -> None:
    with open_page(PrintersPage, desk, qtbot) as page:
        page.part(QPushButton, "setup.printer_check").click()
        assert page.part(QLabel, "setup.printer_told").text() == "✓  Folder is there."
        page.part(QPushButton, "setup.printer_trial").click()
        told = page.part(QLabel, "setup.printer_told").text()
        assert "Its frame must measure 95.6 × 146.4 mm" in told
        code = told.split()[2]
        page.view.take_scan("90001507982")
        assert page.said[-1].word == "NOT THE TEST LABEL"
        page.view.take_scan(code)
        assert page.said[-1].word == "TEST LABEL READ"


def test_while_printers_are_looked_for_the_page_says_so_and_shows_the_chosen_one(
    desk: Desk, qtbot: QtBot
) -> None:
    slow = threading.Event()
    with open_window(desk, qtbot, series=False) as window:
        window.parts.lanes.run(PRINT, lambda desk: slow.wait(10))
        window.go_to("setup").take_up("printers")
        page = window.findChild(PrintersPage)
        assert page is not None
        labels, manifests = page.panels[PaperKind.LABEL], page.panels[PaperKind.MANIFEST]
        qtbot.waitUntil(lambda: labels.printer.currentText() == "Files in “printed”")
        assert manifests.printer.currentText() == "No printer chosen"
        for panel in (labels, manifests):
            assert panel.told.text() == "Looking for the printers of this machine…"
            assert panel.told.isVisible()
            assert not panel.look.isEnabled()
        slow.set()
        qtbot.waitUntil(lambda: labels.printer.count() > 2, timeout=10_000)
        assert labels.printer.currentText() == "Files in “printed”"
        assert labels.told.isHidden()
        assert labels.look.isEnabled()
