"""The one window: five places on the left, the banner over the place in hand, the status strip below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from oker_desk.domain.commands import BoxCommand, Command, command_of
from oker_desk.domain.wording import mark
from oker_desk.gui.banner import Banner
from oker_desk.gui.gear import Gear
from oker_desk.gui.lanes import BOOK, DESK, SYNC
from oker_desk.gui.language import speak_language, tr
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID
from oker_desk.gui.places import PLACES
from oker_desk.gui.rail import Rail
from oker_desk.gui.status_strip import Status, StatusStrip, load_status
from oker_desk.gui.view import View
from oker_desk.gui.who import Who
from oker_desk.late import load_waiting
from oker_desk.services.desk import Desk
from oker_desk.services.setup.language import choose_language

_TOGETHER = 80
"""Milliseconds in which changes are gathered before they are read: a quick scanner must not wait for the lists."""
_AGE_EVERY = 60_000
"""Milliseconds after which ages and days are told anew though nothing has changed: "as of 10:42" means today's."""
SMALLEST = (880, 480)
"""Pixels: a screen of 1366 × 768 at one and a half size, less the bars of the system."""
_USUAL = (1024, 600)
"""Pixels: on anything smaller every part makes do with less."""
_DEFECT = mark("Something in this program went wrong. What was done before is kept. Tell your supervisor.")


