"""What happens behind the curtain, the made-up orders, and the memory over a restart."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import requests

from oker_desk.sandbox import Sandbox
from tests.sandbox.seller import Seller, ids, selling


def admin_status(seller: Seller, method: str, path: str, body: object = None) -> int:
    answer = seller.session.request(method, f"{seller.sandbox.admin_url}/{path}", json=body, timeout=5)
    assert answer.status_code < 400 or answer.json()["message"]
    return answer.status_code


# Orders of the administrator -----------------------------------------------------------------------------------------


def test_an_order_can_be_made_to_measure(seller: Seller) -> None:
    order = seller.order(
        id="X-1", sla="2024-01-01T00:00:00", shippingAddress={"city": "Hubli"}, orderItems=[{"quantity": 4}]
    )
    assert (order["id"], order["displayOrderNumber"], order["sla"]) == ("X-1", "X-1", "2024-01-01T00:00:00")
    assert order["shippingAddress"]["city"] == "Hubli"
    assert order["shippingAddress"]["name"]
    assert order["orderItems"][0]["quantity"] == 4
    assert (
        order["orderItems"][0]["orderItemPrice"]["totalPrice"]
        == 4 * order["orderItems"][0]["orderItemPrice"]["sellingPrice"]
    )


@pytest.mark.parametrize(
    "body",
    [
        None,
        "text",
        {"count": 0},
        {"count": 1, "more": 2},
        [7],
        [{"orderItems": []}],
        [{"orderItems": [{"quantity": "2"}]}],
    ],
)
def test_a_wish_that_cannot_be_read_makes_no_order(seller: Seller, body: object) -> None:
    assert admin_status(seller, "POST", "orders", body) == 400
    assert seller.admin("GET", "orders") == {"orders": []}


def test_no_order_or_item_is_made_twice(seller: Seller) -> None:
    order = seller.order(id="X-1")
    assert admin_status(seller, "POST", "orders", [{"id": "X-1"}]) == 409
    taken = [{"orderItems": [{"orderItemId": ids(order).split(",", maxsplit=1)[0]}]}]
    assert admin_status(seller, "POST", "orders", taken) == 409


def test_everything_about_an_order_can_be_seen(seller: Seller) -> None:
    order = seller.labelled()
    hidden = seller.hidden(order)
    assert [item["status"] for item in hidden["items"]] == ["CREATED", "CREATED"]
    assert hidden["counts"] == {"invoice": 1, "shipment": 1, "label": 1, "dispatch": 0, "cancel": 0}
    assert {"invoiced", "boxed", "courier", "label_fetched", "dispatched_at", "cancelled_by"} < set(hidden)
    assert seller.admin("GET", "orders")["orders"] == [hidden]


def test_a_customer_cancels_until_the_invoice_or_by_force(seller: Seller) -> None:
    order = seller.order()
    seller.invoice(order)
    assert admin_status(seller, "POST", f"orders/{order['id']}/cancel") == 409
    hidden = seller.admin("POST", f"orders/{order['id']}/cancel", {"force": True})
    assert (hidden["cancelled_by"], hidden["order"]["orderStatus"]) == ("customer", "CANCELLED")
    part = seller.order()
    first = part["orderItems"][0]["orderItemId"]
    hidden = seller.admin("POST", f"orders/{part['id']}/cancel", {"items": [first]})
    assert [item["status"] for item in hidden["items"]] == ["CANCELLED", "CREATED"]


def test_only_what_was_dispatched_is_delivered_and_what_was_delivered_returned(seller: Seller) -> None:
    order = seller.labelled()
    path = f"orders/{order['id']}"
    assert admin_status(seller, "POST", f"{path}/deliver") == 409
    seller.dispatch(order)
    assert admin_status(seller, "POST", f"{path}/return", {"kind": "CIR"}) == 409
    assert admin_status(seller, "POST", f"{path}/return", {"kind": "LOST"}) == 400
    assert admin_status(seller, "POST", f"{path}/deliver") == 200
    assert {item["status"] for item in seller.shown(order)["orderItems"]} == {"DELIVERED"}
    seller.admin(
        "POST", f"{path}/return", {"kind": "CIR", "reason": "Torn", "deliveryDate": "2024-07-01T10:00:00"}
    )
    item = seller.shown(order)["orderItems"][0]
    assert (item["status"], item["returnReason"]) == ("RETURN_REQUESTED", "Torn")
    assert item["returnDeliveryDate"] == "2024-07-01T10:00:00"
    assert item["returnAWB"].startswith("R")


def test_a_parcel_comes_back_under_its_own_number(seller: Seller) -> None:
    order = seller.labelled()
    seller.dispatch(order)
    seller.admin("POST", f"orders/{order['id']}/return", {"kind": "RTO"})
    item = seller.shown(order)["orderItems"][0]
    assert (item["status"], item["returnAWB"]) == ("COURIER_RETURN", seller.courier(order)["awbNo"])


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "nothing", None, 404),
        ("GET", "orders/nobody", None, 404),
        ("POST", "clock", {"advance": 1}, 400),
        ("POST", "clock", [1], 400),
        ("POST", "settings", {"speed": 1}, 400),
        ("POST", "settings", {"offer_manifest": "no"}, 400),
        ("POST", "settings", {"token_lifetime_seconds": True}, 400),
        ("GET", "calls?since=x", None, 400),
    ],
)
def test_the_administrator_is_told_what_would_be_right(
    seller: Seller, method: str, path: str, body: object, status: int
) -> None:
    assert admin_status(seller, method, path, body) == status


@pytest.mark.allow_error_log
def test_an_order_too_odd_for_the_sandbox_gets_an_answer_nevertheless(seller: Seller) -> None:
    odd = seller.order(paymentType="cod", orderItems=[{"orderItemPrice": {"totalPrice": "much"}}])
    seller.shipment(odd)
    answer = seller.label(odd)
    assert answer.status_code == 500
    assert "TypeError" in answer.json()["message"]
    assert seller.hidden(odd)["label_fetched"] == 0
    assert seller.label(seller.labelled()).status_code == 200
    assert admin_status(seller, "POST", "orders", [{"orderItems": [{"orderItemId": ["no"]}]}]) == 500


def test_acts_on_an_order_must_be_known(seller: Seller) -> None:
    order = seller.order()
    assert admin_status(seller, "POST", f"orders/{order['id']}/explode") == 404
    assert admin_status(seller, "POST", f"orders/{order['id']}/hold", [1]) == 400


# The log of calls ----------------------------------------------------------------------------------------------------


def test_the_log_shows_calls_without_passwords(seller: Seller) -> None:
    seller.post("authToken", {"username": seller.sandbox.username, "password": seller.sandbox.password})
    order = seller.order()
    seller.cancel(order)
    calls = seller.admin("GET", "calls")
    assert seller.sandbox.password not in str(calls)
    assert [(c["n"], c["call"], c["status"], c["acted"]) for c in calls] == [
        (1, "authToken", 200, True),
        (2, "authToken", 200, True),
        (3, "cancel", 200, True),
    ]
    assert calls[2]["body"]["orderId"] == order["id"]
    assert (calls[2]["method"], calls[2]["path"]) == ("POST", "/oker/orders/cancel")
    assert [c["n"] for c in seller.admin("GET", "calls?since=2")] == [3]
    assert seller.admin("DELETE", "calls") == []
    seller.get("nothing")
    assert [(c["n"], c["call"], c["acted"]) for c in seller.admin("GET", "calls")] == [(4, "unknown", False)]


# Restart -------------------------------------------------------------------------------------------------------------


def test_everything_is_still_there_after_a_restart(tmp_path: Path) -> None:
    with selling(state=tmp_path, seed=7, orders=3) as seller:
        order = seller.labelled()
        seller.manifest(order)
        seller.fault("dispatch", "drop_after", times=3)
        with pytest.raises(requests.ConnectionError):
            seller.dispatch(order)
        seller.post(
            "updateInventory",
            {"inventoryList": [{"productId": "1501", "variantId": "1501-RED-M", "inventory": "9"}]},
        )
        seller.admin("POST", "clock", {"advance_seconds": 600})
        seller.admin("POST", "settings", {"label_glued_invoice": True})
        label = seller.label(order).json()
        before = everything(seller)
        password, token = seller.sandbox.password, seller.headers["apiKey"]
    with selling(state=tmp_path, seed=8, orders=99) as seller:
        assert seller.sandbox.password == password
        assert everything(seller) == before
        assert seller.admin("GET", "clock")["offset_seconds"] == 600
        seller.headers["apiKey"] = token
        assert seller.label(order).json() == label
        assert seller.admin("GET", "faults")["faults"][0]["times"] == 2
        answer = seller.get(
            "products", pageNumber=1, pageSize=50, publishedStatus="PUBLISHED", skus="KURTA-RED-M"
        )
        assert answer.json()["products"][0]["variants"][1]["inventory"] == 9
        numbers = [o["order"]["id"] for o in before["orders"]]
        assert seller.order()["id"] not in numbers
        assert seller.invoice(seller.order())["code"] != seller.invoice(order)["code"]


def everything(seller: Seller) -> dict[str, Any]:
    """Return what the administrator sees, without the log-in that looking took."""
    calls = [c for c in seller.admin("GET", "calls") if c["call"] != "authToken"]
    return {**seller.admin("GET", "orders"), **seller.admin("GET", "settings"), "calls": calls}


def test_what_was_answered_outlives_a_killed_process(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from oker_desk.sandbox import Sandbox;"
        "s = Sandbox.start(state=pathlib.Path(sys.argv[1]), orders=1); print(s.admin_url, flush=True);"
        "sys.stdin.read()"
    )
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], **pipes) as process:
        assert process.stdout is not None
        admin = process.stdout.readline().strip()
        made = requests.post(f"{admin}/orders", json=[{"id": "KEPT"}], timeout=5)
        assert made.status_code == 201
        process.kill()
    with selling(state=tmp_path) as seller:
        assert seller.admin("GET", "orders/KEPT")["order"]["id"] == "KEPT"


def test_a_folder_or_a_port_serves_one_sandbox_at_a_time(tmp_path: Path) -> None:
    with selling(state=tmp_path) as seller:
        with pytest.raises(OSError, match="another sandbox"):
            Sandbox.start(state=tmp_path)
        port = int(seller.sandbox.oker_url.split(":")[2].split("/")[0])
        with pytest.raises(OSError):
            Sandbox.start(port=port)
    with selling(port=port, state=tmp_path):
        pass


# Start and seeded orders ---------------------------------------------------------------------------------------------


def test_the_announcement_says_how_to_log_in(seller: Seller) -> None:
    sandbox = seller.sandbox
    oker = {"url": sandbox.oker_url, "username": sandbox.username, "password": sandbox.password}
    uniware = {
        "url": sandbox.uniware_url,
        "username": sandbox.uniware_username,
        "password": sandbox.uniware_password,
    }
    assert sandbox.announcement() == {"oker": oker, "uniware": uniware, "admin": sandbox.admin_url}


def test_a_process_answers_soon_after_its_start(capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        "import time; began = time.perf_counter();"
        "from oker_desk.sandbox import Sandbox; import urllib.request as u;"
        "s = Sandbox.start(); u.urlopen(s.admin_url + '/clock').read();"
        "print(time.perf_counter() - began)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    with capsys.disabled():
        print(f"\nsandbox: first answer after {float(done.stdout) * 1000:.0f} ms")


def seeded(seed: int) -> list[Any]:
    with selling(orders=40, seed=seed) as seller:
        assert seller.sandbox.facility_map
        return [view["order"] for view in seller.admin("GET", "orders")["orders"]]


def plain(order: Any) -> Any:
    return {
        name: value
        for name, value in order.items()
        if name not in {"id", "displayOrderNumber", "orderDate", "sla"}
    }


def test_the_same_seed_gives_the_same_orders() -> None:
    first, again, other = (
        [plain(o) for o in sorted(seeded(s), key=lambda o: o["id"][-4:])] for s in (1, 1, 2)
    )
    assert first == again != other


def test_seeded_orders_hold_something_of_everything() -> None:
    with selling(orders=40) as seller:
        orders = [view["order"] for view in seller.admin("GET", "orders")["orders"]]
        now = datetime.fromisoformat(seller.admin("GET", "clock")["now"])
        mapped = set(seller.sandbox.facility_map)
    items = [item for order in orders for item in order["orderItems"]]
    warehouses = [order["orderItems"][0]["facilityCode"] for order in orders]
    assert mapped < set(warehouses)
    assert sum(code not in mapped for code in warehouses) == 1
    assert Counter(order["orderStatus"] for order in orders) == {"CREATED": 39, "PENDING_VERIFICATION": 1}
    assert {order["paymentType"] for order in orders} == {"cod", "prepaid"}
    assert sum(not order["thirdPartyShipping"] for order in orders) == 1
    assert sum(order["orderItems"][0]["onHold"] for order in orders) == 2
    assert sum(datetime.fromisoformat(order["sla"]) < now for order in orders) == 3
    assert max(item["quantity"] for item in items) > 1
    assert max(len(order["orderItems"]) for order in orders) > 2
    assert any(item["giftWrap"]["giftWrapMessage"] for item in items)
    assert any("\u0900" <= order["shippingAddress"]["name"][0] <= "\u097f" for order in orders)


def test_a_few_couriers_take_their_time() -> None:
    with selling(orders=40) as seller:
        views = seller.admin("GET", "orders")["orders"]
        assert 0 < sum(view["hidden_late_courier"] for view in views) < 8
        late = next(view["order"] for view in views if view["hidden_late_courier"])
        seller.shipment(late)
        assert seller.courier(late)["status"] == "COURIER_NOT_ASSIGNED"
        seller.admin("POST", "clock", {"advance_seconds": 10})
        assert seller.courier(late)["status"] == "AVAILABLE"
