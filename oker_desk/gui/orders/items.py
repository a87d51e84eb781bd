"""The items of one order, each with its picture and how many of it are checked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from oker_desk.domain.orders import Order
from oker_desk.gui.article import ArticlePicture
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, label

_SIDE = 64


class ItemList(QScrollArea):
    """One line for each item. A picture that is not here yet is asked for."""

    picture_wanted = Signal(object)
    """An ``Item`` is shown whose picture is not here yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orders.items")
        self.setAccessibleName(tr("Items of the order"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_SIDE + 2 * GRID)
        self._pictures: dict[str, ArticlePicture] = {}
        self._order: Order | None = None

    def show_items(self, order: Order) -> None:
        """Show the items; the same order again keeps its place while nothing about it has changed."""
        if order == self._order:
            return
        self._order, self._pictures = order, {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        for item in order.channel.items:
            picture = ArticlePicture(item.title, item.sku)
            picture.setFixedSize(_SIDE, _SIDE)
            self._pictures[item.item_id] = picture
            checked = tr("{done} of {needed} checked", done=order.checked_of(item), needed=item.quantity)
            told = QVBoxLayout()
            told.setSpacing(0)
            told.addWidget(label(f"{item.quantity} × {item.title}", role="strong"))
            told.addWidget(
                label(f"{item.sku}  ·  {checked if item.active else tr('cancelled')}", role="small")
            )
            line = QHBoxLayout()
            line.setSpacing(2 * GRID)
            line.addWidget(picture)
            line.addLayout(told, 1)
            column.addLayout(line)
        column.addStretch(1)
        self.setWidget(inner)
        for item in order.channel.items:
            self.picture_wanted.emit(item)

    def show_picture(self, item_id: str, image: QImage | None) -> None:
        """Show an item's picture, unless another order is shown by now."""
        if item_id in self._pictures:
            self._pictures[item_id].show_image(image)
