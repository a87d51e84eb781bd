"""Each fault does what its name says, as often as it should, and where it should."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest
import requests
import zxingcpp

from tests.sandbox.seller import EVER, GST, Seller, ids, problems, shipment_body

PAGE = {"pageNumber": 1, "pageSize": 50, "orderStatus": "CREATED", **EVER}


def last_call(seller: Seller) -> Any:
    return seller.admin("GET", "calls")[-1]


# The connection ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("fault", "effects"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection_leaves_no_answer(seller: Seller, fault: str, effects: int) -> None:
    order = seller.labelled()
    seller.fault("dispatch", fault)
    with pytest.raises(requests.ConnectionError):
        seller.dispatch(order)
    assert seller.hidden(order)["counts"]["dispatch"] == effects
    entry = last_call(seller)
    assert (entry["status"], entry["acted"], entry["fault"]) == (None, bool(effects), fault)
    assert seller.dispatch(order).json()["status"] == "SUCCESS"
    assert seller.hidden(order)["counts"]["dispatch"] == 1


@pytest.mark.parametrize(
    ("fault", "status", "effects"),
    [
        ("http_500", 500, 0),
        ("http_502", 502, 0),
        ("http_404", 404, 0),
        ("http_429", 429, 0),
        ("html", 200, 0),
        ("http_500_after", 500, 1),
        ("html_after", 200, 1),
        ("empty", 200, 1),
    ],
)
def test_an_answer_that_says_nothing_hides_whether_something_was_done(
    seller: Seller, fault: str, status: int, effects: int
) -> None:
    order = seller.order()
    seller.fault("cancel", fault, seconds=7)
    answer = seller.cancel(order)
    assert answer.status_code == status
    assert ("html" in answer.headers["Content-Type"]) == (fault in {"html", "html_after", "http_502"})
    assert answer.headers.get("Retry-After") == ("7" if fault == "http_429" else None)
    assert (answer.content == b"") == (fault == "empty")
    assert seller.hidden(order)["counts"]["cancel"] == effects
    assert last_call(seller)["acted"] is bool(effects)


def test_a_cut_answer_promises_more_than_it_holds(seller: Seller) -> None:
    order = seller.order()
    seller.fault("cancel", "cut")
    with pytest.raises(requests.RequestException):
        seller.cancel(order)
    assert seller.hidden(order)["counts"]["cancel"] == 1


def wait_for(seen: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not seen():
        assert time.monotonic() < end, "did not happen"


@pytest.mark.parametrize(("fault", "early"), [("slow", 0), ("slow_after", 1)])
def test_a_slow_answer_waits_before_or_after_it_acts(seller: Seller, fault: str, early: int) -> None:
    order = seller.order()
    seller.fault("cancel", fault, seconds=60)
    answers: list[object] = []

    def ask() -> None:
        try:
            answers.append(seller.cancel(order))
        except requests.ConnectionError as error:
            answers.append(error)

    def looked_at() -> Any:
        return requests.get(f"{seller.sandbox.admin_url}/calls", timeout=5).json()[-1]

    asking = threading.Thread(target=ask)
    asking.start()
    wait_for(lambda: looked_at()["call"] == "cancel" and looked_at()["acted"] is bool(early))
    done = requests.get(f"{seller.sandbox.admin_url}/orders/{order['id']}", timeout=5).json()
    assert done["counts"]["cancel"] == early
    assert not answers
    seller.sandbox.stop()
    asking.join(5)
    assert isinstance(answers[0], requests.ConnectionError), "the end must not wait for slow answers"


def test_a_slow_answer_comes_after_its_seconds(seller: Seller) -> None:
    seller.fault("productsCount", "slow", seconds=0.1)
    seller.fault("productsCount", "slow_after", seconds=0.1)
    began = time.monotonic()
    assert seller.get("productsCount", publishedStatus="PUBLISHED").status_code == 200
    assert time.monotonic() - began >= 0.2


def test_an_expired_token_is_refused_once_and_is_dead_from_then_on(seller: Seller) -> None:
    order = seller.order()
    seller.fault("invoiceDetails", "expired_token")
    assert seller.get("invoiceDetails", orderItemIds=ids(order)).status_code == 401
    assert seller.get("invoiceDetails", orderItemIds=ids(order)).status_code == 401
    seller.log_in()
    assert seller.invoice(order)["code"]


def test_a_fault_happens_as_often_as_told_or_until_it_is_cleared(seller: Seller) -> None:
    def asked() -> int:
        return seller.get("productsCount", publishedStatus="PUBLISHED").status_code

    seller.fault("productsCount", "http_500", times=2)
    assert [asked() for _ in range(3)] == [500, 500, 200]
    seller.fault("*", "http_502", times=None)
    assert [asked(), asked()] == [502, 502]
    assert [f["happened"] for f in seller.admin("GET", "faults")["faults"]] == [2, 2]
    assert seller.admin("DELETE", "faults?call=*")["cleared"] == 1
    assert asked() == 200
    assert seller.admin("DELETE", "faults")["cleared"] == 1


@pytest.mark.parametrize(
    ("fault", "hint"),
    [
        ({"call": "dispatch", "fault": "explode"}, "drop_after"),
        ({"call": "despatch", "fault": "cut"}, "dispatch"),
        ({"call": "products", "fault": "label_broken"}, "labels"),
        ({"call": "dispatch", "fault": "cut", "times": 0}, "times"),
        ({"call": "dispatch", "fault": "slow", "seconds": "1"}, "seconds"),
    ],
)
def test_a_fault_that_cannot_happen_is_refused_with_what_can(
    seller: Seller, fault: dict[str, object], hint: str
) -> None:
    answer = requests.post(f"{seller.sandbox.admin_url}/faults", json=fault, timeout=5)
    assert answer.status_code == 400
    assert hint in answer.json()["message"]


# Items that fail -----------------------------------------------------------------------------------------------------


def test_chosen_items_fail_and_the_others_go(seller: Seller) -> None:
    order = seller.labelled()
    failing, going = order["orderItems"]
    seller.fault("dispatch", "fail_items", items=[failing["orderItemId"]], errorMessage="No van")
    assert problems(seller.dispatch(order)) == ("PARTIAL_SUCCESS", {"No van"})
    states = {item["orderItemId"]: item["status"] for item in seller.shown(order)["orderItems"]}
    assert states == {failing["orderItemId"]: "CREATED", going["orderItemId"]: "DISPATCHED"}
    assert seller.shown(order)["orderStatus"] == "CREATED"


def test_the_first_item_fails_where_none_is_chosen(seller: Seller) -> None:
    order = seller.labelled()
    seller.fault("dispatch", "fail_items")
    answer = seller.dispatch(order).json()
    assert [entry["orderItemId"] for entry in answer["orderItems"]] == [order["orderItems"][0]["orderItemId"]]


def test_a_shipment_with_a_failing_item_is_not_taken(seller: Seller) -> None:
    order = seller.order()
    seller.fault("shipmentDetails", "fail_items")
    assert seller.shipment(order).json()["status"] == "PARTIAL_SUCCESS"
    assert seller.hidden(order)["courier"] is None


def test_stock_of_chosen_variants_fails(seller: Seller) -> None:
    entry = {"productId": "1501", "variantId": "1501-RED-M", "inventory": "1"}
    seller.fault("updateInventory", "fail_items", items=["1501-RED-M"])
    assert seller.post("updateInventory", {"inventoryList": [entry]}).json()["status"] == "FAILED"
    seller.fault("updateInventory", "partial_silent")
    silent = {"status": "PARTIAL_SUCCESS", "failedProductList": []}
    assert seller.post("updateInventory", {"inventoryList": [entry]}).json() == silent


@pytest.mark.parametrize(
    ("fault", "answer", "effects"),
    [
        ("fail_all_silent", {"status": "FAILED", "orderItems": []}, 0),
        ("partial_silent", {"status": "PARTIAL_SUCCESS", "orderItems": []}, 1),
    ],
)
def test_a_failure_can_name_nobody(
    seller: Seller, fault: str, answer: dict[str, object], effects: int
) -> None:
    order = seller.labelled()
    seller.fault("dispatch", fault)
    assert seller.dispatch(order).json() == answer
    assert seller.hidden(order)["counts"]["dispatch"] == effects


def test_successes_can_stand_in_the_list_of_failures(seller: Seller) -> None:
    order = seller.labelled()
    seller.fault("dispatch", "list_successes")
    assert problems(seller.dispatch(order)) == ("SUCCESS", {""})


def test_a_repeated_dispatch_can_be_refused(seller: Seller) -> None:
    order = seller.labelled()
    seller.fault("dispatch", "already_dispatched", times=None)
    assert seller.dispatch(order).json()["status"] == "SUCCESS"
    assert problems(seller.dispatch(order)) == ("FAILED", {"The item is already dispatched"})


# Invoice and courier -------------------------------------------------------------------------------------------------


def test_a_repeated_invoice_can_have_another_code(seller: Seller) -> None:
    order = seller.order()
    seller.fault("invoiceDetails", "other_invoice_code")
    first = seller.invoice(order)["code"]
    assert seller.invoice(order)["code"] != first
    assert seller.invoice(order)["code"] == first
    assert seller.hidden(order)["counts"]["invoice"] == 2


def test_taxes_can_be_mixed(seller: Seller) -> None:
    seller.fault("invoiceDetails", "mixed_taxes")
    order = seller.order()
    assert [seller.invoice(order)["productTaxes"][0][name] for name in GST] == [2.5, 2.5, 5, 0, 0]
    assert seller.shipment(order).json()["status"] == "SUCCESS"


@pytest.mark.parametrize(
    ("fault", "word"), [("courier_never", "COURIER_NOT_ASSIGNED"), ("seller_shipping", "SELLER_SHIPPING")]
)
def test_a_courier_can_stay_away_or_be_the_seller_s(seller: Seller, fault: str, word: str) -> None:
    order = seller.labelled()
    seller.fault("courierDetails", fault)
    assert seller.courier(order)["status"] == word
    assert seller.courier(order)["status"] == "AVAILABLE"


# Labels --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("shape", "status"), [("404", 404), ("message", 200), ("empty", 200)])
def test_a_label_that_is_not_ready_has_three_shapes(seller: Seller, shape: str, status: int) -> None:
    order = seller.labelled()
    seller.fault("labels", "label_not_ready", shape=shape)
    answer = seller.label(order)
    assert answer.status_code == status
    assert answer.json() == ("" if shape == "empty" else {"message": "The label is not ready yet"})
    assert seller.label(order).json().startswith("JVBERi0")


def test_a_label_can_be_no_base64_or_no_pdf(seller: Seller) -> None:
    order = seller.labelled()
    seller.fault("labels", "label_broken")
    with pytest.raises(ValueError):
        base64.b64decode(seller.label(order).json(), validate=True)
    seller.fault("labels", "label_not_pdf")
    assert not base64.b64decode(seller.label(order).json(), validate=True).startswith(b"%PDF")


def read(text: str) -> tuple[int, list[str]]:
    """Return the number of pages and the barcodes of the first."""
    document = pypdfium2.PdfDocument(base64.b64decode(text))
    found = zxingcpp.read_barcodes(document[0].render(scale=203 / 72, grayscale=True).to_pil())
    pages = len(document)
    document.close()
    return pages, [one.text for one in found]


def test_a_label_can_have_more_pages_or_nothing_on_it(seller: Seller) -> None:
    order = seller.labelled()
    awb = seller.courier(order)["awbNo"]
    seller.fault("labels", "label_multi_page")
    assert read(seller.label(order).json()) == (3, [awb])
    seller.fault("labels", "label_blank")
    assert read(seller.label(order).json()) == (1, [])
    assert read(seller.label(order).json()) == (1, [awb])


def test_a_label_can_come_among_others(seller: Seller) -> None:
    order = seller.labelled()
    awb = seller.courier(order)["awbNo"]
    seller.fault("labels", "label_in_a_pile")
    pages, first = read(seller.label(order).json())
    assert (pages, first == [awb]) == (2, False)
    seller.fault("labels", "label_beside_another")
    pages, both = read(seller.label(order).json())
    assert (pages, len(both), awb in both) == (1, 2, True)


def test_a_label_can_be_somebody_else_s(seller: Seller) -> None:
    order = seller.labelled()
    seller.fault("labels", "label_other", times=2)
    assert read(seller.label(order).json())[1] != [seller.courier(order)["awbNo"]]
    other = seller.labelled()
    seller.fault("labels", "label_other")
    assert read(seller.label(order).json())[1] == [seller.courier(other)["awbNo"]]


# Orders --------------------------------------------------------------------------------------------------------------


def listed(seller: Seller, **changes: object) -> Any:
    return seller.get("orders", **{**PAGE, **changes}).json()["orders"]


def test_an_order_can_have_a_status_that_nobody_knows(seller: Seller) -> None:
    first, second = seller.order(), seller.order()
    seller.fault("orders_by_id", "unknown_status_word", orders=[second["id"]], word="LOST")
    assert seller.shown(first)["orderStatus"] == "CREATED"
    assert (seller.shown(second)["orderStatus"], seller.shown(second)["orderStatus"]) == ("LOST", "CREATED")


def test_an_order_can_come_twice_on_a_page_or_on_two(seller: Seller) -> None:
    seller.admin("POST", "orders", {"count": 60})
    seller.fault("orders_by_date", "duplicate_order")
    page = [order["id"] for order in listed(seller)]
    assert (len(page), page[0]) == (51, page[-1])
    seller.fault("orders_by_date", "duplicate_order", shape="pages", times=None)
    first, second = ([order["id"] for order in listed(seller, pageNumber=n)] for n in (1, 2))
    assert (len(first), len(second), first[-1]) == (50, 11, second[0])


def test_an_order_can_be_missing(seller: Seller) -> None:
    first, second = seller.order(), seller.order()
    seller.fault("orders_by_id", "missing_order", orders=[second["id"]])
    wanted = f"{first['id']},{second['id']}"
    answer = seller.get("orders", pageNumber=1, pageSize=5, orderIds=wanted).json()["orders"]
    assert [order["id"] for order in answer] == [first["id"]]


@pytest.mark.parametrize("shape", ["no_items", "no_id", "bad_date", "bad_quantity", "null", "text"])
def test_an_order_can_be_malformed_in_several_shapes(seller: Seller, shape: str) -> None:
    seller.order()
    good = listed(seller)[0]
    seller.fault("orders_by_date", "bad_order", shape=shape)
    assert listed(seller)[0] != good
    assert listed(seller) == [good]


# Quirks --------------------------------------------------------------------------------------------------------------


def test_quirks_of_writing_change_nothing_but_the_writing(seller: Seller) -> None:
    order = seller.order(paymentType="cod", orderPrice={"totalCashOnDeliveryCharges": 5}, additionalInfo=None)
    item_id = order["orderItems"][0]["orderItemId"]
    for fault in ("numeric_ids", "null_strings", "key_variants", "naive_blank_dates", "uppercase_payment"):
        seller.fault("orders_by_date", fault)
    shown = listed(seller)[0]
    assert shown["orderItems"][0]["orderItemId"] == int(item_id)
    assert (shown["additionalInfo"], shown["shippingAddress"]["addressLine2"]) == ("NULL", "NULL")
    assert shown["orderPrice"]["totalCashonDeliveryCharges"] == 5
    assert shown["orderItems"][0]["shippingMethodcode"] == "STD"
    assert shown["orderDate"] == order["orderDate"].replace("T", " ")
    assert shown["paymentType"] == "COD"
    assert listed(seller) == [order]


def test_write_calls_have_other_spellings_too(seller: Seller) -> None:
    order = seller.order()
    seller.invoice(order)
    seller.fault("cancel", "key_variants")
    answer = seller.cancel(order).json()
    assert answer["Status"] == "FAILED"
    assert {entry["orderItemID"] for entry in answer["orderItems"]} == set(ids(order).split(","))


def test_a_fault_that_has_nothing_to_change_waits(seller: Seller) -> None:
    seller.fault("orders_by_date", "bad_order")
    assert listed(seller) == []
    seller.order()
    assert "orderItems" not in listed(seller)[0]


def test_a_wrong_entry_is_refused_even_while_a_fault_is_on(seller: Seller) -> None:
    order = seller.order()
    body = shipment_body(order, seller.invoice(order))
    seller.fault("shipmentDetails", "key_variants")
    body["orderItems"][0]["invoiceDate"] = "tomorrow"
    assert seller.post("orders/labels", body).status_code == 400
