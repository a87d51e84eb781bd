"""Pictures of the goods on the disk, with a limit: what nobody looked at for longest makes room."""

from __future__ import annotations

import hashlib
import os
import time
import uuid
from contextlib import suppress
from pathlib import Path

MOST = 300_000_000
"""Bytes of all pictures together."""
_LOOK_EVERY = 50
"""Pictures between two looks at how full the folder is."""
_DAY_S = 86_400.0


class Pictures:
    """The folder of pictures. Everything in it may be lost: it comes back from where it came."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self._folder = folder
        self._most = most
        self._kept = 0

    def find(self, url: str) -> Path | None:
        """Return the file of a picture that is here."""
        path = self._path_of(url)
        try:
            age = time.time() - path.stat().st_mtime
            if age > _DAY_S:
                os.utime(path)  # the time of a file tells when somebody last looked at it
        except OSError:
            return None
        return path

    def keep(self, url: str, data: bytes) -> Path | None:
        """Store a picture and return its file; ``None`` where the disk is full or cannot be written."""
        path = self._path_of(url)
        half = path.with_suffix(f".{uuid.uuid4().hex}.part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half.write_bytes(data)
            half.replace(path)
        except OSError:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            return None
        self._missing(url).unlink(missing_ok=True)
        self._kept += 1
        if self._kept % _LOOK_EVERY == 1:
            self._make_room(path)
        return path

    def note_missing(self, url: str) -> None:
        """Remember for a day that there is no such picture, so that it is not asked for at every look."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._missing(url).touch()

    def is_missing(self, url: str) -> bool:
        try:
            return time.time() - self._missing(url).stat().st_mtime < _DAY_S
        except OSError:
            return False

    def _make_room(self, newest: Path) -> None:
        """Remove the pictures that nobody looked at for longest, down to nine tenths of the limit."""
        files: list[tuple[float, int, Path]] = []
        with suppress(OSError):
            for entry in os.scandir(self._folder):
                found = entry.stat()
                files.append((found.st_mtime, found.st_size, Path(entry.path)))
        total = sum(size for _, size, _ in files)
        if total <= self._most:
            return
        for _, size, path in sorted(files):
            if total <= self._most * 0.9:
                break
            if path != newest:
                with suppress(OSError):
                    path.unlink()
                total -= size

    def _path_of(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode()).hexdigest()[:40]}.picture"

    def _missing(self, url: str) -> Path:
        return self._path_of(url).with_suffix(".none")
