"""Commands that mean the same wherever somebody stands: change of person, and yes to what has been seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from oker_desk.domain.commands import Command
from oker_desk.domain.scanner import NOT_A_SIGN, SPOILED
from oker_desk.gui.main_window import MainWindow
from oker_desk.services.desk import Desk, close_desk, open_desk
from tests.gui.windows import scan

PLACES = ("pack", "dock", "orders", "channel", "setup")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


@pytest.mark.parametrize("place", PLACES)
def test_the_person_can_be_changed_from_every_place(window: MainWindow, place: str, qtbot: QtBot) -> None:
    window.go_to(place)
    with qtbot.waitSignal(window.parts.person_wanted):
        scan(window, Command.CHANGE_PERSON)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("command", [Command.YES, Command.NO])
def test_a_warning_is_seen_by_a_scan(window: MainWindow, place: str, command: Command, qtbot: QtBot) -> None:
    window.go_to(place)
    window.parts.say_stop("STOP", "A rule forbids it.")
    scan(window, command)
    qtbot.waitUntil(lambda: window.banner.notice is None)


def test_a_wrong_scan_stays_until_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    scan(window, "NEVER-SEEN-1")
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    first = window.banner.notice
    window.parts.say_info("BY THE WAY", "Something else happened.")
    window.parts.say_wait("WAIT", "Something goes on.")
    assert window.banner.notice is first
    scan(window, Command.YES)
    qtbot.waitUntil(lambda: window.banner.notice is not first)


def test_a_torn_scan_is_asked_for_again_and_matched_with_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    taken: list[str] = []
    monkeypatch.setattr(window.view, "take_scan", taken.append)
    window.gear._take_whole(f"AWB{NOT_A_SIGN}1")
    assert window.banner.notice is not None
    assert window.banner.notice.sentence == str(SPOILED)
    scan(window, "AWB-1")
    qtbot.waitUntil(lambda: taken == ["AWB-1"])
