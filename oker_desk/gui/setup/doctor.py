"""The doctor's findings, a sentence each, with word and shape beside the colour; and the support file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from oker_desk.gui.files import ZIP, ask_file
from oker_desk.gui.lanes import NETWORK
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, Panel, button, dress, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.services.setup.doctor import Check, examine, wrong_ones
from oker_desk.services.setup.support import write_bundle

_NAMES = {
    "keyring": mark("Key store"),
    "cache": mark("Data file"),
    "oker": "Oker",
    "uniware": "Uniware",
    "map": mark("Warehouse map"),
    "printers": mark("Printers"),
    "clock": mark("Clock"),
    "disk": mark("Disk"),
    "scanner": mark("Scanner"),
    "sound": mark("Sound"),
    "steps": mark("Unanswered steps"),
}


class DoctorPage(SetupPage):
    """The doctor works in the network lane: it asks Oker, too."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.doctor")
        self._checks: Sequence[Check] | None = None
        self.panel = DoctorPanel()
        self.add_panels(self.panel)
        self.panel.look.connect(self._examine)
        self.panel.support.clicked.connect(self._ask_where)

    def _examine(self) -> None:
        self.ask(examine, self._show, lane=NETWORK)

    def _show(self, checks: Sequence[Check]) -> None:
        self._checks = checks
        self.panel.show_checks(checks)

    def _ask_where(self) -> None:
        ask_file(
            self,
            "setup.support_dialog",
            tr("Save the support file"),
            ZIP,
            self.write_support_file,
            suggested="oker-desk-support.zip",
        )

    def write_support_file(self, path: str) -> None:
        """Write what support needs to know into a file that may be sent to anybody."""
        checks = self._checks
        self.ask(
            lambda desk: write_bundle(desk, Path(path), checks),
            lambda written: self.panel.say(tr("The support file is {path}.", path=written)),
            lambda trouble: self.panel.say(speak(trouble.sentence)),
            lane=NETWORK,
        )


class DoctorPanel(Panel):
    """Looks only when asked: it talks to Oker and to the print system."""

    look = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.doctor", parent=parent)
        self.again = button(
            tr("Check now"), "setup.doctor_again", role="primary", says=tr("Check every part of this station")
        )
        self.support = button(tr("Save support file…"), "setup.doctor_support")
        self.told = label(tr("Not looked yet."), "setup.doctor_told", role="strong")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(2, 1)
        hint = tr("The support file holds no password and nothing about buyers. You may send it to anybody.")
        self.add(
            label(tr("Is everything in order?"), role="heading"),
            row(self.again, self.support, 1),
            self.told,
            self._grid,
            label(hint, role="quiet"),
        )
        self.again.clicked.connect(self._ask)

    def show_checks(self, checks: Sequence[Check]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line, check in enumerate(checks):
            self._show_check(line, check)
        wrong = len(wrong_ones(checks))
        self.say(
            tr("{n} of {all} need mending.", n=wrong, all=len(checks))
            if wrong
            else tr("Everything is in order.")
        )
        self.again.setEnabled(True)

    def say(self, sentence: str) -> None:
        self.told.setText(sentence)

    def _show_check(self, line: int, check: Check) -> None:
        word = label(tr("✓  Good") if check.ok else tr("✕  MEND"), f"setup.check.{check.name}", wrap=False)
        dress(word, "role", "good" if check.ok else "problem")
        name = label(tr(_NAMES.get(check.name, check.name)), role="strong", wrap=False)
        for place, part in enumerate((word, name, label(speak(check.sentence)))):
            self._grid.addWidget(part, line, place, Qt.AlignmentFlag.AlignTop)

    def _ask(self) -> None:
        self.again.setEnabled(False)
        self.say(tr("Looking…"))
        self.look.emit()
