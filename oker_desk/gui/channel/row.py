"""One sync on the channel page: switch and rhythm, the last run in a sentence, what failed, and "run now"."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from oker_desk.domain.trouble import Outcome
from oker_desk.gui.channel.failures import FailureList
from oker_desk.gui.channel.words import (
    WORDS,
    choices_for,
    every,
    failures_line,
    last_run,
    next_run,
    running_line,
    sign_of,
    staleness,
)
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, dress, label, rename, row
from oker_desk.gui.sync_runs import Running
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import SyncState


def choose(box: QComboBox, value: int, words: str) -> None:
    """Choose a value; one that is none of the usual ones is added."""
    at = box.findData(value)
    if at < 0:
        box.addItem(words, value)
        at = box.count() - 1
    box.setCurrentIndex(at)


class SyncRow(Panel):
    """Shows a state; asks by signal."""

    run = Signal(SyncKind)
    stop = Signal(SyncKind)
    switch = Signal(SyncKind, bool)
    rhythm = Signal(SyncKind, int)
    retry = Signal(SyncKind, list)

    def __init__(self, kind: SyncKind, parent: QWidget | None = None) -> None:
        super().__init__(f"channel.{kind.value}", parent=parent)
        self.kind = kind
        self._name = tr(WORDS[kind].name)
        self.on = button("", f"channel.on_{kind.value}", role="act")
        self.on.setCheckable(True)
        self.on.setMinimumWidth(150)
        self.minutes = QComboBox()
        self.now = button(
            tr("Run now"), f"channel.run_{kind.value}", says=tr("Run the {name} sync now", name=self._name)
        )
        self.now.setMinimumWidth(120)
        self.end = button(
            tr("Stop"), f"channel.stop_{kind.value}", says=tr("Stop the {name} sync", name=self._name)
        )
        self.end.setMinimumWidth(120)
        self.last = label(name=f"channel.last_{kind.value}")
        self.next = label(name=f"channel.next_{kind.value}", role="quiet", wrap=False)
        self.age = label(name=f"channel.age_{kind.value}", role="warn")
        self.progress = label(name=f"channel.progress_{kind.value}", role="strong")
        self.bar = QProgressBar()
        self.failed = button("", f"channel.failed_{kind.value}", role="act")
        self.failed.setCheckable(True)
        self.failures = FailureList(f"channel.failures_{kind.value}", self)
        self._refused = ""
        self._state: SyncState | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.pad(GRID + 4)
        self.minutes.setObjectName(f"channel.minutes_{self.kind.value}")
        self.minutes.setAccessibleName(tr("How often the {name} sync runs", name=self._name))
        self.minutes.setMinimumHeight(TARGET)
        self.minutes.setMinimumWidth(150)
        for minutes in choices_for(self.kind):
            self.minutes.addItem(every(minutes), minutes)
        self.bar.setObjectName(f"channel.bar_{self.kind.value}")
        self.bar.setAccessibleName(tr("Progress of the {name} sync", name=self._name))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(24)
        self.bar.setMinimumWidth(240)
        heading = label(self._name, role="heading", wrap=False)
        does = label(tr(WORDS[self.kind].does), role="quiet")
        head = row(heading, does, self.on, self.minutes, self.now, self.end)
        head.setStretch(1, 1)
        self.add(head)
        line = row(self.last, self.failed, self.next)
        line.setStretch(0, 1)
        self.add(line)
        under_way = row(self.progress, self.bar, spacing=2 * GRID)
        under_way.setStretch(1, 1)
        under_way.setAlignment(self.progress, Qt.AlignmentFlag.AlignVCenter)
        self.add(under_way, self.age, self.failures)
        for part in (self.end, self.bar, self.progress, self.failures, self.failed, self.age):
            part.hide()

    def _connect(self) -> None:
        self.on.clicked.connect(lambda on: self.switch.emit(self.kind, on))
        self.minutes.activated.connect(lambda at: self.rhythm.emit(self.kind, int(self.minutes.itemData(at))))
        self.now.clicked.connect(self._ask)
        self.end.clicked.connect(self._ask_to_stop)
        self.failed.clicked.connect(self._show_list)
        self.failures.retry.connect(lambda subjects: self.retry.emit(self.kind, subjects))

    def show_state(self, state: SyncState, minutes: int, now: datetime, running: Running | None) -> None:
        self._state = state
        self.on.setChecked(state.on)
        rename(self.on, tr("By itself: ON") if state.on else tr("By itself: OFF"))
        self.minutes.setEnabled(state.on)
        choose(self.minutes, minutes, every(minutes))
        wrong = state.last is not None and state.last.outcome not in (Outcome.DONE, Outcome.WAITING)
        self.last.setText(f"{sign_of(state)}  {last_run(state, now)}")
        dress(self.last, "role", "problem" if wrong else "" if state.last is not None else "warn")
        self.next.setText(next_run(state, now))
        self.age.setText(staleness(state, now))
        self.age.setVisible(bool(self.age.text()))
        self._show_failures(state)
        self.show_running(running, elsewhere=running_line(state, now))

    def show_running(self, running: Running | None, elsewhere: str = "") -> None:
        """Show how far the run is, or that one is on elsewhere, or why it did not start."""
        told = running.told if running is not None else None
        self.now.setVisible(running is None)
        self.end.setVisible(running is not None)
        self.now.setEnabled(not elsewhere)
        self.bar.setVisible(running is not None)
        self.failures.set_busy(running is not None)
        if running is None:
            self._say(elsewhere or self._refused)
            return
        self._refused = ""
        stopping = running.stop.is_set()
        self.end.setEnabled(not stopping)
        self.bar.setRange(0, (told.total or 0) if told else 0)
        self.bar.setValue(told.done if told else 0)
        if stopping:
            self._say(tr("Stopping…"))
        else:
            self._say(speak(told.sentence) if told else tr("Asking Oker…"))

    def say_refused(self, sentence: str) -> None:
        """Say why a run did not even begin, or could not be noted."""
        self._refused = sentence
        self._say(sentence)

    def _show_failures(self, state: SyncState) -> None:
        number = len(state.failures)
        self.failed.setVisible(number > 0)
        rename(self.failed, f"▲ {failures_line(number)}")
        self.failures.setVisible(number > 0 and self.failed.isChecked())
        if number:
            can_retry = self.kind is not SyncKind.CATALOG
            self.failures.show_failures(state.failures, can_retry=can_retry)
        else:
            self.failed.setChecked(False)

    def _show_list(self, shown: bool) -> None:
        self.failures.setVisible(shown)

    def _say(self, words: str) -> None:
        self.progress.setText(words)
        self.progress.setVisible(bool(words))

    def _ask(self) -> None:
        self._refused = ""
        self.run.emit(self.kind)

    def _ask_to_stop(self) -> None:
        self.stop.emit(self.kind)
