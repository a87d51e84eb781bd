"""Who is at this desk, for the window: the question, badges among the scans, and the lock of an idle desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import DESK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.people_list import PeopleList
from oker_desk.services.desk import Desk
from oker_desk.services.people import Seat, leave_desk, show_seat, take_over, take_over_by_badge

_WAIT = 50
"""Milliseconds until it is asked again whether the last person's step has ended."""
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class Who(QObject):
    """Asks in an overlay, not in a box of its own. While it asks, what lies below takes no keys."""

    def __init__(self, parts: Parts, window: QMainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._seat = Seat()
        self._focus: QWidget | None = None
        self._watching = False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._lock)
        parts.person_wanted.connect(self.ask)
        parts.scan_heard.connect(self._note_life)
        window.installEventFilter(self)
        self._list: PeopleList | None = None

    def begin_anew(self) -> None:
        """Make the question anew when it is asked next, in the language of then."""
        if self._list is not None:
            self._list.deleteLater()
            self._list = None

    @property
    def list(self) -> PeopleList:
        """The question, made when it is asked first: at most desks it never is."""
        if self._list is None:
            self._list = PeopleList(self._window)
            self._list.chosen.connect(self._choose)
            self._list.left.connect(self._close)
        return self._list

    @property
    def asking(self) -> bool:
        return self._list is not None and not self._list.isHidden()

    def refresh(self) -> None:
        self._parts.lanes.run(DESK, show_seat, self._show_seat)

    def ask(self) -> None:
        """Ask who is at the desk; without people there is nothing to ask."""
        if not self._seat.people:
            self._parts.say_info(tr("NO PEOPLE YET"), tr("Set people up first: Set-up, then People."))
            return
        if not self.asking:
            self._focus = QApplication.focusWidget()
            self._below(False)
        self.list.setGeometry(self._window.rect())
        self.list.ask(self._seat.people, self._seat.name)

    def take_scan(self, code: str) -> bool:
        """Take a badge; while it is asked, every scan is meant for the question."""
        person = self._seat.whose_badge(code)
        if person is None and not self.asking:
            return False
        if person is not None and person.name == self._seat.name and not self.asking:
            self._parts.say_info(tr("AT THE DESK"), tr("{name} is at the desk.", name=person.name))
            return True
        self._take_over(lambda desk: take_over_by_badge(desk, code))
        return True

    def escape(self) -> bool:
        """Answer Escape while it is asked; says whether it was."""
        if self.asking:
            self.list.leave()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            if self._list is not None:
                self._list.setGeometry(self._window.rect())
        elif event.type() in _SIGNS_OF_LIFE:
            self._note_life()
        return False

    def _note_life(self) -> None:
        """Begin to wait anew. The keys of a scan may end before they come here; the scan itself tells then."""
        if self._watching:
            self._idle.start()

    def _choose(self, name: str, pin: str) -> None:
        self._take_over(lambda desk: take_over(desk, name, pin))

    def _take_over(self, work: Callable[[Desk], Seat]) -> None:
        """Change the person once the step of the one before has ended: it must stand under the right name."""
        if self._parts.lanes.awaited:
            self.list.say(tr("One moment: the last step is being finished."))
            QTimer.singleShot(_WAIT, self, lambda: self._take_over(work))
            return
        self._parts.lanes.run(DESK, work, self._seated, self._refused)

    def _seated(self, seat: Seat) -> None:
        self._show_seat(seat)
        self._close()
        self._parts.say_good(tr("AT THE DESK"), tr("{name} is at the desk. Go on scanning.", name=seat.name))
        self._parts.note_change()

    def _refused(self, trouble: Trouble) -> None:
        if self.asking:
            self.list.say(speak(trouble.sentence), wrong=True)
        else:
            self._parts.say_trouble(trouble)

    def _show_seat(self, seat: Seat) -> None:
        asked = self._seat
        self._seat = seat
        self._watch(seat.idle_minutes if seat.people and seat.name else 0)
        if not seat.taken and (not self.asking or asked.people != seat.people):
            self.ask()
        elif self.asking and not seat.people:
            self._close()

    def _close(self) -> None:
        if not self.asking:
            return
        self.list.hide()
        self._below(True)
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()
        self._focus = None

    def _below(self, enabled: bool) -> None:
        below = self._window.centralWidget()
        if below is not None:
            below.setEnabled(enabled)

    def _watch(self, minutes: int) -> None:
        """Watch for signs of life only where the desk locks by itself: every event passes here then."""
        application = QCoreApplication.instance()
        if application is None:
            return
        self._idle.setInterval(minutes * 60_000)
        if bool(minutes) != self._watching:
            self._watching = bool(minutes)
            (application.installEventFilter if self._watching else application.removeEventFilter)(self)
            if self._watching:
                self._idle.start()
            else:
                self._idle.stop()

    def _lock(self) -> None:
        if self._parts.lanes.awaited:
            self._idle.start(_WAIT)
            return
        self._parts.lanes.run(DESK, leave_desk, self._locked)

    def _locked(self, seat: Seat) -> None:
        self._show_seat(seat)
        self._parts.note_change()
