"""The channel page: what each sync did, running one, and reading back what Oker has not answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.domain.people import Person, Right
from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import say
from oker_desk.gui.channel.view import ChannelView
from oker_desk.gui.channel.words import last_run, running_line, staleness, unsettled_line
from oker_desk.gui.clock import SyncClock
from oker_desk.gui.setup.connection import ConnectionPage
from oker_desk.services.desk import Desk
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.setup.stock import confirm_for_stock
from oker_desk.services.setup.uniware import connect_uniware
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import SyncState, run_sync, sync_states
from oker_desk.services.sync.settings import budget, minutes_of
from oker_desk.services.uniware import current_uniware
from oker_desk.store.syncs import SyncRun
from tests.gui.dock_pages import Page, open_page
from tests.gui.windows import open_window
from tests.shop import Shop, check_all, new_order


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[ChannelView]]:
    with open_page(ChannelView, desk, qtbot) as page:
        yield page


def test_a_sync_is_run_and_told_in_one_sentence(shop: Shop, page: Page[ChannelView]) -> None:
    assert "Never run at this desk." in page.part(QLabel, "channel.last_orders").text()
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
    assert "not complete" in last_run(state, now)
    assert running_line(state, now).startswith("Already running since")
    assert unsettled_line(0) == "Every step that was sent to Oker has been answered."
    assert unsettled_line(2).startswith("2 steps were sent")


def test_runs_that_failed_bring_no_news() -> None:
    now = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
    failed = SyncRun("orders", now, now, "unavailable", say("Oker cannot be reached."), {})
    state = SyncState(SyncKind.ORDERS, True, None, failed, as_of=now - timedelta(hours=3))
    assert staleness(state, now).startswith("What you see is 3 h old")
    assert staleness(SyncState(SyncKind.ORDERS, True, None, failed), now).endswith("is not complete.")
    assert not staleness(SyncState(SyncKind.ORDERS, True, None, failed, as_of=now), now)


# Failures, stop, rhythm ----------------------------------------------------------------------------------------------


def test_what_failed_is_opened_and_done_once_more(shop: Shop, desk: Desk, page: Page[ChannelView]) -> None:
    bad, _ = new_order(shop, desk), new_order(shop, desk)
    shop.fault("orders_by_id", "poison_order", times=None, orders=[bad])
    page.part(QPushButton, "channel.run_status").click()
    opened = page.part(QPushButton, "channel.failed_status")
    assert opened.text() == "▲ 1 could not be done"
    assert not opened.isChecked()
    opened.click()
    again = page.part(QPushButton, "channel.failures_status.retry_0")
    assert again.accessibleName() == f"Try {bad} again"
    shop.no_more_faults()
    again.click()
    assert not sync_states(desk)[1].failures
    assert opened.isHidden()


def test_a_rhythm_is_chosen_from_sensible_ones(desk: Desk, page: Page[ChannelView]) -> None:
    minutes = page.part(QComboBox, "channel.minutes_catalog")
    words = [minutes.itemText(place) for place in range(minutes.count())]
    assert words[:2] == ["every 30 min", "every 1 h"]
    minutes.setCurrentIndex(1)
    minutes.activated.emit(1)
    assert minutes_of(desk, SyncKind.CATALOG) == 60
    questions = page.part(QComboBox, "channel.budget")
    questions.activated.emit(questions.findData(300))
    assert budget(desk) == 300


def test_a_person_without_the_right_changes_no_rhythm(desk: Desk, page: Page[ChannelView]) -> None:
    desk.store.people.keep(Person("Ravi", frozenset({Right.SET_UP})))
    desk.store.people.keep(Person("Meena", frozenset()))
    desk.person = "Meena"
    page.part(QPushButton, "channel.on_status").click()
    assert page.part(QPushButton, "channel.on_status").text() == "By itself: ON"
    assert page.said


def test_stock_is_shown_before_it_is_sent(shop: Shop, desk: Desk, page: Page[ChannelView]) -> None:
    page.part(QPushButton, "channel.stock_plan").click()
    assert "Stock cannot be sent" in page.part(QLabel, "channel.stock_told").text()
    run_sync(desk, SyncKind.CATALOG)
    confirm_for_stock(desk, facility_wise=True, selective=True)
    sandbox = shop.sandbox
    connect_uniware(desk, sandbox.uniware_url, sandbox.uniware_username, sandbox.uniware_password)
    page.part(QPushButton, "channel.stock_plan").click()
    assert "186 would be sent, 0 unchanged" in page.part(QLabel, "channel.stock_told").text()
    assert not shop.calls("updateInventory")
    page.part(QPushButton, "channel.stock_send").click()
    assert "186 stock values sent" in page.part(QLabel, "channel.last_inventory").text()


@pytest.mark.slow
def test_a_running_sync_shows_its_progress_refuses_a_second_start_and_stops(
    shop: Shop, desk: Desk, qtbot: QtBot
) -> None:
    shop.admin("POST", "orders", {"count": 200})
    shop.fault("orders_by_date", "slow", times=None, seconds=0.2)
    with open_window(desk, qtbot, series=False, first="channel") as window:
        view = window.view
        assert isinstance(view, ChannelView)
        row = view.rows[SyncKind.ORDERS]
        row.now.click()
        qtbot.waitUntil(lambda: row.progress.text().startswith("50 orders"), timeout=10_000)
        assert row.end.isVisible()
        assert not row.failures.all_again.isEnabled()
        assert not window.parts.syncs.start(SyncKind.ORDERS)
        second = run_sync(desk, SyncKind.ORDERS)
        assert second.message.startswith("Orders sync is already running since ")
        row.end.click()
        assert row.progress.text() == "Stopping…"
        qtbot.waitUntil(lambda: window.settled and "goes on from there" in row.last.text(), timeout=10_000)
        assert row.now.isVisible()
        shop.no_more_faults()
        row.now.click()
        qtbot.waitUntil(lambda: window.settled and "fetched" in row.last.text(), timeout=10_000)
    assert sum(desk.store.orders.count_by_state().values()) == 200


@pytest.mark.slow
def test_what_a_person_starts_does_not_wait_behind_the_clock(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    for _ in range(30):
        shop.add_order()
    run_sync(desk, SyncKind.ORDERS)
    desk.store.database.run("UPDATE orders SET as_of = '2024-01-01T00:00:00+00:00'")
    shop.fault("orders_by_id", "slow", times=None, seconds=1)
    with open_window(desk, qtbot, series=False, first="channel") as window:
        runs = window.parts.syncs
        runs.start(SyncKind.STATUS, by_clock=True)
        qtbot.waitUntil(lambda: bool(shop.calls("orders_by_id")), timeout=10_000)
        runs.start(SyncKind.ORDERS)
        qtbot.waitUntil(lambda: runs.running(SyncKind.ORDERS) is None, timeout=10_000)
        assert runs.running(SyncKind.STATUS) is not None
        runs.stop(SyncKind.STATUS)
        qtbot.waitUntil(lambda: window.settled, timeout=20_000)


def test_the_clock_starts_what_is_due_and_nothing_twice(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot, first="channel") as window:
        clock = SyncClock(window.parts, window)
        shop.add_order()
        clock.start()
        qtbot.waitUntil(lambda: window.settled, timeout=10_000)
        assert [state.last is not None for state in sync_states(desk)] == [True, True, True, False]
        calls = len(shop.all_calls())
        clock.tick()
        qtbot.waitUntil(lambda: window.settled, timeout=10_000)
        assert len(shop.all_calls()) == calls


def test_uniware_is_connected_on_the_page_of_the_connections(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    sandbox = shop.sandbox
    with open_page(ConnectionPage, desk, qtbot) as page:
        page.part(QLineEdit, "setup.uniware_url").setText(f"{sandbox.uniware_url}/login")
        page.part(QLineEdit, "setup.uniware_username").setText(sandbox.uniware_username)
        password = page.part(QLineEdit, "setup.uniware_password")
        password.setText("wrong")
        page.part(QPushButton, "setup.uniware_connect").click()
        assert "did not accept" in page.part(QLabel, "setup.uniware_told").text()
        assert not password.text()
        password.setText(sandbox.uniware_password)
        page.part(QPushButton, "setup.uniware_connect").click()
        assert page.part(QLabel, "setup.uniware_told").text().startswith("✓")
        page.part(QPushButton, "setup.uniware_try").click()
        assert "3 facilities" in page.part(QLabel, "setup.uniware_told").text()
        page.part(QPushButton, "setup.uniware_disconnect").click()
        assert not page.part(QPushButton, "setup.uniware_disconnect").isEnabled()
        assert current_uniware(desk) is None
