"""The question why a label is printed again, below its button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from oker_desk.gui.language import day_and_time, tr
from oker_desk.gui.pieces import GRID, Panel, button, label
from oker_desk.gui.print_reasons import WHY_AGAIN
from oker_desk.services.views import OrderView


class ReprintPanel(Panel):
    """One button for each reason; nothing is printed before one is pressed."""

    print_now = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("orders.reprint_question", role="note", parent=parent)
        self.told = label(name="orders.reprint_told", role="strong")
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for place, why in enumerate(WHY_AGAIN):
            made = button(tr(why), f"orders.reprint_why{place + 1}")
            made.clicked.connect(lambda _=False, chosen=why: self._answer(chosen))
            grid.addWidget(made, place // 2, place % 2)
        back = button(tr("Do not print"), "orders.reprint_back")
        back.clicked.connect(self.hide)
        grid.addWidget(back, (len(WHY_AGAIN) + 1) // 2, 0)
        self.add(self.told, grid)
        self.hide()

    def ask(self, view: OrderView) -> None:
        """Ask why; a label that was never printed is printed at once."""
        stored = view.order.parcel.label
        if stored is None or not stored.prints:
            self.print_now.emit("")
            return
        at = day_and_time(stored.printed_at) if stored.printed_at else "–"
        self.told.setText(tr("Printed {time} by {name}. Why again?", time=at, name=stored.printed_by or "–"))
        self.show()

    def _answer(self, why: str) -> None:
        self.hide()
        self.print_now.emit(why)
