"""One run of closing: it goes on beside the screen, is followed parcel by parcel, and can be stopped between two."""

from __future__ import annotations

import threading

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.dock.telling import notice_of_closed
from oker_desk.gui.lanes import NETWORK
from oker_desk.gui.notices import notice_of
from oker_desk.gui.view import View
from oker_desk.services.dock.closing import Closed, close_manifest
from oker_desk.services.views import show_manifest


class ClosingRun(QObject):
    """At most one at a time for the dock that it belongs to."""

    progressed = Signal(int, int)
    """Comes from the lane that closes: so many parcels of so many are told."""
    lines = Signal(object)
    """The manifest as its parcels stand just now."""
    counted = Signal(int, int)
    ended = Signal(object, object, bool)
    """What came of it as a sentence, the notice for the banner, and whether the manifest may go now."""

    def __init__(self, dock: View) -> None:
        super().__init__(dock)
        self._dock = dock
        self._no = ""
        self._stop = threading.Event()
        self.progressed.connect(self._follow)

    @property
    def under_way(self) -> bool:
        return bool(self._no)

    def start(self, manifest_no: str, reason: str) -> None:
        self._no, self._stop = manifest_no, threading.Event()
        stop, tell = self._stop, self.progressed.emit
        self._dock.ask(
            lambda desk: close_manifest(desk, manifest_no, tell, reason=reason, stop=stop.is_set),
            self._closed,
            self._failed,
            lane=NETWORK,
        )

    def stop(self) -> None:
        """Ask it to end between two parcels."""
        self._stop.set()

    def shown(self, manifest: Manifest | None) -> Manifest:
        """Return the manifest as the gate shows it from the moment of "Close now": nothing of it may go."""
        assert manifest is not None
        return replace(manifest, state=ManifestState.CLOSING) if self.under_way else manifest

    def _follow(self, done: int, total: int) -> None:
        """Each parcel's answer is seen as it comes, not only at the end."""
        number = self._no
        if number:
            self.counted.emit(done, total)
            self._dock.ask(lambda desk: show_manifest(desk, number), self._show_lines)

    def _show_lines(self, manifest: Manifest) -> None:
        if self.under_way:
            self.lines.emit(manifest)

    def _closed(self, closed: Closed) -> None:
        self._no = ""
        may_go = closed.manifest.state is ManifestState.CLOSED
        self.ended.emit(closed.sentence, notice_of_closed(closed), may_go)

    def _failed(self, trouble: Trouble) -> None:
        self._no = ""
        self.ended.emit(trouble.sentence, notice_of(trouble), False)
