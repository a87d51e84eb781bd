"""The whole way of an order at the command line, and the sandbox as a program of its own."""

from __future__ import annotations

import contextlib
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from oker_desk.services.desk import close_desk, open_desk
from oker_desk.services.packing.checking import open_order
from tests.cli.calling import Caller, read_envelope
from tests.cli.steps import BOX
from tests.shop import open_shop

PROGRAM = (sys.executable, "-m", "oker_desk")


@pytest.mark.slow
def test_every_order_of_a_morning_goes_out_once(caller: Caller, tmp_path: Path) -> None:
    with open_shop(orders=24) as shop:
        box = shop.sandbox
        words = ("connect", "oker", "--url", box.oker_url, "--username", box.username, "--password-stdin")
        caller.get(*words, stdin=box.password)
        caller.get("facilities", "import", "-", stdin=json.dumps(box.facility_map))
        caller.get("sync", "orders")
        listed = caller.get("orders")
        assert listed["total"] == 24
        aside = [order for order in listed["orders"] if order["blocked"]]
        assert {"R3", "R7", "R9"} <= {reason["rule"] for order in aside for reason in order["blocked"]}
        packed = [pack(caller, order, tmp_path) for order in listed["orders"] if not order["blocked"]]
        ready = [order for order in packed if order is not None]
        assert ready
        for courier, facility in {(o["tracking"]["courier_code"], o["facility"]) for o in ready}:
            send_off(caller, courier, facility)
        gone = caller.get("orders", "--state", "HANDED_OVER")["orders"]
        assert {order["order_no"] for order in gone} == {order["order_no"] for order in ready}
        for order in gone:
            counts = shop.hidden(order["order_no"])["counts"]
            assert (counts["invoice"], counts["dispatch"], counts["cancel"]) == (1, 1, 0)
        assert caller.get("history", "verify")["checked"] > len(gone)
        assert box.password not in caller.printed


def pack(caller: Caller, order: dict[str, Any], folder: Path) -> dict[str, Any] | None:
    """Pack one order; None if its courier is not chosen yet."""
    ref = order["display_no"]
    codes = [item["sku"] for item in order["items"] for _ in range(item["quantity"])]
    caller.get("check", ref, "--scan", *codes)
    caller.get("invoice", ref)
    answer = caller.ask("label", ref, *BOX, "--out", str(folder / f"{ref}.pdf"))
    if answer.outcome == "waiting":
        return None
    assert answer.outcome == "done", answer
    packed: dict[str, Any] = answer.data["order"]
    return packed


def send_off(caller: Caller, courier: str, facility: str) -> None:
    ready = caller.get("orders", "--state", "READY_TO_SHIP")["orders"]
    awbs = [
        order["tracking"]["awb"]
        for order in ready
        if (order["tracking"]["courier_code"], order["facility"]) == (courier, facility)
    ]
    made = caller.get("manifest", "create", "--courier", courier, "--facility", facility)["manifest"]
    caller.get("manifest", "add", made["manifest_no"], *awbs)
    closed = caller.get("manifest", "close", made["manifest_no"])["manifest"]
    assert closed["state"] == "CLOSED"
    assert {parcel["outcome"] for parcel in closed["parcels"]} == {"confirmed"}
    assert caller.get("handover", made["manifest_no"], "--to", "Ravi")["manifest"]["state"] == "HANDED_OVER"


def test_every_command_has_words_for_a_person(caller: Caller, tmp_path: Path) -> None:
    with open_shop() as shop:
        box = shop.sandbox
        words = ("connect", "oker", "--url", box.oker_url, "--username", box.username, "--password-stdin")
        assert "Connected" in caller.read(*words, stdin=box.password)
        (tmp_path / "map.json").write_text(json.dumps(box.facility_map), encoding="utf-8")
        assert "warehouses" in caller.read("facilities", "import", str(tmp_path / "map.json"))
        order_no = shop.add_order()
        assert "Orders:" in caller.read("sync", "orders")
        assert order_no in caller.read("orders")
        assert "3 of 3" in caller.read("check", order_no, "--scan", "TEST-KURTA", "TEST-KURTA", "TEST-SCARF")
        assert "invoice" in caller.read("invoice", order_no)
        assert "AWB" in caller.read("label", order_no, *BOX)
        order = caller.get("order", order_no)["order"]
        courier = order["tracking"]["courier_code"]
        assert "open" in caller.read(
            "manifest", "create", "--courier", courier, "--facility", order["facility"]
        )
        manifest_no = caller.get("manifest", "list")["manifests"][0]["manifest_no"]
        caller.read("label", order_no, "--out", str(tmp_path / "label.pdf"))
        assert "1 added" in caller.read("manifest", "add", manifest_no, order["tracking"]["awb"])
        assert "DO NOT HAND OVER" in caller.read("manifest", "show", manifest_no)
        assert "confirmed" in caller.read("manifest", "close", manifest_no)
        assert "Ravi" in caller.read("handover", manifest_no, "--to", "Ravi")
        refused = caller.run("--home", str(caller.home), "cancel", order_no, "--reason", "Late")
        assert refused.exit_code == 3
        assert "R46" in refused.stderr
        assert not refused.stdout


