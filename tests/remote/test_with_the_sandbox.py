"""The whole way of an order against the stand-in for Oker, with each of its faults."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from oker_desk.domain.channel import ChannelOrder, ItemStatus
from oker_desk.domain.listings import StockLevel
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote.oker.login import try_log_in
from oker_desk.remote.oker.route import CourierWord, DirectRoute
from oker_desk.sandbox import Sandbox
from tests.remote.samples import BOX, INVOICE
from tests.remote.scripted import MemoryLogIn, brisk

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    running = Sandbox.start(orders=12)
    yield running
    running.stop()


@pytest.fixture
def log_in(sandbox: Sandbox) -> MemoryLogIn:
    one = MemoryLogIn(sandbox.oker_url, sandbox.password)
    one.username = sandbox.username
    return one


@pytest.fixture
def route(log_in: MemoryLogIn) -> Iterator[DirectRoute]:
    direct = DirectRoute(log_in, brisk(read_s=3, label_s=3))
    yield direct
    direct.close()


def tell(sandbox: Sandbox, path: str, body: object = None, method: str = "POST") -> object:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        f"{sandbox.admin_url}{path}", data, {"Content-Type": "application/json"}, method=method
    )
    with urllib.request.urlopen(request, timeout=5) as answer:
        return json.load(answer)


def break_call(sandbox: Sandbox, call: str, fault: str, times: int | None = 1, **more: object) -> None:
    tell(sandbox, "/faults", {"call": call, "fault": fault, "times": times, **more})


def packable(route: DirectRoute) -> ChannelOrder:
    later = datetime.now(UTC) + timedelta(days=1)
    pages = list(route.orders.new_orders(LONG_AGO, later))
    orders = [order for page in pages for order in page.orders]
    assert all(not page.broken for page in pages)
    good = [o for o in orders if not o.on_hold and all(i.status is ItemStatus.CREATED for i in o.items)]
    return next(o for o in good if len(o.items) > 1 or o.items[0].quantity > 1)


def ship(route: DirectRoute, order: ChannelOrder) -> None:
    items = order.active_items
    invoice = route.shipping.invoice(items)
    assert route.shipping.invoice(items) == invoice
    assert route.shipping.send_shipment(items, invoice, BOX).refused == {}
    courier = route.shipping.courier(items)
    assert courier.word is CourierWord.AVAILABLE
    assert courier.tracking is not None
    assert route.shipping.label(items).startswith(b"%PDF-")
    paper = route.shipping.manifest_paper(courier.tracking.courier_code, items)
    assert paper.offered
    assert paper.refused == {}
    assert (paper.pdf or route.shipping.fetch_paper(paper.url)).startswith(b"%PDF-")
    assert route.shipping.dispatch(items, invoice).refused == {}


def test_an_order_goes_from_new_to_dispatched(sandbox: Sandbox, route: DirectRoute) -> None:
    tell(sandbox, "/settings", {"courier_delay_seconds": 0})
    order = packable(route)
    ship(route, order)
    (after,) = route.orders.by_no([order.order_no]).orders
    assert after.gone
    assert after.status == "COMPLETE"


def test_an_order_can_be_cancelled_until_it_is_invoiced(route: DirectRoute) -> None:
    order = packable(route)
    assert route.orders.cancel(order).refused == {}
    (after,) = route.orders.by_no([order.order_no], quick=True).orders
    assert after.cancelled
    other = packable(route)
    route.shipping.invoice(other.active_items)
    refused = route.orders.cancel(other).refused
    assert set(refused) == {item.item_id for item in other.active_items}


def test_catalog_and_stock(route: DirectRoute) -> None:
    listings = [one for page in route.catalog.listings() for one in page.listings]
    assert listings
    one = listings[0]
    assert route.catalog.send_stock([StockLevel(one.product_id, one.variant_id, "nowhere", 3)]).refused


def test_a_wrong_password_is_told_from_a_wrong_address(sandbox: Sandbox) -> None:
    with pytest.raises(Trouble) as caught:
        try_log_in(sandbox.oker_url, sandbox.username, "wrong", brisk())
    assert caught.value.rule == "R1"
    with pytest.raises(Trouble, match="does not answer like Oker"):
        try_log_in(sandbox.admin_url, sandbox.username, sandbox.password, brisk())


def test_an_expired_token_is_renewed_silently(
    sandbox: Sandbox, route: DirectRoute, log_in: MemoryLogIn
) -> None:
    order = packable(route)
    before = log_in.stored
    tell(sandbox, "/tokens/expire", {})
    assert route.shipping.invoice(order.active_items).code
    assert log_in.stored != before


PASSING = ["drop_before", "drop_after", "http_500", "http_502", "http_429", "cut", "empty", "http_500_after"]


@pytest.mark.parametrize("fault", PASSING)
@pytest.mark.parametrize(
    ("call", "act"),
    [
        ("orders_by_id", lambda route, order: route.orders.by_no([order.order_no])),
        ("courierDetails", lambda route, order: route.shipping.courier(order.active_items)),
        ("productsCount", lambda route, order: list(route.catalog.listings())),
    ],
)
def test_reading_gets_over_every_passing_fault(
    sandbox: Sandbox,
    route: DirectRoute,
    call: str,
    act: Callable[[DirectRoute, ChannelOrder], object],
    fault: str,
) -> None:
    order = packable(route)
    invoice = route.shipping.invoice(order.active_items)
    route.shipping.send_shipment(order.active_items, invoice, BOX)
    break_call(sandbox, call, fault, 2)
    act(route, order)


UNSURE = [
    "drop_before",
    "drop_after",
    "http_500",
    "http_500_after",
    "http_502",
    "html",
    "html_after",
    "cut",
    "empty",
]


@pytest.mark.parametrize("fault", UNSURE)
@pytest.mark.parametrize(
    ("call", "act"),
    [
        ("invoiceDetails", lambda route, order: route.shipping.invoice(order.active_items)),
        ("dispatch", lambda route, order: route.shipping.dispatch(order.active_items, INVOICE)),
        ("cancel", lambda route, order: route.orders.cancel(order)),
    ],
)
def test_writing_is_unknown_and_sent_once(
    sandbox: Sandbox,
    route: DirectRoute,
    call: str,
    act: Callable[[DirectRoute, ChannelOrder], object],
    fault: str,
) -> None:
    order = packable(route)
    break_call(sandbox, call, fault, None)
    with pytest.raises(Trouble) as caught:
        act(route, order)
    assert caught.value.outcome is Outcome.UNKNOWN
    answer = tell(sandbox, "/faults", method="GET")
    assert isinstance(answer, dict)
    assert [entry["happened"] for entry in answer["faults"]] == [1]


@pytest.mark.parametrize(
    "fault", ["numeric_ids", "null_strings", "key_variants", "naive_blank_dates", "list_successes"]
)
def test_odd_forms_change_nothing(sandbox: Sandbox, route: DirectRoute, fault: str) -> None:
    tell(sandbox, "/settings", {"courier_delay_seconds": 0})
    order = packable(route)
    applies = {
        "naive_blank_dates": ["orders_by_id", "invoiceDetails"],
        "list_successes": ["shipmentDetails", "fetchManifest", "dispatch"],
    }
    for call in applies.get(fault, ["*"]):
        break_call(sandbox, call, fault, None)
    ship(route, order)
    (after,) = route.orders.by_no([order.order_no]).orders
    assert after.gone
    assert [item.item_id for item in after.items] == [item.item_id for item in order.items]
    assert (after.ordered_at, after.cod_amount, after.payment) == (
        order.ordered_at,
        order.cod_amount,
        order.payment,
    )


@pytest.mark.parametrize(
    ("fault", "outcome", "rule"),
    [
        ("label_not_ready", Outcome.WAITING, "R23"),
        ("label_blank", None, None),
        ("label_broken", Outcome.REFUSED, "R26"),
        ("label_multi_page", None, None),
        ("label_other", None, None),
    ],
)
def test_labels_in_every_state(
    sandbox: Sandbox, route: DirectRoute, fault: str, outcome: Outcome | None, rule: str | None
) -> None:
    tell(sandbox, "/settings", {"courier_delay_seconds": 0})
    order = packable(route)
    items = order.active_items
    route.shipping.send_shipment(items, route.shipping.invoice(items), BOX)
    break_call(sandbox, "labels", fault)
    if outcome is None:
        assert route.shipping.label(items).startswith(b"%PDF-")
        return
    with pytest.raises(Trouble) as caught:
        route.shipping.label(items)
    assert (caught.value.outcome, caught.value.rule) == (outcome, rule)


def test_a_courier_that_is_not_there_or_not_oker_s_is_a_value(sandbox: Sandbox, route: DirectRoute) -> None:
    tell(sandbox, "/settings", {"courier_delay_seconds": 0})
    items = packable(route).active_items
    route.shipping.send_shipment(items, route.shipping.invoice(items), BOX)
    for fault, word in (("courier_never", "COURIER_NOT_ASSIGNED"), ("seller_shipping", "SELLER_SHIPPING")):
        break_call(sandbox, "courierDetails", fault)
        assert route.shipping.courier(items).word == word


def test_odd_orders_do_not_hide_the_others(sandbox: Sandbox, route: DirectRoute) -> None:
    order = packable(route)
    for fault in ("unknown_status_word", "duplicate_order", "bad_order"):
        break_call(sandbox, "orders_by_date", fault)
        later = datetime.now(UTC) + timedelta(days=1)
        pages = list(route.orders.new_orders(LONG_AGO, later))
        numbers = [one.order_no for page in pages for one in page.orders]
        assert len(numbers) == len(set(numbers))
        assert any(page.broken for page in pages) is (fault == "bad_order")
    break_call(sandbox, "orders_by_id", "missing_order")
    assert route.orders.by_no([order.order_no]).orders == ()


@pytest.mark.parametrize("fault", ["fail_items", "fail_all_silent", "partial_silent"])
def test_failures_of_items(sandbox: Sandbox, route: DirectRoute, fault: str) -> None:
    order = packable(route)
    break_call(sandbox, "cancel", fault)
    if fault == "partial_silent":
        with pytest.raises(Trouble) as caught:
            route.orders.cancel(order)
        assert caught.value.outcome is Outcome.UNKNOWN
        return
    assert route.orders.cancel(order).refused
