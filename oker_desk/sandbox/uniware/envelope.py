"""The envelope of every answer, and the strict reading of every body (Uniware API §3, §17)."""

from __future__ import annotations

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.exchange import Answer, JsonObject
from oker_desk.sandbox.people import FACILITY_MAP


class Failure(Exception):
    """A business failure with Uniware's number and name."""

    def __init__(self, code: int, name: str, description: str, status: int = 200) -> None:
        super().__init__(description)
        self.code = code
        self.name = name
        self.description = description
        self.status = status


def succeeded(**payload: object) -> Answer:
    return Answer({"successful": True, "message": None, "errors": [], "warnings": None, **payload})


def failed(failure: Failure) -> Answer:
    error = {
        "code": failure.code,
        "fieldName": None,
        "description": failure.description,
        "message": failure.name,
        "errorParams": None,
    }
    payload = {"successful": False, "message": None, "errors": [error], "warnings": None}
    return Answer(payload, failure.status)


def body_of(call: Call, known: set[str]) -> JsonObject:
    """Return the body; an unknown field is refused, as the vendor's strict binding does."""
    body = call.request.json()
    if not isinstance(body, dict) or not body:
        raise Failure(1000, "INVALID_REQUEST", "The body must be an object that is not empty", 400)
    unknown = sorted(set(body) - known)
    if unknown:
        raise Failure(1000, f'Unrecognized field "{unknown[0]}"', "please fill valid value", 400)
    return body


def facility_of(call: Call) -> str:
    """Return the facility of a call at facility level; without the header it fails (§1.1)."""
    code = call.request.headers.get("facility", "")
    if code not in FACILITY_MAP.values():
        raise Failure(200001, "INVALID_FACILITY_CODE", f"Invalid facility code:{code}")
    return code
