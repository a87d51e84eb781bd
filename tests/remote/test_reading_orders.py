"""Each quirk of the channel API (§17) that can show in an order."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.channel import Address, ItemStatus
from oker_desk.remote.oker.orders import read_orders
from tests.remote.samples import AS_OF, item_json, only_item, order_json, order_of


def test_the_example_of_the_specification_is_read_whole() -> None:
    order = order_of()
    assert (order.order_no, order.display_no, order.status) == ("OKR-7", "D-OKR-7", "CREATED")
    assert order.ordered_at == datetime(2024, 6, 11, 6, 15, tzinfo=UTC)
    assert order.dispatch_by == datetime(2024, 6, 12, 12, 30, tzinfo=UTC)
    assert (order.payment, order.cod_amount, order.currency) == ("cod", Decimal(3196), "INR")
    assert order.ship_to == Address(
        "A. Rao", "12 Lake Road", "", "Bengaluru", "Karnataka", "560001", "IN", "9000000001"
    )
    item = order.items[0]
    assert (item.item_id, item.quantity, item.warehouse) == ("OKR-7-1", 2, "OKER-BLR-01")
    assert (item.status, item.raw_status, item.gift_message) == (ItemStatus.CREATED, "CREATED", None)
    assert order.as_of == AS_OF


@pytest.mark.parametrize("nothing", [None, "", "NULL"])
def test_null_empty_and_missing_mean_nothing(nothing: object) -> None:
    names = ("displayOrderNumber", "priority", "orderPrice", "shippingAddress", "sla", "thirdPartyShipping")
    order = order_of(
        **dict.fromkeys(names, nothing),
        orderItems=[
            item_json(
                1, title=nothing, giftWrap=nothing, onHold=nothing, facilityCode=nothing, quantity=nothing
            )
        ],
    )
    without = order_json()
    for name in names:
        del without[name]
    without["orderItems"] = [item_json(1)]
    for name in ("title", "giftWrap", "onHold", "facilityCode", "quantity"):
        del without["orderItems"][0][name]
    assert read_orders([without], AS_OF) == ((order,), ())
    assert (order.display_no, order.ship_to, order.third_party_shipping) == ("OKR-7", Address(), True)
    assert (order.items[0].title, order.items[0].warehouse, order.items[0].quantity) == (
        "KURTA-RED-M",
        None,
        1,
    )
    assert order.dispatch_by == order.ordered_at


def test_ids_that_are_numbers_become_text() -> None:
    order = order_of(order_no=240611, orderItems=[item_json(77, productId=1, variantId=2, sku=3)])
    assert (order.order_no, order.items[0].item_id) == ("240611", "77")
    assert (order.items[0].product_id, order.items[0].variant_id, order.items[0].sku) == ("1", "2", "3")


@pytest.mark.parametrize(
    ("word", "read"), [("COD", "cod"), ("cod", "cod"), ("PREPAID", "prepaid"), ("Prepaid", "prepaid")]
)
def test_payment_is_read_in_any_case(word: str, read: str) -> None:
    assert order_of(paymentType=word).payment == read


def test_a_prepaid_order_has_nothing_to_collect() -> None:
    assert order_of(paymentType="PREPAID").cod_amount == 0


@pytest.mark.parametrize(
    ("item", "price", "amount"),
    [
        ({"totalPrice": "1598.50"}, {}, "1598.50"),
        ({"totalPrice": 0, "sellingPrice": 799}, {}, "1598"),
        ({"sellingPrice": "799"}, {"totalPrepaidAmount": 98}, "1500"),
        ({"sellingPrice": 10}, {"totalPrepaidAmount": 500}, "0"),
        (None, {"totalPrice": 1200, "totalPrepaidAmount": "200"}, "1000"),
    ],
)
def test_the_amount_to_collect_is_what_is_not_prepaid(item: object, price: object, amount: str) -> None:
    order = order_of(orderItems=[item_json(1, orderItemPrice=item)], orderPrice=price)
    assert order.cod_amount == Decimal(amount)


def test_cancelled_items_are_not_collected() -> None:
    items = [item_json(1), item_json(2, status="CANCELLED")]
    assert order_of(orderItems=items).cod_amount == 1598


def test_field_names_are_read_in_any_case() -> None:
    raw = {name.swapcase(): value for name, value in order_json().items()}
    raw["ORDERitems"] = [{name.upper(): value for name, value in item_json(1).items()}]
    del raw["ORDERiTEMS"]
    orders, broken = read_orders([raw], AS_OF)
    assert not broken
    assert orders[0].items[0].sku == "KURTA-RED-M"


def test_the_warehouse_is_read_at_the_item_then_at_the_order() -> None:
    items = [item_json(1, facilityCode="ITEM"), item_json(2, facilityCode="NULL")]
    order = order_of(orderItems=items, facilityCode="ORDER")
    assert [item.warehouse for item in order.items] == ["ITEM", "ORDER"]


def test_hold_and_packet_number_are_read_as_text_too() -> None:
    item = only_item(onHold="true", packetNumber="2")
    assert (item.on_hold, item.packet_number) == (True, 2)


def test_the_country_is_kept_as_it_came() -> None:
    for country in ("IN", "India"):
        assert order_of(shippingAddress={"country": country}).ship_to.country == country


def test_the_number_for_people_is_the_display_number_or_the_code_or_the_id() -> None:
    assert order_of(displayOrderNumber="D1", code="C1").display_no == "D1"
    assert order_of(displayOrderNumber="NULL", code="C1").display_no == "C1"
    assert order_of(displayOrderNumber="", code=None).display_no == "OKR-7"


def test_the_item_s_word_beats_the_order_s() -> None:
    order = order_of(orderStatus="COMPLETE", orderItems=[item_json(1), item_json(2, status="CANCELLED")])
    assert [item.status for item in order.items] == [ItemStatus.CREATED, ItemStatus.CANCELLED]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("COMPLETE", "DISPATCHED"),
        ("PROCESSING", "CREATED"),
        ("CANCELLED", "CANCELLED"),
        ("PENDING_VERIFICATION",) * 2,
    ],
)
def test_an_item_without_a_word_takes_the_order_s(word: str, status: str) -> None:
    item = order_of(orderStatus=word, orderItems=[item_json(1, status="NULL")]).items[0]
    assert (item.status, item.raw_status) == (ItemStatus(status), status)


def test_an_unknown_word_is_kept_and_the_item_cannot_be_packed() -> None:
    item = only_item(status="ON_THE_MOON")
    assert (item.status, item.raw_status) == (ItemStatus.PENDING_VERIFICATION, "ON_THE_MOON")


def test_news_of_a_return_are_read() -> None:
    news = only_item(
        status="COURIER_RETURN", returnReason="refused", returnDate="2024-06-20", returnAWB=99,
        returnShippingProvider="Fedex", returnDeliveryDate="2024-06-25 10:00:00",
    ).return_news  # fmt: skip
    assert news is not None
    assert (news.reason, news.awb, news.courier) == ("refused", "99", "Fedex")
    assert news.returned_at == datetime(2024, 6, 20, tzinfo=UTC)
    assert news.delivered_at == datetime(2024, 6, 25, 10, tzinfo=UTC)
    assert only_item(returnReason="NULL").return_news is None


def test_a_gift_is_a_message_that_is_not_empty() -> None:
    assert only_item(giftWrap={"giftWrapMessage": "For you"}).gift_message == "For you"


@pytest.mark.parametrize(("value", "read"), [(True, True), ("true", True), (False, False), ("false", False)])
def test_who_ships_is_read_as_text_too(value: object, read: bool) -> None:
    assert order_of(thirdPartyShipping=value).third_party_shipping is read


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"orderItems": []}, "no items"),
        ({"orderItems": "NULL"}, "no items"),
        ({"orderItems": [item_json(None)]}, "no id"),
        ({"orderItems": [item_json(1, quantity=0)]}, "quantity"),
        ({"orderItems": [item_json(1, quantity="-2")]}, "quantity"),
        ({"orderItems": [item_json(1, quantity="many")]}, "quantity"),
        ({"orderItems": [item_json(1), item_json(1, quantity=5)]}, "twice"),
        ({"orderDate": "soon", "sla": None}, "no date"),
    ],
)
def test_a_broken_order_is_named_and_the_good_ones_still_come(
    changes: dict[str, object], reason: str
) -> None:
    orders, broken = read_orders([order_json("BAD", **changes), order_json("GOOD")], AS_OF)
    assert [order.order_no for order in orders] == ["GOOD"]
    assert len(broken) == 1
    assert "BAD" in str(broken[0])
    assert reason in str(broken[0])


@pytest.mark.parametrize("raw", [None, "text", 7, [], {}, {"id": "NULL"}])
def test_what_is_no_order_is_counted_as_broken(raw: object) -> None:
    assert len(read_orders([raw], AS_OF)[1]) == 1


def test_an_order_that_comes_twice_is_kept_once_as_last_told() -> None:
    orders, broken = read_orders([order_json(), order_json(priority=1)], AS_OF)
    assert [order.priority for order in orders] == [1]
    assert not broken


JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.just([]), st.just({}), st.lists(st.text(max_size=3), max_size=2)
)  # fmt: skip


@given(st.sampled_from(sorted(order_json())), st.sampled_from(sorted(item_json(1))), JUNK, JUNK)
def test_no_value_in_any_field_stops_the_other_orders(
    name: str, inner: str, value: object, other: object
) -> None:
    odd = copy.deepcopy(order_json("ODD"))
    odd["orderItems"][0][inner] = other
    odd[name] = value
    orders, broken = read_orders([odd, order_json("GOOD")], AS_OF)
    assert orders[-1].order_no == "GOOD"
    assert len(orders) + len(broken) == 2
