"""The free table: which order is next, and how to take it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oker_desk.gui.pack.snapshot import Queues, units_of
from oker_desk.gui.pack.words import due_words, is_late, payment_word
from oker_desk.gui.pieces import GRID, Panel, button, dress, label, row


class IdlePage(QWidget):
    """Shown while no order is in hand."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order_no = ""
        self.head = label("Scan an order number", role="empty-head")
        self.told = label("The barcode is on the pick list. Or take the next order:", role="empty")
        self.card = Panel("pack.next")
        self.number = label(role="number", wrap=False)
        self.due = label(role="chip", wrap=False)
        self.facts = label(role="heading")
        self.take = button("Take this order  (Ctrl+N)", "pack.take_next", role="next")
        self.take.clicked.connect(lambda: self.wanted.emit(self._order_no))
        self.card.add(row(self.number, 1, self.due), self.facts, self.take)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        for part in (self.head, self.told):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        middle = row(1, self.card, 1)
        self.card.setMinimumWidth(560)
        column.addLayout(middle)
        column.addStretch(2)

    @property
    def order_no(self) -> str:
        """The order that Ctrl+N takes; empty if there is none."""
        return self._order_no

    def show_queues(self, queues: Queues) -> None:
        order = queues.first
        self._order_no = order.order_no if order else ""
        self.card.setVisible(order is not None)
        if order is None:
            self.head.setText("Nothing to pack")
            self.told.setText(
                "New orders come with the next order sync. You can also run it on the Channel page (F4)."
            )
            return
        self.head.setText("Scan an order number")
        self.told.setText("Or take the next order from the list:")
        self.number.setText(order.display_no)
        self.due.setText(due_words(order.channel.dispatch_by, queues.now))
        dress(self.due, "tone", "late" if is_late(order, queues.now) else "")
        self.facts.setText(
            f"{units_of(order)} · {payment_word(order)} · to {order.channel.ship_to.city or 'an unknown city'}"
        )
