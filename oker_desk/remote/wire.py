"""Tolerant readers of JSON values (channel API §2 and §17): every odd form seen gives the same value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache

Fields = Mapping[str, object]

_NOTHING = frozenset({"", "NULL", "null"})
_JOINERS = "\u200c\u200d"
"""Invisible, but Hindi cannot be written without them."""
_YES = frozenset({"true", "1", "yes", "y"})
_NO = frozenset({"false", "0", "no", "n"})
_LARGEST_EXPONENT = 18
"""Numbers beyond are no amounts and no counts; making an `int` of 1e999999999 would never end."""
_MILLISECONDS_FROM = 100_000_000_000


def fields(value: object) -> Fields | None:
    """Return an object's fields under lower-case names, or ``None`` if it is no object.

    Servers write ``orderId`` and ``orderID``, ``status`` and ``Status`` (§17, quirk 10). Where both are there,
    the one that says something counts.
    """
    if not isinstance(value, dict):
        return None
    # What has more fields than any object of the API is not worth remembering.
    names = _small_names(tuple(value)) if len(value) < 100 else map(str.lower, value)
    found: dict[str, object] = dict(zip(names, value.values(), strict=True))
    if len(found) == len(value):
        return found
    found.clear()
    for name, inner in value.items():
        key = name.lower()
        if found.get(key) in (None, "", "NULL"):
            found[key] = inner
    return found


@lru_cache(maxsize=100)
def _small_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return names in small letters; the objects of a page have the same few sets of them."""
    return tuple(map(str.lower, names))


def objects(value: object) -> list[object]:
    """Return a list's members; nothing, ``"NULL"`` and anything else that is no list is an empty list."""
    return value if isinstance(value, list) else []


def is_list(value: object) -> bool:
    """Whether the value is a list, or one of the ways to say that there is none."""
    return isinstance(value, list) or value is None or value in ("", "NULL")


def text(value: object) -> str | None:
    """Return a text without blanks at its ends; numbers become text (quirk 17), "NULL", "" and nothing ``None``."""
    if value is None:
        return None
    if isinstance(value, str):
        found = value.strip()
        if found in _NOTHING:
            return None
        return found if found.isascii() else found.encode("utf-8", "replace").decode()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    amount = number(value)
    if amount is None:
        return None
    return str(int(amount)) if amount == amount.to_integral_value() else str(amount)


def words(value: object, longest: int = 300) -> str:
    """Return a server's message on one line, for a person; empty if there is none."""
    found = text(value)
    if not found:
        return ""
    if len(found) <= longest and found.isprintable() and "  " not in found:
        return found  # the usual case; a page of orders has thousands
    line = " ".join(
        "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in found).split()
    )
    return line if len(line) <= longest else line[: longest - 1] + "…"


def number(value: object) -> Decimal | None:
    """Return a number, also one that was sent as text."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    try:
        found = Decimal(value.strip() if isinstance(value, str) else value)
    except InvalidOperation:
        return None
    return found if found.is_finite() and found.adjusted() <= _LARGEST_EXPONENT else None


def whole(value: object) -> int | None:
    """Return a whole number, also one that was sent as text or as ``2.0``."""
    if type(value) is int and abs(value) < 10**_LARGEST_EXPONENT:
        return value
    found = number(value)
    if found is None or found != found.to_integral_value():
        return None
    return int(found)


def flag(value: object, *, missing: bool) -> bool:
    """Return yes or no, also one that was sent as text or number; ``missing`` if it is neither."""
    word = ("true" if value else "false") if isinstance(value, bool) else (text(value) or "").lower()
    if word in _YES:
        return True
    return False if word in _NO else missing


def moment(value: object, *, keep_offset: bool = False) -> datetime | None:
    """Return a time in UTC: with or without offset, ``T`` or a blank, a date alone; no offset means UTC (§2).

    With ``keep_offset`` the offset stays as it was, so that the day stays the one that was written. Also read: seconds and milliseconds
    since 1970, which Uniware's own programs send.
    """
    try:
        if not isinstance(value, str):
            return _since_1970(number(value))
        written = text(value)
        if written is None:
            return None
        found = datetime.fromisoformat(written if len(written) == 19 else _without_blanks(written))
        if found.tzinfo is None:
            return found.replace(tzinfo=UTC)
        as_utc = found.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return found if keep_offset else as_utc


def _since_1970(number_of: Decimal | None) -> datetime | None:
    if number_of is None:
        return None
    seconds = number_of / 1000 if abs(number_of) >= _MILLISECONDS_FROM else number_of
    return datetime.fromtimestamp(float(seconds), UTC)


def _without_blanks(written: str) -> str:
    """``2024-06-11 06:15:00 +05:30`` → ``2024-06-11T06:15:00+05:30``; a plus that was read as a blank comes back."""
    day, _, rest = written.replace("T", " ", 1).partition(" ")
    time, _, offset = rest.strip().partition(" ")
    if not time:
        return day
    sign = "+" if offset[:1].isdigit() else ""
    return f"{day}T{time}{sign}{offset.strip()}"


def json_number(value: Decimal) -> int | float:
    """Return the number as JSON writes it: ``9`` rather than ``9.0``."""
    return int(value) if value == value.to_integral_value() else float(value)
