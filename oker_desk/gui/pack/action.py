"""The foot of the table: the one thing to do next, as a sentence and a big button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oker_desk.domain.orders import Order
from oker_desk.gui.pack.box import BoxForm
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.words import NO_WAY_BACK, Step, step_of
from oker_desk.gui.pieces import GRID, Panel, button, label, rename, row


class ActionPanel(Panel):
    """A page for each step, and one for the time in which Oker or the printer is at work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pack.action", parent=parent)
        self.setFixedHeight(176)
        self.undo = button("Undo last scan  (Ctrl+Z)", "pack.undo")
        self.invoice = button("Get invoice  (Ctrl+I)", "pack.get_invoice", role="next")
        self.box = BoxForm()
        self.print = button("Print again  (Ctrl+P)", "pack.print")
        self.away = button("Put away  (Esc)", "pack.put_away")
        self.check_told = label(name="pack.check_told", role="title")
        self.awb = label(name="pack.awb", role="awb", wrap=False)
        self.awb.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.busy_told = label(name="pack.busy_told", role="title")
        self._stack = QStackedWidget()
        self._pages = [
            self._check_page(),
            self._invoice_page(),
            self.box,
            self._scan_page(),
            self._busy_page(),
        ]
        for page in self._pages:
            self._stack.addWidget(page)
        self.add(self._stack, stretch=1)

    def show_in_hand(self, shown: InHand, busy: str) -> None:
        """Show the page of the step, or what is being waited for."""
        order = shown.view.order
        step = step_of(order)
        if busy:
            self.busy_told.setText(busy)
            self._stack.setCurrentIndex(4)
            return
        before = self._stack.currentIndex()
        self._stack.setCurrentIndex(min(step, Step.SCAN))
        self._fill(order)
        if step is Step.LABEL and before != Step.LABEL:
            self.box.show_box(shown.box)
            self.box.begin()

    def _fill(self, order: Order) -> None:
        done, wanted = order.units
        left = wanted - done
        self.check_told.setText(f"Scan the goods: {left} to go" if done else "Scan the goods into the box")
        self.undo.setEnabled(done > 0)
        self.awb.setText(order.awb or "")
        prints = order.parcel.label.prints if order.parcel.label else 0
        rename(
            self.print, f"Print again: reprint {prints + 1}  (Ctrl+P)" if prints else "Print label  (Ctrl+P)"
        )

    def _check_page(self) -> QWidget:
        return _page(self.check_told, row(self.undo, self.away, 1))

    def _invoice_page(self) -> QWidget:
        told = label("All goods are in the box. Get the invoice from Oker.", role="heading")
        return _page(told, label(NO_WAY_BACK, role="warn"), row(self.invoice, 1))

    def _scan_page(self) -> QWidget:
        told = label("Put the label on the box, then scan it:", role="heading")
        return _page(told, self.awb, row(self.print, 1))

    def _busy_page(self) -> QWidget:
        return _page(self.busy_told, label("You need not do anything.", role="quiet"))


def _page(*parts: QWidget | QHBoxLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addStretch(1)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return page
