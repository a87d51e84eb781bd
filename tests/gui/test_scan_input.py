"""The scanner in the real window: whatever has the focus, a scan arrives whole and writes or presses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from oker_desk.gui.files import PDF, ask_file
from oker_desk.gui.main_window import MainWindow
from oker_desk.services.desk import Desk, close_desk, open_desk
from tests.gui.windows import press, scan


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


@pytest.fixture
def taken(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    codes: list[str] = []
    for name in ("pack", "dock", "orders", "channel", "setup"):
        view = window.go_to(name)
        monkeypatch.setattr(view, "take_scan", codes.append)
    window.go_to("pack")
    return codes


def focusable(window: MainWindow) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


@pytest.mark.parametrize("place", ["pack", "dock", "orders", "channel", "setup"])
def test_no_focus_swallows_a_scan(window: MainWindow, taken: list[str], place: str, qtbot: QtBot) -> None:
    window.go_to(place)
    QApplication.processEvents()
    pressed: list[str] = []
    for button in window.findChildren(QAbstractButton):
        button.pressed.connect(lambda button=button: pressed.append(button.objectName()))
    expected = []
    for number, widget in enumerate(focusable(window)):
        texts = {field: field.text() for field in window.findChildren(QLineEdit)}
        widget.setFocus()
        code = f"A-{number:04d}"
        scan(window, code, Qt.Key.Key_Tab if number % 3 == 0 else Qt.Key.Key_Return)
        expected.append(code)
        assert {field: field.text() for field in texts} == texts, widget.objectName()
    qtbot.waitUntil(lambda: len(taken) >= len(expected))
    assert taken == expected
    assert pressed == []
    assert window.view.objectName() == place


def test_fifty_scans_in_a_row_all_arrive_in_order(window: MainWindow, taken: list[str], qtbot: QtBot) -> None:
    codes = [f"UNIT-{number:03d}" for number in range(50)]
    for code in codes:
        scan(window, code)
    qtbot.waitUntil(lambda: len(taken) == len(codes))
    assert taken == codes


def test_a_person_can_type_into_a_field(window: MainWindow, taken: list[str], qtbot: QtBot) -> None:
    box = window.findChild(QLineEdit, "pack.scan_box")
    assert box is not None
    box.setFocus()
    for length, sign in enumerate("OKR-1", 1):
        press(window, sign)
        qtbot.waitUntil(lambda length=length: len(box.text()) == length)
    assert box.text() == "OKR-1"
    assert taken == []
    with qtbot.waitSignal(box.returnPressed):
        press(window, "\r", Qt.Key.Key_Return)
    assert box.text() == ""


def test_a_scan_while_a_file_is_asked_for_arrives_and_names_no_file(
    window: MainWindow, taken: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    chosen: list[str] = []
    ask_file(window, "test.dialog", "Save it", PDF, chosen.append, suggested=str(tmp_path / "it.pdf"))
    dialog = window.findChild(QFileDialog, "test.dialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    scan(window, "1400010031676")
    qtbot.waitUntil(lambda: taken == ["1400010031676"])
    assert dialog.isVisible()
    assert dialog.selectedFiles() == [str(tmp_path / "it.pdf")]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == [str(tmp_path / "it.pdf")])
