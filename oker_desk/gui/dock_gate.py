"""The gate over a manifest: word, shape and colour say whether the courier may take the parcels (R40)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest
from oker_desk.gui.dock_words import Tone, gate_of
from oker_desk.gui.pieces import dress, label

_EIGHT = [(0.3, 0.0), (0.7, 0.0), (1.0, 0.3), (1.0, 0.7), (0.7, 1.0), (0.3, 1.0), (0.0, 0.7), (0.0, 0.3)]
_THREE = [(0.5, 0.04), (1.0, 0.94), (0.0, 0.94)]


class Sign(QWidget):
    """A shape for each tone: octagon with a bar, triangle with an exclamation mark, circle or square with a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.STOP
        self.setFixedSize(QSize(60, 60))

    def show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        if self._tone is Tone.STOP:
            painter.drawPolygon(_polygon(_EIGHT, area))
        elif self._tone is Tone.WAIT:
            painter.drawPolygon(_polygon(_THREE, area))
        elif self._tone is Tone.GO:
            painter.drawEllipse(area)
        else:
            painter.drawRoundedRect(area, 6, 6)
        self._draw_mark(painter, area)
        painter.end()

    def _draw_mark(self, painter: QPainter, area: QRectF) -> None:
        ink = self.palette().color(self.foregroundRole())
        ink = QColor("black") if ink.lightness() > 128 else ink
        painter.setPen(
            QPen(ink, 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        if self._tone is Tone.STOP:
            painter.drawLine(_at(area, 0.26, 0.5), _at(area, 0.74, 0.5))
        elif self._tone is Tone.WAIT:
            painter.drawLine(_at(area, 0.5, 0.36), _at(area, 0.5, 0.6))
            painter.drawPoint(_at(area, 0.5, 0.79))
        else:
            painter.drawPolyline(
                QPolygonF([_at(area, 0.26, 0.52), _at(area, 0.44, 0.7), _at(area, 0.75, 0.32)])
            )


class GateBar(QFrame):
    """The full-width bar; its next step is the one sentence that a person at the door needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dock.gate")
        self.setProperty("role", "gate")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = Sign(self)
        self.word = label(name="dock.gate_word", role="gate-word", wrap=False)
        self.next_step = label(name="dock.gate_next", role="gate-next")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.word)
        texts.addWidget(self.next_step)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(16)
        line.addWidget(self._sign)
        line.addLayout(texts, 1)

    def show_manifest(self, manifest: Manifest) -> None:
        gate = gate_of(manifest)
        self.word.setText(gate.word)
        self.next_step.setText(gate.next_step)
        self.setAccessibleName(f"{gate.word}. {gate.next_step}")
        self._sign.show_tone(gate.tone)
        for part in (self, self.word, self.next_step):
            dress(part, "tone", gate.tone.value)


def _at(area: QRectF, x: float, y: float) -> QPointF:
    return QPointF(area.left() + x * area.width(), area.top() + y * area.height())


def _polygon(points: list[tuple[float, float]], area: QRectF) -> QPolygonF:
    return QPolygonF([_at(area, x, y) for x, y in points])
