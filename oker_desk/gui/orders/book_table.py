"""The table of the order list: it sorts by its headings, remembers its columns, copies, and asks for pages."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QVBoxLayout, QWidget

from oker_desk.domain.book import Sort
from oker_desk.gui.language import tr
from oker_desk.gui.orders.columns import COLUMNS, PLACE_OF
from oker_desk.gui.orders.model import BookModel
from oker_desk.gui.orders.words import GIVING_WAY
from oker_desk.gui.table import table
from oker_desk.gui.theme import text_percent

_MOST_KEPT = 500
"""Selected rows that are found again when the list has changed."""
_MOST_COPIED = 5_000
_NARROWEST = 60
_TELLING = 200
"""Pixels that columns of a fixed width leave to those that take what is left."""


class BookTable(QWidget):
    """The rows of one list. ``chosen`` tells the order under the cursor, ``sorted_by`` what somebody wants."""

    chosen = Signal(int)
    """The id of the order under the cursor."""
    selected = Signal(int)
    """How many orders are selected."""
    sorted_by = Signal(object, bool)
    """A ``Sort``, and whether it goes downwards."""
    columns_changed = Signal(str)
    """Order, widths and hidden columns, as text to remember."""
    copy_refused = Signal(int)
    """So many rows are too many to copy."""

    def __init__(self, model: BookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.rows = table("orders.table", tr("Orders"), model)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.head: QHeaderView = self.rows.horizontalHeader()
        self._hidden = {column.name for column in COLUMNS if column.hidden}
        self._left_out: frozenset[str] = frozenset()
        self._restoring = False
        self._remember = QTimer(self, singleShot=True, interval=400)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        self._dress_head()
        self._connect()

    def _dress_head(self) -> None:
        # Headings ask for each row whether it is selected before they are painted; with a selection of their own, which
        # nobody uses, a million selected rows cost them nothing.
        self.head.setSelectionModel(QItemSelectionModel(self.model, self.head))
        self.head.setSectionsMovable(True)
        self.head.setSectionsClickable(True)
        self.head.setSortIndicatorShown(True)
        self.head.setSortIndicator(PLACE_OF["due"], Qt.SortOrder.AscendingOrder)
        self.head.setMinimumSectionSize(_NARROWEST)
        self.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head.setAccessibleName(tr("Headings. Press one to sort by it."))
        for place, made in enumerate(COLUMNS):
            if made.width:
                self.head.resizeSection(place, made.width * text_percent() // 100)
            else:
                self.head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        selection = self.rows.selectionModel()
        selection.currentRowChanged.connect(lambda now, before: self._choose(now.row()))
        selection.selectionChanged.connect(lambda: self.selected.emit(self.count_selected()))
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.rows)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)
        self.head.sectionClicked.connect(self._sort)
        self.head.sectionMoved.connect(lambda *_: self._remember.start())
        self.head.sectionResized.connect(lambda *_: None if self._restoring else self._remember.start())
        self.head.customContextMenuRequested.connect(
            lambda at: self.columns_menu().exec(self.head.mapToGlobal(at))
        )
        self._remember.timeout.connect(lambda: self.columns_changed.emit(self.columns_text()))

    def show_columns(self, left_out: frozenset[str]) -> None:
        """Leave out the columns that say nothing in this list, beside those that somebody has hidden."""
        self._left_out = left_out
        self._restoring = True
        for place, column in enumerate(COLUMNS):
            self.rows.setColumnHidden(place, column.name in self._hidden | left_out)
        for name in GIVING_WAY:
            if self._room_left() >= _TELLING or not self.isVisible():
                break
            self.rows.setColumnHidden(PLACE_OF[name], True)
        self._restoring = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_columns(self._left_out)

    def _room_left(self) -> int:
        """Return the pixels beside the columns of a fixed width."""
        fixed = (self.head.sectionSize(place) for place, column in enumerate(COLUMNS) if column.width)
        return self.rows.width() - self.rows.verticalScrollBar().sizeHint().width() - sum(fixed)

    def columns_text(self) -> str:
        """Return order, widths and hidden columns as text."""
        order = [COLUMNS[self.head.logicalIndex(at)].name for at in range(len(COLUMNS))]
        widths = {
            column.name: self.head.sectionSize(place)
            for place, column in enumerate(COLUMNS)
            if column.width and not self.rows.isColumnHidden(place)
        }
        return json.dumps({"order": order, "widths": widths, "hidden": sorted(self._hidden)})

    def restore_columns(self, text: str) -> None:
        """Set the columns as they were left; columns that came later keep their place and width."""
        told = json.loads(text) if text else {}
        self._restoring = True
        names = [name for name in told.get("order", ()) if name in PLACE_OF]
        for at, name in enumerate(names):
            self.head.moveSection(self.head.visualIndex(PLACE_OF[name]), at)
        for name, width in told.get("widths", {}).items():
            if name in PLACE_OF and COLUMNS[PLACE_OF[name]].width:
                self.head.resizeSection(PLACE_OF[name], max(_NARROWEST, int(width)))
        if told:
            self._hidden = {name for name in told.get("hidden", ()) if name in PLACE_OF}
        self._restoring = False
        self._remember.stop()
        self.show_columns(self._left_out)

    def columns_menu(self) -> QMenu:
        """Return a menu with a tick for every column that may be shown here."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Columns"))
        for column in COLUMNS[1:]:
            if column.name in self._left_out:
                continue
            action = menu.addAction(tr(column.heading))
            action.setCheckable(True)
            action.setChecked(column.name not in self._hidden)
            action.triggered.connect(lambda on, name=column.name: self._hide(name, not on))
        return menu

    def _hide(self, name: str, hidden: bool) -> None:
        self._hidden = self._hidden | {name} if hidden else self._hidden - {name}
        self.show_columns(self._left_out)
        self._remember.start()

    def count_selected(self) -> int:
        return sum(last - first + 1 for first, last in self._spans())

    def selected_ids(self) -> array[int]:
        """Return the ids of the selected orders in the shown order."""
        return self.model.ids_of(self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        """Return first and last row of everything selected: a million rows are one span, not a million indexes."""
        selection = self.rows.selectionModel().selection()
        return sorted(
            (part.top(), part.bottom()) for part in (selection.at(n) for n in range(selection.size()))
        )

    def kept(self, current: int | None) -> tuple[int, ...]:
        """Return which orders are kept when the list changes: the one under the cursor, 0 for none, then the selected."""
        several = 1 < self.count_selected() <= _MOST_KEPT
        return (current or 0, *(self.selected_ids() if several else ()))

    def keep(self, kept: tuple[int, ...], places: Mapping[int, int]) -> None:
        """Select orders again after the list has changed; the one under the cursor stays in sight."""
        chosen, at = QItemSelection(), places.get(kept[0])
        for first, last in _runs(places[order_id] for order_id in kept[1:] if order_id in places):
            chosen.select(self.model.index(first, 0), self.model.index(last, len(COLUMNS) - 1))
        selection = self.rows.selectionModel()
        selection.blockSignals(True)
        if at is not None:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            selection.setCurrentIndex(self.model.index(at, 0), flag)
            if chosen.isEmpty():
                chosen.select(self.model.index(at, 0), self.model.index(at, len(COLUMNS) - 1))
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.rows.viewport().update()
        self.selected.emit(self.count_selected())
        if at is not None:
            self.rows.scrollTo(self.model.index(at, 0))

    def begin(self) -> None:
        """Go into the list with the keys: to the order under the cursor, else to the first one."""
        self.rows.setFocus()
        if not self.rows.currentIndex().isValid() and self.model.rowCount():
            self.rows.selectRow(0)

    def copy(self) -> int:
        """Copy the selected rows with their headings, as spreadsheets take them; returns how many."""
        if self.count_selected() > _MOST_COPIED:
            self.copy_refused.emit(self.count_selected())
            return 0
        rows = [row for first, last in self._spans() for row in range(first, last + 1)]
        if any(self.model.listed_at(row) is None for row in rows):
            self.copy_refused.emit(len(rows))
            return 0
        shown = [self.head.logicalIndex(at) for at in range(len(COLUMNS))]
        shown = [place for place in shown if not self.rows.isColumnHidden(place)]
        lines = ["\t".join(tr(COLUMNS[place].heading) for place in shown)]
        lines += ["\t".join(self.model.texts_at(row)[place] for place in shown) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        return len(rows)

    def _choose(self, row: int) -> None:
        ids = self.model.ids_of([(row, row)]) if row >= 0 else []
        if ids:
            self.chosen.emit(ids[0])

    def _sort(self, place: int) -> None:
        wanted: Sort | None = COLUMNS[place].sort
        if wanted is not None:
            down = self.head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            self.sorted_by.emit(wanted, down)

    def show_sort(self, sort: Sort, descending: bool) -> None:
        place = next(place for place, column in enumerate(COLUMNS) if column.sort is sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.head.setSortIndicator(place, order)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return rows as first and last of each run: a selection of many single rows is slow to draw."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        first = runs.pop()[0] if runs and runs[-1][1] == row - 1 else row
        runs.append((first, row))
    return runs
