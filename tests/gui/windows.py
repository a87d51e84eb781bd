"""The whole window in a test: on a shop of its own, lanes in series, a scanner that plays keyboard."""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.devices.resources import find_resource
from oker_desk.domain.keyboards import US
from oker_desk.gui.language import speak_language
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.start import make_window
from oker_desk.gui.theme import dress_application
from oker_desk.services.desk import Desk

RESOURCES = find_resource("style").parent


@contextmanager
def open_window(
    desk: Desk, qtbot: QtBot, *, series: bool = True, dark: bool = False, first: str = "pack"
) -> Iterator[MainWindow]:
    """Show the window for the length of a test; a defect in a lane fails it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress_application(application, RESOURCES, dark)
    window = make_window(desk, RESOURCES, importlib.import_module, series=series)
    defects: list[str] = []
    window.parts.lanes.defective.connect(defects.append)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.go_to(first)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()  # a turn after it has the keys, the window listens for scans
    try:
        yield window
    finally:
        window.close()
        application.setStyleSheet("")
        speak_language(
            RESOURCES, "en"
        )  # the language belongs to the whole process: no later test may find another
    assert not defects, defects[0]


def scan(window: QWidget, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Play a code as a wedge scanner does, and let the window take it."""
    play(window, code, end)
    QApplication.processEvents()


def play(window: QWidget, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Send the keys of a code to whatever has the focus, and Enter."""
    keyboard.catch_up()
    for sign in code:
        _press(window, sign)
    _press(window, "\r", end)


class _Keyboard:
    """The clock of the keys. A scanner's keys come 5 ms apart, however busy the machine of the test is."""

    at = 0

    def tick(self) -> int:
        self.at += 5
        return self.at

    def wait(self, milliseconds: int) -> None:
        """Let the next key come so long after the one before."""
        self.at += milliseconds - 5

    def catch_up(self) -> None:
        self.at = max(self.at, int(time.monotonic() * 1000)) + 500


keyboard = _Keyboard()


def press(window: QWidget, text: str, key: Qt.Key | None = None) -> None:
    """Press and release one key where the focus is, as a person does: some time after the one before."""
    keyboard.catch_up()
    _press(window, text, key)


def type_keys(window: QWidget, signs: str, *gaps: int) -> None:
    """Send keys, each so many milliseconds after the one before; the last number holds for the rest. ``\\r`` is Enter."""
    keyboard.catch_up()
    for place, sign in enumerate(signs):
        keyboard.wait(gaps[min(place, len(gaps) - 1)])
        _press(window, sign, Qt.Key.Key_Return if sign == "\r" else None)


def _press(window: QWidget, text: str, key: Qt.Key | None = None) -> None:
    target = target_of(window)
    code = key or Qt.Key(ord(text.upper()))
    at = keyboard.tick()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, shift_for(text), text)
        event.setTimestamp(at)
        QApplication.sendEvent(target, event)


def shift_for(text: str) -> Qt.KeyboardModifier:
    """A keyboard holds Shift for a capital letter and for what stands above others."""
    return Qt.KeyboardModifier.ShiftModifier if US.is_shifted(text) else Qt.KeyboardModifier.NoModifier


def target_of(window: QWidget) -> QWidget:
    return QApplication.activePopupWidget() or QApplication.focusWidget() or window
