"""What happens below HTTP: names, TLS, proxies, connections that rest, sizes (brief of the package: `http.py`)."""

from __future__ import annotations

import datetime
import ipaddress
import os
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests.utils

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote import http
from oker_desk.remote.answers import Answer, Call, Fault, FaultKind
from oker_desk.remote.http import Sender
from oker_desk.remote.masking import Secrets
from oker_desk.remote.oker.login import try_log_in
from oker_desk.remote.oker.route import DirectRoute
from tests.remote.samples import INVOICE, ITEMS
from tests.remote.scripted import SUCCESS, MemoryLogIn, Scripted, brisk, reply

ORDERS = reply(200, {"orders": []})
HOST = "oker.invalid"


@pytest.fixture
def sender(server: Scripted) -> Iterator[Sender]:
    one = Sender(server.url, Secrets())
    yield one
    one.close()


@pytest.fixture
def far_route(pauses: list[float]) -> Iterator[DirectRoute]:
    direct = DirectRoute(MemoryLogIn(f"https://{HOST}", token="kept"), brisk(pauses))
    yield direct
    direct.close()


def dispatch_and_read(route: DirectRoute) -> tuple[Trouble, Trouble]:
    with pytest.raises(Trouble) as writing:
        route.shipping.dispatch(ITEMS, INVOICE)
    with pytest.raises(Trouble) as reading:
        route.orders.by_no(["1"])
    return writing.value, reading.value


def test_a_name_that_is_not_found_is_unavailable_after_one_more_try(
    far_route: DirectRoute, pauses: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_found(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)
    for trouble in dispatch_and_read(far_route):
        assert trouble.outcome is Outcome.UNAVAILABLE
        assert "cannot be found" in trouble.message
    assert pauses == [1]


def test_a_connection_that_is_refused_is_unavailable_after_one_more_try(pauses: list[float]) -> None:
    route = DirectRoute(MemoryLogIn("http://127.0.0.1:1", token="kept"), brisk(pauses))
    for trouble in dispatch_and_read(route):
        assert trouble.outcome is Outcome.UNAVAILABLE
        assert "No connection to Oker" in trouble.message
        assert "refused" in trouble.details
    route.close()
    assert pauses == [1]


def test_a_connection_that_is_not_answered_was_not_sent(
    monkeypatch: pytest.MonkeyPatch, pauses: list[float]
) -> None:
    route = DirectRoute(MemoryLogIn("http://127.0.0.1:1", token="kept"), brisk(pauses))

    def silent(*_: object, **__: object) -> None:
        raise TimeoutError("timed out")

    monkeypatch.setattr("urllib3.util.connection.create_connection", silent)
    for trouble in dispatch_and_read(route):
        assert trouble.outcome is Outcome.UNAVAILABLE
        assert "does not answer" in trouble.message
    route.close()
    assert pauses == [1, 2, 4, 8]


# TLS -----------------------------------------------------------------------------------------------------------------


def certificate(folder: Path) -> ssl.SSLContext:
    """Return the context of a server with a certificate that nobody signed."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415 - not on every system
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, now, now + datetime.timedelta(days=1))
    signed = builder.add_extension(x509.SubjectAlternativeName(names), critical=False).sign(
        key, hashes.SHA256()
    )
    pem = serialization.Encoding.PEM
    text = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "both.pem").write_bytes(text + signed.public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    return context


@pytest.fixture(params=["untrusted", "no TLS at all", "closed"])
def bad_tls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A server whose TLS cannot be used."""
    context = certificate(tmp_path) if request.param == "untrusted" else None
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                try:
                    if context:
                        with context.wrap_socket(connection, server_side=True) as wrapped:
                            wrapped.recv(1)
                    elif request.param == "no TLS at all":
                        connection.recv(10)
                        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                except OSError:
                    pass

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def test_a_server_that_is_not_trusted_gets_nothing(bad_tls: str, request: pytest.FixtureRequest) -> None:
    route = DirectRoute(MemoryLogIn(bad_tls, token="kept"), brisk())
    for trouble in dispatch_and_read(route):
        assert trouble.outcome is Outcome.UNAVAILABLE
        if "untrusted" in request.node.name:
            assert "is not safe" in trouble.message
    route.close()


def test_a_trusted_certificate_is_one_that_the_system_trusts(
    server: Scripted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "both.pem"))
    if not hasattr(os, "fork"):
        pytest.skip("only OpenSSL reads the variable")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with context.wrap_socket(connection, server_side=True) as wrapped:
            wrapped.recv(65536)
            wrapped.sendall(reply(200, {"status": "SUCCESS", "accessToken": "T"}))
            wrapped.recv(1)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        assert (
            try_log_in(f"https://127.0.0.1:{listener.getsockname()[1]}", "u", "pass", brisk(read_s=5)).token
            == "T"
        )
    finally:
        listener.close()
        thread.join(5)


