"""An administrator sets a station up: connection, map, station, syncs, doctor, history."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.calling import Caller
from tests.cli.steps import sync_new_order
from tests.conftest import MemoryKeyring
from tests.shop import Shop

CONNECT = ("connect", "oker", "--username")


def everything_under(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())


def test_connecting_keeps_the_password_in_the_key_store_only(
    caller: Caller, shop: Shop, key_store: MemoryKeyring
) -> None:
    username, password = shop.sandbox.username, shop.sandbox.password
    words = (*CONNECT, username, "--url", shop.sandbox.oker_url, "--password-stdin")
    data = caller.get(*words, stdin=f"{password}\r\nnot this line\n")
    assert data == {"username": username, "url": shop.sandbox.oker_url}
    caller.get("facilities", "import", "-", stdin=json.dumps(shop.sandbox.facility_map))
    shop.add_order()
    caller.get("sync", "orders")
    kept = set(key_store.entries.values())
    assert password in kept
    for secret in kept:
        assert secret.encode() not in everything_under(caller.home)
        assert secret not in caller.printed


def test_a_refused_log_in_stores_nothing(caller: Caller, shop: Shop, key_store: MemoryKeyring) -> None:
    words = (*CONNECT, shop.sandbox.username, "--url", shop.sandbox.oker_url, "--password-stdin")
    answer = caller.ask(*words, stdin="wrong-password-9\n")
    assert answer.outcome in {"refused", "unavailable"}
    assert answer.rule == "R1"
    assert not key_store.entries
    assert "wrong-password-9" not in caller.printed
    assert b"wrong-password-9" not in everything_under(caller.home)
    assert caller.ask("sync", "orders").rule == "R1"


@pytest.mark.parametrize("password", ["", "\n", "\r\n", b"\xff\xfe\n"])
def test_a_password_that_does_not_come_is_asked_for(caller: Caller, password: str | bytes) -> None:
    answer = caller.ask(*CONNECT, "asha", "--url", "https://oker.example", "--password-stdin", stdin=password)
    assert answer.outcome == "invalid"
    assert "password" in answer.message


@pytest.mark.parametrize("url", ["http://oker.example", "ftp://oker.example", "oker.example", "https://"])
def test_an_address_that_is_not_safe_is_not_tried(caller: Caller, url: str) -> None:
    answer = caller.ask(*CONNECT, "asha", "--url", url, "--password-stdin", stdin="secret-1\n")
    assert answer.outcome == "invalid"


def test_nobody_at_the_address_is_unavailable(caller: Caller) -> None:
    answer = caller.ask(
        *CONNECT, "asha", "--url", "http://127.0.0.1:9", "--password-stdin", stdin="secret-1\n"
    )
    assert answer.outcome == "unavailable"


def test_disconnecting_forgets_the_password(station: Caller, key_store: MemoryKeyring) -> None:
    station.get("disconnect", "oker")
    assert not key_store.entries
    assert station.ask("sync", "orders").rule == "R1"
    station.get("disconnect", "oker")


def test_a_station_has_a_name_and_a_facility(station: Caller, shop: Shop) -> None:
    assert station.get("station")["facility"] is None
    data = station.get("station", "--name", "Table 4", "--facility", shop.facility)
    assert data == {"name": "Table 4", "facility": shop.facility}
    assert station.get("station") == data
    assert station.get("station", "--facility", "") == {"name": "Table 4", "facility": None}
    assert station.ask("station", "--facility", "MOON").outcome == "invalid"
    assert station.ask("station", "--name", " ").outcome == "invalid"


# Facility map --------------------------------------------------------------------------------------------------------


def test_a_map_is_set_removed_and_exported_exactly(caller: Caller, tmp_path: Path) -> None:
    assert caller.get("facilities", "set", "OK-1", "W1")["map"] == {"OK-1": "W1"}
    caller.get("facilities", "set", "OK-2", "W1")
    data = caller.get("facilities", "show")
    assert data["map"] == {"OK-1": "W1", "OK-2": "W1"}
    assert [problem["rule"] for problem in data["problems"]] == ["R2"]
    assert json.loads(caller.read("facilities", "export")) == data["map"]
    assert caller.get("facilities", "export")["map"] == data["map"]
    file = tmp_path / "map.json"
    caller.get("facilities", "export", str(file))
    assert json.loads(file.read_text(encoding="utf-8")) == data["map"]
    assert caller.get("facilities", "remove", "OK-2")["map"] == {"OK-1": "W1"}
    assert caller.ask("facilities", "remove", "OK-2").outcome == "invalid"
    assert caller.get("facilities", "import", str(file))["map"] == data["map"]


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        "",
        "[]",
        "null",
        '{"A": 1}',
        '{"A": "W1", "A": "W2"}',
        '{"": "W1"}',
        "{“A”: “W1”}",
        "\xff",
        "[" * 100_000,
    ],
    ids=["empty", "nothing", "list", "null", "number", "twice", "blank", "curly", "letter", "deep"],
)
def test_a_bad_map_changes_nothing(caller: Caller, tmp_path: Path, content: str) -> None:
    caller.get("facilities", "set", "OK-1", "W1")
    file = tmp_path / "map.json"
    file.write_text(content, encoding="utf-8")
    answer = caller.ask("facilities", "import", str(file))
    assert (answer.outcome, answer.rule) == ("invalid", "R2")
    assert caller.get("facilities", "show")["map"] == {"OK-1": "W1"}


def test_a_map_file_that_cannot_be_read_is_said(caller: Caller, tmp_path: Path) -> None:
    (tmp_path / "map.json").write_bytes(b'{"A": "\xff"}')
    for name in ("map.json", "missing.json", "."):
        answer = caller.ask("facilities", "import", str(tmp_path / name))
        assert (answer.outcome, answer.rule) == ("invalid", "R2")


def test_a_map_is_not_written_where_nothing_can_lie(caller: Caller, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "missing" / "map.json"):
        assert caller.ask("facilities", "export", str(place)).outcome == "invalid"


def test_checking_the_map_names_warehouses_that_are_missing(station: Caller, shop: Shop) -> None:
    sync_new_order(shop, station)
    station.get("facilities", "remove", shop.warehouse)
    station.get("facilities", "set", "OTHER", "W9")
    problems = station.get("facilities", "check")["problems"]
    assert "R3" in {problem["rule"] for problem in problems}
    assert any(shop.warehouse in problem["message"] for problem in problems)


def test_the_conditions_for_stock_are_shown_chosen_and_confirmed(station: Caller, shop: Shop) -> None:
    conditions = station.get("facilities", "check")["stock"]
    assert [(c["name"], c["met"]) for c in conditions] == [
        ("map", True),
        ("chosen", True),
        ("confirmed", False),
    ]
    assert "not confirmed" in conditions[2]["message"]
    data = station.get("facilities", "stock", "--facility-wise", "--selective")
    assert all(c["met"] for c in data["stock"])
    data = station.get("facilities", "stock", shop.facility)
    assert data["facilities"] == [shop.facility]
    assert [c["met"] for c in data["stock"]] == [True, False, True]
    assert "R4" in {problem["rule"] for problem in station.get("facilities", "check")["problems"]}
    assert station.get("facilities", "stock", "--not-selective")["stock"][2]["met"] is False


# Syncs, doctor, history ----------------------------------------------------------------------------------------------


def test_every_sync_counts_what_it_did(station: Caller, shop: Shop) -> None:
    shop.add_order()
    data = station.get("sync", "orders", "status", "CATALOG", "orders")
    assert list(data) == ["orders", "status", "catalog"]
    for counts in data.values():
        assert sorted(counts) == ["changed", "failed", "fetched", "new", "set_aside"]
    assert data["orders"]["new"] == 1
    assert "orders" in station.get("sync")


def test_stock_is_not_sent_by_a_station_that_does_not_know_it(station: Caller) -> None:
    answer = station.ask("sync", "inventory")
    assert (answer.outcome, answer.rule) == ("blocked", "R4")


def test_the_worst_sync_is_the_answer(station: Caller, shop: Shop) -> None:
    shop.fault("orders_by_date", "http_500", times=20)
    answer = station.ask("sync", "status", "orders")
    assert answer.outcome == "unavailable"
    assert set(answer.data) == {"status", "orders"}
    assert "Orders" in answer.message


def test_the_doctor_writes_a_support_file(station: Caller, tmp_path: Path) -> None:
    path = tmp_path / "support.zip"
    assert station.get("doctor", "--bundle", str(path))["bundle"] == str(path)
    assert zipfile.is_zipfile(path)


def test_the_doctor_looks_at_everything(station: Caller) -> None:
    data = station.get("doctor")
    checks = data["checks"]
    assert [check["name"] for check in checks] == [
        *("keyring", "cache", "oker", "uniware", "map", "printers", "clock")
    ]
    assert [check["name"] for check in data["more"]] == ["disk", "scanner", "sound", "steps"]
    assert all(
        sorted(check) == ["message", "name", "ok"] and check["message"] for check in checks + data["more"]
    )
    assert next(check for check in checks if check["name"] == "oker")["ok"]


def test_the_doctor_has_an_answer_for_an_empty_desk(caller: Caller) -> None:
    checks = {check["name"]: check["ok"] for check in caller.get("doctor")["checks"]}
    assert not checks["oker"]
    assert checks["cache"]
    assert "oker" in caller.read("doctor")


def test_the_history_says_who_did_what(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    station.ask("check", order_no, "--scan", "TEST-KURTA")
    events = station.get("history", order_no)["events"]
    assert all(event["order_no"] == order_no for event in events)
    for event in station.get("history")["events"]:
        assert sorted(event) == ["act", "at", "hash", "manifest_no", "order_no", "text", "who"]
    assert station.get("history", "verify")["checked"] > 0
    assert "TEST-KURTA" in station.read("history", order_no)


def test_with_nothing_unknown_there_is_nothing_to_settle(station: Caller) -> None:
    assert station.get("resolve") == {"settled": 0, "still_unknown": 0}


def test_the_tour_names_its_pictures(caller: Caller, tmp_path: Path) -> None:
    pictures = caller.get("tour", "--out", str(tmp_path / "tour"))["pictures"]
    assert [Path(picture).name for picture in pictures] == ["01-pack.png", "02-dock.png"]
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    assert caller.ask("tour", "--out", str(in_the_way)).outcome == "invalid"
