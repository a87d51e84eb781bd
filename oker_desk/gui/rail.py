"""The rail at the left: the five places with their keys."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.gui.places import Place
from oker_desk.gui.theme import draw_icon

WIDTH, NARROW = 112, 96
_ROUND_TIGHT = 10
"""Pixels above, between and below icon and words on a small screen."""
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
        self._column = column = QVBoxLayout(self)
        self._brand = label("Oker Desk", "rail.brand", role="brand", wrap=False)
        self._brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._brand)
        for place in places:
            made = self._button(place)
            self._buttons.addButton(made)
            column.addWidget(made)
        column.addStretch(1)

    def fit(self, *, tight: bool) -> None:
        """Be narrower and lower on a small screen, without the name that the window's title bears; the keys stay."""
        self._tight = tight
        self._brand.setHidden(tight)
        self._column.setContentsMargins(0, GRID if tight else 2 * GRID, 0, GRID)
        self._column.setSpacing(GRID // 2 if tight else GRID)
        self.setFixedWidth(NARROW if tight else WIDTH)
        for made in self._buttons.buttons():
            assert isinstance(made, QToolButton)
            dress(made, "tight", "yes" if tight else "")
            icon = 20 if tight else 32
            made.setIconSize(QSize(icon, icon))
            # Devanagari is taller than Latin, and texts may be set larger: nothing may be cut off at the top.
            words = made.fontMetrics().size(0, made.text()).height()
            made.setFixedHeight(max(72, words + icon + _ROUND_TIGHT) if tight else max(96, words + 48))

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
