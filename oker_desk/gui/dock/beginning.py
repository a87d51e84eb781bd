"""Where a manifest is begun by hand, or an earlier one is taken up again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.wording import count
from oker_desk.gui.dock.snapshot import DockSnapshot
from oker_desk.gui.dock.words import STATE_WORDS
from oker_desk.gui.language import tr
from oker_desk.gui.pieces import GRID, TARGET, button, row


class Beginning(QWidget):
    """The list of manifests, and the form for a new one: beside one that is open already, too."""

    start = Signal(str, str)
    show_manifest = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.courier = _box("dock.courier", tr("Courier of the new manifest"))
        self.courier.setEditable(True)
        self.facility = _box("dock.facility", tr("Facility of the new manifest"))
        self.new = button(tr("New manifest"), "dock.new_manifest", role="primary")
        self.new.clicked.connect(lambda: self.start.emit(_code_of(self.courier), _code_of(self.facility)))
        self._listed: list[str] = []
        self.manifests = QListWidget()
        self.manifests.setObjectName("dock.manifests")
        self.manifests.setAccessibleName(tr("Manifests"))
        self.manifests.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.manifests.itemActivated.connect(self._open_item)
        self.manifests.itemClicked.connect(self._open_item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.manifests, 1)
        column.addLayout(row(self.courier, self.facility))
        column.addWidget(self.new)

    def show_snapshot(self, snapshot: DockSnapshot) -> None:
        self._fill_manifests(snapshot)
        self.manifests.setVisible(bool(snapshot.manifests))
        _fill(self.courier, [(card.courier_name, card.courier_code) for card in snapshot.cards])
        _fill(self.facility, [(code, code) for code in snapshot.facilities])

    @property
    def form_height(self) -> int:
        """Return the pixels that the form wants while no manifest is listed above it."""
        return 2 * TARGET + GRID

    def suggest(self, courier_code: str, facility: str) -> None:
        """Fill the form, so that one press starts the manifest."""
        for box, code in ((self.courier, courier_code), (self.facility, facility)):
            if box.findData(code) >= 0:
                box.setCurrentIndex(box.findData(code))
        self.new.setFocus()

    def _fill_manifests(self, snapshot: DockSnapshot) -> None:
        shown = [_manifest_line(manifest, snapshot.names) for manifest in snapshot.manifests]
        if shown == self._listed:
            return
        self._listed = shown
        self.manifests.clear()
        for manifest, line in zip(snapshot.manifests, shown, strict=True):
            item = QListWidgetItem(line)
            item.setSizeHint(QSize(0, TARGET))
            item.setData(Qt.ItemDataRole.UserRole, manifest.manifest_no)
            self.manifests.addItem(item)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.show_manifest.emit(item.data(Qt.ItemDataRole.UserRole))


def _manifest_line(manifest: Manifest, names: Mapping[str, str]) -> str:
    here, closed = len(manifest.still_here), manifest.state is ManifestState.CLOSED
    told = (
        tr("{n} still here", n=here)
        if closed
        else tr("{parcels}", parcels=count(len(manifest.parcels), "parcel", "parcels"))
    )
    courier = names.get(manifest.courier_code, manifest.courier_code)
    stands = told if closed else f"{tr(STATE_WORDS[manifest.state])}, {told}"
    return f"{manifest.manifest_no}  {courier}: {stands}"


def _box(name: str, says: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setMinimumHeight(TARGET)
    made.setMinimumContentsLength(8)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _fill(box: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    """Fill a box anew where its entries changed; what is chosen or typed stays."""
    entries = list(dict.fromkeys(entries))
    if entries == [(box.itemText(n), box.itemData(n)) for n in range(box.count())]:
        return
    before = box.currentText()
    box.clear()
    for text, code in entries:
        box.addItem(text, code)
    if before and box.findText(before) >= 0:
        box.setCurrentIndex(box.findText(before))
    elif before and box.isEditable():
        box.setEditText(before)
    line = box.lineEdit()
    if line is not None:
        line.setCursorPosition(0)


def _code_of(box: QComboBox) -> str:
    """Return the code behind the chosen name, or what was typed."""
    at = box.findText(box.currentText())
    return str(box.itemData(at)) if at >= 0 else box.currentText().strip()