# Proxies, netrc, cookies ---------------------------------------------------------------------------------------------


def test_a_proxy_of_the_environment_is_used_but_never_on_loopback(
    server: Scripted, route: DirectRoute, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", server.url)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")
    server.on("orders", ORDERS)
    route.orders.by_no(["1"])
    far = DirectRoute(MemoryLogIn(f"https://{HOST}", token="kept"), brisk())
    for trouble in dispatch_and_read(far):
        assert trouble.outcome is Outcome.UNAVAILABLE
    far.close()
    assert any(request.method == "CONNECT" for request in server.requests)


def test_a_netrc_file_is_not_read(
    server: Scripted, route: DirectRoute, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_home / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    (own_home / ".netrc").chmod(0o600)
    assert requests.utils.get_netrc_auth(server.url) == ("a", "b")
    server.on("orders", ORDERS)
    route.orders.by_no(["1"])
    assert all("authorization" not in request.headers for request in server.requests)


def test_cookies_are_not_kept(server: Scripted, route: DirectRoute) -> None:
    server.on("orders", reply(200, {"orders": []}, Set_Cookie="a=b"))
    route.orders.by_no(["1"])
    route.orders.by_no(["1"])
    assert all("cookie" not in request.headers for request in server.requests)


# Connections and sizes -----------------------------------------------------------------------------------------------


def test_a_connection_is_used_again_but_not_after_a_rest(
    server: Scripted, route: DirectRoute, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on("orders", ORDERS)
    server.on("orders/dispatch", SUCCESS)
    monkeypatch.setattr(http, "IDLE_S", 60)
    for _ in range(3):
        route.orders.by_no(["1"])
    assert server.connections == 2  # one for the log-in
    monkeypatch.setattr(http, "IDLE_S", 0)
    route.shipping.dispatch(ITEMS, INVOICE)
    assert server.connections == 3


def test_an_answer_that_is_too_big_is_given_up(server: Scripted, sender: Sender) -> None:
    server.on("orders", reply(200, b"x" * 200_000))
    result = sender.send(Call("GET", "orders", largest=1000), {}, brisk())
    assert isinstance(result, Fault)
    assert (result.kind, result.sent) == (FaultKind.TOO_BIG, True)


@pytest.mark.parametrize("header", ["a\nb", "\u0928\u092e"])
def test_what_cannot_stand_in_a_request_is_a_fault_and_was_not_sent(sender: Sender, header: str) -> None:
    result = sender.send(Call("GET", "orders"), {"apiKey": header}, brisk())
    assert isinstance(result, Fault)
    assert not result.sent


@pytest.mark.parametrize(
    "answer",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
    ],
)
def test_an_answer_that_breaks_http_is_a_fault_after_sending(
    server: Scripted, sender: Sender, answer: bytes
) -> None:
    server.on("orders", lambda connection, _: connection.sendall(answer))
    result = sender.send(Call("GET", "orders"), {}, brisk())
    assert isinstance(result, Fault)
    assert result.sent


def test_a_mark_of_the_connection_s_end_is_enough(server: Scripted, sender: Sender) -> None:
    server.on("orders", lambda connection, _: connection.sendall(b'HTTP/1.0 200 OK\r\n\r\n{"a":1}'))
    result = sender.send(Call("GET", "orders"), {}, brisk())
    assert isinstance(result, Answer)
    assert result.data == {"a": 1}
