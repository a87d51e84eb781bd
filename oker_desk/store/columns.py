"""How values stand in columns: times as ISO 8601 in UTC, small records as JSON."""

from __future__ import annotations

import json
from collections.abc import Sized
from datetime import UTC, datetime
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import asdict


def time_text(moment: datetime | None) -> str | None:
    """Return the column text of a time; texts sort like the times."""
    if moment is None:
        return None
    as_utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return as_utc.isoformat(timespec="microseconds")


def read_time(text: object) -> datetime | None:
    return datetime.fromisoformat(str(text)) if text else None


def need_time(text: object) -> datetime:
    return datetime.fromisoformat(str(text))


def to_json(value: object) -> str:
    return _WRITER.encode(value)


def from_json(text: object) -> dict[str, object]:
    """Return the JSON object of a column; an empty column is an empty object."""
    found: dict[str, object] = json.loads(str(text)) if text else {}
    return found


def whole(value: object) -> int:
    """Return an INTEGER column."""
    return int(str(value))


def optional(value: object) -> str | None:
    return None if value is None else str(value)


def marks(values: Sized) -> str:
    """Return as many question marks as there are values, for an IN list."""
    return ",".join("?" * len(values))


def _plain(value: object) -> object:
    if isinstance(value, Struct):
        return asdict(value)
    if isinstance(value, datetime):
        return value.isoformat()  # with its own offset: the day of an invoice is sent back as Oker gave it
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)


_WRITER = json.JSONEncoder(ensure_ascii=False, default=_plain)
