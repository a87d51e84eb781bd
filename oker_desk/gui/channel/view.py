"""Channel (F4): what each sync did last, in plain words, and the steps that Oker has not answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import count
from oker_desk.gui.channel.row import SyncRow, choose
from oker_desk.gui.channel.stock import StockPanel
from oker_desk.gui.channel.words import BUDGETS, a_minute, unsettled_line
from oker_desk.gui.lanes import BY_HAND, NETWORK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, label, rename, row
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_unknown
from oker_desk.services.resolve_all import Resolved, resolve_all
from oker_desk.services.sync.kinds import SyncKind, SyncResult
from oker_desk.services.sync.running import SyncState, plan_inventory, sync_states
from oker_desk.services.sync.settings import (
    budget,
    minutes_of,
    set_budget,
    set_minutes,
    switch_sync,
)
from oker_desk.services.sync.stock_source import PlannedStock


class ChannelSnapshot(Struct, frozen=True):
    """Every sync and the number of unsettled steps at one moment."""

    states: tuple[SyncState, ...]
    minutes: dict[SyncKind, int]
    budget: int
    unknown: int
    now: datetime


def load_channel(desk: Desk) -> ChannelSnapshot:
    minutes = {kind: minutes_of(desk, kind) for kind in SyncKind}
    return ChannelSnapshot(tuple(sync_states(desk)), minutes, budget(desk), count_unknown(desk), desk.now())


class ChannelView(View):
    """One row for each sync, the stock by hand, and what is unsettled."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("channel")
        self._scroll = QScrollArea(self)
        self._inner = QWidget(self._scroll)
        self.rows = {kind: SyncRow(kind, self._inner) for kind in SyncKind}
        self.stock = StockPanel(self._inner)
        self.unsettled_told = label(name="channel.unsettled_told")
        self.resolve = button(tr("Check unsettled steps"), "channel.resolve")
        self.budget = QComboBox()
        self._resolving = False
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID + 4)
        for sync in self.rows.values():
            column.addWidget(sync)
        column.addWidget(self.stock)
        column.addWidget(self._build_unsettled())
        column.addWidget(self._build_budget())
        column.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _build_unsettled(self) -> Panel:
        made = Panel("channel.unsettled", parent=self._inner)
        made.pad(GRID + 4)
        made.add(row(label(tr("Unsettled steps"), role="heading", wrap=False), 1, self.resolve))
        made.add(self.unsettled_told)
        return made

    def _build_budget(self) -> Panel:
        made = Panel("channel.questions", parent=self._inner)
        made.pad(GRID + 4)
        self.budget.setObjectName("channel.budget")
        self.budget.setAccessibleName(tr("Questions to Oker a minute"))
        self.budget.setMinimumHeight(TARGET)
        self.budget.setMinimumWidth(180)
        for questions in BUDGETS:
            self.budget.addItem(a_minute(questions), questions)
        line = row(
            label(tr("Questions to Oker"), role="heading", wrap=False),
            label(tr("The syncs ask no more than this. People never wait for them."), role="quiet"),
            self.budget,
        )
        line.setStretch(1, 1)
        made.add(line)
        return made

    def _connect(self) -> None:
        for sync in self.rows.values():
            sync.run.connect(self._run)
            sync.stop.connect(self._stop)
            sync.switch.connect(self._switch)
            sync.rhythm.connect(self._set_minutes)
            sync.retry.connect(self._parts.syncs.retry)
        runs = self._parts.syncs
        runs.began.connect(self._show_running)
        runs.progressed.connect(self._show_running)
        runs.ended.connect(self._ended)
        self.stock.plan.connect(self._plan)
        self.stock.send.connect(self._send)
        self.resolve.clicked.connect(self._resolve)
        self.budget.activated.connect(lambda at: self._set_budget(int(self.budget.itemData(at))))

    def refresh(self) -> None:
        self.ask(load_channel, self._show)

    def take_scan(self, code: str) -> None:
        """Nothing is scanned here; the banner says where to go."""
        self._parts.say_stop(
            tr("NOT HERE"),
            tr("Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}.", code=code),
        )

    def _show(self, snapshot: ChannelSnapshot) -> None:
        for state in snapshot.states:
            running = self._parts.syncs.running(state.kind)
            self.rows[state.kind].show_state(state, snapshot.minutes[state.kind], snapshot.now, running)
        choose(self.budget, snapshot.budget, a_minute(snapshot.budget))
        if not self._resolving:
            self.unsettled_told.setText(unsettled_line(snapshot.unknown))
            self.resolve.setEnabled(snapshot.unknown > 0)
            steps = speak(count(snapshot.unknown, "step", "steps"))
            rename(
                self.resolve, tr("Check {steps}", steps=steps) if snapshot.unknown else tr("Nothing to check")
            )

    # Runs ---------------------------------------------------------------------------------------------------------------

    def _run(self, kind: SyncKind) -> None:
        self._parts.syncs.start(kind)

    def _stop(self, kind: SyncKind) -> None:
        self._parts.syncs.stop(kind)
        self._show_running(kind)

    def _show_running(self, kind: SyncKind) -> None:
        self.rows[kind].show_running(self._parts.syncs.running(kind))

    def _ended(self, kind: SyncKind, outcome: SyncResult | Trouble) -> None:
        """Say what the row cannot show: a run that did not even begin, or that could not be noted."""
        noted = isinstance(outcome, SyncResult) and outcome.outcome is not Outcome.BLOCKED
        self._show_running(kind)
        if not noted:
            self.rows[kind].say_refused(speak(outcome.sentence))
        self._parts.note_change()

    def _switch(self, kind: SyncKind, on: bool) -> None:
        self._set(lambda desk: switch_sync(desk, kind, on))

    def _set_minutes(self, kind: SyncKind, minutes: int) -> None:
        self._set(lambda desk: set_minutes(desk, kind, minutes))

    def _set_budget(self, a_minute: int) -> None:
        self._set(lambda desk: set_budget(desk, a_minute))

    def _set(self, change: Callable[[Desk], None]) -> None:
        def refused(trouble: Trouble) -> None:
            self._parts.say_trouble(trouble)
            self.refresh()

        self.ask(change, lambda _: self._parts.note_change(), refused)

    # Stock by hand ------------------------------------------------------------------------------------------------------

    def _plan(self, file: Path | None) -> None:
        def planned(found: PlannedStock) -> None:
            self.stock.show_plan(found)

        self.ask(
            lambda desk: plan_inventory(desk, file),
            planned,
            lambda trouble: self.stock.say(speak(trouble.sentence), "problem"),
            lane=BY_HAND,
        )

    def _send(self, file: Path | None, all_gone: bool) -> None:
        self.stock.close_list()
        self._parts.syncs.send_stock(file, all_gone=all_gone)

    # Unsettled steps ----------------------------------------------------------------------------------------------------

    def _resolve(self) -> None:
        self._resolving = True
        self.resolve.setEnabled(False)
        self.unsettled_told.setText(tr("Asking Oker what it knows…"))
        self.ask(resolve_all, self._resolved, self._not_resolved, lane=NETWORK)

    def _resolved(self, resolved: Resolved) -> None:
        self._resolving = False
        told = tr("{steps} settled.", steps=count(resolved.settled, "step", "steps"))
        if resolved.still_unknown:
            told += " " + tr(
                "{n} still without an answer. Check again in a few minutes.", n=resolved.still_unknown
            )
        self._parts.say_good(tr("CHECKED"), told)
        self._parts.note_change()

    def _not_resolved(self, trouble: Trouble) -> None:
        self._resolving = False
        self._parts.say_trouble(trouble)
        self._parts.note_change()
