"""The facility map as rows beside the exact JSON; both are edited and kept in step, errors are named in place (R2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from oker_desk.domain.facility_map import FacilityMap, MapProblem
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, label, row
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.setup.pairs import Pair, Reading, chosen, read_json, read_rows, rows_from, rows_of
from oker_desk.gui.setup.snapshot import MapSnapshot, export_map_file, import_map_file, load_map, save_map
from oker_desk.gui.table import ROW_HEIGHT
from oker_desk.services.desk import Desk

_HEADINGS = ("Oker warehouse", "Uniware facility", "Send stock")
_STOCK = 2


class MapPage(SetupPage):
    """Saving, importing and exporting; what cannot be used is told beside the map."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.map")
        self.panel = MapPanel()
        self.add_panels(self.panel)
        self.panel.save.connect(self._save)
        self.panel.import_from.connect(self._import)
        self.panel.export_to.connect(self._export)

    def refresh(self) -> None:
        self.ask(load_map, self._show)

    def _show(self, snapshot: MapSnapshot) -> None:
        self.panel.show_map(snapshot.facilities, snapshot.stock, snapshot.problems)

    def _save(self, pairs: list[tuple[str, str]], stock: list[str]) -> None:
        self._change(lambda desk: save_map(desk, pairs, stock))

    def _import(self, path: str) -> None:
        self._change(lambda desk: import_map_file(desk, Path(path)))

    def _change(self, change: Callable[[Desk], FacilityMap]) -> None:
        def done(_: FacilityMap) -> None:
            self.panel.edited = False
            self._parts.note_change()

        self.ask(change, done, lambda trouble: self.panel.say(speak(trouble.sentence)))

    def _export(self, path: str) -> None:
        self.ask(
            lambda desk: export_map_file(desk, Path(path)),
            lambda written: self._parts.say_good(tr("EXPORTED"), tr("The map is in {path}.", path=written)),
            lambda trouble: self.panel.say(speak(trouble.sentence)),
        )


