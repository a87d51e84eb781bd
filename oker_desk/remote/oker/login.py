"""Logging in to Oker: a token for user name and password (channel API §3; rules R1, R6)."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.remote.answers import Answer, Call, Fault
from oker_desk.remote.http import Sender
from oker_desk.remote.masking import Secrets
from oker_desk.remote.oker.faults import BUSY, error_words, log_in_refused
from oker_desk.remote.oker.reaching import not_reached_at
from oker_desk.remote.pace import STEADY, Attempts, Pace
from oker_desk.remote.wire import fields, text

_REFUSALS = frozenset({"FAILED", "INVALID_CREDENTIALS"})
_NOT_OFFERED = frozenset({400, 404, 405, 415, 501})
_ABOUT_LOG_IN = ("user", "password", "credential", "login", "log in")
_NOT_OKER = (
    "This address does not answer like Oker. Check the address; the Oker team gives it with the user name."
)
_WEB_PAGE = (
    "A web page answers at this address, not Oker. "
    "Check the address: the Oker team gives the one for programs, which differs from the one for browsers."
)
_LEADS_ON = (
    "This address only leads on to another one. Ask the Oker team for the address of the service itself."
)
_SERVER_FAULT = "The server at this address has a fault of its own. Try again in a minute; if it stays, check the address."


class LogIn(Protocol):
    """Where user name, password and token are kept; the token is shared with other processes of this machine."""

    @property
    def url(self) -> str: ...

    @property
    def username(self) -> str: ...

    def password(self) -> str:
        """Return the password, or raise `Trouble`."""

    def token(self) -> str | None:
        """Return the stored token."""

    def keep_token(self, token: str) -> None:
        """Store the token."""

    def turn(self) -> AbstractContextManager[None]:
        """Wait until no other thread or process logs in, and keep them waiting."""


class Accepted(Struct, frozen=True):
    """A log-in that Oker accepted. ``server_time`` is what its clock showed, if it said so."""

    token: str
    server_time: datetime | None = None

    def __repr__(self) -> str:
        return "Accepted(•••)"


def try_log_in(url: str, username: str, password: str, pace: Pace = STEADY) -> Accepted:
    """Log in; raise `Trouble` with a sentence for each way in which that can fail.

    POST is tried first, because GET has the password in its address; servers may offer either (§3). A log-in that was
    refused is never repeated; one that a passing fault kept from an answer is tried once more.
    """
    sender = Sender(url, Secrets(password))
    try:
        return _log_in(sender, {"username": username, "password": password}, Attempts(pace), pace)
    finally:
        sender.close()


def is_usable(token: str) -> bool:
    """Whether the token can stand in a header at all."""
    return token.isascii() and token.isprintable() and bool(token.strip())


def says_log_in_refused(result: Answer | Fault) -> bool:
    """Whether the token was refused: HTTP 401 of any shape, or a body that says so with another status (§2.1)."""
    if not isinstance(result, Answer) or result.status >= 500:
        return False
    if result.status == 401:
        return True
    if len(result.body) > 10_000 or not result.body.lstrip().startswith(b"{"):
        return False
    return error_words(result.data).strip(" .").lower() in {
        "invalid user/token",
        "authtoken expired/invalid authtoken",
    }


def _log_in(sender: Sender, who: dict[str, str], attempts: Attempts, pace: Pace) -> Accepted:
    while True:
        answer = sender.send(Call("POST", "authToken", body=who, secret=True), {}, pace)
        if isinstance(answer, Answer) and _asks_for_get(answer):
            answer = sender.send(Call("GET", "authToken", query=who, secret=True), {}, pace)
        if not _passes(answer) or not attempts.wait(1, _wait_of(answer)):
            return _accepted(answer, sender)


def _asks_for_get(answer: Answer) -> bool:
    if _word_of(answer) or answer.status in {401, 403}:
        return False
    unreadable = answer.status < 400 and fields(answer.data) is None
    return answer.status in _NOT_OFFERED or unreadable


def _passes(result: Answer | Fault) -> bool:
    """Whether the same again may help."""
    if isinstance(result, Fault):
        return True
    return result.status in {408, 425, 429} or (result.status >= 500 and result.status != 501)


def _wait_of(result: Answer | Fault) -> float | None:
    return result.retry_after if isinstance(result, Answer) else None


def _accepted(result: Answer | Fault, sender: Sender) -> Accepted:
    if isinstance(result, Fault):
        raise not_reached_at(sender.address, result)
    details = f"HTTP {result.status}"
    if _passes(result):
        raise unavailable(BUSY if result.status == 429 else _SERVER_FAULT, details=details)
    word = _word_of(result)
    said = sender.secrets.mask(error_words(result.data))
    # Words with a slash are paths that a server repeats: "there is no /users/authToken" is not about the log-in.
    plain = " ".join(
        word for word in said.lower().split() if "/" not in word or word.startswith("user/token")
    )
    names_log_in = any(hint in plain for hint in _ABOUT_LOG_IN)
    if word in _REFUSALS or result.status in {401, 403} or (result.status in {400, 404} and names_log_in):
        raise log_in_refused(f"{details} {said}".strip())
    found = fields(result.data) or {}
    token = text(found.get("accesstoken"))
    if word == "SUCCESS" and token and is_usable(token) and result.status < 300:
        return Accepted(token, result.server_time)
    if found and not word and names_log_in:
        raise log_in_refused(f"{details} {said}".strip())
    raise _not_oker(result, f"{details} {said}".strip())


def _not_oker(answer: Answer, details: str) -> Trouble:
    """Return the trouble of a server that is there, but is not this service."""
    if 300 <= answer.status < 400:
        return unavailable(_LEADS_ON, details=details)
    return unavailable(_WEB_PAGE if answer.is_page else _NOT_OKER, details=details)


def _word_of(answer: Answer) -> str:
    """Return the status word of the answer in capitals, or an empty text."""
    return (text((fields(answer.data) or {}).get("status")) or "").upper()
