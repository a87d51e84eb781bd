"""The list of what is to be packed: after each scan only rows that have changed are touched, and nobody loses the place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from oker_desk.gui.pack.queue import QueueList
from oker_desk.gui.pack.snapshot import QueueRow
from oker_desk.gui.shapes import WRAPPED, whole_lines


def rows_of(*order_nos: str) -> list[QueueRow]:
    return [QueueRow(no, no, "by 18:00", False, "1 unit", "COD") for no in order_nos]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[QueueList]:
    made = QueueList()
    qtbot.addWidget(made)
    made.queue.show_rows("to_pack", rows_of("A", "B", "C", "D"))
    return made


@pytest.fixture
def touched(shown: QueueList) -> list[tuple[str, int]]:
    """What the screen is told to draw anew: single rows, or everything."""
    found: list[tuple[str, int]] = []
    shown.queue.modelReset.connect(lambda: found.append(("all", 0)))
    shown.queue.rowsRemoved.connect(lambda _, first, last: found.append(("gone", first)))
    shown.queue.rowsInserted.connect(lambda _, first, last: found.append(("new", first)))
    shown.queue.dataChanged.connect(lambda first, last: found.append(("other", first.row())))
    return found


def test_the_same_rows_touch_nothing(shown: QueueList, touched: list[tuple[str, int]]) -> None:
    shown.queue.show_rows("to_pack", rows_of("A", "B", "C", "D"))
    assert touched == []


def test_a_packed_order_goes_and_the_next_one_comes_up(
    shown: QueueList, touched: list[tuple[str, int]]
) -> None:
    shown.setCurrentIndex(shown.queue.index(2, 0))
    rows = rows_of("A", "C", "D", "E")
    shown.queue.show_rows("to_pack", rows)
    assert touched == [("gone", 1), ("new", 3)]
    assert shown.queue.rows == tuple(rows)
    assert shown.currentIndex().row() == 1, "whoever stands on an order stays on it"


def test_an_order_that_went_on_is_drawn_alone(shown: QueueList, touched: list[tuple[str, int]]) -> None:
    rows = rows_of("A", "B", "C", "D")
    rows[1] = replace(rows[1], told="Next: label")
    shown.queue.show_rows("to_pack", rows)
    assert touched == [("other", 1)]
    assert shown.queue.rows == tuple(rows)


def test_another_list_is_shown_as_a_whole(shown: QueueList, touched: list[tuple[str, int]]) -> None:
    shown.queue.show_rows("waiting", rows_of("A", "B"))
    assert touched == [("all", 0)]


def test_two_articles_of_one_name_are_two_rows(shown: QueueList) -> None:
    batch = QueueRow("", "Silk scarf", "by 18:00", False, "2 orders of one piece", "")
    for _ in range(2):
        shown.queue.show_rows("batches", [batch, replace(batch, told="3 orders of one piece")])
    assert [row.told for row in shown.queue.rows] == ["2 orders of one piece", "3 orders of one piece"]


@pytest.mark.parametrize("order_nos", [*permutations("ABCE", 4), *permutations("CD", 2), (), ("F", "A", "G")])
def test_whatever_changes_the_list_is_true(shown: QueueList, order_nos: tuple[str, ...]) -> None:
    rows = rows_of(*order_nos)
    shown.queue.show_rows("to_pack", rows)
    assert shown.queue.rows == tuple(rows)
    assert shown.queue.rowCount() == len(rows)


def test_a_reason_that_is_too_long_ends_in_dots_and_never_in_half_a_line(shown: QueueList) -> None:
    metrics, words = (
        shown.fontMetrics(),
        "This order comes from a warehouse that is not in the map. Do not pack.",
    )
    line = metrics.boundingRect(QRect(0, 0, 200, 0), WRAPPED, "x").height()
    assert whole_lines("Short.", metrics, QRect(0, 0, 200, line)) == "Short."
    told = whole_lines(words, metrics, QRect(0, 0, 200, 2 * line + line // 2))
    assert told.endswith(" …")
    assert words.startswith(told.removesuffix(" …"))
    assert metrics.boundingRect(QRect(0, 0, 200, 0), WRAPPED, told).height() <= 2 * line + line // 2
