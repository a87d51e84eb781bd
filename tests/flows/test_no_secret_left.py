"""Password and token are in the key store alone: a whole session leaves no trace of them in any file, log or message."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import keyring
import keyring.errors
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.cli.log_file import log_to, path_of_log
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.setup.connecting import disconnect_oker
from oker_desk.services.setup.doctor import examine
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.conftest import MemoryKeyring
from tests.gui.windows import open_window
from tests.shop import HURRIED, Shop, invoiced_order, trouble_of

WRONG = "never-this/one+7 ü\"'"


class Spy(MemoryKeyring):
    """A key store that remembers everything that was ever put in."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.fault: Exception | None = None

    def set_password(self, service: str, username: str, password: str) -> None:
        self.seen.add(password)
        if self.fault is not None:
            raise self.fault
        super().set_password(service, username, password)


@pytest.fixture
def spy() -> Spy:
    spy = Spy()
    keyring.set_keyring(spy)
    return spy


def page_of(window: MainWindow) -> QObject:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    return view.show_section("connection")


def connect(window: MainWindow, shop: Shop, password: str, button: str = "setup.connect") -> str:
    page = page_of(window)
    for name, text in (
        ("setup.url", shop.sandbox.oker_url),
        ("setup.username", shop.sandbox.username),
        ("setup.password", password),
    ):
        field = page.findChild(QLineEdit, name)
        assert field is not None
        field.setText(text)
    pressed = page.findChild(QPushButton, button)
    assert pressed is not None
    pressed.click()
    told = page.findChild(QLabel, "setup.connection_told")
    assert told is not None
    return told.text()


def a_session(window: MainWindow, desk: Desk, shop: Shop, spy: Spy) -> list[str]:
    """Do what has to do with secrets, well and badly, and return every sentence that was told."""
    told = [connect(window, shop, WRONG)]
    spy.fault = keyring.errors.PasswordSetError(f"cannot keep {shop.sandbox.password}")
    told.append(connect(window, shop, shop.sandbox.password))
    spy.fault = None
    shop.admin(
        "POST", "settings", {"offer_post_login": False}
    )  # the password stands in the address of this one
    told.append(connect(window, shop, WRONG))
    shop.fault("authToken", "http_500", times=2)
    told.append(connect(window, shop, shop.sandbox.password))
    told.append(connect(window, shop, shop.sandbox.password))
    save_rows(desk, list(shop.sandbox.facility_map.items()))
    invoiced_order(shop, desk)
    shop.admin("POST", "tokens/expire", {})
    told.append(run_sync(desk, SyncKind.ORDERS).message)
    shop.fault("orders_by_date", "expired_token", times=None)
    told.append(run_sync(desk, SyncKind.ORDERS).message)
    told += [check.message for check in examine(desk)]
    logging.getLogger("somebody").warning(
        "password=%s and token: %s", WRONG.split(maxsplit=1)[0], max(spy.seen, key=len)
    )
    shop.unplug()
    trouble = trouble_of(desk.route().orders.by_no, ["1"])
    told.append(f"{trouble.message} {trouble.details} {trouble.data} {trouble!r}")
    return told


def test_no_secret_is_in_any_file_log_or_message(shop: Shop, spy: Spy, tmp_path: Path, qtbot: QtBot) -> None:
    home = tmp_path / "home"
    desk = open_desk(home, pace=HURRIED)
    with log_to(path_of_log(home)), open_window(desk, qtbot) as window:
        told = a_session(window, desk, shop, spy)
        told.append(window.banner.sentence.text())
    secrets = {*spy.seen, shop.sandbox.password, WRONG}
    assert any(secret.startswith("OKT") for secret in spy.seen), "there was a token to look for"
    assert not list(traces(home, secrets))
    said = "\n".join(told)
    assert not [secret for secret in secrets for form in forms(secret) if form in said]
    assert path_of_log(home).exists(), "there was a log to search"
    disconnect_oker(desk)
    assert not spy.entries
    close_desk(desk)
    assert not list(traces(home, secrets)), "nor after the data file was closed"


def forms(secret: str) -> set[str]:
    return {secret, quote(secret), quote(secret, safe="")}


def traces(home: Path, secrets: set[str]) -> Iterator[str]:
    """Search every file byte by byte in each encoding, and every cell of the data file."""
    for path in sorted(home.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            for secret in secrets:
                for form in forms(secret):
                    if any(form.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be")):
                        yield f"{path.name}: {secret[:4]}…"
    data = sqlite3.connect(f"file:{home / 'desk.sqlite3'}?mode=ro", uri=True)
    try:
        text = "\n".join(data.iterdump())
    finally:
        data.close()
    yield from (f"a cell of the data file: {secret[:4]}…" for secret in secrets if secret in text)
