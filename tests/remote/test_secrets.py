"""Passwords and tokens appear in no message, no details, no exception and no log (design §7)."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

import pytest

from oker_desk.domain.trouble import Trouble
from oker_desk.remote.answers import Call
from oker_desk.remote.masking import MASK, Secrets
from oker_desk.remote.oker.login import try_log_in
from oker_desk.remote.oker.route import DirectRoute
from tests.remote.samples import INVOICE, ITEMS
from tests.remote.scripted import HTML, MemoryLogIn, Reply, Scripted, brisk, cut, drop, hang, reply

PASSWORD = "pä ss&w=rd+/%41\"'\\n?#"
TOKEN = "tok/en+=%20&\"'x"
ECHO = f"you sent {PASSWORD} and {TOKEN} and {quote(PASSWORD, safe='')} and {quote_plus(TOKEN)}"

FAULTS: dict[str, Reply] = {
    "dropped": drop,
    "silent": hang,
    "page": HTML,
    "cut": cut(json.dumps({"code": ECHO}).encode()),
    "echo in a message": reply(400, {"message": ECHO}),
    "echo in errors": reply(422, {"errors": [{"message": ECHO}]}),
    "echo in an item": reply(
        200, {"status": "PERHAPS", "orderItems": [{"orderItemId": "1", "errorMessage": ECHO}]}
    ),
    "echo in a page": reply(500, f"<html>{ECHO}</html>".encode()),
    "echo in a text": reply(200, ECHO.encode()),
    "echo in another place": reply(302, b"", Location=f"/x?password={quote(PASSWORD)}"),
    "refused": reply(401, {"message": ECHO}),
    "failed": reply(200, {"status": "FAILED", "message": ECHO}),
    "bad header": b"HTTP/1.1 200 OK\r\nnonsense\r\n: x\r\n\r\n",
    "nonsense": b"\x00\x01\x02\r\n\r\n",
}
each_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)


def forms(secret: str) -> list[str]:
    return [
        secret,
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        repr(secret)[1:-1],
    ]


def everything_about(error: BaseException) -> str:
    """Return all that a crash report could hold of an exception: its chain, its arguments, its fields."""
    texts = ["".join(traceback.format_exception(error))]
    behind: BaseException | None = error
    while behind is not None:
        texts += [repr(behind), str(behind), repr(vars(behind)), repr(behind.args)]
        behind = behind.__cause__ or behind.__context__
    return "\n".join(texts)


def assert_nothing_secret(text: str, *secrets: str) -> None:
    for secret in secrets or (PASSWORD, TOKEN):
        for form in forms(secret):
            assert form not in text


@pytest.fixture(autouse=True)
def every_log_line_is_clean(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "urllib3.connectionpool")
    yield
    for record in caplog.get_records("call"):
        assert_nothing_secret(record.getMessage())
        assert "seller" not in record.getMessage()


@each_fault
@pytest.mark.parametrize("first", [None, reply(405, b"")], ids=["post", "get"])
def test_no_fault_of_the_log_in_shows_the_password(
    server: Scripted, fault: Reply, first: Reply | None
) -> None:
    server.on("authToken", *([first] if first else []), fault)
    with pytest.raises(Trouble) as caught:
        try_log_in(server.url, "seller one", PASSWORD, brisk(read_s=0.1, pauses=()))
    assert_nothing_secret(everything_about(caught.value), PASSWORD)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "https://127.0.0.1:1"])
def test_no_connection_shows_no_password(url: str) -> None:
    with pytest.raises(Trouble) as caught:
        try_log_in(url, "seller one", PASSWORD, brisk(pauses=()))
    assert_nothing_secret(everything_about(caught.value))


@each_fault
def test_no_fault_of_a_call_shows_the_token(server: Scripted, fault: Reply) -> None:
    server.on("authToken", reply(200, {"status": "SUCCESS", "accessToken": TOKEN}))
    route = DirectRoute(MemoryLogIn(server.url, PASSWORD), brisk(read_s=0.1, pauses=()))
    for path, act in {
        "orders": lambda: route.orders.by_no(["1"]),
        "orders/dispatch": lambda: route.shipping.dispatch(ITEMS, INVOICE),
        "invoiceDetails": lambda: route.shipping.invoice(ITEMS),
        "orders/labels": lambda: route.shipping.label(ITEMS),
        "courierDetails": lambda: route.shipping.courier(ITEMS),
    }.items():
        server.on(path, fault)
        try:
            value = act()
        except Trouble as trouble:
            assert_nothing_secret(everything_about(trouble))
        else:
            assert_nothing_secret(repr(value))
    route.close()


def test_calls_and_secrets_do_not_show_what_they_hold() -> None:
    call = Call("GET", "authToken", {"password": PASSWORD}, {"password": PASSWORD})
    assert_nothing_secret(repr(call))
    assert_nothing_secret(repr(Secrets(PASSWORD)))


def test_calls_are_logged_with_path_status_and_time(
    server: Scripted, route: DirectRoute, caplog: pytest.LogCaptureFixture
) -> None:
    server.on("orders", reply(200, {"orders": []}))
    route.orders.by_no(["OKR-7"])
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("oker_desk")]
    assert lines[0].startswith("POST authToken 200")
    assert lines[1].startswith("GET orders?pageNumber=1&pageSize=5&orderIds=OKR-7 200")
    assert all(line.endswith("ms") for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "https://x/authToken?username=seller&password=abc%20d&z=1",
        '{"username": "seller", "password": "abc d"}',
        "{'apiKey': 'abc d'}",
        "apiKey: abcd",
        "accessToken=abcd",
        "Authorization: Bearer abcd",
    ],
)
def test_what_stands_beside_a_telling_name_is_masked_unknown_as_it_is(text: str) -> None:
    masked = Secrets().mask(text)
    assert MASK in masked
    assert "abc" not in masked
    assert "seller" not in masked


def test_ordinary_text_stays_as_it_is() -> None:
    text = "Order OKR-7 is on hold: user asked for it"
    assert Secrets("p", "").mask(text) == text
