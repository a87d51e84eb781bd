"""Reading orders and listings, acceptance, cancelling, stock."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.sandbox.seller import EVER, Seller, problems

PAGE = {"pageNumber": 1, "pageSize": 50, "orderStatus": "CREATED"}


def numbers(answer: requests.Response) -> list[str]:
    return [order["id"] for order in answer.json()["orders"]]


def test_pages_hold_fifty_orders_and_the_short_one_is_the_last(seller: Seller) -> None:
    made = {order["id"] for order in seller.admin("POST", "orders", {"count": 101})["orders"]}
    pages = [numbers(seller.get("orders", **{**PAGE, **EVER, "pageNumber": page})) for page in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [50, 50, 1, 0]
    assert {number for page in pages for number in page} == made


@pytest.mark.parametrize(
    ("ordered", "found"),
    [("2024-06-11T06:14:59", False), ("2024-06-11T06:15:00", True), ("2024-06-11T07:15:01", False)],
)
@pytest.mark.parametrize(
    "query",
    [
        "orderDateFrom=2024-06-11T06:15:00&orderDateTo=2024-06-11T07:15:00",
        "orderDateFrom=2024-06-11%2006:15:00&orderDateTo=2024-06-11T07:15:00Z",
        "orderDateFrom=2024-06-11T11:45:00%2B05:30&orderDateTo=2024-06-11T12:45:00%2B05:30",
        "orderDateFrom=2024-06-11T11:45:00+05:30&orderDateTo=2024-06-11T12:45:00+05:30",
    ],
)
def test_the_period_is_read_in_every_form_of_dates(
    seller: Seller, query: str, ordered: str, found: bool
) -> None:
    seller.order(orderDate=ordered)
    answer = seller.get(f"orders?pageNumber=1&pageSize=50&orderStatus=CREATED&{query}")
    assert bool(numbers(answer)) is found


def test_orders_are_listed_by_status_and_known_ones_are_found_in_any(seller: Seller) -> None:
    new, gone = seller.order(), seller.order()
    seller.admin("POST", f"orders/{gone['id']}/cancel")
    assert numbers(seller.get("orders", **PAGE, **EVER)) == [new["id"]]
    assert numbers(seller.get("orders", **{**PAGE, "orderStatus": "CANCELLED"}, **EVER)) == [gone["id"]]
    wanted = f"{gone['id']},OKR-UNKNOWN,{new['id']}"
    assert numbers(seller.get("orders", pageNumber=1, pageSize=5, orderIds=wanted)) == [gone["id"], new["id"]]
    assert numbers(seller.get("orders", pageNumber=2, pageSize=5, orderIds=wanted)) == []


def test_orders_under_review_are_pending_until_they_are_accepted(seller: Seller) -> None:
    order = seller.order(orderStatus="PENDING_VERIFICATION")
    answer = seller.get("orders/pendency", pageNumber=1, pageSize=50, **EVER).json()
    assert (answer["pendencies"][0]["orderId"], answer["hasMore"]) == (order["id"], False)
    assert {i["status"] for i in answer["pendencies"][0]["orderItems"]} == {"PENDING_VERIFICATION"}
    assert "pending verification" in seller.invoice(order)["message"]
    assert seller.post("orders/acknowledge", {"orderId": order["id"]}).json() == {"status": "SUCCESS"}
    assert {
        seller.shown(order)["orderStatus"],
        *(i["status"] for i in seller.shown(order)["orderItems"]),
    } == {"CREATED"}
    assert seller.post("orders/acknowledge", {"orderId": "nobody"}).json()["status"] == "FAILED"


def test_pendency_alone_says_whether_there_is_more(seller: Seller) -> None:
    seller.admin("POST", "orders", [{"orderStatus": "PENDING_VERIFICATION"}] * 51)
    more = [
        seller.get("orders/pendency", pageNumber=page, pageSize=50, **EVER).json()["hasMore"]
        for page in (1, 2)
    ]
    assert more == [True, False]


# Cancelling ----------------------------------------------------------------------------------------------------------


def test_an_order_is_cancelled_once_and_repeating_it_changes_nothing(seller: Seller) -> None:
    order = seller.order()
    for _ in range(2):
        assert seller.cancel(order).json() == {"status": "SUCCESS", "orderItems": []}
    hidden = seller.hidden(order)
    assert (hidden["counts"]["cancel"], hidden["cancelled_by"]) == (1, "seller")
    assert seller.shown(order)["orderStatus"] == "CANCELLED"


def test_an_invoiced_order_cannot_be_cancelled(seller: Seller) -> None:
    order = seller.order()
    seller.invoice(order)
    assert problems(seller.cancel(order)) == ("FAILED", {"The order is invoiced and cannot be cancelled"})
    assert seller.hidden(order)["counts"]["cancel"] == 0


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"quantity": 7}, "Only the full quantity"),
        ({"variantId": "other"}, "are not those of the item"),
        ({"orderItemId": "other"}, "not in the order"),
    ],
)
def test_only_whole_items_of_the_order_can_be_cancelled(
    seller: Seller, changes: dict[str, Any], message: str
) -> None:
    order = seller.order(orderItems=[{}])
    status, messages = problems(seller.cancel(order, **changes))
    assert status == "FAILED"
    assert message in messages.pop()
    assert seller.shown(order)["orderStatus"] == "CREATED"


def test_one_item_can_be_cancelled_and_the_rest_is_one_parcel(seller: Seller) -> None:
    order = seller.order()
    gone, kept = order["orderItems"]
    assert seller.cancel({"id": order["id"], "orderItems": [gone]}).json()["status"] == "SUCCESS"
    assert seller.shown(order)["orderStatus"] == "CREATED"
    assert "Cancelled" in seller.invoice(order)["message"]
    assert seller.invoice({"orderItems": [kept]})["code"].startswith("OKINV")


def test_an_unknown_order_cannot_be_cancelled(seller: Seller) -> None:
    order = seller.order()
    assert problems(seller.cancel({**order, "id": "nobody"})) == ("FAILED", {"Unknown order"})


# Catalog and stock ---------------------------------------------------------------------------------------------------


def products(seller: Seller, **more: object) -> Any:
    return seller.get("products", pageNumber=1, pageSize=50, publishedStatus="PUBLISHED", **more).json()[
        "products"
    ]


def test_the_catalog_counts_variants_and_holds_what_orders_name(seller: Seller) -> None:
    listed = {(p["id"], v["variantId"], v["sku"]) for p in products(seller) for v in p["variants"]}
    assert seller.get("productsCount", publishedStatus="PUBLISHED").json() == {"count": len(listed)}
    orders = seller.admin("POST", "orders", {"count": 20})["orders"]
    named = {(i["productId"], i["variantId"], i["sku"]) for order in orders for i in order["orderItems"]}
    assert named <= listed


def test_products_are_found_by_sku_and_the_page_after_the_last_is_empty(seller: Seller) -> None:
    assert [p["id"] for p in products(seller, skus="KURTA-RED-M,MUG-BLUE-350ML")] == ["1501", "1605"]
    page = seller.get("products", pageNumber=2, pageSize=50, publishedStatus="PUBLISHED")
    assert page.json() == {"products": []}


def test_every_variant_has_a_picture(seller: Seller) -> None:
    for url in {v["imageUrl"] for p in products(seller) for v in p["variants"]}:
        answer = seller.session.get(url, timeout=5)
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.content.startswith(b"\x89PNG")
    assert seller.session.get(f"{url}x", timeout=5).status_code == 404


def stock_entry(**changes: object) -> dict[str, object]:
    return {
        "productId": "1501",
        "variantId": "1501-RED-M",
        "inventory": "7",
        "facilityCode": "OKER-BLR-01",
        **changes,
    }


def test_stock_is_kept_per_warehouse(seller: Seller) -> None:
    entries = [stock_entry(), stock_entry(facilityCode="OKER-DEL-02", inventory=4, hsnCode="610510")]
    answer = seller.post("updateInventory", {"inventoryList": entries})
    assert answer.json() == {"status": "SUCCESS", "failedProductList": []}
    assert products(seller, skus="KURTA-RED-M")[0]["variants"][1]["inventory"] == 11


@pytest.mark.parametrize(
    "changes",
    [{"variantId": "nothing"}, {"facilityCode": "nowhere"}, {"inventory": "-1"}, {"inventory": "many"}],
)
def test_stock_of_unknown_things_or_places_fails(seller: Seller, changes: dict[str, object]) -> None:
    answer = seller.post("updateInventory", {"inventoryList": [stock_entry(), stock_entry(**changes)]}).json()
    assert answer["status"] == "PARTIAL_SUCCESS"
    assert len(answer["failedProductList"]) == 1
