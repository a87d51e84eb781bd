"""The first steps at a new station: the pages of Set-up one after the other, each checked by doing the thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import SYNC
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, dress, label, row, scrolled
from oker_desk.gui.setup.page import SetupPage, focus_first, press_with_enter
from oker_desk.gui.setup.sections import SECTIONS
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk
from oker_desk.services.setup.first_steps import (
    MAY_BE_PASSED,
    FirstStep,
    begin_first_steps,
    first_steps,
    leave_first_steps,
    pass_over,
)
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync

_WORDS = {
    "connection": mark("Log-in"),
    "map": mark("Warehouse map"),
    "station": mark("Station"),
    "printers": mark("Printer"),
    "scanner": mark("Scanner"),
    "end": mark("Ready"),
}
_END = "end"
_ROOM_FOR_WORDS = 880
"""Pixels that the chips take with their words, in larger texts, too."""


class FirstStepsPage(View):
    """Alt with Left and Right goes back and on. What a step needs is stored by its own page, or not at all."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.start")
        self._sections = {section.name: section for section in SECTIONS if section.name in _WORDS}
        self._names = [*self._sections, _END]
        self._pages: dict[str, View] = {}
        self._holders: dict[str, QScrollArea] = {}
        self._steps: dict[str, FirstStep] = {}
        self._current = ""
        self._asked_orders = False
        self._wants_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.bar = StepBar(self._names)
        self.end = EndPanel()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        last = SetupPage(self._parts)
        last.add_panels(self.end)
        self._holders[_END] = scrolled(last)
        self._stack.addWidget(self._holders[_END])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.sandbox.setVisible(self._parts.may_launch)

    def _connect(self) -> None:
        self.bar.wanted.connect(self.go_to)
        self.bar.back.clicked.connect(lambda: self._go(-1))
        self.bar.next.clicked.connect(lambda: self._go(1))
        self.bar.leave.clicked.connect(self._leave)
        self.bar.skip.clicked.connect(self._pass_over)
        self.end.pack.clicked.connect(self._leave)
        self.bar.sandbox.clicked.connect(lambda: self._parts.launch_wanted.emit(["--sandbox"]))
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._go(by))

    def refresh(self) -> None:
        self.ask(first_steps, self._show)
        if self._current in self._pages:
            self._pages[self._current].refresh()

    def take_scan(self, code: str) -> None:
        if self._current in self._pages:
            self._pages[self._current].take_scan(code)

    def put_down(self) -> bool:
        return self._current in self._pages and self._pages[self._current].put_down()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to what is to be done next, as soon as that is known."""
        super().focusInEvent(event)
        self._wants_focus = not self._current
        if self._current:
            self._focus()

    def go_to(self, name: str) -> None:
        """Go to a step, whether those before it are done or not."""
        self._show_step(name)
        self._focus()

    def _show_step(self, name: str) -> None:
        if name != self._current:
            self._parts.page_left.emit()
        self._current = name
        if name != _END and name not in self._pages:
            self._pages[name] = self._sections[name].make(self._parts)
            press_with_enter(self._pages[name])
            self._holders[name] = scrolled(self._pages[name])
            self._stack.addWidget(self._holders[name])
        self._stack.setCurrentWidget(self._holders[name])
        self.bar.show_step(name, self._steps)
        if name in self._pages:
            self._pages[name].refresh()
        if name == "map":
            self._fetch_orders()

    def _go(self, by: int) -> None:
        place = self._names.index(self._current) + by if self._current else 0
        if 0 <= place < len(self._names):
            self.go_to(self._names[place])

    def _show(self, steps: Sequence[FirstStep]) -> None:
        before, self._steps = self._steps, {step.name: step for step in steps if step.name in self._names}
        self.end.show_steps(tuple(self._steps.values()))
        if not self._current:
            undone = [name for name, step in self._steps.items() if not step.done and not step.passed]
            self._show_step(undone[0] if undone else _END)
            if self._wants_focus:
                self._focus()
            return
        self.bar.show_step(self._current, self._steps)
        if self._current == "map":
            self._fetch_orders()
        was, now = before.get(self._current), self._steps.get(self._current)
        if was is not None and now is not None and now.done and not was.done:
            self.ask(begin_first_steps)
            self.bar.next.setFocus()

    def _focus(self) -> None:
        """Go to what is to be done: the step's first field, or on if it is done."""
        step, page = self._steps.get(self._current), self._pages.get(self._current)
        if page is None:
            self.end.pack.setFocus()
        elif step is not None and step.done:
            self.bar.next.setFocus()
        else:
            focus_first(page)

    def _fetch_orders(self) -> None:
        """Fetch the orders once, so that the map can be tried on them."""
        if self._asked_orders or not self._steps["connection"].done:
            return
        self._asked_orders = True

        def fetch(desk: Desk) -> None:
            run_sync(desk, SyncKind.ORDERS)

        def not_now(_: Trouble) -> None:
            self._asked_orders = False  # the map can be made without orders, too

        self.ask(fetch, lambda _: self._parts.note_change(), not_now, lane=SYNC)

    def _pass_over(self) -> None:
        name = self._current

        def done(_: None) -> None:
            self._parts.note_change()
            if self._current == name:
                self._go(1)

        self.ask(lambda desk: pass_over(desk, name), done)

    def _leave(self) -> None:
        self.ask(leave_first_steps, lambda _: self._parts.place_wanted.emit("pack", ""))


