"""One sync on the channel page: switch, last run in a sentence, counts, and "run now"."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oker_desk.domain.trouble import Outcome
from oker_desk.gui.channel.words import WORDS, counts_line, last_run, running_line, staleness
from oker_desk.gui.pieces import Panel, button, dress, label, row
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import SyncState


class SyncRow(Panel):
    """Shows a state; asks by signal."""

    run = Signal(SyncKind)
    switch = Signal(SyncKind, bool)

    def __init__(self, kind: SyncKind, parent: QWidget | None = None) -> None:
        super().__init__(f"channel.{kind.value}", parent=parent)
        self.kind = kind
        words = WORDS[kind]
        self.name = label(words.name, role="heading", wrap=False)
        self.on = button("By itself: OFF", f"channel.on_{kind.value}")
        self.on.setCheckable(True)
        self.on.setMinimumWidth(170)
        self.now = button(
            "Run now", f"channel.run_{kind.value}", says=f"Run the {words.name.lower()} sync now"
        )
        self.now.setMinimumWidth(150)
        self.last = label(name=f"channel.last_{kind.value}")
        self.counts = label(name=f"channel.counts_{kind.value}", role="quiet")
        self.age = label(name=f"channel.age_{kind.value}", role="warn")
        self.progress = label(name=f"channel.progress_{kind.value}", role="strong")
        self.add(row(self.name, label(words.does, role="quiet", wrap=False), 1, self.on, self.now))
        self.add(self.last, self.counts, self.age, self.progress)
        self._running = False
        self._refused = ""
        self.on.clicked.connect(lambda on: self.switch.emit(self.kind, on))
        self.now.clicked.connect(self._ask)
        self.progress.hide()

    def show_state(self, state: SyncState, now: datetime) -> None:
        self.on.setChecked(state.on)
        self.on.setText(f"By itself: {'ON' if state.on else 'OFF'}")
        self.on.setAccessibleName(f"{WORDS[self.kind].name} sync by itself: {'on' if state.on else 'off'}")
        failed = state.last is not None and state.last.outcome != Outcome.DONE
        self.last.setText(("✗  " if failed else "✓  " if state.last else "") + last_run(state, now))
        dress(self.last, "role", "problem" if failed else "")
        self.counts.setText(counts_line(state.last.counts) if state.last is not None and failed else "")
        self.counts.setVisible(bool(self.counts.text()))
        self.age.setText(staleness(state, now))
        self.age.setVisible(bool(self.age.text()))
        if not self._running:
            self._show_progress(running_line(state, now) or self._refused)
            self.now.setEnabled(state.running_since is None)

    def show_progress(self, words: str) -> None:
        """Show how far the run is that was started here."""
        if self._running:
            self._show_progress(words)

    def show_end(self, sentence: str) -> None:
        """The run that was started here has ended; ``sentence`` says why if it did not even begin."""
        self._running, self._refused = False, sentence
        self.now.setEnabled(True)
        self._show_progress(sentence)

    def _show_progress(self, words: str) -> None:
        self.progress.setText(words)
        self.progress.setVisible(bool(words))

    def _ask(self) -> None:
        self._running, self._refused = True, ""
        self.now.setEnabled(False)
        self._show_progress("Asking Oker…")
        self.run.emit(self.kind)
