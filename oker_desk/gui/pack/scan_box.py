"""The line in which a number may be typed by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pieces import name_field


class ScanBox(QLineEdit):
    """Where a number may be typed by hand. An empty one leaves Ctrl+Z to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_field(self, "pack.scan_box", tr("Type a number"), tr("Type a number, then Enter"))

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if (
            override
            and not self.text()
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            return False
        return super().event(event)
