"""The list of parcels that stay here: why, where each was last, and for how long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oker_desk.domain.floor import Seen
from oker_desk.gui.dock.rows import TextRows
from oker_desk.gui.dock.words import age
from oker_desk.gui.language import clock, mark, tr
from oker_desk.gui.pieces import label
from oker_desk.gui.table import table
from oker_desk.services.dock.floor import TABLE
from oker_desk.services.dock.staying import Stay, StayKind

_HEADINGS = (mark("Why it stays"), mark("AWB"), mark("Courier"), mark("Last seen"), mark("Since"))
_WIDTHS = (300, 150, 105, 225)
_KINDS: Mapping[StayKind, str] = {
    StayKind.CONFLICT: mark("CANCELLED: call the supervisor"),
    StayKind.CANCELLED_AFTER: mark("CANCELLED after dispatch: ask first"),
    StayKind.NO_ANSWER: mark("No answer yet: nothing leaves"),
    StayKind.STILL_HERE: mark("Closed, still here: hand it over"),
    StayKind.REFUSED: mark("Oker did not take it: {reason}"),
    StayKind.NOT_PRINTED: mark("Label not printed: print it"),
}
_ON_TABLE = mark("packing table")


class StaysList(QWidget):
    """Everything that must not or did not leave, the gravest first."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays: tuple[Stay, ...] = ()
        self.head = label(name="dock.stays_head", role="heading")
        self._model = TextRows(_HEADINGS, self)
        self.table = table("dock.stays", tr("Parcels that stay here"), self._model)
        for place, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(place, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)

    def show_stays(self, stays: Sequence[Stay], names: Mapping[str, str], now: datetime) -> None:
        """Show the parcels; ``names`` are the couriers' names by their codes."""
        self._stays = tuple(stays)
        self.head.setText(tr("Still here: {n}", n=len(stays)))
        self._model.show_rows([_cells(stay, names, now) for stay in stays])

    def look_at(self, kind: str, courier_code: str, facility: str) -> None:
        """Choose the first parcel of a kind at one pick-up and bring it into view."""
        for place, stay in enumerate(self._stays):
            if (stay.kind.value, stay.courier_code, stay.facility) == (kind, courier_code, facility):
                self.table.selectRow(place)
                self.table.scrollTo(self._model.index(place, 0))
                break
        self.table.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._stays):
            self.chosen.emit(self._stays[index.row()])


def _cells(stay: Stay, names: Mapping[str, str], now: datetime) -> tuple[str, ...]:
    return (
        tr(_KINDS[stay.kind], reason=stay.reason),
        stay.awb,
        names.get(stay.courier_code, stay.courier_code),
        seen_line(stay.seen, now) or tr("Manifest {m}", m=stay.manifest_no),
        age(stay.since, now),
    )


def seen_line(seen: Seen | None, now: datetime) -> str:
    """Return who had a parcel last, where and when; the day only where it was another one."""
    if seen is None:
        return ""
    where = tr(_ON_TABLE) if seen.where == TABLE else seen.where
    return f"{where}, {seen.who}, {clock(seen.at, now)}"
