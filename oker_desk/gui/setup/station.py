"""This station: name, facility, label printer, and whether packing goes on by itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from oker_desk.gui.pieces import TARGET, Panel, button, dress, field, label, row
from oker_desk.gui.setup.form import rows_of
from oker_desk.services.packing.printing import SYSTEM, PrinterChoice
from oker_desk.services.setup.station import Station

_DPI = (203, 300, 600)
_EVERY = "Every facility of the map"
_NONE = "No printer chosen"


class StationPanel(Panel):
    """Saved with one button, so that half a change never counts."""

    save = Signal(str, str, object)
    straight_through = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.station", parent=parent)
        self.name = field("setup.station_name", "Name of this station", "Table 4")
        self.facility = _box("setup.facility", "Facility that this station packs for")
        self.printer = _box("setup.printer", "Label printer")
        self.dpi = _box("setup.dpi", "Resolution of the label printer")
        for dpi in _DPI:
            self.dpi.addItem(f"{dpi} dpi", dpi)
        self.look = button("Look again", "setup.printer_look", says="Look for printers again")
        self.by_itself = QCheckBox("Go on by itself after the last good scan")
        self.by_itself.setObjectName("setup.straight_through")
        self.by_itself.setMinimumHeight(TARGET)
        self.save_button = button("Save station", "setup.station_save", role="primary")
        self.told = label(name="setup.station_told", role="quiet")
        self.told.hide()
        self._filling = False
        self.touched = False
        """Somebody is choosing: what is stored is not shown over it."""
        self._build()
        self.name.textChanged.connect(self._touch)
        for box in (self.facility, self.printer, self.dpi):
            box.currentIndexChanged.connect(self._touch)
        self.save_button.clicked.connect(self._ask)
        self.by_itself.clicked.connect(self.straight_through)

    def _build(self) -> None:
        printer = row(self.printer, self.look)
        printer.setStretch(0, 1)
        form = rows_of(
            ("Name", self.name, None),
            ("Facility", self.facility, None),
            ("Label printer", self.printer, printer),
            ("Resolution", self.dpi, None),
        )
        hint = "Invoice, label and print then follow without a key. Switch it off to press for each step."
        self.add(
            label("This station", role="heading"),
            form,
            row(self.save_button, 1),
            self.told,
            self.by_itself,
            label(hint, role="quiet"),
        )

    def show_station(self, station: Station, facilities: Sequence[str], straight_through: bool) -> None:
        """Show what is stored; what somebody is typing stays."""
        self._filling = True
        if not self.touched:
            self.name.setText(station.name)
            _fill(
                self.facility, [(_EVERY, ""), *((code, code) for code in facilities)], station.facility or ""
            )
        self.by_itself.setChecked(straight_through)
        self._filling = False

    def show_printers(self, choices: Sequence[PrinterChoice], chosen: PrinterChoice | None) -> None:
        """Show the printers of this machine; a chosen one that is gone stays in the list and says so."""
        before = self.printer.currentData() if self.touched else None
        self._filling = True
        entries = [(_NONE, "")]
        entries += [(_printer_word(choice), _key(choice)) for choice in choices]
        key = _key(chosen) if chosen else ""
        if chosen is not None and key not in {entry for _, entry in entries}:
            entries.append((f"{_printer_word(chosen)} – not there now", key))
        _fill(self.printer, entries, key if before is None else before)
        for place, choice in enumerate(choices, 1):
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

    def _ask(self) -> None:
        self.save.emit(self.name.text(), str(self.facility.currentData() or ""), self.choice())


def _box(name: str, says: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setMinimumHeight(TARGET)
    made.setMinimumContentsLength(16)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _fill(box: QComboBox, entries: Sequence[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for text, key in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _key(choice: PrinterChoice) -> str:
    return f"{choice.kind}:{choice.name}"


def _printer_word(choice: PrinterChoice) -> str:
    return choice.name if choice.kind == SYSTEM else f"Files in “{Path(choice.name).name}”"
