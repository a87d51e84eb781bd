"""The one window: five places on the left, the banner over the place in hand, the status strip below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from oker_desk.gui.banner import Banner
from oker_desk.gui.lanes import DESK, SYNC
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, label
from oker_desk.gui.places import PLACES, Place
from oker_desk.gui.scan_input import ScanFilter
from oker_desk.gui.status_strip import StatusStrip, load_status
from oker_desk.gui.theme import draw_icon
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk

RAIL_WIDTH = 112
_TOGETHER = 80
"""Milliseconds in which changes are gathered before they are read: a quick scanner must not wait for the lists."""
_RAIL_INK = "#d3dee7"


class MainWindow(QMainWindow):
    """Joins the places. It does no work itself: views ask the lanes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._places = {place.name: place for place in PLACES}
        self._views: dict[str, View] = {}
        self._current = ""
        self.setObjectName("desk")
        self.setWindowTitle("Oker Desk")
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self.banner = Banner()
        self.strip = StatusStrip()
        self._stack = QStackedWidget()
        self._rail = QButtonGroup(self)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._build()
        self._connect()

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(content, 1)
        right.addWidget(self.strip)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._build_rail())
        line.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _build_rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setFixedWidth(RAIL_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 2 * GRID, 0, GRID)
        column.setSpacing(GRID)
        brand = label("Oker Desk", "rail.brand", role="brand", wrap=False)
        brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(brand)
        column.addSpacing(GRID)
        for place in self._places.values():
            made = self._rail_button(place)
            self._rail.addButton(made)
            column.addWidget(made)
        column.addStretch(1)
        return rail

    def _rail_button(self, place: Place) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"rail.{place.name}")
        made.setAccessibleName(f"{place.word}, {place.key}")
        made.setText(f"{place.word}\n{place.key}")
        made.setIcon(draw_icon(self.parts.resources / "icons" / f"{place.name}.svg", _RAIL_INK))
        made.setIconSize(QSize(32, 32))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setFixedHeight(96)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.go_to(place.name))
        return made

    def _connect(self) -> None:
        for place in self._places.values():
            shortcut = QShortcut(QKeySequence(place.key), self)
            shortcut.activated.connect(lambda name=place.name: self.go_to(name))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._escape)
        self._soon.timeout.connect(self._refresh)
        self.parts.changed.connect(self._soon.start)
        self.parts.said.connect(self.banner.show_notice)
        self.parts.lanes.defective.connect(self.show_defect)
        self._scans = ScanFilter(self.deliver_scan, self)
        self.setWindowIcon(QIcon(str(self.parts.resources / "icons" / "oker-desk.svg")))

    def go_to(self, name: str) -> View:
        """Show a place, making its view if this is the first time, and read it anew."""
        place = self._places[name]
        if name not in self._views:
            self._views[name] = place.make(self.parts)
            layout = self._views[name].layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
            self._stack.addWidget(self._views[name])
        view = self._views[name]
        if name != self._current:
            self.banner.leave_place()
        self._current = name
        self._stack.setCurrentWidget(view)
        for made in self._rail.buttons():
            made.setChecked(made.objectName() == f"rail.{name}")
        self.banner.show_hint(place.hint)
        view.setFocus()
        self._refresh()
        return view

    @property
    def view(self) -> View:
        """The place that is shown."""
        return self._views[self._current]

    def load_all(self) -> None:
        """Load what no place has needed yet, beside the screen, so that the first visit is as quick as the next."""
        modules = [place.module for place in self._places.values()]

        def load(desk: Desk) -> None:
            for module in modules:
                self.parts.load(module)

        self.parts.lanes.run(SYNC, load)

    @property
    def settled(self) -> bool:
        """Whether nothing is under way, nor about to be."""
        return not self.parts.lanes.busy and not self._soon.isActive()

    def deliver_scan(self, code: str) -> None:
        """Bring a scanned code to the place that is shown, whatever has the focus."""
        self.parts.scanned_at = self._scans.came_at / 1000
        self.view.take_scan(code)

    def _escape(self) -> None:
        if not self.banner.acknowledge():
            self.view.put_down()

    def _refresh(self) -> None:
        if self._current:
            self.view.refresh()
        self.parts.lanes.run(DESK, load_status, self.strip.show_status)

    def show_defect(self, details: str) -> None:
        sentence = "Something in this program went wrong. What was done before is kept. Tell your supervisor."
        self.banner.show_notice(Notice(NoticeKind.STOP, "A FAULT IN THIS PROGRAM", sentence, details))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._scans.remove()
        self.hide()
        self.parts.lanes.close()
        super().closeEvent(event)
