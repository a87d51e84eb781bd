"""Log-in, token, and the form of requests: what the spec does not name is refused."""

from __future__ import annotations

import pytest
import requests

from tests.sandbox.seller import EVER, Seller


def test_wrong_credentials_have_a_word_of_their_own_in_each_form_of_log_in(seller: Seller) -> None:
    wrong = {"username": seller.sandbox.username, "password": "wrong"}
    by_query, by_body = seller.get("authToken", **wrong), seller.post("authToken", wrong)
    assert (by_query.status_code, by_query.json()) == (200, {"status": "FAILED", "accessToken": ""})
    assert by_body.json() == {"status": "INVALID_CREDENTIALS", "accessToken": ""}


def test_log_in_by_body_gives_a_token_unless_it_is_switched_off(seller: Seller) -> None:
    right = {"username": seller.sandbox.username, "password": seller.sandbox.password}
    assert seller.post("authToken", right).json()["status"] == "SUCCESS"
    seller.admin("POST", "settings", {"offer_post_login": False})
    assert seller.post("authToken", right).status_code == 404


@pytest.mark.parametrize("key", [None, "nobody", "Bearer {}"])
def test_a_missing_unknown_or_decorated_token_is_refused(seller: Seller, key: str | None) -> None:
    token = seller.headers.pop("apiKey")
    if key:
        seller.headers["apiKey"] = key.format(token)
    answer = seller.get("productsCount", publishedStatus="PUBLISHED")
    assert answer.status_code == 401
    assert answer.json()["reason"] == "authToken expired/Invalid authToken"


def test_a_token_lives_as_long_as_the_setting_says_on_the_sandbox_s_clock(seller: Seller) -> None:
    seller.admin("POST", "settings", {"token_lifetime_seconds": 60})
    seller.log_in()
    seller.admin("POST", "clock", {"advance_seconds": 50})
    assert seller.get("productsCount", publishedStatus="PUBLISHED").status_code == 200
    seller.admin("POST", "clock", {"advance_seconds": 20})
    assert seller.get("productsCount", publishedStatus="PUBLISHED").status_code == 401


def test_all_tokens_can_be_made_to_expire(seller: Seller) -> None:
    assert seller.admin("POST", "tokens/expire")["expired"] == 1
    assert seller.get("productsCount", publishedStatus="PUBLISHED").status_code == 401


@pytest.mark.parametrize(
    ("path", "query", "code"),
    [
        ("productsCount", {}, "MISSING_PARAMETER"),
        ("productsCount", {"publishedStatus": "published"}, "UNKNOWN_WORD"),
        ("products", {"pageNumber": 1, "pageSize": 20, "publishedStatus": "PUBLISHED"}, "INVALID_PAGE_SIZE"),
        (
            "products",
            {"pageNumber": 0, "pageSize": 50, "publishedStatus": "PUBLISHED"},
            "INVALID_PAGE_NUMBER",
        ),
        ("orders", {"pageNumber": 1, "pageSize": 50, **EVER}, "MISSING_PARAMETER"),
        ("orders", {"pageNumber": 1, "pageSize": 5, **EVER, "orderStatus": "CREATED"}, "INVALID_PAGE_SIZE"),
        ("orders", {"pageNumber": 1, "pageSize": 50, **EVER, "orderStatus": "created"}, "UNKNOWN_WORD"),
        ("orders", {"pageNumber": 1, "pageSize": 50, "orderIds": "A"}, "INVALID_PAGE_SIZE"),
        ("orders", {"pageNumber": 1, "pageSize": 5, "orderIds": "A,B,C,D,E,F"}, "TOO_MANY_IDS"),
        ("orders", {"pageNumber": 1, "pageSize": 5, "orderIds": "A,,B"}, "INVALID_IDS"),
        ("orders", {"pageNumber": 1, "pageSize": 5, "orderIds": "A", "size": 5}, "UNKNOWN_PARAMETER"),
        ("orders", {"pageNumber": 1, "pageSize": 5, "orderIds": ["A", "B"]}, "DOUBLED_PARAMETER"),
        ("orders/pendency", {"pageNumber": 1, "pageSize": 5, **EVER}, "INVALID_PAGE_SIZE"),
        ("invoiceDetails", {}, "MISSING_PARAMETER"),
        ("courierDetails", {"orderItemId": "1"}, "UNKNOWN_PARAMETER"),
    ],
)
def test_a_query_that_is_not_as_the_spec_says_is_refused(
    seller: Seller, path: str, query: dict[str, object], code: str
) -> None:
    answer = seller.get(path, **query)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, code)


@pytest.mark.parametrize("start", ["yesterday", "2024-13-01T00:00:00", "2099-06-01T00:00:00"])
def test_a_wrong_date_or_a_period_that_runs_backwards_is_refused(seller: Seller, start: str) -> None:
    period = {"orderDateFrom": start, "orderDateTo": "2099-01-01T00:00:00", "orderStatus": "CREATED"}
    assert seller.get("orders", pageNumber=1, pageSize=50, **period).status_code == 400


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("orders/acknowledge", {"orderID": "A"}, "UNKNOWN_FIELD"),
        ("orders/acknowledge", {}, "MISSING_FIELD"),
        ("orders/acknowledge", {"orderId": 7}, "INVALID_VALUE"),
        ("orders/acknowledge", ["A"], "INVALID_BODY"),
        ("orders/dispatch", {"orderItems": []}, "INVALID_VALUE"),
        ("orders/dispatch", {"orderItems": [{"orderItemId": "1", "quantity": "2"}]}, "INVALID_VALUE"),
        ("orders/dispatch", {"orderItems": [{"orderItemId": "1", "quantity": 1}] * 2}, "DOUBLED_ITEM"),
        ("updateInventory", {"inventoryList": [{"productId": "1", "variantId": "2"}]}, "MISSING_FIELD"),
    ],
)
def test_a_body_that_is_not_as_the_spec_says_is_refused(
    seller: Seller, path: str, body: object, code: str
) -> None:
    answer = seller.post(path, body)
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, code)


def test_a_body_must_be_called_json_and_be_json(seller: Seller) -> None:
    url = f"{seller.sandbox.oker_url}/orders/acknowledge"
    as_text = requests.post(
        url, data="{}", headers={**seller.headers, "Content-Type": "text/plain"}, timeout=5
    )
    assert as_text.status_code == 415
    for broken in ("{", '{"orderId": NaN}', b"\xff"):
        answer = requests.post(url, data=broken, headers=seller.headers, timeout=5)
        assert answer.json()["errors"][0]["code"] == "INVALID_JSON"


def test_unknown_paths_and_wrong_methods_say_what_there_is(seller: Seller) -> None:
    assert "/courierDetails" in seller.get("courierdetails").json()["message"]
    assert seller.get("orders/dispatch").status_code == 405
    assert requests.get(seller.sandbox.oker_url, timeout=5).status_code == 404


def test_a_body_that_is_too_long_is_refused(seller: Seller) -> None:
    url = f"{seller.sandbox.oker_url}/orders/acknowledge"
    answer = requests.post(url, headers={**seller.headers, "Content-Length": "99999999"}, timeout=5)
    assert answer.status_code == 413


def test_a_status_notification_is_taken(seller: Seller) -> None:
    order = seller.order()
    body = {"orderItems": [{"orderItemId": order["orderItems"][0]["orderItemId"], "status": "PACKED"}]}
    assert seller.post(f"order/{order['id']}", body).json() == {"status": "SUCCESS"}
