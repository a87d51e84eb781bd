"""The channel page: what each sync did, running one, and reading back what Oker has not answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.channel.view import ChannelView
from oker_desk.gui.channel.words import running_line, staleness, unsettled_line
from oker_desk.services.desk import Desk
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import SyncState, run_sync, sync_states
from tests.gui.dock_pages import Page, open_page
from tests.shop import Shop, check_all, new_order, open_shop, open_station


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[ChannelView]]:
    with open_page(ChannelView, desk, qtbot) as page:
        yield page


def test_a_sync_is_run_and_told_in_one_sentence(shop: Shop, page: Page[ChannelView]) -> None:
    assert page.part(QLabel, "channel.last_orders").text() == "Never run at this desk."
    shop.add_order()
    page.part(QPushButton, "channel.run_orders").click()
    assert "1 order fetched: 1 new" in page.part(QLabel, "channel.last_orders").text()
    assert page.part(QPushButton, "channel.run_orders").isEnabled()


def test_a_failed_sync_says_so(shop: Shop, page: Page[ChannelView]) -> None:
    shop.fault("orders_by_date", "http_500", times=None)
    page.part(QPushButton, "channel.run_orders").click()
    assert page.part(QLabel, "channel.last_orders").text().startswith("✗")


def test_a_start_that_is_refused_gives_its_reason(desk: Desk, page: Page[ChannelView]) -> None:
    run_sync(desk, SyncKind.CATALOG)
    page.part(QPushButton, "channel.run_catalog").click()
    assert "may run again at" in page.part(QLabel, "channel.progress_catalog").text()


def test_a_switch_is_a_word(desk: Desk, page: Page[ChannelView]) -> None:
    switch = page.part(QPushButton, "channel.on_status")
    assert switch.text() == "By itself: ON"
    switch.click()
    assert switch.text() == "By itself: OFF"
    assert not next(state for state in sync_states(desk) if state.kind is SyncKind.STATUS).on


def test_unsettled_steps_are_read_back(shop: Shop, desk: Desk, page: Page[ChannelView]) -> None:
    order_no = new_order(shop, desk)
    check_all(desk, order_no)
    shop.fault("invoiceDetails", "drop_after", times=None)
    with pytest.raises(Trouble):
        get_invoice(desk, order_no)
    shop.admin("DELETE", "faults")
    page.view.refresh()
    resolve = page.part(QPushButton, "channel.resolve")
    assert resolve.text() == "Check 1 step"
    resolve.click()
    assert page.last == "1 step settled."
    assert not resolve.isEnabled()


def test_age_is_honest() -> None:
    now = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
    state = SyncState(SyncKind.ORDERS, True, now - timedelta(minutes=2), None)
    assert "never run" in staleness(state, now)
    assert running_line(state, now).startswith("Already running since")
    assert unsettled_line(0) == "Every step that was sent to Oker has been answered."
    assert unsettled_line(2).startswith("2 steps were sent")
