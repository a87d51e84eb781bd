"""The order in hand: head, steps, goods, label, and the next thing to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oker_desk.gui.pack.action import ActionPanel
from oker_desk.gui.pack.items import ItemList
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.steps import StepRail
from oker_desk.gui.pack.words import due_words, is_late, payment_word
from oker_desk.gui.pieces import GRID, Panel, dress, label, row


class LabelPicture(QWidget):
    """The label as it comes out of the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.label_picture")
        self.setAccessibleName("Picture of the label")
        self.setMinimumWidth(176)
        self._pixmap = QPixmap()

    def sizeHint(self) -> QSize:
        return QSize(216, 324)

    def show_label(self, data: bytes) -> None:
        self._pixmap.loadFromData(data)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(0, 0, size.width(), size.height(), self._pixmap)
        painter.end()


class OrderPage(QWidget):
    """Everything about the one order on the table; nothing about its price."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = label(name="pack.order_no", role="title", wrap=False)
        self.city = label(name="pack.city", role="quiet", wrap=False)
        self.age = label(name="pack.as_of", role="quiet", wrap=False)
        self.payment = label(name="pack.payment", role="chip", wrap=False)
        self.due = label(name="pack.due", role="chip", wrap=False)
        self.steps = StepRail()
        self.gift = Panel("pack.gift", role="note")
        self.gift_told = label(name="pack.gift_told", role="strong")
        self.items = ItemList()
        self.label = LabelPicture()
        self.action = ActionPanel()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row(self.number, self.city, self.age, 1, self.payment, self.due, spacing=2 * GRID))
        column.addWidget(self.steps)
        self.gift.add(self.gift_told)
        column.addWidget(self.gift)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GRID)
        middle.addWidget(self.items, 1)
        middle.addWidget(self.label)
        column.addLayout(middle, 1)
        column.addWidget(self.action)

    def show_in_hand(self, shown: InHand, busy: str, newest: str) -> None:
        """Show the order as it is now, and what is being waited for."""
        order = shown.view.order
        channel = order.channel
        self.number.setText(f"Order {order.display_no}")
        self.city.setText(f"to {channel.ship_to.city}" if channel.ship_to.city else "")
        self.age.setText(f"as of {order.as_of.astimezone():%H:%M}")
        word = payment_word(order)
        self.payment.setText(word)
        dress(self.payment, "tone", "cod" if word == "COD" else "")
        self.due.setText(due_words(channel.dispatch_by, shown.now))
        dress(self.due, "tone", "late" if is_late(order, shown.now) else "")
        gifts = [item.gift_message for item in channel.active_items if item.gift_message]
        self.gift.setVisible(bool(gifts))
        self.gift_told.setText(
            "Gift. Put this message in: " + " · ".join(f"“{gift}”" for gift in dict.fromkeys(gifts))
        )
        self.steps.show_order(order, busy=bool(busy))
        self.items.show_order(order, newest)
        self.label.setVisible(order.parcel.label is not None)
        self.action.show_in_hand(shown, busy)
