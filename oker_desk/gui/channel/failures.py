"""What a sync could not do: each by name with its reason, and once more by itself or all together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from oker_desk.domain.syncing import SyncFailure
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import GRID, button, label

SHOWN = 100
"""Failures that are listed; the others come up when these are gone."""
_ROW = 52
_MOST_ROWS = 5


class FailureList(QWidget):
    """A list inside the card of its sync; it asks by signal."""

    retry = Signal(list)
    """The subjects to do once more."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._shown: tuple[SyncFailure, ...] = ()
        self.all_again = button(tr("Try all again"), f"{name}.retry_all")
        self.more = label(name=f"{name}.more", role="quiet")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setObjectName(f"{name}.list")
        self._scroll.setAccessibleName(tr("What could not be done"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._scroll)
        last = QHBoxLayout()
        last.addWidget(self.more, 1)
        last.addWidget(self.all_again)
        column.addLayout(last)
        self.all_again.clicked.connect(self._ask_for_all)

    def show_failures(self, failures: Sequence[SyncFailure], *, can_retry: bool) -> None:
        """Show them; those that may be done again by themselves have a button."""
        shown = tuple(failures[:SHOWN])
        if shown != self._shown:
            self._shown = shown
            self._build(can_retry=can_retry)
        left = len(failures) - len(shown)
        self.more.setText(tr("and {n} more", n=left) if left else "")
        self.all_again.setVisible(can_retry and len(shown) > 1)

    def set_busy(self, busy: bool) -> None:
        """While the sync is at work nothing is started anew."""
        self.all_again.setEnabled(not busy)
        for made in self._scroll.findChildren(QPushButton):
            made.setEnabled(not busy)

    def _ask_for_all(self) -> None:
        self.retry.emit([failure.subject for failure in self._shown])

    def _build(self, *, can_retry: bool) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, failure in enumerate(self._shown):
            column.addWidget(self._row(number, failure, can_retry=can_retry))
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setFixedHeight(_ROW * min(len(self._shown), _MOST_ROWS))

    def _row(self, number: int, failure: SyncFailure, *, can_retry: bool) -> QWidget:
        made = QWidget()
        made.setFixedHeight(_ROW)
        name = label(failure.name or tr("No number"), role="strong", wrap=False)
        name.setMinimumWidth(260)
        reason = label(speak(failure.reason))
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, GRID, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(name)
        line.addWidget(reason, 1)
        if can_retry and failure.name:
            again = button(
                tr("Try again"),
                f"{self._name}.retry_{number}",
                says=tr("Try {name} again", name=failure.name),
            )
            again.clicked.connect(lambda: self.retry.emit([failure.subject]))
            line.addWidget(again)
        return made
