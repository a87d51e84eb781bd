"""Rows of boxes to edit: a name and three sides each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from oker_desk.domain.boxes import BoxKind
from oker_desk.domain.commands import MOST_BOXES
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, button, field, label
from oker_desk.gui.typed_field import NumberField

DIGITS = 4
"""A side in mm with more of them is none."""


class BoxRows(QWidget):
    """As many rows as a table may have boxes; an empty row is no box."""

    astray = Signal()
    """What came into a side was no number: a slip of the keys, or a part of a scan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[list[QLineEdit]] = []
        self.edited = False
        """Somebody is typing: what is stored is not shown over it."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        titles = (tr("Name"), tr("Length mm"), tr("Width mm"), tr("Height mm"))
        for column, title in enumerate(titles, 1):
            grid.addWidget(label(title, role="strong", wrap=False), 0, column)
        for place in range(MOST_BOXES):
            self._add_row(grid, place, titles)

    def _add_row(self, grid: QGridLayout, place: int, titles: Sequence[str]) -> None:
        number = place + 1
        grid.addWidget(label(f"{number}", role="quiet", wrap=False), number, 0)
        fields = []
        for column, (name, title) in enumerate(
            zip(("name", "length", "width", "height"), titles, strict=True), 1
        ):
            called, says = f"setup.box{number}.{name}", tr("Box {n}: {title}", n=number, title=title)
            made = field(called, says) if name == "name" else self._side(called, says)
            made.textEdited.connect(self._edit)
            grid.addWidget(made, number, column)
            fields.append(made)
        clear = button("✕", f"setup.box{number}.clear", says=tr("Clear box {n}", n=number))
        clear.clicked.connect(lambda: self._empty(place))
        grid.addWidget(clear, number, len(titles) + 1)
        self.rows.append(fields)

    def _side(self, name: str, says: str) -> NumberField:
        made = NumberField(name, says, DIGITS)
        made.setMaximumWidth(112)
        made.astray.connect(self.astray)
        return made

    def show_kinds(self, kinds: Sequence[BoxKind]) -> None:
        """Show what is stored."""
        for place, fields in enumerate(self.rows):
            kind = kinds[place] if place < len(kinds) else None
            values = (kind.name, kind.length, kind.width, kind.height) if kind else ("", "", "", "")
            for made, value in zip(fields, values, strict=True):
                made.setText(str(value))
        self.edited = False

    def kinds(self) -> list[BoxKind]:
        """Return what stands in the rows that are not empty."""
        found = []
        for name, *sides in ([made.text().strip() for made in fields] for fields in self.rows):
            if name or any(sides):
                length, width, height = (int(side or 0) for side in sides)
                found.append(BoxKind(name, length, width, height))
        return found

    def _empty(self, place: int) -> None:
        for made in self.rows[place]:
            made.clear()
        self._edit()

    def _edit(self) -> None:
        self.edited = True
