"""How a station shows itself, sounds and locks: everything counts at once, and for this station only."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from oker_desk.domain.sounding import Loudness
from oker_desk.gui.language import NAMES, mark, spoken_language, tr
from oker_desk.gui.pieces import Panel, label
from oker_desk.gui.setup.boxes import choice_box, fill_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.snapshot import StationSnapshot
from oker_desk.services.setup.screen import TEXT_SIZES

_SIZES = dict(zip(TEXT_SIZES, (mark("Usual"), mark("Large"), mark("Very large")), strict=True))
_VOLUMES = (20, 40, 60, 80, 100)
IDLE_MINUTES = (0, 2, 5, 10, 15, 30, 60)
"""What is offered; 0 never asks who is there."""
_OFF = "off"


class LooksPanel(Panel):
    """The pages Language, Sounds and People have the same and more; here it is found with the station."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.screen", parent=parent)
        self.texts = choice_box("setup.text_size", tr("Size of the texts"))
        self.language = choice_box("setup.station_language", tr("Language"))
        self.sounds = choice_box("setup.station_sounds", tr("Volume of the sounds"))
        self.idle = choice_box("setup.station_idle", tr("Minutes until an idle desk asks who is there"))
        self._volume = Loudness().volume
        form = rows_of(
            (tr("Text size"), self.texts, None),
            (tr("Language"), self.language, None),
            (tr("Sounds"), self.sounds, None),
            (tr("Ask who is there after"), self.idle, None),
        )
        self.add(label(tr("Screen, sounds and lock"), role="heading"), form)

    def show_all(self, snapshot: StationSnapshot) -> None:
        """Show what holds at this station."""
        fill_box(
            self.texts, [(tr(word), str(size)) for size, word in _SIZES.items()], str(snapshot.text_size)
        )
        fill_box(self.language, [(name, code) for code, name in NAMES.items()], spoken_language())
        self._volume = snapshot.loudness.volume
        volumes = [(f"{step} %", str(step)) for step in sorted({*_VOLUMES, self._volume})]
        chosen = str(self._volume) if snapshot.loudness.on else _OFF
        fill_box(self.sounds, [(tr("Off"), _OFF), *volumes], chosen)
        fill_idle(self.idle, snapshot.idle_minutes)

    def loudness(self) -> Loudness:
        """Return what is chosen; sounds that are off keep how loud they were."""
        chosen = str(self.sounds.currentData())
        return Loudness(False, self._volume) if chosen == _OFF else Loudness(True, int(chosen))


def fill_idle(box: QComboBox, minutes: int) -> None:
    """Show after how many minutes an idle desk asks who is there, the one that holds picked out."""
    offered = sorted({*IDLE_MINUTES, minutes})
    words = [tr("{n} minutes", n=n) if n else tr("never") for n in offered]
    fill_box(box, list(zip(words, map(str, offered), strict=True)), str(minutes))
