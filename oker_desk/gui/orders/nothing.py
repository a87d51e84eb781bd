"""What stands in place of an empty list: why there is nothing, and a way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oker_desk.domain.book import BookTab
from oker_desk.gui.language import tr
from oker_desk.gui.orders.words import TABS
from oker_desk.gui.pieces import button, label, row


class NothingHere(QWidget):
    """One sentence; for a number that was searched in vain, a button to ask Oker for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = label(name="orders.empty", role="empty")
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ask_oker = button(tr("Ask Oker for this number"), "orders.ask_oker")
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.told)
        column.addLayout(row(1, self.ask_oker, 1))
        column.addStretch(1)

    def explain(self, tab: BookTab, text: str, *, narrowed: bool) -> None:
        """Say why the list is empty: nothing fits the text, nothing fits the filters, or there is nothing."""
        if text:
            self.told.setText(tr("Nothing fits “{text}”. Check the number, or ask Oker for it.", text=text))
        elif narrowed:
            self.told.setText(tr("Nothing fits these filters. Press Escape to see everything."))
        else:
            self.told.setText(tr(TABS[tab].empty))
        self.ask_oker.setVisible(bool(text) and " " not in text)
