"""The facility map: edited, tried on the orders that are here, saved, and every saved one kept (R2 to R4)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.language import tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.setup.map_editor import MapEditor
from oker_desk.gui.setup.map_history import SavedMapsPanel
from oker_desk.gui.setup.map_stock import StockPanel
from oker_desk.gui.setup.map_trial import TrialPanel
from oker_desk.gui.setup.page import SetupPage
from oker_desk.gui.setup.snapshot import MapSnapshot, export_map_file, load_map, read_map_file
from oker_desk.services.setup.facilities import save_map
from oker_desk.services.setup.stock import confirm_for_stock


class MapPage(SetupPage):
    """Nothing counts before "Save map"; what cannot be used is told beside the map, with its place."""

    saved = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("setup.page.map")
        self.editor = MapEditor()
        self.trial = TrialPanel()
        self.stock = StockPanel()
        self.history = SavedMapsPanel()
        self.add_panels(self.editor, self.trial, self.stock, self.history)
        self._snapshot: MapSnapshot | None = None
        self.editor.changed.connect(self._try)
        self.editor.save.connect(self._save)
        self.editor.import_from.connect(self._import)
        self.editor.export_to.connect(self._export)
        self.stock.confirm.connect(self._confirm)
        self.history.taken_up.connect(self._take_up)

    def refresh(self) -> None:
        self.ask(load_map, self._show)

    def put_down(self) -> bool:
        """Answer Escape: take back what was changed and not saved."""
        if not self.editor.edited:
            return False
        self.editor.undo()
        return True

    def _show(self, snapshot: MapSnapshot) -> None:
        self._snapshot = snapshot
        self.editor.show_map(snapshot.facilities, snapshot.stock, snapshot.seen)
        self.stock.show_conditions(snapshot.conditions, snapshot.confirmed)
        self.history.show_maps(snapshot.saved)
        self._try()

    def _try(self) -> None:
        if self._snapshot is not None and self.editor.reading.trouble is None:
            self.trial.show_trial(self._snapshot, self.editor.reading.facilities, self.editor.stock)

    def _save(self, pairs: list[tuple[str, str]], stock: list[str]) -> None:
        def done(saved: FacilityMap) -> None:
            self.editor.saved()
            self._parts.say_good(tr("SAVED"), tr("The warehouse map is in force for every table now."))
            self._parts.note_change()
            self.saved.emit()

        self.ask(lambda desk: save_map(desk, pairs, stock), done, self.editor.say_problem)

    def _import(self, path: str) -> None:
        self.ask(lambda desk: read_map_file(Path(path)), self.editor.take_text, self.editor.say_problem)

    def _export(self, path: str) -> None:
        self.ask(
            lambda desk: export_map_file(desk, Path(path)),
            lambda written: self._parts.say_good(tr("EXPORTED"), tr("The map is in {path}.", path=written)),
            self.editor.say_problem,
        )

    def _confirm(self, facility_wise: bool, selective: bool) -> None:
        self.ask(
            lambda desk: confirm_for_stock(desk, facility_wise=facility_wise, selective=selective),
            lambda _: self._parts.note_change(),
            self._not_confirmed,
        )

    def _not_confirmed(self, trouble: Trouble) -> None:
        self._parts.say_trouble(trouble)
        self.refresh()

    def _take_up(self, facilities: FacilityMap) -> None:
        self.editor.take_map(facilities)
        self.editor.save_button.setFocus()
