"""Who is at the desk? The question over the window: a badge, a number, or the first letters of a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from oker_desk.domain.people import Person
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, Panel, button, dress, field, label, row

_WIDTH = 640
_SHOWN = 9
"""As many names as there are digits to choose one by."""


class PeopleList(QFrame):
    """Lies over the window while it is asked. It knows names only; whether a PIN is right is asked elsewhere."""

    chosen = Signal(str, str)
    """Name and PIN."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("who")
        self._people: tuple[Person, ...] = ()
        self._asked = ""
        self._may_leave = False
        self.typed = field(
            "who.typed", tr("Your number, or the first letters of your name"), tr("Number or name")
        )
        self.pin = field("who.pin", tr("PIN"), tr("PIN, then Enter"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.told = label(name="who.told", role="quiet")
        self.back = button(tr("Esc: back"), "who.back", says=tr("Back"))
        self._names = QGridLayout()
        self._names.setSpacing(GRID)
        self._build()
        self.typed.textEdited.connect(self._look)
        self.typed.returnPressed.connect(lambda: self._pick(0))
        self.pin.returnPressed.connect(self._give_pin)
        self.back.clicked.connect(self.leave)
        self.hide()

    def _build(self) -> None:
        panel = Panel("who.panel")
        panel.setFixedWidth(_WIDTH)
        panel.add(
            label(tr("Who is at the desk?"), role="title"),
            label(tr("Scan your badge. Or press your number."), role="empty"),
            self._names,
            self.typed,
            self.pin,
            self.told,
            row(1, self.back),
        )
        column = QVBoxLayout(self)
        column.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)

    def ask(self, people: Sequence[Person], now: str) -> None:
        """Show the names; without anybody at the desk there is no way back."""
        self._people, self._may_leave = tuple(people), bool(now)
        self.back.setVisible(self._may_leave)
        told = tr("{name} is at the desk now.", name=now) if now else tr("Nothing can be done until then.")
        self.say(told)
        self._ask_name()
        self.show()
        self.raise_()
        self.typed.setFocus()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Answer beside the fields."""
        self.told.setText(sentence)
        dress(self.told, "role", "problem" if wrong else "quiet")
        self.setAccessibleName(sentence)

    def leave(self) -> None:
        """Go back to the PIN's name, then to the desk if somebody is there."""
        if self._asked:
            self._ask_name()
            self.typed.setFocus()
        elif self._may_leave:
            self.left.emit()

    def _ask_name(self) -> None:
        self._asked = ""
        self.typed.clear()
        self.pin.clear()
        self.pin.hide()
        self.typed.show()
        self._show_names(self._people)

    def _show_names(self, people: Sequence[Person]) -> None:
        while (item := self._names.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, person in enumerate(people[:_SHOWN]):
            self._names.addWidget(self._name(place, person), place // 2, place % 2)

    def _name(self, place: int, person: Person) -> QPushButton:
        made = button(f"{place + 1}   {person.name}", f"who.name.{place + 1}", role="name", says=person.name)
        made.clicked.connect(lambda: self._choose(person))
        return made

    def _look(self, text: str) -> None:
        """Take a digit for a number at once; anything else narrows the names."""
        if len(text) == 1 and text.isdecimal():
            self.typed.clear()
            self._pick(int(text) - 1)
            return
        self._show_names(self._fitting())

    def _fitting(self) -> tuple[Person, ...]:
        typed = self.typed.text().strip().casefold()
        return tuple(person for person in self._people if person.name.casefold().startswith(typed))

    def _pick(self, place: int) -> None:
        fitting = self._fitting()[:_SHOWN]
        if 0 <= place < len(fitting):
            self._choose(fitting[place])

    def _choose(self, person: Person) -> None:
        if person.pin is None:
            self.chosen.emit(person.name, "")
            return
        self._asked = person.name
        self._show_names([person])
        self.typed.hide()
        self.pin.show()
        self.pin.setFocus()
        self.say(tr("Type the PIN of {name}.", name=person.name))

    def _give_pin(self) -> None:
        pin = self.pin.text()
        self.pin.clear()
        self.chosen.emit(self._asked, pin)
