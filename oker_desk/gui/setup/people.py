"""People: who works here, what each may do, badge and PIN, and the lock of an idle desk (R51)."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from oker_desk.domain.people import Person, Right
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, dress, field, label, rename, row
from oker_desk.gui.setup.boxes import choice_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.looks import fill_idle
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.desk import Desk
from oker_desk.services.people import Seat, show_seat
from oker_desk.services.setup.people import PersonForm, keep_person, remove_person, set_idle_minutes

RIGHTS = {
    Right.REPRINT: mark("Print a label again"),
    Right.CANCEL: mark("Cancel orders"),
    Right.CLOSE: mark("Close manifests"),
    Right.SUPERVISE: mark("Settle what went wrong"),
    Right.SET_UP: mark("Change the set-up"),
}
"""What not everybody may do, in the order of the page; packing and loading need no right."""
_LIST_WIDTH = 176, 280


class _Shown(Struct, frozen=True):
    """What the form holds: a person who was set up, or nobody yet."""

    person: Person | None = None
    first: bool = False
    """Nobody is set up: whoever comes first must be able to change the set-up."""


class PeoplePage(SetupPage):
    """A scan on this page is the badge of the person in the form."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.people")
        self.panel = PeoplePanel()
        self.add_panels(self.panel)
        self.panel.save.connect(self._save)
        self.panel.remove.connect(self._remove)
        self.panel.idle.connect(self._set_idle)

    def refresh(self) -> None:
        self.ask(show_seat, self.panel.show_seat)

    def take_scan(self, code: str) -> None:
        self.panel.take_badge(code)

    def _save(self, form: PersonForm) -> None:
        def done(person: Person) -> None:
            self.panel.show_saved(person)
            self._parts.note_change()

        self.ask(lambda desk: keep_person(desk, form), done, self._refused)

    def _remove(self, name: str) -> None:
        def remove(desk: Desk) -> None:
            remove_person(desk, name)

        def done(_: None) -> None:
            self.panel.show_removed(name)
            self._parts.note_change()

        self.ask(remove, done, self._refused)

    def _set_idle(self, minutes: int) -> None:
        self.ask(
            lambda desk: set_idle_minutes(desk, minutes), lambda _: self._parts.note_change(), self._refused
        )

    def _refused(self, trouble: Trouble) -> None:
        self.panel.say(speak(trouble.sentence), "problem")


