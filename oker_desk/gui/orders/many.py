"""What is done with many orders at once: copy, save for a spreadsheet, and whatever else takes their numbers."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import count
from oker_desk.gui.lanes import BY_HAND, DESK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.orders.book_table import BookTable
from oker_desk.gui.orders.bulk_print import BulkPrint
from oker_desk.gui.orders.export import ExportPanel
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import button
from oker_desk.gui.view import View
from oker_desk.services.book.exporting import export_orders
from oker_desk.services.book.lists import order_numbers
from oker_desk.services.desk import Desk

T = TypeVar("T")


class ManyOrders(View):
    """The menu behind *More* and the question where a file shall go. Without a selection it is about the whole list."""

    def __init__(self, parts: Parts, table: BookTable, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._table = table
        self._ids = self._asked = array("I")
        self.more = button(tr("More"), "orders.more")
        self.export = ExportPanel()
        self.bulk = BulkPrint(parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.export)
        column.addWidget(self.bulk)
        self.more.clicked.connect(self._show_menu)
        self.export.save_now.connect(self._save)
        table.copy_refused.connect(self._too_many)

    def show_list(self, ids: array[int]) -> None:
        """Take note of the list that is shown."""
        self._ids = ids

    def menu(self) -> QMenu:
        """Return the menu of what may be done with many orders."""
        menu = QMenu(self)
        menu.addAction(tr("Copy the selected orders"), self._table.copy)
        menu.addAction(tr("Print the labels of the selected orders"), self.print_labels)
        menu.addAction(tr("Save as a file for a spreadsheet…"), self.ask_export)
        columns = self._table.columns_menu()
        columns.setTitle(tr("Columns"))
        menu.addMenu(columns)
        return menu

    def ask_export(self) -> None:
        """Ask where the selected orders, or those of the list, shall go: these, whatever is listed when it is answered."""
        selected = 1 < self._table.count_selected() < len(self._ids)
        self._asked = array("I", self._table.selected_ids()) if selected else self._ids
        self.export.ask(len(self._asked), datetime.now(UTC))

    def print_labels(self) -> None:
        """Print the labels of the selected orders in the shown order."""
        self.with_selected(lambda _, numbers: numbers, self.bulk.start)

    def put_down(self) -> bool:
        if self.bulk.put_down():
            return True
        if self.export.isHidden():
            return False
        self.export.hide()
        return True

    def with_selected(
        self,
        work: Callable[[Desk, list[str]], T],
        on_done: Callable[[T], None] | None = None,
        on_trouble: Callable[[Trouble], None] | None = None,
        lane: str = DESK,
    ) -> None:
        """Do something in a lane with the numbers of the selected orders, in the shown order."""
        ids = self._table.selected_ids()
        self.ask(lambda desk: work(desk, order_numbers(desk, ids)), on_done, on_trouble, lane)

    def _show_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _too_many(self, orders: int) -> None:
        told = tr("{n} orders are too many to copy. Save them as a file.", n=f"{orders:,}")
        self._parts.say_info(tr("TOO MANY"), told)

    def _save(self, path: str, with_buyers: bool, told: bool) -> None:
        ids = self._asked
        self.ask(
            lambda desk: export_orders(
                desk, ids, Path(path).expanduser(), with_buyers=with_buyers, replace=told
            ),
            lambda orders: self._saved(orders, path),
            lambda trouble: self.export.say(speak(trouble.sentence)),
            lane=BY_HAND,  # a long list takes minutes, in which the book goes on
        )

    def _saved(self, orders: int, path: str) -> None:
        self.export.hide()
        self._parts.say_good(
            tr("SAVED"), tr("{orders} saved in {path}.", orders=count(orders, "order", "orders"), path=path)
        )
