"""A data file that cannot be read any more: it is set aside and named, never deleted, never replaced in silence."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from oker_desk.domain.trouble import Trouble, unavailable

_SIGNS = ("malformed", "not a database", "encrypted", "database corruption", "malformed database schema")
_MARK = ".damaged-"
BEGUN = "desk.begun"
"""A mark beside the data file: there was one, so a missing or empty one is a loss and no first start."""


def is_damage(text: str) -> bool:
    """Whether SQLite's words mean a broken file."""
    return any(sign in text for sign in _SIGNS)


def set_aside(path: Path, details: str) -> Trouble:
    """Rename the broken file and its side files, and return the trouble that names it and the last backup."""
    stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    try:
        # The file itself goes last: a side file left behind would be applied to the backup put in its place.
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(path.with_name(path.name + _MARK + stamp + suffix))
        (path.parent / BEGUN).unlink(missing_ok=True)  # the damaged file keeps the desk closed from now on
    except OSError as error:
        details = f"{details}; {error}"
    return trouble_of_damage(path, details) or unavailable(
        "The data file {path} is damaged. Close every window of Oker Desk and start again.",
        path=path,
        details=details,
    )


def refuse_to_begin_anew(path: Path) -> None:
    """Raise if the data file that was here is gone or empty; an empty desk must never look like a finished one."""
    if not (path.parent / BEGUN).exists():
        return
    if path.is_file() and not path.stat().st_size:
        raise set_aside(path, "The file is empty although there was a desk in it.")
    if not path.exists():
        raise unavailable(
            "The data file {path} is gone. Put it or its last backup back. "
            "To start with an empty desk instead, delete {mark}.",
            path=path,
            mark=BEGUN,
        )


def trouble_of_damage(path: Path, details: str = "") -> Trouble | None:
    """Return the trouble that stands while a damaged file lies there and no data file has been put in its place."""
    found = path.parent.glob(path.name + _MARK + "*")
    damaged = sorted(part for part in found if not part.name.endswith(("-wal", "-shm")))
    if path.exists() or not damaged:
        return None
    backups = sorted((path.parent / "backups").glob("*.sqlite3"))
    if backups:
        return unavailable(
            "The data file is damaged and was set aside as {damaged}. The last backup is {backup}. "
            "Copy the backup to {path} and start again.",
            damaged=damaged[-1].name,
            backup=backups[-1],
            path=path,
            details=details,
        )
    return unavailable(
        "The data file is damaged and was set aside as {damaged}. There is no backup. "
        "Move the damaged file to another folder to start with an empty one.",
        damaged=damaged[-1],
        details=details,
    )
