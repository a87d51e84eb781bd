"""The clock of the syncs: what is switched on runs by itself, at most one run of each waiting."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import NETWORK, SYNC
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_unknown
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.sync.running import due_syncs, run_sync

MINUTES = 1


def run_due(desk: Desk) -> bool:
    """Run every sync whose turn it is; says whether there was a log-in to do it with."""
    if current_connection(desk) is None:
        return False
    for kind in due_syncs(desk):
        if desk.stopping.is_set():
            break
        run_sync(desk, kind, by_clock=True)
    return True


def settle_unknown(desk: Desk) -> bool:
    """Read back what is unsettled; says whether anything was."""
    if not count_unknown(desk) or current_connection(desk) is None:
        return False
    resolve_all(desk)
    return True


class SyncClock(QObject):
    """Runs the syncs every few minutes. How each ended stands on the Channel page, so nothing is told here."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._running = False
        self._timer = QTimer(self, interval=MINUTES * 60_000)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin at once: settle what the last run left open, then sync."""
        self._timer.start()
        self.tick()

    def tick(self) -> None:
        """Run what is due, unless the last round is still at it."""
        if self._running:
            return
        self._running = True
        self._parts.lanes.run(NETWORK, settle_unknown, self._settled, self._not_settled, owner=self)
        self._parts.lanes.run(SYNC, run_due, self._synced, self._failed, owner=self)

    def _settled(self, any_settled: bool) -> None:
        if any_settled:
            self._parts.note_change()

    def _not_settled(self, trouble: Trouble) -> None:
        """The strip shows that something is unsettled; the next tick asks again."""

    def _synced(self, done: bool) -> None:
        self._running = False
        if done:
            self._parts.note_change()

    def _failed(self, trouble: Trouble) -> None:
        self._running = False
        self._parts.say_trouble(trouble)
