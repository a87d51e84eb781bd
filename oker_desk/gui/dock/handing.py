"""Handing over a closed manifest: the courier's name, parcels scanned to the van, or all at once (R40, R42)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.wording import count
from oker_desk.gui.dock.words import handed_line
from oker_desk.gui.pieces import Panel, button, field, label, rename, row

NAME_FIRST = "Type the courier's name first, then scan the parcels to the van."


class HandingPanel(Panel):
    """Shown for closed manifests only: before that there is nothing here that could hand anything over."""

    hand_over_all = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dock.handing", parent=parent)
        self.courier_name = field(
            "dock.courier_name", "Name of the courier who takes the parcels", "Courier's name"
        )
        self.all = button("Hand over all at once", "dock.hand_over", role="primary")
        self.told = label(name="dock.handed", role="strong")
        self.problem = label(name="dock.hand_over_problem", role="problem")
        self.problem.hide()
        self.add(self.told, row(self.courier_name, self.all), self.problem)
        self.all.clicked.connect(self._ask)
        self.courier_name.textChanged.connect(self.problem.hide)

    @property
    def name(self) -> str:
        return self.courier_name.text().strip()

    def show_manifest(self, manifest: Manifest) -> None:
        self.setVisible(manifest.state is ManifestState.CLOSED)
        here = len(manifest.still_here)
        self.told.setText(handed_line(manifest))
        rename(
            self.all, f"Hand over all {here}" if here > 1 else f"Hand over {count(here, 'parcel', 'parcels')}"
        )

    def say_name_first(self) -> None:
        """The name is part of the record: without it nothing is handed over."""
        self.problem.setText(NAME_FIRST)
        self.problem.show()
        self.courier_name.setFocus()

    def _ask(self) -> None:
        if not self.name:
            self.say_name_first()
            return
        self.hand_over_all.emit(self.name)
