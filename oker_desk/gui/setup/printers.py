"""The label printer of this station and its resolution."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from oker_desk.gui.lanes import PRINT
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, dress, label, row
from oker_desk.gui.setup.boxes import choice_box, fill_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.setup.snapshot import Printers, load_printers
from oker_desk.services.desk import Desk
from oker_desk.services.printers import SYSTEM, PrinterChoice, set_label_printer

_DPI = (203, 300, 600)


class PrintersPage(SetupPage):
    """Printers are asked for once, because the print system may be slow, and again on request."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.printers")
        self._looked = False
        self.panel = PrintersPanel()
        self.add_panels(self.panel)
        self.panel.look.clicked.connect(self._look)
        self.panel.save_button.clicked.connect(self._save)

    def refresh(self) -> None:
        if not self._looked:
            self._looked = True
            self._look()

    def _look(self) -> None:
        self.ask(load_printers, self.panel.show_printers, lane=PRINT)

    def _save(self) -> None:
        choice = self.panel.choice()

        def save(desk: Desk) -> None:
            set_label_printer(desk, choice)

        def done(_: None) -> None:
            self.panel.touched = False
            self.panel.say(tr("✓  Saved."), "good")
            self._parts.note_change()

        self.ask(save, done, lambda trouble: self.panel.say(speak(trouble.sentence), "problem"))


class PrintersPanel(Panel):
    """Saved with one button, so that half a change never counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.printers", parent=parent)
        self.printer = choice_box("setup.printer", tr("Label printer"))
        self.dpi = choice_box("setup.dpi", tr("Resolution of the label printer"))
        for dpi in _DPI:
            self.dpi.addItem(f"{dpi} dpi", dpi)
        self.look = button(tr("Look again"), "setup.printer_look", says=tr("Look for printers again"))
        self.save_button = button(tr("Save printer"), "setup.printer_save", role="primary")
        self.told = label(name="setup.printer_told", role="quiet")
        self.told.hide()
        self._filling = False
        self.touched = False
        """Somebody is choosing: what is stored is not shown over it."""
        printer = row(self.printer, self.look)
        printer.setStretch(0, 1)
        form = rows_of((tr("Label printer"), self.printer, printer), (tr("Resolution"), self.dpi, None))
        self.add(label(tr("Label printer"), role="heading"), form, row(self.save_button, 1), self.told)
        for box in (self.printer, self.dpi):
            box.currentIndexChanged.connect(self._touch)

    def show_printers(self, printers: Printers) -> None:
        """Show the printers of this machine; a chosen one that is gone stays in the list and says so."""
        before = self.printer.currentData() if self.touched else None
        chosen = printers.chosen
        self._filling = True
        fill_box(self.printer, _entries(printers.choices, chosen), before or (_key(chosen) if chosen else ""))
        for place, choice in enumerate(printers.choices, 1):
            self.printer.setItemData(place, choice.name, Qt.ItemDataRole.ToolTipRole)
        if chosen is not None and before is None and self.dpi.findData(chosen.dpi) >= 0:
            self.dpi.setCurrentIndex(self.dpi.findData(chosen.dpi))
        self._filling = False

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        dress(self.told, "role", tone)

    def choice(self) -> PrinterChoice | None:
        """Return the chosen printer by identity."""
        kind, _, name = str(self.printer.currentData() or "").partition(":")
        return PrinterChoice(kind, name, int(self.dpi.currentData())) if name else None

    def _touch(self) -> None:
        self.touched = self.touched or not self._filling


def _entries(choices: Sequence[PrinterChoice], chosen: PrinterChoice | None) -> list[tuple[str, str]]:
    entries = [(tr("No printer chosen"), "")]
    entries += [(_word(choice), _key(choice)) for choice in choices]
    if chosen is not None and _key(chosen) not in {key for _, key in entries}:
        entries.append((tr("{printer} – not there now", printer=_word(chosen)), _key(chosen)))
    return entries


def _key(choice: PrinterChoice) -> str:
    return f"{choice.kind}:{choice.name}"


def _word(choice: PrinterChoice) -> str:
    return choice.name if choice.kind == SYSTEM else tr("Files in “{folder}”", folder=Path(choice.name).name)
