"""The log-in to Oker: tried before it is kept, kept in the key store alone, shared by all desks of a folder (R1, R6)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring.errors
import pytest

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.setup.connecting import connect_oker, current_connection, disconnect_oker
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.conftest import MemoryKeyring
from tests.shop import HURRIED, Shop, open_shop, packed_order, trouble_of


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Desk]:
    """A desk of a fresh folder, connected to nothing."""
    desk = open_desk(tmp_path / "newcomer", pace=HURRIED)
    yield desk
    close_desk(desk)


def connect(desk: Desk, shop: Shop, **other: str) -> Trouble:
    wanted = {
        "url": shop.sandbox.oker_url,
        "username": shop.sandbox.username,
        "password": shop.sandbox.password,
        **other,
    }
    return trouble_of(connect_oker, desk, **wanted)


def assert_nothing_is_stored(desk: Desk, key_store: MemoryKeyring) -> None:
    assert current_connection(desk) is None
    assert not key_store.entries
    assert not desk.store.history.newest(10)


def test_a_good_log_in_is_kept_with_its_password_in_the_key_store(
    shop: Shop, newcomer: Desk, key_store: MemoryKeyring
) -> None:
    connection = connect_oker(
        newcomer, f" {shop.sandbox.oker_url}/ ", f" {shop.sandbox.username} ", shop.sandbox.password
    )
    assert current_connection(newcomer) == connection
    assert (connection.url, connection.username) == (shop.sandbox.oker_url, shop.sandbox.username)
    assert shop.sandbox.password in key_store.entries.values()
    assert run_sync(newcomer, SyncKind.ORDERS).outcome is Outcome.DONE
    assert len(shop.calls("authToken")) == 1


@pytest.mark.parametrize("offers_post", [True, False], ids=["INVALID_CREDENTIALS", "FAILED"])
@pytest.mark.parametrize("wrong", ["username", "password"])
def test_a_refused_log_in_stores_nothing(
    shop: Shop, newcomer: Desk, key_store: MemoryKeyring, wrong: str, offers_post: bool
) -> None:
    shop.admin("POST", "settings", {"offer_post_login": offers_post})
    trouble = connect(newcomer, shop, **{wrong: "not-this-one"})
    assert (trouble.outcome, trouble.rule) == (Outcome.UNAVAILABLE, "R1")
    assert "not accepted" in trouble.message
    assert "not-this-one" not in trouble.message + trouble.details
    assert_nothing_is_stored(newcomer, key_store)


@pytest.mark.parametrize(("username", "password"), [("", "secret"), ("  ", "secret"), ("meena", "")])
def test_an_empty_log_in_is_not_even_tried(
    shop: Shop, newcomer: Desk, key_store: MemoryKeyring, username: str, password: str
) -> None:
    trouble = connect(newcomer, shop, username=username, password=password)
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R1")
    assert not shop.calls("authToken")
    assert_nothing_is_stored(newcomer, key_store)


def test_without_a_network_nothing_is_stored(shop: Shop, newcomer: Desk, key_store: MemoryKeyring) -> None:
    shop.unplug()
    assert connect(newcomer, shop).outcome is Outcome.UNAVAILABLE
    assert_nothing_is_stored(newcomer, key_store)


@pytest.mark.parametrize(
    "fault", ["drop_before", "http_500", "http_502", "http_429", "http_404", "html", "cut"]
)
def test_an_address_that_gives_no_token_is_not_stored(
    shop: Shop, newcomer: Desk, key_store: MemoryKeyring, fault: str
) -> None:
    shop.fault("authToken", fault, times=None)
    assert connect(newcomer, shop).outcome is Outcome.UNAVAILABLE
    assert_nothing_is_stored(newcomer, key_store)


@pytest.mark.parametrize(
    "url",
    [
        "http://oker.example/oker",
        "ftp://127.0.0.1",
        "oker.example",
        "",
        "https://meena:pw@oker.example",
        "https://x?a=b",
    ],
)
def test_an_unsafe_address_is_not_even_tried(
    shop: Shop, newcomer: Desk, key_store: MemoryKeyring, url: str
) -> None:
    assert connect(newcomer, shop, url=url).outcome is Outcome.INVALID
    assert_nothing_is_stored(newcomer, key_store)


def refuse_entries(key_store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    """Let the key store refuse every entry whose name ends like this."""
    set_password = key_store.set_password

    def refuse(service: str, username: str, password: str) -> None:
        if username.endswith(ending):
            raise keyring.errors.PasswordSetError("no")
        set_password(service, username, password)

    monkeypatch.setattr(key_store, "set_password", refuse)


@pytest.mark.parametrize("refused", ["password", "token"])
def test_a_key_store_that_refuses_leaves_nothing_behind(
    shop: Shop,
    newcomer: Desk,
    key_store: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
    refused: str,
) -> None:
    refuse_entries(key_store, monkeypatch, refused)
    trouble = connect(newcomer, shop)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert "key store" in trouble.message
    assert_nothing_is_stored(newcomer, key_store)


def test_a_key_store_that_refuses_leaves_the_log_in_before_as_it_was(
    shop: Shop, desk: Desk, key_store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, connection = dict(key_store.entries), current_connection(desk)
    with open_shop(seed=2) as other, monkeypatch.context() as during:
        refuse_entries(key_store, during, "token")
        assert connect(desk, other).outcome is Outcome.UNAVAILABLE
    assert key_store.entries == before
    assert current_connection(desk) == connection
    assert run_sync(desk, SyncKind.ORDERS).outcome is Outcome.DONE


def test_a_locked_key_store_is_said_and_stops_what_needs_oker(
    shop: Shop, desk: Desk, key_store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(service: str, username: str) -> str:
        raise keyring.errors.KeyringLocked("locked")

    monkeypatch.setattr(key_store, "get_password", locked)
    result = run_sync(desk, SyncKind.ORDERS)
    assert result.outcome is Outcome.UNAVAILABLE
    assert "locked" in result.message


def test_without_a_connection_nothing_is_sent_and_it_is_said(newcomer: Desk) -> None:
    result = run_sync(newcomer, SyncKind.ORDERS)
    assert (result.outcome, result.rule) == (Outcome.UNAVAILABLE, "R1")
    assert "Not connected to Oker" in result.message


def test_disconnecting_forgets_the_log_in_and_keeps_the_orders(
    shop: Shop, desk: Desk, key_store: MemoryKeyring
) -> None:
    number = packed_order(shop, desk)
    disconnect_oker(desk)
    assert current_connection(desk) is None
    assert not key_store.entries
    calls = len(shop.all_calls())
    assert run_sync(desk, SyncKind.ORDERS).rule == "R1"
    assert len(shop.all_calls()) == calls
    assert desk.store.orders.get(number) is not None


def test_disconnecting_twice_is_fine(desk: Desk) -> None:
    disconnect_oker(desk)
    disconnect_oker(desk)
    acts = [event.act for event in desk.store.history.newest(10)]
    assert acts.count("disconnect") == 1


def test_another_thread_of_the_window_stops_when_one_disconnects(shop: Shop, desk: Desk) -> None:
    with closing(desk.another()) as lane:
        assert run_sync(lane, SyncKind.ORDERS).outcome is Outcome.DONE
        disconnect_oker(desk)
        assert run_sync(lane, SyncKind.ORDERS).rule == "R1"


def test_another_thread_of_the_window_follows_to_the_new_address(shop: Shop, desk: Desk) -> None:
    with closing(desk.another()) as lane, open_shop(seed=2) as other:
        run_sync(lane, SyncKind.ORDERS)
        connect_oker(desk, other.sandbox.oker_url, other.sandbox.username, other.sandbox.password)
        calls = len(shop.all_calls())
        assert run_sync(lane, SyncKind.ORDERS).outcome is Outcome.DONE
        assert len(shop.all_calls()) == calls
        assert other.calls("orders_by_date")


def test_two_desks_of_one_folder_share_the_token_however_often_it_expires(shop: Shop, desk: Desk) -> None:
    second = open_desk(desk.home, pace=HURRIED)
    try:
        log_ins = len(shop.calls("authToken"))
        for round_no in range(1, 6):
            shop.admin("POST", "tokens/expire", {})
            for each in (desk, second, desk, second):
                assert run_sync(each, SyncKind.ORDERS).outcome is Outcome.DONE
            assert len(shop.calls("authToken")) == log_ins + round_no
    finally:
        close_desk(second)


def test_a_token_that_is_refused_at_every_call_ends_with_a_sentence(shop: Shop, desk: Desk) -> None:
    shop.fault("orders_by_date", "expired_token", times=None)
    result = run_sync(desk, SyncKind.ORDERS)
    assert (result.outcome, result.rule) == (Outcome.UNAVAILABLE, "R1")
    assert len(shop.calls("orders_by_date")) == 2


def test_a_changed_password_is_asked_for_again(shop: Shop, desk: Desk, key_store: MemoryKeyring) -> None:
    for name in key_store.entries:
        if name[1].endswith("password"):
            key_store.entries[name] = "yesterday's"
    shop.admin("POST", "tokens/expire", {})
    assert run_sync(desk, SyncKind.ORDERS).rule == "R1"
    connect_oker(desk, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
    assert run_sync(desk, SyncKind.ORDERS).outcome is Outcome.DONE
