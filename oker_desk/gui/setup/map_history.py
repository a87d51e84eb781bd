"""Every map that was ever saved, with time and person; each can be taken up again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.wording import count
from oker_desk.gui.language import day_and_time, speak, tr
from oker_desk.gui.pieces import TARGET, Panel, button, label, row
from oker_desk.services.setup.facilities import SavedMap


class SavedMapsPanel(Panel):
    """Taking a map up again puts it into the editor; it counts once it is saved."""

    taken_up = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("setup.map_history", parent=parent)
        self.list = QListWidget()
        self.list.setObjectName("setup.map_saved")
        self.list.setAccessibleName(tr("Saved maps"))
        self.list.setMinimumHeight(4 * TARGET)
        self.shown = label(name="setup.map_saved_json", role="quiet")
        self.take_button = button(tr("Take up this map"), "setup.map_take_up")
        self._maps: tuple[SavedMap, ...] = ()
        self.add(label(tr("Saved maps"), role="heading"), self.list, self.shown, row(self.take_button, 1))
        self.take_button.clicked.connect(self._take_up)
        self.list.itemActivated.connect(lambda _: self._take_up())
        self.list.currentRowChanged.connect(self._show)

    def show_maps(self, maps: Sequence[SavedMap]) -> None:
        if tuple(maps) == self._maps:
            return
        self._maps = tuple(maps)
        self.list.clear()
        for place, saved in enumerate(maps):
            item = QListWidgetItem(_words(saved, in_force=place == 0))
            item.setSizeHint(QSize(0, TARGET))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _show(self, place: int) -> None:
        self.shown.setText(self._maps[place].facilities.to_json() if 0 <= place < len(self._maps) else "")
        self.take_button.setEnabled(place > 0)

    def _take_up(self) -> None:
        place = self.list.currentRow()
        if 0 < place < len(self._maps):
            facilities: FacilityMap = self._maps[place].facilities
            self.taken_up.emit(facilities)


def _words(saved: SavedMap, *, in_force: bool) -> str:
    pairs = speak(count(len(saved.facilities.pairs), "warehouse", "warehouses"))
    template = tr("{at} · {person} · {pairs} · in force") if in_force else tr("{at} · {person} · {pairs}")
    return template.format(at=day_and_time(saved.at), person=saved.by, pairs=pairs)
