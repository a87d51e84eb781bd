"""The row below a manifest: its paper is printed, or saved where no printer is chosen; and a parcel's dispute pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, button, field

_KEY = "Ctrl+P"


class PaperRow(QWidget):
    """Where Oker gives a paper of its own, it goes with ours."""

    save = Signal(Path)
    print_it = Signal()
    pack = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printed_by = ""
        self._awb = ""
        self.path = field("dock.paper_path", tr("File that the paper is saved to"), tr("File for the paper"))
        self.choose = button(tr("Choose…"), "dock.paper_choose", says=tr("Choose the file for the paper"))
        self.paper = button(tr("Save paper"), "dock.paper", says=tr("Save the manifest paper as a PDF"))
        self.printing = button(
            tr("Print paper"), "dock.print_paper", role="primary", says=tr("Print the manifest paper")
        )
        self.dispute = button(
            tr("Dispute pack"),
            "dock.dispute",
            says=tr("Save everything known of the chosen parcel beside the paper"),
        )
        self.dispute.setEnabled(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.path, 1)
        for part in (self.choose, self.paper, self.printing, self.dispute):
            line.addWidget(part)
        self.choose.clicked.connect(self._choose_file)
        self.paper.clicked.connect(self._ask)
        self.printing.clicked.connect(self.print_it)
        self.dispute.clicked.connect(self._ask_pack)
        self.show_printer("")

    def suggest(self, manifest_no: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.setText(str(Path(folder) / f"{manifest_no}.pdf"))

    def show_printer(self, name: str) -> None:
        """Offer printing first where there is a printer for manifests; the key follows."""
        self._printed_by = name
        self.printing.setVisible(bool(name))
        first, second = (self.printing, self.paper) if name else (self.paper, self.printing)
        first.setText(tr("{act}  ({key})", act=first.text().split("  (")[0], key=_KEY))
        first.setShortcut(QKeySequence(_KEY))
        second.setText(second.text().split("  (")[0])

    @property
    def printer(self) -> str:
        return self._printed_by

    def show_parcel(self, awb: str) -> None:
        """Offer the pack of the parcel that is chosen in the table."""
        self._awb = awb
        self.dispute.setEnabled(bool(awb))
        self.dispute.setToolTip(
            tr("Everything known of {awb} in one file.", awb=awb) if awb else tr("Choose a parcel first.")
        )

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

    def _ask_pack(self) -> None:
        if self._awb and self.path.text().strip():
            self.pack.emit(Path(self.path.text().strip()).with_name(f"{self._awb}.zip"))
