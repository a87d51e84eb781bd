"""The whole window: every control has a name, everything fits, keys reach everything, and colours can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oker_desk.gui.main_window import MainWindow
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.setup.sections import SECTIONS
from oker_desk.gui.theme import colours, size_texts
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import list_orders
from oker_desk.services.setup.screen import TEXT_SIZES, choose_text_size
from tests.gui.windows import RESOURCES, open_window, scan
from tests.shop import Shop, new_order, open_shop, open_station

PLACES = ("pack", "dock", "orders", "channel", "setup")
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
SMALLEST_TARGET = 40
SMALLEST_TEXT = 11


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop(orders=30) as shop:
        yield shop


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        new_order(shop, desk)
        yield desk


def open_an_order(window: MainWindow, desk: Desk) -> None:
    view = window.go_to("pack")
    assert isinstance(view, PackView)
    order = next(found for found in list_orders(desk).orders if not found.set_aside)
    scan(window, order.order.order_no)
    assert view.flow.hand is not None


def ours(widget: QWidget) -> bool:
    """Controls that Qt makes inside others, such as the editor of a combo box, belong to those."""
    inner = isinstance(widget, QHeaderView) or isinstance(widget.parentWidget(), QComboBox)
    return not inner and not widget.objectName().startswith("qt_")


def controls(window: MainWindow) -> list[QWidget]:
    found = [w for kind in CONTROLS for w in window.findChildren(kind)]
    return [w for w in found if w.isVisible() and ours(w)]


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_for_eyes_ears_and_tests(window: MainWindow, desk: Desk, place: str) -> None:
    open_an_order(window, desk)
    window.go_to(place)
    QApplication.processEvents()
    nameless = []
    for control in controls(window):
        interface = QAccessible.queryAccessibleInterface(control)
        if not control.objectName() or not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(control).__name__} {control.objectName()!r}")
    assert not nameless


@pytest.mark.parametrize("place", PLACES)
def test_every_target_can_be_hit_with_gloves_on(window: MainWindow, desk: Desk, place: str) -> None:
    open_an_order(window, desk)
    window.go_to(place)
    QApplication.processEvents()
    small = [
        f"{c.objectName()} {c.height()}"
        for c in controls(window)
        if c.height() < SMALLEST_TARGET and not isinstance(c, QAbstractItemView)
    ]
    assert not small


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_no_text_is_cut_off_and_none_is_tiny(
    window: MainWindow, desk: Desk, place: str, size: tuple[int, int]
) -> None:
    open_an_order(window, desk)
    window.resize(*size)
    window.go_to(place)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    cut = [f"{w.objectName()!r} {text!r}" for w, text in texts(window) if is_cut(w, text)]
    tiny = [f"{text!r} {points(w.font())}" for w, text in texts(window) if points(w.font()) < SMALLEST_TEXT]
    assert not cut
    assert not tiny


@pytest.mark.slow
@pytest.mark.parametrize("percent", TEXT_SIZES[1:])
def test_no_larger_text_is_cut_off_in_any_place_or_section(desk: Desk, qtbot: QtBot, percent: int) -> None:
    choose_text_size(desk, percent)
    with open_window(desk, qtbot) as window:
        cut = []
        places = [("place", place) for place in PLACES] + [("section", section.name) for section in SECTIONS]
        for kind, name in places:
            view = window.go_to(name if kind == "place" else "setup")
            if kind == "section":
                view.take_up(name)
            QApplication.processEvents()
            QApplication.processEvents()
            cut += [f"{name} {w.objectName()!r} {text!r}" for w, text in texts(window) if is_cut(w, text)]
        assert not cut
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    size_texts(application, RESOURCES, TEXT_SIZES[0])


def texts(window: MainWindow) -> list[tuple[QWidget, str]]:
    found: list[tuple[QWidget, str]] = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text():
            found.append((widget, widget.text()))
    return found


def is_cut(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    hint = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    if isinstance(widget, QToolButton):
        widest = max(widget.fontMetrics().horizontalAdvance(line) for line in text.splitlines())
        return widest > widget.width()
    return hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1


def points(font: QFont) -> float:
    return font.pointSizeF()


def test_keys_alone_reach_every_place_and_control(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for number, place in enumerate(PLACES, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_F1.value + number - 1))
        assert window.view.objectName() == place
    open_an_order(window, desk)
    reachable = set()
    for _ in range(200):
        reachable.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    # The places have keys of their own; Tab stops at the one that is shown, and arrows go on from there.
    wanted = {
        c
        for c in controls(window)
        if c.isEnabled() and not in_scroll_area(c) and "rail" not in c.objectName()
    }
    missing = [
        c.objectName() for c in wanted if c not in reachable and c.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not missing
    assert not [c.objectName() for c in wanted if not c.focusPolicy() & Qt.FocusPolicy.TabFocus]


def in_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def test_no_place_opens_a_window_of_its_own_while_it_is_made(desk: Desk, qtbot: QtBot) -> None:
    """A part without a parent flashes up as a window and takes the focus, and with it the next scan's keys."""
    with open_window(desk, qtbot, first="setup") as window:
        shown: list[str] = []

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                    shown.append(type(watched).__name__)
                return False

        watch = Watch()
        QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
        for place in PLACES:
            window.go_to(place)
            QApplication.processEvents()
        open_an_order(window, desk)
        QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
        assert shown == []
        assert window.isActiveWindow()


