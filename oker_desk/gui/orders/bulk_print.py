"""Printing the labels of many orders: n of N, what was left out and why, stop and go on."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QProgressBar, QVBoxLayout, QWidget

from oker_desk.gui.lanes import PRINT
from oker_desk.gui.language import speak, tr
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import Panel, button, label, row
from oker_desk.gui.view import View
from oker_desk.services.packing.bulk_print import BulkLine, BulkWord, print_one_of_many

_LIST_HEIGHT = 120


class BulkPrint(View):
    """One label after the other in the shown order. Stopping counts after the label that is under way."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._numbers: list[str] = []
        self._at = self._printed = 0
        self._going = False
        self.told = label(name="orders.bulk_told", role="heading")
        self.bar = QProgressBar()
        self.bar.setObjectName("orders.bulk_bar")
        self.bar.setAccessibleName(tr("Labels printed"))
        self.bar.setTextVisible(False)
        self.left_out = QListWidget()
        self.left_out.setObjectName("orders.bulk_left_out")
        self.left_out.setAccessibleName(tr("Labels that were not printed, and why"))
        self.left_out.setWordWrap(True)
        self.left_out.setFixedHeight(_LIST_HEIGHT)
        self.stop = button(tr("Stop"), "orders.bulk_stop")
        self.go_on = button(tr("Go on"), "orders.bulk_go_on", role="primary")
        self.close_button = button(tr("Close"), "orders.bulk_close")
        panel = Panel("orders.bulk")
        panel.add(self.told, self.bar, self.left_out, row(self.stop, self.go_on, self.close_button, 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        self.stop.clicked.connect(self._stop)
        self.go_on.clicked.connect(self._go)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def start(self, numbers: list[str]) -> None:
        """Print the labels of these orders; while others are being printed nothing begins."""
        if self._going or not numbers:
            return
        self._numbers, self._at, self._printed = numbers, 0, 0
        self.left_out.clear()
        self.bar.setRange(0, len(numbers))
        self.show()
        self._go()

    def put_down(self) -> bool:
        """Escape stops what is under way, then closes."""
        if self.isHidden():
            return False
        if self._going:
            self._stop()
        else:
            self.hide()
        return True

    def _go(self) -> None:
        self._going = True
        self._next()

    def _stop(self) -> None:
        self._going = False
        self._tell()

    def _next(self) -> None:
        if self._at >= len(self._numbers):
            self._going = False
        self._tell()
        if self._going:
            number = self._numbers[self._at]
            self.ask(lambda desk: print_one_of_many(desk, number), self._took, lane=PRINT)

    def _took(self, line: BulkLine) -> None:
        if line.word is BulkWord.STOPPED:
            self._going = False
            self._parts.say_stop(tr("PRINTING STOPPED"), speak(line.told))
            self._tell()
            return
        self._at += 1
        if line.word is BulkWord.PRINTED:
            self._printed += 1
        else:
            told = tr("Order {no}: {why}", no=line.display_no, why=line.told)
            self.left_out.addItem(told)
        if self._at == len(self._numbers):
            self._parts.say_done(
                tr("LABELS PRINTED"),
                tr("{n} of {total} labels were printed.", n=self._printed, total=len(self._numbers)),
            )
            self._parts.note_change()
        self._next()

    def _tell(self) -> None:
        total, over = len(self._numbers), self._at >= len(self._numbers)
        self.bar.setValue(self._at)
        if over:
            told = tr("{n} of {total} labels printed", n=self._printed, total=total)
        elif self._going:
            told = tr("Printing label {n} of {total}…", n=self._at + 1, total=total)
        else:
            told = tr("Stopped at label {n} of {total}", n=self._at + 1, total=total)
        self.told.setText(told)
        self.left_out.setVisible(self.left_out.count() > 0)
        self.stop.setVisible(self._going)
        self.go_on.setVisible(not self._going and not over)
        self.close_button.setVisible(not self._going)
