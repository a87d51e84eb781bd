"""The language of this station, changed while the program runs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from oker_desk.gui.language import NAMES, spoken_language, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, label, row
from oker_desk.gui.setup.page import SetupPage


class LanguagePage(SetupPage):
    """One button for each language, in its own words: whoever reads only one of them finds it."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.language")
        panel = Panel("setup.language")
        self.choices = {
            code: button(name, f"setup.language.{code}", role="name") for code, name in NAMES.items()
        }
        for code, choice in self.choices.items():
            choice.setCheckable(True)
            choice.setChecked(code == spoken_language())
            choice.clicked.connect(lambda _, code=code: self._choose(code))
        panel.add(
            label(tr("Language"), role="heading"),
            label(tr("The window changes at once. What is in hand stays."), role="quiet"),
            row(*self.choices.values(), 1),
        )
        self.add_panels(panel)

    def _choose(self, code: str) -> None:
        for other, choice in self.choices.items():
            choice.setChecked(other == code)
        self._parts.language_wanted.emit(code)
