"""Label files, kept byte for byte under their SHA-256; a reprint never asks Oker (R24)."""

from __future__ import annotations

import hashlib
import os
import uuid
from contextlib import suppress
from pathlib import Path

from oker_desk.domain.trouble import unavailable


class Labels:
    """The folder of stored labels. Files are complete or not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, pdf: bytes) -> str:
        """Write the bytes to the disk for good and return their SHA-256."""
        digest = hashlib.sha256(pdf).hexdigest()
        path = self.path_of(digest)
        half = path.with_suffix(f".{uuid.uuid4().hex}.part")
        try:
            if path.exists() and path.read_bytes() == pdf:
                return digest
            path.parent.mkdir(parents=True, exist_ok=True)
            with half.open("wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
            _fix_names(path.parent)
            _fix_names(self._folder)
        except OSError as error:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            raise unavailable(
                "The label could not be stored in {folder}. Make room on the disk and try again.",
                folder=self._folder,
                details=str(error),
            ) from error
        return digest

    def read(self, digest: str) -> bytes:
        """Return the bytes; raises a trouble if the file is gone or no longer what it was."""
        try:
            pdf = self.path_of(digest).read_bytes()
        except OSError as error:
            raise unavailable(
                "The stored label file is gone: {path}.", path=self.path_of(digest), details=str(error)
            ) from error
        if hashlib.sha256(pdf).hexdigest() != digest:
            raise unavailable(
                "The stored label file was changed: {path}. Do not use it.", path=self.path_of(digest)
            )
        return pdf

    def drop(self, digest: str) -> None:
        """Delete a file that nobody needs any more; one that is in use is deleted another time."""
        with suppress(OSError):
            self.path_of(digest).unlink(missing_ok=True)

    def path_of(self, digest: str) -> Path:
        return self._folder / digest[:2] / f"{digest}.pdf"


def _fix_names(folder: Path) -> None:
    """Bring the names in a folder to the disk, so that a power cut does not lose them; Windows needs no such thing."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
