"""What a key event says: when it came, and whether it writes something."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
ENDS = {Qt.Key.Key_Return: "Enter", Qt.Key.Key_Enter: "Enter", Qt.Key.Key_Tab: "Tab"}
"""Keys that scanners send behind a code."""
SILENT = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
"""Keys that do nothing by themselves."""


def writes(event: QKeyEvent) -> bool:
    """Whether the key writes a sign."""
    text = event.text()
    command = event.modifiers() & COMMAND
    # AltGr comes as Ctrl+Alt on some systems and does write.
    altgr = command == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(text) and text.isprintable() and (not command or altgr)


def time_of(event: QKeyEvent) -> float:
    """Return the system's own time of the key in milliseconds, true also if the screen was busy.

    Keys that no keyboard sent have none: then it is now.
    """
    return float(event.timestamp()) or time.monotonic() * 1000
