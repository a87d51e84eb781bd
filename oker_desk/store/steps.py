"""Bringing a data file to this program's version: plain SQL steps, a copy before the first, newer files refused."""

from __future__ import annotations

from importlib import resources

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.store.backups import Backups
from oker_desk.store.database import Database


def newest_version() -> int:
    """Return the number of the last schema step of this program."""
    return len(_steps())


def bring_up_to_date(database: Database) -> None:
    """Run the steps that the file lacks, each in a transaction of its own; raises if the file is newer."""
    version = _version(database)
    if version > newest_version():
        raise unavailable(
            "The data file was written by a newer Oker Desk (version {theirs}, this one knows {ours}). "
            "Install the newer program. The file was not touched.",
            theirs=version,
            ours=newest_version(),
        )
    database.run("PRAGMA journal_mode = WAL")
    if 0 < version < newest_version():
        _copy_before(database, version)
    for number, sql in enumerate(_steps()[version:], start=version + 1):
        with database.transaction():
            if _version(database) < number:
                database.run_script(sql)
                database.run(f"PRAGMA user_version = {number}")


def _version(database: Database) -> int:
    return int(str(database.value("PRAGMA user_version")))


def _steps() -> list[str]:
    folder = resources.files("oker_desk.store") / "schema"
    files = sorted(
        (part for part in folder.iterdir() if part.name.endswith(".sql")), key=lambda part: part.name
    )
    return [part.read_text(encoding="utf-8") for part in files]


def _copy_before(database: Database, version: int) -> None:
    backups = Backups(database)
    try:
        backups.make(f"-version-{version}")
    except Trouble as trouble:
        raise unavailable(
            "The data file must be copied to {folder} before it is changed, and this failed. Nothing was changed. "
            "Make room on the disk, check its permissions, and start again.",
            folder=backups.folder,
            details=trouble.details or trouble.message,
        ) from trouble
