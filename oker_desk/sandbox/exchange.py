"""One HTTP request as the calls see it, what they answer, and the refusals in the shapes of channel API 2.1."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

JsonObject = dict[str, Any]

LOG = logging.getLogger(__name__)

JSON = "application/json; charset=utf-8"
HTML = "text/html; charset=utf-8"
PDF = "application/pdf"
PNG = "image/png"


class Request(Struct, frozen=True):
    """Header names are in lower case; ``here`` is the address of this server without a path."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    raw: bytes
    here: str

    def words(self) -> dict[str, str]:
        return dict(self.query)

    def json(self) -> object:
        """Read the body; text that is no JSON is refused with the place of the mistake."""
        try:
            return json.loads(self.raw or b"null", parse_constant=_refuse_constant)
        except ValueError as error:
            raise invalid("INVALID_JSON", f"The body is no JSON: {error}.") from error


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


class Answer(Struct, frozen=True):
    """``payload`` is sent as JSON, unless it is bytes."""

    payload: object
    status: int = 200
    content_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)

    def data(self) -> bytes:
        if isinstance(self.payload, bytes):
            return self.payload
        return json.dumps(self.payload, ensure_ascii=False).encode()

    @property
    def did_something(self) -> bool:
        """Say whether the call was carried out, wholly or in part: neither an error nor FAILED in the body."""
        status = self.payload.get("status") if isinstance(self.payload, dict) else None
        return self.status < 400 and status not in {"FAILED", "INVALID_CREDENTIALS"}


class Refusal(Exception):
    """Ends a call before it changed anything."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(str(answer.payload))
        self.answer = answer


def invalid(code: str, message: str, **params: object) -> Refusal:
    """Make the 400 of a request whose form is wrong."""
    return Refusal(Answer({"errors": [{"code": code, "message": message, "params": params}]}, 400))


def unauthorised(why: str) -> Refusal:
    return Refusal(Answer({"reason": "authToken expired/Invalid authToken", "description": why}, 401))


def refused(message: str, status: int = 400) -> Refusal:
    """Make the refusal of a read call."""
    return Refusal(Answer({"message": message}, status))


def stumbled(where: str, error: Exception) -> Answer:
    """Make the answer to a defect of the sandbox, or to an order too odd for it; the trace goes to the log."""
    LOG.error("The sandbox failed in %s", where, exc_info=error)
    return Answer({"message": f"The sandbox itself failed: {error!r}"}, 500)


def html_page(status: int = 200) -> Answer:
    """Make what a proxy or a maintenance page puts in the place of an answer."""
    page = "<!DOCTYPE html><html><head><title>Oker</title></head><body><h1>We will be back soon</h1></body></html>"
    return Answer(page.encode(), status, HTML)
