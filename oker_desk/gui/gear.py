"""What stands on the table beside the screen, joined to the window: scanner, scale and loudspeaker."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from oker_desk.domain.scanner import FASTEST_PERSON, NOT_A_SIGN, SPOILED, Scanner
from oker_desk.domain.serial_ports import Connected, Device, Wirings
from oker_desk.domain.sounding import Sound
from oker_desk.domain.wording import Sentence
from oker_desk.gui.lanes import DESK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.scan_input import ScanFilter
from oker_desk.services.desk import Desk
from oker_desk.services.setup.scanner import show_scanner

if TYPE_CHECKING:
    from oker_desk.services.serial_gear import SerialLine
    from oker_desk.services.sounding import Player

_SOUNDING, _SERIAL = "oker_desk.services.sounding", "oker_desk.services.serial_gear"


class Gear(QObject):
    """Listens to the scanner from the beginning; what needs the machine's devices begins after the first paint."""

    _coded = Signal(str)
    _weighed = Signal(object)
    _connected = Signal(object)
    """These three come from reading threads and are heard on the screen's."""

    def __init__(self, parts: Parts, deliver: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._deliver = deliver
        self.scans = ScanFilter(self._take_whole, self)
        self.player: Player | None = None
        self._begun = False
        self._wirings = Wirings()
        self._lines: list[SerialLine] = []
        self._lost: set[Device] = set()
        self._coded.connect(self._take_code)
        self._weighed.connect(parts.weighed)
        self._connected.connect(self._note_cable)
        parts.gear_changed.connect(self.set_up)
        parts.sound_wanted.connect(self._try)
        self.scans.heard.connect(parts.scan_heard)
        self.scans.refused.connect(self._refuse)
        parts.lesson.connect(self._give_lesson)

    def set_up(self) -> None:
        """Read how the gear is set, and use it so from now on."""
        self._parts.lanes.run(DESK, show_scanner, self.scans.use)
        if self._begun:
            self.begin()

    def begin(self) -> None:
        """Begin with the devices, or use them as they are set now."""
        self._begun = True

        def work(desk: Desk) -> Wirings:
            sounding = self._parts.load(_SOUNDING)
            player = self.player or sounding.open_player()
            player.set_loudness(sounding.show_loudness(desk))
            self.player = player
            wirings: Wirings = self._parts.load(_SERIAL).show_wirings(desk)
            return wirings

        self._parts.lanes.run(DESK, work, self._wire)

    def _wire(self, wirings: Wirings) -> None:
        if wirings == self._wirings:
            return
        self._unplug()
        self._wirings = wirings
        serial = self._parts.load(_SERIAL)
        told = serial.Listeners(self._coded.emit, self._weighed.emit, self._connected.emit)
        self._lines = serial.listen(wirings, told)

    def _take_code(self, code: str) -> None:
        self.scans.came_at = time.monotonic() * 1000
        self._take_whole(code)

    def _take_whole(self, code: str) -> None:
        """Deliver a code that arrived whole; a torn one must not be matched with anything."""
        if NOT_A_SIGN in code:
            self._parts.say_wrong(tr("SCAN AGAIN"), speak(SPOILED))
        else:
            self._deliver(code)

    def _note_cable(self, connected: Connected) -> None:
        """Say that a cable is out, and when it is in again; a device that is there from the beginning is no news."""
        if not connected.there:
            self._lost.add(connected.device)
            self._parts.say_wrong(tr("CABLE OUT"), speak(connected.sentence))
        elif connected.device in self._lost:
            self._lost.discard(connected.device)
            self._parts.say_info(tr("CABLE IN"), speak(connected.sentence))

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

    def _unplug(self) -> None:
        for line in self._lines:
            line.close()
        self._lines, self._lost = [], set()

    def _give_lesson(self, going_on: bool) -> None:
        """While the tutor looks, hear every scanner however slow or silent, and deliver nothing."""
        self.scans.only_hears = going_on
        if going_on:
            self.scans.use(Scanner(between=FASTEST_PERSON, silent=True))
        else:
            self._parts.lanes.run(DESK, show_scanner, self.scans.use)

    def _refuse(self, sentence: Sentence) -> None:
        self._parts.say_wrong(tr("SCAN AGAIN"), speak(sentence))

    def close(self) -> None:
        """Let go of the gear when the lanes have ended."""
        self.scans.remove()
        self._unplug()
        if self.player is not None:
            self.player.close()
