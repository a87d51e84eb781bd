"""Asking for a file. The dialog is Qt's own: the system's would take a scan for the name of a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from oker_desk.gui.language import mark, tr

PDF, ZIP, JSON = "PDF (*.pdf)", "Zip (*.zip)", "JSON (*.json)"
_SIZE = (860, 480)
_TABLES = mark("Tables as text")


def tables() -> str:
    """Return the kind of file that a list from elsewhere comes in."""
    return f"{tr(_TABLES)} (*.csv *.txt *.tsv)"


def ask_file(
    parent: QWidget,
    name: str,
    title: str,
    kind: str,
    chosen: Callable[[str], None],
    *,
    suggested: str | None = None,
) -> None:
    """Ask for a file to read, or to write if one is suggested, by name or whole path; the window goes on meanwhile, scans arrive as ever."""
    saving = suggested is not None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(Path(documents, suggested or "")), kind)
    dialog.resize(*_SIZE)
    dialog.setObjectName(name)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if saving else QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
    dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")") if saving else "")
    for part, word in (
        (QFileDialog.DialogLabel.LookIn, tr("Folder")),
        (QFileDialog.DialogLabel.FileName, tr("File")),
        (QFileDialog.DialogLabel.FileType, tr("Kind of file")),
        (QFileDialog.DialogLabel.Accept, tr("Save") if saving else tr("Open")),
        (QFileDialog.DialogLabel.Reject, tr("Cancel")),
    ):
        dialog.setLabelText(part, word)
    dialog.fileSelected.connect(chosen)
    dialog.open()
