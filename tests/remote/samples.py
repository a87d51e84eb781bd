"""Orders and values that the tests of this folder share (channel API §6, example)."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from oker_desk.domain.channel import ChannelOrder, Item
from oker_desk.domain.parcels import Box, Invoice, ProductTax
from oker_desk.remote.oker.orders import read_orders

AS_OF = datetime(2024, 6, 11, 12, 0, tzinfo=UTC)


def order_json(order_no: object = "OKR-7", **changes: object) -> dict[str, Any]:
    return {
        "id": order_no,
        "displayOrderNumber": f"D-{order_no}",
        "orderDate": "2024-06-11T06:15:00",
        "orderStatus": "CREATED",
        "sla": "2024-06-12T12:30:00",
        "priority": 0,
        "paymentType": "cod",
        "orderPrice": {"currency": "INR"},
        "orderItems": [item_json(f"{order_no}-1"), item_json(f"{order_no}-2", quantity=1, variantId="V2")],
        "thirdPartyShipping": True,
        "shippingAddress": {
            "addressLine1": "12 Lake Road",
            "addressLine2": "",
            "city": "Bengaluru",
            "country": "IN",
            "name": "A. Rao",
            "phone": "9000000001",
            "pincode": "560001",
            "state": "Karnataka",
        },
        **changes,
    }


def item_json(item_id: object, **changes: object) -> dict[str, Any]:
    return {
        "orderItemId": item_id,
        "status": "CREATED",
        "productId": "P501",
        "variantId": "V1",
        "sku": "KURTA-RED-M",
        "title": "Cotton kurta, red, M",
        "quantity": 2,
        "orderItemPrice": {"sellingPrice": 799, "totalPrice": 1598, "currency": "INR"},
        "giftWrap": {"giftWrapMessage": "", "giftWrapCharges": 0},
        "onHold": False,
        "packetNumber": 1,
        "facilityCode": "OKER-BLR-01",
        **changes,
    }


def order_of(**changes: object) -> ChannelOrder:
    orders, broken = read_orders([order_json(**changes)], AS_OF)
    assert not broken
    return orders[0]


def only_item(**changes: object) -> Item:
    return order_of(orderItems=[item_json("I-1", **changes)]).items[0]


ITEMS = order_of().items
IDS = tuple(item.item_id for item in ITEMS)
BOX = Box(300, 200, 100, 450)
INVOICE = Invoice(
    "OKINV1",
    AS_OF,
    IDS,
    (
        ProductTax("P501", "V1", central=Decimal("2.5"), state=Decimal("2.5")),
        ProductTax("P501", "V2", integrated=Decimal(5)),
    ),
)
