"""What the dock says without being asked: a parcel that was cancelled late, parcels that nobody took, unanswered ones."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from oker_desk.domain.manifests import ManifestState
from oker_desk.gui.dock.snapshot import DockSnapshot
from oker_desk.gui.dock.stays import seen_line
from oker_desk.gui.dock.words import age
from oker_desk.gui.language import tr
from oker_desk.gui.parts import Parts
from oker_desk.services.dock.staying import Stay, StayKind, oldest_still_here

_TICK_MS = 20_000
_PATIENCE = timedelta(minutes=45)
"""How long a closed parcel may wait for its courier before the dock asks for it."""
_AGAIN = timedelta(minutes=15)


_LATE = {StayKind.CONFLICT, StayKind.CANCELLED_AFTER}


class Nagging(QObject):
    """Looks at every snapshot. A late cancellation is called out once, parcels left behind again and again."""

    refresh_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, parts: Parts, dock: QWidget) -> None:
        super().__init__(dock)
        self._parts = parts
        self._dock = dock
        self._called: set[str] = set()
        self._nagged_at: datetime | None = None
        self._unanswered = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def heard(self, awbs: Iterable[str]) -> None:
        """Somebody has just scanned these and was told."""
        self._called.update(awbs)

    def look_at(self, snapshot: DockSnapshot) -> None:
        self._unanswered = any(m.state is ManifestState.CHECK_NEEDED for m in snapshot.manifests)
        late = [stay for stay in snapshot.stays if stay.kind in _LATE]
        new = [stay for stay in late if stay.awb not in self._called]
        self._called |= {stay.awb for stay in new}
        if new:
            self._call_out(new, snapshot.now)
        else:
            self._nag(snapshot)

    def _call_out(self, stays: list[Stay], now: datetime) -> None:
        """Stop, where the parcel is, what to do (R31)."""
        first = stays[0]
        told = tr(
            "Order {no}, parcel {awb}: {seen}. Keep it here. Supervisor needed.",
            no=first.display_no,
            awb=first.awb,
            seen=seen_line(first.seen, now) or _on_manifest(first),
        )
        more = tr("And {n} more.", n=len(stays) - 1) if len(stays) > 1 else ""
        self._parts.say_stop(tr("STOP – CANCELLED AFTER THE INVOICE"), f"{told} {more}".strip())

    def _nag(self, snapshot: DockSnapshot) -> None:
        since, now = oldest_still_here(snapshot.stays), snapshot.now
        if since is None or now - since < _PATIENCE:
            return
        if self._nagged_at is not None and now - self._nagged_at < _AGAIN:
            return
        self._nagged_at = now
        left = [stay for stay in snapshot.stays if stay.manifest_no and stay.since and stay.seen is None]
        self._parts.say_wait(
            tr("{n} STILL HERE", n=len(left)),
            tr(
                "Closed {age} ago and not taken. Hand them over, or call the courier.",
                age=age(since, now),
            ),
        )

    def _tick(self) -> None:
        if not self._dock.isVisible():
            return
        if self._unanswered:
            self.check_wanted.emit()
        else:
            self.refresh_wanted.emit()


def _on_manifest(stay: Stay) -> str:
    return tr("manifest {m}", m=stay.manifest_no) if stay.manifest_no else tr("nobody has scanned it yet")
