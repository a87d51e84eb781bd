"""The history as a chain: each event carries the hash of the one before it (design §2.5, R51)."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

from msgspec import Struct

FIRST = "0" * 64
"""What the first event names as the hash before it."""


class Event(Struct, frozen=True):
    """Who did what when. ``text`` holds no personal data of buyers and no secret (R52)."""

    at: datetime
    who: str
    act: str
    order_no: str | None
    manifest_no: str | None
    text: str
    before: str
    hash: str


def chain(
    before: str, *, at: datetime, who: str, act: str, order_no: str | None, manifest_no: str | None, text: str
) -> Event:
    """Return the event that follows the one with hash ``before``."""
    moment = at.astimezone(UTC).isoformat()  # the file keeps UTC: the zone it was told in must not matter
    content = json.dumps([before, moment, who, act, order_no, manifest_no, text], ensure_ascii=False)
    digest = hashlib.sha256(content.encode()).hexdigest()
    return Event(at, who, act, order_no, manifest_no, text, before, digest)


def is_intact(event: Event, before: str) -> bool:
    """Whether the event follows the hash ``before`` and says what it said when it was written."""
    again = chain(
        before,
        at=event.at,
        who=event.who,
        act=event.act,
        order_no=event.order_no,
        manifest_no=event.manifest_no,
        text=event.text,
    )
    return event.before == before and event.hash == again.hash
