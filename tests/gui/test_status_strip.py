"""The strip tells how old the orders are, and does not make them younger than they are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from oker_desk.gui.language import clock
from oker_desk.gui.status_strip import StatusStrip, load_status
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import retry_failures, run_sync, sync_state
from tests.shop import Shop, new_order


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def time(desk: Desk) -> Clock:
    desk.now = Clock()
    return desk.now


@pytest.fixture
def strip(qtbot: QtBot) -> StatusStrip:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    return strip


def told(strip: StatusStrip, desk: Desk) -> tuple[str, str]:
    strip.show_status(load_status(desk))
    return strip.parts["as_of"].text(), strip.parts["oker"].text()[:1]


def test_orders_that_were_just_synced_are_as_of_now(
    shop: Shop, desk: Desk, time: Clock, strip: StatusStrip
) -> None:
    assert told(strip, desk) == ("Orders never synced", "✓")
    run_sync(desk, SyncKind.ORDERS)
    assert told(strip, desk) == (f"Orders as of {clock(time.now, time.now)}", "✓")


def test_a_sync_that_failed_makes_no_order_younger(
    shop: Shop, desk: Desk, time: Clock, strip: StatusStrip
) -> None:
    run_sync(desk, SyncKind.ORDERS)
    synced, time.now = time.now, time.now + timedelta(minutes=12)
    shop.fault("orders_by_date", "http_500", times=None)
    run_sync(desk, SyncKind.ORDERS)
    assert told(strip, desk) == (f"▲ Orders as of {clock(synced, time.now)}", "▲")
    assert strip.parts["oker"].text() == "▲ Oker: no answer"
    shop.no_more_faults()
    run_sync(desk, SyncKind.ORDERS)
    assert told(strip, desk) == (f"Orders as of {clock(time.now, time.now)}", "✓")


def test_orders_of_which_nobody_has_asked_for_long_are_marked(
    shop: Shop, desk: Desk, time: Clock, strip: StatusStrip
) -> None:
    run_sync(desk, SyncKind.ORDERS)
    synced, time.now = time.now, time.now + timedelta(days=1)
    assert told(strip, desk) == (f"▲ Orders as of {clock(synced, time.now)}", "✓")
    assert "23 Nov" in strip.parts["as_of"].text()


def test_a_first_sync_that_failed_is_not_taken_for_all_orders(
    shop: Shop, desk: Desk, time: Clock, strip: StatusStrip
) -> None:
    shop.fault("orders_by_date", "http_500", times=None)
    run_sync(desk, SyncKind.ORDERS)
    assert told(strip, desk) == ("▲ Orders not complete", "▲")


def test_trying_one_order_again_makes_the_others_no_younger(shop: Shop, desk: Desk, time: Clock) -> None:
    order_no = new_order(shop, desk)
    run_sync(desk, SyncKind.ORDERS)
    synced, time.now = time.now, time.now + timedelta(days=20)
    assert retry_failures(desk, SyncKind.ORDERS, [order_no]).outcome == "done"
    assert sync_state(desk, SyncKind.ORDERS).as_of == synced
