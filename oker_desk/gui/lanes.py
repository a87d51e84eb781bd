"""Lanes: a named worker thread with a queue for each scarce resource, and one way back to the screen's thread."""

from __future__ import annotations

import logging
import queue
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from oker_desk.domain.trouble import Trouble
from oker_desk.services.desk import Desk

DESK, NETWORK, PRINT, SYNC, PICTURES = "desk", "network", "print", "sync", "pictures"
BOOK = "book"
"""Reads the order book, whose longest list must not hold up a scan."""
BY_HAND = "by hand"
"""Syncs that people start: they never wait behind those of the clock."""
NAMES = (DESK, NETWORK, PRINT, SYNC, BY_HAND, PICTURES, BOOK)
SECONDS_TO_END = 10.0
"""How long a lane may take to finish the step it is in when the window closes; the rest is read back next time."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass
class _Job:
    """One piece of work and where its answer goes. ``owner`` is asked whether it still lives before anything is told."""

    work: Callable[[Desk], object]
    on_done: Callable[[object], None] | None
    on_trouble: Callable[[Trouble], None] | None
    owner: QObject | None
    lane: str
    value: object = None
    trouble: Trouble | None = None
    defect: str = ""


@dataclass
class _Lane:
    jobs: queue.SimpleQueue[_Job | None] = field(default_factory=queue.SimpleQueue)
    thread: threading.Thread | None = None


class Lanes(QObject):
    """Runs work beside the screen's thread, each lane one piece after the other, with a desk of its own.

    A ``Trouble`` goes to ``on_trouble``, or to the ``troubled`` signal; anything else that is raised is a defect of
    ours: it is logged and told through ``defective`` with its details.
    """

    troubled = Signal(object)
    defective = Signal(str)
    idle = Signal()
    """Nothing is under way any more."""
    _ended = Signal(object)

    def __init__(
        self, desk: Desk, *, series: bool = False, held: bool = False, parent: QObject | None = None
    ) -> None:
        """With ``series`` all work is done at once in the caller's thread, which most tests want.

        With ``held`` what is asked for waits until ``begin``.
        """
        super().__init__(parent)
        self._desk = desk
        self._series = series
        self._held = held
        self._lanes = {name: _Lane() for name in NAMES}
        self._under_way = dict.fromkeys(NAMES, 0)
        self._closing = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[Desk], T],
        on_done: Callable[[T], None] | None = None,
        on_trouble: Callable[[Trouble], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do ``work`` in the lane, then call back on this thread; an answer for a dead ``owner`` is dropped."""
        if self._closing:
            return
        job = _Job(work, on_done, on_trouble, owner or _owner_of(on_done), lane)  # type: ignore[arg-type]
        self._under_way[lane] += 1
        if self._series:
            _do(job, self._desk)
            self._tell(job)
            return
        self._lanes[lane].jobs.put(job)
        if not self._held:
            self._start(lane)

    def begin(self) -> None:
        """Do what was held until now, and everything later at once."""
        self._held = False
        for name, lane in self._lanes.items():
            if not lane.jobs.empty():
                self._start(name)

    def _start(self, name: str) -> None:
        lane = self._lanes[name]
        if lane.thread is None:
            lane.thread = threading.Thread(target=self._work, args=(lane,), name=f"lane {name}")
            lane.thread.start()

    def everywhere(self, work: Callable[[Desk], None]) -> None:
        """Do something small in every lane that has begun, such as forgetting an old log-in."""
        for name in NAMES:
            if self._series or self._lanes[name].thread is not None:
                self.run(name, work)

    @property
    def busy(self) -> bool:
        return any(self._under_way.values())

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for an answer; a sync may take its time, and nobody waits for it."""
        return any(number for lane, number in self._under_way.items() if lane != SYNC)

    def close(self) -> None:
        """End in order: what waits in the desk lane is done, the others finish the step that they are in."""
        if self._closing:
            return
        self.begin()
        self._closing = True
        self._desk.stopping.set()
        for name, lane in self._lanes.items():
            if name != DESK:
                _empty(lane)
            lane.jobs.put(None)
        for name, lane in self._lanes.items():
            if lane.thread is not None:
                lane.thread.join(SECONDS_TO_END)
                if lane.thread.is_alive():
                    _log.warning("Lane %s is still at work while the window closes.", name)

    def _work(self, lane: _Lane) -> None:
        desk: Desk | None = None
        while (job := lane.jobs.get()) is not None:
            if desk is None:
                desk = self._open(job)
            if desk is not None:
                _do(job, desk)
            self._ended.emit(job)
        if desk is not None:
            desk.close()

    def _open(self, job: _Job) -> Desk | None:
        """Open this thread's desk; the file may be unreadable, which is a trouble of the job that wanted it."""
        try:
            return self._desk.another()
        except Trouble as trouble:
            job.trouble = trouble
        except Exception:  # noqa: BLE001 - the border of a lane: a defect is shown, the thread goes on
            job.defect = traceback.format_exc()
        return None

    def _tell(self, job: _Job) -> None:
        self._under_way[job.lane] -= 1
        if not self._closing and not (job.owner is not None and not shiboken6.isValid(job.owner)):
            self._tell_owner(job)
        if not self.busy:
            self.idle.emit()

    def _tell_owner(self, job: _Job) -> None:
        if job.defect:
            _log.error("A piece of work failed:\n%s", job.defect)
            self.defective.emit(job.defect)
        elif job.trouble is not None:
            (job.on_trouble or self.troubled.emit)(job.trouble)
        elif job.on_done is not None:
            job.on_done(job.value)


def _do(job: _Job, desk: Desk) -> None:
    try:
        job.value = job.work(desk)
    except Trouble as trouble:
        job.trouble = trouble
    except Exception:  # noqa: BLE001 - the border of a lane: a defect is shown, the thread goes on
        job.defect = traceback.format_exc()


def _owner_of(function: object) -> QObject | None:
    owner = getattr(function, "__self__", None)
    return owner if isinstance(owner, QObject) else None


def _empty(lane: _Lane) -> None:
    while True:
        try:
            lane.jobs.get_nowait()
        except queue.Empty:
            return
