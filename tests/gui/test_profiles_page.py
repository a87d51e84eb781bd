"""Several sellers in the window: added, named and opened by keys; the name is always in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.setup.view import SetupView
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.setup.profiles import list_profiles, profiles_to_open
from tests.gui.windows import open_window
from tests.shop import HURRIED


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home", pace=HURRIED)
    yield desk
    close_desk(desk)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(desk, qtbot, first="pack") as window:
        window.parts.may_launch = True
        view = window.go_to("setup")
        assert isinstance(view, SetupView)
        view.show_section("profiles")
        yield window


def add(window: MainWindow, qtbot: QtBot, name: str) -> str:
    field = window.findChild(QLineEdit, "setup.profile_name")
    told = window.findChild(QLabel, "setup.profile_told")
    assert field is not None
    assert told is not None
    field.setText(name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.settled)
    return told.text()


def test_a_seller_is_added_and_opened_in_the_place_of_this_one(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    launched: list[list[str]] = []
    window.parts.launch_wanted.connect(launched.append)
    assert add(window, qtbot, "Meera Textiles").startswith("✓  Meera Textiles is there.")
    sellers = window.findChild(QListWidget, "setup.profile_list")
    assert sellers is not None
    assert [sellers.item(row).text() for row in range(sellers.count())] == [
        "✓  Main, in this window",
        "Meera Textiles",
    ]
    sellers.setFocus()
    qtbot.keyClick(sellers, Qt.Key.Key_Down)
    qtbot.keyClick(sellers, Qt.Key.Key_Return)
    other = desk.home / "profiles" / "Meera Textiles"
    qtbot.waitUntil(lambda: launched == [["--home", str(other)]])
    assert not window.isVisible()
    assert [p.home for p in profiles_to_open(desk.home) if p.here] == [other]


def test_a_name_that_is_there_already_is_refused_beside_the_field(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    assert "called main already" in add(window, qtbot, "main")
    assert len(list_profiles(desk)) == 1


def test_the_name_of_the_seller_stands_in_title_and_strip(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.windowTitle() == "Main – Oker Desk")
    field = window.findChild(QLineEdit, "setup.profile_name")
    rename = window.findChild(QPushButton, "setup.profile_rename")
    assert field is not None
    assert rename is not None
    sellers = window.findChild(QListWidget, "setup.profile_list")
    assert sellers is not None
    qtbot.waitUntil(lambda: sellers.currentRow() == 0)
    field.setText("Rao & Sons")
    rename.click()
    qtbot.waitUntil(lambda: window.windowTitle() == "Rao & Sons – Oker Desk")
    assert window.strip.parts["profile"].text() == "Rao & Sons"


def test_with_several_sellers_the_change_is_one_key_away(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    add(window, qtbot, "Meera Textiles")
    window.parts.note_change()
    qtbot.waitUntil(lambda: window.strip.parts["profile"].text() == "Main · Shift+F6")
    window.go_to("pack")
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    sellers = window.findChild(QListWidget, "setup.profile_list")
    assert sellers is not None
    qtbot.waitUntil(sellers.hasFocus)
    sellers.setCurrentRow(1)
    field = window.findChild(QLineEdit, "setup.profile_name")
    rename = window.findChild(QPushButton, "setup.profile_rename")
    assert field is not None
    assert rename is not None
    field.setText("Meera Sarees")
    rename.click()
    qtbot.waitUntil(lambda: [p.name for p in list_profiles(desk)] == ["Main", "Meera Sarees"])
