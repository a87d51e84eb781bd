"""Cancelling an order, in the panel itself: a reason, then one press. After the invoice it says why not (R28)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from oker_desk.domain.acts import Act
from oker_desk.domain.verdicts import ALLOWED
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.pieces import TARGET, Panel, button, label, row
from oker_desk.services.views import OrderView

REASONS = (
    mark("Out of stock"),
    mark("Article is damaged"),
    mark("Customer asked us to cancel"),
    mark("Address cannot be served"),
)


class CancelPanel(Panel):
    """Asks for the reason; the order counts as cancelled only when Oker has agreed (R30)."""

    cancel_now = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("orders.cancel_panel", role="note", parent=parent)
        self.question = label(name="orders.cancel_question", role="question")
        self.reason = QComboBox()
        self.reason.setObjectName("orders.cancel_reason")
        self.reason.setAccessibleName(tr("Why the order is cancelled"))
        self.reason.setEditable(True)
        self.reason.setMinimumSize(240, TARGET)
        self.reason.addItems([tr(reason) for reason in REASONS])
        self.now = button(tr("Cancel this order"), "orders.cancel_now", role="danger")
        self.back = button(tr("Keep the order"), "orders.cancel_back")
        self.problem = label(name="orders.cancel_problem", role="problem")
        self.why = label(tr("Reason"), wrap=False)
        why = row(self.why, self.reason)
        why.setStretch(1, 1)
        self.add(self.question, why, row(self.now, self.back, 1), self.problem)
        self.now.clicked.connect(self._ask)
        self.back.clicked.connect(self.hide)
        self.hide()

    def ask(self, view: OrderView) -> None:
        """Ask why; or say why it cannot be cancelled, where people who know other channels look for it."""
        verdict = view.verdicts.get(Act.CANCEL, ALLOWED)
        number = view.order.display_no
        self.question.setText(
            tr("Cancel the whole order {no}? Oker is told at once. This cannot be undone.", no=number)
            if verdict.allowed
            else speak(verdict.sentence)
        )
        for part in (self.why, self.reason, self.now):
            part.setVisible(verdict.allowed)
        self.problem.hide()
        self.reason.setEditText("")
        self.now.setEnabled(True)
        self.show()
        (self.reason if verdict.allowed else self.back).setFocus()

    def say(self, sentence: str) -> None:
        """Show why it did not happen, beside where it was asked."""
        self.problem.setText(sentence)
        self.problem.show()
        self.now.setEnabled(True)

    def _ask(self) -> None:
        reason = self.reason.currentText().strip()
        if not reason:
            self.say(tr("Choose or type why the order is cancelled."))
            self.reason.setFocus()
            return
        self.now.setEnabled(False)
        self.cancel_now.emit(reason)
