"""Backups of the data file: at the start and every half hour in which something was written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from oker_desk.services.desk import Desk

KEPT = 6
OLDEST = timedelta(days=7)
"""Older backups go as soon as there is a newer one: they still name buyers that the desk has forgotten."""


class LastBackup(Struct, frozen=True):
    """The newest backup, None before the first."""

    path: Path
    made_at: datetime


def back_up_if_due(desk: Desk) -> Path | None:
    """Copy the data file if it was written since the last backup; raises a trouble if it cannot be copied."""
    return back_up(desk) if desk.store.backups.is_due() else None


def back_up(desk: Desk) -> Path:
    """Copy the data file now and throw away the copies that are too many or too old."""
    made = desk.store.backups.make()
    desk.store.backups.drop_old(KEPT, desk.now() - OLDEST)
    return made


def last_backup(desk: Desk) -> LastBackup | None:
    made = desk.store.backups.all()
    if not made:
        return None
    return LastBackup(made[-1], datetime.fromtimestamp(made[-1].stat().st_mtime, UTC))
