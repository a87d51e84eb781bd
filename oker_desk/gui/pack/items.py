"""The goods of the order in hand: a big row for each article, with the number that counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from oker_desk.domain.channel import Item
from oker_desk.domain.orders import Order
from oker_desk.gui.article import LARGEST, SMALLEST, ArticlePicture
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.gui.shapes import Sign
from oker_desk.gui.theme import colour_names

_LARGE, _TIGHT = 120, 64
_NUMBER = 120
"""Pixels that a count takes at least, so that counts stand below each other."""


class ItemCard(QFrame):
    """One article: picture, title, SKU, and how many of it are in the box."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.picture = ArticlePicture()
        self.title = label(role="heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sku = label(role="quiet")
        self.sku.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.number = label(role="number", wrap=False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setMinimumWidth(_NUMBER)
        self.word = label(role="good", wrap=False)
        self.sign = Sign(48)
        texts = QVBoxLayout()
        texts.setSpacing(GRID // 2)
        texts.addStretch(1)
        for part in (self.title, self.sku, self.word):
            texts.addWidget(part)
        texts.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(2 * GRID)
        line.addWidget(self.picture)
        line.addLayout(texts, 1)
        line.addWidget(self.number)
        line.addWidget(self.sign)
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """Show another article."""
        self.setObjectName(f"pack.item.{item.item_id}")
        self.item = item
        self.picture.show_article(item.title, item.sku)
        self.title.setText(item.title)
        self.sku.setText(item.sku)

    def show_size(self, size: int, width: int) -> None:
        """Make the row as large as there is room in so many pixels of width, and never lower than its whole title."""
        self.picture.setFixedSize(size, size)
        large = size >= _LARGE
        dress(self.title, "role", "title" if large else "heading")
        dress(self.number, "role", "number-large" if large else "number")
        for part in (self.title, self.sku, self.word, self.number):
            part.ensurePolished()  # else its letters are not yet those that will be shown
        number = max(_NUMBER, self.number.sizeHint().width())
        room = max(1, width - size - number - self.sign.width() - 9 * GRID)
        texts = self.title.heightForWidth(room) + self.sku.heightForWidth(room)
        texts += self.word.sizeHint().height() + 2 * GRID  # the spaces between them, and the frame
        self.setFixedHeight(max(size, texts) + 2 * GRID)

    def show_count(self, done: int, *, newest: bool) -> None:
        """Show how many are scanned; the newest one is marked until the next scan."""
        names = colour_names()
        wanted = self.item.quantity
        if not self.item.active:
            self._show_back(done)
            return
        complete = done >= wanted
        self.number.setText(f"{done} / {wanted}")
        self.word.setText(tr("Complete") if complete else "")
        dress(self.word, "role", "good")
        kind = "good" if complete else "todo"
        self.sign.show_kind(kind, names["good"] if complete else names["edge"], names["surface"])
        dress(self, "state", "done" if complete else ("next" if newest else ""))
        self.setAccessibleName(
            tr(
                "{title}, {sku}, {done} of {wanted}, {state}",
                title=self.item.title,
                sku=self.item.sku,
                done=done,
                wanted=wanted,
                state=tr("complete") if complete else tr("still to scan"),
            )
        )

    def _show_back(self, done: int) -> None:
        """Show an article that nobody wants any more, and how many of it come out of the box again."""
        names = colour_names()
        told = tr("Back to the shelf: {n}", n=done) if done else tr("Not in the box")
        self.number.setText(str(done))
        self.word.setText(told)
        dress(self.word, "role", "problem" if done else "quiet")
        self.sign.show_kind("stop", names["stop"] if done else names["edge"], names["surface"])
        dress(self, "state", "")
        self.setAccessibleName(f"{self.item.title}, {self.item.sku}, {told}")


class ItemList(QScrollArea):
    """Every article of the order, scrolled to the one that was scanned last."""

    picture_wanted = Signal(object)
    """An ``Item`` is shown whose picture is not here yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.items")
        self.setAccessibleName(tr("Goods of the order"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: dict[str, ItemCard] = {}
        self._rows: list[ItemCard] = []
        """Every card that was ever needed: the next order takes them over."""
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addStretch(1)
        self.setWidget(inner)
        self._order_no = ""
        self._smallest = SMALLEST

    def fit(self, *, tight: bool) -> None:
        """Let the rows be lower on a small screen."""
        self._smallest = _TIGHT if tight else SMALLEST
        self._share_room()

    def show_order(self, order: Order, newest: str = "") -> None:
        """Show the goods; cards are kept while it is the same order, so that nothing flickers."""
        wanted = tuple(item for item in order.channel.items if item.active or order.checked_of(item))
        items = wanted if order.channel.active_items else order.channel.items
        if order.order_no != self._order_no or set(self.cards) != {item.item_id for item in items}:
            self._order_no = order.order_no
            self._build(items)
        for item in items:
            card = self.cards[item.item_id]
            card.item = item
            card.show_count(order.checked_of(item), newest=item.item_id == newest)
        if newest in self.cards:
            self.ensureWidgetVisible(self.cards[newest], 0, GRID)

    def _build(self, items: tuple[Item, ...]) -> None:
        for item in items[len(self._rows) :]:
            self._rows.append(ItemCard(item, self.widget()))
            self._column.insertWidget(len(self._rows) - 1, self._rows[-1])
        for place, card in enumerate(self._rows):
            card.setVisible(place < len(items))
        self.cards = {item.item_id: card for item, card in zip(items, self._rows, strict=False)}
        for item in items:
            self.cards[item.item_id].show_item(item)
        self._share_room()
        self.verticalScrollBar().setValue(0)
        for item in items:
            self.picture_wanted.emit(item)

    def show_picture(self, item: Item, image: QImage | None) -> None:
        """Show an article's picture, unless another order is shown by now."""
        if item.item_id in self.cards:
            self.cards[item.item_id].picture.show_image(image)

    def _share_room(self) -> None:
        number, whole = max(1, len(self.cards)), self.maximumViewportSize()
        room = (whole.height() - (number - 1) * GRID) // number - 2 * GRID
        for card in self.cards.values():
            card.show_size(max(self._smallest, min(LARGEST, room, whole.width() // 5)), whole.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()
