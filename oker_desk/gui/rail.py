"""The rail at the left: the five places with their keys."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
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
        self._tight = False
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
        self._tight = tight
        self.setFixedWidth(NARROW if tight else WIDTH)
        for made in self._buttons.buttons():
            assert isinstance(made, QToolButton)
            made.setIconSize(QSize(20, 20) if tight else QSize(32, 32))
            lines = 2 * made.fontMetrics().lineSpacing()
            # Devanagari is taller than Latin, and texts may be set larger: nothing may be cut off at the top.
            made.setFixedHeight(max(72, lines + 24) if tight else max(96, lines + 48))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(
                0, self, lambda: self.fit(tight=self._tight)
            )  # the buttons have their texts' size then

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
