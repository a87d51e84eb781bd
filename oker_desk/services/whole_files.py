"""Files that somebody asked for: complete or not there, also where the disk is full in the middle."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write the file; what the disk could not take whole is not left behind. Raises OSError."""
    file = path.open("wb")  # one that may not be written stays as it is
    try:
        with file:
            file.write(content)
    except OSError:
        if path.is_file():
            with suppress(OSError):
                path.unlink()
        raise
