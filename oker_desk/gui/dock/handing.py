"""Handing over a closed manifest: who takes it, parcels scanned to the van, or all at once (R40, R42)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.pickups import Receipt
from oker_desk.domain.wording import count
from oker_desk.gui.dock.signature import SignatureField
from oker_desk.gui.dock.words import confirmed
from oker_desk.gui.language import mark, tr
from oker_desk.gui.pieces import GRID, Panel, button, field, label, rename, row
from oker_desk.gui.typed_field import NameField

NAME_FIRST = mark("Type the courier's name first, then scan the parcels to the van.")


class HandingPanel(Panel):
    """Shown for closed manifests only: before that there is nothing here that could hand anything over."""

    hand_over_all = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dock.handing", parent=parent)
        self.courier_name = NameField(
            "dock.courier_name", tr("Name of the courier who takes the parcels"), tr("Courier's name")
        )
        self.vehicle = field("dock.vehicle", tr("Number of the courier's vehicle"), tr("Vehicle"))
        self.code = field(
            "dock.code", tr("One-time code of the courier, if there is one"), tr("One-time code")
        )
        self.signature = SignatureField()
        self.again = button(tr("Clear"), "dock.signature_clear", says=tr("Clear the signature"))
        self.again.clicked.connect(self.signature.clear)
        self.all = button(tr("Hand over all at once"), "dock.hand_over", role="primary")
        self.count = label("0", "dock.handed_count", role="count", wrap=False)
        self.told = label(name="dock.handed", role="strong")
        self.problem = label(name="dock.hand_over_problem", role="problem")
        self.problem.hide()
        self._build()
        self.all.clicked.connect(self._ask)
        self.courier_name.textChanged.connect(self.problem.hide)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(row(self.courier_name, self.vehicle, self.code))
        left.addLayout(row(self.count, self.told, self.all, spacing=2 * GRID))
        left.addWidget(self.problem)
        right = QHBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self.signature)
        right.addWidget(self.again)
        whole = QHBoxLayout()
        whole.setSpacing(2 * GRID)
        whole.addLayout(left, 1)
        whole.addLayout(right)
        self.add(whole)

    @property
    def name(self) -> str:
        return self.courier_name.text().strip()

    @property
    def receipt(self) -> Receipt:
        """What the courier has left behind beside the name."""
        return Receipt(self.vehicle.text().strip(), self.code.text().strip(), self.signature.strokes)

    def begin_anew(self) -> None:
        """Another manifest, another courier."""
        for part in (self.courier_name, self.vehicle, self.code):
            part.clear()
        self.signature.clear()

    def show_manifest(self, manifest: Manifest) -> None:
        self.setVisible(manifest.state is ManifestState.CLOSED)
        total, here = len(confirmed(manifest)), len(manifest.still_here)
        self.count.setText(tr("{n} of {all}", n=total - here, all=total))
        left = count(here, "parcel", "parcels")
        self.told.setText(tr("{parcels} closed, still here.", parcels=left) if here else "")
        rename(
            self.all,
            tr("Hand over all {n}", n=here)
            if here > 1
            else tr("Hand over {parcels}", parcels=count(here, "parcel", "parcels")),
        )

    def say_name_first(self) -> None:
        """The name is part of the record: without it nothing is handed over."""
        self.problem.setText(tr(NAME_FIRST))
        self.problem.show()
        self.courier_name.setFocus()

    def _ask(self) -> None:
        if not self.name:
            self.say_name_first()
            return
        self.hand_over_all.emit(self.name)
