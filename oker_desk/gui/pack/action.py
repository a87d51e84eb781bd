"""The foot of the table: the one thing to do next, as a sentence and a big button."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oker_desk.domain.orders import Order
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pack.box import BoxForm
from oker_desk.gui.pack.flow import PackFlow
from oker_desk.gui.pack.question import QuestionPage
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.table import Question
from oker_desk.gui.pack.words import NO_WAY_BACK, Step, step_of
from oker_desk.gui.pieces import GRID, Panel, button, dress, label, rename, row

HEIGHT, LOW = 176, 152


class Page(IntEnum):
    """The pages of the panel; the first four are those of the steps."""

    CHECK = 0
    INVOICE = 1
    LABEL = 2
    SCAN = 3
    BUSY = 4
    STOPPED = 5
    QUESTION = 6


class ActionPanel(Panel):
    """A page for each step, for the time in which Oker or the printer is at work, for a stop, and for a question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pack.action", parent=parent)
        self.setFixedHeight(HEIGHT)
        self.undo = button(tr("Undo scan (Ctrl+Z)"), "pack.undo", role="act")
        self.short = button(tr("Piece missing (Ctrl+M)"), "pack.short", role="act")
        self.invoice = button(tr("Get invoice  (Ctrl+I)"), "pack.get_invoice", role="next")
        self._stack = QStackedWidget(self)
        self.box = BoxForm(self._stack)
        self.print = button(tr("Print again  (Ctrl+P)"), "pack.print")
        self.unread = button(tr("Label does not read  (Ctrl+M)"), "pack.unread")
        self.teach = button(tr("Teach code (Ctrl+T)"), "pack.teach", role="act")
        self.away = button(tr("Put away (Esc)"), "pack.put_away", role="act")
        self.leave = button(tr("Put away  (Esc)"), "pack.leave", role="next")
        self.question = QuestionPage("pack.question", self._stack)
        self.check_told = label(name="pack.check_told", role="title")
        self.scan_told = label(name="pack.scan_told", role="heading")
        self.awb = label(name="pack.awb", role="awb", wrap=False)
        self.awb.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.busy_told = label(name="pack.busy_told", role="title")
        self.stop_told = label(name="pack.stop_told", role="heading")
        self._boxed = ""
        """The order whose box stands in the fields."""
        for page in (
            self._check_page(),
            self._invoice_page(),
            self.box,
            self._scan_page(),
            self._busy_page(),
            self._page(self.stop_told, row(self.leave, 1)),
            self.question,
        ):
            self._stack.addWidget(page)
        self._column.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        self.add(self._stack, stretch=1)

    def work_for(self, flow: PackFlow) -> None:
        """Have what is pressed here done by the flow."""
        self.question.answered.connect(flow.answer)
        self.question.left.connect(flow.drop_question)
        self.undo.clicked.connect(flow.undo)
        for away in (self.away, self.leave):
            away.clicked.connect(flow.put_away)
        for aside in (self.short, self.unread):
            aside.clicked.connect(flow.set_aside)
        self.teach.clicked.connect(flow.learn)
        self.invoice.clicked.connect(flow.get_invoice)
        self.box.wanted.connect(flow.get_label)
        self.print.clicked.connect(flow.print_label)

    def show_in_hand(self, shown: InHand, busy: str, question: Question | None, unknown: str) -> None:
        """Show the page of the step, or what is being waited for, or why nothing may go on."""
        order = shown.view.order
        step = step_of(order)
        before = self._stack.currentIndex()
        if busy:
            self.busy_told.setText(busy)
            self._stack.setCurrentIndex(Page.BUSY)
            return
        self._fill(shown)
        self.teach.setEnabled(bool(unknown))
        if shown.stop is not None:
            self.stop_told.setText(speak(shown.stop.sentence))
            self._stack.setCurrentIndex(Page.STOPPED)
        elif question is None:
            self._stack.setCurrentIndex(min(step, Step.SCAN))
            if step is Step.LABEL and before not in {Page.LABEL, Page.QUESTION}:
                self._fill_box(shown)
                self.box.begin()

    def _fill_box(self, shown: InHand) -> None:
        """Fill in what is known, once: what somebody typed since stays, also if it was doubted or refused."""
        if self._boxed != shown.view.order.order_no:
            self._boxed = shown.view.order.order_no
            self.box.show_box(shown.box, shown.kinds)

    def show_question(self, question: Question | None, shown: InHand | None) -> None:
        """Put a question in place of the step, or the step in place of the question."""
        if question is not None:
            self._stack.setCurrentIndex(Page.QUESTION)
            self.question.show_question(question)
        elif shown is not None and self._stack.currentIndex() == Page.QUESTION:
            self._stack.setCurrentIndex(min(step_of(shown.view.order), Step.SCAN))
            if self._stack.currentIndex() == Page.LABEL:
                self.box.begin()

    def _fill(self, shown: InHand) -> None:
        order = shown.view.order
        done, wanted = order.units
        left = wanted - done
        self.check_told.setText(
            tr("Scan the goods: {n} to go", n=left) if done else tr("Scan the goods into the box")
        )
        self.undo.setEnabled(done > 0)
        self.awb.setText(order.awb or "")
        self._name_print(order)

    def _name_print(self, order: Order) -> None:
        prints = order.parcel.label.prints if order.parcel.label else 0
        text, told = tr("Print label  (Ctrl+P)"), tr("The label is not printed yet. Print it for this box:")
        if prints:
            text = tr("Print again: reprint {n}  (Ctrl+P)", n=prints + 1)
            told = tr("Put the label on the box, then scan it:")
        rename(self.print, text)
        dress(self.print, "role", "" if prints else "primary")
        self.scan_told.setText(told)

    def _check_page(self) -> QWidget:
        return self._page(
            self.check_told, row(self.undo, self.short, self.teach, self.away, 1, spacing=GRID // 2)
        )

    def _invoice_page(self) -> QWidget:
        told = label(tr("All goods are in the box. Get the invoice from Oker."), role="heading")
        return self._page(told, label(tr(NO_WAY_BACK), role="warn"), row(self.invoice, 1))

    def _scan_page(self) -> QWidget:
        return self._page(self.scan_told, self.awb, row(self.print, self.unread, 1))

    def _busy_page(self) -> QWidget:
        return self._page(self.busy_told, label(tr("You need not do anything."), role="quiet"))

    def _page(self, *parts: QWidget | QHBoxLayout) -> QWidget:
        page = QWidget(self._stack)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addStretch(1)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        return page
