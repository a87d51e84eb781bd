"""A field to sign in with pen, finger or mouse. What is drawn is kept as lines, so that paper shows it sharp."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from oker_desk.domain.pickups import Stroke
from oker_desk.gui.language import tr
from oker_desk.gui.theme import colour_names

_SCALE = 1000
_NEAR = 4
"""Thousandths: points closer than this to the one before say nothing new."""


class SignatureField(QWidget):
    """Nobody has to sign here; the paper has a line for it as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dock.signature")
        self.setAccessibleName(tr("Signature of the courier, drawn with pen or mouse"))
        self.setMinimumSize(QSize(240, 96))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._strokes: list[list[tuple[int, int]]] = []

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines drawn so far; a mere dot is none."""
        return tuple(tuple(stroke) for stroke in self._strokes if len(stroke) > 1)

    def clear(self) -> None:
        self._strokes = []
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._strokes.append([self._point(event.position())])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._strokes:
            return
        x, y = self._point(event.position())
        before_x, before_y = self._strokes[-1][-1]
        if max(abs(x - before_x), abs(y - before_y)) >= _NEAR:
            self._strokes[-1].append((x, y))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        names = colour_names()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(names["edge"]), 2))
        painter.setBrush(QColor(names["field"]))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        if not self._strokes:
            painter.setPen(QColor(names["quiet"]))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Sign here"))
        painter.setPen(
            QPen(
                QColor(names["ink"]),
                3,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        for stroke in self._strokes:
            painter.drawPolyline(
                QPolygonF([QPointF(x * self.width() / _SCALE, y * self.height() / _SCALE) for x, y in stroke])
            )
        painter.end()

    def _point(self, at: QPointF) -> tuple[int, int]:
        x, y = at.x() / max(1, self.width()), at.y() / max(1, self.height())
        return round(min(1.0, max(0.0, x)) * _SCALE), round(min(1.0, max(0.0, y)) * _SCALE)
