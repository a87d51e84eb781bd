"""The scanner's way in: one filter for the whole application, so that no focus can swallow a scan."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

from oker_desk.gui.scan_recogniser import Heard, ScanRecogniser

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_SILENT = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_LATE = 8.0
"""Milliseconds: a timer later than this says that the screen was busy and keys may be waiting behind it."""


@dataclass(frozen=True)
class _Held:
    """A key event kept with where it was going."""

    receiver: QObject
    event: QKeyEvent


class ScanFilter(QObject):
    """Takes bursts out of the stream of keys and hands them over whole; gives everything else on as it came."""

    def __init__(self, deliver: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._recogniser: ScanRecogniser[_Held] = ScanRecogniser()
        self._replaying = False
        self._unreleased: set[int] = set()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._waited)
        self._due = 0.0
        self.came_at = 0.0
        """Milliseconds: when the last key of the newest scan came, by the clock of the keys."""
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def remove(self) -> None:
        """Listen no longer; what is held goes where it was going."""
        self._replay(self._recogniser.give_back())
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._press(receiver, event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(receiver, event)
        return False

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        """A burst must not set off a shortcut; accepting the question makes the key come as a key."""
        if _writes(event) or (event.key() in _ENDS and self._recogniser.holding):
            event.accept()
            return True
        return False

    def _press(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() in _SILENT:
            return False
        at = _time_of(event)
        held = _Held(receiver, _copy(event))
        if event.isAutoRepeat():
            heard = self._recogniser.hear_other()
        elif _writes(event):
            heard = self._recogniser.hear_printable(held, event.text(), at)
        elif event.key() in _ENDS and not event.modifiers() & _COMMAND:
            heard = self._recogniser.hear_end(held, at)
        else:
            heard = self._recogniser.hear_other()
        self._act(heard, event, at)
        return heard.taken

    def _act(self, heard: Heard[_Held], event: QKeyEvent, at: float) -> None:
        self._replay(heard.replay)
        if self._recogniser.holding:
            self._wait(self._recogniser.patience)
        else:
            self._timer.stop()
        if heard.taken:
            self._unreleased.add(event.key())
        if heard.scan is not None:
            code = heard.scan
            # Not from inside the key's own event: whatever the scan sets off, the key is over by then.
            QTimer.singleShot(0, self, lambda: self._hand_over(code, at))

    def _hand_over(self, code: str, at: float) -> None:
        self.came_at = at
        self._deliver(code)

    def _release(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() not in self._unreleased or event.isAutoRepeat():
            return False
        self._unreleased.discard(event.key())
        self._recogniser.follow(_Held(receiver, _copy(event)))
        return True

    def _wait(self, milliseconds: float) -> None:
        self._due = time.monotonic() * 1000 + milliseconds
        self._timer.start(int(milliseconds))

    def _waited(self) -> None:
        if time.monotonic() * 1000 - self._due > _LATE:
            self._wait(_LATE)  # the screen was busy: keys that came meanwhile are heard first
            return
        self._replay(self._recogniser.give_back())

    def _replay(self, keys: tuple[_Held, ...]) -> None:
        """Send keys on to where they were going, exactly once and in their order."""
        for held in keys:
            receiver: QObject | None = held.receiver
            if not shiboken6.isValid(receiver):
                receiver = QGuiApplication.focusWindow()
            if held.event.type() == QEvent.Type.KeyPress:
                self._unreleased.discard(held.event.key())
            if receiver is None:
                continue
            self._replaying = True
            try:
                QCoreApplication.sendEvent(receiver, held.event)
            finally:
                self._replaying = False


def _writes(event: QKeyEvent) -> bool:
    text = event.text()
    command = event.modifiers() & _COMMAND
    # AltGr comes as Ctrl+Alt on some systems and does write.
    altgr = command == (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(text) and text.isprintable() and (not command or altgr) and not event.isAutoRepeat()


def _time_of(event: QKeyEvent) -> float:
    """The system's own time of the key, true also if the screen was busy; synthetic keys have none."""
    return float(event.timestamp()) or time.monotonic() * 1000


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
