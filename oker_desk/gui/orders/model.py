"""The table of orders: ids in their order, and the rows of the few pages that were on screen last."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from oker_desk.gui.language import tr
from oker_desk.gui.orders.columns import COLUMNS, PLACE_OF
from oker_desk.gui.orders.words import is_late
from oker_desk.services.book.lists import ListedOrder

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY, _TIP, _FONT, _SPOKEN = (
    role.value
    for role in (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
        *(Qt.ItemDataRole.FontRole, Qt.ItemDataRole.AccessibleTextRole),
    )
)
"""Plain numbers: a repaint asks some thousand times, and comparing enum members is slow."""
PAGE = 64
"""Rows that are read together."""
_PAGES = 40
"""Pages that are kept; the memory for rows does not grow with the list."""
_ON_ITS_WAY = "…"
_DUE = PLACE_OF["due"]


class BookModel(QAbstractTableModel):
    """Shows what is there and asks for the rest: a row that has not been read yet is three dots for a moment."""

    missing = Signal()
    """Somebody looked at rows that are not here: ``next_page`` tells which to read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = array("I")
        self._now = datetime.now(UTC)
        self._pages: OrderedDict[int, list[ListedOrder | None]] = OrderedDict()
        self._texts: dict[int, list[str]] = {}
        self._stale: set[int] = set()
        self._wanted: list[int] = []
        self._bold = QFont()
        self._bold.setBold(True)

    def show_list(self, ids: array[int], now: datetime) -> bool:
        """Show a list; the same one again keeps its rows until fresh ones come. Says whether rows moved."""
        self._now = now
        self._wanted.clear()
        self._stale = set(self._pages)
        if ids == self._ids:
            self._repaint(0, len(ids) - 1)
            return False
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._texts.clear()
        self._stale.clear()
        self.endResetModel()
        return True

    def pass_time(self, now: datetime) -> None:
        """The list is still true, but it is later: say anew how long there is until each order is due."""
        self._now = now
        self._texts.clear()
        self._repaint(0, len(self._ids) - 1)

    def next_page(self) -> tuple[int, list[int]] | None:
        """Return the page that was looked at last and is not here, with its ids; None if nothing is missing."""
        while self._wanted:
            page = self._wanted.pop()
            if page not in self._pages or page in self._stale:
                del self._wanted[:-2]  # whoever scrolls on does not wait for what flew by
                return page, list(self._ids[page * PAGE : (page + 1) * PAGE])
        return None

    def show_page(self, page: int, ids: Iterable[int], rows: Mapping[int, ListedOrder]) -> None:
        """Take the rows of a page; rows of a list that is not shown any more are dropped."""
        wanted = list(ids)
        if wanted != list(self._ids[page * PAGE : (page + 1) * PAGE]):
            return
        self._pages[page] = [rows.get(order_id) for order_id in wanted]
        self._pages.move_to_end(page)
        self._stale.discard(page)
        for order_id in wanted:
            self._texts.pop(order_id, None)
        while len(self._pages) > _PAGES:
            for gone in self._pages.popitem(last=False)[1]:
                if gone is not None:
                    self._texts.pop(gone.row.id, None)
        self._repaint(page * PAGE, page * PAGE + len(wanted) - 1)

    def listed_at(self, row: int) -> ListedOrder | None:
        """Return a row that is here; a row that is not is asked for."""
        if not 0 <= row < len(self._ids):
            return None
        page = row // PAGE
        found = self._pages.get(page)
        if found is None or page in self._stale:
            self._ask_for(page)
        return found[row % PAGE] if found is not None else None

    def ids_of(self, spans: Iterable[tuple[int, int]]) -> array[int]:
        """Return the ids of the rows from the first to the last of each span; a million are copied in a moment."""
        found = array("I")
        for first, last in spans:
            found.extend(self._ids[first : last + 1])
        return found

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes any kind of value here
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(COLUMNS[section].heading)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        if role in {_DISPLAY, _TIP}:
            return self.texts_at(index.row())[index.column()]
        if role == _FONT and self._stands_out(index):
            return self._bold
        if role == _SPOKEN:
            return self._spoken(index.row(), index.column())
        return None

    def texts_at(self, row: int) -> list[str]:
        """Return the cells of a row."""
        listed = self.listed_at(row)
        if listed is None:
            return [_ON_ITS_WAY, *[""] * (len(COLUMNS) - 1)]
        texts = self._texts.get(listed.row.id)
        if texts is None:
            texts = [column.text(listed, self._now) for column in COLUMNS]
            self._texts[listed.row.id] = texts
        return texts

    def _spoken(self, row: int, column: int) -> str:
        """The first cell of a row reads the whole row as one sentence, for screen readers."""
        texts = self.texts_at(row)
        if column:
            return f"{tr(COLUMNS[column].heading)}: {texts[column] or tr('none')}"
        return ", ".join(f"{tr(c.heading)} {text}" for c, text in zip(COLUMNS, texts, strict=True) if text)

    def _stands_out(self, index: Index) -> bool:
        if index.column() != _DUE:
            return index.column() == 0
        listed = self.listed_at(index.row())
        return listed is not None and is_late(listed.row.state, listed.row.dispatch_by, self._now)

    def _ask_for(self, page: int) -> None:
        if not self._wanted:
            self.missing.emit()
        if page not in self._wanted:
            self._wanted.append(page)

    def _repaint(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
