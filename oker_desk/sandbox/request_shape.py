"""The form of requests: which words a query may hold, which fields a body. Whatever the spec does not name is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from oker_desk.sandbox.exchange import JsonObject, Request, invalid


def is_text(value: object) -> bool:
    return isinstance(value, str)


def is_filled_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_list_of_objects(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(entry, dict) for entry in value)


def is_object(value: object) -> bool:
    return isinstance(value, dict)


def is_stock(value: object) -> bool:
    return is_text(value) or is_whole(value)


def is_date(value: object) -> bool:
    return isinstance(value, str) and parsed_date(value) is not None


Check = Callable[[object], bool]

_KINDS: dict[Check, str] = {
    is_text: "a string",
    is_filled_text: "a string that is not empty",
    is_number: "a number",
    is_whole: "a whole number",
    is_list_of_objects: "a list of objects, with one at least",
    is_object: "an object",
    is_stock: "a string of digits (a whole number is taken, too)",
    is_date: "a date such as 2024-06-11 or 2024-06-11T06:15:00",
}


def check_fields(value: JsonObject, must: Mapping[str, Check], may: Mapping[str, Check], where: str) -> None:
    """Refuse unknown, missing and mistyped fields of one object, all of the first kind found at once."""
    known = {**must, **may}
    unknown = sorted(set(value) - set(known))
    if unknown:
        raise invalid(
            "UNKNOWN_FIELD",
            f"{where} holds {', '.join(unknown)}; known are {', '.join(known)}.",
            fields=unknown,
        )
    missing = [name for name in must if name not in value]
    if missing:
        raise invalid("MISSING_FIELD", f"{where} lacks {', '.join(missing)}.", fields=missing)
    for name, found in value.items():
        check = known[name]
        if not check(found):
            message = f"{where}.{name} must be {_KINDS[check]}, not {found!r}."
            raise invalid("INVALID_VALUE", message, field=name)


def body_of(
    request: Request, must: Mapping[str, Check], may: Mapping[str, Check] | None = None
) -> JsonObject:
    body = request.json()
    if not isinstance(body, dict):
        raise invalid("INVALID_BODY", "The body must be one JSON object.")
    check_fields(body, must, may or {}, "body")
    return body


def entries_of(
    body: JsonObject, name: str, must: Mapping[str, Check], may: Mapping[str, Check]
) -> list[JsonObject]:
    entries: list[JsonObject] = body[name]
    for number, entry in enumerate(entries):
        check_fields(entry, must, may, f"{name}[{number}]")
    return entries


# Query ---------------------------------------------------------------------------------------------------------------


def query_of(request: Request, must: tuple[str, ...], may: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the query's words, each given once and none empty where it must be there."""
    names = [name for name, _ in request.query]
    unknown = sorted(set(names) - {*must, *may})
    if unknown:
        known = ", ".join((*must, *may)) or "none"
        raise invalid(
            "UNKNOWN_PARAMETER",
            f"The query holds {', '.join(unknown)}; known are: {known}.",
            parameters=unknown,
        )
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise invalid("DOUBLED_PARAMETER", f"Given more than once: {', '.join(doubled)}.", parameters=doubled)
    words = request.words()
    missing = [name for name in must if not words.get(name)]
    if missing:
        raise invalid("MISSING_PARAMETER", f"The query lacks {', '.join(missing)}.", parameters=missing)
    return words


def page_number(words: Mapping[str, str]) -> int:
    """Return the number of the page, from 1, which is also what a missing word means."""
    text = words.get("pageNumber", "1")
    if not re.fullmatch(r"[1-9][0-9]{0,8}", text):
        raise invalid("INVALID_PAGE_NUMBER", f"pageNumber must be 1, 2, ..., not {text!r}.", pageNumber=text)
    return int(text)


def check_page_size(words: Mapping[str, str], size: int) -> None:
    if words["pageSize"] != str(size):
        found = words["pageSize"]
        raise invalid(
            "INVALID_PAGE_SIZE", f"pageSize of this call is fixed to {size}, not {found!r}.", pageSize=found
        )


def check_word(words: Mapping[str, str], name: str, known: tuple[str, ...]) -> str:
    """Return a word of an enumeration; upper and lower case matter (channel API 2)."""
    if words[name] not in known:
        raise invalid(
            "UNKNOWN_WORD",
            f"{name} must be one of {', '.join(known)}, not {words[name]!r}.",
            word=words[name],
        )
    return words[name]


def ids_of(text: str, name: str) -> list[str]:
    """Split ids at commas. Blanks around them, empty ones and repeated ones are refused."""
    ids = text.split(",")
    if any(not found or found != found.strip() for found in ids) or len(set(ids)) < len(ids):
        raise invalid(
            "INVALID_IDS", f"{name} must hold different ids with a comma between two, not {text!r}.", ids=text
        )
    return ids


# Dates ---------------------------------------------------------------------------------------------------------------

_DATE = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<time>\d\d:\d\d:\d\d)(?:\.\d{1,6})?(?P<zone>Z|[+\- ]\d\d:?\d\d)?)?"
)


def parsed_date(text: str) -> datetime | None:
    """Read a date with or without time and offset, with T or a blank; naive means UTC.

    A blank before the offset is a plus that was not escaped (channel API 2, quirk 6).
    """
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    zone = (match["zone"] or "Z").replace(" ", "+")
    try:
        moment = datetime.fromisoformat(f"{match['day']}T{match['time'] or '00:00:00'}{zone}")
    except ValueError:
        return None
    return moment.astimezone(UTC)


def date_in(words: Mapping[str, str], name: str) -> datetime:
    moment = parsed_date(words[name])
    if moment is None:
        message = f"{name} must be a date such as 2024-06-11T06:15:00 or 2024-06-11T11:45:00%2B05:30, not {words[name]!r}."
        raise invalid("INVALID_DATE", message, date=words[name])
    return moment


def written(moment: datetime) -> str:
    """Write a moment as Oker does: UTC, seconds, no offset."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
