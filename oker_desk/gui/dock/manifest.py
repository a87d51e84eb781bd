"""The manifest in hand: count, parcels and what may be done with them. It asks by signal and acts never."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QPushButton, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Line, Manifest, ManifestState
from oker_desk.domain.verdicts import Verdict
from oker_desk.domain.wording import Sentence, count, joined, say
from oker_desk.gui.dock.closing import ClosingPanel
from oker_desk.gui.dock.differences import sets_line
from oker_desk.gui.dock.handing import HandingPanel
from oker_desk.gui.dock.paper import PaperRow
from oker_desk.gui.dock.parcels import ParcelsModel
from oker_desk.gui.dock.snapshot import InHand
from oker_desk.gui.language import day_and_time, speak, tr
from oker_desk.gui.pieces import button, dress, label, rename, row
from oker_desk.gui.table import table

_WIDTHS = (56, 170, 165, 175)


class ManifestPanel(QWidget):
    """Everything about one manifest; buttons are as the verdicts in the snapshot say."""

    undo = Signal()
    remove = Signal(str)
    add_ready = Signal()
    discard = Signal()
    next_one = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand: InHand | None = None
        self._tight = False
        self.count = label("0", "dock.count", role="count", wrap=False)
        self.counted = label(name="dock.counted", role="quiet", wrap=False)
        self.about = label(name="dock.about", role="strong")
        self.made = label(name="dock.made", role="quiet")
        self.sets = label(name="dock.sets", role="strong")
        self.closing = ClosingPanel(self)
        self.handing = HandingPanel(self)
        self.paper = PaperRow(self)
        self.model = ParcelsModel(self)
        self.parcels = table("dock.parcels", tr("Parcels of the manifest"), self.model)
        close = tr("Close manifest…  ({key})", key="Ctrl+Enter")
        self.close_button = button(close, "dock.close", role="primary", says=tr("Close manifest"))
        self.undo_button = button(tr("Undo last scan"), "dock.undo")
        self.remove_button = button(tr("Remove parcel"), "dock.remove")
        self.ready_button = button(tr("Add all ready"), "dock.add_ready")
        self.next_button = button(tr("Start the next manifest"), "dock.next", role="primary")
        self.discard_button = button(tr("Discard"), "dock.discard")
        self.why_not = label(name="dock.why_not", role="quiet")
        self._top = QWidget(self)
        self._build_top()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._top)
        column.addWidget(self.closing)
        column.addWidget(self.handing)
        column.addLayout(
            row(
                self.ready_button,
                self.next_button,
                self.undo_button,
                self.remove_button,
                1,
                self.discard_button,
            )
        )
        column.addWidget(self.parcels, 1)
        column.addWidget(self.paper)
        header = self.parcels.horizontalHeader()
        for place, width in enumerate(_WIDTHS):
            self.parcels.setColumnWidth(place, width)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _build_top(self) -> None:
        numbers, texts = QVBoxLayout(), QVBoxLayout()
        numbers.addStretch(1)
        for part in (self.count, self.counted):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            numbers.addWidget(part)
        numbers.addStretch(1)
        numbers.setSpacing(0)
        texts.addStretch(1)
        for part in (self.about, self.made, self.sets, self.why_not):
            texts.addWidget(part)
        texts.addStretch(1)
        texts.setSpacing(2)
        top = row(spacing=18)
        top.setContentsMargins(0, 0, 0, 0)
        self._top.setLayout(top)
        top.addLayout(numbers)
        top.addLayout(texts, 1)
        top.addWidget(self.close_button)
        top.addWidget(self.paper.fetching)  # there is room where nothing is closed any more

    def _connect(self) -> None:
        self.close_button.clicked.connect(self._ask_close)
        self.closing.asking.connect(self._make_room)
        self.undo_button.clicked.connect(self.undo)
        self.ready_button.clicked.connect(self.add_ready)
        self.next_button.clicked.connect(self.next_one)
        self.discard_button.clicked.connect(self.discard)
        self.remove_button.clicked.connect(self._ask_remove)
        self.parcels.selectionModel().selectionChanged.connect(self._enable)
        for part, key in (
            (self.close_button, "Ctrl+Return"),
            (self.ready_button, "Ctrl+R"),
            (self.undo_button, "Ctrl+Z"),
            (self.remove_button, "Ctrl+Backspace"),
        ):
            part.setShortcut(QKeySequence(key))

    def fit(self, *, tight: bool) -> None:
        """On a small screen the question about closing has the place alone."""
        self._tight = tight
        self.closing.fit(tight=tight)
        self._enable()

    def show_hand(self, hand: InHand, undoable: str, said: str = "") -> None:
        """Show the manifest in hand; ``undoable`` is the AWB that "undo" takes off, ``said`` how closing ended."""
        manifest, before = hand.manifest, self.hand.manifest if self.hand else None
        new = before is None or before.manifest_no != manifest.manifest_no
        closed = not new and self.handing.isHidden() and manifest.state is ManifestState.CLOSED
        self.hand = hand
        self.count.setText(str(len(manifest.parcels)))
        is_open = manifest.state is ManifestState.OPEN
        self.counted.setText(tr("of {n} at most", n=hand.limit) if is_open else _parcels(manifest))
        self.about.setText(f"{manifest.manifest_no}  ·  {hand.courier_name}  ·  {manifest.facility}")
        self.made.setText(speak(_story(manifest)))
        self.model.show_manifest(manifest, dict(hand.numbers))
        if new:
            self.closing.stop_asking()
            self.paper.suggest(manifest.manifest_no)
            self.handing.begin_anew()
        self.paper.show_printer(hand.printer)
        self.paper.show_papers(hand.printed, lacks=hand.lacks_oker_paper)
        self.closing.show_hand(hand, said)
        if manifest.state is ManifestState.HANDED_OVER and _has_focus(self.handing):
            self.parcels.setFocus()  # its fields go away, and typing must not land in the next one
        self.handing.show_manifest(manifest)
        if closed:
            self.handing.courier_name.setFocus()
        self.undo_button.setToolTip(
            tr("Takes {awb} off again.", awb=undoable) if undoable else tr("Nothing was scanned just now.")
        )
        self._enable(undoable=bool(undoable))

    def show_lines(self, manifest: Manifest) -> None:
        """Show how the parcels stand while they are being closed."""
        if self.hand is not None:
            self.model.show_manifest(manifest, dict(self.hand.numbers))

    def make_room(self) -> None:
        """Nothing else may be done with the manifest while it is being closed."""
        self._make_room(True)

    def _enable(self, *_: object, undoable: bool | None = None) -> None:
        hand = self.hand
        if hand is None:
            return
        is_open, ready = hand.manifest.state is ManifestState.OPEN, len(hand.ready)
        full = is_open and len(hand.manifest.parcels) >= hand.limit
        self._make_room(not is_open or self.closing.is_asking)
        self.ready_button.setVisible(self.ready_button.isVisibleTo(self) and not full)
        self.next_button.setVisible(full and not self.closing.is_asking)
        rename(
            self.ready_button,
            tr("Add all ready ({n})  ({key})", n=ready, key="Ctrl+R") if ready else tr("No parcel is ready"),
        )
        self.ready_button.setShortcut(QKeySequence("Ctrl+R"))
        self.ready_button.setEnabled(bool(ready))
        if undoable is not None:
            self.undo_button.setEnabled(undoable)
        chosen = self._chosen()
        self.remove_button.setEnabled(chosen is not None)
        self.paper.show_parcel(chosen.awb if chosen else "")
        self.remove_button.setToolTip(tr("Takes the chosen parcel off the manifest."))
        _judge(self.close_button, hand.close)
        _judge(self.discard_button, hand.discard)
        self._tell(hand, is_open)

    def _tell(self, hand: InHand, is_open: bool) -> None:
        self.sets.setText(speak(sets_line(hand.found)))
        dress(self.sets, "role", "good" if hand.found.agrees else "warn")
        self.sets.setVisible(is_open and bool(hand.manifest.parcels) and not self.closing.is_asking)
        self.why_not.setText("" if hand.close.allowed or not is_open else speak(hand.close.sentence))
        self.why_not.setVisible(bool(self.why_not.text()))

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.ready_button,
            self.next_button,
            self.undo_button,
            self.remove_button,
            self.discard_button,
            self.close_button,
        )

    def _make_room(self, asking: bool) -> None:
        for part in (*self._buttons(), self.sets):
            part.setVisible(not asking)
        differ = self.hand is not None and not self.hand.found.agrees
        crowded = self.closing.is_asking and (differ or self._tight)
        self._top.setHidden(self.closing.is_asking and self._tight)
        self.parcels.setHidden(crowded)
        is_open = self.hand is not None and self.hand.manifest.state is ManifestState.OPEN
        self.paper.setHidden(crowded or (self._tight and is_open))  # what is open has no more than a draft
        self.made.setHidden(self._tight and is_open)

    def _ask_close(self) -> None:
        if self.hand is not None:
            self.closing.ask(self.hand)

    def _ask_remove(self) -> None:
        line = self._chosen()
        if line is not None:
            self.remove.emit(line.awb)

    def _chosen(self) -> Line | None:
        rows = self.parcels.selectionModel().selectedRows()
        return self.model.line_at(rows[0].row()) if rows else None


def _judge(part: QWidget, verdict: Verdict) -> None:
    part.setEnabled(verdict.allowed)
    part.setToolTip(speak(verdict.sentence))


def _story(manifest: Manifest) -> Sentence:
    told = [say("Made {at} by {who}.", at=day_and_time(manifest.created_at), who=manifest.created_by)]
    if manifest.closed_at is not None:
        told.append(say("Closed {at}.", at=day_and_time(manifest.closed_at)))
    if manifest.off:
        parcels = count(len(manifest.off), "parcel", "parcels")
        told.append(say("{parcels} taken off while closing.", parcels=parcels))
    return joined(told)


def _has_focus(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and part.isAncestorOf(focused)


def _parcels(manifest: Manifest) -> str:
    """Return the word below the large number."""
    return tr("parcel") if len(manifest.parcels) == 1 else tr("parcels")
