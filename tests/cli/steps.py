"""The steps of a packer and a dispatcher, as calls of the command line."""

from __future__ import annotations

from typing import Any

from tests.cli.calling import Caller
from tests.shop import Shop

BOX = ("--weight", "750", "--box", "300x200x100")
CODES = ("TEST-KURTA", "TEST-KURTA", "TEST-SCARF")


def sync_new_order(shop: Shop, station: Caller, **fields: object) -> str:
    order_no = shop.add_order(**fields)
    station.get("sync", "orders")
    return order_no


def check_goods(station: Caller, order_no: str) -> None:
    state = station.get("check", order_no, "--scan", *CODES)["order"]["state"]
    assert state == "CHECKED"


def invoice(shop: Shop, station: Caller, **fields: object) -> str:
    order_no = sync_new_order(shop, station, **fields)
    check_goods(station, order_no)
    station.get("invoice", order_no)
    return order_no


def pack(shop: Shop, station: Caller, **fields: object) -> dict[str, Any]:
    """Do everything up to the written label and return the order."""
    order_no = invoice(shop, station, **fields)
    out = station.home.parent / f"{order_no}.pdf"
    order: dict[str, Any] = station.get("label", order_no, *BOX, "--out", str(out))["order"]
    assert order["state"] == "READY_TO_SHIP"
    return order


def fill_manifest(station: Caller, *orders: dict[str, Any]) -> str:
    """Put packed parcels on a new manifest and return its number."""
    courier, facility = orders[0]["tracking"]["courier_code"], orders[0]["facility"]
    made = station.get("manifest", "create", "--courier", courier, "--facility", facility)["manifest"]
    manifest_no: str = made["manifest_no"]
    awbs = [order["tracking"]["awb"] for order in orders]
    added = station.get("manifest", "add", manifest_no, *awbs)
    assert added["added"] == awbs
    return manifest_no
