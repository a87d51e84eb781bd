"""Opens the window: application, lanes, places, the clock of the syncs, and an orderly end."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.gui.clock import SyncClock
from oker_desk.gui.keeping_clock import KeepingClock
from oker_desk.gui.lanes import Lanes
from oker_desk.gui.language import speak_language, tr
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.parts import Load, Parts
from oker_desk.gui.theme import dress_application, size_texts
from oker_desk.services.desk import Desk
from oker_desk.services.setup.first_steps import wants_first_steps
from oker_desk.services.setup.language import station_language
from oker_desk.services.setup.profiles import list_profiles, profile_name
from oker_desk.services.setup.screen import text_size

_PLATFORM = "QT_QPA_PLATFORM"
_TURN = 0.0005
"""Seconds that a lane goes on when the screen's thread wants its turn; Python's own 5 ms, several times in one
repaint, are seen and felt."""
_AT_THE_LATEST = 1000
"""Milliseconds."""
_log = logging.getLogger(__name__)


def make_application(resources: Path, *, dark: bool | None = None) -> QApplication:
    """Return the application, dressed; raises a trouble where there is no screen. Without ``dark`` the system decides."""
    application = _application()
    application.setApplicationName("Oker Desk")
    application.setDesktopFileName("oker-desk")
    dress_application(application, resources, dark)
    if dark is None:
        application.styleHints().colorSchemeChanged.connect(lambda: dress_application(application, resources))
    return application


def _application() -> QApplication:
    asked = os.environ.get(_PLATFORM)
    if asked or sys.platform != "linux":
        return QApplication([sys.argv[0]])
    # Without a screen Qt aborts the process. A last choice that always works lets us say so instead.
    wayland = "wayland;" if os.environ.get("WAYLAND_DISPLAY") else ""
    os.environ[_PLATFORM] = f"{wayland}xcb;offscreen"
    said: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, message: said.append(message))
    try:
        application = QApplication([sys.argv[0]])
    finally:
        qInstallMessageHandler(before)
        del os.environ[_PLATFORM]
    if application.platformName() == "offscreen":
        application.shutdown()
        raise unavailable(
            "There is no screen here. Start Oker Desk from the desktop of this machine, "
            "or see what works without one: oker-desk --help.",
            details="\n".join(said),
        )
    return application


def make_window(
    desk: Desk, resources: Path, load: Load, *, series: bool = False, held: bool = False
) -> MainWindow:
    """Return the window on a desk, not shown yet; with ``held`` its lanes wait until they are told to begin."""
    speak_language(resources, station_language(desk))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    size_texts(application, resources, text_size(desk))
    lanes = Lanes(desk, series=series, held=held)
    parts = Parts(lanes, resources, load)
    window = MainWindow(parts)
    lanes.setParent(window)
    parts.setParent(window)
    return window


def show_window(
    application: QApplication,
    desk: Desk,
    resources: Path,
    load: Load,
    note: str,
    launch: Callable[[list[str]], None] | None,
) -> int:
    """Show the window until it is closed and return the exit code; ``launch`` starts this program once more."""
    keep_messages()
    put_screen_first()
    window = make_window(desk, resources, load, held=True)
    _hear_defects(window)
    if note:
        window.show_note(note)
    if launch is not None:
        window.parts.may_launch = True
        window.parts.launch_wanted.connect(launch)
    if wants_first_steps(desk):
        window.go_to("setup").take_up("start")
        window.view.enter()
    else:
        window.go_to("pack")
    if len(list_profiles(desk)) > 1:
        sentence = tr("This is the desk of {name}. Another seller: Shift+F6.", name=profile_name(desk))
        window.parts.say_info(tr("SELLER"), sentence)
    window.showMaximized()
    ears = _Ears(application)
    FirstPaint(window).seen.connect(lambda: _begin_work(window))
    code = application.exec()
    window.close()
    ears.stop_listening()
    return code


class FirstPaint(QObject):
    """Notices the first picture of a window: what is read and loaded before it only keeps it waiting."""

    seen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        # A window that starts small on the task bar is not painted; its syncs run all the same.
        self._at_the_latest = QTimer(self, singleShot=True, interval=_AT_THE_LATEST)
        self._at_the_latest.timeout.connect(self._end)
        self._at_the_latest.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._at_the_latest.start(0)
        return False

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.seen.emit()
        self.deleteLater()


def _begin_work(window: MainWindow) -> None:
    """Begin what may wait until the window has been painted."""
    window.parts.lanes.begin()
    # What is loaded by then lives as long as the window: looking through it for garbage would only hold the screen up.
    window.load_all(gc.freeze)
    KeepingClock(window.parts, window).start()
    SyncClock(window.parts, window).start()
    _log.info("The window is open.")


def put_screen_first() -> None:
    """Have lanes that calculate give way to the screen's thread soon, so that none of its turns takes long."""
    sys.setswitchinterval(_TURN)


def show_trouble(trouble: Trouble) -> None:
    """Say in a window of its own why the desk cannot be opened: whoever clicked an icon sees no terminal."""
    if QApplication.platformName() != "offscreen":
        QMessageBox.critical(None, "Oker Desk", trouble.message)


class _Ears:
    """Hears the system's polite signals to end, which Python is told only while it runs: a socket wakes it."""

    def __init__(self, application: QApplication) -> None:
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, application)
        self._notifier.activated.connect(lambda: self._reader.recv(64))
        names = [name for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]
        self._before = {
            name: signal.signal(getattr(signal, name), lambda *_: application.quit()) for name in names
        }
        self._woken_before = signal.set_wakeup_fd(self._writer.fileno())

    def stop_listening(self) -> None:
        signal.set_wakeup_fd(self._woken_before)
        for name, handler in self._before.items():
            signal.signal(getattr(signal, name), handler)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()


def _hear_defects(window: MainWindow) -> None:
    """Show what goes wrong on the screen's own thread like what goes wrong in a lane."""

    def hear(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, where))
        _log.error("A defect on the screen's thread:\n%s", details)
        window.parts.lanes.defective.emit(details)

    sys.excepthook = hear


def keep_messages() -> None:
    """Put what Qt has to say into the log."""
    qInstallMessageHandler(_keep_message)


def _keep_message(kind: QtMsgType, context: object, message: str) -> None:
    _log.log(logging.INFO if kind is QtMsgType.QtInfoMsg else logging.WARNING, "Qt: %s", message)
