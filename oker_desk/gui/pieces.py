"""Small pieces that every view is put together from; the style sheet knows their roles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

GRID = 8
"""Pixels: every distance is a multiple of it."""
TARGET = 44
"""Pixels: what a thumb in a glove still hits."""


def dress(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and have the widget drawn anew by it."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Have a widget drawn by the sheet again; one that never was drawn looks at the sheet when it is."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def label(text: str = "", name: str = "", *, role: str = "", wrap: bool = True) -> QLabel:
    """Return a plain text; ``role`` is one of the style sheet's: heading, quiet, strong and so on."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, name: str, *, role: str = "", says: str = "") -> QPushButton:
    """Return a button that Enter never presses by default."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(says or text.rstrip("…"))
    made.setAutoDefault(False)
    made.setMinimumHeight(TARGET)
    if role:
        made.setProperty("role", role)
    return made


def rename(made: QPushButton, text: str) -> None:
    """Change what a button says, for eyes and for screen readers alike."""
    keys = made.shortcut()
    made.setText(text)
    made.setShortcut(keys)  # Qt forgets it with the text before
    made.setAccessibleName(text.rstrip("…"))


def field(name: str, says: str, hint: str = "") -> QLineEdit:
    """Return a line to type in; ``says`` is its name for screen readers."""
    made = QLineEdit()
    name_field(made, name, says, hint)
    return made


def name_field(made: QLineEdit, name: str, says: str, hint: str = "") -> None:
    """Give a line to type in its names, and the height of a target."""
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setPlaceholderText(hint)
    made.setMinimumHeight(TARGET)


class Panel(QFrame):
    """A frame with a column inside."""

    def __init__(self, name: str = "", role: str = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", role)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)

    def pad(self, pixels: int) -> None:
        """Leave less room above and below what is inside."""
        self._column.setContentsMargins(2 * GRID, pixels, 2 * GRID, pixels)

    def add(self, *parts: QWidget | QLayout, stretch: int = 0) -> None:
        for part in parts:
            if isinstance(part, QLayout):
                self._column.addLayout(part, stretch)
            else:
                self._column.addWidget(part, stretch)


def row(*parts: QWidget | int, spacing: int = GRID) -> QHBoxLayout:
    """Return widgets side by side; a number is a stretch."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        else:
            made.addWidget(part)
    return made


def scrolled(page: QWidget) -> QScrollArea:
    """Return a page that scrolls where it is longer than its room."""
    holder = QScrollArea()
    holder.setFrameShape(QFrame.Shape.NoFrame)
    holder.setWidgetResizable(True)
    holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder.setWidget(page)
    return holder


def sentence_of(*pieces: str) -> str:
    """Return the pieces as what a screen reader says in one breath, empty ones left out."""
    return ", ".join(piece for piece in pieces if piece)
