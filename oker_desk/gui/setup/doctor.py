"""The doctor's findings, a sentence each, with word and shape beside the colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from oker_desk.gui.lanes import NETWORK
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.setup.doctor import Check, examine

_NAMES = {
    "keyring": "Key store",
    "cache": "Data file",
    "oker": "Oker",
    "uniware": "Uniware",
    "map": "Warehouse map",
    "printers": "Printers",
    "clock": "Clock",
}


class DoctorPage(SetupPage):
    """The doctor works in the network lane: it asks Oker, too."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.doctor")
        self.panel = DoctorPanel()
        self.add_panels(self.panel)
        self.panel.look.connect(self._examine)

    def _examine(self) -> None:
        self.ask(examine, self.panel.show_checks, lane=NETWORK)


class DoctorPanel(Panel):
    """Looks only when asked: it talks to Oker and to the print system."""

    look = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.doctor", parent=parent)
        self.again = button(
            "Check again", "setup.doctor_again", says="Check every part of this station again"
        )
        self.told = label("Not looked yet.", "setup.doctor_told", role="quiet", wrap=False)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(2, 1)
        self.add(label("Is everything in order?", role="heading"), self._grid, row(self.again, self.told, 1))
        self.again.clicked.connect(self._ask)

    def show_checks(self, checks: Sequence[Check]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line, check in enumerate(checks):
            word = label("✓  Good" if check.ok else "✗  MEND", f"setup.check.{check.name}", wrap=False)
            dress(word, "role", "good" if check.ok else "problem")
            parts = (
                word,
                label(_NAMES.get(check.name, check.name), role="strong", wrap=False),
                label(check.message),
            )
            for place, part in enumerate(parts):
                self._grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignTop)
        wrong = sum(not check.ok for check in checks)
        self.told.setText(
            "Everything is in order." if not wrong else f"{wrong} of {len(checks)} need mending."
        )
        self.again.setEnabled(True)

    def _ask(self) -> None:
        self.again.setEnabled(False)
        self.told.setText("Looking…")
        self.look.emit()
