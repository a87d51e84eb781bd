"""The free table: which order is next, and how to take it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.pack.snapshot import Queues
from oker_desk.gui.pack.words import due_words, is_late, payment_word, unit_words
from oker_desk.gui.pieces import GRID, Panel, button, dress, label, row


class IdlePage(QWidget):
    """Shown while no order is in hand."""

    wanted = Signal(str)
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order_no = ""
        self.head = label(tr("Scan an order number"), role="empty-head")
        self.told = label(role="empty")
        self.card = Panel("pack.next", parent=self)
        self.number = label(role="number", wrap=False)
        self.due = label(role="chip", wrap=False)
        self.facts = label(role="heading")
        self.take = button(tr("Take this order  (Ctrl+N)"), "pack.take_next", role="next")
        self.take.clicked.connect(lambda: self.wanted.emit(self._order_no))
        self.card.add(row(self.number, 1, self.due), self.facts, self.take)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        for part in (self.head, self.told):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        middle = row(1, self.card, 1)
        middle.setStretch(1, 8)
        self.card.setMinimumWidth(360)
        self.card.setMaximumWidth(640)
        column.addLayout(middle)
        column.addStretch(2)
        self.figures = button(tr("Figures of the shift  (Ctrl+H)"), "pack.figures")
        self.figures.clicked.connect(self.figures_wanted)
        column.addLayout(row(1, self.figures))

    def fit(self, *, tight: bool) -> None:
        """Stand closer on a small screen; what the banner says already is left out there."""
        dress(self.number, "role", "heading" if tight else "number")
        self._column.setSpacing(GRID if tight else 2 * GRID)
        self.card.pad(GRID if tight else 2 * GRID)
        self.head.setHidden(tight)

    @property
    def order_no(self) -> str:
        """The order that Ctrl+N takes; empty if there is none."""
        return self._order_no

    def show_queues(self, queues: Queues) -> None:
        order = queues.first
        self._order_no = order.order_no if order else ""
        self.card.setVisible(order is not None)
        if order is None:
            self.head.setText(tr("Nothing to pack"))
            self.told.setText(
                tr("New orders come with the next order sync. You can also run it on the Channel page (F4).")
            )
            return
        self.head.setText(tr("Scan an order number"))
        self.told.setText(tr("Orders of one piece: scan the piece itself. Or take the next order:"))
        self.number.setText(order.display_no)
        self.due.setText(due_words(order.channel.dispatch_by, queues.now))
        dress(self.due, "tone", "late" if is_late(order, queues.now) else "")
        self.facts.setText(
            tr(
                "{units} · {payment} · to {city}",
                units=unit_words(order.units[1]),
                payment=payment_word(order),
                city=order.channel.ship_to.city or tr("an unknown city"),
            )
        )
