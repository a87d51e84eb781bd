"""Boxes to choose from, filled with words and the keys behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from oker_desk.gui.pieces import TARGET


def choice_box(name: str, says: str) -> QComboBox:
    """Return an empty box; ``says`` is its name for screen readers."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setMinimumHeight(TARGET)
    made.setMinimumContentsLength(16)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def fill_box(box: QComboBox, entries: Sequence[tuple[str, str]], chosen: str) -> None:
    """Show words with their keys, the key ``chosen`` picked out; an unknown key picks the first."""
    box.clear()
    for text, key in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