class MainWindow(QMainWindow):
    """Joins the places. It does no work itself: views ask the lanes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._places = {place.name: place for place in PLACES}
        self._views: dict[str, View] = {}
        self._current = ""
        self.setObjectName("desk")
        self.setWindowTitle("Oker Desk")
        self.setMinimumSize(*SMALLEST)
        self.resize(1366, 768)
        self._note = ""
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._when_free = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._ageing = QTimer(self, interval=_AGE_EVERY)
        self._build()
        self.who = Who(parts, self)
        self._connect()

    def _build(self) -> None:
        # Each part has its parent from the beginning: the sheet is looked at anew for all that moves to another one.
        whole = QWidget(self)
        content = QWidget(whole)
        content.setObjectName("content")
        self.banner = Banner(content)
        self.banner.sounding.connect(self._sound)
        self.strip = StatusStrip(whole)
        self._stack = QStackedWidget(content)
        self._rail = Rail(self._places.values(), self.parts.resources, whole)
        self._rail.wanted.connect(self.go_to)
        self.strip.person_wanted.connect(self.parts.person_wanted)
        self.strip.needs_wanted.connect(self._show_needs)
        self.strip.seller_wanted.connect(self._show_sellers)
        self._column = column = QVBoxLayout(content)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(content, 1)
        right.addWidget(self.strip)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._rail)
        line.addLayout(right, 1)
        self.setCentralWidget(whole)
        self._fit()

    @property
    def _tight(self) -> bool:
        return self.width() < _USUAL[0] or self.height() < _USUAL[1]

    def _fit(self) -> None:
        """Give every part the room that this screen has."""
        tight = self._tight
        margin = GRID if tight else 2 * GRID
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(margin)
        self._rail.fit(tight=tight)
        self.banner.fit(tight=tight)
        self.strip.fit(tight=tight)
        for view in self._views.values():
            view.fit(tight=tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        for place in self._places.values():
            shortcut = QShortcut(QKeySequence(place.key), self)
            shortcut.activated.connect(lambda name=place.name: self._go_by_key(name))
        QShortcut(QKeySequence("F6"), self).activated.connect(self.parts.person_wanted)
        QShortcut(QKeySequence("Shift+F6"), self).activated.connect(self._show_sellers)
        QShortcut(QKeySequence("F7"), self).activated.connect(self._show_needs)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._escape)
        self._soon.timeout.connect(self._refresh)
        self.parts.changed.connect(self._soon.start)
        self._ageing.timeout.connect(self._soon.start)
        self._ageing.start()
        self._when_free.timeout.connect(self._begin_anew)
        self.parts.said.connect(self._show_notice)
        self.parts.unsaid.connect(self._take_back_notice)
        self.parts.place_wanted.connect(self._go_and_take_up)
        self.parts.page_left.connect(self.banner.leave_place)
        self.parts.hinted.connect(self._show_hint)
        self.parts.language_wanted.connect(self._change_language)
        self.parts.lanes.defective.connect(self.show_defect)
        self.gear = Gear(self.parts, self.deliver_scan, self)
        self.gear.set_up()

    def go_to(self, name: str) -> View:
        """Show a place, making its view if this is the first time, and read it anew."""
        place = self._places[name]
        with self.gear.scans.resting():
            view = self._view_of(name)
            self._stack.setCurrentWidget(view)
        if name != self._current:
            self.banner.leave_place()
        self._current = name
        self._rail.show_place(name)
        self.banner.show_hint(tr(place.hint))
        view.setFocus()
        self._refresh()
        return view

    def _show_needs(self) -> None:
        """Show what needs a person; while somebody says who is there, nothing else goes on."""
        if not self.who.asking:
            self.go_to("orders").take_up("needs-you")

    def _show_sellers(self) -> None:
        """Show which sellers there are, the keys on their list."""
        if not self.who.asking:
            self.go_to("setup").take_up("profiles")
            self.view.enter()

    def _go_and_take_up(self, name: str, ref: str) -> None:
        view = self.go_to(name)
        if ref:
            view.take_up(ref)

    def _view_of(self, name: str) -> View:
        if name not in self._views:
            self._views[name] = self._places[name].make(self.parts, self._stack)
            layout = self._views[name].layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
            self._stack.addWidget(self._views[name])
            self._views[name].fit(tight=self._tight)
        return self._views[name]

    @property
    def view(self) -> View:
        """The place that is shown."""
        return self._views[self._current]

    def load_all(self, loaded: Callable[[], None]) -> None:
        """Load what no place has needed yet, beside the screen, so that the first visit is as quick as the next."""
        self.setWindowIcon(QIcon(str(self.parts.resources / "icons" / "oker-desk.svg")))
        modules = [place.module for place in self._places.values()]

        def load(desk: Desk) -> None:
            for module in modules:
                self.parts.load(module)
            load_waiting()

        self.parts.lanes.run(SYNC, load, lambda _: loaded())
        self.gear.begin()

    @property
    def settled(self) -> bool:
        """Whether nothing is under way, nor about to be."""
        return not self.parts.lanes.busy and not self._soon.isActive() and not self._when_free.isActive()

    def deliver_scan(self, code: str) -> None:
        """Bring a scanned code to the place that is shown, whatever has the focus."""
        self.parts.scanned_at = self.gear.scans.came_at / 1000
        if not self.who.take_scan(code) and not self._obey(command_of(code)):
            self.view.take_scan(code)

    def _obey(self, command: Command | BoxCommand | None) -> bool:
        """Carry out a command that means the same everywhere; says whether it was one."""
        if command is Command.CHANGE_PERSON:
            self.parts.person_wanted.emit()
            return True
        seen = command in {Command.YES, Command.NO} and not self.view.asking
        return seen and self.banner.acknowledge()

    def _go_by_key(self, name: str) -> None:
        if not self.who.asking:
            self.go_to(name)

    def _escape(self) -> None:
        if not self.who.escape() and not self.banner.acknowledge():
            self.view.put_down()

    def _refresh(self) -> None:
        if self._current:
            self.view.refresh()
        self.who.refresh()
        self.parts.lanes.run(
            BOOK, load_status, self._show_status
        )  # counts what needs somebody: no scan waits for that

    def _show_status(self, status: Status) -> None:
        self.setWindowTitle(tr("{profile} – Oker Desk", profile=status.profile))
        self.strip.show_status(status)

    def show_note(self, text: str) -> None:
        """Show something in the strip that holds for this whole run, such as the sandbox."""
        self._note = text
        self.strip.show_note(tr(text))

    def _show_hint(self, place: View, hint: str) -> None:
        if place is self._views.get(self._current):
            self.banner.show_hint(hint)

    def _sound(self, name: str) -> None:
        self.gear.play(name)

    def _show_notice(self, notice: Notice) -> None:
        self.banner.show_notice(notice)

    def _take_back_notice(self, notice: Notice) -> None:
        self.banner.take_back(notice)

    def show_defect(self, details: str) -> None:
        self._show_notice(Notice(NoticeKind.STOP, tr("A FAULT IN THIS PROGRAM"), tr(_DEFECT), details))

    def _change_language(self, language: str) -> None:
        def chosen(code: str) -> None:
            speak_language(self.parts.resources, code)
            self._when_free.start()

        self.parts.lanes.run(DESK, lambda desk: choose_language(desk, language), chosen)

    def _begin_anew(self) -> None:
        """Make every view anew, for another language, once no view waits for an answer.

        What is in hand is taken up again by the new view, and what the banner told stays.
        """
        if self.parts.lanes.awaited:
            self._when_free.start()
            return
        notice, in_hand = self.banner.notice, {name: view.in_hand for name, view in self._views.items()}
        self._views = {}
        self._build()
        self.who.begin_anew()
        if self._note:
            self.show_note(self._note)
        for name, ref in in_hand.items():
            if ref:
                self._view_of(name).take_up(ref)
        self.go_to(self._current)
        if notice is not None:
            self._show_notice(notice)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self.parts.lanes.close()
        self.gear.close()
        super().closeEvent(event)