class MapPanel(Panel):
    """Editing changes nothing until "Save map"; a map that cannot be read cannot be saved."""

    save = Signal(list, list)
    import_from = Signal(str)
    export_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.map", parent=parent)
        self.rows = _table()
        self.json = QPlainTextEdit()
        self.json.setObjectName("setup.map_json")
        self.json.setAccessibleName("Warehouse map as JSON")
        self.json.setTabChangesFocus(True)
        self.json.setProperty("role", "code")
        self.problem = label(name="setup.map_problem", role="problem")
        self.found = label(name="setup.map_found")
        self.save_button = button("Save map", "setup.map_save", role="primary")
        self.add_button = button("Add row", "setup.map_add")
        self.remove_button = button("Remove row", "setup.map_remove")
        self.import_button = button("Import…", "setup.map_import", says="Import the map from a file")
        self.export_button = button("Export…", "setup.map_export", says="Export the map to a file")
        self._reading = Reading()
        self._filling = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.rows.setMinimumHeight(4 * ROW_HEIGHT + 56)
        self.json.setFixedHeight(92)
        self.add(
            label("Warehouse map", role="heading"),
            label(
                "Which Oker warehouse is which Uniware facility. Orders of other warehouses are set aside.",
                role="quiet",
            ),
            self.rows,
            label("The same as JSON, exactly as Uniware takes it:", role="quiet"),
            self.json,
            self.problem,
            self.found,
            row(
                self.save_button,
                self.add_button,
                self.remove_button,
                1,
                self.import_button,
                self.export_button,
            ),
        )
        self.problem.hide()
        self.found.hide()

    def _connect(self) -> None:
        self.rows.itemChanged.connect(self._rows_edited)
        self.json.textChanged.connect(self._json_edited)
        self.add_button.clicked.connect(self._add_row)
        self.remove_button.clicked.connect(self._remove_row)
        self.save_button.clicked.connect(self._ask_save)
        self.import_button.clicked.connect(self._ask_import)
        self.export_button.clicked.connect(self._ask_export)

    def show_map(self, facilities: FacilityMap, stock: Sequence[str], problems: Sequence[MapProblem]) -> None:
        """Show the saved map, unless somebody is editing."""
        self.found.setText("\n".join(f"▲  {problem.message}" for problem in problems))
        self.found.setVisible(bool(problems))
        if self.edited:
            return
        self._fill_rows(rows_from(facilities, stock))
        self._read(read_rows(self.pairs()))
        self._fill_json(self._reading)
        self.edited = False

    def pairs(self) -> list[Pair]:
        """Return the rows as they are typed."""
        return [self._pair_at(n) for n in range(self.rows.rowCount())]

    @property
    def edited(self) -> bool:
        return bool(self.save_button.property("edited") == "yes")

    @edited.setter
    def edited(self, yes: bool) -> None:
        self.save_button.setProperty("edited", "yes" if yes else "no")
        self.save_button.setEnabled(yes and not self._reading.problem)

    def say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _rows_edited(self) -> None:
        if self._filling:
            return
        self._read(read_rows(self.pairs()))
        if not self._reading.problem:
            self._fill_json(self._reading)
        self.edited = True

    def _json_edited(self) -> None:
        if self._filling:
            return
        before = self.pairs()
        self._read(read_json(self.json.toPlainText()))
        if not self._reading.problem:
            self._fill_rows(rows_of(self._reading, before))
        self.edited = True

    def _read(self, reading: Reading) -> None:
        self._reading = reading
        self.say(reading.problem)

    def _fill_rows(self, pairs: Sequence[Pair]) -> None:
        self._filling = True
        self.rows.setRowCount(0)
        for pair in pairs:
            self._append(pair)
        self._filling = False

    def _fill_json(self, reading: Reading) -> None:
        self._filling = True
        self.json.setPlainText(reading.json)
        self._filling = False

    def _append(self, pair: Pair) -> None:
        at = self.rows.rowCount()
        self.rows.insertRow(at)
        self.rows.setItem(at, 0, QTableWidgetItem(pair.oker))
        self.rows.setItem(at, 1, QTableWidgetItem(pair.uniware))
        check = QTableWidgetItem("stock")
        check.setFlags(
            Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        )
        check.setCheckState(Qt.CheckState.Checked if pair.stock else Qt.CheckState.Unchecked)
        self.rows.setItem(at, _STOCK, check)

    def _pair_at(self, at: int) -> Pair:
        oker, uniware, stock = (self.rows.item(at, column) for column in range(3))
        checked = stock is None or stock.checkState() is Qt.CheckState.Checked
        return Pair(oker.text() if oker else "", uniware.text() if uniware else "", checked)

    def _add_row(self) -> None:
        self._filling = True
        self._append(Pair())
        self._filling = False
        self.rows.setCurrentCell(self.rows.rowCount() - 1, 0)
        self.rows.setFocus()
        first = self.rows.currentItem()
        if first is not None:
            self.rows.editItem(first)

    def _remove_row(self) -> None:
        if self.rows.currentRow() >= 0:
            self.rows.removeRow(self.rows.currentRow())
            self._rows_edited()

    def _ask_save(self) -> None:
        self.save.emit(list(self._reading.pairs), chosen(self.pairs()))

    def _ask_import(self) -> None:
        self._open_dialog("Import the warehouse map", QFileDialog.AcceptMode.AcceptOpen).fileSelected.connect(
            self.import_from
        )

    def _ask_export(self) -> None:
        self._open_dialog("Export the warehouse map", QFileDialog.AcceptMode.AcceptSave).fileSelected.connect(
            self.export_to
        )

    def _open_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title, "", "JSON (*.json);;All files (*)")
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog


def _table() -> QTableWidget:
    made = QTableWidget(0, len(_HEADINGS))
    made.setObjectName("setup.map_table")
    made.setAccessibleName("Warehouse map as rows")
    made.setHorizontalHeaderLabels(_HEADINGS)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    made.setTabKeyNavigation(False)
    header = made.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(_STOCK, QHeaderView.ResizeMode.ResizeToContents)
    return made
