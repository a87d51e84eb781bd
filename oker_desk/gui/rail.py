"""The rail at the left: the five places with their keys."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, label
from oker_desk.gui.places import Place
from oker_desk.gui.theme import draw_icon

WIDTH, NARROW = 112, 96
_INK = "#d3dee7"


class Rail(QFrame):
    """Says by signal where somebody wants to go."""

    wanted = Signal(str)

    def __init__(self, places: Iterable[Place], resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._buttons = QButtonGroup(self)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, GRID)
        column.setSpacing(GRID)
        brand = label("Oker Desk", "rail.brand", role="brand", wrap=False)
        brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(brand)
        column.addSpacing(GRID)
        for place in places:
            made = self._button(place)
            self._buttons.addButton(made)
            column.addWidget(made)
        column.addStretch(1)

    def fit(self, *, tight: bool) -> None:
        """Be narrower and lower on a small screen; the keys stay."""
        self.setFixedWidth(NARROW if tight else WIDTH)
        for made in self._buttons.buttons():
            made.setFixedHeight(72 if tight else 96)
            assert isinstance(made, QToolButton)
            made.setIconSize(QSize(20, 20) if tight else QSize(32, 32))

    def show_place(self, name: str) -> None:
        for made in self._buttons.buttons():
            made.setChecked(made.objectName() == f"rail.{name}")

    def _button(self, place: Place) -> QToolButton:
        word = tr(place.word)
        made = QToolButton()
        made.setObjectName(f"rail.{place.name}")
        made.setAccessibleName(f"{word}, {place.key}")
        made.setText(f"{word}\n{place.key}")
        made.setIcon(draw_icon(self._resources / "icons" / f"{place.name}.svg", _INK))
        made.setIconSize(QSize(32, 32))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setFixedHeight(96)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.wanted.emit(place.name))
        return made
