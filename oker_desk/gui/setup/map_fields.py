"""The two faces of the facility map: a table of rows, and a field with the exact JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QTableWidget, QTableWidgetItem, QTextEdit, QWidget

from oker_desk.gui.language import mark, tr
from oker_desk.gui.setup.pairs import Pair
from oker_desk.gui.table import ROW_HEIGHT
from oker_desk.gui.theme import colour_names

_OKER, _UNIWARE, _SEEN, _STOCK = range(4)
_HEADINGS = (mark("Oker code"), mark("Uniware code"), mark("Orders"), mark("Stock"))


class PairTable(QTableWidget):
    """Typing edits the cell in hand, Insert adds a row, Delete takes it off, Space switches stock."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_HEADINGS), parent)
        self._seen: Mapping[str, int] = {}
        self._filling = False
        self.setObjectName("setup.map_table")
        self.setAccessibleName(tr("Warehouse map as rows"))
        self.setHorizontalHeaderLabels([tr(heading) for heading in _HEADINGS])
        for column, says in ((_SEEN, tr("Orders of the last 30 days")), (_STOCK, tr("Send stock"))):
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setToolTip(says)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(4 * ROW_HEIGHT + 56)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (_SEEN, _STOCK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._changed)

    def fill(self, pairs: Sequence[Pair], seen: Mapping[str, int]) -> None:
        """Show rows, with the orders that came from each Oker warehouse lately."""
        self._filling, self._seen = True, seen
        self.setRowCount(0)
        for pair in pairs:
            self._append(pair)
        self._filling = False

    def pairs(self) -> list[Pair]:
        """Return the rows as they are typed."""
        return [self._pair_at(row) for row in range(self.rowCount())]

    def add_row(self) -> None:
        """Add an empty row and begin to type in it."""
        self._filling = True
        self._append(Pair())
        self._filling = False
        self._type_in(self.rowCount() - 1, _OKER)

    def add_codes(self, codes: Sequence[str]) -> None:
        """Add a row for each Oker code and begin to type the facility of the first."""
        first = self.rowCount()
        self._filling = True
        for code in codes:
            self._append(Pair(code))
        self._filling = False
        self.edited.emit()
        self._type_in(first, _UNIWARE)

    def remove_row(self) -> None:
        if self.currentRow() >= 0:
            self.removeRow(self.currentRow())
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_row()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_row()
        else:
            super().keyPressEvent(event)

    def _type_in(self, row: int, column: int) -> None:
        self.setCurrentCell(row, column)
        self.setFocus()
        item = self.currentItem()
        if item is not None:
            self.editItem(item)

    def _append(self, pair: Pair) -> None:
        at = self.rowCount()
        self.insertRow(at)
        self.setItem(at, _OKER, QTableWidgetItem(pair.oker))
        self.setItem(at, _UNIWARE, QTableWidgetItem(pair.uniware))
        seen = QTableWidgetItem()
        seen.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        seen.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(at, _SEEN, seen)
        stock = QTableWidgetItem()
        stock.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Send stock"))
        stock.setFlags(
            Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        )
        stock.setCheckState(Qt.CheckState.Checked if pair.stock else Qt.CheckState.Unchecked)
        self.setItem(at, _STOCK, stock)
        self._count(at)

    def _pair_at(self, at: int) -> Pair:
        oker, uniware, stock = (self.item(at, column) for column in (_OKER, _UNIWARE, _STOCK))
        checked = stock is None or stock.checkState() is Qt.CheckState.Checked
        return Pair(oker.text() if oker else "", uniware.text() if uniware else "", checked)

    def _count(self, at: int) -> None:
        code, seen = self._pair_at(at).oker.strip(), self.item(at, _SEEN)
        if seen is not None:
            seen.setText(str(self._seen.get(code, 0)) if code else "")

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        self._filling = True
        self._count(item.row())
        self._filling = False
        self.edited.emit()


class JsonField(QPlainTextEdit):
    """Takes the exact JSON; a file dropped or pasted here is handed over by its path."""

    file_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setup.map_json")
        self.setAccessibleName(tr("Warehouse map as JSON"))
        self.setPlaceholderText('{"OkerWarehouseCode":"UniwareWarehouseCode"}')
        self.setTabChangesFocus(True)
        self.setProperty("role", "code")

    def show_place(self, line: int, column: int) -> None:
        """Mark where an error is; (0, 0) marks nothing."""
        if not line or not column:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter,
            QTextCursor.MoveMode.MoveAnchor,
            min(column - 1, max(0, cursor.block().length() - 1)),
        )
        whole, sign = QTextEdit.ExtraSelection(), QTextEdit.ExtraSelection()
        whole.cursor = cursor
        whole.format.setBackground(QColor(colour_names()["stopsoft"]))
        whole.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        sign.cursor = cursor
        sign.format.setBackground(QColor(colour_names()["stop"]))
        sign.format.setForeground(QColor(colour_names()["surface"]))
        self.setExtraSelections([whole, sign])

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text as it is, and a file as its path: also where it was dropped."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(files[0])
        else:
            super().insertFromMimeData(source)
