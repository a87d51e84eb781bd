"""The warehouse map in the window: rows and JSON in step, every mistake named in its place, tried before it is saved."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from oker_desk.gui.setup.map import MapPage
from oker_desk.gui.setup.pairs import json_of_pasted
from oker_desk.services.desk import Desk
from oker_desk.services.setup.facilities import show_map
from oker_desk.services.setup.stock import judge_stock
from tests.gui.dock_pages import Page, open_page
from tests.shop import Shop, new_order, open_station


@pytest.fixture
def desk(shop: Shop, tmp_path: Path) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home") as desk:
        new_order(shop, desk)
        yield desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[Page[MapPage]]:
    with open_page(MapPage, desk, qtbot) as page:
        page.view.resize(980, 900)
        page.view.show()
        yield page


def text_of(page: Page[MapPage], name: str) -> str:
    label = page.part(QLabel, name)
    return label.text() if label.isVisible() else ""


def write_json(page: Page[MapPage], text: str) -> None:
    """Type a text over the JSON, sign by sign."""
    field = page.view.editor.json
    field.selectAll()
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def write_cell(page: Page[MapPage], qtbot: QtBot, row: int, column: int, text: str) -> None:
    """Go to a cell and type over it, as the keyboard does it."""
    rows = page.view.editor.rows
    rows.setFocus()
    rows.setCurrentCell(row, column)
    item = rows.item(row, column)
    assert item is not None
    rows.editItem(item)
    editor = rows.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{“A”: "W1"}', "the quote “ is not a straight one in line 1, place 2"),
        ('{"A": "W1", "A": "W2"}', "the Oker code stands there twice in line 1, place 13"),
        ('{"A": ""}', "a code is empty in line 1, place 7"),
        ('{"": "W1"}', "a code is empty in line 1, place 2"),
        ('{"A": {"B": "W1"}}', "a code is not text in line 1, place 7"),
        ('{"A": ["W1"]}', "a code is not text in line 1, place 7"),
        ('{"A": 12}', "a code is not text in line 1, place 7"),
        ('{"A": null}', "a code is not text in line 1, place 7"),
        ('{"A": "W1",}', "a comma stands after the last pair in line 1, place 11"),
        ('["A"]', "it is not a list of pairs in braces in line 1, place 1"),
        ('{"A": "W1"', "a comma is missing in line 1, place 11"),
    ],
)
def test_a_mistake_in_the_json_is_named_marked_and_cannot_be_saved(
    desk: Desk, page: Page[MapPage], qtbot: QtBot, text: str, sentence: str
) -> None:
    before = show_map(desk)
    write_json(page, text)
    assert sentence in text_of(page, "setup.map_problem")
    assert page.view.editor.json.extraSelections()
    assert not page.part(QPushButton, "setup.map_save").isEnabled()
    page.part(QPushButton, "setup.map_undo").click()
    assert not text_of(page, "setup.map_problem")
    assert json.loads(page.view.editor.json.toPlainText()) == dict(before.pairs)
    assert show_map(desk) == before


@pytest.mark.parametrize(
    ("cell", "text", "sentence"),
    [
        ((1, 0), "OKER-BLR-01", "the Oker code stands there twice in row 2"),
        ((0, 1), " ", "a code is empty in row 1"),
        ((2, 0), " ", "a code is empty in row 3"),
    ],
)
def test_a_mistake_in_a_row_is_named_with_the_row(
    page: Page[MapPage], qtbot: QtBot, cell: tuple[int, int], text: str, sentence: str
) -> None:
    write_cell(page, qtbot, *cell, text)
    assert sentence in text_of(page, "setup.map_problem")
    assert not page.part(QPushButton, "setup.map_save").isEnabled()


def test_typing_in_a_row_writes_the_json_and_typing_the_json_writes_the_rows(
    page: Page[MapPage], qtbot: QtBot
) -> None:
    write_cell(page, qtbot, 0, 1, "BLR_NEW")
    assert json.loads(page.view.editor.json.toPlainText())["OKER-BLR-01"] == "BLR_NEW"
    write_json(page, '{"X": "W1"}')
    assert [(pair.oker, pair.uniware) for pair in page.view.editor.rows.pairs()] == [("X", "W1")]
    page.part(QPushButton, "setup.map_undo").click()
    assert json.loads(page.view.editor.json.toPlainText())["OKER-BLR-01"] == "BLR_NEW"


@pytest.mark.parametrize(
    ("pairs", "sentence"),
    [
        ({"OKER-BLR-01": "W1", "OKER-BLR-O1": "W2"}, "“OKER-BLR-01” and “OKER-BLR-O1” look alike"),
        ({"OKER-BLR-01": "W1", "oker-blr-01": "W2"}, "“OKER-BLR-01” and “oker-blr-01” look alike"),
        ({"OKER-BLR-01": "W1", "X": "Wl"}, "“W1” and “Wl” look alike"),
        ({"OKER-BLR-01": "W1", "OKER-DEL-02": "W1"}, "Several Oker warehouses are mapped to W1"),
    ],
)
def test_what_may_be_a_slip_is_warned_of_and_may_be_saved(
    desk: Desk, page: Page[MapPage], qtbot: QtBot, pairs: dict[str, str], sentence: str
) -> None:
    write_json(page, json.dumps(pairs))
    assert sentence in text_of(page, "setup.map_found")
    page.part(QPushButton, "setup.map_save").click()
    assert dict(show_map(desk).pairs) == pairs


def test_the_dry_run_follows_every_change(shop: Shop, desk: Desk, page: Page[MapPage], qtbot: QtBot) -> None:
    assert text_of(page, "setup.map_goes") == f"✓  Orders go: 1 to {shop.facility}"
    assert "OKER-DEL-02" in text_of(page, "setup.map_unused")
    write_json(page, json.dumps({shop.warehouse: "ELSEWHERE"}))
    assert text_of(page, "setup.map_goes") == "✓  Orders go: 1 to ELSEWHERE"
    moved = f"▲  {shop.warehouse} goes to ELSEWHERE instead of {shop.facility}: 1 order."
    assert text_of(page, "setup.map_moves") == moved
    write_json(page, '{"OKER-BLR-O1": "W1"}')
    assert shop.warehouse in text_of(page, "setup.map_unmapped")
    assert "“OKER-BLR-O1” in the map looks alike" in text_of(page, "setup.map_unmapped")
    assert show_map(desk).facility_of(shop.warehouse) == shop.facility


def test_orders_stand_beside_their_warehouse(page: Page[MapPage]) -> None:
    rows = page.view.editor.rows
    seen = [rows.item(row, 2) for row in range(rows.rowCount())]
    assert [item.text() for item in seen if item] == ["1", "0", "0"]


def test_a_map_is_pasted_from_json_and_from_a_sheet(page: Page[MapPage]) -> None:
    clipboard = QGuiApplication.clipboard()
    for text in ('{"A": "W1", "B": "W2"}', "A\tW1\nB\tW2\n", "A,W1\nB,W2"):
        clipboard.setText(text)
        page.part(QPushButton, "setup.map_paste").click()
        assert json.loads(page.view.editor.json.toPlainText()) == {"A": "W1", "B": "W2"}
    assert json_of_pasted("A\tW1\nA\tW2") == "A\tW1\nA\tW2", "what cannot be a map is shown as it came"


def test_a_file_is_dropped_on_the_json(page: Page[MapPage], tmp_path: Path) -> None:
    file = tmp_path / "map.json"
    file.write_text('\ufeff{"A": "W1"}', encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    field = page.view.editor.json
    assert field.canInsertFromMimeData(mime)
    drop = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(drop)
    assert json.loads(field.toPlainText()) == {"A": "W1"}
    assert page.part(QPushButton, "setup.map_save").isEnabled(), "it is not saved before somebody says so"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"\xff\xfe\x00", "is not a text file"), (None, "cannot be read"), (b'{"A": ', "a code is missing")],
)
def test_a_file_that_is_no_map_changes_nothing(
    desk: Desk, page: Page[MapPage], tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    before = show_map(desk)
    file = tmp_path / "map.json"
    if content is not None:
        file.write_bytes(content)
    page.view.editor.import_from.emit(str(file))
    assert sentence in text_of(page, "setup.map_problem")
    assert show_map(desk) == before


def test_an_older_map_is_taken_up_again(desk: Desk, page: Page[MapPage], qtbot: QtBot) -> None:
    first = show_map(desk)
    write_json(page, '{"A": "W1"}')
    page.part(QPushButton, "setup.map_save").click()
    saved = page.part(QListWidget, "setup.map_saved")
    assert saved.count() == 2
    assert desk.person in saved.item(0).text()
    saved.setCurrentRow(1)
    assert page.part(QLabel, "setup.map_saved_json").text() == first.to_json()
    qtbot.keyClick(saved, Qt.Key.Key_Return)
    assert show_map(desk).pairs == {"A": "W1"}, "not before it is saved"
    page.part(QPushButton, "setup.map_save").click()
    assert show_map(desk) == first
    assert saved.count() == 3


def test_the_checklist_for_stock_says_what_is_missing(desk: Desk, page: Page[MapPage], qtbot: QtBot) -> None:
    assert text_of(page, "setup.stock_told") == "Yes: the stock sync may run."
    qtbot.keyClick(page.part(QCheckBox, "setup.selective"), Qt.Key.Key_Space)
    assert text_of(page, "setup.stock_told").startswith("No:")
    assert "“Selective Facility For Inventory Sync” is not confirmed" in text_of(
        page, "setup.stock.confirmed"
    )
    assert not judge_stock(desk).allowed


def test_rows_are_added_and_taken_off_by_keys(page: Page[MapPage], qtbot: QtBot) -> None:
    rows = page.view.editor.rows
    rows.setCurrentCell(0, 0)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert rows.rowCount() == 2
    qtbot.keyClick(rows, Qt.Key.Key_Insert)
    assert rows.rowCount() == 3
    assert not text_of(page, "setup.map_problem"), "a fresh row is no mistake"


def test_escape_takes_the_change_back(page: Page[MapPage], qtbot: QtBot) -> None:
    write_json(page, "{")
    assert page.view.put_down()
    assert not text_of(page, "setup.map_problem")
    assert not page.view.put_down()
