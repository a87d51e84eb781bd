"""The printer for one kind of paper: which one, how many dots, which paper, and what to do with what is too large."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from oker_desk.domain.papers import SHEETS, USUAL_SHEET
from oker_desk.domain.prints import PaperKind
from oker_desk.gui.language import mark, tr
from oker_desk.gui.pieces import TARGET, Panel, button, dress, field, label, row
from oker_desk.gui.setup.boxes import choice_box, fill_box
from oker_desk.gui.setup.form import rows_of
from oker_desk.services.printers import FOLDER, RAW, SOCKET, SYSTEM, USUAL_DPI, PrinterChoice

_DPI = (203, 300, 600)
_IN_NETWORK = f"{SOCKET}:"
_LOOKING = mark("Looking for the printers of this machine…")


class PrinterPanel(Panel):
    """Saved with one button, so that half a change never counts."""

    def __init__(self, paper: PaperKind, title: str, hint: str, parent: QWidget | None = None) -> None:
        name = "setup" if paper is PaperKind.LABEL else f"setup.{paper}"
        super().__init__(f"{name}.printers", parent=parent)
        self.paper = paper
        self.printer = choice_box(f"{name}.printer", tr("Printer: {what}", what=title))
        self.address = field(
            f"{name}.printer_address",
            tr("Address of the label printer in the network"),
            tr("Its address, such as 192.168.1.50"),
        )
        self.dpi = choice_box(f"{name}.dpi", tr("Resolution of the printer: {what}", what=title))
        self.sheet = choice_box(f"{name}.sheet", tr("Paper in the printer: {what}", what=title))
        self.fit = QCheckBox(tr("Make labels smaller that are larger than this paper"))
        self.fit.setObjectName(f"{name}.fit")
        self.fit.setMinimumHeight(TARGET)
        self.look = button(tr("Look again"), f"{name}.printer_look", says=tr("Look for printers again"))
        self.check = button(tr("Ask the printer"), f"{name}.printer_check")
        self.trial = button(tr("Print a test label"), f"{name}.printer_trial")
        self.save_button = button(tr("Save printer"), f"{name}.printer_save", role="primary")
        self.told = label(name=f"{name}.printer_told", role="quiet")
        self.told.hide()
        self._filling = False
        self.touched = False
        """Somebody is choosing: what is stored is not shown over it."""
        self._build(title, hint)

    def _build(self, title: str, hint: str) -> None:
        for dpi in _DPI:
            self.dpi.addItem(tr("{dpi} dpi", dpi=dpi), dpi)
        for sheet in SHEETS:
            self.sheet.addItem(f"{sheet.name}  ({sheet.width:g} × {sheet.height:g} mm)", sheet.name)
        usual = USUAL_SHEET.name if self.paper is PaperKind.LABEL else "A4"
        self.sheet.setCurrentIndex(self.sheet.findData(usual))
        printer = row(self.printer, self.look)
        printer.setStretch(0, 1)
        dots = row(self.dpi, self.sheet)
        dots.setStretch(1, 1)
        form = rows_of((tr("Printer"), self.printer, printer), (tr("Dots and paper"), self.dpi, dots))
        self.add(label(title, role="heading"))
        if hint:
            self.add(label(hint, role="quiet"))
        self.add(form, self.address, self.fit, row(self.save_button, self.check, self.trial, 1), self.told)
        self.fit.setVisible(self.paper is PaperKind.LABEL)
        self.trial.setVisible(self.paper is PaperKind.LABEL)
        for box in (self.printer, self.dpi, self.sheet):
            box.currentIndexChanged.connect(self._touch)
        self.address.textChanged.connect(self._touch)
        self.fit.clicked.connect(self._touch)
        self._show_address()

    def show_printers(self, choices: Sequence[PrinterChoice] | None, chosen: PrinterChoice | None) -> None:
        """Show the printers of this machine; a chosen one that is gone stays in the list and says so.

        While they are looked for there are none yet: the chosen one stands in the box, and what is done beside it.
        """
        if choices is None:
            self.look.setEnabled(False)
            self.say(tr(_LOOKING), "quiet")
            if self.printer.count():
                return
        else:
            self.stop_looking()
        before = self.printer.currentData() if self.touched else None
        self._filling = True
        wanted = before if before is not None else _key(chosen) if chosen else ""
        fill_box(self.printer, self._entries(choices, chosen), str(wanted))
        for place in range(self.printer.count()):
            name = str(self.printer.itemData(place)).partition(":")[2]
            self.printer.setItemData(place, name, Qt.ItemDataRole.ToolTipRole)
        if chosen is not None and before is None:
            _choose(self.dpi, chosen.dpi)
            _choose(self.sheet, chosen.paper.name)
            self.fit.setChecked(chosen.fit)
            self.address.setText(chosen.name if chosen.kind == SOCKET else "")
        self._filling = False
        self._show_address()

    def stop_looking(self) -> None:
        """The print system has answered, or will not."""
        self.look.setEnabled(True)
        if self.told.text() == tr(_LOOKING):
            self.say("", "quiet")

    def say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        dress(self.told, "role", tone)

    def choice(self) -> PrinterChoice | None:
        """Return the chosen printer by identity."""
        kind, _, name = str(self.printer.currentData() or "").partition(":")
        if kind == SOCKET:
            name = self.address.text().strip()
        if not kind or (not name and kind != SOCKET):
            return None
        dpi = int(self.dpi.currentData() or USUAL_DPI)
        return PrinterChoice(kind, name, dpi, str(self.sheet.currentData()), self.fit.isChecked())

    def _entries(
        self, choices: Sequence[PrinterChoice] | None, chosen: PrinterChoice | None
    ) -> list[tuple[str, str]]:
        entries = [(tr("No printer chosen"), "")]
        if choices is None:
            return [*entries, *([(_word(chosen), _key(chosen))] if chosen else [])]
        system = [choice for choice in choices if choice.kind == SYSTEM]
        entries += [(_word(choice), _key(choice)) for choice in system]
        if self.paper is PaperKind.LABEL:
            if sys.platform != "win32":
                entries += [
                    (tr("{printer}, as a raw ZPL queue", printer=choice.name), f"{RAW}:{choice.name}")
                    for choice in system
                ]
            entries.append((tr("Label printer in the network (ZPL, port 9100)"), _IN_NETWORK))
        entries += [(_word(choice), _key(choice)) for choice in choices if choice.kind == FOLDER]
        if chosen is not None and _key(chosen) not in {key for _, key in entries}:
            entries.insert(1, (tr("{printer} – not there now", printer=_word(chosen)), _key(chosen)))
        return entries

    def _touch(self) -> None:
        self.touched = self.touched or not self._filling
        self._show_address()

    def _show_address(self) -> None:
        self.address.setVisible(self.printer.currentData() == _IN_NETWORK)


def _key(choice: PrinterChoice) -> str:
    return _IN_NETWORK if choice.kind == SOCKET else f"{choice.kind}:{choice.name}"


def _word(choice: PrinterChoice) -> str:
    if choice.kind == FOLDER:
        return tr("Files in “{folder}”", folder=Path(choice.name).name)
    return choice.name


def _choose(box: QComboBox, key: object) -> None:
    if box.findData(key) >= 0:
        box.setCurrentIndex(box.findData(key))
