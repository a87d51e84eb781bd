"""A table of whole rows, as the dock and the order list show them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

ROW_HEIGHT = 40


def table(name: str, says: str, model: QAbstractItemModel) -> QTableView:
    """Return a table of whole rows: fixed height, so that a hundred thousand rows need no measuring."""
    made = QTableView()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setModel(model)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setWordWrap(False)
    made.setShowGrid(False)
    made.setAlternatingRowColors(True)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    made.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def height_of(made: QTableView, most: int | None = None) -> int:
    """Return the pixels that a table wants for all its rows, or for so many of them."""
    rows = made.model().rowCount()
    shown = rows if most is None else min(rows, most)
    header = made.horizontalHeader()
    above = 0 if header.isHidden() else header.sizeHint().height()
    return above + shown * ROW_HEIGHT + 2 * made.frameWidth()
