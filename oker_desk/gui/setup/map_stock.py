"""R4's three conditions as a checklist: what stands between this map and the stock sync."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from oker_desk.domain.rules.stock import Condition
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import TARGET, Panel, dress, label


class StockPanel(Panel):
    """Two switches stand in Uniware, where this program cannot look: a person confirms them here."""

    confirm = Signal(bool, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.map_stock", parent=parent)
        self.told = label(name="setup.stock_told", role="strong")
        self.lines = [label(name=f"setup.stock.{name}") for name in ("map", "chosen", "confirmed")]
        self.facility_wise = _box(
            "setup.facility_wise", tr("In Uniware, “Facility Wise Inventory” is Yes for this channel")
        )
        self.selective = _box(
            "setup.selective", tr("In Uniware, “Selective Facility For Inventory Sync” is switched on")
        )
        self.add(
            label(tr("May stock be sent?"), role="heading"),
            self.told,
            *self.lines,
            self.facility_wise,
            self.selective,
        )
        for part in (self.facility_wise, self.selective):
            part.clicked.connect(self._ask)

    def show_conditions(self, conditions: Sequence[Condition], confirmed: tuple[bool, bool]) -> None:
        """Show how each condition stands for the saved map."""
        for line, condition in zip(self.lines, conditions, strict=True):
            line.setText(f"{'✓' if condition.met else '✕'}  {speak(condition.sentence)}")
            dress(line, "role", "good" if condition.met else "problem")
        self.facility_wise.setChecked(confirmed[0])
        self.selective.setChecked(confirmed[1])
        may = all(condition.met for condition in conditions)
        self.told.setText(
            tr("Yes: the stock sync may run.")
            if may
            else tr("No: the stock sync does not run until this is so:")
        )

    def _ask(self) -> None:
        self.confirm.emit(self.facility_wise.isChecked(), self.selective.isChecked())


def _box(name: str, text: str) -> QCheckBox:
    made = QCheckBox(text)
    made.setObjectName(name)
    made.setMinimumHeight(TARGET)
    return made
