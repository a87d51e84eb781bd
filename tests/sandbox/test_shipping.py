"""Invoice, shipment details, courier, label, manifest, dispatch: every check, in its order."""

from __future__ import annotations

import base64
from typing import Any

import pypdfium2
import pytest
import zxingcpp

from tests.sandbox.seller import GST, Seller, ids, problems, shipment_body

INTRA = {"shippingAddress": {"state": "Karnataka", "pincode": "560001"}}
INTER = {"shippingAddress": {"state": "Kerala", "pincode": "682001"}}


# Invoice -------------------------------------------------------------------------------------------------------------


def test_an_invoice_is_made_once(seller: Seller) -> None:
    order = seller.order()
    first = seller.invoice(order)
    assert first["code"].startswith("OKINV")
    assert seller.invoice(order) == first
    assert seller.get("invoiceDetails", orderId=order["id"]).json() == first
    assert seller.hidden(order)["counts"]["invoice"] == 1
    assert seller.invoice(seller.order())["code"] != first["code"]


@pytest.mark.parametrize(("wish", "halves"), [(INTRA, True), (INTER, False)])
def test_taxes_are_two_halves_within_a_state_and_one_whole_between_states(
    seller: Seller, wish: dict[str, Any], halves: bool
) -> None:
    kurta, mug = seller.invoice(seller.order(**wish))["productTaxes"]
    assert [kurta[name] for name in GST] == ([2.5, 2.5, 0, 0, 0] if halves else [0, 0, 5, 0, 0])
    assert [mug[name] for name in GST] == ([6, 6, 0, 0, 0] if halves else [0, 0, 12, 0, 0])


def test_two_lines_of_one_variant_share_their_taxes(seller: Seller) -> None:
    order = seller.order(orderItems=[{"variantId": "1501-RED-M"}] * 2)
    assert len(seller.invoice(order)["productTaxes"]) == 1


def test_an_invoice_is_for_all_items_of_one_order(seller: Seller) -> None:
    one, other = seller.order(), seller.order()
    first = one["orderItems"][0]["orderItemId"]
    asked = {
        "nobody": "Unknown",
        f"{ids(one)},{ids(other)}": "several orders",
        first: "one parcel",
    }
    for item_ids, message in asked.items():
        answer = seller.get("invoiceDetails", orderItemIds=item_ids)
        assert answer.status_code == 400
        assert message in answer.json()["message"]
    assert seller.get("invoiceDetails", orderId="nobody").status_code == 400
    assert seller.hidden(one)["invoiced"] is None


def test_no_invoice_for_what_is_cancelled_or_on_hold(seller: Seller) -> None:
    gone, held = seller.order(), seller.order()
    seller.cancel(gone)
    seller.admin("POST", f"orders/{held['id']}/hold")
    assert "Cancelled" in seller.invoice(gone)["message"]
    assert "on hold" in seller.invoice(held)["message"]
    seller.admin("POST", f"orders/{held['id']}/release")
    assert "code" in seller.invoice(held)


# Shipment details ----------------------------------------------------------------------------------------------------


def test_a_repeated_shipment_changes_the_box_and_keeps_the_courier(seller: Seller) -> None:
    order = seller.order()
    seller.shipment(order)
    awb = seller.courier(order)["awbNo"]
    assert seller.shipment(order, weight=900).json()["status"] == "SUCCESS"
    hidden = seller.hidden(order)
    assert (hidden["boxed"]["weight"], hidden["courier"]["awb"], hidden["counts"]["shipment"]) == (
        900,
        awb,
        1,
    )


def test_a_shipment_needs_an_invoice_first(seller: Seller) -> None:
    order, other = seller.order(), seller.order()
    body = shipment_body(order, seller.invoice(order))
    for entry in body["orderItems"]:
        entry["orderItemId"] = other["orderItems"][0]["orderItemId"]
    assert "not invoiced" in problems(seller.post("orders/labels", body))[1].pop()


@pytest.mark.parametrize(
    ("number", "change", "message"),
    [
        (0, {"invoiceNumber": "OTHER"}, "invoiceNumber must be"),
        (0, None, "One entry per unit"),
        (2, None, "One entry per unit"),
        (0, {"centralGstPercentage": 99}, "Not as in invoiceDetails"),
        (0, {"orderItemId": "nobody"}, "Unknown order item"),
        (1, {"orderItemId": "nobody"}, "is not in order"),
    ],
)
def test_a_shipment_repeats_the_invoice_for_every_unit(
    seller: Seller, number: int, change: dict[str, object] | None, message: str
) -> None:
    order = seller.order()
    body = shipment_body(order, seller.invoice(order))
    if change is None:
        del body["orderItems"][number]
    else:
        body["orderItems"][number].update(change)
    status, messages = problems(seller.post("orders/labels", body))
    assert status in {"FAILED", "PARTIAL_SUCCESS"}
    assert message in messages.pop()
    assert seller.hidden(order)["boxed"] is None


