"""The sounds of this station: hear each, switch them off, choose how loud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from oker_desk.domain.sounding import Loudness, Sound
from oker_desk.domain.wording import mark
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, TARGET, Panel, button, dress, label
from oker_desk.gui.setup.boxes import choice_box, fill_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.sounding import set_loudness, show_loudness

_STEPS = (20, 40, 60, 80, 100)
_WORDS = {
    Sound.GOOD: (mark("Good"), mark("One short pip: the scan counted.")),
    Sound.DONE: (mark("Done"), mark("Three steps up: the parcel is finished.")),
    Sound.WRONG: (mark("Wrong"), mark("Two low buzzes: that does not belong here. Nothing was counted.")),
    Sound.STOP: (mark("Stop"), mark("A siren of four: a rule forbids it. Read the banner.")),
    Sound.WAIT: (mark("Wait"), mark("One long tone that glides up: not yet, the desk goes on by itself.")),
}


class SoundsPage(SetupPage):
    """Everything counts at once and is heard at once."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.sounds")
        self.on = QCheckBox(tr("Play sounds"))
        self.on.setObjectName("setup.sounds_on")
        self.on.setMinimumHeight(TARGET)
        self.volume = choice_box("setup.sounds_volume", tr("Volume"))
        self.told = label(name="setup.sounds_told", role="problem")
        self.told.hide()
        panel = Panel("setup.sounds")
        panel.add(
            label(tr("Sounds"), role="heading"),
            label(tr("Each can be told apart without looking. Listen to them here."), role="quiet"),
            self._buttons(),
            self.on,
            rows_of((tr("Volume"), self.volume, None)),
            self.told,
        )
        self.add_panels(panel)
        self.on.clicked.connect(self._save)
        self.volume.activated.connect(self._save)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for line, (sound, (word, meaning)) in enumerate(_WORDS.items()):
            made = button(
                f"▶  {tr(word)}",
                f"setup.sound.{sound.value}",
                says=tr("Play the sound {sound}", sound=tr(word)),
            )
            made.clicked.connect(lambda _=False, sound=sound: self._parts.sound_wanted.emit(sound.value))
            grid.addWidget(made, line, 0)
            grid.addWidget(label(tr(meaning)), line, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def refresh(self) -> None:
        self.ask(show_loudness, self._show)

    def _show(self, loudness: Loudness) -> None:
        self.on.setChecked(loudness.on)
        steps = sorted({*_STEPS, loudness.volume})
        fill_box(self.volume, [(f"{step} %", str(step)) for step in steps], str(loudness.volume))
        self.volume.setEnabled(loudness.on)

    def _save(self) -> None:
        loudness = Loudness(self.on.isChecked(), int(self.volume.currentData()))

        def done(kept: Loudness) -> None:
            self.told.hide()
            self._show(kept)
            self._parts.gear_changed.emit()
            self._parts.sound_wanted.emit(Sound.GOOD.value)

        def refused(told: str) -> None:
            self.told.setText(told)
            self.told.show()
            dress(self.told, "role", "problem")
            self.refresh()

        self.ask(
            lambda desk: set_loudness(desk, loudness), done, lambda trouble: refused(speak(trouble.sentence))
        )
