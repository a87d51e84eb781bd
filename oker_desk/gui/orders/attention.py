"""What needs a person, each with the one thing to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.pieces import GRID, Panel, button, label, row
from oker_desk.services.book.attention import Matter, Need, Remedy

MOST = 60
"""Matters that are shown at once; they are done one after the other."""
_WORDS = {
    Need.CONFLICT: mark("STOP"),
    Need.UNKNOWN: mark("NO ANSWER"),
    Need.REFUSED: mark("NOT DISPATCHED"),
    Need.AFTER_DISPATCH: mark("CANCELLED TOO LATE"),
    Need.ODD: mark("SET ASIDE"),
    Need.UNMAPPED: mark("NOT MAPPED"),
    Need.LATE: mark("LATE"),
    Need.WAITING: mark("WAITING"),
}
_PRESSING = {Need.CONFLICT, Need.UNKNOWN, Need.REFUSED, Need.AFTER_DISPATCH}
_ACTIONS = {
    Remedy.SHOW: mark("Show the order"),
    Remedy.READ_BACK: mark("Ask Oker now"),
    Remedy.MAP: mark("Open the warehouse map"),
    Remedy.SHOW_LATE: mark("Show the late ones"),
}


class AttentionList(QScrollArea):
    """One line for each matter, the most pressing first."""

    wanted = Signal(object)
    """A ``Matter`` whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orders.attention")
        self.setAccessibleName(tr("What needs you"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._matters: tuple[Matter, ...] | None = None

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """Show what needs somebody; whoever reads keeps the place while nothing has changed."""
        if tuple(matters) == self._matters:
            return
        held = self._held()
        self._matters = tuple(matters)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        for place, matter in enumerate(matters[:MOST]):
            column.addWidget(self._line(place, matter))
        if not matters:
            nothing = label(tr("Nothing needs you now."), "orders.attention_none", role="empty")
            nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(nothing, 1)
        elif len(matters) > MOST:
            more = tr("{n} more come up as these are done.", n=len(matters) - MOST)
            column.addWidget(label(more, "orders.attention_more", role="quiet"))
        column.addStretch(0 if not matters else 1)
        self.setWidget(inner)
        for place, matter in enumerate(matters[:MOST]):
            found = self.findChild(QPushButton, f"orders.matter_{place}_do")
            if found is not None and _key(matter) == held:
                found.setFocus()

    def _held(self) -> tuple[Need, str] | None:
        """Return the matter whose button has the keys: it keeps them when the list is told anew."""
        for place, matter in enumerate((self._matters or ())[:MOST]):
            found = self.findChild(QPushButton, f"orders.matter_{place}_do")
            if found is not None and found is self.window().focusWidget():
                return _key(matter)
        return None

    def _line(self, place: int, matter: Matter) -> Panel:
        made = Panel(f"orders.matter_{place}")
        word = label(
            tr(_WORDS[matter.need]), role="problem" if matter.need in _PRESSING else "warn", wrap=False
        )
        word.setFixedWidth(190)
        sentence = speak(matter.sentence)
        if matter.order_no not in sentence:
            sentence = f"{matter.order_no}: {sentence}"
        told = label(sentence, f"orders.matter_{place}_told")
        do = button(tr(_ACTIONS[matter.remedy]), f"orders.matter_{place}_do")
        do.setAccessibleName(f"{tr(_ACTIONS[matter.remedy])}: {sentence}")
        do.clicked.connect(lambda: self.wanted.emit(matter))
        line = row(word, told, do, spacing=2 * GRID)
        line.setStretch(1, 1)
        made.add(line)
        return made


def _key(matter: Matter) -> tuple[Need, str]:
    """Return what tells a matter from the others, whatever its sentence says now."""
    return matter.need, matter.order_no or str(matter.sentence.values.get("code", ""))