class PeoplePanel(Panel):
    """The names at the top, the chosen one's form below. A PIN is emptied as soon as it was used."""

    save = Signal(object)
    remove = Signal(str)
    idle = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.people", parent=parent)
        self._people: tuple[Person, ...] | None = None
        self._shown = _Shown()
        self._badge: str | None = None
        self._scanned = ""
        self.hint = label(name="setup.people_hint", role="quiet")
        self.names = QListWidget()
        self.names.setObjectName("setup.people_names")
        self.names.setAccessibleName(tr("People of this desk"))
        self.names.setProperty("role", "sections")
        self.names.setMinimumWidth(_LIST_WIDTH[0])
        self.names.setMaximumWidth(_LIST_WIDTH[1])
        self.new = button(tr("New person"), "setup.people_new")
        self.name = field("setup.person_name", tr("Name of the person"), tr("As colleagues say it"))
        self.badge_told = label(name="setup.person_badge", role="quiet")
        self.badge_away = button(tr("Take the badge away"), "setup.person_badge_away")
        self.pin = field("setup.person_pin", tr("PIN of the person"), tr("Not needed with a badge"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_away = button(tr("Take the PIN away"), "setup.person_pin_away")
        self.rights = {right: self._right(right) for right in RIGHTS}
        self.keep = button(tr("Save person"), "setup.person_save", role="primary")
        self.away = button(tr("Remove person"), "setup.person_remove", role="danger")
        self.told = label(name="setup.people_told", role="quiet")
        self.idle_minutes = choice_box(
            "setup.idle_minutes", tr("Minutes until an idle desk asks who is there")
        )
        self._build()
        self._connect()
        self._show_person(_Shown())

    def _right(self, right: Right) -> QCheckBox:
        made = QCheckBox(tr(RIGHTS[right]))
        made.setObjectName(f"setup.right.{right.value}")
        made.setMinimumHeight(TARGET)
        return made

    def _build(self) -> None:
        form = rows_of(
            (tr("Name"), self.name, None),
            (tr("Badge"), self.badge_away, _beside(self.badge_told, self.badge_away)),
            (tr("PIN"), self.pin, _beside(self.pin, self.pin_away)),
        )
        rights = QGridLayout()
        rights.setHorizontalSpacing(3 * GRID)
        for place, box in enumerate(self.rights.values()):
            rights.addWidget(box, place // 2, place % 2)
        rights.setColumnStretch(2, 1)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addLayout(form)
        right.addWidget(label(tr("May, beside packing and loading:"), role="strong"))
        right.addLayout(rights)
        right.addLayout(row(self.keep, self.away, 1))
        right.addWidget(self.told)
        right.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.names, 1)
        left.addWidget(self.new)
        sides = QHBoxLayout()
        sides.setSpacing(2 * GRID)
        sides.addLayout(left, 1)
        sides.addLayout(right, 3)
        idle = row(label(tr("Ask who is there after"), wrap=False), self.idle_minutes, 1)
        self.add(label(tr("People"), role="heading"), self.hint, sides, idle)

    def _connect(self) -> None:
        self.names.currentRowChanged.connect(self._choose)
        self.new.clicked.connect(self._start_anew)
        self.keep.clicked.connect(self._ask_save)
        self.name.returnPressed.connect(self._ask_save)
        self.pin.returnPressed.connect(self._ask_save)
        self.away.clicked.connect(lambda: self.remove.emit(self.name.text()))
        self.badge_away.clicked.connect(lambda: self.take_badge(""))
        self.pin_away.clicked.connect(self._ask_without_pin)
        self.idle_minutes.activated.connect(lambda _: self.idle.emit(int(self.idle_minutes.currentData())))

    def show_seat(self, seat: Seat) -> None:
        """Show who is set up; what somebody is typing stays."""
        fill_idle(self.idle_minutes, seat.idle_minutes)
        if seat.people == self._people:
            return
        self._people = seat.people
        self._write_hint()
        chosen = self._shown.person.name if self._shown.person else ""
        self.names.blockSignals(True)
        self.names.clear()
        for person in seat.people:
            item = QListWidgetItem(_line_of(person))
            item.setSizeHint(QSize(0, TARGET))
            self.names.addItem(item)
        names = [person.name for person in seat.people]
        self.names.setCurrentRow(names.index(chosen) if chosen in names else -1)
        self.names.blockSignals(False)
        if chosen in names:
            self._show_person(_Shown(seat.people[names.index(chosen)]))
        elif not self.name.text():
            self._show_person(_Shown(first=not seat.people))

    def show_saved(self, person: Person) -> None:
        self._show_person(_Shown(person))
        self.say(tr("✓  {name} is saved.", name=person.name), "good")

    def show_removed(self, name: str) -> None:
        self._start_anew()
        self.say(tr("{name} is removed. The history keeps the name.", name=name), "quiet")

    def take_badge(self, code: str) -> None:
        """Note the badge for the person in the form: scanned twice alike it counts when the person is saved.

        A badge that was kept without its first sign would let nobody in.
        """
        before, self._scanned = self._scanned, code
        self._badge = code if code == before or not code else None
        if not code:
            told = tr("Goes away when the person is saved.")
        elif self._badge:
            told = tr("✓ Scanned twice alike. Save the person to keep it.")
        elif before:
            told = tr("This is not what was scanned before. Scan the badge once more.")
        else:
            told = tr("Scan the badge once more.")
        self.badge_told.setText(told)

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        dress(self.told, "role", tone)

    def _choose(self, place: int) -> None:
        if self._people and 0 <= place < len(self._people):
            self.names.item(place).setSelected(True)  # coming here by Tab makes a line current, not chosen
            self._show_person(_Shown(self._people[place]))
            self.say("", "quiet")

    def _write_hint(self) -> None:
        free = tr("Until somebody is set up here, everybody may do everything. Change the person with F6.")
        self.hint.setText(tr("Change the person with F6, or scan a badge.") if self._people else free)

    def _start_anew(self) -> None:
        self.names.blockSignals(True)
        self.names.setCurrentRow(-1)
        self.names.blockSignals(False)
        self.say("", "quiet")
        self._show_person(_Shown(first=not self._people))
        self.name.setFocus()

    def _show_person(self, shown: _Shown) -> None:
        person, self._shown, self._badge, self._scanned = shown.person, shown, None, ""
        self.name.setText(person.name if person else "")
        self.name.setReadOnly(person is not None)
        badge = bool(person and person.badge)
        self.badge_told.setText(
            tr("✓ A badge is known.") if badge else tr("Scan the badge now, if there is one.")
        )
        self.badge_away.setEnabled(badge)
        self.pin.clear()
        self.pin_away.setEnabled(bool(person and person.pin))
        for right, box in self.rights.items():
            box.setChecked(person.may(right) if person else shown.first)
        self.rights[Right.SET_UP].setEnabled(not shown.first)
        self.away.setEnabled(person is not None)
        rename(self.keep, tr("Save person") if person else tr("Add person"))
        if shown.first:
            self.say(tr("The first person must be able to change the set-up."), "quiet")

    def _ask_save(self) -> None:
        if self._scanned and self._badge is None:
            self.say(tr("The badge was scanned once only. Scan it once more, then save."), "problem")
            return
        self.save.emit(self._form(self.pin.text() or None))

    def _ask_without_pin(self) -> None:
        self.save.emit(self._form(""))

    def _form(self, pin: str | None) -> PersonForm:
        rights = frozenset(right for right, box in self.rights.items() if box.isChecked())
        self.pin.clear()
        return PersonForm(self.name.text(), rights, self._badge, pin)


def _beside(field: QWidget, away: QWidget) -> QHBoxLayout:
    made = row(field, away)
    made.setStretch(0, 1)
    return made


def _line_of(person: Person) -> str:
    """Return a person as one line of the list: name and how known."""
    known = [word for word, kept in ((tr("badge"), person.badge), (tr("PIN"), person.pin)) if kept]
    return f"{person.name}  ·  {' + '.join(known) or tr('by name')}"
