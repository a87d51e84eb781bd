"""What is kept: buyers leave finished orders after some days, and the last backup brings everything back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.book.lists import Wish, load_list
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.keeping.backup import KEPT, back_up, back_up_if_due, last_backup
from oker_desk.services.keeping.retention import days_kept, forget_buyers, keep_for
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import (
    Clock,
    Shop,
    fill_manifest,
    look,
    new_order,
    open_shop,
    open_station,
    packed_order,
    trouble_of,
)


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", clock) as desk:
        yield desk


def dispatched_order(shop: Shop, desk: Desk) -> str:
    order_no = packed_order(shop, desk)
    desk.store.parcels.note_dispatched(order_no, desk.now())
    return order_no


def hits(desk: Desk, text: str) -> int:
    return sum(load_list(desk, Wish(text=text)).counts.values())


def test_a_finished_order_forgets_its_buyer_after_thirty_days(shop: Shop, desk: Desk, clock: Clock) -> None:
    sent, waiting = dispatched_order(shop, desk), packed_order(shop, desk)
    label = look(desk, sent).parcel.label
    assert label is not None
    assert hits(desk, "rao") == 2
    clock.go_on(days=29)
    assert forget_buyers(desk) == 0
    clock.go_on(days=2)
    assert forget_buyers(desk) == 1
    order = look(desk, sent)
    assert (order.channel.ship_to.name, order.channel.ship_to.phone, order.channel.ship_to.pincode) == (
        "",
        "",
        "",
    )
    assert order.channel.ship_to.city == "Bengaluru"
    assert order.state is OrderState.DISPATCHED
    assert order.invoiced
    assert order.awb
    assert not desk.store.labels.path_of(label.sha256).exists()
    assert look(desk, waiting).channel.ship_to.name == "A. Rao"
    assert hits(desk, "rao") == 1
    assert hits(desk, str(order.awb)) == 1
    assert forget_buyers(desk) == 0


def test_no_trace_of_the_buyer_is_left_in_the_file(shop: Shop, tmp_path: Path, clock: Clock) -> None:
    home = tmp_path / "home"
    with open_station(shop, home, clock) as desk:
        dispatched_order(shop, desk)
        clock.go_on(days=31)
        forget_buyers(desk)
    content = b"".join(path.read_bytes() for path in home.glob("desk.sqlite3*"))
    assert b"Bengaluru" in content
    for word in ("A. Rao", "Lake Road", "9000000001", "560001", "rao  ", "9000000001"):
        assert word.encode() not in content, word


def test_news_about_a_forgotten_order_does_not_bring_its_buyer_back(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    order_no = packed_order(shop, desk)
    close_manifest(desk, fill_manifest(shop, desk, [order_no]))
    clock.go_on(days=31)
    assert forget_buyers(desk) == 1
    shop.admin("POST", f"orders/{order_no}/deliver", {})
    run_sync(desk, SyncKind.STATUS)
    assert look(desk, order_no).state is OrderState.DELIVERED
    assert look(desk, order_no).channel.ship_to.name == ""
    assert hits(desk, "rao") == 0


def test_a_cancelled_order_is_finished_too(shop: Shop, desk: Desk, clock: Clock) -> None:
    cancel_order(desk, new_order(shop, desk), "Out of stock")
    keep_for(desk, "3")
    clock.go_on(days=4)
    assert forget_buyers(desk) == 1


@pytest.mark.parametrize("days", ["", "0", "-3", "ten", "4000", "2.5"])
def test_days_are_a_sensible_number(desk: Desk, days: str) -> None:
    assert trouble_of(keep_for, desk, days).outcome is Outcome.INVALID
    assert days_kept(desk) == 30


def test_a_backup_is_made_once_for_each_change(shop: Shop, desk: Desk) -> None:
    assert back_up_if_due(desk) is not None
    assert back_up_if_due(desk) is None
    new_order(shop, desk)
    made = back_up_if_due(desk)
    last = last_backup(desk)
    assert last is not None
    assert made == last.path


def test_a_backup_of_a_clock_that_was_ahead_keeps_nothing_from_being_backed_up(desk: Desk) -> None:
    made = back_up(desk)
    ahead = made.with_name(made.name.replace(made.name[:4], "2099", 1))
    made.rename(ahead)
    os.utime(ahead, (4_102_444_800, 4_102_444_800))
    now = back_up_if_due(desk)
    assert now is not None
    assert desk.store.backups.all() == [now]
    assert back_up_if_due(desk) is None


def test_only_the_newest_backups_are_kept_and_none_for_long(desk: Desk, clock: Clock) -> None:
    made = [back_up(desk) for _ in range(KEPT + 2)]
    assert desk.store.backups.all() == made[-KEPT:]
    clock.go_on(days=8)
    newest = back_up(desk)
    assert desk.store.backups.all() == [newest]


def test_the_last_backup_is_named_after_damage_and_brings_everything_back(
    shop: Shop, tmp_path: Path, clock: Clock
) -> None:
    home = tmp_path / "home"
    with open_station(shop, home, clock) as desk:
        order_no = packed_order(shop, desk)
        kept = look(desk, order_no)
        backup = back_up(desk)
    file = home / "desk.sqlite3"
    file.write_bytes(b"\xa5" * file.stat().st_size)
    with pytest.raises(Trouble) as raised:
        open_desk(home)
    assert str(backup) in raised.value.message
    assert raised.value.outcome is Outcome.UNAVAILABLE
    shutil.copy(backup, file)  # as the sentence says
    desk = open_desk(home)
    try:
        assert look(desk, order_no) == kept
        assert hits(desk, str(kept.awb)) == 1
        assert desk.store.history.find_break() is None
    finally:
        close_desk(desk)


def test_without_room_there_is_a_sentence_and_no_half_backup(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(9, 9, 0))  # type: ignore[attr-defined]
    assert "no room for a backup" in trouble_of(back_up, desk).message
    assert not list(desk.store.backups.folder.iterdir())
