"""The table of a manifest's parcels: AWB, order, how it stands, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from oker_desk.domain.manifests import Line, LineOutcome, Manifest
from oker_desk.gui.dock.words import outcome_word
from oker_desk.gui.language import mark, tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
HEADINGS = (mark("No."), mark("AWB"), mark("Order"), mark("How it stands"), mark("Why"))


class ParcelsModel(QAbstractTableModel):
    """The newest scan stands on top while the manifest is open; refused parcels stand on top afterwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manifest: Manifest | None = None
        self._lines: tuple[Line, ...] = ()
        self._numbers: dict[str, str] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    def show_manifest(self, manifest: Manifest | None, numbers: Mapping[str, str]) -> None:
        """Show the manifest's lines; ``numbers`` are the display numbers of their orders."""
        if manifest == self._manifest and numbers == self._numbers:
            return  # what is chosen in the table stays chosen
        self.beginResetModel()
        self._manifest, self._numbers = manifest, dict(numbers)
        self._lines = _in_order(manifest) if manifest else ()
        self.endResetModel()

    def line_at(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes any kind of value here
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        line = self._lines[index.row()]
        if role in _TEXTS:
            return self._cells(line)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cells = self._cells(line)
            told = [f"{tr(heading)} {cell}" for heading, cell in zip(HEADINGS, cells, strict=True) if cell]
            return ", ".join(told) if index.column() == 0 else told and cells[index.column()]
        if role == Qt.ItemDataRole.FontRole and (index.column() == 1 or _must_stay(line)):
            return self._bold
        return None

    def _cells(self, line: Line) -> tuple[str, ...]:
        stands = outcome_word(line, self._manifest) if self._manifest else ""
        number = self._numbers.get(line.order_no, line.order_no)
        return (str(line.position), line.awb, number, stands, line.reason)


def _must_stay(line: Line) -> bool:
    return line.taken_off or line.outcome in {LineOutcome.REFUSED, LineOutcome.UNKNOWN}


def _in_order(manifest: Manifest) -> tuple[Line, ...]:
    newest_first = sorted(manifest.lines, key=lambda line: -line.position)
    return tuple(sorted(newest_first, key=lambda line: not _must_stay(line)))
