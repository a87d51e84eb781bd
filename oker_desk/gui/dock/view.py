"""The dock (F2): couriers on the left, the manifest in hand on the right. Scanning adds, or hands over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import count
from oker_desk.gui.dock.cards import Board
from oker_desk.gui.dock.handing import NAME_FIRST
from oker_desk.gui.dock.manifest import ManifestPanel, nothing_in_hand
from oker_desk.gui.dock.snapshot import (
    DockSnapshot,
    ScannedParcel,
    hand_over_scanned,
    load_dock,
    save_paper,
    scan_without_manifest,
    start_manifest,
)
from oker_desk.gui.dock.words import confirmed, handed_line
from oker_desk.gui.lanes import NETWORK
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View
from oker_desk.services.dock.closing import Closed, close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import Added, add_parcels, discard_manifest, remove_parcels
from oker_desk.services.resolve_all import Resolved, resolve_all
from oker_desk.services.views import show_manifest


class DockView(View):
    """Board and manifest in hand. Every scan goes to the manifest in hand; without one the scan finds its own."""

    progressed = Signal(int, int)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._no: str | None = None
        self._undoable = ""
        self._said = ""
        self._closing = False
        self._snapshot = DockSnapshot()
        self.setObjectName("dock")
        self.board = Board()
        self.panel = ManifestPanel()
        self._hand = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._hand.addWidget(nothing_in_hand())
        self._hand.addWidget(self.panel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        self.board.setFixedWidth(376)
        line.addWidget(self.board)
        line.addWidget(self._hand, 1)

    def _connect(self) -> None:
        self.board.start.connect(self._start)
        self.board.show_manifest.connect(self._take_in_hand)
        panel = self.panel
        panel.undo.connect(self._undo)
        panel.remove.connect(self._remove)
        panel.add_ready.connect(self._add_ready)
        panel.discard.connect(self._discard)
        panel.save_paper.connect(self._save_paper)
        panel.closing.close_now.connect(self._close)
        panel.closing.check_again.connect(self._check_again)
        panel.handing.hand_over_all.connect(self._hand_over_all)
        self.progressed.connect(self._show_progress)

    def refresh(self) -> None:
        """Read the board and the manifest in hand anew."""
        number = self._no
        self.ask(lambda desk: load_dock(desk, number), self._show)

    def _show(self, snapshot: DockSnapshot) -> None:
        if (snapshot.manifest.manifest_no if snapshot.manifest else None) != self._no:
            return  # an answer about the manifest before this one
        self._snapshot = snapshot
        self.board.show_snapshot(snapshot)
        self._hand.setCurrentIndex(0 if snapshot.manifest is None else 1)
        if not self._closing:
            self.panel.show_snapshot(snapshot, self._undoable, self._said)

    def _take_in_hand(self, manifest_no: str | None) -> None:
        self._hold(manifest_no)
        self.refresh()

    def _hold(self, manifest_no: str | None) -> None:
        if manifest_no != self._no:
            self._no, self._undoable, self._said = manifest_no, "", ""

    def _changed_to(self, manifest_no: str | None) -> None:
        """Something was done: hold what came of it, and have everything on screen read anew."""
        self._hold(manifest_no)
        self._parts.note_change()

    @property
    def in_hand(self) -> str:
        return self._no or ""

    def take_up(self, ref: str) -> None:
        self._take_in_hand(ref)

    def put_down(self) -> bool:
        """Escape takes back the question about closing, then puts the manifest down."""
        if self.panel.closing.stop_asking():
            return True
        if self._no is None or self._closing:
            return False
        self._take_in_hand(None)
        return True

    # Scanning --------------------------------------------------------------------------------------------------------

    def take_scan(self, code: str) -> None:
        """Add the parcel, or hand it over if the manifest in hand is closed."""
        manifest = self._snapshot.manifest
        if manifest is None or manifest.state in {ManifestState.HANDED_OVER, ManifestState.DISCARDED}:
            self.ask(lambda desk: scan_without_manifest(desk, code), self._found)
        elif manifest.state is ManifestState.CLOSED:
            self._scan_to_van(manifest, code)
        else:
            self.ask(
                lambda desk: add_parcels(desk, manifest.manifest_no, [code]),
                self._added,
                self._parts.say_trouble,
            )

    def _found(self, found: ScannedParcel) -> None:
        if found.manifest_no is None:
            self._start_first(found)
            return
        if found.added is None:
            self._take_in_hand(found.manifest_no)
        else:
            self._hold(found.manifest_no)
            self._added(found.added)

    def _start_first(self, found: ScannedParcel) -> None:
        """The parcel's courier has no open manifest: say what is missing, or offer to start one."""
        tracking = found.order.parcel.tracking
        if tracking is None or found.facility is None:
            self._parts.say_stop(
                "NO LABEL", f"Order {found.order.display_no} has no label yet. It cannot go on a manifest."
            )
            return
        self.board.suggest(tracking.courier_code, found.facility)
        self._parts.say_stop(
            "NO MANIFEST",
            f"No manifest is open for {tracking.courier_name}. Start one, then scan the parcel again.",
        )

    def _added(self, added: Added) -> None:
        manifest = added.manifest
        for refused in added.refused[:1]:
            more = f" And {len(added.refused) - 1} more." if len(added.refused) > 1 else ""
            self._parts.say_stop("NOT ADDED", refused.message + more)
        if added.added:
            self._undoable = added.added[-1] if len(added.added) == 1 else ""
            if not added.refused:
                told = (
                    f"{added.added[0]} is on"
                    if len(added.added) == 1
                    else f"{len(added.added)} parcels are on"
                )
                self._parts.say_good(str(len(manifest.parcels)), f"{told} manifest {manifest.manifest_no}.")
        self._said = ""
        self._parts.note_change()

    def _scan_to_van(self, manifest: Manifest, code: str) -> None:
        name = self.panel.handing.name
        if not name:
            self.panel.handing.say_name_first()
            self._parts.say_stop("NAME FIRST", NAME_FIRST)
            return
        self.ask(
            lambda desk: hand_over_scanned(desk, manifest, name, code), self._handed, self._parts.say_trouble
        )

    def _handed(self, manifest: Manifest) -> None:
        total, here = len(confirmed(manifest)), len(manifest.still_here)
        tell = self._parts.say_good if here else self._parts.say_done
        tell(f"{total - here} of {total}", handed_line(manifest))
        self._said = ""
        self._parts.note_change()

    # The manifest in hand --------------------------------------------------------------------------------------------

    def _start(self, courier: str, facility: str) -> None:
        self.ask(
            lambda desk: start_manifest(desk, courier, facility),
            lambda manifest: self._changed_to(manifest.manifest_no),
            self._parts.say_trouble,
        )

    def _undo(self) -> None:
        awb, self._undoable = self._undoable, ""
        self._remove(awb)

    def _remove(self, awb: str) -> None:
        number = self._no
        if number is None or not awb:
            return

        def done(manifest: Manifest) -> None:
            self._parts.say_good(
                str(len(manifest.parcels)), f"{awb} is off manifest {number}. Keep the parcel here."
            )
            self._undoable = "" if self._undoable == awb else self._undoable
            self._parts.note_change()

        self.ask(lambda desk: remove_parcels(desk, number, [awb]), done)

    def _add_ready(self) -> None:
        number, ready = self._no, self._snapshot.ready
        if number is not None and ready:
            self.ask(lambda desk: add_parcels(desk, number, ready), self._added)

    def _discard(self) -> None:
        number = self._no
        if number is not None:
            self.ask(
                lambda desk: discard_manifest(desk, number),
                lambda _: self._changed_to(None),
                self._parts.say_trouble,
            )

    def _save_paper(self, path: Path) -> None:
        number = self._no
        if number is not None:
            self.ask(
                lambda desk: save_paper(desk, number, path),
                lambda saved: self._parts.say_good("SAVED", f"The paper of manifest {number} is in {saved}."),
                self._parts.say_trouble,
            )

    # Closing and handing over ----------------------------------------------------------------------------------------

    def _close(self) -> None:
        number = self._no
        if number is None or self._closing:
            return
        self._closing = True
        self.panel.show_closing()
        self.ask(
            lambda desk: close_manifest(desk, number, self.progressed.emit),
            self._closed,
            self._not_closed,
            lane=NETWORK,
        )

    def _show_progress(self, done: int, total: int) -> None:
        number = self._no
        if self._closing and number is not None:
            self.panel.closing.show_progress(done, total)
            self.ask(lambda desk: show_manifest(desk, number), self._show_lines)

    def _show_lines(self, manifest: Manifest) -> None:
        """Each parcel's answer is seen as it comes, not only at the end."""
        if self._closing:
            self.panel.show_lines(manifest)

    def _closed(self, closed: Closed) -> None:
        self._end_closing(closed.message)
        if closed.outcome is Outcome.DONE:
            self._parts.say_good("MAY GO", closed.message)
        else:
            off = len(closed.manifest.off)
            may_go = closed.manifest.state is ManifestState.CLOSED
            self._parts.say_stop(f"{off} MUST STAY HERE" if may_go else "DO NOT HAND OVER", closed.message)

    def _not_closed(self, trouble: Trouble) -> None:
        self._end_closing(trouble.message)
        self._parts.say_trouble(trouble)

    def _end_closing(self, said: str) -> None:
        self._closing, self._said = False, said
        self._parts.note_change()

    def _check_again(self) -> None:
        self.ask(resolve_all, self._checked, self._not_closed, lane=NETWORK)

    def _checked(self, resolved: Resolved) -> None:
        still = f" {count(resolved.still_unknown, 'step is', 'steps are')} still without an answer."
        self._end_closing(f"{resolved.settled} settled." + (still if resolved.still_unknown else ""))

    def _hand_over_all(self, name: str) -> None:
        number = self._no
        if number is not None:
            self.ask(lambda desk: hand_over(desk, number, name), self._handed)
