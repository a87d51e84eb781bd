"""An article as people recognise it: its picture, or its initials in a colour of its own while there is none."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from oker_desk.gui.pieces import GRID
from oker_desk.services.desk import Desk
from oker_desk.services.pictures import fetch_picture

SMALLEST, LARGEST = 88, 288
"""Pixels of a picture: few articles are shown larger, so that they can be told apart from further away."""
_TINTS = ("#1d5f8a", "#7a4b8f", "#8a4a1d", "#2d6b4f", "#8f2f4b", "#4a5a1f", "#3b4fa0", "#6b5b2a")
_MOST_PIXELS = 12_000
"""Pixels of a side. A small file can claim to be a picture that fills the memory."""


def load_image(desk: Desk, variant_id: str, sku: str) -> QImage | None:
    """Return an article's picture, fetched if need be; work for the lane of the pictures."""
    path = fetch_picture(desk, variant_id, sku)
    return None if path is None else read_image(path)


def read_image(path: Path) -> QImage | None:
    """Read a picture no larger than it is ever shown; ``None`` if it cannot be read."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > 2 * LARGEST:
        reader.setScaledSize(size.scaled(QSize(2 * LARGEST, 2 * LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


class ArticlePicture(QWidget):
    """A tile of an article. Until its picture is there, and without one, it shows the initials of the title."""

    def __init__(self, title: str = "", sku: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SMALLEST, SMALLEST)
        self.show_article(title, sku)

    def show_article(self, title: str, sku: str) -> None:
        """Show another article, whose picture is not here yet."""
        self._image: QImage | None = None
        words = [word for word in title.split() if word[0].isalnum()]
        self._initials = "".join(word[0] for word in words[:2]).upper() or "?"
        digest = hashlib.sha256(sku.encode()).digest()
        self._tint = QColor(_TINTS[digest[0] % len(_TINTS)])
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show the picture; nothing changes if there is none."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), GRID, GRID)
        if self._image is None:
            self._paint_initials(painter, frame)
        else:
            painter.setClipPath(frame)
            painter.fillRect(self.rect(), QColor("white"))
            size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, 0, 0)
            place.setSize(size.toSizeF())
            painter.drawImage(place, self._image)
        painter.end()

    def _paint_initials(self, painter: QPainter, frame: QPainterPath) -> None:
        painter.fillPath(frame, self._tint)
        font = QFont(self.font())
        font.setPointSize(max(11, self.height() // 4))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
