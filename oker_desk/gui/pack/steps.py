"""The rail of steps over the order in hand: Check → Invoice → Label → Scan the label."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oker_desk.domain.orders import Order
from oker_desk.gui.language import mark, tr
from oker_desk.gui.pack.words import STEP_WORDS, Step, step_of, step_told
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.gui.shapes import Sign
from oker_desk.gui.theme import colour_names

_SPOKEN = {"done": mark("done"), "now": mark("next step"), "busy": mark("at work"), "todo": mark("not yet")}


class StepMark(QFrame):
    """One step: sign, name, and what it has brought."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"pack.step.{step.name.lower()}")
        self.setProperty("role", "step")
        self.setFixedHeight(64)
        self._step = step
        self.sign = Sign(32)
        self.word = label(f"{step + 1}  {tr(STEP_WORDS[step])}", role="step-word", wrap=False)
        self.told = label(role="step-told", wrap=False)
        for part in (self.word, self.told):  # what a step brings must not move the steps beside it
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.word)
        texts.addWidget(self.told)
        line = QHBoxLayout(self)
        line.setContentsMargins(GRID, 0, GRID, 0)
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
        self.setAccessibleName(
            tr(
                "Step {n}, {word}: {state}. {told}",
                n=self._step + 1,
                word=tr(STEP_WORDS[self._step]),
                state=tr(_SPOKEN[state]),
                told=told,
            )
        )


class StepRail(QWidget):
    """The four steps side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.steps")
        self.marks = {step: StepMark(step, self) for step in STEP_WORDS}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        for step, made in self.marks.items():
            line.addWidget(made, 4 if step in {Step.CHECK, Step.INVOICE} else 5)

    def fit(self, *, tight: bool) -> None:
        """Be lower where the screen is low."""
        for made in self.marks.values():
            made.setFixedHeight(46 if tight else 64)

    def show_order(self, order: Order, *, busy: bool) -> None:
        """Show how far an order is."""
        now = step_of(order)
        here = "todo" if order.channel.cancelled else ("busy" if busy else "now")
        for step, made in self.marks.items():
            state = "done" if step < now else ("todo" if step > now else here)
            made.show_state(state, step_told(order, step))
