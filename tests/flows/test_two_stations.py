"""Two processes on one data folder, and many threads in one: whatever is pressed twice is done once (R48)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import keyring
import pytest

from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from oker_desk.services.views import show_manifest
from tests.flows.file_keyring import FOLDER, FileKeyring
from tests.shop import (
    BOX,
    Shop,
    check_all,
    fill_manifest,
    look,
    new_order,
    open_station,
    packed_order,
)

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
LONG = 60.0
"""Seconds that the first call hangs; no test waits for them, the sandbox drops it when it stops."""


class Table:
    """A table in a process of its own."""

    def __init__(self, home: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.flows.table_process", str(home)],
            cwd=ROOT,
            env={**os.environ, "PYTHON_KEYRING_BACKEND": "tests.flows.file_keyring.FileKeyring"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.token = self.answer()[2]

    def tell(self, *words: object) -> None:
        assert self.process.stdin is not None
        print(json.dumps(words), file=self.process.stdin, flush=True)

    def answer(self) -> tuple[str, str | None, str]:
        assert self.process.stdout is not None
        outcome, rule, message = json.loads(self.process.stdout.readline())
        return outcome, rule, message

    def do(self, *words: object) -> tuple[str, str | None, str]:
        self.tell(*words)
        return self.answer()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The desk of this process, with the key store that the other processes have, too."""
    (tmp_path / "keys").mkdir()
    monkeypatch.setenv(FOLDER, str(tmp_path / "keys"))
    keyring.set_keyring(FileKeyring())
    with open_station(shop, tmp_path / "home") as desk:
        yield desk


@contextmanager
def tables(desk: Desk, number: int) -> Iterator[list[Table]]:
    with ExitStack() as stack:
        found = []
        for _ in range(number):
            table = Table(desk.home)
            stack.callback(table.end)
            found.append(table)
        yield found


def until(is_so: Callable[[], bool]) -> None:
    """Wait for something that other processes do."""
    for _ in range(1_000):
        if is_so():
            return
        threading.Event().wait(0.02)
    raise AssertionError("it never came to it")


def hang(shop: Shop, call: str, seconds: float = 3) -> None:
    shop.fault(call, "slow", seconds=seconds)


# Two processes -------------------------------------------------------------------------------------------------------

STEPS = {"invoice": "invoiceDetails", "label": "shipmentDetails", "cancel": "cancel"}


@pytest.mark.parametrize("act", STEPS)
def test_the_later_of_two_tables_is_told_at_once_and_one_effect_remains(
    shop: Shop, desk: Desk, act: str
) -> None:
    number = new_order(shop, desk)
    if act != "cancel":
        check_all(desk, number)
    if act == "label":
        get_invoice(desk, number)
    with tables(desk, 2) as (first, second):
        hang(shop, STEPS[act])
        first.tell(act, number)
        until(lambda: bool(shop.calls(STEPS[act])))
        outcome, rule, message = second.do(act, number)
        assert (outcome, rule) == ("blocked", "R48"), message
        assert message.startswith(f"Order {number} is open at")
        assert shop.calls(STEPS[act])[0]["status"] is None, "the first call was still hanging"
        assert first.answer()[0] == "done"
        assert second.do(act, number)[0] == "done"
    assert len(shop.calls(STEPS[act])) == 1


def test_the_later_of_two_docks_is_told_at_once_and_every_parcel_is_dispatched_once(
    shop: Shop, desk: Desk
) -> None:
    orders = [packed_order(shop, desk) for _ in range(3)]
    manifest_no = fill_manifest(shop, desk, orders)
    with tables(desk, 2) as (first, second):
        hang(shop, "dispatch")
        first.tell("close", manifest_no)
        until(lambda: bool(shop.calls("dispatch")))
        for act in ("close", "hand over"):
            outcome, rule, _ = second.do(act, manifest_no)
            assert (outcome, rule) in {("blocked", "R48"), ("blocked", "R39")}
        assert second.do("add", manifest_no, orders)[:2] == ("blocked", "R48")
        assert shop.calls("dispatch")[0]["status"] is None
        assert first.answer()[0] == "done"
        assert second.do("close", manifest_no)[0] == "done"
    assert [shop.hidden(number)["counts"]["dispatch"] for number in orders] == [1, 1, 1]


