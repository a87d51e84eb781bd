"""Channel (F4): what each sync did last, in plain words, and the steps that Oker has not answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import count
from oker_desk.gui.channel.row import SyncRow
from oker_desk.gui.channel.words import unsettled_line
from oker_desk.gui.lanes import NETWORK, SYNC
from oker_desk.gui.language import speak
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, label, row
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_unknown
from oker_desk.services.resolve_all import Resolved, resolve_all
from oker_desk.services.sync.kinds import SyncKind, SyncResult
from oker_desk.services.sync.running import SyncState, run_sync, sync_states
from oker_desk.services.sync.settings import switch_sync


@dataclass(frozen=True, slots=True)
class ChannelSnapshot:
    """Every sync and the number of unsettled steps at one moment."""

    states: tuple[SyncState, ...]
    unknown: int
    now: datetime


def load_channel(desk: Desk) -> ChannelSnapshot:
    return ChannelSnapshot(tuple(sync_states(desk)), count_unknown(desk), desk.now())


class ChannelView(View):
    """One row for each sync, and one for what is unsettled."""

    progressed = Signal(SyncKind, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("channel")
        self.rows = {kind: SyncRow(kind) for kind in SyncKind}
        self.unsettled = Panel("channel.unsettled")
        self.unsettled_told = label(name="channel.unsettled_told")
        self.resolve = button("Check unsettled steps", "channel.resolve")
        self._resolving = False
        self._build()
        for sync in self.rows.values():
            sync.run.connect(self._run)
            sync.switch.connect(self._switch)
        self.progressed.connect(self._show_progress)
        self.resolve.clicked.connect(self._resolve)

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            label("Oker answers only when asked. What you see here is as old as the last run.", role="quiet")
        )
        for sync in self.rows.values():
            column.addWidget(sync)
        self.unsettled.add(row(label("Unsettled steps", role="heading", wrap=False), 1, self.resolve))
        self.unsettled.add(self.unsettled_told)
        column.addWidget(self.unsettled)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def refresh(self) -> None:
        self.ask(load_channel, self._show)

    def take_scan(self, code: str) -> None:
        """Nothing is scanned here; the banner says where to go."""
        self._parts.say_stop(
            "NOT HERE", f"Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}."
        )

    def _show(self, snapshot: ChannelSnapshot) -> None:
        for state in snapshot.states:
            self.rows[state.kind].show_state(state, snapshot.now)
        if not self._resolving:
            self.unsettled_told.setText(unsettled_line(snapshot.unknown))
            self.resolve.setEnabled(snapshot.unknown > 0)
            self.resolve.setText(
                f"Check {count(snapshot.unknown, 'step', 'steps')}"
                if snapshot.unknown
                else "Nothing to check"
            )

    def _run(self, kind: SyncKind) -> None:
        def work(desk: Desk) -> SyncResult:
            return run_sync(desk, kind, lambda told: self.progressed.emit(kind, speak(told.sentence)))

        self.ask(work, self._ran, lambda trouble: self._failed(kind, trouble), lane=SYNC)

    def _show_progress(self, kind: SyncKind, words: str) -> None:
        self.rows[kind].show_progress(words)

    def _ran(self, result: SyncResult) -> None:
        begun = result.outcome is not Outcome.BLOCKED
        self.rows[result.kind].show_end("" if begun else result.message)
        self._parts.note_change()

    def _failed(self, kind: SyncKind, trouble: Trouble) -> None:
        self.rows[kind].show_end(trouble.message)
        self._parts.note_change()

    def _switch(self, kind: SyncKind, on: bool) -> None:
        self.ask(lambda desk: switch_sync(desk, kind, on), lambda _: self._parts.note_change())

    def _resolve(self) -> None:
        self._resolving = True
        self.resolve.setEnabled(False)
        self.unsettled_told.setText("Asking Oker what it knows…")
        self.ask(resolve_all, self._resolved, self._not_resolved, lane=NETWORK)

    def _resolved(self, resolved: Resolved) -> None:
        self._resolving = False
        told = f"{count(resolved.settled, 'step', 'steps')} settled."
        if resolved.still_unknown:
            told += f" {resolved.still_unknown} still without an answer. Check again in a few minutes."
        self._parts.say_good("CHECKED", told)
        self._parts.note_change()

    def _not_resolved(self, trouble: Trouble) -> None:
        self._resolving = False
        self._parts.say_trouble(trouble)
        self._parts.note_change()
