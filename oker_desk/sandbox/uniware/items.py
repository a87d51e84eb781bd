"""Stock and facilities: the inventory snapshot, the item types with their stock, one facility (Uniware API §12)."""

from __future__ import annotations

import random

from oker_desk.sandbox.call import Call
from oker_desk.sandbox.catalog import Variant, variants
from oker_desk.sandbox.exchange import Answer, JsonObject
from oker_desk.sandbox.people import FACILITY_MAP
from oker_desk.sandbox.request_shape import is_whole
from oker_desk.sandbox.state import State
from oker_desk.sandbox.uniware.envelope import Failure, body_of, facility_of, succeeded

MOST_SKUS = 10_000
LONGEST_WINDOW = 1_440
MOST_ROWS, USUAL_ROWS = 500, 10


def stock_of(state: State, facility: str, sku: str) -> int:
    """Return the units of an article in a facility: made up by the seed until the administrator sets them."""
    key = f"{facility}/{sku}"
    if key in state.uniware.stock:
        return state.uniware.stock[key]
    chance = random.Random(f"stock {state.account.seed} {key}")
    return 0 if chance.random() < 0.08 else chance.randint(3, 140)


def snapshot(call: Call) -> Answer:
    facility = facility_of(call)
    body = body_of(call, {"itemTypeSKUs", "updatedSinceInMinutes"})
    skus, minutes = body.get("itemTypeSKUs", []), body.get("updatedSinceInMinutes")
    if minutes is not None and (not is_whole(minutes) or minutes > LONGEST_WINDOW):
        raise Failure(90001, "INVALID_REQUEST", "You can query for only one day snapshots")
    if not isinstance(skus, list) or len(skus) > MOST_SKUS:
        raise Failure(90002, "INVALID_REQUEST", f"At most {MOST_SKUS} SKUs")
    known = _by_sku()
    wanted = [sku for sku in (skus or known) if sku in known]
    if call.fault("changed_only"):
        wanted = wanted[:3]  # one client saw 43 of 4,136 (§12.1)
    zero = call.fault("all_zero") is not None
    return succeeded(inventorySnapshots=[_row(call.state, facility, sku, zero=zero) for sku in wanted])


def _row(state: State, facility: str, sku: str, *, zero: bool) -> JsonObject:
    others = ("openSale", "openPurchase", "putawayPending", "inventoryBlocked", "pendingStockTransfer")
    more = ("vendorInventory", "virtualInventory", "pendingInventoryAssessment")
    units = 0 if zero else stock_of(state, facility, sku)
    return {"itemTypeSKU": sku, "inventory": units, **dict.fromkeys((*others, *more), 0)}


def search(call: Call) -> Answer:
    facility = facility_of(call)
    known = {"keyword", "productCode", "categoryCode", "getInventorySnapshot", "searchOptions"}
    options = body_of(call, known).get("searchOptions", {})
    start = int(options.get("displayStart", 0))
    rows = min(int(options.get("displayLength", USUAL_ROWS)), MOST_ROWS)
    skus = sorted(_by_sku())
    zero = call.fault("all_zero") is not None
    elements = [_item(call.state, facility, sku, zero=zero) for sku in skus[start : start + rows]]
    return succeeded(totalRecords=len(skus) if options.get("getCount") else None, elements=elements)


def _item(state: State, facility: str, sku: str, *, zero: bool) -> JsonObject:
    variant = _by_sku()[sku]
    return {
        "skuCode": sku,
        "name": variant.title,
        "categoryName": "Default",
        "openSale": 0,
        "openPurchase": 0,
        "inventory": 0 if zero else stock_of(state, facility, sku),
        "putawayPending": 0,
        "enabled": True,
    }


def facility(call: Call) -> Answer:
    code = body_of(call, {"facilityCode"}).get("facilityCode")
    if code not in FACILITY_MAP.values():
        raise Failure(200001, "INVALID_FACILITY_CODE", f"Invalid facility code:{code}")
    return succeeded(facility={"code": code, "name": str(code).replace("_", " ").title(), "enabled": True})


def _by_sku() -> dict[str, Variant]:
    return {variant.sku: variant for variant in variants().values()}
