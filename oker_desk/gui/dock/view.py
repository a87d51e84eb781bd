"""The dock (F2): couriers, and the manifest in hand under its gate. Scanning adds, or hands over."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import Sentence
from oker_desk.gui.dock.board import Board
from oker_desk.gui.dock.gate import GateBar
from oker_desk.gui.dock.handing import NAME_FIRST
from oker_desk.gui.dock.manifest import ManifestPanel
from oker_desk.gui.dock.nagging import Nagging
from oker_desk.gui.dock.papers import Papers
from oker_desk.gui.dock.running import ClosingRun
from oker_desk.gui.dock.snapshot import (
    DockSnapshot,
    ScannedParcel,
    hand_over_scanned,
    load_dock,
    scan_without_manifest,
    start_manifest,
)
from oker_desk.gui.dock.telling import (
    notice_of_added,
    notice_of_handed,
    notice_of_no_name,
    notice_without_manifest,
    sentence_of_resolved,
    word_of,
)
from oker_desk.gui.dock.words import hint_of
from oker_desk.gui.lanes import NETWORK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.notices import Notice
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, row
from oker_desk.gui.view import View
from oker_desk.services.dock.dock_settings import set_pickup_time
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import (
    Added,
    add_parcels,
    create_manifest,
    discard_manifest,
    remove_parcels,
)
from oker_desk.services.resolve_all import Resolved, resolve_all

_DONE = {ManifestState.HANDED_OVER, ManifestState.DISCARDED}


class DockView(View):
    """Board and manifest in hand. Every scan goes to the manifest in hand; without one the scan finds its own."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._no: str | None = None
        self._tight = False
        self._undoable: list[str] = []
        self._said: Sentence | None = None
        self._snapshot = DockSnapshot()
        self.setObjectName("dock")
        self.gate = GateBar(self)
        self.board = Board(self)
        self.panel = ManifestPanel(self)
        self.run = ClosingRun(self)
        self.papers = Papers(self, parts, self.panel.paper)
        self._nagging = Nagging(parts, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        below = row(self.board, spacing=2 * GRID)
        below.addWidget(self.panel, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.gate)
        column.addLayout(below, 1)
        self.gate.hide()
        self.panel.hide()

    def _connect(self) -> None:
        self.board.start.connect(self._start)
        self.board.begin.connect(self._begin)
        self.board.show_manifest.connect(self._take_in_hand)
        self.board.pickup_typed.connect(self._set_pickup)
        panel = self.panel
        panel.undo.connect(self._undo)
        panel.remove.connect(self._remove)
        panel.add_ready.connect(self._add_ready)
        panel.next_one.connect(self._start_next)
        panel.discard.connect(self._discard)
        panel.closing.asking.connect(self._fit_question)
        panel.closing.close_now.connect(self._close)
        panel.closing.stop.connect(self.run.stop)
        panel.closing.check_again.connect(lambda: self.ask(resolve_all, self._checked, lane=NETWORK))
        panel.handing.courier_name.astray.connect(lambda: self._parts.say(notice_of_no_name()))
        panel.handing.hand_over_all.connect(self._hand_over_all)
        self.run.lines.connect(panel.show_lines)
        self.run.counted.connect(panel.closing.show_progress)
        self.run.ended.connect(self._closed)
        self._nagging.refresh_wanted.connect(self.refresh)
        self._nagging.check_wanted.connect(self._check_by_itself)

    def fit(self, *, tight: bool) -> None:
        self._tight = tight
        self._fit_question()

    def _fit_question(self) -> None:
        """Give the question about closing the place alone, as on a small screen, where all of it would not fit."""
        alone = self._tight or self.panel.closing.needs_room
        for fit in (self.gate.fit, self.board.fit, self.panel.fit):
            fit(tight=alone)

    def refresh(self) -> None:
        """Read the board and the manifest in hand anew."""
        number = self._no
        self.ask(lambda desk: load_dock(desk, number), self._show)

    def _show(self, snapshot: DockSnapshot) -> None:
        if (snapshot.manifest.manifest_no if snapshot.manifest else None) != self._no:
            return  # an answer about the manifest before this one
        self._snapshot = snapshot
        self.board.show_snapshot(snapshot)
        self._nagging.look_at(snapshot)
        hand, said = snapshot.hand, speak(self._said) if self._said else ""
        self.gate.setHidden(hand is None)
        self.panel.setHidden(hand is None)
        self._parts.hinted.emit(self, hint_of(snapshot.manifest))
        if hand is not None and not self.run.under_way:
            self.gate.show_manifest(hand.manifest)
            self.panel.show_hand(hand, self._undoable[-1] if self._undoable else "", said)
        self._fit_question()

    def _take_in_hand(self, manifest_no: str | None) -> None:
        self._hold(manifest_no)
        self.refresh()

    def _hold(self, manifest_no: str | None) -> None:
        if manifest_no != self._no:
            self._no, self._undoable, self._said = manifest_no, [], None

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
        self.setFocus()  # the parts that have it vanish, and it must not go on to the rail
        if self.panel.closing.stop_asking():
            self.refresh()
            return True
        if self._no is None or self.run.under_way:
            return False
        self._take_in_hand(None)
        return True

    # Scanning --------------------------------------------------------------------------------------------------------

    def take_scan(self, code: str) -> None:
        """Add the parcel, or hand it over if the manifest in hand is closed."""
        manifest = self._snapshot.manifest
        if manifest is None or manifest.state in _DONE:
            self.ask(lambda desk: scan_without_manifest(desk, code), self._found)
        elif manifest.state is ManifestState.CLOSED:
            self._scan_to_van(manifest, code)
        else:
            self.ask(lambda desk: add_parcels(desk, manifest.manifest_no, [code]), self._added)

    def _found(self, found: ScannedParcel) -> None:
        if found.manifest_no is None:
            self._start_first(found)
            return
        self._take_in_hand(found.manifest_no)
        if found.added is not None:
            self._added(found.added)

    def _start_first(self, found: ScannedParcel) -> None:
        """The parcel's courier has no open manifest: say what is missing, or offer to start one."""
        tracking = found.order.parcel.tracking
        if tracking is not None and found.facility is not None:
            self._take_in_hand(None)
            self.board.beginning.suggest(tracking.courier_code, found.facility)
        self._parts.say(notice_without_manifest(found))

    def _added(self, added: Added) -> None:
        self._parts.say(notice_of_added(added, self._snapshot.hand))
        self._nagging.heard(refused.awb for refused in added.refused)
        self._undoable += added.added if len(added.added) == 1 else []
        self._said = None
        self._parts.note_change()

    def _scan_to_van(self, manifest: Manifest, code: str) -> None:
        handing = self.panel.handing
        name, receipt = handing.name, handing.receipt
        if not name:
            handing.say_name_first()
            self._parts.say_stop(tr("NAME FIRST"), tr(NAME_FIRST))
            return
        self.ask(
            lambda desk: hand_over_scanned(desk, manifest, name, code, receipt), self._handed, self._refused
        )

    def _refused(self, trouble: Trouble) -> None:
        self._parts.say(Notice(*word_of(trouble.sentence), speak(trouble.sentence), trouble.details))

    def _handed(self, manifest: Manifest) -> None:
        self._parts.say(notice_of_handed(manifest))
        self._said = None
        self._parts.note_change()

    def _start(self, courier: str, facility: str) -> None:
        self.ask(lambda desk: start_manifest(desk, courier, facility), self._made)

    def _begin(self, courier: str, facility: str) -> None:
        self.ask(lambda desk: create_manifest(desk, courier, facility), self._made)

    def _made(self, manifest: Manifest) -> None:
        self._parts.say_good(manifest.manifest_no, tr("The manifest is open. Scan the parcels onto it."))
        self._changed_to(manifest.manifest_no)

    def _start_next(self) -> None:
        manifest = self._snapshot.manifest
        if manifest is not None:
            self._begin(manifest.courier_code, manifest.facility)

    def _undo(self) -> None:
        if self._undoable:
            self._remove(self._undoable[-1])

    def _remove(self, awb: str) -> None:
        number = self._no
        if number is None:
            return

        def done(manifest: Manifest) -> None:
            told = tr("{awb} is off manifest {m}. Keep the parcel here.", awb=awb, m=number)
            self._parts.say_good(str(len(manifest.parcels)), told)
            self._undoable = [one for one in self._undoable if one != awb]
            self._parts.note_change()

        self.ask(lambda desk: remove_parcels(desk, number, [awb]), done)

    def _add_ready(self) -> None:
        hand = self._snapshot.hand
        if hand is not None and hand.ready:
            number = hand.manifest.manifest_no
            self.ask(lambda desk: add_parcels(desk, number, hand.ready, scanned=False), self._added)

    def _discard(self) -> None:
        number = self._no
        if number is not None:
            self.ask(lambda desk: discard_manifest(desk, number), lambda _: self._changed_to(None))

    def _set_pickup(self, courier: str, text: str) -> None:
        self.ask(lambda desk: set_pickup_time(desk, courier, text), lambda _: self._parts.note_change())

    # Closing and handing over ----------------------------------------------------------------------------------------

    def _close(self, reason: str) -> None:
        number = self._no
        if number is not None and not self.run.under_way:
            self.panel.make_room()
            self.run.start(number, reason)
            self.gate.show_manifest(self.run.shown(self._snapshot.manifest))

    def _closed(self, said: Sentence, notice: Notice, may_go: bool) -> None:
        self._said = said
        self._parts.say(notice)
        self._parts.note_change()
        if may_go:
            self.papers.after_closing()

    def _check_by_itself(self) -> None:
        """Read back without a word where it brings nothing: the gate says already that it is being checked."""

        def done(resolved: Resolved) -> None:
            if resolved.settled:
                self._checked(resolved)

        self.ask(resolve_all, done, lambda trouble: None, lane=NETWORK)

    def _checked(self, resolved: Resolved) -> None:
        self._said = sentence_of_resolved(resolved)
        self._parts.note_change()

    def _hand_over_all(self, name: str) -> None:
        number, receipt = self._no, self.panel.handing.receipt
        if number is not None:
            self.ask(lambda desk: hand_over(desk, number, name, None, receipt), self._handed)