@pytest.mark.parametrize("name", GST)
def test_a_shipment_without_one_of_the_five_taxes_is_refused(seller: Seller, name: str) -> None:
    order = seller.order()
    body = shipment_body(order, seller.invoice(order))
    del body["orderItems"][0][name]
    assert seller.post("orders/labels", body).json()["errors"][0]["code"] == "MISSING_FIELD"


@pytest.mark.parametrize("name", ["boxLength", "boxWidth", "boxHeight", "weight"])
def test_box_and_weight_are_more_than_nothing(seller: Seller, name: str) -> None:
    order = seller.order()
    assert "more than 0" in problems(seller.shipment(order, **{name: 0}))[1].pop()


def test_what_is_cancelled_or_gone_cannot_be_boxed(seller: Seller) -> None:
    gone, sent = seller.order(), seller.labelled()
    body = shipment_body(gone, seller.invoice(gone))
    seller.admin("POST", f"orders/{gone['id']}/cancel", {"force": True})
    assert problems(seller.post("orders/labels", body)) == ("FAILED", {"The item is cancelled"})
    seller.dispatch(sent)
    assert problems(seller.shipment(sent)) == ("FAILED", {"The item is DISPATCHED"})


# Courier and label ---------------------------------------------------------------------------------------------------


def test_a_courier_comes_after_the_delay_of_the_sandbox_s_clock(seller: Seller) -> None:
    seller.admin("POST", "settings", {"courier_delay_seconds": 300})
    order = seller.order()
    assert seller.courier(order)["status"] == "COURIER_NOT_ASSIGNED"
    seller.shipment(order)
    assert seller.courier(order)["awbNo"] == ""
    assert seller.label(order).status_code == 404
    seller.admin("POST", "clock", {"advance_seconds": 301})
    assert seller.courier(order)["status"] == "AVAILABLE"
    assert seller.label(order).status_code == 200


def test_courier_and_label_are_of_one_known_order(seller: Seller) -> None:
    one, other = seller.labelled(), seller.labelled()
    both = f"{ids(one)},{ids(other)}"
    first = one["orderItems"][0]["orderItemId"]
    assert seller.get("courierDetails", orderItemIds=both).status_code == 400
    assert seller.get("courierDetails", orderItemIds=first).json()["status"] == "AVAILABLE"
    for wrong in ("nobody", both, first):
        assert seller.get("orders/labels", orderItemIds=wrong).status_code == 404


def page_of(text: str) -> tuple[Any, Any]:
    document = pypdfium2.PdfDocument(base64.b64decode(text))
    return document, document[0]


@pytest.mark.parametrize("pin", ["560001", "110001", "400001", "682001", "781001"])
def test_the_barcode_of_a_label_is_read_at_203_dpi(seller: Seller, pin: str) -> None:
    order = seller.labelled(shippingAddress={"pincode": pin})
    document, page = page_of(seller.label(order).json())
    read = zxingcpp.read_barcodes(page.render(scale=203 / 72, grayscale=True).to_pil())
    document.close()
    assert [(found.format, found.text) for found in read] == [
        (zxingcpp.BarcodeFormat.Code128, seller.courier(order)["awbNo"])
    ]


def test_a_label_is_four_by_six_inches_and_the_same_every_time(seller: Seller) -> None:
    order = seller.labelled()
    first = seller.label(order).json()
    seller.admin("POST", "clock", {"advance_seconds": 5000})
    seller.log_in()
    assert seller.label(order).json() == first
    document, page = page_of(first)
    assert page.get_size() == (288.0, 432.0)
    document.close()
    hidden = seller.hidden(order)
    assert (hidden["label_fetched"], hidden["counts"]["label"]) == (3, 3)


def text_of(text: str, number: int = 0) -> str:
    document = pypdfium2.PdfDocument(base64.b64decode(text))
    found = document[number].get_textpage().get_text_range()
    document.close()
    return str(found)


def test_a_label_says_who_what_and_how_much(seller: Seller) -> None:
    order = seller.labelled(
        paymentType="cod", shippingAddress={"name": "अनीता शर्मा", "addressLine1": "7 (back) Road"}
    )
    found = text_of(seller.label(order).json())
    total = sum(item["orderItemPrice"]["totalPrice"] for item in order["orderItems"])
    for part in (
        "Anita Sharma",
        "7 (back) Road",
        order["id"],
        f"Collect Rs {total:,.2f}",
        "KURTA-RED-M",
        "MUG-BLUE",
    ):
        assert part in found
    prepaid = seller.labelled(orderItems=[{}] * 9)
    assert "Collect nothing" in text_of(seller.label(prepaid).json())
    assert "and 2 more" in text_of(seller.label(prepaid).json())


