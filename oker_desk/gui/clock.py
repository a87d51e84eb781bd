"""The clock of the syncs: what is switched on runs by itself, at most one run of each waiting."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import NETWORK, SYNC
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_unknown
from oker_desk.services.packing.ahead import FetchedAhead, fetch_labels_ahead
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.sync.kinds import SyncKind, SyncResult
from oker_desk.services.sync.running import due_syncs

SECONDS = 20
"""Between two looks at which sync is due."""


def load_due(desk: Desk) -> list[SyncKind]:
    """Return the syncs whose turn it is; none without a log-in."""
    return due_syncs(desk) if current_connection(desk) is not None else []


def settle_unknown(desk: Desk) -> bool:
    """Read back what is unsettled; says whether anything was."""
    if not count_unknown(desk) or current_connection(desk) is None:
        return False
    resolve_all(desk)
    return True


class SyncClock(QObject):
    """Starts the syncs when their turn comes. How each ended stands on the Channel page, so nothing is told here."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._looking = False
        self._timer = QTimer(self, interval=SECONDS * 1_000)
        self._timer.timeout.connect(self.tick)
        parts.syncs.ended.connect(self._ended)

    def start(self) -> None:
        """Begin at once: settle what the last run left open, then sync."""
        self._timer.start()
        self._parts.lanes.run(NETWORK, settle_unknown, self._settled, self._not_settled, owner=self)
        self.tick()

    def tick(self) -> None:
        """Start what is due. The question waits in the lane of the syncs, so that never more than one run does."""
        if self._looking:
            return
        self._looking = True
        self._parts.lanes.run(SYNC, load_due, self._due, self._failed, owner=self)

    def _due(self, kinds: list[SyncKind]) -> None:
        self._looking = False
        for kind in kinds:
            self._parts.syncs.start(kind, by_clock=True)

    def _ended(self, kind: SyncKind, outcome: SyncResult | Trouble) -> None:
        if isinstance(outcome, Trouble):
            self._parts.say_trouble(outcome)
        self._parts.note_change()
        self._parts.lanes.run(NETWORK, settle_unknown, self._settled, self._not_settled, owner=self)
        if kind is SyncKind.ORDERS and not isinstance(outcome, Trouble):
            self._parts.lanes.run(SYNC, fetch_labels_ahead, self._fetched, self._not_settled, owner=self)

    def _fetched(self, ahead: FetchedAhead) -> None:
        if ahead.fetched:
            self._parts.note_change()

    def _settled(self, any_settled: bool) -> None:
        if any_settled:
            self._parts.note_change()

    def _not_settled(self, trouble: Trouble) -> None:
        """The strip shows that something is unsettled; the next sync asks again, and who goes on with the order is told."""
        self._settled(bool(trouble.data.get("settled")))

    def _failed(self, trouble: Trouble) -> None:
        self._looking = False
        self._parts.say_trouble(trouble)
