"""What lies at the packing table: the boxes of this warehouse, and the sheet of commands to scan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from oker_desk.domain.boxes import BoxKind
from oker_desk.gui.files import PDF, ask_file
from oker_desk.gui.lanes import PRINT
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, label, row
from oker_desk.gui.setup.box_rows import DIGITS, BoxRows
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.typed_field import told_astray
from oker_desk.services.command_sheet import save_command_sheet
from oker_desk.services.packing.boxes import box_kinds, save_box_kinds


class TablePage(SetupPage):
    """Boxes are saved with one button; the sheet is a file that any printer prints."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.table")
        self.boxes = BoxRows()
        self.save_button = button(tr("Save boxes"), "setup.boxes_save", role="primary")
        self.told = label(name="setup.boxes_told", role="quiet")
        self.sheet_button = button(tr("Save command sheet…"), "setup.sheet_save")
        self.sheet_told = label(name="setup.sheet_told", role="quiet")
        for told in (self.told, self.sheet_told):
            told.hide()
        sheet, boxes = Panel("setup.sheet"), Panel("setup.boxes")
        sheet.add(
            label(tr("Command sheet"), role="heading"),
            label(
                tr("Print it and lay it on the table: scan a code of it instead of pressing a key."),
                role="quiet",
            ),
            row(self.sheet_button, 1),
            self.sheet_told,
        )
        boxes.add(
            label(tr("Boxes"), role="heading"),
            label(
                tr("Each has a code on the command sheet. The first have a button at the table, too."),
                role="quiet",
            ),
            self.boxes,
            row(self.save_button, 1),
            self.told,
        )
        self.add_panels(sheet, boxes)
        self.boxes.astray.connect(
            lambda: self._parts.say_wrong(tr("NO WEIGHT, NO SIZE"), told_astray(DIGITS))
        )
        self.save_button.clicked.connect(self._save)
        self.sheet_button.clicked.connect(self._choose_file)

    def refresh(self) -> None:
        if not self.boxes.edited:
            self.ask(box_kinds, self._show)

    def _show(self, kinds: tuple[BoxKind, ...]) -> None:
        if not self.boxes.edited:
            self.boxes.show_kinds(kinds)

    def _save(self) -> None:
        wanted = self.boxes.kinds()

        def done(kinds: tuple[BoxKind, ...]) -> None:
            self.boxes.show_kinds(kinds)
            _say(self.told, tr("✓  Saved. Print the command sheet anew."), "good")
            self._parts.note_change()

        self.ask(
            lambda desk: save_box_kinds(desk, wanted),
            done,
            lambda trouble: _say(self.told, speak(trouble.sentence), "problem"),
        )

    def _choose_file(self) -> None:
        ask_file(
            self,
            "setup.sheet_dialog",
            tr("Save command sheet…"),
            PDF,
            self.save_sheet,
            suggested="oker-desk-commands.pdf",
        )

    def save_sheet(self, path: str) -> None:
        """Write the sheet in the language of this station, and open it for whoever prints it."""

        def done(written: Path) -> None:
            _say(self.sheet_told, tr("✓  The sheet is in {path}. Print it on A4.", path=written), "good")
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written)))

        self.ask(
            lambda desk: save_command_sheet(desk, Path(path), speak),
            done,
            lambda trouble: _say(self.sheet_told, speak(trouble.sentence), "problem"),
            lane=PRINT,
        )


def _say(told: QLabel, sentence: str, tone: str) -> None:
    told.setText(sentence)
    told.show()
    dress(told, "role", tone)
