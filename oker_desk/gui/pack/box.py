"""Weight and box of the parcel: one number to type, the rest remembered or one key away."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from oker_desk.domain.parcels import Box
from oker_desk.gui.pieces import GRID, button, field, label, row

PRESETS = (("Small", (200, 150, 100)), ("Medium", (300, 200, 150)), ("Large", (400, 300, 250)))
_NUMBER = QRegularExpression("[0-9]{0,5}")
_SIDES = (("length", "Length mm"), ("width", "Width mm"), ("height", "Height mm"))


class BoxForm(QWidget):
    """Weight in grams and three sides in millimetres. Enter in a field goes on to the next one, then to the label."""

    wanted = Signal(Box)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weight = _number("pack.weight", "Weight in grams")
        self.sides = {name: _number(f"pack.{name}", told) for name, told in _SIDES}
        self.get_label = button("Get label  (Ctrl+L)", "pack.get_label", role="next")
        self.told = label(name="pack.box_told", role="quiet")
        self.presets: list[QPushButton] = []
        self._build()
        self.get_label.clicked.connect(self.ask)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        fields = [("Weight g", self.weight), *((told, self.sides[name]) for name, told in _SIDES)]
        for place, (told, made) in enumerate(fields):
            above = label(told, role="strong", wrap=False)
            above.setBuddy(made)
            grid.addWidget(above, 0, place)
            grid.addWidget(made, 1, place)
        grid.addWidget(self.get_label, 0, len(fields), 2, 1)
        grid.setColumnStretch(0, 3)
        for place in range(1, len(fields)):
            grid.setColumnStretch(place, 2)
        for number, (word, sides) in enumerate(PRESETS, 1):
            shown = "×".join(str(side) for side in sides)
            preset = button(f"{word}  {shown}  (Alt+{number})", f"pack.preset.{word.lower()}")
            preset.setShortcut(f"Alt+{number}")
            preset.clicked.connect(lambda _=False, chosen=sides: self._preset(chosen))
            self.presets.append(preset)
        grid.addLayout(row(*self.presets, 1), 2, 0, 1, len(fields) + 1)
        for made, after in zip(self._fields, [*self._fields[1:], None], strict=True):
            made.returnPressed.connect(lambda after=after: self._entered(after))

    @property
    def _fields(self) -> list[QLineEdit]:
        return [self.weight, *self.sides.values()]

    def show_box(self, box: Box | None) -> None:
        """Fill in what was used last time for the same goods."""
        values = (box.weight, box.length, box.width, box.height) if box else ("", "", "", "")
        for made, value in zip(self._fields, values, strict=True):
            made.setText(str(value))

    def begin(self) -> None:
        """Put the cursor where the next number belongs."""
        empty = next((made for made in self._fields if not made.text()), self.weight)
        empty.setFocus()
        empty.selectAll()

    def ask(self) -> None:
        """Ask for the label with what stands here; whether it is believable is for the rules to say."""
        weight, length, width, height = (int(made.text() or 0) for made in self._fields)
        self.wanted.emit(Box(length, width, height, weight))

    def _entered(self, after: QLineEdit | None) -> None:
        if after is None or all(made.text() for made in self._fields):
            self.ask()
        else:
            self.begin()

    def _preset(self, sides: tuple[int, int, int]) -> None:
        for made, side in zip(self.sides.values(), sides, strict=True):
            made.setText(str(side))
        self.begin()


def _number(name: str, says: str) -> QLineEdit:
    made = field(name, says)
    made.setProperty("role", "big")
    made.setValidator(QRegularExpressionValidator(_NUMBER, made))
    made.setMinimumWidth(88)
    return made
