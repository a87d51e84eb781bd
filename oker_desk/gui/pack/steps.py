"""The rail of steps over the order in hand: Check → Invoice → Label → Scan the label."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from oker_desk.domain.orders import Order
from oker_desk.gui.pack.words import STEP_WORDS, Step, step_of, step_told
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.gui.shapes import Sign
from oker_desk.gui.theme import colour_names


class StepMark(QFrame):
    """One step: sign, name, and what it has brought."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"pack.step.{step.name.lower()}")
        self.setProperty("role", "step")
        self.setFixedHeight(64)
        self._step = step
        self.sign = Sign(32)
        self.word = label(f"{step + 1}  {STEP_WORDS[step]}", role="step-word", wrap=False)
        self.told = label(role="step-told", wrap=False)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.word)
        texts.addWidget(self.told)
        line = QHBoxLayout(self)
        line.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        line.setSpacing(GRID)
        line.addWidget(self.sign)
        line.addLayout(texts, 1)

    def show_state(self, state: str, told: str) -> None:
        """Show a state: ``done``, ``now``, ``busy`` or ``todo``."""
        names = colour_names()
        dress(self, "state", state)
        for part in (self.word, self.told):
            dress(part, "state", state)
        look = {
            "done": ("good", names["good"], names["surface"]),
            "now": ("next", names["onaccent"], names["accent"]),
            "busy": ("wait", names["onaccent"], names["accent"]),
            "todo": ("todo", names["edge"], names["edge"]),
        }
        self.sign.show_kind(*look[state])
        self.told.setText(told)
        self.told.setVisible(bool(told))
        spoken = {"done": "done", "now": "next step", "busy": "at work", "todo": "not yet"}[state]
        self.setAccessibleName(f"Step {self._step + 1}, {STEP_WORDS[self._step]}: {spoken}. {told}")


class StepRail(QWidget):
    """The four steps side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.steps")
        self.marks = {step: StepMark(step) for step in STEP_WORDS}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        for step, mark in self.marks.items():
            line.addWidget(mark, 4 if step in {Step.CHECK, Step.INVOICE} else 5)

    def show_order(self, order: Order, *, busy: bool) -> None:
        """Show how far an order is."""
        now = step_of(order)
        for step, mark in self.marks.items():
            state = "done" if step < now else ("todo" if step > now else ("busy" if busy else "now"))
            mark.show_state(state, step_told(order, step))
