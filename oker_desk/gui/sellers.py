"""Which seller? Asked at the start where there are several, before any of their desks is opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from oker_desk.gui.keys import ENDS, SILENT, writes
from oker_desk.gui.language import speak_language, tr
from oker_desk.gui.pieces import GRID, dress, label, scrolled
from oker_desk.gui.scan_input import ScanFilter
from oker_desk.services.setup.profiles import Profile

KEYS = 9
"""Sellers with a key, 1 to 9. It stays the same, whoever was opened last."""
_QUESTION = ("Which seller?", "कौन-सा विक्रेता?")
"""In both languages: which one a station speaks is known only when its seller is."""
_ALONE = 350
"""Milliseconds in which no other key comes: a key of a scanner is never alone, also if the scan comes slowly."""
_WIDTH = 640
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class SellersPage(QWidget):
    """A button for each seller, the one of last time first and chosen by Enter. A scan chooses nobody."""

    chosen = Signal(Path)

    def __init__(self, sellers: Sequence[Profile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sellers")
        self.setWindowTitle("Oker Desk")
        told = tr("Keys 1 to {n}, or arrows and Enter", n=min(KEYS, len(sellers)))
        self.told = label(told, "sellers.told", role="quiet")
        self._numbered = [_Seller(seller, place) for place, seller in enumerate(sellers)]
        self.buttons = sorted(self._numbered, key=lambda made: not made.was_last)
        self._meant: _Seller | None = None
        self._alone = QTimer(self, singleShot=True, interval=_ALONE)
        self._alone.timeout.connect(self._take_meant)
        self._build()
        self._scans = ScanFilter(self._ask_again, self)
        self._scans.refused.connect(self._ask_again)

    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(GRID)
        column.addStretch(1)
        for question in _QUESTION:
            column.addWidget(label(question, role="title"))
        column.addWidget(self.told)
        holder = scrolled(inner)
        for made in self.buttons:
            made.clicked.connect(lambda _=False, made=made: self.chosen.emit(made.home))
            made.reached.connect(lambda made=made: holder.ensureWidgetVisible(made))
            column.addWidget(made)
        column.addStretch(1)
        holder.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.addWidget(holder)
        self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note what a key means; it counts if it stays alone."""
        if event.key() in SILENT:
            return
        if self._alone.isActive():
            self._meant = None
            self._ask_again()
        elif event.key() in ENDS:
            self._meant = next((made for made in self.buttons if made.hasFocus()), self.buttons[0])
        elif writes(event):
            self._meant = self._of_key(event.text())
        self._alone.start()

    def end(self) -> None:
        """Listen to the scanner no longer."""
        self._scans.remove()

    def _of_key(self, sign: str) -> _Seller | None:
        place = int(sign) - 1 if sign.isascii() and sign.isdecimal() else -1
        return self._numbered[place] if 0 <= place < min(KEYS, len(self._numbered)) else None

    def _take_meant(self) -> None:
        if self._meant is not None:
            self._meant.click()

    def _ask_again(self, *_: object) -> None:
        self.told.setText(tr("Choose the seller first, then scan again."))
        dress(self.told, "role", "problem")


class _Seller(QPushButton):
    """Answers to clicks alone: what a key means is for the page to say, since a scanner may have sent it."""

    reached = Signal()

    def __init__(self, seller: Profile, place: int) -> None:
        name = seller.name.replace("&", "&&")
        super().__init__(f"{place + 1}   {name}" if place < KEYS else name)
        self.home, self.was_last = seller.home, seller.here
        self.setObjectName(f"sellers.{place + 1}")
        self.setAccessibleName(seller.name)
        self.setProperty("role", "seller")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


def choose_seller(application: QApplication, resources: Path, sellers: Sequence[Profile]) -> Path | None:
    """Ask whose desk is to be opened; None if the window was closed."""
    speak_language(resources)
    page = SellersPage(sellers)
    chosen: list[Path] = []
    page.chosen.connect(chosen.append)
    page.chosen.connect(page.close)
    page.resize(1024, 640)
    page.showMaximized()
    application.exec()
    page.end()
    page.deleteLater()
    return chosen[0] if chosen else None
