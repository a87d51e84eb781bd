"""The row below a manifest: its paper is printed, or saved where no printer is chosen; and a parcel's dispute pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oker_desk.domain.prints import Print
from oker_desk.gui.files import PDF, ask_file
from oker_desk.gui.language import day_and_time, mark, tr
from oker_desk.gui.pieces import GRID, Panel, button, field, label, row

REASONS = (
    mark("A copy for the courier"),
    mark("Torn or jammed"),
    mark("Nothing came out"),
    mark("Lost"),
)
"""Why a manifest's paper is printed again. The words stand in the history."""
_KEY = "Ctrl+P"


class PaperRow(QWidget):
    """Where Oker gives a paper of its own, it goes with ours."""

    save = Signal(Path)
    print_it = Signal(str)
    """With the reason of a reprint, empty for the first print."""
    fetch = Signal()
    pack = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printed_by = ""
        self._awb = ""
        self._printed: Print | None = None
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
        self.fetching = button(
            tr("Get Oker's paper"),
            "dock.fetch_paper",
            says=tr("Ask once more for Oker's own paper, which could not be fetched"),
        )
        self.why = Panel("dock.why_again", role="note")
        self._line = QWidget()
        self.told = label(name="dock.why_again_told", role="strong")
        self.back = button(tr("Do not print"), "dock.why_again_back")
        self._build()
        self.choose.clicked.connect(self._choose_file)
        self.paper.clicked.connect(self._ask)
        self.printing.clicked.connect(self._ask_print)
        self.fetching.clicked.connect(self.fetch)
        self.dispute.clicked.connect(self._ask_pack)
        self.show_printer("")

    def _build(self) -> None:
        self.back.clicked.connect(self._ask_no_more)
        chips = [button(tr(text), f"dock.why_again{place + 1}") for place, text in enumerate(REASONS)]
        for chip, text in zip(chips, REASONS, strict=True):
            chip.clicked.connect(lambda _=False, chosen=text: self._print_again(chosen))
        self.why.add(self.told, row(*chips, 1, self.back))
        self.why.hide()
        self.fetching.hide()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.path, 1)
        for part in (self.choose, self.paper, self.printing, self.dispute):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.why)
        column.addWidget(self._line)

    def suggest(self, manifest_no: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.setText(str(Path(folder) / f"{manifest_no}.pdf"))
        self._ask_no_more()

    def show_papers(self, printed: Print | None, *, lacks: bool) -> None:
        """Show what is on paper already, and whether Oker's own paper is still to be fetched."""
        self._printed = printed
        self.fetching.setVisible(lacks)

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
        ask_file(
            self,
            "dock.paper_dialog",
            tr("Save the manifest paper"),
            PDF,
            self.path.setText,
            suggested=self.path.text(),
        )

    def _ask_print(self) -> None:
        """Print at once what is not on paper yet; ask first why it is printed again (R24)."""
        if self._printed is None:
            self.print_it.emit("")
            return
        at, who = day_and_time(self._printed.queued_at), self._printed.person or "–"
        self.told.setText(tr("Printed {time} by {name}. Why again?", time=at, name=who))
        self._line.hide()
        self.why.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_no_more(self) -> None:
        self.why.hide()
        self._line.show()

    def _print_again(self, why: str) -> None:
        self._ask_no_more()
        self.print_it.emit(why)

    def _ask(self) -> None:
        if self.path.text().strip():
            self.save.emit(Path(self.path.text().strip()))
        else:
            self.path.setFocus()

    def _ask_pack(self) -> None:
        if self._awb and self.path.text().strip():
            self.pack.emit(Path(self.path.text().strip()).with_name(f"{self._awb}.zip"))
