"""Carries out one call to Oker: its name, its faults, its place in the log, and what goes back over the connection."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from oker_desk.sandbox import catalog_api, courier_api, dispatch_api, login_api, orders_api, shipping_api
from oker_desk.sandbox.call import Call
from oker_desk.sandbox.distortions import distorted
from oker_desk.sandbox.exchange import (
    Answer,
    JsonObject,
    Refusal,
    Request,
    html_page,
    invalid,
    refused,
    stumbled,
)
from oker_desk.sandbox.faults import AFTER, APPLIES, BEFORE, Fault
from oker_desk.sandbox.request_shape import written
from oker_desk.sandbox.state import State

PREFIX = "/oker"
MASK = "***"
_SECRET = frozenset({"password"})

Action = Callable[[Call], Answer]

_ROUTES: tuple[tuple[str, str, str, Action], ...] = (
    ("GET", "/authToken", "authToken", login_api.log_in_by_query),
    ("POST", "/authToken", "authToken", login_api.log_in_by_body),
    ("GET", "/productsCount", "productsCount", catalog_api.count_products),
    ("GET", "/products", "products", catalog_api.list_products),
    ("POST", "/updateInventory", "updateInventory", catalog_api.update_inventory),
    ("GET", "/orders", "orders_by_date", orders_api.orders_by_date),
    ("GET", "/orders/pendency", "pendency", orders_api.pendency),
    ("POST", "/orders/acknowledge", "acknowledge", orders_api.acknowledge),
    ("POST", "/orders/cancel", "cancel", orders_api.cancel),
    ("GET", "/invoiceDetails", "invoiceDetails", shipping_api.invoice_details),
    ("POST", "/orders/labels", "shipmentDetails", shipping_api.shipment_details),
    ("GET", "/courierDetails", "courierDetails", courier_api.courier_details),
    ("GET", "/orders/labels", "labels", courier_api.labels),
    ("POST", "/orders/fetchManifest", "fetchManifest", dispatch_api.fetch_manifest),
    ("GET", r"/manifests/[^/]+\.pdf", "manifestPdf", dispatch_api.manifest_pdf),
    ("POST", "/orders/dispatch", "dispatch", dispatch_api.dispatch),
    ("POST", "/order/[^/]+", "statusPush", orders_api.status_push),
)
_OPEN = frozenset({"authToken", "manifestPdf"})
"""Calls that look after the token themselves."""


@dataclass(frozen=True)
class Delivery:
    """``data`` None closes the connection without a word; ``cut`` closes it after half of the announced length."""

    data: bytes | None
    answer: Answer
    cut: bool = False


class OkerApi:
    """``pause`` waits for seconds, and raises when the server ends meanwhile."""

    def __init__(self, state: State, pause: Callable[[float], None]) -> None:
        self._state = state
        self._pause = pause

    def serve(self, request: Request) -> Delivery:
        name, action = _route(request)
        call = Call(name, request, self._state)
        with self._state.lock:
            entry = self._enter(call)
            slow, before = call.fault("slow"), call.fault(*BEFORE)
            after = None if before else call.fault(*AFTER)
            self._state.save()
        if slow:
            self._pause(slow.seconds())
        with self._state.lock:
            answer = _stopped(before) if before else _carried_out(call, action)
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


def _route(request: Request) -> tuple[str, Action]:
    path = request.path.removeprefix(PREFIX)
    for method, pattern, name, action in _ROUTES:
        if method == request.method and re.fullmatch(pattern, path):
            if name == "orders_by_date" and "orderIds" in request.words():
                return "orders_by_id", orders_api.orders_by_id
            return name, action
    methods = [method for method, pattern, _, _ in _ROUTES if re.fullmatch(pattern, path)]
    return "unknown", _wrong_method(methods) if methods else _no_such_path


def _wrong_method(methods: list[str]) -> Action:
    def answer(call: Call) -> Answer:
        raise refused(f"{call.request.path} is called with {' or '.join(methods)}.", 405)

    return answer


def _no_such_path(call: Call) -> Answer:
    paths = ", ".join(sorted({pattern for _, pattern, _, _ in _ROUTES}))
    raise refused(
        f"There is no {call.request.path}. Below {call.request.here}{PREFIX} there are: {paths}.", 404
    )


def _carried_out(call: Call, action: Action) -> Answer:
    try:
        if call.name not in _OPEN:
            login_api.check_token(call)
        if call.request.method == "POST":
            _check_content_type(call.request)
        if call.name in APPLIES["fail_all_silent"] and call.fault("fail_all_silent"):
            listed = "failedProductList" if call.name == "updateInventory" else "orderItems"
            return distorted(call, Answer({"status": "FAILED", listed: []}))
        return distorted(call, action(call))
    except Refusal as refusal:
        return refusal.answer
    except Exception as error:  # noqa: BLE001 - the border of the server: every caller gets an answer
        return stumbled(call.name, error)


def _check_content_type(request: Request) -> None:
    found = request.headers.get("content-type", "")
    if found.split(";")[0].strip().lower() != "application/json":
        refusal = invalid("UNSUPPORTED_MEDIA_TYPE", f"Content-Type must be application/json, not {found!r}.")
        raise Refusal(Answer(refusal.answer.payload, 415))


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
