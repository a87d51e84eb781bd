"""The scanner's way in: one filter for the whole application, so that no focus can swallow a scan."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from oker_desk.domain.scan_reading import read_burst
from oker_desk.domain.scanner import NOT_A_SIGN, Burst, Scanner
from oker_desk.gui.keys import COMMAND, ENDS, SILENT, time_of, writes
from oker_desk.gui.scan_recogniser import Heard, Pace, ScanRecogniser
from oker_desk.gui.typed_field import TypedField

_SHAKEN = 50.0
"""Milliseconds after another window has come to the front: keys that came on the way there are lost to the machine."""
_BEHIND = 4.0
"""Milliseconds: when time is up, keys that lie waiting behind a busy screen are heard first."""


class _Held(Struct, frozen=True):
    """A key event kept with where it was going."""

    receiver: QObject
    event: QKeyEvent


class ScanFilter(QObject):
    """Takes bursts out of the stream of keys and hands them over whole; gives everything else on as it came."""

    heard = Signal(object)
    """Every ``Burst`` as its keys came, before prefix and suffix are taken off."""
    refused = Signal(object)
    """The ``Sentence`` why a scan was not delivered."""

    def __init__(self, deliver: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._scanner = Scanner()
        self._recogniser: ScanRecogniser[_Held] = ScanRecogniser()
        self._replayed: set[int] = set()
        """Addresses of the events that are being sent on just now; whatever else comes meanwhile is heard."""
        self._unreleased: set[int] = set()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._waited)
        self._due = 0.0
        self.came_at = 0.0
        """Milliseconds: when the last key of the newest scan came, by the clock of the keys."""
        self._last_call = False
        self.only_hears = False
        """Nothing is delivered while the tutor looks at how scans arrive."""
        self._shaken_at = -_SHAKEN
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._note_window)
        self._begun = self._hears = False
        if application.focusWindow() is not None:
            self._begin()

    def _begin(self) -> None:
        """Have every event pass here. Before a window has the keys none of them can be a scanner's, and while widgets
        are made and painted first there are thousands of others."""
        application = QCoreApplication.instance()
        if application is not None and not self._begun:
            self._begun = self._hears = True
            application.installEventFilter(self)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Let events pass by while widgets are made in one go: no key comes meanwhile, and each of thousands takes time."""
        application, heard = QCoreApplication.instance(), self._hears
        if application is not None and heard:
            application.removeEventFilter(self)
        try:
            yield
        finally:
            if application is not None and heard:
                application.installEventFilter(self)

    def use(self, scanner: Scanner) -> None:
        """Listen for a scanner with these habits."""
        self._scanner = scanner
        self._recogniser.pace = Pace(scanner.between, scanner.silent)

    def remove(self) -> None:
        """Listen no longer; what is held goes where it was going."""
        self._replay(self._recogniser.give_back())
        self._begun, self._hears = True, False  # also if no window ever had the keys: nothing begins any more
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or _address(event) in self._replayed:
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
        at, recogniser = time_of(event), self._recogniser
        ending = event.key() in ENDS and (recogniser.holding or recogniser.ends_scan(at))
        if writes(event) or ending or (event.key() not in SILENT and recogniser.in_burst(at)):
            event.accept()
            return True
        return False

    def _press(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() in SILENT:
            return False
        heard = self._hear(_Held(receiver, _copy(event)), event)
        self._act(heard, event)
        return heard.taken

    def _hear(self, held: _Held, event: QKeyEvent) -> Heard[_Held]:
        at, recogniser = time_of(event), self._recogniser
        if event.isAutoRepeat() and not recogniser.in_burst(at):
            # Two equal signs of a scanner within a millisecond look like one key held down; a held key starts later.
            return Heard(recogniser.give_back())
        if writes(event):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return recogniser.hear_printable(held, event.text(), at, shift=shift)
        if event.key() in ENDS and not event.modifiers() & COMMAND:
            return recogniser.hear_end(held, at, ENDS[Qt.Key(event.key())])
        if event.text() in {"\r", "\n"} and (recogniser.in_burst(at) or recogniser.ends_scan(at)):
            return recogniser.hear_end(held, at, "Ctrl")
        return recogniser.hear_other(held, event.text(), at)

    def _act(self, heard: Heard[_Held], event: QKeyEvent) -> None:
        self._replay(heard.replay)
        if self._recogniser.holding:
            self._wait(self._recogniser.patience)
        else:
            self._timer.stop()
        if heard.taken:
            self._unreleased.add(event.key())
        if heard.burst is not None:
            self._hand_over(self._doubted(heard.burst), time_of(event))

    def _note_window(self, window: QWindow | None) -> None:
        """Note that the keys go another way; to a menu that opens none is lost."""
        if window is not None and not self._begun:
            QTimer.singleShot(0, self, self._begin)
        if window is not None and window.type() is not Qt.WindowType.Popup:
            self._shaken_at = time.monotonic() * 1000

    def _doubted(self, burst: Burst) -> Burst:
        """Return the burst as torn if its first keys may be lost, or may have been taken for somebody's typing.

        The first is so if windows changed while it came or just before; the second if something was typed just before.
        """
        ended = burst.began + sum(burst.gaps)
        torn = burst.began - _SHAKEN <= self._shaken_at <= ended + _SHAKEN
        typed_into = QApplication.focusWidget()
        if isinstance(typed_into, TypedField):
            torn = typed_into.take_back(burst.began) or torn
        return replace(burst, text=NOT_A_SIGN + burst.text) if torn else burst

    def _hand_over(self, burst: Burst, at: float) -> None:
        """Tell of a scan, but not from inside the key's own event: whatever it sets off, the key is over by then."""

        def hand_over() -> None:
            self.came_at = at
            self.heard.emit(burst)
            read = read_burst(burst, self._scanner)
            if self.only_hears:
                return
            if read.refusal is not None:
                self.refused.emit(read.refusal)
            elif read.code:
                self._deliver(read.code)

        QTimer.singleShot(0, self, hand_over)

    def _release(self, receiver: QObject, event: QKeyEvent) -> bool:
        if event.key() not in self._unreleased:
            return False
        self._unreleased.discard(event.key())
        self._recogniser.follow(_Held(receiver, _copy(event)))
        return True

    def _wait(self, milliseconds: float) -> None:
        self._last_call = False
        self._due = time.monotonic() * 1000 + milliseconds
        self._timer.start(int(milliseconds))

    def _waited(self) -> None:
        late = time.monotonic() * 1000 - self._due > 2 * _BEHIND
        if late or not self._last_call:
            self._wait(_BEHIND)
            self._last_call = True
            return
        heard = self._recogniser.run_out()
        self._replay(heard.replay)
        if heard.burst is not None:
            self._hand_over(self._doubted(heard.burst), time.monotonic() * 1000)

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
            address = _address(held.event)
            self._replayed.add(address)
            try:
                QCoreApplication.sendEvent(receiver, held.event)
            finally:
                self._replayed.discard(address)


def _address(event: QKeyEvent) -> int:
    return int(shiboken6.getCppPointer(event)[0])


def _copy(event: QKeyEvent) -> QKeyEvent:
    made = QKeyEvent(
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
    made.setTimestamp(event.timestamp())
    return made
