"""Saving a list for a spreadsheet, in the page itself: where to, and whether buyers' names go along."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from oker_desk.domain.wording import count
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import Panel, button, field, label, row


class ExportPanel(Panel):
    """Asks for the file. Buyers' data stays out unless somebody asks for it (R52)."""

    save_now = Signal(str, bool, bool)
    """The path, whether buyers go along, and whether the person has been told about this very path already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("orders.export_panel", role="note", parent=parent)
        self.question = label(name="orders.export_question", role="question")
        self.path = field("orders.export_path", tr("File to write"))
        self.buyers = QCheckBox(tr("With buyers' names, cities and pin codes"))
        self.buyers.setObjectName("orders.export_buyers")
        self.now = button(tr("Save the file"), "orders.export_now", role="primary")
        self.back = button(tr("Not now"), "orders.export_back")
        self.problem = label(name="orders.export_problem", role="problem")
        self.add(self.question, row(self.path, self.buyers, self.now, self.back), self.problem)
        self._told_of = ""
        self.now.clicked.connect(self._save)
        self.back.clicked.connect(self.hide)
        self.hide()

    def ask(self, orders: int, now: datetime) -> None:
        """Ask where the orders shall go."""
        self.question.setText(
            tr("Save {orders} as a file for a spreadsheet?", orders=count(orders, "order", "orders"))
        )
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.path.setText(str(Path(folder) / f"orders-{now.astimezone():%Y%m%d-%H%M}.csv"))
        self.buyers.setChecked(False)
        self._told_of = ""
        self.problem.hide()
        self.now.setEnabled(True)
        self.show()
        self.path.setFocus()

    def say(self, sentence: str) -> None:
        """Show why it did not happen, beside where it was asked."""
        self.problem.setText(sentence)
        self.problem.show()
        self._told_of = self.path.text()
        self.now.setEnabled(True)

    def _save(self) -> None:
        self.now.setEnabled(False)
        path = self.path.text()
        self.save_now.emit(path.strip(), self.buyers.isChecked(), path == self._told_of)
