"""Carries out one call of either server: its faults, its place in the log, and what goes back over the connection."""

from __future__ import annotations

import json
from collections.abc import Callable

from msgspec import Struct

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.exchange import Answer, JsonObject, Request, html_page
from oker_desk.sandbox.faults import AFTER, BEFORE, Fault
from oker_desk.sandbox.request_shape import written
from oker_desk.sandbox.state import State

MASK = "***"
_SECRET = frozenset({"password", "refresh_token"})

Action = Callable[[Call], Answer]


class Delivery(Struct, frozen=True):
    """``data`` None closes the connection without a word; ``cut`` closes it after half of the announced length."""

    data: bytes | None
    answer: Answer
    cut: bool = False


class Service:
    """One server's calls. ``pause`` waits for seconds, and raises when the server ends meanwhile.

    ``route`` finds the call that a request means, ``carry_out`` does it and answers in the shapes of that server.
    """

    def __init__(
        self,
        state: State,
        pause: Callable[[float], None],
        route: Callable[[Request], tuple[str, Action]],
        carry_out: Callable[[Call, Action], Answer],
    ) -> None:
        self._state = state
        self._pause = pause
        self._route = route
        self._carry_out = carry_out

    def serve(self, request: Request) -> Delivery:
        name, action = self._route(request)
        call = Call(name, request, self._state)
        with self._state.lock:
            entry = self._enter(call)
            slow, before = call.fault("slow"), call.fault(*BEFORE)
            after = None if before else call.fault(*AFTER)
            self._state.save()
        if slow:
            self._pause(slow.seconds())
        with self._state.lock:
            answer = _stopped(before) if before else self._carry_out(call, action)
            delivery = _delivered(answer, before or after)
            self._leave(call, entry, delivery, acted=not before and answer.did_something)
            self._state.save()
        if after and after.word == "slow_after":
            self._pause(after.seconds())
        return delivery

    def _enter(self, call: Call) -> JsonObject:
        request = call.request
        entry: JsonObject = {
            "n": self._state.next_number("call"),
            "at": written(self._state.now()),
            "call": call.name,
            "method": request.method,
            "path": request.path,
            "query": {name: MASK if name in _SECRET else value for name, value in request.query},
            "body": _shown_body(request.raw),
            "status": None,
            "acted": False,
            "fault": None,
        }
        self._state.calls.append(entry)
        return entry

    def _leave(self, call: Call, entry: JsonObject, delivery: Delivery, *, acted: bool) -> None:
        entry["status"] = None if delivery.data is None else delivery.answer.status
        entry["acted"] = acted
        entry["fault"] = ",".join(call.happened) or None
        self._state.call_changed(entry)


def _stopped(fault: Fault) -> Answer:
    """Make the answer of a fault that keeps the call from being carried out."""
    if fault.word == "html":
        return html_page()
    if fault.word == "http_502":
        return html_page(502)
    if fault.word == "http_404":
        return Answer({"message": "Not Found"}, 404)
    if fault.word == "http_429":
        return Answer({"message": "Too many requests"}, 429, headers={"Retry-After": f"{fault.seconds():g}"})
    return Answer({"message": "Internal Server Error"}, 500)


def _delivered(answer: Answer, fault: Fault | None) -> Delivery:
    """Write the answer out, or what the fault puts in its place."""
    word = fault.word if fault else ""
    if word in {"drop_before", "drop_after"}:
        return Delivery(None, answer)
    if word == "http_500_after":
        answer = Answer({"message": "Internal Server Error"}, 500)
    elif word == "html_after":
        answer = html_page()
    elif word == "empty":
        answer = Answer(b"")
    return Delivery(answer.data(), answer, cut=word == "cut")


def _shown_body(raw: bytes) -> object:
    """Return the body for the log, as JSON where it is some, with the password masked."""
    if not raw:
        return None
    try:
        body = json.loads(raw)
    except ValueError:
        return raw.decode("utf-8", "replace")[:1000]
    if isinstance(body, dict):
        return {name: MASK if name in _SECRET else value for name, value in body.items()}
    return body