class StepBar(Panel):
    """Where one is among the steps, and the way on."""

    wanted = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("setup.steps", parent=parent)
        self._names = tuple(names)
        self._done: set[str] = set()
        self.title = label(name="setup.step_title", role="heading")
        self.told = label(name="setup.step_told", role="quiet")
        self.back = button(tr("‹ Back"), "setup.step_back", says=tr("Back, Alt+Left"))
        self.next = button(tr("Next ›"), "setup.step_next", role="primary", says=tr("Next, Alt+Right"))
        self.leave = button(tr("Leave for later"), "setup.steps_leave")
        self.skip = button(tr("Pass over"), "setup.step_pass", says=tr("Go on without this step"))
        self.sandbox = button(tr("Look around on the sandbox first"), "setup.sandbox", role="link")
        self.chips: dict[str, QPushButton] = {}
        for number, name in enumerate(self._names, 1):
            chip = button(f"{number}  {tr(_WORDS[name])}", f"setup.step.{name}")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _, name=name: self.wanted.emit(name))
            self.chips[name] = chip
        head = row(self.title, self.leave, self.back, self.next)
        foot = row(self.told, self.skip, self.sandbox)
        for line in (head, foot):
            line.setStretch(0, 1)
        self.add(
            head,
            row(*self.chips.values(), 1),
            foot,
        )

    def show_step(self, name: str, steps: dict[str, FirstStep]) -> None:
        """Show which step is in hand and which are done."""
        place = self._names.index(name) + 1
        self.title.setText(
            tr("Step {n} of {all}: {step}", n=place, all=len(self._names), step=tr(_WORDS[name]))
        )
        self._done = {step for step, state in steps.items() if state.done}
        self._write_chips()
        for step, chip in self.chips.items():
            chip.setMinimumHeight(max(TARGET, chip.sizeHint().height()))  # a tick may come from a taller font
            chip.setChecked(step == name)
        state = steps.get(name)
        self.told.setText(speak(state.told) if state else tr("Everything that is done has a tick."))
        dress(self.told, "role", "good" if state and state.done else "quiet")
        undone = state is not None and not state.done and not state.passed
        self.skip.setVisible(undone and name in MAY_BE_PASSED)
        self.back.setEnabled(place > 1)
        self.next.setEnabled(place < len(self._names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_chips()

    def _write_chips(self) -> None:
        """Write a sign and a word on each chip, or the sign alone where there is no room for words."""
        room = self.width() >= _ROOM_FOR_WORDS
        for number, (step, chip) in enumerate(self.chips.items(), 1):
            sign = "✓" if step in self._done else str(number)
            chip.setText(f"{sign}  {tr(_WORDS[step])}" if room else sign)
            chip.setAccessibleName(tr(_WORDS[step]))


class EndPanel(Panel):
    """What is done and what is left, and the way to the packing table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.end", parent=parent)
        self.told = label(name="setup.end_told", role="heading")
        self.lines: dict[str, QLabel] = {
            name: label(name=f"setup.end.{name}") for name in _WORDS if name != _END
        }
        self.pack = button(tr("Start packing"), "setup.start_packing", role="primary")
        self.add(self.told, *self.lines.values(), row(self.pack, 1))

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        """Show how each step stands."""
        by_name = {step.name: step for step in steps}
        for name, line in self.lines.items():
            step = by_name.get(name)
            line.setVisible(step is not None)
            if step is not None:
                line.setText(f"{'✓' if step.done else '○'}  {tr(_WORDS[name])}: {speak(step.told)}")
                dress(line, "role", "good" if step.done else "strong")
        if all(step.done for step in steps):
            self.told.setText(tr("This station is ready."))
        elif all(step.done or step.passed for step in steps):
            self.told.setText(tr("This station is ready, but for what was passed over."))
        else:
            self.told.setText(tr("Not everything is done yet. It can wait."))
