"""Rows of a form: a word at the left, its field at the right, both of one height."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from oker_desk.gui.pieces import GRID, label


def rows_of(*rows: tuple[str, QWidget, QLayout | None]) -> QGridLayout:
    """Return the rows; a layout stands for the field where more belongs beside it."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(1, 1)
    for line, (word, field, beside) in enumerate(rows):
        name = label(word, wrap=False)
        name.setBuddy(field)
        grid.addWidget(name, line, 0)
        if beside is None:
            grid.addWidget(field, line, 1)
        else:
            grid.addLayout(beside, line, 1)
    return grid
