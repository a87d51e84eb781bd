"""Made-up orders: the same seed gives the same orders, dated relative to the sandbox's time."""

from __future__ import annotations

import copy
import random
from datetime import datetime, timedelta

from oker_desk.sandbox.catalog import Variant, variants
from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.people import (
    FACILITY_MAP,
    GIFT_MESSAGES,
    NAMES,
    PLACES,
    STREETS,
    UNMAPPED_WAREHOUSE,
)
from oker_desk.sandbox.request_shape import written
from oker_desk.sandbox.state import State

_FIRST_ITEM_ID = 700_100_000
_COD_FEE = 40
_WORDS_OF_ITEMS = frozenset({"PENDING_VERIFICATION", "CANCELLED"})
"""Words of an order that all its items have, too."""
_SIMPLE_WAREHOUSE = "OKER-BLR-01"

# Which of the first orders is out of the ordinary; all later ones are plain.
_PENDING, _UNMAPPED, _SELLER_SHIPS = 6, 11, 16
_ON_HOLD = (8, 21)
_LATE = (2, 5, 13)
_GIFTS = (3, 9, 18)


def add_seed_orders(state: State, count: int) -> None:
    """Add ``count`` orders; with twenty and more, every kind of special order is among them."""
    for number in range(1, count + 1):
        state.add_order(_seed_order(state, number))


def _seed_order(state: State, number: int) -> OrderRecord:
    chance = random.Random(f"order {state.account.seed} {number}")
    now = state.now()
    ordered = now - timedelta(hours=chance.uniform(0.5, 40))
    due = now + timedelta(hours=chance.uniform(1, 20))
    if number in _LATE:
        ordered, due = now - timedelta(hours=50), now - timedelta(hours=chance.uniform(0.5, 6))
    order = plain_order(state, chance, ordered)
    order["sla"] = written(due)
    _make_special(order, number)
    return OrderRecord(order, hidden_late_courier=number % 9 == 7)


def _make_special(order: JsonObject, number: int) -> None:
    if number == _SELLER_SHIPS:
        order["thirdPartyShipping"] = False
    if number == _PENDING:
        order["orderStatus"] = "PENDING_VERIFICATION"
    for item in order["orderItems"]:
        if number == _PENDING:
            item["status"] = "PENDING_VERIFICATION"
        if number == _UNMAPPED:
            item["facilityCode"] = UNMAPPED_WAREHOUSE
        item["onHold"] = number in _ON_HOLD
    if number in _GIFTS:
        gift = GIFT_MESSAGES[_GIFTS.index(number)]
        order["orderItems"][0]["giftWrap"] = {"giftWrapMessage": gift, "giftWrapCharges": 30}


def plain_order(state: State, chance: random.Random, ordered: datetime) -> JsonObject:
    """Make an order that may be packed: its ids are new, and it is due eight hours after it was made."""
    number = state.next_number("order")
    order_id = f"OKR-{ordered:%y%m%d}-{number:04d}"
    cod = chance.random() < 0.4
    warehouse = chance.choice(sorted(FACILITY_MAP))
    kinds = chance.choices((1, 2, 3, 4), (60, 25, 10, 5))[0]
    chosen = chance.sample(sorted(variants()), kinds)
    address = _address(chance)
    return {
        "id": order_id,
        "displayOrderNumber": order_id,
        "orderDate": written(ordered),
        "orderStatus": "CREATED",
        "sla": written(ordered + timedelta(hours=8)),
        "priority": 1 if chance.random() < 0.1 else 0,
        "paymentType": "cod" if cod else "prepaid",
        "orderPrice": {"currency": "INR"},
        "orderItems": [
            order_item(
                state,
                variants()[variant_id],
                _quantity(chance),
                warehouse,
                _COD_FEE if cod and not place else 0,
            )
            for place, variant_id in enumerate(chosen)
        ],
        "taxExempted": False,
        "cFormProvided": False,
        "thirdPartyShipping": True,
        "shippingAddress": address,
        "billingAddress": dict(address),
        "additionalInfo": "",
    }


def order_item(state: State, variant: Variant, quantity: int, warehouse: str, cod_fee: int) -> JsonObject:
    price = variant.product.price
    return {
        "orderItemId": str(_FIRST_ITEM_ID + state.next_number("item")),
        "status": "CREATED",
        "productId": variant.product.product_id,
        "variantId": variant.variant_id,
        "sku": variant.sku,
        "title": variant.title,
        "quantity": quantity,
        "shippingMethodCode": "STD",
        "orderItemPrice": {
            "sellingPrice": price,
            "discount": 0,
            "shippingCharges": 0,
            "cashOnDeliveryCharges": cod_fee,
            "totalPrice": price * quantity + cod_fee,
            "transferPrice": 0,
            "currency": "INR",
        },
        "giftWrap": {"giftWrapMessage": "", "giftWrapCharges": 0},
        "onHold": False,
        "packetNumber": 1,
        "facilityCode": warehouse,
    }


def _quantity(chance: random.Random) -> int:
    return chance.choices((1, 2, 3), (75, 18, 7))[0]


def _address(chance: random.Random) -> JsonObject:
    place = chance.choice(PLACES)
    return {
        "addressLine1": chance.choice(STREETS),
        "addressLine2": "",
        "city": place.city,
        "country": "IN",
        "email": "",
        "name": chance.choice(NAMES),
        "phone": f"9{chance.randrange(10**8, 10**9)}",
        "pincode": f"{place.pin}{chance.randrange(1, 99):03d}",
        "state": place.state,
    }


# Orders of the administrator -----------------------------------------------------------------------------------------


def wished_order(state: State, wish: JsonObject) -> OrderRecord:
    """Make a simple order of now (one piece, prepaid, from Bengaluru) and lay ``wish`` over it.

    The list of items is as long as the wish's, where it has one.
    """
    chance = random.Random(f"wish {state.account.seed} {state.account.numbers.get('order', 0)}")
    order = plain_order(state, chance, state.now())
    variant = variants()[order["orderItems"][0]["variantId"]]
    order |= {"paymentType": "prepaid", "priority": 0}
    wished_items = wish.get("orderItems", [{}])
    order["orderItems"] = [_wished_item(state, variant, wished) for wished in wished_items]
    if wish.get("orderStatus") in _WORDS_OF_ITEMS:
        for item, wished in zip(order["orderItems"], wished_items, strict=True):
            item["status"] = wished.get("status", wish["orderStatus"])
    laid_over = merged(order, {name: value for name, value in wish.items() if name != "orderItems"})
    if "id" in wish and "displayOrderNumber" not in wish:
        laid_over["displayOrderNumber"] = wish["id"]
    return OrderRecord(laid_over)


def _wished_item(state: State, default: Variant, wished: JsonObject) -> JsonObject:
    variant = variants().get(str(wished.get("variantId")), default)
    item = order_item(state, variant, wished.get("quantity", 1), _SIMPLE_WAREHOUSE, 0)
    return merged(item, wished)


def merged(under: JsonObject, over: JsonObject) -> JsonObject:
    """Lay one object over another, objects inside them included; lists and null replace."""
    result = copy.deepcopy(under)
    for name, value in over.items():
        both = isinstance(value, dict) and isinstance(result.get(name), dict)
        result[name] = merged(result[name], value) if both else copy.deepcopy(value)
    return result
