"""A seller who talks to the sandbox over real HTTP, and an administrator beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests

from oker_desk.sandbox import Sandbox

GST = (
    "centralGstPercentage",
    "stateGstPercentage",
    "integratedGstPercentage",
    "unionTerritoryGstPercentage",
    "compensationCessPercentage",
)
BOX = {"boxLength": 300, "boxWidth": 200, "boxHeight": 100, "weight": 750}
TWO_ITEMS = [
    {"variantId": "1501-RED-M", "quantity": 2},
    {"variantId": "1605-BLUE-350ML", "productId": "1605", "quantity": 1},
]
EVER = {"orderDateFrom": "2020-01-01T00:00:00", "orderDateTo": "2099-01-01T00:00:00"}


class Seller:
    """Sends the token by itself; ``get`` and ``post`` return answers as they are."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.session = requests.Session()
        self.headers = {"Content-Type": "application/json"}
        self.log_in()

    def log_in(self) -> None:
        words = {"username": self.sandbox.username, "password": self.sandbox.password}
        answer = requests.get(f"{self.sandbox.oker_url}/authToken", params=words, timeout=5)
        self.headers["apiKey"] = answer.json()["accessToken"]

    def get(self, path: str, **query: object) -> requests.Response:
        url = f"{self.sandbox.oker_url}/{path}"
        return self.session.get(url, params=query, headers=self.headers, timeout=5)  # type: ignore[arg-type]

    def post(self, path: str, body: object) -> requests.Response:
        return self.session.post(
            f"{self.sandbox.oker_url}/{path}", json=body, headers=self.headers, timeout=5
        )

    # Behind the curtain ----------------------------------------------------------------------------------------------

    def admin(self, method: str, path: str, body: object = None) -> Any:
        answer = self.session.request(method, f"{self.sandbox.admin_url}/{path}", json=body, timeout=5)
        answer.raise_for_status()
        return answer.json()

    def fault(self, call: str, fault: str, **more: object) -> None:
        self.admin("POST", "faults", {"call": call, "fault": fault, **more})

    def order(self, **wish: object) -> Any:
        wish.setdefault("orderItems", TWO_ITEMS)
        return self.admin("POST", "orders", [wish])["orders"][0]

    def hidden(self, order: Any) -> Any:
        return self.admin("GET", f"orders/{order['id']}")

    # The way of an order ---------------------------------------------------------------------------------------------

    def shown(self, order: Any) -> Any:
        return self.get("orders", pageNumber=1, pageSize=5, orderIds=order["id"]).json()["orders"][0]

    def invoice(self, order: Any) -> Any:
        return self.get("invoiceDetails", orderItemIds=ids(order)).json()

    def shipment(self, order: Any, **changes: object) -> requests.Response:
        return self.post("orders/labels", {**shipment_body(order, self.invoice(order)), **changes})

    def label(self, order: Any) -> requests.Response:
        return self.get("orders/labels", orderItemIds=ids(order))

    def courier(self, order: Any) -> Any:
        return self.get("courierDetails", orderItemIds=ids(order)).json()

    def labelled(self, **wish: object) -> Any:
        order = self.order(**wish)
        assert self.shipment(order).json() == {"status": "SUCCESS", "orderItems": []}
        assert self.label(order).status_code == 200
        return order

    def manifest(self, order: Any, **changes: object) -> requests.Response:
        names = ("orderItemId", "productId", "variantId", "quantity")
        items = [{**{n: i[n] for n in names}, "status": "PROCESSING", **changes} for i in order["orderItems"]]
        courier = self.courier(order)["courierCode"]
        return self.post("orders/fetchManifest", {"courierCode": courier, "manifestItems": items})

    def dispatch(self, order: Any, **more: object) -> requests.Response:
        items = [{name: item[name] for name in ("orderItemId", "quantity")} for item in order["orderItems"]]
        return self.post("orders/dispatch", {"orderItems": items, **more})

    def cancel(self, order: Any, **changes: object) -> requests.Response:
        names = ("orderItemId", "productId", "variantId", "quantity")
        items = [{**{name: item[name] for name in names}, **changes} for item in order["orderItems"]]
        return self.post("orders/cancel", {"orderId": order["id"], "orderItems": items})


def ids(order: Any) -> str:
    return ",".join(item["orderItemId"] for item in order["orderItems"])


def shipment_body(order: Any, invoice: Any) -> dict[str, Any]:
    """One entry per unit, with the invoice's taxes of its variant."""
    taxes = {t["variantId"]: {name: t[name] for name in GST} for t in invoice["productTaxes"]}
    entries = [
        {
            "orderItemId": item["orderItemId"],
            "invoiceNumber": invoice["code"],
            "invoiceDate": invoice["invoiceDate"],
            **taxes[item["variantId"]],
        }
        for item in order["orderItems"]
        for _ in range(item["quantity"])
    ]
    return {**BOX, "orderItems": entries}


def problems(answer: requests.Response) -> tuple[str, set[str]]:
    """Return the status and all messages of a write call."""
    body = answer.json()
    return body["status"], {entry["errorMessage"] for entry in body["orderItems"]}


@contextmanager
def selling(**options: Any) -> Iterator[Seller]:
    sandbox = Sandbox.start(**{"orders": 0, **options})
    seller = Seller(sandbox)
    try:
        yield seller
    finally:
        seller.session.close()
        sandbox.stop()