def test_an_invoice_can_come_glued_to_the_label(seller: Seller) -> None:
    seller.admin("POST", "settings", {"label_glued_invoice": True})
    order = seller.labelled(**INTER)
    assert seller.invoice(order)["code"] in text_of(seller.label(order).json(), 1)
    assert "integratedGst 12 %" in text_of(seller.label(order).json(), 1)


# Manifest and dispatch -----------------------------------------------------------------------------------------------


def test_a_manifest_is_a_link_to_a_pdf_with_its_parcels(seller: Seller) -> None:
    order = seller.labelled()
    answer = seller.manifest(order).json()
    assert answer["status"] == "SUCCESS"
    pdf = seller.session.get(answer["manifestUrl"], timeout=5)
    assert pdf.headers["Content-Type"] == "application/pdf"
    assert seller.courier(order)["awbNo"] in text_of(base64.b64encode(pdf.content).decode())
    assert seller.session.get(answer["manifestUrl"].replace("OKM", "X"), timeout=5).status_code == 404


def test_the_link_to_a_manifest_can_ask_for_the_token(seller: Seller) -> None:
    seller.admin("POST", "settings", {"manifest_needs_key": True})
    url = seller.manifest(seller.labelled()).json()["manifestUrl"]
    assert seller.session.get(url, timeout=5).status_code == 401
    assert seller.session.get(url, headers=seller.headers, timeout=5).content.startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"orderItemId": "nobody"}, "Unknown order item"),
        ({"status": "processing"}, "must be PROCESSING"),
        ({"quantity": 9}, "are not those of the item"),
    ],
)
def test_a_manifest_with_something_wrong_is_not_made(
    seller: Seller, changes: dict[str, object], message: str
) -> None:
    answer = seller.manifest(seller.labelled(orderItems=[{}]), **changes)
    assert message in problems(answer)[1].pop()
    assert answer.json()["manifestUrl"] == ""


def test_a_manifest_holds_labelled_parcels_of_one_courier_that_are_still_there(seller: Seller) -> None:
    unlabelled = seller.order()
    entry = {"orderItemId": ids(unlabelled).split(",")[0], "productId": "1501", "variantId": "1501-RED-M"}
    body = {"courierCode": "Delhivery02", "manifestItems": [{**entry, "quantity": 2, "status": "PROCESSING"}]}
    assert "no label" in problems(seller.post("orders/fetchManifest", body))[1].pop()
    order = seller.labelled()
    other = "Bluedart07" if seller.courier(order)["courierCode"] != "Bluedart07" else "Delhivery02"
    body["manifestItems"][0]["orderItemId"] = order["orderItems"][0]["orderItemId"]  # type: ignore[index]
    assert (
        "goes with" in problems(seller.post("orders/fetchManifest", {**body, "courierCode": other}))[1].pop()
    )
    nobody = {**body, "courierCode": "nobody"}
    assert "Unknown courier" in problems(seller.post("orders/fetchManifest", nobody))[1].pop()
    seller.dispatch(order)
    assert problems(seller.manifest(order))[1] == {"The item is DISPATCHED"}


def test_an_oker_that_makes_no_manifests_answers_404(seller: Seller) -> None:
    seller.admin("POST", "settings", {"offer_manifest": False})
    assert seller.manifest(seller.labelled()).status_code == 404


def test_an_order_is_dispatched_once_and_repeating_it_is_a_success(seller: Seller) -> None:
    order = seller.labelled()
    for _ in range(2):
        assert seller.dispatch(order).json() == {"status": "SUCCESS", "orderItems": []}
    assert seller.hidden(order)["counts"]["dispatch"] == 1
    assert seller.hidden(order)["dispatched_at"]
    assert seller.shown(order)["orderStatus"] == "COMPLETE"


def test_only_labelled_parcels_can_be_dispatched_in_full_by_oker_s_courier(seller: Seller) -> None:
    unlabelled, labelled, gone = seller.order(), seller.labelled(), seller.labelled()
    assert "no label" in problems(seller.dispatch(unlabelled))[1].pop()
    short = {"orderItems": [{**item, "quantity": 9} for item in labelled["orderItems"]]}
    assert "full quantity" in problems(seller.dispatch(short))[1].pop()
    by_seller = seller.dispatch(labelled, selfShipping={"trackingId": "X"})
    assert "selfShipping" in problems(by_seller)[1].pop()
    seller.admin("POST", f"orders/{gone['id']}/cancel", {"force": True})
    assert problems(seller.dispatch(gone)) == ("FAILED", {"The item is cancelled"})
    assert (
        problems(seller.dispatch({"orderItems": [{"orderItemId": "nobody", "quantity": 1}]}))[0] == "FAILED"
    )
    assert [seller.hidden(o)["counts"]["dispatch"] for o in (unlabelled, labelled, gone)] == [0, 0, 0]
