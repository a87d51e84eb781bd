"""The search line of the order list and the filters beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from oker_desk.gui.language import tr
from oker_desk.gui.orders.words import payment_word
from oker_desk.gui.pieces import GRID, TARGET, button, field
from oker_desk.services.book.lists import Choices

_TYPING = 120
"""Milliseconds after the last key before a search begins."""
_ROOM_FOR_ALL = 880
"""Pixels that search and all filters want."""


class FilterBar(QWidget):
    """What the list is narrowed to. ``changed`` comes a moment after the last key, and at once for a filter."""

    changed = Signal()
    to_list = Signal()
    """The arrow down leads from the search into the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = field(
            "orders.search",
            tr("Search order, invoice, AWB, SKU, title, buyer, city or pin code"),
            tr("Order, invoice, AWB, SKU, title, buyer, city or pin code"),
        )
        self.search.setClearButtonEnabled(True)
        self.courier = _choice("orders.courier", tr("Only this courier"))
        self.facility = _choice("orders.facility", tr("Only this facility"))
        self.payment = _choice("orders.payment", tr("Only this kind of payment"))
        self.late = button(tr("Late only"), "orders.late")
        self.late.setCheckable(True)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.search, 1)
        for part in (self.courier, self.facility, self.payment, self.late):
            line.addWidget(part)
        self.search.textChanged.connect(self._type)
        self._pause.timeout.connect(self.changed)
        for choice in (self.courier, self.facility, self.payment):
            choice.activated.connect(self.changed)
        self.late.clicked.connect(self.changed)
        down = QShortcut(QKeySequence("Down"), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.to_list)

    def _type(self, _: str) -> None:
        self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is narrow the least wanted filter gives way to the search, unless it is set."""
        self.payment.setVisible(self.width() >= _ROOM_FOR_ALL or bool(self.payment.currentData()))

    def offer(self, choices: Choices) -> None:
        """Offer what there is; what is chosen stays chosen."""
        _offer(self.courier, tr("All couriers"), choices.couriers)
        _offer(self.facility, tr("All facilities"), {code: code for code in choices.facilities})
        _offer(self.payment, tr("COD and prepaid"), {payment_word(kind): kind for kind in choices.payments})
        self.facility.setVisible(len(choices.facilities) > 1)

    def clear(self) -> None:
        """Take back search and filters without telling anybody."""
        self.search.clear()
        self._pause.stop()
        for choice in (self.courier, self.facility, self.payment):
            choice.setCurrentIndex(0)
        self.late.setChecked(False)
        self._make_room()

    @property
    def waiting(self) -> bool:
        """Whether somebody is typing and the search has not begun."""
        return self._pause.isActive()

    @property
    def narrowed(self) -> bool:
        """Whether a filter is set."""
        chosen = (self.courier, self.facility, self.payment)
        return self.late.isChecked() or any(choice.currentData() for choice in chosen)


def _choice(name: str, says: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setMinimumHeight(TARGET)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.addItem("", "")
    return made


def _offer(choice: QComboBox, everything: str, offered: Mapping[str, str]) -> None:
    wanted = [(everything, ""), *((name, code) for code, name in offered.items())]
    if wanted == [(choice.itemText(n), choice.itemData(n)) for n in range(choice.count())]:
        return
    before = choice.currentData()
    choice.clear()
    for name, code in wanted:
        choice.addItem(name, code)
    choice.setCurrentIndex(max(0, choice.findData(before)))
