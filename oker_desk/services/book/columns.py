"""How somebody has arranged the order list at this desk."""

from __future__ import annotations

from oker_desk.services.desk import Desk

_COLUMNS = "orders.columns"


def kept_columns(desk: Desk) -> str:
    """Return what was kept, empty before the first time."""
    return desk.store.settings.get(_COLUMNS)


def keep_columns(desk: Desk, text: str) -> None:
    desk.store.settings.put(_COLUMNS, text)
