"""The manifest in hand: gate, count, parcels and what may be done with them. It asks by signal and acts never."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHeaderView, QVBoxLayout, QWidget

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.verdicts import Verdict
from oker_desk.domain.wording import count
from oker_desk.gui.dock.closing import ClosingPanel
from oker_desk.gui.dock.gate import GateBar
from oker_desk.gui.dock.handing import HandingPanel
from oker_desk.gui.dock.parcels import ParcelsModel
from oker_desk.gui.dock.snapshot import DockSnapshot
from oker_desk.gui.pieces import button, field, label, rename, row
from oker_desk.gui.table import table

_WIDTHS = (56, 170, 165, 175)


class ManifestPanel(QWidget):
    """Everything about one manifest; buttons are as the verdicts in the snapshot say."""

    undo = Signal()
    remove = Signal(str)
    add_ready = Signal()
    discard = Signal()
    save_paper = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snapshot = DockSnapshot()
        self.gate = GateBar()
        self.count = label("0", "dock.count", role="count", wrap=False)
        self.counted = label(name="dock.counted", role="quiet", wrap=False)
        self.about = label(name="dock.about", role="strong")
        self.made = label(name="dock.made", role="quiet")
        self.closing = ClosingPanel()
        self.handing = HandingPanel()
        self.model = ParcelsModel(self)
        self.parcels = table("dock.parcels", "Parcels of the manifest", self.model)
        self.close_button = button("Close manifest…", "dock.close", role="primary")
        self.undo_button = button("Undo last scan", "dock.undo")
        self.remove_button = button("Remove parcel", "dock.remove")
        self.ready_button = button("Add all ready", "dock.add_ready")
        self.discard_button = button("Discard", "dock.discard")
        self.path = field("dock.paper_path", "File that the paper is saved to", "File for the paper")
        self.choose = button("Choose…", "dock.paper_choose", says="Choose the file for the paper")
        self.paper = button("Save paper", "dock.paper", says="Save the manifest paper as a PDF")
        self.why_not = label(name="dock.why_not", role="quiet")
        self._build()
        self._connect()

    def _build(self) -> None:
        numbers, texts = QVBoxLayout(), QVBoxLayout()
        numbers.addStretch(1)
        for part in (self.count, self.counted):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            numbers.addWidget(part)
        numbers.addStretch(1)
        numbers.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self.about)
        texts.addWidget(self.made)
        texts.addWidget(self.why_not)
        texts.addStretch(1)
        texts.setSpacing(2)
        top = row(spacing=18)
        top.addLayout(numbers)
        top.addLayout(texts, 1)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.gate)
        column.addLayout(top)
        column.addWidget(self.closing)
        column.addWidget(self.handing)
        column.addLayout(row(self.ready_button, self.undo_button, self.remove_button, 1, self.discard_button))
        column.addWidget(self.parcels, 1)
        column.addLayout(row(self.path, self.choose, self.paper))
        header = self.parcels.horizontalHeader()
        for place, width in enumerate(_WIDTHS):
            self.parcels.setColumnWidth(place, width)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self._ask_close)
        self.closing.asking.connect(self._make_room)
        self.undo_button.clicked.connect(self.undo)
        self.ready_button.clicked.connect(self.add_ready)
        self.discard_button.clicked.connect(self.discard)
        self.remove_button.clicked.connect(self._ask_remove)
        self.parcels.selectionModel().selectionChanged.connect(self._enable)
        self.choose.clicked.connect(self._choose_file)
        self.paper.clicked.connect(self._ask_paper)

    def show_snapshot(self, snapshot: DockSnapshot, undoable: str, said: str = "") -> None:
        """Show the manifest in hand; ``undoable`` is the AWB that "undo" takes off, ``said`` how closing ended."""
        manifest = snapshot.manifest
        if manifest is None:
            return
        new = self.snapshot.manifest is None or self.snapshot.manifest.manifest_no != manifest.manifest_no
        closed = not new and self.handing.isHidden() and manifest.state is ManifestState.CLOSED
        self.snapshot = snapshot
        self.gate.show_manifest(manifest)
        self.count.setText(str(len(manifest.parcels)))
        self.counted.setText("parcel" if len(manifest.parcels) == 1 else "parcels")
        self.about.setText(
            f"Manifest {manifest.manifest_no}  ·  {snapshot.courier_name}  ·  {manifest.facility}"
        )
        self.made.setText(_story(snapshot))
        self.model.show_manifest(manifest, dict(snapshot.numbers))
        self.closing.show_manifest(manifest, said)
        self.handing.show_manifest(manifest)
        if new:
            self.path.setText(str(_folder() / f"{manifest.manifest_no}.pdf"))
            self.handing.courier_name.clear()
        if closed:
            self.handing.courier_name.setFocus()
        self.undo_button.setEnabled(bool(undoable))
        self.undo_button.setToolTip(
            f"Takes {undoable} off again." if undoable else "Nothing was scanned just now."
        )
        self._enable()

    def show_closing(self) -> None:
        """From the moment of "Close now" the gate says that nothing may go."""
        if self.snapshot.manifest is not None:
            self.gate.show_manifest(replace(self.snapshot.manifest, state=ManifestState.CLOSING))
            self._make_room(True)

    def show_lines(self, manifest: Manifest) -> None:
        """Show how the parcels stand while they are being closed."""
        self.model.show_manifest(manifest, dict(self.snapshot.numbers))

    def _enable(self) -> None:
        manifest = self.snapshot.manifest
        if manifest is None:
            return
        is_open = manifest.state is ManifestState.OPEN
        ready = len(self.snapshot.ready)
        for part in (
            self.ready_button,
            self.undo_button,
            self.remove_button,
            self.discard_button,
            self.close_button,
        ):
            part.setVisible(is_open)
        rename(self.ready_button, f"Add all ready ({ready})" if ready else "No parcel is ready")
        self.ready_button.setEnabled(bool(ready))
        self.remove_button.setEnabled(bool(self.parcels.selectionModel().selectedRows()))
        self.remove_button.setToolTip("Takes the chosen parcel off the manifest.")
        _judge(self.close_button, self.snapshot.close)
        _judge(self.discard_button, self.snapshot.discard)
        self.why_not.setText(
            "" if self.snapshot.close.allowed or not is_open else self.snapshot.close.message
        )
        self.why_not.setVisible(bool(self.why_not.text()))

    def _make_room(self, asking: bool) -> None:
        for part in (
            self.ready_button,
            self.undo_button,
            self.remove_button,
            self.discard_button,
            self.close_button,
        ):
            part.setVisible(not asking)

    def _ask_close(self) -> None:
        if self.snapshot.manifest is not None:
            self.closing.ask(self.snapshot.manifest, self.snapshot.courier_name)

    def _ask_remove(self) -> None:
        chosen = self.parcels.selectionModel().selectedRows()
        line = self.model.line_at(chosen[0].row()) if chosen else None
        if line is not None:
            self.remove.emit(line.awb)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, "Save the manifest paper", self.path.text(), "PDF (*.pdf)")
        dialog.setObjectName("dock.paper_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _ask_paper(self) -> None:
        if self.path.text().strip():
            self.save_paper.emit(Path(self.path.text().strip()))
        else:
            self.path.setFocus()


def nothing_in_hand() -> QWidget:
    """Return what stands there while no manifest is chosen: how to begin."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addStretch(1)
    for part in (
        label("No manifest in hand", role="empty-head"),
        label("Choose a courier on the left, or scan a parcel: its manifest opens here.", role="empty"),
    ):
        part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(part)
    column.addStretch(2)
    return made


def _judge(part: QWidget, verdict: Verdict) -> None:
    part.setEnabled(verdict.allowed)
    part.setToolTip(verdict.message)


def _folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _story(snapshot: DockSnapshot) -> str:
    manifest = snapshot.manifest
    if manifest is None:
        return ""
    told = f"Made {manifest.created_at.astimezone():%d %b %H:%M} by {manifest.created_by}"
    if manifest.closed_at is not None:
        told += f"  ·  closed {manifest.closed_at.astimezone():%d %b %H:%M}"
    if manifest.off:
        told += f"  ·  {count(len(manifest.off), 'parcel', 'parcels')} taken off while closing"
    return told
