"""What stands on the table beside the screen, joined to the window: the scanner with its habits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from oker_desk.gui.lanes import DESK
from oker_desk.gui.parts import Parts
from oker_desk.gui.scan_input import ScanFilter
from oker_desk.services.setup.scanner import show_scanner


class Gear(QObject):
    """Listens from the beginning; how this station's gear is set comes a moment later from its settings."""

    def __init__(self, parts: Parts, deliver: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.scans = ScanFilter(deliver, self)
        parts.gear_changed.connect(self.set_up)

    def set_up(self) -> None:
        """Read how the gear is set, and use it so from now on."""
        self._parts.lanes.run(DESK, show_scanner, self.scans.use)

    def close(self) -> None:
        """Let go of the gear before the window ends."""
        self.scans.remove()
