"""Tokens: how they are got, shared and renewed (channel API §3, R1, R6)."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from oker_desk.domain.trouble import Outcome, Trouble, unavailable
from oker_desk.remote.oker.faults import NOT_ACCEPTED
from oker_desk.remote.oker.login import try_log_in
from oker_desk.remote.oker.route import DirectRoute
from tests.remote.samples import INVOICE, ITEMS
from tests.remote.scripted import HTML, SUCCESS, MemoryLogIn, Scripted, brisk, cut, drop, hang, reply

TOKEN = reply(200, {"status": "SUCCESS", "accessToken": "T0KEN"})
ORDERS = reply(200, {"orders": []})
PASSWORD = "p@ss & wörd+/%\"'"

REFUSED = [
    reply(401, b"{}"),
    reply(401, b""),
    reply(401, b"<html>"),
    reply(401, {"message": "Invalid User/Token"}),
    reply(401, {"reason": "authToken expired/Invalid authToken", "description": "x"}),
    reply(401, {"status": "FAILED", "orderItems": [{"orderItemId": "1", "errorMessage": "token"}]}),
    reply(200, {"message": "Invalid User/Token"}),
    reply(400, {"message": "Invalid User/Token"}),
    reply(400, {"reason": "authToken expired/Invalid authToken"}),
    reply(400, {"errors": [{"code": "1", "message": "Invalid User/Token", "params": {}}]}),
    cut(b'{"mess', 401),
]
each_refusal = pytest.mark.parametrize("refusal", REFUSED, ids=range(len(REFUSED)))


def log_in_to(server: Scripted, **changes: object) -> str:
    return try_log_in(server.url, "seller one", PASSWORD, brisk(**changes)).token


def test_the_log_in_is_posted_and_gives_the_token(server: Scripted) -> None:
    server.on("authToken", TOKEN)
    assert log_in_to(server) == "T0KEN"
    (request,) = server.requests
    assert request.method == "POST"
    assert request.json == {"username": "seller one", "password": PASSWORD}
    assert "apikey" not in request.headers


@pytest.mark.parametrize(
    "answer",
    [reply(status, b"") for status in (400, 404, 405, 415, 501)]
    + [reply(404, {"message": "Not Found"}), HTML, reply(200, b"no"), reply(200, b"")],
)
def test_where_post_is_not_offered_get_is_used(server: Scripted, answer: bytes) -> None:
    server.on("authToken", answer, TOKEN)
    assert log_in_to(server) == "T0KEN"
    assert server.requests[1].method == "GET"
    assert server.requests[1].query == {"username": "seller one", "password": PASSWORD}


@pytest.mark.parametrize(
    "answers",
    [
        [reply(200, {"status": "FAILED", "accessToken": ""})],
        [reply(200, {"status": "INVALID_CREDENTIALS"})],
        [reply(400, {"status": "INVALID_CREDENTIALS"})],
        [reply(401, b"{}")],
        [reply(403, b"")],
        [reply(405, b""), reply(200, {"Status": "FAILED"})],
        [reply(404, b""), reply(401, b"<html>")],
        [reply(404, {"message": "Invalid user"}), reply(404, {"message": "Invalid user"})],
        [reply(200, {"message": "Invalid User/Token"})],
    ],
)
def test_wrong_credentials_are_said_in_the_words_of_the_rule_and_not_tried_again(
    server: Scripted, answers: list[bytes]
) -> None:
    server.on("authToken", *answers)
    with pytest.raises(Trouble) as caught:
        log_in_to(server)
    assert (caught.value.outcome, caught.value.rule) == (Outcome.UNAVAILABLE, "R1")
    assert caught.value.message == NOT_ACCEPTED
    assert len(server.requests) == len(answers)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (HTML, "A web page answers at this address"),
        (reply(200, {"hello": "world"}), "does not answer like Oker"),
        (reply(200, {"status": "UP"}), "does not answer like Oker"),
        (reply(200, {"status": "SUCCESS", "accessToken": "NULL"}), "does not answer like Oker"),
        (reply(200, {"status": "SUCCESS", "accessToken": "a\nb: c"}), "does not answer like Oker"),
        (reply(200, {"accessToken": "T0KEN"}), "does not answer like Oker"),
        (reply(404, {"message": "Not Found"}), "does not answer like Oker"),
        (reply(404, {"message": "There is no POST /users/authToken"}), "does not answer like Oker"),
        (reply(302, b"", Location="https://elsewhere.example/"), "only leads on to another one"),
        (reply(500, b""), "has a fault of its own"),
        (reply(429, b""), "too much to do"),
        (drop, "broke the connection off"),
        (hang, "127.0.0.1:{port} does not answer"),
        (cut(b'{"status":"SUCC'), "broke the connection off"),
    ],
)
def test_other_faults_have_a_sentence_of_their_own(server: Scripted, answer: bytes, sentence: str) -> None:
    server.on("authToken", answer)
    with pytest.raises(Trouble) as caught:
        log_in_to(server, read_s=0.1)
    assert (caught.value.outcome, caught.value.rule) == (Outcome.UNAVAILABLE, None)
    assert sentence.format(port=server.port) in caught.value.message


def test_a_passing_fault_is_given_one_more_try(server: Scripted) -> None:
    server.on("authToken", reply(503, b""), TOKEN)
    assert log_in_to(server) == "T0KEN"
    server.on("authToken", reply(503, b""))
    server.requests.clear()
    with pytest.raises(Trouble):
        log_in_to(server)
    assert len(server.requests) == 2


def test_the_token_goes_raw_into_the_header(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", ORDERS)
    route.orders.by_no(["1"])
    sent = server.to("orders")[0].headers
    assert sent["apikey"] == "token-1"
    assert (sent["accept"], sent["content-type"]) == ("application/json", "application/json")
    assert "authorization" not in sent


def test_a_stored_token_is_used_without_logging_in(server: Scripted) -> None:
    log_in = MemoryLogIn(server.url, token="kept")
    server.on("orders", ORDERS)
    route = DirectRoute(log_in, brisk())
    route.orders.by_no(["1"])
    route.close()
    assert server.to("orders")[0].headers["apikey"] == "kept"
    assert log_in.turns == 0


@each_refusal
def test_a_refused_token_is_renewed_once_for_reading(
    server: Scripted, route: DirectRoute, log_in: MemoryLogIn, refusal: bytes
) -> None:
    server.on("orders", refusal, ORDERS)
    assert route.orders.by_no(["1"]).orders == ()
    assert [request.headers["apikey"] for request in server.to("orders")] == ["token-1", "token-2"]
    assert log_in.stored == "token-2"


@each_refusal
def test_a_refused_token_is_renewed_once_for_writing(
    server: Scripted, route: DirectRoute, refusal: bytes
) -> None:
    server.on("orders/dispatch", refusal, SUCCESS)
    assert route.shipping.dispatch(ITEMS, INVOICE).refused == {}
    first, second = server.to("orders/dispatch")
    assert first.body == second.body


@each_refusal
@pytest.mark.parametrize(
    ("path", "act"),
    [
        ("orders", lambda route: route.orders.by_no(["1"])),
        ("orders/dispatch", lambda route: route.shipping.dispatch(ITEMS, INVOICE)),
        ("orders/labels", lambda route: route.shipping.label(ITEMS)),
    ],
)
def test_a_token_refused_twice_is_a_log_in_refused(
    server: Scripted, route: DirectRoute, path: str, act: Callable[[DirectRoute], object], refusal: bytes
) -> None:
    server.on(path, refusal)
    with pytest.raises(Trouble) as caught:
        act(route)
    assert (caught.value.outcome, caught.value.rule) == (Outcome.UNAVAILABLE, "R1")
    assert len(server.to(path)) == 2


def test_the_log_in_is_renewed_once_in_a_call_even_where_faults_lie_between(
    server: Scripted, route: DirectRoute
) -> None:
    server.on("orders", reply(401, b""), reply(500, b""), reply(401, b""), ORDERS)
    with pytest.raises(Trouble) as caught:
        route.orders.by_no(["1"])
    assert caught.value.rule == "R1"
    assert len(server.to("authToken")) == 2


def test_a_token_that_somebody_else_got_meanwhile_is_used(server: Scripted) -> None:
    log_in = MemoryLogIn(server.url, token="old")
    server.on("orders", ORDERS, reply(401, b""), ORDERS)
    route = DirectRoute(log_in, brisk())
    route.orders.by_no(["1"])
    log_in.stored = "of another process"
    route.orders.by_no(["1"])
    route.close()
    assert [r.headers["apikey"] for r in server.to("orders")] == ["old", "old", "of another process"]
    assert not server.to("authToken")


def test_a_storm_of_refused_tokens_leads_to_one_log_in(server: Scripted) -> None:
    """Eight threads with an expired token: one logs in, the others wait and use its token."""

    log_in = MemoryLogIn(server.url, token="expired")
    all_there = threading.Barrier(8)
    answer = server.answer_to

    def answer_by_token(request: object) -> object:
        said = answer(request)  # type: ignore[arg-type]
        if request.path == "orders":  # type: ignore[attr-defined]
            if request.headers["apikey"] == "expired":  # type: ignore[attr-defined]
                all_there.wait(5)
                return reply(401, {"message": "Invalid User/Token"})
            return ORDERS
        return said

    server.answer_to = answer_by_token  # type: ignore[method-assign,assignment]
    failures: list[BaseException] = []

    def ask() -> None:
        route = DirectRoute(log_in, brisk(read_s=5))
        try:
            route.orders.by_no(["1"])
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failures.append(error)
        finally:
            route.close()

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert failures == []
    assert len(server.to("authToken")) == 1
    assert {r.headers["apikey"] for r in server.to("orders")} == {"expired", "token-1"}


def test_no_password_means_that_nothing_is_sent(server: Scripted) -> None:
    class Locked(MemoryLogIn):
        def password(self) -> str:
            raise unavailable("The key store is locked.")

    route = DirectRoute(Locked(server.url), brisk())
    with pytest.raises(Trouble, match="locked"):
        route.orders.by_no(["1"])
    route.close()
    assert server.requests == []
