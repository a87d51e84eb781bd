"""Stock by hand: what would be sent, from Uniware or from a file, and the word that sends it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from oker_desk.domain.stock import StockLine
from oker_desk.gui.files import ask_file, tables
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.pieces import GRID, Panel, button, dress, label, row
from oker_desk.gui.table import table
from oker_desk.services.sync.stock_source import PlannedStock

_HEADS = (mark("SKU"), mark("Facility"), mark("Oker warehouse"), mark("Before"), mark("Now"))
_NUMBERS = 3
"""The first column with numbers."""
_HEIGHT = 220
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class StockModel(QAbstractTableModel):
    """The values that would be sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[StockLine] = ()

    def show_lines(self, lines: Sequence[StockLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= _NUMBERS:
            return _RIGHT
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        line = self._lines[index.row()]
        before = "–" if line.before is None else str(line.before)
        cells = (line.sku, line.facility, line.level.warehouse, before, str(line.level.units))
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(f"{tr(head)} {cell}" for head, cell in zip(_HEADS, cells, strict=True))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= _NUMBERS:
            return _RIGHT
        return None


class StockPanel(Panel):
    """A dry run in a table. Nothing is sent before somebody presses the button that says so."""

    plan = Signal(object)
    """Show what would be sent, from this file or from Uniware (``None``)."""
    send = Signal(object, bool)
    """Send it, from this file or from Uniware; the second value confirms that most of the stock is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("channel.stock", parent=parent)
        self.from_uniware = button(tr("What would be sent?"), "channel.stock_plan")
        self.from_file = button(tr("Stock from a file…"), "channel.stock_file")
        self.told = label(name="channel.stock_told", role="strong")
        self.model = StockModel(self)
        self.table = table("channel.stock_table", tr("Stock that would be sent"), self.model)
        self.send_button = button(tr("Send to Oker"), "channel.stock_send", role="primary")
        self.close_button = button(tr("Close"), "channel.stock_close", says=tr("Close the list of stock"))
        self._file: Path | None = None
        self._absurd = False
        self.pad(GRID + 4)
        head = row(
            label(tr("Stock by hand"), role="heading", wrap=False),
            label(tr("See first what would change; only changes are sent."), role="quiet"),
            self.from_uniware,
            self.from_file,
        )
        head.setStretch(1, 1)
        self.add(
            head,
            self.told,
            self.table,
            row(1, self.send_button, self.close_button),
        )
        self.table.setFixedHeight(_HEIGHT)
        self.from_uniware.clicked.connect(lambda: self._ask(None))
        self.from_file.clicked.connect(self._pick)
        self.send_button.clicked.connect(lambda: self.send.emit(self._file, self._absurd))
        self.close_button.clicked.connect(self.close_list)
        self.close_list()

    def show_plan(self, planned: PlannedStock) -> None:
        """Show what would be sent, and what cannot be."""
        plan = planned.plan
        self.model.show_lines(plan.lines)
        told = tr(
            "{n} would be sent, {same} unchanged, {failed} cannot be sent.",
            n=len(plan.lines),
            same=plan.same,
            failed=len(plan.problems),
        )
        if plan.problems:
            told += " " + speak(plan.problems[0].reason)
        if planned.absurd:
            told += " " + tr("▲ Most of the stock would be gone at once. Send it only if that is true.")
        self._absurd = planned.absurd
        self.say(told, "warn" if planned.absurd or plan.problems else "strong")
        for part in (self.table, self.send_button):
            part.setVisible(bool(plan.lines))
        self.close_button.show()
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def say(self, words: str, role: str) -> None:
        self.told.setText(words)
        dress(self.told, "role", role)
        self.told.setVisible(bool(words))

    def close_list(self) -> None:
        self.say("", "strong")
        for part in (self.table, self.send_button, self.close_button):
            part.hide()

    def _ask(self, file: Path | None) -> None:
        self.close_list()
        self._file = file
        self.say(tr("Reading the stock…"), "strong")
        self.plan.emit(file)

    def _pick(self) -> None:
        ask_file(
            self,
            "channel.stock_dialog",
            tr("Stock from a file"),
            tables(),
            lambda path: self._ask(Path(path)),
        )
