"""The window with its real threads: nothing is lost between lanes, and closing it is orderly."""

from __future__ import annotations

import threading
import time

import keyring
import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from oker_desk.devices.session_secrets import use_key_store
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.gui.lanes import DESK, NAMES, NETWORK, Lanes
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.setup.connection import ConnectionPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.gui.start import FirstPaint
from oker_desk.services.desk import Desk
from tests.conftest import MemoryKeyring
from tests.gui.windows import open_window, scan
from tests.shop import Shop, look, new_order

PATIENCE = 20_000


@pytest.mark.slow
def test_a_whole_order_scanned_in_one_go_is_packed(seeded_shop: Shop, station: Desk, qtbot: QtBot) -> None:
    """Scans that come while the order is still being opened wait their turn; none is lost."""
    order_no = new_order(seeded_shop, station)
    codes = [i.sku for i in look(station, order_no).channel.active_items for _ in range(i.quantity)]
    with open_window(station, qtbot, series=False) as window:
        view = window.view
        assert isinstance(view, PackView)
        scan(window, order_no)
        for code in codes:
            scan(window, code)
        qtbot.waitUntil(lambda: look(station, order_no).state is OrderState.PACKED, timeout=PATIENCE)
        qtbot.waitUntil(lambda: not window.parts.lanes.busy, timeout=PATIENCE)
        assert len(seeded_shop.calls("invoiceDetails")) == 1


def test_work_is_done_beside_the_screen_and_told_on_its_thread(station: Desk, qtbot: QtBot) -> None:
    lanes = Lanes(station)
    worked: list[int] = []
    told: list[int] = []
    troubles: list[Trouble] = []

    def fail(desk: Desk) -> None:
        raise unavailable("Not now.")

    for name in NAMES:
        lanes.run(
            name,
            lambda desk: worked.append(threading.get_ident()),
            lambda _: told.append(threading.get_ident()),
        )
    lanes.run(NETWORK, fail, on_trouble=troubles.append)
    qtbot.waitUntil(lambda: not lanes.busy, timeout=PATIENCE)
    assert len(set(worked)) == len(NAMES)
    assert threading.get_ident() not in worked
    assert set(told) == {threading.get_ident()}
    assert [trouble.message for trouble in troubles] == ["Not now."]
    lanes.close()


def test_an_answer_for_somebody_who_is_gone_is_dropped(station: Desk, qtbot: QtBot) -> None:
    lanes = Lanes(station)
    gate = threading.Event()
    owner = QObject()
    told: list[bool] = []
    lanes.run(DESK, lambda desk: gate.wait(10), told.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: not lanes.busy, timeout=PATIENCE)
    assert told == []
    lanes.close()


def test_closing_does_what_waits_in_the_desk_lane_and_no_more(station: Desk) -> None:
    lanes = Lanes(station)
    gate, begun = threading.Event(), threading.Event()
    done: list[str] = []

    def first(desk: Desk) -> None:
        begun.set()
        gate.wait(10)
        done.append("network 1")

    lanes.run(NETWORK, first)
    lanes.run(NETWORK, lambda desk: done.append("network 2"))
    for number in range(20):
        lanes.run(DESK, lambda desk, number=number: done.append(f"desk {number}"))
    begun.wait(10)
    threading.Timer(0.2, gate.set).start()
    lanes.close()
    assert "network 1" in done
    assert "network 2" not in done
    assert len([word for word in done if word.startswith("desk")]) == 20
    lanes.run(DESK, lambda desk: done.append("too late"))
    assert "too late" not in done


def test_lanes_that_are_held_begin_when_the_window_has_been_painted(station: Desk, qtbot: QtBot) -> None:
    lanes = Lanes(station, held=True)
    done: list[str] = []
    lanes.run(DESK, lambda desk: done.append("first"))
    lanes.run(NETWORK, lambda desk: done.append("second"))
    with qtbot.assertNotEmitted(lanes.idle, wait=50):
        pass
    assert done == []
    lanes.begin()
    qtbot.waitUntil(lambda: not lanes.busy, timeout=PATIENCE)
    assert sorted(done) == ["first", "second"]
    lanes.run(DESK, lambda desk: done.append("third"))
    qtbot.waitUntil(lambda: "third" in done, timeout=PATIENCE)
    lanes.close()


def test_closing_a_window_that_was_never_painted_loses_nothing(station: Desk) -> None:
    lanes = Lanes(station, held=True)
    done: list[str] = []
    lanes.run(DESK, lambda desk: done.append("asked for"))
    lanes.close()
    assert done == ["asked for"]


@pytest.mark.parametrize("shown", [True, False])
def test_the_first_picture_is_noticed_once_and_a_window_without_one_waits_a_second(
    shown: bool, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    first = FirstPaint(window)
    seen: list[bool] = []
    first.seen.connect(lambda: seen.append(True))
    with qtbot.waitSignal(first.seen, timeout=PATIENCE):
        if shown:
            window.show()
    window.repaint()
    with qtbot.waitSignal(first.destroyed, timeout=PATIENCE):
        first.deleteLater()
    assert seen == [True]


class Asking(MemoryKeyring):
    """A key store that asks a person, who does not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.threads: set[int] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.get_ident())
        self.answered.wait(20)
        return super().get_password(service, username)


@pytest.mark.slow
def test_a_key_store_that_waits_for_a_person_never_holds_up_the_screen(
    seeded_shop: Shop, station: Desk, qtbot: QtBot
) -> None:
    """The screen goes on; within two seconds there is a sentence, and a way on without the key store."""
    asking = Asking()
    keyring.set_keyring(asking)
    with open_window(station, qtbot, series=False, first="setup") as window:
        view = window.view
        assert isinstance(view, SetupView)
        page = view.show_section("connection")
        assert isinstance(page, ConnectionPage)
        panel, ticks = page.panel, []
        clock = QTimer(window, interval=20)
        clock.timeout.connect(lambda: ticks.append(time.monotonic()))
        clock.start()
        qtbot.waitUntil(lambda: bool(panel.username.text()), timeout=PATIENCE)
        panel.password.setText(seeded_shop.sandbox.password)
        panel.connect_button.click()
        qtbot.waitUntil(lambda: "did not answer" in panel.told.text(), timeout=PATIENCE)
        assert len(ticks) > 20, "the screen stood still"
        assert threading.get_ident() not in asking.threads
        assert panel.session_button.isVisible()
        panel.session_button.click()
        qtbot.waitUntil(lambda: "✓  Connected" in panel.told.text(), timeout=PATIENCE)
        asking.answered.set()
    use_key_store()
