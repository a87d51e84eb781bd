"""The runs of the syncs in this window: by the clock or by hand, one of each at a time, with their progress and a stop."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import BY_HAND, SYNC, Lanes
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import Progress, SyncKind, SyncResult, Told
from oker_desk.services.sync.running import retry_failures, run_sync, send_stock

Work = Callable[[Desk, Progress, threading.Event], SyncResult]


@dataclass
class Running:
    """A run that is under way or waits for its turn: how far it is, and the event that stops it."""

    told: Told | None = None
    stop: threading.Event = field(default_factory=threading.Event)


class SyncRuns(QObject):
    """Starts runs in their lanes. What people start has a lane of its own: it never waits behind the clock's."""

    began = Signal(SyncKind)
    progressed = Signal(SyncKind)
    ended = Signal(SyncKind, object)
    """A ``SyncResult``, or the ``Trouble`` that kept the run from being noted."""
    _told = Signal(SyncKind, object)
    _broke = Signal(SyncKind)

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._running: dict[SyncKind, Running] = {}
        self._told.connect(self._note)
        self._broke.connect(self._forget)

    def running(self, kind: SyncKind) -> Running | None:
        """Return the run of this window that is under way, if there is one."""
        return self._running.get(kind)

    def start(self, kind: SyncKind, *, by_clock: bool = False) -> bool:
        """Run a sync; ``False`` if this window is at it already."""

        def work(desk: Desk, progress: Progress, stop: threading.Event) -> SyncResult:
            return run_sync(desk, kind, progress, stop=stop, by_clock=by_clock)

        return self._begin(kind, work, SYNC if by_clock else BY_HAND)

    def send_stock(self, file: Path | None, *, all_gone: bool = False) -> bool:
        """Send stock from a file, or from Uniware as a person wants it."""

        def work(desk: Desk, progress: Progress, stop: threading.Event) -> SyncResult:
            return send_stock(desk, file, progress, stop=stop, all_gone=all_gone)

        return self._begin(SyncKind.INVENTORY, work, BY_HAND)

    def retry(self, kind: SyncKind, subjects: Sequence[str]) -> bool:
        """Do once more what failed."""

        def work(desk: Desk, progress: Progress, stop: threading.Event) -> SyncResult:
            return retry_failures(desk, kind, subjects)

        return self._begin(kind, work, BY_HAND)

    def stop(self, kind: SyncKind) -> None:
        """Ask a run to end at its next safe point; what has come stays."""
        if kind in self._running:
            self._running[kind].stop.set()

    def _begin(self, kind: SyncKind, work: Work, lane: str) -> bool:
        if kind in self._running:
            return False
        run = self._running[kind] = Running()

        def tell(told: Told) -> None:
            self._told.emit(kind, told)

        def done(result: SyncResult) -> None:
            self._end(kind, result)

        def failed(trouble: Trouble) -> None:
            self._end(kind, trouble)

        def run_it(desk: Desk) -> SyncResult:
            try:
                return work(desk, tell, run.stop)
            except Trouble:
                raise
            except BaseException:
                self._broke.emit(kind)  # the lane shows the defect; the sync may be started again
                raise

        self.began.emit(kind)
        self._lanes.run(lane, run_it, done, failed, owner=self)
        return True

    def _note(self, kind: SyncKind, told: Told) -> None:
        run = self._running.get(kind)
        if run is not None:
            run.told = told
            self.progressed.emit(kind)

    def _forget(self, kind: SyncKind) -> None:
        self._running.pop(kind, None)
        self.progressed.emit(kind)

    def _end(self, kind: SyncKind, outcome: SyncResult | Trouble) -> None:
        self._running.pop(kind, None)
        self.ended.emit(kind, outcome)