def test_escape_acknowledges_first_and_puts_away_then(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    open_an_order(window, desk)
    view = window.view
    assert isinstance(view, PackView)
    scan(window, "NOT-HERE")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.banner.notice is None
    assert view.flow.hand is not None
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert view.flow.hand is None


@pytest.mark.allow_error_log
def test_a_defect_is_shown_with_its_details_and_the_lane_goes_on(window: MainWindow) -> None:
    window.parts.lanes.defective.disconnect()  # the guard of this test window
    window.parts.lanes.defective.connect(window.show_defect)
    window.parts.lanes.run("desk", lambda desk: 1 // 0)
    assert window.banner.word.text() == "A FAULT IN THIS PROGRAM"
    assert window.banner.notice is not None
    assert "ZeroDivisionError" in window.banner.notice.details
    window.banner.details.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    done: list[int] = []
    window.parts.lanes.run("desk", lambda desk: 1, done.append)
    assert done == [1]


def luminance(colour: str) -> float:
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_text_can_be_read_on_its_ground(dark: bool) -> None:
    names = colours(dark)
    pairs = [
        (text, ground)
        for ground in ("ground", "surface", "sunken", "striped", "accentsoft")
        for text in ("ink", "quiet", "stop", "good", "waitink")
    ]
    pairs += [
        ("onaccent", "accent"),
        ("railink", "rail"),
        ("ink", "goodsoft"),
        ("quiet", "goodsoft"),
        ("ink", "waitsoft"),
    ]
    weak = [
        f"{a} on {b}: {contrast(names[a], names[b]):.1f}"
        for a, b in pairs
        if contrast(names[a], names[b]) < 4.5
    ]
    fills = [name for name in names if name.endswith("fill") and name != "waitfill"]
    weak += [f"white on {name}" for name in fills if contrast("#ffffff", names[name]) < 4.5]
    assert contrast("#1d1400", names["waitfill"]) > 4.5
    assert not weak


def test_the_sheet_names_no_unknown_colour() -> None:
    sheet = (Path(__file__).parents[2] / "resources" / "style" / "desk.qss").read_text(encoding="utf-8")
    used = set(re.findall(r"\$(\w+)", sheet)) - {"icons", "tone"}
    assert used <= set(colours(dark=False))
    assert colours(dark=False).keys() == colours(dark=True).keys()
