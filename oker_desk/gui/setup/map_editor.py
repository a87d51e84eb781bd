"""Editing the facility map: rows beside the exact JSON, always in step; errors are named in their place (R2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.files import JSON, ask_file
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pieces import GRID, Panel, button, label, row
from oker_desk.gui.setup.map_fields import JsonField, PairTable
from oker_desk.gui.setup.pairs import (
    Pair,
    Reading,
    chosen,
    json_of_pasted,
    read_json,
    read_rows,
    rows_from,
    rows_of,
)

_SIDE_BY_SIDE = 820
"""Pixels: with less, the JSON stands below the rows."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class MapEditor(Panel):
    """Editing changes nothing until "Save map"; a map that cannot be read cannot be saved."""

    changed = Signal()
    """The rows say something new: try it."""
    save = Signal(list, list)
    import_from = Signal(str)
    export_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.map", parent=parent)
        self.rows = PairTable()
        self.json = JsonField()
        self.hint = label(role="quiet")
        self.problem = label(name="setup.map_problem", role="problem")
        self.save_button = button(tr("Save map"), "setup.map_save", role="primary")
        self.undo_button = button(tr("Undo"), "setup.map_undo", says=tr("Undo the last change"))
        self.add_button = button(tr("Add row"), "setup.map_add")
        self.remove_button = button(tr("Remove row"), "setup.map_remove")
        self.missing_button = button(
            tr("Add missing codes"), "setup.map_missing", says=tr("Add the Oker codes that orders came from")
        )
        self.import_button = button(tr("Import…"), "setup.map_import", says=tr("Import the map from a file"))
        self.paste_button = button(tr("Paste"), "setup.map_paste", says=tr("Paste the map"))
        self.export_button = button(tr("Export…"), "setup.map_export", says=tr("Export the map to a file"))
        self.reading = Reading()
        self._seen: Mapping[str, int] = {}
        self._missing: list[str] = []
        self._steps: list[list[Pair]] = []
        """What the rows said before each change, for undoing."""
        self._last: list[Pair] = []
        self._filling = False
        self._both = QBoxLayout(_BELOW)
        self._build()
        self._connect()

    def _build(self) -> None:
        keys = row(self.save_button, self.undo_button, self.add_button, self.remove_button, 1)
        self._both.setSpacing(2 * GRID)
        self._both.addLayout(_above(self.rows, keys), 2)
        self._both.addLayout(
            _above(self.json, row(self.paste_button, self.import_button, self.export_button, 1)), 1
        )
        self.hint.setText(
            tr(
                "Which Oker warehouse is which Uniware facility. At the right the same as JSON, exactly as Uniware takes it."
            )
        )
        self.add(
            label(tr("Warehouse map"), role="heading"),
            self.hint,
            self.problem,
            self._both,
            row(self.missing_button, 1),
        )
        self.problem.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _SIDE_BY_SIDE
        self._both.setDirection(_BESIDE if beside else _BELOW)

    def _connect(self) -> None:
        self.rows.edited.connect(self._rows_edited)
        self.json.textChanged.connect(self._json_edited)
        self.json.file_given.connect(self.import_from)
        self.add_button.clicked.connect(self.rows.add_row)
        self.remove_button.clicked.connect(self.rows.remove_row)
        self.missing_button.clicked.connect(self._add_missing)
        self.undo_button.clicked.connect(self.undo)
        self.save_button.clicked.connect(lambda: self.save.emit(list(self.reading.pairs), self.stock))
        self.paste_button.clicked.connect(self._paste)
        self.import_button.clicked.connect(lambda: self._ask_file(saving=False))
        self.export_button.clicked.connect(lambda: self._ask_file(saving=True))

    def show_map(self, facilities: FacilityMap, stock: Sequence[str], seen: Mapping[str, int]) -> None:
        """Show the saved map, unless somebody is editing."""
        if self.edited:
            return
        self._seen = seen
        self._show(rows_from(facilities, stock))
        self._steps.clear()
        self._tell()

    @property
    def edited(self) -> bool:
        """Whether something was changed and not saved yet."""
        return bool(self._steps) or self.reading.trouble is not None

    @property
    def stock(self) -> list[str]:
        """The facilities that are checked for stock."""
        return chosen(self.rows.pairs())

    def take_text(self, text: str) -> None:
        """Put a whole text in the place of the JSON, as if it had been typed."""
        self.json.setPlainText(json_of_pasted(text))

    def take_map(self, facilities: FacilityMap) -> None:
        """Put a map in the place of what is there, as a change that can be undone and has to be saved."""
        self.take_text(facilities.to_json())

    def undo(self) -> None:
        """Go back one change."""
        if self.reading.trouble is not None:
            self._show(self._last)
        elif self._steps:
            self._show(self._steps.pop())
        self._tell()

    def saved(self) -> None:
        """What is shown is in force now."""
        self._steps.clear()
        self._tell()

    def say_problem(self, trouble: Trouble | None) -> None:
        self.problem.setText(speak(trouble.sentence) if trouble else "")
        # It takes the hint's place, so that it is in sight on a low screen and the fields below hardly move.
        self.hint.setVisible(trouble is None)
        self.problem.setVisible(trouble is not None)

    def _show(self, pairs: Sequence[Pair]) -> None:
        self._filling = True
        self.rows.fill(pairs, self._seen)
        self.reading = read_rows(pairs)
        self.json.setPlainText(self.reading.json)
        self._last = self.rows.pairs()
        self._filling = False

    def _rows_edited(self) -> None:
        if not self._filling:
            self.reading = read_rows(self.rows.pairs())
            if self.reading.trouble is None:
                self._filling = True
                self.json.setPlainText(self.reading.json)
                self._filling = False
            self._note_step()

    def _json_edited(self) -> None:
        if not self._filling:
            self.reading = read_json(self.json.toPlainText())
            if self.reading.trouble is None:
                self.rows.fill(rows_of(self.reading, self.rows.pairs()), self._seen)
            self._note_step()

    def _note_step(self) -> None:
        now = self.rows.pairs()
        if self.reading.trouble is None and now != self._last:
            self._steps.append(self._last)
            self._last = now
        self._tell()

    def _tell(self) -> None:
        self.say_problem(self.reading.trouble)
        self.json.show_place(*self.reading.place)
        self.save_button.setEnabled(bool(self._steps) and self.reading.trouble is None)
        self.undo_button.setEnabled(self.edited)
        there = {pair.oker.strip() for pair in self.rows.pairs()}
        self._missing = [code for code in self._seen if code not in there]
        self.missing_button.setVisible(bool(self._missing))
        self.changed.emit()

    def _add_missing(self) -> None:
        """Add a row for each Oker code that orders came from, and ask for the first facility."""
        self.rows.add_codes(self._missing)

    def _paste(self) -> None:
        self.take_text(QGuiApplication.clipboard().text())

    def _ask_file(self, *, saving: bool) -> None:
        """Ask for a file without holding the window up."""
        if saving:
            title, chosen, suggested = (
                tr("Export the warehouse map"),
                self.export_to.emit,
                "warehouse-map.json",
            )
        else:
            title, chosen, suggested = tr("Import the warehouse map"), self.import_from.emit, None
        ask_file(self, "setup.map_dialog", title, JSON, chosen, suggested=suggested)


def _above(part: QWidget, keys: QHBoxLayout) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(GRID)
    made.addWidget(part, 1)
    made.addLayout(keys)
    return made
