"""The order in hand: head, steps, goods, picture or label, and the next thing to do. Every part has its fixed place."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oker_desk.domain.channel import Item
from oker_desk.domain.orders import Order
from oker_desk.gui.article import ArticlePicture
from oker_desk.gui.language import tr
from oker_desk.gui.pack.action import HEIGHT, LOW, ActionPanel
from oker_desk.gui.pack.items import ItemList
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.steps import StepRail
from oker_desk.gui.pack.table import Question
from oker_desk.gui.pack.words import age_words, due_words, is_cod, is_late, is_old, payment_word
from oker_desk.gui.pieces import GRID, Panel, dress, label, row

SIDE = 232
"""Pixels: the picture of the article that is next, to be known from arm's length, and later the label."""


class AtTable(Struct, frozen=True):
    """What goes on at the table beside the order itself: what is waited for, scanned last, asked, and not known."""

    busy: str = ""
    newest: str = ""
    question: Question | None = None
    unknown: str = ""


class LabelPicture(QWidget):
    """The label as it comes out of the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.label_picture")
        self.setAccessibleName(tr("Picture of the label"))
        self._image = QImage()

    def show_label(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(QPoint(0, 0), size), self._image)
        painter.end()


class Side(QStackedWidget):
    """One large picture beside the goods: the article that is scanned next, or the label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.side")
        self.setFixedWidth(SIDE)
        self.label = LabelPicture(self)
        self._article = QWidget(self)
        self._column = QVBoxLayout(self._article)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._picture = ArticlePicture()
        self._picture.setFixedSize(SIDE, SIDE)
        self._picture.hide()
        self._column.insertWidget(0, self._picture)
        self._order_no = self._item_id = ""
        self._images: dict[str, QImage] = {}
        self._refused = False
        self.addWidget(self._article)
        self.addWidget(self.label)

    def begin(self, order_no: str) -> None:
        """Forget the pictures of the order before."""
        if order_no != self._order_no:
            self._order_no, self._images, self._refused = order_no, {}, False

    def show_refused(self, data: bytes) -> None:
        """Show the page that came instead of a label, until there is one."""
        self._refused = bool(data)
        if data:
            self.label.show_label(QImage.fromData(data))
            self.setCurrentWidget(self.label)

    def keep_image(self, item: Item, image: QImage | None) -> None:
        """Keep an article's picture, and show it if that article is shown."""
        if image is not None:
            self._images[item.item_id] = image
        if item.item_id == self._item_id:
            self._picture.show_image(image)

    def show_order(self, order: Order) -> None:
        """Show the first article that is not complete; the label once it is there."""
        if order.parcel.label is not None or self._refused:
            self.setCurrentWidget(self.label)
            return
        self.setCurrentWidget(self._article)
        item = next(iter(order.missing or order.channel.active_items or order.channel.items), None)
        if item is not None and item.item_id == self._item_id:
            return
        self._item_id = item.item_id if item is not None else ""
        self._picture.setVisible(item is not None)
        if item is not None:
            self._picture.show_article(item.title, item.sku)
            self._picture.setAccessibleName(tr("Next article: {title}", title=item.title))
            self._picture.show_image(self._images.get(item.item_id))


class OrderPage(QWidget):
    """Everything about the one order on the table; nothing about its price."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = label(name="pack.order_no", role="title", wrap=False)
        self.age = label(name="pack.as_of", role="quiet", wrap=False)
        self.payment = label(name="pack.payment", role="chip", wrap=False)
        self.due = label(name="pack.due", role="chip", wrap=False)
        self.steps = StepRail(self)
        self.gift = Panel("pack.gift", role="note", parent=self)
        self.gift_told = label(name="pack.gift_told", role="strong")
        self.items = ItemList(self)
        self.side = Side(self)
        self.action = ActionPanel(self)
        self._build()

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row(self.number, self.age, 1, self.payment, self.due, spacing=2 * GRID))
        column.addWidget(self.steps)
        self.gift.add(self.gift_told)
        self.gift.pad(GRID // 2)
        column.addWidget(self.gift)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GRID)
        middle.addWidget(self.items, 1)
        middle.addWidget(self.side)
        column.addLayout(middle, 1)
        column.addWidget(self.action)

    def fit(self, *, tight: bool) -> None:
        """Leave out the large picture and be lower where the screen is small: the goods keep their room."""
        self._column.setSpacing(GRID // 2 if tight else GRID)
        self.side.setVisible(not tight)
        self.steps.fit(tight=tight)
        self.action.setFixedHeight(LOW if tight else HEIGHT)
        self.items.fit(tight=tight)

    def show_in_hand(self, shown: InHand, at: AtTable) -> None:
        """Show the order as it is now, and what is being waited for."""
        order = shown.view.order
        channel = order.channel
        self.number.setText(tr("Order {no}", no=order.display_no))
        self.age.setText(age_words(order.as_of, shown.now))
        dress(self.age, "role", "warn" if is_old(order.as_of, shown.now) else "quiet")
        self.payment.setText(payment_word(order))
        dress(self.payment, "tone", "cod" if is_cod(order) else "")
        self.due.setText(due_words(channel.dispatch_by, shown.now))
        dress(self.due, "tone", "late" if is_late(order, shown.now) else "")
        self._show_gift([item.gift_message for item in channel.active_items if item.gift_message])
        self.side.begin(order.order_no)
        self.steps.show_order(order, busy=bool(at.busy))
        self.items.show_order(order, at.newest)
        self.side.show_order(order)
        self.action.show_in_hand(shown, at.busy, at.question, at.unknown)

    def _show_gift(self, gifts: list[str]) -> None:
        self.gift.setVisible(bool(gifts))
        messages = " · ".join(f"“{gift}”" for gift in dict.fromkeys(gifts))
        self.gift_told.setText(tr("Gift. Put this message in: {messages}", messages=messages))
