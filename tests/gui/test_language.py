"""The window's language: chosen by the station, changed while it runs, with whatever is in hand kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from oker_desk.domain.wording import count, joined, say
from oker_desk.gui.language import brief, clock, day_and_time, speak, speak_language, spoken_language, tr
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.view import PackView
from oker_desk.services.desk import Desk
from oker_desk.services.setup.language import choose_language, station_language
from tests.gui.windows import RESOURCES, open_window, scan
from tests.shop import Shop, new_order


@pytest.fixture
def hindi(qapp: QApplication) -> Iterator[None]:
    speak_language(RESOURCES, "hi")
    yield
    speak_language(RESOURCES, "en")


def word_of(window: MainWindow, place: str) -> str:
    button = window.findChild(QToolButton, f"rail.{place}")
    assert button is not None
    return button.text()


def test_a_sentence_is_spoken_with_the_sentences_inside_it(hindi: None) -> None:
    told = speak(joined([say("Nothing unsettled"), say("{here} here", here=count(3, "order", "orders"))]))
    assert told == "कुछ बाकी नहीं 3 ऑर्डर here"


def test_what_has_no_translation_is_said_in_english(hindi: None) -> None:
    assert tr("No such text {n}", n=3) == "No such text 3"


def test_a_moment_is_written_in_the_language_with_the_digits_of_the_floor(hindi: None) -> None:
    moment = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
    assert day_and_time(moment).startswith(f"{moment.astimezone().day} जन॰ 2026, ")
    speak_language(RESOURCES, "en")
    assert "Jan 2026, " in day_and_time(moment)


def test_a_moment_of_another_day_has_the_day_and_one_of_another_year_the_year(qapp: QApplication) -> None:
    moment = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
    time = f"{moment.astimezone():%H:%M}"
    assert clock(moment, moment + timedelta(minutes=1)) == time
    assert clock(moment, moment + timedelta(days=40)) == f"5 Jan, {time}"
    assert clock(moment, moment + timedelta(days=400)) == f"5 Jan 2026, {time}"
    assert brief(moment, moment + timedelta(days=40)) == f"5 Jan, {time}"
    assert brief(moment, moment + timedelta(days=400)) == "5 Jan 2026"


def test_a_station_without_a_choice_speaks_what_its_machine_speaks(qapp: QApplication) -> None:
    assert speak_language(RESOURCES) == "en"
    assert speak_language(RESOURCES, "xx") == "en"


def test_the_window_opens_in_the_language_of_the_station(desk: Desk, qtbot: QtBot) -> None:
    choose_language(desk, "hi")
    with open_window(desk, qtbot) as window:
        assert word_of(window, "pack") == "पैकिंग\nF1"
        assert spoken_language() == "hi"


def test_the_language_changes_while_an_order_is_in_hand(shop: Shop, desk: Desk, qtbot: QtBot) -> None:
    order_no = new_order(shop, desk)
    with open_window(desk, qtbot) as window:
        scan(window, order_no)
        scan(window, "TEST-KURTA")
        scan(window, "NOT-HERE")
        wrong = window.banner.notice
        window.show_note("▲ Sandbox: no real orders")
        window.parts.language_wanted.emit("hi")
        qtbot.waitUntil(lambda: window.settled)
        assert station_language(desk) == "hi"
        assert word_of(window, "dock") == "डॉक\nF2"
        assert window.banner.notice == wrong
        assert window.strip.parts["note"].text() == "▲ सैंडबॉक्स: असली ऑर्डर नहीं"
        view = window.view
        assert isinstance(view, PackView)
        assert view.flow.order_no == order_no
        scan(window, "TEST-KURTA")
        assert view.flow.hand is not None
        assert view.flow.hand.view.order.units[0] == 2
        window.parts.language_wanted.emit("en")
        qtbot.waitUntil(lambda: window.settled)
        assert word_of(window, "dock") == "Dock\nF2"


def test_the_banner_tells_the_next_step_of_the_place_that_is_shown(
    shop: Shop, desk: Desk, qtbot: QtBot
) -> None:
    order_no = new_order(shop, desk)
    with open_window(desk, qtbot) as window:
        scan(window, order_no)
        window.go_to("setup")
        window.parts.language_wanted.emit("hi")
        qtbot.waitUntil(lambda: window.settled)
        sentence = window.findChild(QLabel, "banner.sentence")
        assert sentence is not None
        assert sentence.text() == tr("Connection, warehouse map, station and printer.")
        window.parts.language_wanted.emit("en")
        qtbot.waitUntil(lambda: window.settled)


def look_everywhere(window: MainWindow) -> None:
    for place in ("dock", "orders", "channel", "setup", "pack"):
        window.go_to(place)
    view = window.view
    assert isinstance(view, PackView)
    assert view.order.isHidden()  # made by now, although no order is in hand


def test_nothing_of_the_old_language_is_left_behind(desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot) as window:
        look_everywhere(window)
        before = len(window.findChildren(QLabel))
        for language in ("hi", "en"):
            window.parts.language_wanted.emit(language)
            qtbot.waitUntil(lambda: window.settled)
            look_everywhere(window)
            QCoreApplication.sendPostedEvents(None, 52)  # what Qt deletes later
        assert len(window.findChildren(QLabel)) == before