def test_a_killed_table_frees_its_order_at_once_and_its_step_is_read_back(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    check_all(desk, number)
    with tables(desk, 2) as (first, second):
        hang(shop, "invoiceDetails", LONG)
        first.tell("invoice", number)
        until(lambda: bool(shop.calls("invoiceDetails")))
        assert second.do("open", number)[1] == "R48"
        first.kill()
        assert second.do("invoice", number)[0] == "done"
    assert look(desk, number).state is OrderState.PACKED
    assert not look(desk, number).parcel.unsure
    assert shop.hidden(number)["counts"]["invoice"] == 1


def test_a_killed_dock_leaves_a_manifest_that_the_next_one_brings_to_its_end(shop: Shop, desk: Desk) -> None:
    orders = [packed_order(shop, desk) for _ in range(2)]
    manifest_no = fill_manifest(shop, desk, orders)
    with tables(desk, 2) as (first, second):
        hang(shop, "dispatch", LONG)
        first.tell("close", manifest_no)
        until(lambda: bool(shop.calls("dispatch")))
        first.kill()
        assert second.do("hand over", manifest_no)[1] == "R39"
        assert second.do("close", manifest_no)[0] == "done"
    assert [shop.hidden(number)["counts"]["dispatch"] for number in orders] == [1, 1]
    assert all(line.outcome == "confirmed" for line in show_manifest(desk, manifest_no).parcels)


def test_a_killed_table_frees_the_sync_and_the_order_in_hand(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    with tables(desk, 2) as (first, second):
        assert first.do("open", number)[0] == "done"
        hang(shop, "orders_by_date", LONG)
        first.tell("sync")
        until(
            lambda: any(
                call["fault"] is None and call["status"] is None for call in shop.calls("orders_by_date")
            )
        )
        assert second.do("sync")[1] == "R5"
        first.kill()
        assert second.do("open", number)[0] == "done"
        assert second.do("sync")[0] == "done"


def test_all_tables_share_one_log_in_also_when_it_expires_for_all_at_once(shop: Shop, desk: Desk) -> None:
    with tables(desk, 3) as found:
        log_ins = len(shop.calls("authToken"))
        for table in found:
            assert table.do("sync")[0] == "done"
        assert len(shop.calls("authToken")) == log_ins
        for round_no in range(1, 4):
            orders = [new_order(shop, desk) for _ in found]
            for number in orders:
                check_all(desk, number)
            shop.admin("POST", "tokens/expire", {})
            for table, number in zip(found, orders, strict=True):
                table.tell("invoice", number)
            assert [table.answer()[0] for table in found] == ["done"] * 3
            assert len(shop.calls("authToken")) == log_ins + round_no
            assert [shop.hidden(number)["counts"]["invoice"] for number in orders] == [1, 1, 1]
            run_sync(desk, SyncKind.ORDERS)


# Many threads in one process -----------------------------------------------------------------------------------------


def press(desk: Desk, times: int, act: Callable[[Desk], object], threads: int = 4) -> Counter[str]:
    """Let several threads do the same again and again at the same time; returns how it ended how often."""
    start = threading.Barrier(threads)

    def again_and_again() -> list[str]:
        with closing(desk.another()) as lane:
            start.wait()
            return [end_of(lane, act) for _ in range(times // threads)]

    with ThreadPoolExecutor(threads) as pool:
        ends = [pool.submit(again_and_again) for _ in range(threads)]
    return Counter(end for found in ends for end in found.result())


def end_of(lane: Desk, act: Callable[[Desk], object]) -> str:
    try:
        act(lane)
    except Trouble as trouble:
        return trouble.rule or trouble.outcome.value
    return "done"


def test_a_thousand_presses_make_one_invoice(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    check_all(desk, number)
    ends = press(desk, 1_000, lambda lane: get_invoice(lane, number))
    assert set(ends) <= {"done", "R48"}, ends
    assert ends.total() == 1_000
    assert len(shop.calls("invoiceDetails")) == 1
    assert look(desk, number).state is OrderState.PACKED


def test_many_presses_tell_one_box_and_fetch_one_label(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    check_all(desk, number)
    get_invoice(desk, number)
    ends = press(desk, 200, lambda lane: get_label(lane, number, BOX))
    assert set(ends) <= {"done", "R48"}, ends
    assert len(shop.calls("shipmentDetails")) == 1
    assert len(shop.calls("labels")) == 1


def test_many_presses_cancel_once(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    ends = press(desk, 200, lambda lane: cancel_order(lane, number, "Out of stock"))
    assert set(ends) <= {"done", "R48"}, ends
    assert len(shop.calls("cancel")) == 1
    events = [event.text for event in desk.store.history.of_order(number)]
    assert events == ["Cancelled at Oker. Reason: Out of stock"]


def test_many_presses_close_once(shop: Shop, desk: Desk) -> None:
    orders = [packed_order(shop, desk) for _ in range(3)]
    manifest_no = fill_manifest(shop, desk, orders)
    ends = press(desk, 100, lambda lane: close_manifest(lane, manifest_no, reason="Later"))
    assert set(ends) <= {"done", "R48"}, ends
    assert len(shop.calls("dispatch")) == 3


def test_many_presses_settle_a_lost_answer_once(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    shop.fault("cancel", "drop_after")
    assert end_of(desk, lambda lane: cancel_order(lane, number, "Out of stock")) == "R49"
    press(desk, 40, resolve_all)
    assert len(shop.calls("cancel")) == 1
    settled = [
        e.text for e in desk.store.history.of_order(number) if e.text == "Oker shows the order as cancelled."
    ]
    assert len(settled) == 1


def test_pressing_invoice_and_cancel_at_once_does_one_of_them(shop: Shop, desk: Desk) -> None:
    guard = threading.Lock()
    for _ in range(5):
        number = new_order(shop, desk)
        check_all(desk, number)
        turns = iter([get_invoice, lambda lane, no: cancel_order(lane, no, "Out of stock")] * 2)

        def either(lane: Desk, number: str = number, turns: Iterator[Callable[..., object]] = turns) -> None:
            with guard:
                act = next(turns)
            act(lane, number)

        press(desk, 4, either)
        counts = shop.hidden(number)["counts"]
        assert counts["invoice"] + counts["cancel"] == 1
        assert look(desk, number).state in {OrderState.PACKED, OrderState.CANCELLED}
