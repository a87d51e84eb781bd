"""Faults of calls that change nothing: tried again while that may help, then `unavailable` (channel API §18)."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote.oker.route import DirectRoute
from oker_desk.remote.pace import QUICK, Pace
from tests.remote.samples import ITEMS
from tests.remote.scripted import HTML, MemoryLogIn, Scripted, brisk, cut, drop, hang, reply

ORDERS = reply(200, {"orders": []})
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

READS: list[tuple[str, Callable[[DirectRoute], object], bytes]] = [
    ("orders", lambda route: route.orders.by_no(["1"]), ORDERS),
    ("courierDetails", lambda route: route.shipping.courier(ITEMS), reply(200, {"status": "COURIER_NOT_ASSIGNED"})),
    ("orders/labels", lambda route: route.shipping.label(ITEMS), reply(200, b"%PDF-1.4")),
    ("productsCount", lambda route: list(route.catalog.listings()), reply(200, {"count": 0})),
    ("orders/fetchManifest", lambda route: route.shipping.manifest_paper("FX", ITEMS), reply(200, {"status": "SUCCESS"})),
]  # fmt: skip
each_read = pytest.mark.parametrize(("path", "act", "good"), READS, ids=[read[0] for read in READS])
PASSING = [
    *(reply(status, b"") for status in (408, 425, 429, 500, 502, 503, 504)),
    reply(500, {"message": "internal"}),
    reply(502, b"<html>Bad gateway</html>"),
    drop,
    cut(b'{"orders": ['),
    CHUNKED + b"5\r\n{\"ord",
]  # fmt: skip


@each_read
@pytest.mark.parametrize("fault", PASSING, ids=range(len(PASSING)))
def test_a_passing_fault_is_got_over(
    server: Scripted,
    route: DirectRoute,
    pauses: list[float],
    path: str,
    act: Callable[[DirectRoute], object],
    good: bytes,
    fault: bytes,
) -> None:
    server.on(path, fault, fault, good)
    act(route)
    assert len(server.to(path)) == 3
    assert pauses == [1, 2]


@pytest.mark.parametrize(
    "fault", [*PASSING, reply(200, b'{"orders": ['), reply(200, b"")], ids=range(len(PASSING) + 2)
)
def test_a_lasting_fault_is_unavailable_after_all_pauses(
    server: Scripted, route: DirectRoute, pauses: list[float], fault: bytes
) -> None:
    server.on("orders", fault)
    with pytest.raises(Trouble) as caught:
        route.orders.by_no(["1"])
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert "Try again" in caught.value.message or "try again" in caught.value.message
    assert len(server.to("orders")) == 5
    assert pauses == [1, 2, 4, 8]


def test_a_server_that_is_silent_is_asked_again(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", hang, ORDERS)
    assert route.orders.by_no(["1"]).orders == ()


def test_an_answer_that_never_ends_meets_the_time_limit(server: Scripted) -> None:
    def trickle(connection: socket.socket, stopping: object) -> None:
        connection.sendall(CHUNKED)
        while not stopping.wait(0.02):  # type: ignore[attr-defined]
            connection.sendall(b"1\r\n \r\n")

    server.on("orders", trickle, ORDERS)
    route = DirectRoute(MemoryLogIn(server.url), brisk(read_s=0.15))
    assert route.orders.by_no(["1"]).orders == ()
    route.close()


@each_read
def test_a_web_page_is_unavailable_at_once(
    server: Scripted, route: DirectRoute, path: str, act: Callable[[DirectRoute], object], good: bytes
) -> None:
    server.on(path, HTML)
    with pytest.raises(Trouble, match="web page") as caught:
        act(route)
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert len(server.to(path)) == 1


@pytest.mark.parametrize("location", ["/elsewhere", "https://elsewhere.example/", "::bad::", ""])
def test_a_redirection_is_not_followed(server: Scripted, route: DirectRoute, location: str) -> None:
    server.on("orders", reply(302, b"", Location=location))
    server.on("elsewhere", ORDERS)
    with pytest.raises(Trouble) as caught:
        route.orders.by_no(["1"])
    assert caught.value.outcome is Outcome.UNAVAILABLE
    assert [request.path for request in server.requests] == ["authToken", "orders"]


@pytest.mark.parametrize(
    "body",
    [
        {"errors": [{"code": "1", "message": "Page size must be 50", "params": {}}]},
        {"message": "Page size must be 50"},
        {"reason": "Page size must be 50", "description": "x"},
        {"status": "FAILED", "orderItems": [{"orderItemId": "1", "errorMessage": "Page size must be 50"}]},
        {"status": "FAILED", "failedProductList": [{"variantId": "1", "message": "Page size must be 50"}]},
    ],
)
@pytest.mark.parametrize("status", [200, 400, 403, 422])
def test_every_error_shape_is_refused_with_oker_s_words(
    server: Scripted, route: DirectRoute, status: int, body: object
) -> None:
    server.on("orders", reply(status, body))
    with pytest.raises(Trouble, match="Page size must be 50") as caught:
        route.orders.by_no(["1"])
    assert caught.value.outcome is Outcome.REFUSED
    assert len(server.to("orders")) == 1


@pytest.mark.parametrize(
    "answer", [reply(404, b""), reply(403, b"<html>"), reply(200, b"[1"), reply(200, b"{}"), reply(200, b"null"), reply(200, {"orders": {"a": 1}})]
)  # fmt: skip
def test_what_cannot_be_read_is_never_an_empty_list(
    server: Scripted, route: DirectRoute, answer: bytes
) -> None:
    server.on("orders", answer)
    with pytest.raises(Trouble) as caught:
        route.orders.by_no(["1"])
    assert caught.value.outcome is Outcome.UNAVAILABLE


def test_the_server_s_wish_to_wait_is_obeyed(
    server: Scripted, route: DirectRoute, pauses: list[float]
) -> None:
    server.on("orders", reply(429, b"", Retry_After="7"), reply(503, b"", Retry_After="0"), ORDERS)
    route.orders.by_no(["1"])
    assert pauses == [7, 2]


@pytest.mark.parametrize("wish", ["3600", "Tue, 01 Jan 2999 00:00:00 GMT", "inf"])
def test_a_wish_beyond_our_patience_ends_the_call(
    server: Scripted, route: DirectRoute, pauses: list[float], wish: str
) -> None:
    server.on("orders", reply(429, b"", Retry_After=wish))
    with pytest.raises(Trouble, match="too much to do"):
        route.orders.by_no(["1"])
    assert pauses == []


def test_a_date_to_wait_for_is_read_by_the_clock_of_the_server(
    server: Scripted, route: DirectRoute, pauses: list[float]
) -> None:
    day = "Mon, 01 Jan 2001 00:00:"
    server.on("orders", reply(429, b"", Retry_After=f"{day}09 GMT", Date=f"{day}00 GMT"), ORDERS)
    route.orders.by_no(["1"])
    assert pauses == [9]


@pytest.mark.parametrize("wish", ["soon", "", "-5", "nan", "Mon, 01 Jan 2001 00:00:00 GMT"])
def test_a_wish_that_makes_no_sense_is_left_aside(
    server: Scripted, route: DirectRoute, pauses: list[float], wish: str
) -> None:
    server.on("orders", reply(429, b"", Retry_After=wish), ORDERS)
    route.orders.by_no(["1"])
    assert pauses == [1]


def test_no_attempt_starts_after_our_patience(server: Scripted) -> None:
    time = [0.0]

    def pause(seconds: float) -> None:
        time[0] += seconds + 10

    server.on("orders", reply(500, b""))
    route = DirectRoute(MemoryLogIn(server.url), brisk(pause=pause, clock=lambda: time[0]))
    with pytest.raises(Trouble):
        route.orders.by_no(["1"])
    route.close()
    assert len(server.to("orders")) == 3


def test_a_quick_question_is_asked_once(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", reply(500, b""))
    with pytest.raises(Trouble):
        route.orders.by_no(["1"], quick=True)
    assert len(server.to("orders")) == 1
    assert (QUICK.read_s, QUICK.pauses) == (5, ())
    assert Pace().quick() == QUICK
