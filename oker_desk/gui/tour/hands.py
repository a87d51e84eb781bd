"""Hands for the tour: they scan, type and click in the real window, and wait until it has followed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from oker_desk.domain.keyboards import US
from oker_desk.domain.trouble import unavailable
from oker_desk.gui.main_window import MainWindow

_NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 30.0
"""Seconds for one step; a step that takes longer ends the tour with its name."""

W = TypeVar("W", bound=QWidget)


class Hands:
    """Hands that scan, type and click in the window, and wait until it has followed."""

    def __init__(self, application: QApplication, window: MainWindow, out: Path) -> None:
        self._application = application
        self.window = window
        self._out = out
        self.pictures: list[Path] = []
        self._defects: list[str] = []
        self._last_key = 0
        window.parts.lanes.defective.connect(self._defects.append)

    def until(self, done: Callable[[], object], step: str) -> None:
        """Let the window work until something is so and nothing is under way any more."""
        end = time.monotonic() + PATIENCE
        while not done() or not self.window.settled:
            self._application.processEvents()
            if self._defects or time.monotonic() > end:
                said = f"{self.window.banner.word.text()}: {self.window.banner.sentence.text()}"
                raise unavailable(
                    "The tour stopped at this step: {step}. The window says: {said}",
                    step=step,
                    said=said,
                    details="\n".join(self._defects),
                )
        self._application.processEvents()

    def settle(self) -> None:
        """Wait until nothing is under way, nor what the answers have set off."""
        for _ in range(3):
            self._application.processEvents()
            self.until(lambda: True, "settling")

    def take(self, name: str) -> None:
        """Keep a picture of the window as it is now."""
        self.settle()
        path = self._out / f"{len(self.pictures) + 1:02d}-{name}.png"
        self.window.grab().save(str(path))
        self.pictures.append(path)

    def scan(self, code: str) -> None:
        """Scan a code as a wedge scanner does: as keys to whatever has the focus, then Enter."""
        self._last_key = max(self._last_key, int(time.monotonic() * 1000)) + 500
        keys = [(Qt.Key(ord(sign.upper())), sign) for sign in code] + [(Qt.Key.Key_Return, "\r")]
        for key, text in keys:
            target = QApplication.focusWidget() or self.window
            self._last_key += 5
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                shift = Qt.KeyboardModifier.ShiftModifier if US.is_shifted(text) else _NONE
                event = QKeyEvent(kind, key, shift, text)
                event.setTimestamp(self._last_key)  # a scanner's pace, however busy this machine is
                QApplication.sendEvent(target, event)
        self.settle()

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        self.until(lambda: button.isEnabled() and button.isVisible(), name)
        button.click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        self.find(QLineEdit, name).setText(text)

    def find(self, kind: type[W], name: str) -> W:
        """Return the control of this name, waiting until it is there: of several the one that can be seen."""
        self.until(lambda: self.window.findChild(kind, name) is not None, name)
        found = self.window.findChildren(kind, name)
        return next((part for part in found if part.isVisible()), found[0])
