"""A storm of scans in the real window: focus wanders, menus and dialogs open, somebody types. Every scan arrives once."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oker_desk.domain.scanner import SPOILED, Scanner
from oker_desk.gui.main_window import MainWindow
from oker_desk.services.desk import Desk, close_desk, open_desk
from tests.gui.windows import keyboard, press, scan, target_of

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-/. "
PLACES = ("pack", "dock", "orders", "channel", "setup")
MANY = 2_000

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "home")
    yield desk
    close_desk(desk)


class Form(QDialog):
    """A dialog with everything that wants keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.combo = QComboBox()
        self.combo.addItems(["Alpha", "Beta", "Gamma"])
        self.table = QTableWidget(3, 3)
        self.button = QPushButton("Force done")
        self.button.setDefault(True)
        column = QVBoxLayout(self)
        for part in (self.line, self.combo, self.table, self.button):
            column.addWidget(part)


class Storm(QObject):
    """Takes one random step after the other, each from the event loop, so that dialogs may run loops of their own."""

    def __init__(self, window: MainWindow, scans: int) -> None:
        super().__init__(window)
        self.chance = random.Random(11)
        self.window, self.left = window, scans
        self.form = Form(window)
        self.menu = QMenu(window)
        for word in ("Alpha", "Beta", "Finish"):
            self.menu.addAction(word).triggered.connect(lambda _=False, word=word: self.pressed.append(word))
        self.sent: list[str] = []
        self.typed: Counter[str] = Counter()
        self.pressed: list[str] = []
        self.happened: Counter[str] = Counter()
        self.over = False
        for button in window.findChildren(QAbstractButton):
            button.pressed.connect(lambda button=button: self.pressed.append(button.objectName() or "button"))

    def step(self) -> None:
        if not self.left:
            self.over = True
            self._close_all()
            return
        QTimer.singleShot(0, self.step)
        acts: dict[str, Callable[[], None]] = {
            "scan": self._scan,
            "focus": self._wander,
            "place": lambda: self.window.go_to(self.chance.choice(PLACES)) and None,
            "type": self._type,
            "popup": self._popup,
            "close": self._close_all,
            "message": self._message,
            "nested": self._nested,
        }
        name = self.chance.choices(tuple(acts), weights=(12, 3, 0.3, 3, 2, 2, 0.3, 0.3))[0]
        self.happened[name] += 1
        acts[name]()

    def _scan(self) -> None:
        """Play a scan; things may happen between two of its keys."""
        code = "".join(self.chance.choices(SIGNS, k=self.chance.randint(4, 18))).strip().ljust(4, "X")
        keyboard.catch_up()
        for sign in code:
            self._key(sign, Qt.Key(ord(sign)))
            if self.chance.random() < 0.03:
                self.happened["between keys"] += 1
                self.chance.choice((self._wander, self._popup, self._close_popup))()
        end = self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab))
        self._key("\r", end)
        if self.chance.random() < 0.1:
            self._key("\n", Qt.Key.Key_Return)
        self.sent.append(code)
        self.left -= 1

    def _key(self, text: str, key: Qt.Key) -> None:
        at, target = keyboard.tick(), target_of(self.window)
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at)
            QApplication.sendEvent(target, event)

    def _type(self) -> None:
        """Type a letter where a field has the focus."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit) or target_of(self.window) is not field or field.validator():
            return
        sign = self.chance.choice("abc7")
        press(self.window, sign)
        self.typed[field.objectName() or "form"] += 1

    def _wander(self) -> None:
        home = self.form if self.form.isVisible() else self.window
        able = [
            widget
            for widget in home.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        if able:
            self.chance.choice(able).setFocus()

    def _popup(self) -> None:
        if QApplication.activePopupWidget():
            return
        kind = self.chance.choice(("menu", "dialog", "combo"))
        if kind == "menu":
            self.menu.popup(self.window.mapToGlobal(self.window.rect().center()))
        elif kind == "dialog" or not self.form.isVisible():
            self.form.open()
        else:
            self.form.combo.showPopup()

    def _close_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _close_all(self) -> None:
        self._close_popup()
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            modal.reject()
        if self.over:
            self.form.reject()

    def _message(self) -> None:
        if not QApplication.activeModalWidget() and not QApplication.activePopupWidget():
            QMessageBox(QMessageBox.Icon.Question, "Sure?", "Sure?", parent=self.window).exec()

    def _nested(self) -> None:
        if not QApplication.activeModalWidget() and not QApplication.activePopupWidget():
            self.menu.exec(self.window.mapToGlobal(self.window.rect().center()))


@pytest.mark.slow
def test_a_storm_of_scans_arrives_whole(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    for name in PLACES:
        monkeypatch.setattr(window.go_to(name), "take_scan", taken.append)
    window.go_to("pack")
    storm = Storm(window, MANY)
    written: Counter[str] = Counter()
    for line in window.findChildren(QLineEdit):
        line.textEdited.connect(lambda _, line=line: written.update([line.objectName() or "form"]))
    QTimer.singleShot(0, storm.step)
    qtbot.waitUntil(lambda: storm.over and len(taken) >= MANY, timeout=120_000)
    window.gear.scans.remove()  # whatever is still held goes where it was typed
    astray = (written - storm.typed) + (storm.typed - written)
    lost, doubled = Counter(storm.sent) - Counter(taken), Counter(taken) - Counter(storm.sent)
    print(
        f"\n{len(storm.sent)} scans in the window, {dict(storm.happened)}: {lost.total()} lost, {doubled.total()} "
        f"doubled or misread, {astray.total()} signs astray, {len(storm.pressed)} buttons or menu entries pressed"
    )
    assert taken == storm.sent
    assert storm.pressed == []
    assert written == storm.typed


def test_scans_count_while_the_screen_is_busy(window: MainWindow, qtbot: QtBot) -> None:
    """The keys of a scan lie waiting behind a busy screen for longer than a person's key would be held."""
    taken: list[str] = []
    heard = window.gear.scans
    heard._deliver = taken.append
    keyboard.catch_up()
    target = target_of(window)

    def key(sign: str, code: Qt.Key) -> QKeyEvent:
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(keyboard.tick())
        return event

    events = [key(sign, Qt.Key(ord(sign))) for sign in "AWB-77"] + [key("\r", Qt.Key.Key_Return)]
    QApplication.sendEvent(target, events[0])
    heard._due -= 1000  # the time of the first key ran out while the screen was busy
    heard._waited()
    assert heard._recogniser.holding
    for event in events[1:]:
        QApplication.sendEvent(target, event)
    qtbot.waitUntil(lambda: taken == ["AWB-77"])