def test_the_program_itself_answers_with_the_same_envelope_and_code(tmp_path: Path) -> None:
    for words, outcome in (
        (("station", "--name", "Table 4"), "done"),
        (("order", "NOBODY"), "invalid"),
        ((), "invalid"),
    ):
        command = [*PROGRAM, *words, "--home", str(tmp_path / "desk"), "--json"]
        ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        assert read_envelope(ended.stdout, ended.returncode).outcome == outcome
        assert ended.stderr == ""


def test_a_second_process_leaves_an_order_alone_while_the_first_works_on_it(caller: Caller) -> None:
    with open_shop() as shop:
        box = shop.sandbox
        words = ("connect", "oker", "--url", box.oker_url, "--username", box.username, "--password-stdin")
        caller.get(*words, stdin=box.password)
        caller.get("facilities", "import", "-", stdin=json.dumps(box.facility_map))
        order_no = shop.add_order()
        caller.get("sync", "orders")
        command = [*PROGRAM, "check", order_no, "--scan", "TEST-SCARF", "--json", "--home", str(caller.home)]
        desk = open_desk(caller.home)
        try:
            open_order(desk, order_no)
            ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        finally:
            close_desk(desk)
        answer = read_envelope(ended.stdout, ended.returncode)
        assert (answer.outcome, answer.rule) == ("blocked", "R48")
        assert answer.data["order"]["units"]["done"] == 0
        caller.get("check", order_no, "--scan", "TEST-SCARF")


# The sandbox in the foreground ---------------------------------------------------------------------------------------


@contextlib.contextmanager
def sandbox(*words: str) -> Iterator[subprocess.Popen[str]]:
    command = [*PROGRAM, "sandbox", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite signal for one process")
@pytest.mark.parametrize("words", [(), ("--json",), ("--orders", "3", "--seed", "5")], ids=" ".join)
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_says_where_it_is_and_ends_when_asked(
    words: tuple[str, ...], end: signal.Signals
) -> None:
    with sandbox(*words) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        assert set(told) == {"oker", "uniware", "admin"}
        assert set(told["oker"]) == {"url", "username", "password"}
        assert requests.get(f"{told['admin']}/orders", timeout=5).ok
        process.send_signal(end)
        rest, errors = process.communicate(timeout=20)
        assert process.returncode == 0
        assert rest == ""
        assert "Traceback" not in errors


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite signal for one process")
def test_the_sandbox_remembers_in_a_folder(tmp_path: Path) -> None:
    seen = []
    for _ in range(2):
        with sandbox("--orders", "2", "--state", str(tmp_path / "state")) as process:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            orders = requests.get(f"{told['admin']}/orders", timeout=5).json()["orders"]
            seen.append(sorted(order["order"]["id"] for order in orders))
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=20)
    assert seen[0] == seen[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite signal for one process")
def test_the_sandbox_goes_on_when_nobody_listens(tmp_path: Path) -> None:
    with sandbox("--state", str(tmp_path / "state")) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        while not (tmp_path / "state").exists():
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        errors = process.stderr.read()
        assert process.wait(timeout=20) == 0
        assert "Traceback" not in errors


def test_a_port_that_is_taken_is_said(caller: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = caller.run("sandbox", "--json", "--port", str(port))
    answer = read_envelope(result.stdout, result.exit_code)
    assert answer.outcome == "unavailable"
    assert str(port) in answer.message


def test_a_state_folder_that_cannot_be_used_is_said(caller: Caller, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    result = caller.run("sandbox", "--json", "--state", str(in_the_way))
    assert read_envelope(result.stdout, result.exit_code).outcome == "unavailable"
