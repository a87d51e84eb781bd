"""What came back from one call: an answer, or a fault on the way. Neither is an exception, so neither carries a URL."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import Enum, StrEnum
from functools import cached_property

from msgspec import DecodeError
from msgspec.json import Decoder


class Unreadable(Enum):
    """Stands for a body that is not JSON, which may itself be ``null``."""

    BODY = "not JSON"


@dataclass(frozen=True)
class Call:
    """One request. ``path`` is relative to the address, or a whole URL. Query and body may hold secrets."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: object = field(default=None, repr=False)
    secret: bool = False
    """The query must not be logged."""
    file: bool = False
    """The answer is a file or a text, not JSON, and may take longer."""
    final: frozenset[int] = frozenset()
    """HTTP statuses that mean something in this call and are handed back as they are."""
    largest: int = 50_000_000
    """Bytes of the biggest answer; a page of orders has some hundred thousand, a label under 20 million."""


@dataclass(frozen=True)
class Answer:
    """Status and body of an answer, or as much of the body as came with a status of 400 and more."""

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = ""
    retry_after: float | None = None
    server_time: datetime | None = None
    """What the server's clock showed, with its zone."""

    @cached_property
    def data(self) -> object:
        """The body read as JSON, or `Unreadable.BODY`. Numbers with a point become `Decimal`: most of them are money."""
        return _parsed(self.body)

    @property
    def is_page(self) -> bool:
        """Whether this is a web page, as proxies, portals and broken servers send it in place of JSON.

        The content type does not tell: simple servers name every bare string ``text/html``, base64 labels included.
        """
        return self.body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


class FaultKind(StrEnum):
    """What went wrong on the way."""

    UNREACHABLE = "no connection"
    NO_SUCH_HOST = "host not found"
    NOT_TRUSTED = "TLS certificate not trusted"
    NO_TLS = "no TLS connection"
    TIMEOUT = "time limit"
    LOST = "connection lost"
    TOO_BIG = "answer too big"


@dataclass(frozen=True)
class Fault:
    """No whole answer. ``sent`` tells whether the server may have seen the request: if not, nothing can have happened."""

    kind: FaultKind
    sent: bool
    text: str = ""
    fragment: bytes = field(default=b"", repr=False)


def _parsed(body: bytes) -> object:
    try:
        value: object = _READER.decode(body)
    except (DecodeError, ValueError, RecursionError):
        return _parsed_leniently(body)
    return value


def _parsed_leniently(body: bytes) -> object:
    """Read what only the slower reader takes: a mark before the text, signs that ought to be escaped, NaN, half signs."""
    try:
        value: object = json.loads(
            body.decode("utf-8-sig"), parse_float=_amount, parse_constant=lambda _: None, strict=False
        )
    except (ValueError, RecursionError):
        return Unreadable.BODY
    return value


def _amount(digits: str) -> Decimal | None:
    """Return a number; one beyond all reason says nothing and spoils nothing beside it."""
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


_READER = Decoder(float_hook=_amount)
