"""Closing a manifest, in the panel itself: the question, the parcels as Oker answers, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.gui.dock.words import close_question, headline
from oker_desk.gui.pieces import Panel, button, label, row

_UNSURE = {ManifestState.CLOSING, ManifestState.CHECK_NEEDED}


class ClosingPanel(QWidget):
    """Two steps: "Close" shows the question, "Close now" does it. Nothing here has the focus by default."""

    close_now = Signal()
    asking = Signal(bool)
    """The question came or went; while it stands, nothing else may be done with the manifest."""
    check_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label(name="dock.close_question", role="question")
        self.now = button("Close now", "dock.close_now", role="primary")
        self.back = button("Not yet", "dock.close_back")
        self.progress = QProgressBar()
        self.progress.setObjectName("dock.close_progress")
        self.progress.setAccessibleName("Parcels that Oker was told about")
        self.progress.setMinimumHeight(34)
        self.result = label(name="dock.close_result", role="strong")
        self.again = button("Check again", "dock.check_again", role="primary")
        self._asking = Panel("dock.close_panel", role="note")
        self._asking.add(self.question, row(self.now, self.back, 1))
        self._ended = Panel("dock.close_ended")
        self._ended.add(row(self.result, self.again))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._asking, self.progress, self._ended):
            column.addWidget(part)
            part.hide()
        self.back.clicked.connect(self.stop_asking)
        self.now.clicked.connect(self._start)
        self.again.clicked.connect(self._check)

    def ask(self, manifest: Manifest, courier: str) -> None:
        """Show the question of R37; "Not yet" has the focus, so that no key closes by accident."""
        self.question.setText(close_question(manifest, courier))
        self._asking.show()
        self.asking.emit(True)
        self.back.setFocus()

    def stop_asking(self) -> bool:
        """Take the question away; says whether it stood."""
        stood = not self._asking.isHidden()
        self._asking.hide()
        if stood:
            self.asking.emit(False)
        return stood

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setMaximum(max(total, 1))
        self.progress.setValue(done)
        self.progress.setFormat(f"Telling Oker: {done} of {total} parcels")
        self.progress.show()

    def show_manifest(self, manifest: Manifest, said: str = "") -> None:
        """Show what came of closing; ``said`` is the service's sentence for the run that just ended."""
        self._asking.hide()
        self.progress.hide()
        unsure = manifest.state in _UNSURE
        text = (
            (said or headline(manifest))
            if manifest.off or unsure or manifest.state is ManifestState.OPEN
            else ""
        )
        self.result.setText(text)
        self.again.setVisible(unsure)
        self.again.setEnabled(True)
        self._ended.setVisible(bool(text) or unsure)
        if unsure and not text:
            self.result.setText("Closing was interrupted. Check again reads back what Oker knows.")

    def _start(self) -> None:
        self._asking.hide()
        self.progress.setRange(0, 0)
        self.progress.setFormat("Asking Oker for the status of every order…")
        self.progress.show()
        self._ended.hide()
        self.close_now.emit()

    def _check(self) -> None:
        self.again.setEnabled(False)
        self.result.setText("Checking with Oker…")
        self.check_again.emit()
