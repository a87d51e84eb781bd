"""Copies of the data file in the folder ``backups``: complete or not there, the newest last by name."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.store.database import Database


class Backups:
    """Makes copies and throws old ones away. The newest is never thrown away."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self.folder = database.path.parent / "backups"

    def all(self) -> list[Path]:
        """Return every backup, the oldest first."""
        return sorted(self.folder.glob("*.sqlite3"))

    def is_due(self) -> bool:
        """Whether the data file was written since the last backup; one that lies ahead was made while the clock was wrong."""
        made = self.all()
        if not made:
            return True
        last = made[-1].stat().st_mtime
        return self._written_at() > last or last > time.time()

    def make(self, mark: str = "") -> Path:
        """Copy the data file; raises a trouble if there is no room or no permission.

        Copies that seem newer go: they were made while the clock was ahead, and the last by name must be the newest.
        """
        target = self.folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{mark}.sqlite3"
        half = target.with_suffix(".part")  # a copy cut short must never pass for a backup
        try:
            self.folder.mkdir(exist_ok=True)
            if shutil.disk_usage(self.folder).free < 2 * self._db.path.stat().st_size:
                raise unavailable(
                    "There is no room for a backup in {folder}. Make room on the disk.", folder=self.folder
                )
            self._db.copy_to(half)
            half.replace(target)
            for older in self.all()[::-1]:
                if older.name <= target.name:
                    break
                older.unlink(missing_ok=True)
        except OSError as error:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            raise unavailable(
                "The backup in {folder} could not be written. Check the disk and its permissions.",
                folder=self.folder,
                details=str(error),
            ) from error
        except Trouble:
            half.unlink(missing_ok=True)
            raise
        return target

    def drop_old(self, keep: int, before: datetime) -> None:
        """Delete what is more than the newest ``keep``, and all but the newest that is older than ``before``."""
        made = self.all()
        for path in made[:-keep]:
            path.unlink(missing_ok=True)
        for path in made[-keep:-1]:
            if path.stat().st_mtime < before.timestamp():
                path.unlink(missing_ok=True)

    def _written_at(self) -> float:
        log = self._db.path.with_name(f"{self._db.path.name}-wal")
        return max(path.stat().st_mtime for path in (self._db.path, log) if path.exists())
