"""Signs that can be told apart without colour: each kind of notice, and each state of a step, has its own shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

_EIGHT = ((0.3, 0.0), (0.7, 0.0), (1.0, 0.3), (1.0, 0.7), (0.7, 1.0), (0.3, 1.0), (0.0, 0.7), (0.0, 0.3))
_FOUR = ((0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5))
_THREE = ((0.5, 0.02), (1.04, 0.96), (-0.04, 0.96))
_DOWN = ((-0.04, 0.04), (1.04, 0.04), (0.5, 0.98))
_TICK = ((0.26, 0.54), (0.44, 0.7), (0.75, 0.34))
WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextWordWrap
"""How a text is written that may take several lines."""
Stroke = tuple[tuple[float, float], ...]

_MARKS: dict[str, tuple[Stroke, ...]] = {
    "good": (_TICK,),
    "done": (_TICK,),
    "wrong": (((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66))),
    "stop": (((0.26, 0.5), (0.74, 0.5)),),
    "wait": (((0.5, 0.24), (0.5, 0.52), (0.68, 0.66)),),
    "info": (((0.5, 0.48), (0.5, 0.74)), ((0.5, 0.28), (0.5, 0.281))),
    "late": (((0.5, 0.4), (0.5, 0.64)), ((0.5, 0.82), (0.5, 0.821))),
    "next": (((0.42, 0.28), (0.64, 0.5), (0.42, 0.72)),),
    "many": (((0.5, 0.16), (0.5, 0.56)), ((0.3, 0.36), (0.7, 0.36))),
    "unknown": (
        ((0.36, 0.38), (0.42, 0.27), (0.58, 0.27), (0.64, 0.38), (0.5, 0.52), (0.5, 0.6)),
        ((0.5, 0.76), (0.5, 0.761)),
    ),
    "double": (((0.26, 0.4), (0.74, 0.4)), ((0.26, 0.6), (0.74, 0.6))),
    "todo": (),
    "idle": (
        ((0.3, 0.3), (0.3, 0.7)),
        ((0.44, 0.3), (0.44, 0.7)),
        ((0.56, 0.3), (0.56, 0.7)),
        ((0.72, 0.3), (0.72, 0.7)),
    ),
}


class Sign(QWidget):
    """One sign; ``fill`` is its body and ``ink`` the mark on it."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._fill, self._ink = "idle", "#888888", "#ffffff"
        self.setFixedSize(size, size)

    @property
    def kind(self) -> str:
        return self._kind

    def show_kind(self, kind: str, fill: str, ink: str) -> None:
        self._kind, self._fill, self._ink = kind, fill, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_sign(painter, QRectF(self.rect()), self._kind, QColor(self._fill), QColor(self._ink))
        painter.end()


def draw_sign(painter: QPainter, room: QRectF, kind: str, fill: QColor, ink: QColor) -> None:
    """Draw the sign of a kind into a square."""
    margin = room.width() / 12
    area = room.adjusted(margin, margin, -margin, -margin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(fill, max(2.0, room.width() / 16)) if kind == "todo" else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if kind == "todo" else fill)
    _draw_body(painter, area, kind)
    pen = QPen(ink, max(2.0, area.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in _MARKS[kind]:
        painter.drawPolyline(QPolygonF([_at(area, x, y) for x, y in stroke]))


def _draw_body(painter: QPainter, area: QRectF, kind: str) -> None:
    polygon = {"stop": _EIGHT, "wrong": _FOUR, "late": _THREE, "many": _DOWN}.get(kind)
    if polygon is not None:
        painter.drawPolygon(QPolygonF([_at(area, x, y) for x, y in polygon]))
    elif kind in {"done", "next", "idle", "double"}:
        painter.drawRoundedRect(area, area.width() / 8, area.width() / 8)
    else:
        painter.drawEllipse(area)


def _at(area: QRectF, x: float, y: float) -> QPointF:
    return QPointF(area.left() + x * area.width(), area.top() + y * area.height())


def whole_lines(text: str, metrics: QFontMetrics, room: QRect) -> str:
    """Return as much of a text as has room with all of its lines, ending in dots where that is not all."""
    words, shown = text.split(), text
    while (
        words and metrics.boundingRect(QRect(0, 0, room.width(), 0), WRAPPED, shown).height() > room.height()
    ):
        words.pop()
        shown = f"{' '.join(words)} …"
    return shown
