"""Oker: which calls there are, and one of them carried out."""

from __future__ import annotations

import re

from oker_desk.sandbox import catalog_api, courier_api, dispatch_api, login_api, orders_api, shipping_api
from oker_desk.sandbox.call import Call
from oker_desk.sandbox.distortions import distorted
from oker_desk.sandbox.exchange import Answer, Refusal, Request, invalid, refused, stumbled
from oker_desk.sandbox.faults import APPLIES
from oker_desk.sandbox.service import Action

PREFIX = "/oker"

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


def route(request: Request) -> tuple[str, Action]:
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


def carried_out(call: Call, action: Action) -> Answer:
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
