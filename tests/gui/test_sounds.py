"""Every notice has its own sound, and Set-up lets people hear them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import miniaudio
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.devices.resources import find_resource
from oker_desk.devices.sounds import Player
from oker_desk.domain.sounding import Loudness, Sound
from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.setup.sounds import SoundsPage
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.sounding import show_loudness
from tests.gui.windows import open_window


class Listener:
    """Stands where the player is, and hears."""

    problem = None

    def __init__(self) -> None:
        self.heard: list[Sound] = []
        self.loudness: list[Loudness] = []

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)

    def set_loudness(self, loudness: Loudness) -> None:
        self.loudness.append(loudness)

    def close(self) -> None:
        pass


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


@pytest.fixture
def ear(window: MainWindow) -> Listener:
    listener = Listener()
    window.gear.player = listener  # type: ignore[assignment]
    window.gear.begin()
    listener.loudness.clear()
    return listener


@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind is not NoticeKind.INFO])
def test_each_kind_of_notice_sounds(window: MainWindow, ear: Listener, kind: NoticeKind) -> None:
    window.parts.say(Notice(kind, "WORD", "A sentence."))
    assert ear.heard == [Sound(kind.value)]


def test_what_is_only_by_the_way_makes_no_sound(window: MainWindow, ear: Listener) -> None:
    window.parts.say_info("PUT AWAY", "The order stays as it is.")
    assert ear.heard == []


def test_a_notice_that_waits_behind_a_stop_makes_no_sound_over_it(window: MainWindow, ear: Listener) -> None:
    window.parts.say_stop("STOP", "A rule forbids it.")
    window.parts.say_wait("WAIT", "The courier is not chosen yet.")
    assert ear.heard == [Sound.STOP]
    window.banner.acknowledge()
    assert ear.heard == [Sound.STOP, Sound.WAIT]


def page_of(window: MainWindow) -> SoundsPage:
    view = window.go_to("setup")
    assert isinstance(view, SetupView)
    page = view.show_section("sounds")
    assert isinstance(page, SoundsPage)
    return page


def test_each_sound_can_be_heard_in_set_up(window: MainWindow, ear: Listener) -> None:
    page = page_of(window)
    for sound in Sound:
        button = page.findChild(QPushButton, f"setup.sound.{sound.value}")
        assert button is not None
        button.click()
    assert ear.heard == list(Sound)


def test_loudness_counts_at_once(window: MainWindow, desk: Desk, ear: Listener) -> None:
    page = page_of(window)
    volume, on = (
        page.findChild(QComboBox, "setup.sounds_volume"),
        page.findChild(QCheckBox, "setup.sounds_on"),
    )
    assert volume is not None
    assert on is not None
    volume.setCurrentIndex(volume.findData("40"))
    volume.activated.emit(volume.currentIndex())
    on.click()
    assert show_loudness(desk) == Loudness(on=False, volume=40)
    assert ear.loudness == [Loudness(volume=40), Loudness(on=False, volume=40)]
    assert not volume.isEnabled()


def test_a_machine_without_sound_is_told_to_whoever_listens(window: MainWindow) -> None:
    player = Player(find_resource("sounds"), [miniaudio.Backend.JACK])
    player.close()
    window.gear.player = player
    page_of(window).findChild(QPushButton, "setup.sound.good").click()
    assert window.banner.notice is not None
    assert window.banner.notice.word == "NO SOUND"


def test_the_window_brings_its_player_and_takes_it_along(desk: Desk, qtbot: QtBot) -> None:
    with open_window(desk, qtbot) as window:
        window.load_all(lambda: None)
        assert isinstance(window.gear.player, Player)
