"""This station: its name, the facility it packs for, and whether packing goes on by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from oker_desk.domain.sounding import Loudness, Sound
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import TARGET, Panel, button, dress, field, label, row
from oker_desk.gui.setup.boxes import choice_box, fill_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.looks import LooksPanel
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.setup.snapshot import StationSnapshot, load_station
from oker_desk.gui.theme import size_texts
from oker_desk.services.setup.people import set_idle_minutes
from oker_desk.services.setup.screen import choose_text_size
from oker_desk.services.setup.station import Station, set_station, set_straight_through
from oker_desk.services.sounding import set_loudness


class StationPage(SetupPage):
    """Name and facility are saved together; the switch counts at once."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.station")
        self.panel = StationPanel()
        self.looks = LooksPanel()
        self.add_panels(self.panel, self.looks)
        self.looks.texts.activated.connect(self._size)
        self.looks.language.activated.connect(self._speak)
        self.looks.sounds.activated.connect(self._sound)
        self.looks.idle.activated.connect(self._lock)
        self.panel.save.connect(self._save)
        self.panel.by_itself.clicked.connect(self._switch)

    def refresh(self) -> None:
        self.ask(load_station, self._show)

    def _show(self, snapshot: StationSnapshot) -> None:
        self.panel.show_station(snapshot.station, snapshot.facilities, snapshot.straight_through)
        self.looks.show_all(snapshot)

    def _save(self, name: str, facility: str) -> None:
        def done(station: Station) -> None:
            self.panel.touched = False
            self.panel.say(tr("✓  Saved. This is {name}.", name=station.name), "good")
            self._parts.note_change()

        self.ask(
            lambda desk: set_station(desk, name=name, facility=facility),
            done,
            lambda trouble: self.panel.say(speak(trouble.sentence), "problem"),
        )

    def _switch(self, on: bool) -> None:
        def refused(trouble: Trouble) -> None:
            self.panel.by_itself.setChecked(not on)
            self.panel.say(speak(trouble.sentence), "problem")

        self.ask(lambda desk: set_straight_through(desk, on), lambda _: self._parts.note_change(), refused)

    def _size(self) -> None:
        """Write larger or smaller at once."""
        percent = int(self.looks.texts.currentData())

        def kept(size: int) -> None:
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            size_texts(application, self._parts.resources, size)

        self.ask(lambda desk: choose_text_size(desk, percent), kept)

    def _speak(self) -> None:
        self._parts.language_wanted.emit(str(self.looks.language.currentData()))

    def _sound(self) -> None:
        """Make it so at once, and let it be heard."""
        loudness = self.looks.loudness()

        def kept(_: Loudness) -> None:
            self.refresh()
            self._parts.gear_changed.emit()
            self._parts.sound_wanted.emit(Sound.GOOD.value)

        self.ask(lambda desk: set_loudness(desk, loudness), kept, self._not_changed)

    def _lock(self) -> None:
        minutes = int(self.looks.idle.currentData())
        self.ask(
            lambda desk: set_idle_minutes(desk, minutes),
            lambda _: self._parts.note_change(),
            self._not_changed,
        )

    def _not_changed(self, trouble: Trouble) -> None:
        self._parts.say_trouble(trouble)
        self.refresh()


class StationPanel(Panel):
    """Saved with one button, so that half a change never counts."""

    save = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.station", parent=parent)
        self.name = field("setup.station_name", tr("Name of this station"), tr("Table 4"))
        self.facility = choice_box("setup.facility", tr("Facility that this station packs for"))
        self.by_itself = QCheckBox(tr("Go on by itself after the last good scan"))
        self.by_itself.setObjectName("setup.straight_through")
        self.by_itself.setMinimumHeight(TARGET)
        self.save_button = button(tr("Save station"), "setup.station_save", role="primary")
        self.told = label(name="setup.station_told", role="quiet")
        self.told.hide()
        self._filling = False
        self.touched = False
        """Somebody is choosing: what is stored is not shown over it."""
        self._build()
        self.name.textChanged.connect(self._touch)
        self.name.returnPressed.connect(self._ask)
        self.facility.currentIndexChanged.connect(self._touch)
        self.save_button.clicked.connect(self._ask)

    def _build(self) -> None:
        form = rows_of((tr("Name"), self.name, None), (tr("Facility"), self.facility, None))
        hint = tr("Invoice, label and print then follow without a key. Switch it off to press for each step.")
        self.add(
            label(tr("This station"), role="heading"),
            form,
            row(self.save_button, 1),
            self.told,
            self.by_itself,
            label(hint, role="quiet"),
        )

    def show_station(self, station: Station, facilities: Sequence[str], straight_through: bool) -> None:
        """Show what is stored; what somebody is typing stays."""
        self._filling = True
        if not self.touched:
            self.name.setText(station.name)
            every = (tr("Every facility of the map"), "")
            entries = [every, *((code, code) for code in facilities)]
            if station.facility and station.facility not in facilities:
                gone = tr("{facility} – not in the map any more", facility=station.facility)
                entries.append((gone, station.facility))
            fill_box(self.facility, entries, station.facility or "")
        self.by_itself.setChecked(straight_through)
        self._filling = False

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        dress(self.told, "role", tone)

    def _touch(self) -> None:
        self.touched = self.touched or not self._filling

    def _ask(self) -> None:
        self.save.emit(self.name.text(), str(self.facility.currentData() or ""))
