"""Faults of calls that change something: never sent blindly again, and unknown where nobody can tell (R39, R49)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oker_desk.domain.listings import StockLevel
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote.oker.route import DirectRoute
from tests.remote.samples import BOX, INVOICE, ITEMS, order_of
from tests.remote.scripted import HTML, SUCCESS, MemoryLogIn, Scripted, brisk, cut, drop, hang, reply

Act = Callable[[DirectRoute], object]
INVOICED = reply(200, {"code": "OKINV1", "invoiceDate": "2024-06-11"})
STOCK = [StockLevel("P501", "V1", "OKER-BLR-01", 4)]

WRITES: list[tuple[str, Act, bytes]] = [
    ("invoiceDetails", lambda route: route.shipping.invoice(ITEMS), INVOICED),
    ("orders/labels", lambda route: route.shipping.send_shipment(ITEMS, INVOICE, BOX), SUCCESS),
    ("orders/dispatch", lambda route: route.shipping.dispatch(ITEMS, INVOICE), SUCCESS),
    ("orders/cancel", lambda route: route.orders.cancel(order_of()), SUCCESS),
    ("orders/acknowledge", lambda route: route.orders.acknowledge("OKR-7"), SUCCESS),
    ("updateInventory", lambda route: route.catalog.send_stock(STOCK), SUCCESS),
]
each_write = pytest.mark.parametrize(("path", "act", "good"), WRITES, ids=[write[0] for write in WRITES])
UNSURE = {
    "dropped": drop,
    "cut": cut(b'{"status":"SUC'),
    "cut well": reply(200, b'{"status":"SUC'),
    "empty": reply(200, b""),
    "page": HTML,
    "bare text": reply(200, b"OK"),
    "list": reply(200, b"[]"),
    "null": reply(200, b"null"),
    "no word": reply(200, {}),
    "accepted, no word": reply(202, b""),
    "no content": reply(204, b""),
    "moved": reply(302, b"", Location="/elsewhere"),
    "slow": reply(408, b""),
    "broken": reply(500, {"message": "internal"}),
    "gateway": reply(502, b"<html>Bad gateway</html>"),
    "over": reply(504, b"", Retry_After="1"),
}


@each_write
@pytest.mark.parametrize("answer", UNSURE.values(), ids=UNSURE)
def test_without_a_usable_answer_it_is_unknown_and_not_sent_again(
    server: Scripted, route: DirectRoute, path: str, act: Act, good: bytes, answer: bytes
) -> None:
    server.on(path, answer, good)
    with pytest.raises(Trouble) as caught:
        act(route)
    assert caught.value.outcome is Outcome.UNKNOWN
    assert caught.value.rule == ("R39" if path == "orders/dispatch" else "R49")
    assert len(server.to(path)) == 1


@each_write
def test_a_silent_server_leaves_it_unknown(server: Scripted, path: str, act: Act, good: bytes) -> None:
    server.on(path, hang, good)
    route = DirectRoute(MemoryLogIn(server.url), brisk(read_s=0.1))
    with pytest.raises(Trouble) as caught:
        act(route)
    route.close()
    assert caught.value.outcome is Outcome.UNKNOWN
    assert len(server.to(path)) == 1


@pytest.mark.parametrize("word", ["DONE", "PENDING", "NULL", ""])
@pytest.mark.parametrize(("path", "act", "good"), WRITES[1:], ids=[write[0] for write in WRITES[1:]])
def test_a_status_word_that_is_missing_or_not_known_leaves_it_unknown(
    server: Scripted, route: DirectRoute, path: str, act: Act, good: bytes, word: str
) -> None:
    server.on(path, reply(200, {"status": word}))
    with pytest.raises(Trouble) as caught:
        act(route)
    assert caught.value.outcome is Outcome.UNKNOWN


def test_an_invoice_code_in_a_cut_answer_is_kept_for_comparing(server: Scripted, route: DirectRoute) -> None:
    server.on("invoiceDetails", cut(b'{"code":"OKINV77","invoiceDate":"2024-06-1'))
    with pytest.raises(Trouble) as caught:
        route.shipping.invoice(ITEMS)
    assert '"code":"OKINV77"' in str(caught.value.data["fragment"])


def test_the_kept_piece_is_short_and_holds_no_secret(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/dispatch", reply(500, b"x" * 1995 + b"token-1 " + b"y" * 9000))
    with pytest.raises(Trouble) as caught:
        route.shipping.dispatch(ITEMS, INVOICE)
    fragment = str(caught.value.data["fragment"])
    assert len(fragment) == 2000
    assert "tok" not in fragment


@each_write
@pytest.mark.parametrize(
    "answer",
    [
        reply(400, {"errors": [{"code": "1", "message": "Not invoiced yet", "params": {}}]}),
        reply(409, {"message": "Not invoiced yet"}),
        reply(403, {"reason": "Not invoiced yet"}),
        reply(
            422,
            {"status": "FAILED", "orderItems": [{"orderItemId": "1", "errorMessage": "Not invoiced yet"}]},
        ),
    ],
)
def test_a_refusal_has_oker_s_words(
    server: Scripted, route: DirectRoute, path: str, act: Act, good: bytes, answer: bytes
) -> None:
    server.on(path, answer)
    with pytest.raises(Trouble, match="Not invoiced yet") as caught:
        act(route)
    assert caught.value.outcome is Outcome.REFUSED
    assert len(server.to(path)) == 1


@each_write
@pytest.mark.parametrize("body", [b"", b"<html>", b'{"mess'])
def test_a_refusal_without_words_is_one_all_the_same(
    server: Scripted, route: DirectRoute, path: str, act: Act, good: bytes, body: bytes
) -> None:
    server.on(path, reply(413, body))
    with pytest.raises(Trouble, match="gave no reason") as caught:
        act(route)
    assert caught.value.outcome is Outcome.REFUSED


@each_write
def test_a_busy_server_has_not_looked_at_it_and_is_asked_twice_more(
    server: Scripted, route: DirectRoute, pauses: list[float], path: str, act: Act, good: bytes
) -> None:
    busy = reply(429, b"", Retry_After="3")
    server.on(path, busy, busy, good)
    act(route)
    assert pauses == [3, 3]
    server.on(path, busy)
    with pytest.raises(Trouble) as caught:
        act(route)
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert len(server.to(path)) == 6


@each_write
def test_what_could_not_be_sent_did_not_happen(server: Scripted, path: str, act: Act, good: bytes) -> None:
    server.on("orders", reply(200, {"orders": []}))
    log_in = MemoryLogIn("http://127.0.0.1:1", token="kept")
    route = DirectRoute(log_in, brisk())
    with pytest.raises(Trouble) as caught:
        act(route)
    route.close()
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert caught.value.message == "No connection to Oker. Check the network, then try again."


# Answers about items (quirk 15) --------------------------------------------------------------------------------------

FIRST, SECOND = (item.item_id for item in ITEMS)


@pytest.mark.parametrize("key", ["orderItemId", "orderItemID", "orderitemid"])
@pytest.mark.parametrize("word", ["status", "Status"])
@pytest.mark.parametrize("said", ["PARTIAL_SUCCESS", "FAILED", "SUCCESS"])
def test_failed_are_the_entries_with_words(
    server: Scripted, route: DirectRoute, key: str, word: str, said: str
) -> None:
    entries = [{key: FIRST, "errorMessage": ""}, {key: SECOND, "errorMessage": " Already  gone\n"}]
    server.on("orders/dispatch", reply(200, {word: said, "orderItems": entries}))
    assert route.shipping.dispatch(ITEMS, INVOICE).refused == {SECOND: "Already gone"}


@pytest.mark.parametrize(
    "body",
    [
        {"orderItems": []},
        {"orderItems": "NULL"},
        {},
        {"orderItems": [{"orderItemId": FIRST, "errorMessage": "NULL"}]},
        {"orderItems": [{"orderItemId": "of somebody else", "errorMessage": ""}]},
    ],
)
def test_failed_without_naming_items_means_all(
    server: Scripted, route: DirectRoute, body: dict[str, object]
) -> None:
    server.on("orders/cancel", reply(200, {"status": "FAILED", **body}))
    refused = route.orders.cancel(order_of()).refused
    assert refused == dict.fromkeys((FIRST, SECOND), "Oker gave no reason.")


def test_failed_with_a_message_alone_means_all_with_its_words(server: Scripted, route: DirectRoute) -> None:
    server.on("orders/cancel", reply(200, {"status": "FAILED", "message": "Order is invoiced"}))
    assert set(route.orders.cancel(order_of()).refused.values()) == {"Order is invoiced"}


@pytest.mark.parametrize(
    "entries", [[], None, [{"orderItemId": FIRST, "errorMessage": ""}], [{"orderItemId": "other", "errorMessage": "no"}]]
)  # fmt: skip
def test_a_part_that_nobody_named_leaves_it_unknown(
    server: Scripted, route: DirectRoute, entries: object
) -> None:
    server.on("orders/dispatch", reply(200, {"status": "PARTIAL_SUCCESS", "orderItems": entries}))
    with pytest.raises(Trouble) as caught:
        route.shipping.dispatch(ITEMS, INVOICE)
    assert (caught.value.outcome, caught.value.rule) == (Outcome.UNKNOWN, "R39")


def test_item_ids_that_are_numbers_are_matched(server: Scripted, route: DirectRoute) -> None:
    order = order_of(order_no=7, orderItems=[{"orderItemId": 71, "status": "CREATED", "sku": "A"}])
    server.on(
        "orders/cancel",
        reply(200, {"status": "FAILED", "orderItems": [{"orderItemId": 71, "errorMessage": "no"}]}),
    )
    assert route.orders.cancel(order).refused == {"71": "no"}
