"""A field for a whole number. What belongs to a scan never stays in it, however slowly its keys came."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from oker_desk.domain.scanner import FASTEST_PERSON
from oker_desk.gui.keys import ENDS, SILENT, time_of, writes
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import TARGET

_ROLLED = 35
"""Milliseconds: two keys may come so quickly if fingers roll over them, but not twice in one number."""
_FEWEST = 3
"""Gaps, that of Enter included, from which the pace tells who types."""
_WITH_SCAN = 500
"""Milliseconds: nobody who has typed a number lays the keyboard down and scans within that time."""


class NumberField(QLineEdit):
    """Takes digits, up to ``digits`` of them. More of them, any other sign, or a pace that no hand has are no number.

    Then the field shows again what stood in it before, and is shut: what comes goes nowhere, up to the Enter or Tab
    that ends a scan, or until somebody has seen it (Escape), corrects (Backspace and so on) or clicks here.
    """

    astray = Signal()
    """What came here was no number, and is taken out again."""

    def __init__(self, name: str, says: str, digits: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setMinimumHeight(TARGET)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{digits}}}"), self))
        self._digits = digits
        self._before = ""
        """What stood here before the number that is being typed."""
        self._times: list[float] = []
        """When its signs came."""
        self._shut_at: float | None = None
        """When the newest sign came that went nowhere; None while the field is open."""

    @property
    def unfinished(self) -> bool:
        """Whether digits were typed that no Enter, no other key and no click has confirmed."""
        return bool(self._times)

    def take_back(self, began: float) -> bool:
        """Take out what was typed just before a scan that began at this time; says whether there was something.

        It is the head of that code, whose keys were held up: neither it nor the rest is to be used.
        """
        newest = self._shut_at if self._shut_at is not None else self._times[-1] if self._times else None
        if newest is None or not 0 <= began - newest <= _WITH_SCAN:
            return False
        self._restore()
        self._shut_at = None
        return True

    def reopen(self) -> None:
        """Take digits again."""
        self._shut_at = None

    def show_number(self, text: str) -> None:
        """Show a number that nobody typed here."""
        self.reopen()
        self._confirm()
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Look at Escape and Tab, too, which never come as keys of the field."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                self.reopen()
            elif event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self._end(time_of(event))
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.reopen()
        self._confirm()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = time_of(event)
        if event.key() in SILENT:
            super().keyPressEvent(event)
        elif writes(event):
            self._write(event, at)
        elif event.key() not in ENDS or not self._end(at):
            self.reopen()
            self._confirm()
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._confirm()
        super().focusInEvent(event)

    def _write(self, event: QKeyEvent, at: float) -> None:
        if self._shut_at is not None:
            self._shut_at = at
            return
        if not self._times:
            self._before = self.text()
        self._times.append(at)
        if event.text().isdecimal() and len(self._times) <= self._digits:
            super().keyPressEvent(event)
            return
        self._go_astray()
        self._shut_at = at

    def _end(self, at: float) -> bool:
        """Take a key that ends a number; says whether it was the end of a scan, however late it came."""
        if self._shut_at is not None:
            self.reopen()
            return True
        if _is_of_scanner([*self._times, at]):
            self._go_astray()
            return True
        self._confirm()
        return False

    def _go_astray(self) -> None:
        self._restore()
        self.astray.emit()

    def _restore(self) -> None:
        if self._times:
            self.setText(self._before)
            self.selectAll()
        self._confirm()

    def _confirm(self) -> None:
        self._before, self._times = "", []


def _is_of_scanner(times: list[float]) -> bool:
    """Whether keys at these times came from a scanner: as quickly as no hand types, or twice as no fingers roll."""
    gaps = [after - before for before, after in pairwise(times)]
    if len(gaps) < _FEWEST:
        return False
    return all(gap <= FASTEST_PERSON for gap in gaps) or sum(gap <= _ROLLED for gap in gaps) > 1


def told_astray(digits: int) -> str:
    """Return what is said when a scan, or a slip of the keys, came into such a field."""
    return tr(
        "Only a number of at most {n} digits. The field is as it was. Scan again, or press Esc and type again.",
        n=digits,
    )
