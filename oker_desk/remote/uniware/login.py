"""Logging in to Uniware: an access token for the password, or for the refresh token (Uniware API §2)."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from msgspec import Struct

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.address import check_address
from oker_desk.remote.answers import Answer, Call, Fault
from oker_desk.remote.http import Sender
from oker_desk.remote.masking import Secrets
from oker_desk.remote.pace import Attempts, Pace
from oker_desk.remote.uniware.faults import error_words, no_use, not_accepted, not_reached
from oker_desk.remote.wire import fields, text, whole

CLIENT = "my-trusted-client"
"""A fixed public value of the vendor, no secret (§2.1)."""
BEFORE_END = timedelta(seconds=60)


class Tokens(Struct, frozen=True):
    """The tokens of one log-in; ``ends`` is when the access token ends."""

    access: str
    refresh: str
    ends: datetime

    def __repr__(self) -> str:
        return "Tokens(…)"

    def to_json(self) -> str:
        return json.dumps({"access": self.access, "refresh": self.refresh, "ends": self.ends.isoformat()})

    @classmethod
    def from_json(cls, stored: str) -> Tokens | None:
        """Return what was stored; ``None`` for anything else."""
        try:
            found = json.loads(stored)
            return cls(str(found["access"]), str(found["refresh"]), datetime.fromisoformat(found["ends"]))
        except (ValueError, TypeError, KeyError):
            return None


class LogIn(Protocol):
    """Where user name, password and tokens are kept."""

    @property
    def url(self) -> str: ...

    @property
    def username(self) -> str: ...

    def password(self) -> str:
        """Return the password, or raise `Trouble`."""

    def tokens(self) -> Tokens | None:
        """Return the stored tokens."""

    def keep_tokens(self, tokens: Tokens) -> None:
        """Store the tokens."""

    def turn(self) -> AbstractContextManager[None]:
        """Wait until no other thread or process logs in, and keep them waiting."""


def origin_of(url: str) -> str:
    """Return the origin of an address that people may have copied whole from their browser (§1)."""
    address = url.strip()
    parts = urlsplit(address)
    if parts.scheme and parts.netloc and "@" not in parts.netloc:
        address = f"{parts.scheme}://{parts.netloc}"
    return check_address(address)


def log_in(url: str, username: str, password: str, pace: Pace, now: Callable[[], datetime]) -> Tokens:
    """Return tokens for a password; raise `Trouble` otherwise. A refused log-in is never repeated."""
    return _ask(url, {"grant_type": "password", "username": username, "password": password}, pace, now)


def refresh(url: str, tokens: Tokens, pace: Pace, now: Callable[[], datetime]) -> Tokens:
    """Return new tokens for a refresh token; it dies thirty days after the log-in (§2.2)."""
    return _ask(url, {"grant_type": "refresh_token", "refresh_token": tokens.refresh}, pace, now)


def _ask(url: str, words: dict[str, str], pace: Pace, now: Callable[[], datetime]) -> Tokens:
    secrets = Secrets(*(words[name] for name in ("password", "refresh_token") if name in words))
    sender = Sender(url, secrets)
    attempts = Attempts(pace)
    call = Call("GET", "oauth/token", {**words, "client_id": CLIENT}, secret=True)
    try:
        while True:
            asked_at = now()
            result = sender.send(call, {}, pace)
            found = _tokens_of(result, asked_at, secrets)
            if isinstance(found, Tokens):
                return found
            if not _passes(result) or not attempts.wait(
                2, result.retry_after if isinstance(result, Answer) else None
            ):
                raise found
    finally:
        sender.close()


def _passes(result: Answer | Fault) -> bool:
    """Whether the same again may help: not where Uniware hides a refusal in an error 500."""
    if isinstance(result, Fault):
        return True
    named = bool(error_words(fields(result.data) or {}))
    return result.status in {408, 425, 429} or (result.status >= 500 and not named)


def _tokens_of(result: Answer | Fault, asked_at: datetime, secrets: Secrets) -> Tokens | Trouble:
    if isinstance(result, Fault):
        return not_reached(result)
    found = fields(result.data) or {}
    access, refresh_token = text(found.get("access_token")), text(found.get("refresh_token"))
    if result.status < 300 and access and access.isascii() and access.isprintable():
        seconds = whole(found.get("expires_in")) or 0
        return Tokens(access, refresh_token or "", asked_at + timedelta(seconds=seconds))
    said = secrets.mask(error_words(found))
    if said and (result.status in {400, 401, 403, 500} or "error" in found):
        return not_accepted(f"HTTP {result.status} {said}")
    if result.status in {401, 403}:
        return not_accepted(f"HTTP {result.status}")
    return no_use(result)
