"""Weight and box of the parcel: one number to type or weigh, the rest remembered or one key away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QPushButton, QWidget

from oker_desk.domain.boxes import BoxKind
from oker_desk.domain.parcels import Box
from oker_desk.domain.weighing import Weight
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, button, label, rename, row
from oker_desk.gui.typed_field import NumberField

MOST_KINDS = 4
"""Boxes with a button; all others have a code on the command sheet."""
DIGITS = 5
"""A weight in grams or a side in mm with more of them is none."""


class BoxForm(QWidget):
    """Weight in grams and three sides in millimetres. Enter in a field goes on to the next one, then to the label."""

    wanted = Signal(Box)
    astray = Signal()
    """What came into a field was no number: a slip of the keys, or a part of a scan. It is taken out again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = {
            "weight": tr("Weight g"),
            "length": tr("Length mm"),
            "width": tr("Width mm"),
            "height": tr("Height mm"),
        }
        self.weight = _number("pack.weight", tr("Weight in grams"))
        self.sides = {
            name: _number(f"pack.{name}", self._told[name]) for name in ("length", "width", "height")
        }
        self.get_label = button(tr("Get label  (Ctrl+L)"), "pack.get_label", role="next")
        self.kinds: tuple[BoxKind, ...] = ()
        self.buttons: list[QPushButton] = []
        self._build()
        self.get_label.clicked.connect(self.ask)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        fields = zip(self._told.values(), self._fields, strict=True)
        for place, (told, made) in enumerate(fields):
            above = label(told, role="strong", wrap=False)
            above.setBuddy(made)
            grid.addWidget(above, 0, place)
            grid.addWidget(made, 1, place)
        grid.addWidget(self.get_label, 0, len(self._told), 2, 1)
        grid.setColumnStretch(0, 3)
        for place in range(1, len(self._told)):
            grid.setColumnStretch(place, 2)
        for number in range(MOST_KINDS):
            made_button = button("", f"pack.box{number + 1}")
            made_button.setShortcut(f"Alt+{number + 1}")
            made_button.clicked.connect(lambda _=False, place=number: self.choose(place))
            self.buttons.append(made_button)
        grid.addLayout(row(*self.buttons, 1), 2, 0, 1, len(self._told) + 1)
        for made, after in zip(self._fields, [*self._fields[1:], None], strict=True):
            made.returnPressed.connect(lambda after=after: self._entered(after))
            made.astray.connect(self.astray)

    @property
    def _fields(self) -> list[NumberField]:
        return [self.weight, *self.sides.values()]

    def show_box(self, box: Box | None, kinds: Sequence[BoxKind]) -> None:
        """Fill in what was used last time for the same goods, and the boxes of this warehouse."""
        self.kinds = tuple(kinds)
        values = (box.weight, box.length, box.width, box.height) if box else ("", "", "", "")
        for made, value in zip(self._fields, values, strict=True):
            made.show_value(str(value))
        for place, made_button in enumerate(self.buttons):
            made_button.setVisible(place < len(self.kinds))
            if place < len(self.kinds):
                rename(made_button, tr("{name}  (Alt+{n})", name=self.kinds[place].name, n=place + 1))

    def show_weight(self, weight: Weight) -> None:
        """Take over what the scale shows, once it stands still."""
        if weight.stable and not weight.overloaded and weight.grams > 0:
            self.weight.show_value(str(weight.grams))

    def drop_typed(self) -> None:
        """Empty a field in which something was typed that nobody confirmed: it may be the head of a scan."""
        for made in self._fields:
            made.reopen()
            if made.unfinished:
                made.show_value("")
                self.begin()

    def begin(self) -> None:
        """Put the cursor where the next number belongs; what somebody is writing elsewhere goes on there."""
        writing = QApplication.focusWidget()
        if (
            isinstance(writing, QLineEdit)
            and writing not in self._fields
            and writing.isModified()
            and writing.text()
        ):
            return
        empty = next((made for made in self._fields if not made.text()), self.weight)
        empty.setFocus()
        empty.selectAll()

    def choose(self, place: int) -> None:
        """Take the box at a place of the list, counted from 0; a place without a box changes nothing."""
        if place < len(self.kinds):
            kind = self.kinds[place]
            for made, side in zip(self.sides.values(), (kind.length, kind.width, kind.height), strict=True):
                made.show_value(str(side))
            self.begin()

    def ask(self) -> None:
        """Ask for the label with what stands here; whether it is believable is for the rules to say."""
        weight, length, width, height = (int(made.text() or 0) for made in self._fields)
        self.wanted.emit(Box(length, width, height, weight))

    def _entered(self, after: NumberField | None) -> None:
        if after is None or all(made.text() for made in self._fields):
            self.ask()
        else:
            self.begin()


def _number(name: str, says: str) -> NumberField:
    made = NumberField(name, says, DIGITS)
    made.setProperty("role", "big")
    made.setMinimumWidth(72)
    return made
