"""Courier, tracking number and label of a parcel (channel API 11)."""

from __future__ import annotations

import base64

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.courier import ready_courier
from oker_desk.sandbox.exchange import Answer, refused
from oker_desk.sandbox.faults import Fault
from oker_desk.sandbox.label_pdf import (
    blank_label,
    invoice_page,
    label_above_invoice,
    label_page,
    packing_slip_page,
    two_labels,
)
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.pdf_page import document
from oker_desk.sandbox.request_shape import ids_of, query_of
from oker_desk.sandbox.shipping_api import check_all_items, order_of

_ZPL = b"\r\n^XA^FO20,20^A0N,40^FDOker^FS^XZ\r\n"


def courier_details(call: Call) -> Answer:
    ids = ids_of(query_of(call.request, ("orderItemIds",))["orderItemIds"], "orderItemIds")
    record = order_of(call, ids)
    by_seller, never = call.fault("seller_shipping"), call.fault("courier_never")
    courier = (None if never else ready_courier(record, call.state.now())) or {}
    status = "AVAILABLE" if courier else "COURIER_NOT_ASSIGNED"
    return Answer(
        {
            "awbNo": courier.get("awb", ""),
            "status": "SELLER_SHIPPING" if by_seller else status,
            "courierCode": courier.get("code", ""),
            "courierName": courier.get("name", ""),
            "additionalInfo": "",
        }
    )


def labels(call: Call) -> Answer:
    """Answer one bare JSON string, the PDF in base64: the same bytes every time."""
    ids = ids_of(query_of(call.request, ("orderItemIds",))["orderItemIds"], "orderItemIds")
    record = order_of(call, ids, 404)
    not_ready = call.fault("label_not_ready")
    if not_ready:
        return _not_ready(not_ready)
    if ready_courier(record, call.state.now()) is None:
        raise refused(f"The label of {record.order_id} is not ready: no courier is assigned yet.", 404)
    check_all_items(record, ids, 404)
    text = _text(call, record)
    record.label_fetched += 1
    record.effect("label")
    call.state.order_changed(record)
    return Answer(text)


def _not_ready(fault: Fault) -> Answer:
    shape = fault.more.get("shape", "404")
    if shape == "empty":
        return Answer("")
    return Answer({"message": "The label is not ready yet"}, 200 if shape == "message" else 404)


def _text(call: Call, record: OrderRecord) -> str:
    if call.fault("label_not_pdf"):
        return base64.b64encode(b"<html><body>Label service is busy</body></html>").decode()
    pdf = _ZPL if call.fault("label_zpl") else _pdf(call, record)
    text = base64.b64encode(pdf).decode()
    return "#" + text[1 : len(text) // 2] if call.fault("label_broken") else text


def _pdf(call: Call, record: OrderRecord) -> bytes:
    if call.fault("label_blank"):
        return document([blank_label()])
    if call.fault("label_other"):
        return document([label_page(_other(call, record))])
    if call.fault("label_beside_another"):
        return document([two_labels(record, _other(call, record))])
    if call.fault("label_in_a_pile"):
        return document([label_page(_other(call, record)), label_page(record)])
    if call.fault("label_on_a4"):
        return document([label_above_invoice(record)])
    if call.fault("label_turned"):
        return document([label_page(record)], turned=90)
    pages = [label_page(record)]
    several = call.fault("label_multi_page")
    if several or call.state.settings.label_glued_invoice:
        pages.append(invoice_page(record))
    if several:
        pages.append(packing_slip_page(record))
    return document(pages)


def _other(call: Call, record: OrderRecord) -> OrderRecord:
    """Return another order with a courier, or one of nobody with the next tracking number."""
    others = (other for other in call.state.orders.records.values() if other is not record and other.courier)
    made_up = OrderRecord({**record.order, "id": "OKR-000000-0000", "displayOrderNumber": "OKR-000000-0000"})
    made_up.invoiced = {**(record.invoiced or {}), "code": "OKINV00000000"}
    made_up.courier = {**(record.courier or {}), "awb": "14000000000017"}
    return next(others, made_up)
