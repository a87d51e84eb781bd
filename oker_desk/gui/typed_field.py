"""Fields for numbers and names. What belongs to a scan never stays in them, however slowly its keys came."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from oker_desk.domain.scanner import FASTEST_PERSON
from oker_desk.gui.keys import ENDS, SILENT, time_of, writes
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import TARGET

_ROLLED = 35
"""Milliseconds: two keys may come so quickly if fingers roll over them, but not twice running."""
_FEWEST = 3
"""Gaps, that of Enter included, from which the pace tells who types."""
_BEHIND = 500
"""Milliseconds: what comes so shortly behind a part of a scan is the rest of it."""


class TypedField(QLineEdit):
    """Takes what fits. A sign that does not, or a pace that no hand has, is no typing; subclasses say which.

    Then the field shows again what stood in it before, and is shut: what comes goes nowhere, up to the Enter or Tab
    that ends a scan, or until somebody has seen it (Escape), corrects (Backspace and so on) or clicks here.
    """

    astray = Signal()
    """What came here was not meant for it, and is taken out again."""
    with_scan = 0
    """Milliseconds: what was typed so shortly before a scan was its head."""
    pause: float = math.inf
    """Milliseconds after which what is typed is something new."""

    def __init__(self, name: str, says: str, hint: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setPlaceholderText(hint)
        self.setMinimumHeight(TARGET)
        self._before = ""
        """What stood here before what is being typed."""
        self._times: list[float] = []
        """When its signs came."""
        self._shut_at: float | None = None
        """When the newest sign came that went nowhere; None while the field is open."""

    def fits(self, sign: str, place: int) -> bool:
        """Whether a sign may be typed here, as the one at this place of what is being typed, counted from 1."""
        return True

    def is_scan(self, gaps: Sequence[float]) -> bool:
        """Whether keys came from a scanner, by the milliseconds between them, that before Enter included."""
        return False

    def restore(self) -> None:
        """Show again what stood here before what is being typed."""
        if self._times:
            self.setText(self._before)
        self._confirm()

    @property
    def unfinished(self) -> bool:
        """Whether something was typed that no Enter, no other key and no click has confirmed."""
        return bool(self._times)

    def take_back(self, began: float) -> bool:
        """Take out what was typed just before a scan that began at this time; says whether there was something.

        It is the head of that code, whose keys were held up: neither it nor the rest is to be used.
        """
        newest, within = self._shut_at, _BEHIND
        if newest is None:
            newest, within = self._times[-1] if self._times else -math.inf, self.with_scan
        self.reopen()
        if not 0 <= began - newest <= within:
            return False
        self.restore()
        return True

    def reopen(self) -> None:
        """Take typing again."""
        self._shut_at = None

    def show_value(self, text: str) -> None:
        """Show what nobody typed here."""
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
        if self._times and at - self._times[-1] > self.pause:
            self._confirm()
        if not self._times:
            self._before = self.text()
        self._times.append(at)
        if self.fits(event.text(), len(self._times)):
            super().keyPressEvent(event)
            return
        self._go_astray()
        self._shut_at = at

    def _end(self, at: float) -> bool:
        """Take a key that ends what is typed; says whether it was the end of a scan, however late it came."""
        if self._shut_at is not None:
            self.reopen()
            return True
        if self.is_scan([after - before for before, after in pairwise([*self._times, at])]):
            self._go_astray()
            return True
        self._confirm()
        return False

    def _go_astray(self) -> None:
        self.restore()
        self.astray.emit()

    def _confirm(self) -> None:
        self._before, self._times = "", []


class NumberField(TypedField):
    """A whole number of up to ``digits`` digits. Any other sign, and every further digit, is of a scan or a slip."""

    with_scan = 500  # nobody who has typed a number lays the keyboard down and scans within half a second

    def __init__(self, name: str, says: str, digits: int) -> None:
        super().__init__(name, says)
        self._digits = digits
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{digits}}}"), self))

    def fits(self, sign: str, place: int) -> bool:
        return sign.isdecimal() and place <= self._digits

    def is_scan(self, gaps: Sequence[float]) -> bool:
        """Whether they came as quickly as no hand types, or twice as quickly as no fingers roll."""
        quick = sum(gap <= _ROLLED for gap in gaps)
        return len(gaps) >= _FEWEST and (quick > 1 or all(gap <= FASTEST_PERSON for gap in gaps))

    def restore(self) -> None:
        super().restore()
        self.selectAll()


class NameField(TypedField):
    """A person's name, beside which parcels are scanned: it has no digits."""

    pause = 1000

    def fits(self, sign: str, place: int) -> bool:
        return not sign.isdecimal()


def told_astray(digits: int) -> str:
    """Return what is said when a scan, or a slip of the keys, came into a field for a number."""
    return tr(
        "Only a number of at most {n} digits. The field is as it was. Scan again, or press Esc and type again.",
        n=digits,
    )