def test_a_silent_scanner_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    heard, taken = window.gear.scans, []
    heard._deliver = taken.append
    heard.use(Scanner(prefix="~", suffix="!", silent=True))
    keyboard.catch_up()
    for sign in "~AWB-78!":
        shifted = sign in "~!" or sign.isupper()
        held = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key(ord(sign)), held, sign)
        event.setTimestamp(keyboard.tick())
        QApplication.sendEvent(target_of(window), event)
    qtbot.waitUntil(lambda: taken == ["AWB-78"])


def test_two_equal_signs_in_one_millisecond_look_like_a_held_key_and_count(
    window: MainWindow, qtbot: QtBot
) -> None:
    heard, taken = window.gear.scans, []
    heard._deliver = taken.append
    keyboard.catch_up()
    at = keyboard.tick()
    for place, sign in enumerate("AWB-1155"):
        repeat = place > 0 and "AWB-1155"[place - 1] == sign
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key(ord(sign)), Qt.KeyboardModifier.NoModifier, sign, repeat
        )
        event.setTimestamp(at)
        QApplication.sendEvent(target_of(window), event)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    event.setTimestamp(at + 1)
    QApplication.sendEvent(target_of(window), event)
    qtbot.waitUntil(lambda: taken == ["AWB-1155"])


def test_a_held_key_is_a_persons(window: MainWindow, qtbot: QtBot) -> None:
    box = window.findChild(QLineEdit, "pack.scan_box")
    box.setFocus()
    keyboard.catch_up()
    for place in range(8):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7", place > 0)
        event.setTimestamp(keyboard.at + (250 if place else 0) + 30 * place)
        QApplication.sendEvent(target_of(window), event)
    qtbot.waitUntil(lambda: box.text() == "7" * 8)


def test_a_code_with_a_key_that_is_no_sign_is_told_and_counts_nowhere(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    monkeypatch.setattr(window.view, "take_scan", taken.append)
    keyboard.catch_up()
    for sign, code in (("A", Qt.Key.Key_A), ("W", Qt.Key.Key_W), ("", Qt.Key.Key_Dead_Circumflex)):
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(keyboard.tick())
        QApplication.sendEvent(target_of(window), event)
    keyboard.at -= 500  # still the same burst
    scan(window, "B12345")
    qtbot.waitUntil(lambda: window.banner.notice is not None)
    assert window.banner.notice.sentence == str(SPOILED)
    assert taken == []
