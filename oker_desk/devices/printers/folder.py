"""Keeps each printed document as a numbered file: the printer of the sandbox, of tests and of "print to a file"."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from oker_desk.devices.labels.rasters import Raster
from oker_desk.devices.printers.family import not_printed


class FolderPrinter:
    """Writes the documents byte for byte, 0001.pdf and on; files that are there are never written over."""

    def __init__(self, folder: Path, name: str = "Folder") -> None:
        self.name = name
        self.folder = folder

    def print_pages(self, pages: Sequence[Raster], pdf: bytes, title: str) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._next_file(pdf)
        except OSError as error:
            raise not_printed(self.name, str(error)) from error

    def _next_file(self, pdf: bytes) -> None:
        """Write the next number; another program may print into the same folder, so a taken number is passed over."""
        number = max((int(p.stem) for p in self.folder.glob("*.pdf") if p.stem.isdecimal()), default=0)
        while True:
            number += 1
            path = self.folder / f"{number:04}.pdf"
            try:
                file = path.open("xb")
            except FileExistsError:
                continue
            try:
                with file:
                    file.write(pdf)
            except OSError:
                path.unlink(missing_ok=True)  # a page cut short must never pass for a print
                raise
            return
