"""The gate over a manifest: word, shape and colour say whether the courier may take the parcels (R40)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest
from oker_desk.gui.dock.words import Tone, gate_of
from oker_desk.gui.language import speak
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.gui.shapes import Sign

_SIGNS: Mapping[Tone, tuple[str, str, str]] = {
    Tone.STOP: ("stop", "#ffffff", "#b01222"),
    Tone.WAIT: ("late", "#1d1400", "#f5b82e"),
    Tone.GO: ("good", "#ffffff", "#0d7a3e"),
    Tone.DONE: ("done", "#ffffff", "#0a5f63"),
}
"""Shape, its body and the mark on it: octagon, triangle, circle, square."""


class GateBar(QFrame):
    """As wide as the dock, in English and Hindi; its next step is the one sentence that a person at the door needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dock.gate")
        self.setProperty("role", "gate")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sign = Sign(60)
        self.word = label(name="dock.gate_word", role="gate-word", wrap=False)
        self.in_hindi = label(name="dock.gate_hindi", role="gate-word", wrap=False)
        self.in_hindi.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.next_step = label(name="dock.gate_next", role="gate-next")
        words = QHBoxLayout()
        words.setSpacing(2 * GRID)
        words.addWidget(self.word)
        words.addStretch(1)
        words.addWidget(self.in_hindi)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(words)
        texts.addWidget(self.next_step)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(2 * GRID)
        line.addWidget(self.sign)
        line.addLayout(texts, 1)

    def fit(self, *, tight: bool) -> None:
        """Be one line on a small screen: the banner says the next step there."""
        self.sign.setFixedSize(36 if tight else 60, 36 if tight else 60)
        self.next_step.setHidden(tight)
        for part in (self.word, self.in_hindi):
            dress(part, "tight", "yes" if tight else "")

    def show_manifest(self, manifest: Manifest) -> None:
        gate = gate_of(manifest)
        self.word.setText(gate.word)
        self.in_hindi.setText(gate.in_hindi)
        self.next_step.setText(speak(gate.next_step))
        self.setAccessibleName(f"{gate.word}. {gate.in_hindi}. {self.next_step.text()}")
        self.sign.show_kind(*_SIGNS[gate.tone])
        for part in (self, self.word, self.in_hindi, self.next_step):
            dress(part, "tone", gate.tone.value)
