"""What stands on the table beside the screen, joined to the window: scanner and loudspeaker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from oker_desk.domain.sounding import Sound
from oker_desk.gui.lanes import DESK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.scan_input import ScanFilter
from oker_desk.services.desk import Desk
from oker_desk.services.setup.scanner import show_scanner

if TYPE_CHECKING:
    from oker_desk.services.sounding import Player

_SOUNDING = "oker_desk.services.sounding"


class Gear(QObject):
    """Listens to the scanner from the beginning; what needs the machine's devices begins after the first paint."""

    def __init__(self, parts: Parts, deliver: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.scans = ScanFilter(deliver, self)
        self.player: Player | None = None
        parts.gear_changed.connect(self.set_up)
        parts.sound_wanted.connect(self._try)

    def set_up(self) -> None:
        """Read how the gear is set, and use it so from now on."""
        self._parts.lanes.run(DESK, show_scanner, self.scans.use)
        if self.player is not None:
            self.begin()

    def begin(self) -> None:
        """Begin with the devices, or use them as they are set now."""

        def work(desk: Desk) -> None:
            sounding = self._parts.load(_SOUNDING)
            player = self.player or sounding.open_player()
            player.set_loudness(sounding.show_loudness(desk))
            self.player = player

        self._parts.lanes.run(DESK, work)

    def play(self, name: str) -> None:
        """Play the sound of a notice, if sounds are there yet."""
        if self.player is not None:
            self.player.play(Sound(name))

    def _try(self, name: str) -> None:
        """Play a sound for somebody who listens, or say why nothing is heard."""
        self.play(name)
        problem = self.player.problem if self.player is not None else None
        if problem is not None:
            self._parts.say_info(tr("NO SOUND"), speak(problem))

    def close(self) -> None:
        """Let go of the gear when the lanes have ended."""
        self.scans.remove()
        if self.player is not None:
            self.player.close()
