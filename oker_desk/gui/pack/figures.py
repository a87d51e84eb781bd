"""The figures of a shift: four large numbers, parcels by the hour, and a row for each person at each table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from oker_desk.domain.shift import Tally
from oker_desk.gui.lanes import BOOK
from oker_desk.gui.language import tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, Panel, button, field, label, row
from oker_desk.gui.table import table
from oker_desk.gui.theme import colour_names
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk
from oker_desk.services.figures import Figures, shift_figures, write_figures

_LONGEST_AGO = 31
"""Days."""


class HourChart(QWidget):
    """A bar for each hour with the number above it, from the first hour with a parcel to the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack.figures.chart")
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bars: list[tuple[str, int]] = []

    def show_hours(self, figures: Figures) -> None:
        packed = [hour for hour, number in enumerate(figures.by_hour) if number]
        hours = range(packed[0], packed[-1] + 1) if packed else range(0)
        self._bars = [(f"{(figures.since.hour + hour) % 24}", figures.by_hour[hour]) for hour in hours]
        told = ", ".join(tr("{hour}:00: {n}", hour=hour, n=number) for hour, number in self._bars)
        self.setAccessibleName(tr("Parcels by the hour: {told}", told=told or tr("none")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = colour_names()
        font = QFont(self.font())
        font.setPointSize(11)
        painter.setFont(font)
        line = painter.fontMetrics().height()
        ground = self.height() - line - GRID // 2
        painter.setPen(QPen(QColor(names["edge"]), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        wide = min(72.0, self.width() / max(1, len(self._bars)))
        most = max((number for _, number in self._bars), default=1)
        for place, (hour, number) in enumerate(self._bars):
            height = (ground - line - GRID) * number / most
            bar = QRectF(place * wide + GRID / 2, ground - height, wide - GRID, height)
            painter.fillRect(bar, QColor(names["accent"]))
            painter.setPen(QColor(names["ink"]))
            if number:
                above = QRectF(bar.left() - GRID, bar.top() - line, bar.width() + 2 * GRID, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(number))
            below = QRectF(bar.left() - GRID, ground + GRID / 2, bar.width() + 2 * GRID, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, hour)
        painter.end()


class FiguresPage(View):
    """Today at first; earlier days one press away."""

    left = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("pack.figures_page")
        self._ago = 0
        self._figures: Figures | None = None
        self.day = label(name="pack.figures.day", role="heading", wrap=False)
        self.earlier = button(tr("‹ Day before"), "pack.figures.earlier", role="act")
        self.later = button(tr("Day after ›"), "pack.figures.later", role="act")
        self.back = button(tr("Back  (Esc)"), "pack.figures.back", role="act")
        words = (tr("parcels"), tr("units"), tr("wrong scans caught"), tr("waiting now"))
        self.numbers = [label("0", role="card-number", wrap=False) for _ in words]
        self.words = [label(word, role="quiet", wrap=False) for word in words]
        self.chart = HourChart(self)
        self._rows = QStandardItemModel(self)
        self.table = table("pack.figures.table", tr("Figures by person and table"), self._rows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.path = field("pack.figures.path", tr("File for the figures"))
        self.write = button(tr("Write table (CSV)"), "pack.figures.write")
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row(self.day, 1, self.earlier, self.later, self.back))
        tiles = row()
        for number, word in zip(self.numbers, self.words, strict=True):
            tile = Panel(role="card", parent=self)
            tile.add(number, word)
            tiles.addWidget(tile, 1)
        column.addLayout(tiles)
        hours = Panel("pack.figures.hours", parent=self)
        hours.add(label(tr("Parcels by the hour"), role="strong"), self.chart)
        column.addWidget(hours, 2)
        column.addWidget(self.table, 3)
        foot = row(self.path, self.write)
        foot.setStretch(0, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.show_day(self._ago + 1))
        self.later.clicked.connect(lambda: self.show_day(self._ago - 1))
        self.back.clicked.connect(self.left)
        self.write.clicked.connect(self._write)
        self.path.returnPressed.connect(self._write)

    def show_day(self, days_ago: int) -> None:
        """Read and show the figures of today (0), or of a day before."""
        self.ask(lambda desk: shift_figures(desk, days_ago), self.show_figures, lane=BOOK)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of a day."""
        self._figures, self._ago = figures, figures.days_ago
        self.day.setText(
            tr("Figures of today")
            if not self._ago
            else tr("Figures of {day}", day=f"{figures.since:%d.%m.%Y}")
        )
        self.later.setEnabled(self._ago > 0)
        self.earlier.setEnabled(self._ago < _LONGEST_AGO)
        caught = sum(tally.caught for tally in figures.tallies)
        units = sum(tally.units for tally in figures.tallies)
        for made, number in zip(self.numbers, (figures.parcels, units, caught, figures.waiting), strict=True):
            made.setText(str(number))
        self.chart.show_hours(figures)
        self._rows.clear()
        self._rows.setHorizontalHeaderLabels(
            [tr("Person"), tr("Table"), tr("Parcels"), tr("Units"), tr("Units per hour"), tr("Caught")]
        )
        for tally in figures.tallies:
            self._rows.appendRow([QStandardItem(text) for text in _columns(tally)])
        if not self.path.text():
            self.path.setText(str(Path.home() / f"figures-{figures.since:%Y-%m-%d}.csv"))

    def _write(self) -> None:
        figures, path = self._figures, self.path.text().strip()
        if figures is None or not path:
            return

        def write(desk: Desk) -> None:
            write_figures(figures, Path(path).expanduser())

        def written(_: None) -> None:
            self._parts.say_done(tr("WRITTEN"), tr("The figures are in {path}.", path=path))

        self.ask(write, written, lane=BOOK)


def _columns(tally: Tally) -> tuple[str, ...]:
    pace = tally.units_per_hour
    return (
        tally.person,
        tally.station,
        str(tally.parcels),
        str(tally.units),
        "–" if pace is None else f"{pace:.0f}",
        str(tally.caught),
    )
