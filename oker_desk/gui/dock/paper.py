"""The row below a manifest: where its paper goes, and Oker's own beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, button, field


class PaperRow(QWidget):
    """Saves ours; where Oker gives a paper of its own, that one is saved beside it."""

    save = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = field("dock.paper_path", tr("File that the paper is saved to"), tr("File for the paper"))
        self.choose = button(tr("Choose…"), "dock.paper_choose", says=tr("Choose the file for the paper"))
        self.paper = button(
            tr("Save paper  ({key})", key="Ctrl+P"), "dock.paper", says=tr("Save the manifest paper as a PDF")
        )
        self.paper.setShortcut(QKeySequence("Ctrl+P"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose)
        line.addWidget(self.paper)
        self.choose.clicked.connect(self._choose_file)
        self.paper.clicked.connect(self._ask)

    def suggest(self, manifest_no: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.setText(str(Path(folder) / f"{manifest_no}.pdf"))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Save the manifest paper"), self.path.text(), "PDF (*.pdf)")
        dialog.setObjectName("dock.paper_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _ask(self) -> None:
        if self.path.text().strip():
            self.save.emit(Path(self.path.text().strip()))
        else:
            self.path.setFocus()
