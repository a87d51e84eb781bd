"""Connecting in the window: each wrong input is typed into the real fields and answered by a sentence of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.errors
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.devices import secrets
from oker_desk.devices.session_secrets import use_key_store
from oker_desk.gui.setup.connection import ConnectionPage
from oker_desk.gui.status_strip import StatusStrip, load_status
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.setup.connecting import current_connection
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.conftest import MemoryKeyring
from tests.gui.dock_pages import Page, open_page
from tests.remote.scripted import HTML, Scripted, reply, scripted
from tests.remote.test_connections import certificate
from tests.shop import HURRIED, Shop

NOT_ACCEPTED = "The user name or password was not accepted"


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home", pace=HURRIED)
    yield desk
    use_key_store()
    close_desk(desk)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[ConnectionPage]]:
    with open_page(ConnectionPage, desk, qtbot) as page:
        page.view.show()
        yield page


def write(
    page: Page[ConnectionPage], qtbot: QtBot, url: str, username: str = "asha", password: str = "pass-1"
) -> None:
    """Type a log-in and press Enter, without a mouse."""
    for name, text in (("setup.url", url), ("setup.username", username), ("setup.password", password)):
        part = page.part(QLineEdit, name)
        part.clear()
        qtbot.keyClicks(part, text)
    qtbot.keyClick(page.part(QLineEdit, "setup.password"), Qt.Key.Key_Return)


def told(page: Page[ConnectionPage]) -> str:
    return page.part(QLabel, "setup.connection_told").text()


def found(page: Page[ConnectionPage]) -> str:
    return page.part(QLabel, "setup.connection_found").text()


def assert_nothing_is_stored(desk: Desk, key_store: MemoryKeyring) -> None:
    assert current_connection(desk) is None
    assert not key_store.entries


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "This is not a web address"),
        ("oker.example", "This is not a web address"),
        ("https://", "This is not a web address"),
        ("https://oker example", "This is not a web address"),
        ("http://oker.example", "must begin with https://"),
        ("https://asha:secret@oker.example", "must not hold a user name or a password"),
        ("https://oker.example/?a=b", "must end before a ? or a #"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_and_not_tried(
    page: Page[ConnectionPage], desk: Desk, qtbot: QtBot, key_store: MemoryKeyring, url: str, sentence: str
) -> None:
    write(page, qtbot, url)
    assert sentence in told(page)
    assert "secret" not in told(page)
    assert_nothing_is_stored(desk, key_store)


def test_an_address_that_nobody_knows(
    page: Page[ConnectionPage],
    desk: Desk,
    qtbot: QtBot,
    key_store: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def not_found(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)
    write(page, qtbot, "https://okre.example")
    assert told(page).startswith("There is no server called okre.example.")
    assert_nothing_is_stored(desk, key_store)


def test_an_address_where_nothing_answers(
    page: Page[ConnectionPage], desk: Desk, qtbot: QtBot, key_store: MemoryKeyring
) -> None:
    write(page, qtbot, "http://127.0.0.1:9")
    assert told(page).startswith("Nothing answers at 127.0.0.1:9.")
    assert_nothing_is_stored(desk, key_store)


@pytest.mark.parametrize("speaks_tls", [True, False])
def test_a_certificate_that_this_computer_does_not_trust(
    page: Page[ConnectionPage],
    desk: Desk,
    qtbot: QtBot,
    key_store: MemoryKeyring,
    tmp_path: Path,
    speaks_tls: bool,
) -> None:
    with tls_server(tmp_path if speaks_tls else None) as url:
        write(page, qtbot, url)
    wanted = "does not trust the certificate of 127.0.0.1" if speaks_tls else "does not speak https"
    assert wanted in told(page)
    assert_nothing_is_stored(desk, key_store)


class tls_server:  # noqa: N801 - read as a function
    """A server with a certificate that nobody signed, or one that answers in plain HTTP."""

    def __init__(self, folder: Path | None) -> None:
        self._context = certificate(folder) if folder else None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> str:
        self._thread.start()
        return f"https://127.0.0.1:{self._listener.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                try:
                    if self._context:
                        with self._context.wrap_socket(connection, server_side=True) as wrapped:
                            wrapped.recv(1)
                    else:
                        connection.recv(10)
                        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                except OSError:
                    pass


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, {"status": "FAILED", "accessToken": ""}),
        reply(200, {"status": "INVALID_CREDENTIALS"}),
        reply(401, {"status": "FAILED"}),
        reply(401, {"status": "INVALID_CREDENTIALS"}),
        reply(404, {"status": "FAILED"}),
        reply(404, {"status": "INVALID_CREDENTIALS"}),
        reply(401, b""),
    ],
)
def test_a_wrong_user_name_or_password(
    server: Scripted,
    page: Page[ConnectionPage],
    desk: Desk,
    qtbot: QtBot,
    key_store: MemoryKeyring,
    answer: bytes,
) -> None:
    server.on("authToken", answer)
    write(page, qtbot, server.url)
    assert NOT_ACCEPTED in told(page)
    assert page.part(QLineEdit, "setup.password").text() == "pass-1", "typed values stay, for mending"
    assert_nothing_is_stored(desk, key_store)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (HTML, "A web page answers at this address, not Oker."),
        (reply(404, b"<html>Not found</html>"), "A web page answers at this address, not Oker."),
        (reply(200, {"hello": "world"}), "This address does not answer like Oker."),
        (reply(200, [1, 2, 3]), "This address does not answer like Oker."),
        (reply(301, b"", Location="https://elsewhere.example"), "only leads on to another one"),
        (reply(500, b""), "The server at this address has a fault of its own."),
    ],
)
def test_a_server_that_is_not_oker(
    server: Scripted,
    page: Page[ConnectionPage],
    desk: Desk,
    qtbot: QtBot,
    key_store: MemoryKeyring,
    answer: bytes,
    sentence: str,
) -> None:
    server.on("authToken", answer)
    write(page, qtbot, server.url)
    assert sentence in told(page)
    assert_nothing_is_stored(desk, key_store)


@pytest.mark.parametrize(("minutes", "word"), [(10, "ahead of"), (-10, "behind")])
def test_a_clock_that_is_off_is_told_beside_the_good_log_in(
    shop: Shop, tmp_path: Path, qtbot: QtBot, minutes: int, word: str
) -> None:
    desk = open_desk(
        tmp_path / "off", pace=HURRIED, now=lambda: datetime.now(UTC) + timedelta(minutes=minutes)
    )
    with open_page(ConnectionPage, desk, qtbot) as page:
        write(page, qtbot, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
        assert told(page).startswith("✓  Connected")
        assert f"clock is 10 min {word} Oker's" in found(page)
        page.view.refresh()
        assert "clock is 10 min" in found(page), "a refresh does not take the warning away"
    close_desk(desk)


def test_no_published_listings_are_told_beside_the_good_log_in(
    server: Scripted, page: Page[ConnectionPage], qtbot: QtBot
) -> None:
    server.on("productsCount", reply(200, {"count": 0}))
    write(page, qtbot, server.url)
    assert told(page).startswith("✓  Connected")
    assert "no published listings" in found(page)
    server.on("productsCount", reply(200, {"count": 3}))
    page.part(QPushButton, "setup.connection_try").click()
    assert told(page) == "✓  Oker answers and takes the log-in of asha."
    assert not found(page)


def test_a_stored_log_in_is_tried_again_with_one_key(
    shop: Shop, page: Page[ConnectionPage], qtbot: QtBot
) -> None:
    write(page, qtbot, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    shop.unplug()
    page.part(QPushButton, "setup.connection_try").click()
    assert told(page).startswith("Nothing answers at")


# The key store -------------------------------------------------------------------------------------------------------


class Closed(MemoryKeyring):
    """A key store that answers with a fault."""

    def __init__(self, fault: Exception | None, may_answer: threading.Event | None = None) -> None:
        super().__init__()
        self.fault, self.may_answer = fault, may_answer

    def get_password(self, service: str, username: str) -> str | None:
        if self.may_answer:
            self.may_answer.wait(10)
        if self.fault:
            raise self.fault
        return super().get_password(service, username)


@pytest.mark.parametrize(
    ("store", "sentence"),
    [
        (keyring.backends.fail.Keyring(), "This computer has no key store for passwords."),
        (Closed(keyring.errors.KeyringLocked("Failed to unlock")), "The key store is locked."),
        (Closed(keyring.errors.KeyringLocked("Can't store: denied")), "was not allowed to open"),
        (Closed(keyring.errors.InitError("Prompt dismissed..")), "was not allowed to open"),
    ],
    ids=["none", "locked", "refused on a Mac", "refused on Linux"],
)
def test_without_a_key_store_the_log_in_may_be_kept_for_this_session_and_that_is_shown(
    shop: Shop,
    page: Page[ConnectionPage],
    desk: Desk,
    qtbot: QtBot,
    store: MemoryKeyring,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(screen, raising=False)
    keyring.set_keyring(store)
    write(page, qtbot, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    assert sentence in told(page)
    assert current_connection(desk) is None
    way_on = page.part(QPushButton, "setup.connect_session")
    assert way_on.isVisible()
    qtbot.keyClick(way_on, Qt.Key.Key_Space)
    assert told(page).startswith("✓  Connected")
    assert "memory of this session only" in page.part(QLabel, "setup.connection_kept").text()
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_status(load_status(desk))
    assert "this session only" in strip.parts["oker"].text()
    assert run_sync(desk, SyncKind.ORDERS).outcome == "done"


def test_after_the_session_the_password_is_asked_for_again(
    shop: Shop, page: Page[ConnectionPage], desk: Desk, qtbot: QtBot
) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    write(page, qtbot, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    page.part(QPushButton, "setup.connect_session").click()
    use_key_store()  # what a new process begins with
    page.view.refresh()
    assert told(page) == "The session with this log-in has ended. Enter the password again."
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_status(load_status(desk))
    assert strip.parts["oker"].text() == "✕ Oker: password needed"


def test_a_slow_key_store_holds_up_neither_the_window_nor_the_person(
    shop: Shop, page: Page[ConnectionPage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "SECONDS_TO_ANSWER", 0.1)
    may_answer = threading.Event()
    keyring.set_keyring(Closed(None, may_answer))
    write(page, qtbot, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    assert told(page).startswith("The key store did not answer.")
    assert page.part(QPushButton, "setup.connect_session").isVisible()
    may_answer.set()


def test_the_way_on_is_not_offered_where_the_key_store_is_not_the_trouble(
    server: Scripted, page: Page[ConnectionPage], qtbot: QtBot
) -> None:
    server.on("authToken", HTML)
    write(page, qtbot, server.url)
    assert not page.part(QPushButton, "setup.connect_session").isVisible()


def test_a_new_password_replaces_the_old_one_and_disconnecting_forgets_it(
    server: Scripted, page: Page[ConnectionPage], desk: Desk, qtbot: QtBot, key_store: MemoryKeyring
) -> None:
    write(page, qtbot, server.url, password="first-1")
    write(page, qtbot, server.url, password="second-2")
    kept = [value for (_, name), value in key_store.entries.items() if name.endswith("password")]
    assert kept == ["second-2"]
    page.part(QPushButton, "setup.disconnect").click()
    assert_nothing_is_stored(desk, key_store)
    assert told(page) == "Not connected. Orders cannot be read or sent."


def test_the_page_is_walked_by_keys_alone(page: Page[ConnectionPage], qtbot: QtBot) -> None:
    page.view.activateWindow()
    qtbot.waitUntil(page.view.isActiveWindow)
    page.part(QLineEdit, "setup.url").setFocus()
    seen = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[:5] == [
        "setup.url",
        "setup.username",
        "setup.password",
        "setup.password_show",
        "setup.connect",
    ]
