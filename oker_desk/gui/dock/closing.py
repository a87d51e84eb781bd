"""Closing a manifest, in the panel itself: the question, what differs, the parcels as Oker answers, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QProgressBar, QVBoxLayout, QWidget

from oker_desk.domain.manifests import ManifestState
from oker_desk.gui.dock.differences import HEADINGS, REASONS, cells_of, sets_line
from oker_desk.gui.dock.rows import TextRows
from oker_desk.gui.dock.snapshot import InHand
from oker_desk.gui.dock.words import close_question, headline
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import GRID, Panel, button, field, label, row, scrolled
from oker_desk.gui.table import height_of, table

_UNSURE = {ManifestState.CLOSING, ManifestState.CHECK_NEEDED}
_FEWEST = 3
"""Parcels that are seen at once, wherever there are so many."""
_ROOMY = (1280, 720)
"""Pixels of a window in which the question stands beside everything else."""
NOW_KEY = "Ctrl+Shift+Return"


class ClosingPanel(QWidget):
    """Two steps: "Close" shows the question, "Close now" does it. Nothing here has the focus by default."""

    close_now = Signal(str)
    """With the reason for closing in spite of differences, if there are any."""
    asking = Signal(bool)
    """The question came or went; while it stands, nothing else may be done with the manifest."""
    check_again = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label(name="dock.close_question", role="question")
        self.now = button(tr("Close now  ({key})", key="Ctrl+Shift+Enter"), "dock.close_now", role="primary")
        self.back = button(tr("Not yet"), "dock.close_back")
        self.differ = label(name="dock.differ", role="warn")
        self.rows = TextRows(HEADINGS, self)
        self.differences = table("dock.differences", tr("Parcels that differ"), self.rows)
        self.reason = field("dock.reason", tr("Why it is closed all the same"), tr("Why close all the same?"))
        self.progress = QProgressBar()
        self.stop_button = button(tr("Stop after this parcel"), "dock.close_stop")
        self.result = label(name="dock.close_result", role="strong")
        self.again = button(tr("Check again"), "dock.check_again", role="primary")
        self._reasons = QWidget()
        self._why = scrolled(self._reasons)
        self._asking = Panel("dock.close_panel", role="note", parent=self)
        self._running = Panel("dock.close_running", parent=self)
        self._ended = Panel("dock.close_ended", parent=self)
        self._build()
        self.back.clicked.connect(self.stop_asking)
        self.now.clicked.connect(self._start)
        self.reason.textChanged.connect(self._enable)
        self.again.clicked.connect(self._check)
        self.stop_button.clicked.connect(self._stop)
        QShortcut(QKeySequence(NOW_KEY), self).activated.connect(self.now.click)

    def _build(self) -> None:
        self.progress.setObjectName("dock.close_progress")
        self.progress.setAccessibleName(tr("Parcels that Oker was told about"))
        self.progress.setMinimumHeight(34)
        header = self.differences.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        why = QVBoxLayout(self._reasons)
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(GRID // 2)
        why.addWidget(self.differ)
        chips = [button(tr(text), f"dock.reason.{place}") for place, text in enumerate(REASONS)]
        for chip in chips:
            chip.clicked.connect(lambda _=False, chip=chip: self.reason.setText(chip.text()))
        why.addLayout(row(*chips))
        why.addWidget(self.differences, 100)
        why.addStretch(1)
        self._asking.add(self.question)
        self._asking.add(self._why, stretch=1)
        self._asking.add(row(self.reason, self.now, self.back))
        self._running.add(row(self.progress, self.stop_button))
        self._ended.add(row(self.result, self.again))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._asking, self._running, self._ended):
            column.addWidget(part)
            part.hide()

    def fit(self, *, tight: bool) -> None:
        """On a small screen leave the room to the question; what does not fit below it scrolls."""
        self._asking.pad(GRID if tight else 2 * GRID)
        self.differences.horizontalHeader().setHidden(tight)

    def ask(self, hand: InHand) -> None:
        """Show the question of R37; "Not yet" has the focus, so that no key closes by accident."""
        self.question.setText(speak(close_question(hand.manifest, hand.courier_name)))
        self.differ.setText(speak(sets_line(hand.found)))
        self.rows.show_rows([cells_of(one, hand.now) for one in hand.found.differences])
        self.differences.setMinimumHeight(height_of(self.differences, _FEWEST))
        self.differences.setMaximumHeight(height_of(self.differences))
        self.reason.clear()
        for part in (self._why, self.reason):
            part.setHidden(hand.found.agrees)
        self._asking.show()
        self._enable()
        self.asking.emit(True)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        return not self._asking.isHidden()

    @property
    def needs_room(self) -> bool:
        """Whether the question stands in a window that is too small for it and everything else."""
        window = self.window()
        return self.is_asking and (window.width() < _ROOMY[0] or window.height() < _ROOMY[1])

    def stop_asking(self) -> bool:
        """Take the question away; says whether it stood."""
        stood = self.is_asking
        self._asking.hide()
        if stood:
            self.asking.emit(False)
        return stood

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(done)
        self.progress.setFormat(tr("Telling Oker: {n} of {all} parcels", n=done, all=total))
        self._running.show()

    def show_hand(self, hand: InHand, said: str = "") -> None:
        """Show what came of closing; ``said`` is the service's sentence for the run that just ended."""
        manifest = hand.manifest
        if not (self.is_asking and manifest.state is ManifestState.OPEN):
            self._asking.hide()
        self._running.hide()
        unsure = manifest.state in _UNSURE
        told = headline(manifest)
        worth = manifest.off or unsure or manifest.state is ManifestState.OPEN
        text = (said or (speak(told) if told else "")) if worth else ""
        if unsure and not text:
            text = tr("Closing was interrupted. Check again reads back what Oker knows.")
        self.result.setText(text)
        self.again.setVisible(unsure)
        self.again.setEnabled(True)
        self._ended.setVisible(bool(text) and not self.is_asking)

    def _enable(self) -> None:
        self.now.setEnabled(self._why.isHidden() or bool(self.reason.text().strip()))

    def _start(self) -> None:
        if not self.is_asking:
            return
        self._asking.hide()
        self.progress.setRange(0, 0)
        self.progress.setFormat(tr("Asking Oker for the status of every order…"))
        self.stop_button.setEnabled(True)
        self._running.show()
        self._ended.hide()
        self.close_now.emit(self.reason.text().strip())

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop.emit()

    def _check(self) -> None:
        self.again.setEnabled(False)
        self.result.setText(tr("Checking with Oker…"))
        self.check_again.emit()
