"""The clock of what is kept: a backup and a look for buyers to forget, at the start and every half hour."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import PICTURES
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk
from oker_desk.services.keeping.backup import back_up_if_due
from oker_desk.services.keeping.retention import forget_buyers

MINUTES = 30


def keep_house(desk: Desk) -> int:
    """Forget buyers whose time has come, then back up what has changed; returns how many were forgotten."""
    forgotten = forget_buyers(desk)
    back_up_if_due(desk)
    return forgotten


class KeepingClock(QObject):
    """Works in the lane of the pictures, which nobody waits for."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._timer = QTimer(self, interval=MINUTES * 60_000)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()
        self.tick()

    def tick(self) -> None:
        """Do what is due. A backup that fails is told: somebody has to make room."""
        self._parts.lanes.run(PICTURES, keep_house, self._kept, self._failed, owner=self)

    def _kept(self, forgotten: int) -> None:
        if forgotten:
            self._parts.note_change()

    def _failed(self, trouble: Trouble) -> None:
        self._parts.say_trouble(trouble)
