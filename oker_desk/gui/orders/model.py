"""The table of orders: a snapshot in, cells out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from oker_desk.gui.orders.words import clock, courier_line, due_word, is_late, items_line, state_word
from oker_desk.services.views import OrderView

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width in pixels (0: what is left) and the text of a cell."""

    heading: str
    width: int
    text: Callable[[OrderView, datetime], str]


COLUMNS = (
    Column("Order", 168, lambda view, now: view.order.display_no),
    Column("Items", 0, lambda view, now: items_line(view.order)),
    Column("State", 200, lambda view, now: state_word(view)),
    Column("Dispatch by", 190, lambda view, now: due_word(view.order, now)),
    Column("Payment", 100, lambda view, now: view.order.channel.payment),
    Column("City", 130, lambda view, now: view.order.channel.ship_to.city),
    Column("Courier and AWB", 240, lambda view, now: courier_line(view.order)),
    Column("Manifest", 132, lambda view, now: _manifest_of(view)),
    Column("As of", 84, lambda view, now: clock(view.order.as_of, now)),
)
_DUE = 3


class OrdersModel(QAbstractTableModel):
    """Rows are snapshots from ``list_orders``; a refresh keeps the order of rows that the service gave."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: list[OrderView] = []
        self._now: datetime | None = None
        self._bold = QFont()
        self._bold.setBold(True)

    def show_orders(self, views: Sequence[OrderView], now: datetime) -> None:
        """Replace the rows; the same orders in the same places are updated without losing the selection."""
        same = [v.order.order_no for v in views] == [v.order.order_no for v in self._views]
        if same and self._views:
            self._views, self._now = list(views), now
            self.dataChanged.emit(self.index(0, 0), self.index(len(views) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._views, self._now = list(views), now
        self.endResetModel()

    def view_at(self, row: int) -> OrderView | None:
        return self._views[row] if 0 <= row < len(self._views) else None

    def row_of(self, order_no: str | None) -> int | None:
        """Return the row of an order, or None if it is not in the list."""
        found = [row for row, view in enumerate(self._views) if view.order.order_no == order_no]
        return found[0] if found else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._views)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes any kind of value here
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return COLUMNS[section].heading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        if role in _TEXTS:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.FontRole and self._stands_out(index):
            return self._bold
        return None

    def _text(self, row: int, column: int) -> str:
        if self._now is None:
            return ""
        return COLUMNS[column].text(self._views[row], self._now)

    def _spoken(self, row: int, column: int) -> str:
        """The first cell of a row reads the whole row as one sentence, for screen readers."""
        if column:
            return f"{COLUMNS[column].heading}: {self._text(row, column) or 'none'}"
        told = [f"{c.heading} {self._text(row, n)}" for n, c in enumerate(COLUMNS) if self._text(row, n)]
        return ", ".join(told)

    def _stands_out(self, index: Index) -> bool:
        if index.column() == 0:
            return True
        now = self._now
        return index.column() == _DUE and now is not None and is_late(self._views[index.row()].order, now)


def _manifest_of(view: OrderView) -> str:
    line = view.order.parcel.line
    return line.manifest_no if line is not None and not line.taken_off else ""
