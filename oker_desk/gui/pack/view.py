"""Pack (F1): the lists on the left, the order in hand beside them. Scanning works whatever has the focus."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oker_desk.domain.channel import Item
from oker_desk.domain.commands import BoxCommand, Command, looks_like_command
from oker_desk.domain.weighing import Weight
from oker_desk.gui.article import load_image
from oker_desk.gui.lanes import BOOK, PICTURES, PRINT
from oker_desk.gui.language import tr
from oker_desk.gui.pack.acts import picture_of_label
from oker_desk.gui.pack.box import DIGITS
from oker_desk.gui.pack.figures import FiguresPage
from oker_desk.gui.pack.flow import PackFlow
from oker_desk.gui.pack.idle import IdlePage
from oker_desk.gui.pack.order import AtTable, OrderPage
from oker_desk.gui.pack.question import QuestionPage
from oker_desk.gui.pack.queue import NARROW, WIDTH, QueuePanel
from oker_desk.gui.pack.scan_box import ScanBox
from oker_desk.gui.pack.shelf import Shelf
from oker_desk.gui.pack.snapshot import InHand, QueueRow, Queues, load_queues
from oker_desk.gui.pack.table import Question
from oker_desk.gui.pack.words import Step, next_told, step_of
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID
from oker_desk.gui.typed_field import told_astray
from oker_desk.gui.view import View

_AGE_EVERY = 20_000
"""Milliseconds after which the age of Oker's facts is shown anew."""


class PackView(View):
    """The packing table."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.setObjectName("pack")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.flow = PackFlow(parts, self)
        self.shelf = Shelf(parts, self)
        self._tight = False
        self._left = QWidget(self)
        self._middle = QStackedWidget(self)
        self.queue = QueuePanel(self._left)
        self.scan_box = ScanBox(self._left)
        self.idle = IdlePage(self._middle)
        self._shown_label = ""
        self._shown_at: tuple[object, ...] | None = None
        self._ageing = QTimer(self, interval=_AGE_EVERY)
        self._build()
        self._connect()

    def _build(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GRID)
        left.addWidget(self.scan_box)
        left.addWidget(self.queue, 1)
        self._middle.addWidget(self.idle)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(self._left)
        line.addWidget(self._middle, 1)

    @cached_property
    def order(self) -> OrderPage:
        """The page of the order in hand, made once the free table has been painted: at first there is none."""
        made, flow = OrderPage(self._middle), self.flow
        made.fit(tight=self._tight)
        self._middle.addWidget(made)
        flow.paper_seen.connect(made.side.show_refused)
        made.items.picture_wanted.connect(self._fetch_picture)
        made.action.box.astray.connect(self._say_astray)
        made.action.work_for(flow)
        return made

    @cached_property
    def choice(self) -> QuestionPage:
        """The question of a free table, made when it is asked first."""
        made = QuestionPage("pack.choice", self._middle)
        made.answered.connect(self.flow.answer)
        made.left.connect(self.flow.drop_question)
        self._middle.addWidget(made)
        return made

    @cached_property
    def figures(self) -> FiguresPage:
        """The figures of the shift, made when somebody looks at them first."""
        made = FiguresPage(self._parts, self._middle)
        made.left.connect(self.put_down)
        self._middle.addWidget(made)
        return made

    def _connect(self) -> None:
        flow = self.flow
        flow.shown.connect(self._show)
        flow.asked.connect(self._ask_person)
        self._ageing.timeout.connect(flow.read_again)
        self._ageing.start()
        flow.commanded.connect(self._obey)
        self._parts.weighed.connect(self._weighed)
        self.queue.chosen.connect(self._choose)
        self.idle.wanted.connect(flow.open)
        self.idle.figures_wanted.connect(self._show_figures)
        self.scan_box.returnPressed.connect(self._typed)
        keys = {
            "Ctrl+I": flow.get_invoice,
            "Ctrl+L": self._give_box,
            "Ctrl+P": flow.print_label,
            "Ctrl+Z": flow.undo,
            "Ctrl+N": self._take_next,
            "Ctrl+M": flow.set_aside,
            "Ctrl+T": flow.learn,
            "Ctrl+H": self._show_figures,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    def refresh(self) -> None:
        shown = self.queue.queues
        self.ask(lambda desk: load_queues(desk, shown), self._show_queues, lane=BOOK)
        self.flow.read_again()

    def take_scan(self, code: str) -> None:
        if self._weighing() and not looks_like_command(code):
            self.order.action.box.drop_typed()
        self.scan_box.clear()  # what was begun by hand is given up: it must not wait for the next number typed
        self.flow.take_scan(code, self._parts.scanned_at or None)

    def put_down(self) -> bool:
        if isinstance(self._middle.currentWidget(), FiguresPage):
            self._show(self.flow.hand)
            return True
        return self.flow.put_away()

    def fit(self, *, tight: bool) -> None:
        """Make do with a small screen: the lists step aside while an order is in hand."""
        self._tight = tight
        self.queue.setFixedWidth(NARROW if tight else WIDTH)
        for page in (self._middle.widget(at) for at in range(self._middle.count())):
            if isinstance(page, IdlePage | OrderPage):
                page.fit(tight=tight)
        self._left.setVisible(not (tight and self.flow.hand is not None))

    @property
    def asking(self) -> bool:
        return self.flow.question is not None

    @property
    def in_hand(self) -> str:
        return self.flow.order_no

    def take_up(self, ref: str) -> None:
        self.flow.take_up(ref)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._middle.count() == 1:  # nothing but the free table yet
            QTimer.singleShot(0, self, lambda: self.order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin typing a number wherever no field is meant."""
        if (
            event.text().isprintable()
            and event.text()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            box = self.order.action.box.weight if self._weighing() else self.scan_box
            box.setFocus()
            QApplication.sendEvent(box, event)
            return
        super().keyPressEvent(event)

    def _typed(self) -> None:
        code = self.scan_box.text().strip()
        self.scan_box.clear()
        if code:
            self.flow.take_scan(code)

    def _weighing(self) -> bool:
        hand = self.flow.hand
        return hand is not None and not self.flow.busy and step_of(hand.view.order) is Step.LABEL

    def _weighed(self, weight: Weight) -> None:
        if self._weighing():
            self.order.action.box.show_weight(weight)

    def _say_astray(self) -> None:
        self._parts.say_wrong(tr("NO WEIGHT, NO SIZE"), told_astray(DIGITS))

    def _give_box(self) -> None:
        if self._weighing():
            self.order.action.box.ask()

    def _obey(self, command: Command | BoxCommand) -> None:
        """Carry out a scanned command that is about the screen."""
        if command is Command.NEXT:
            self._take_next()
        elif self._weighing() and isinstance(command, BoxCommand):
            self.order.action.box.choose(command.place)
        elif self._weighing() and command is Command.FINISH:
            self._give_box()
        elif command is Command.FINISH:
            self.flow.go_on()

    def _choose(self, row: QueueRow) -> None:
        if row.order_no:
            self.flow.open(row.order_no)
        else:
            self._parts.say_info(
                tr("SCAN ONE PIECE"), tr("Each piece of {title} takes the next order for it.", title=row.head)
            )

    def _ask_person(self, question: Question | None) -> None:
        if self.flow.hand is not None:
            self.order.action.show_question(question, self.flow.hand)
        elif question is not None:
            self.choice.show_question(question)
            self._middle.setCurrentWidget(self.choice)
        elif isinstance(self._middle.currentWidget(), QuestionPage):
            self._middle.setCurrentWidget(self.idle)

    def _take_next(self) -> None:
        if self.flow.hand is None and self.idle.order_no:
            self.flow.open(self.idle.order_no)

    def _show_queues(self, queues: Queues) -> None:
        hand = self.flow.hand
        in_hand = hand.view.order.order_no if hand else None
        self.queue.show_queues(queues, in_hand)
        self.idle.show_queues(queues)
        self.shelf.keep(len(queues.waiting), in_hand, queues.called)

    def _show(self, shown: InHand | None) -> None:
        self._left.setVisible(not (self._tight and shown is not None))
        self._parts.hinted.emit(self, _hint(shown))
        if shown is None:
            self._shown_label, self._shown_at = "", None
            self._middle.setCurrentWidget(self.idle)
            self.setFocus()
            return
        flow = self.flow
        self.order.show_in_hand(shown, AtTable(flow.busy, flow.newest, flow.question, flow.unknown))
        self._middle.setCurrentWidget(self.order)
        self._settle_focus(shown)
        self._show_label(shown)

    def _settle_focus(self, shown: InHand) -> None:
        """Take the focus from a page that has gone; what is only read anew leaves it where somebody put it."""
        step = step_of(shown.view.order)
        at = (shown.view.order.order_no, step, self.flow.busy, shown.stop is None)
        if at == self._shown_at:
            return
        self._shown_at = at
        asking = self.flow.question is not None and not self.flow.busy
        if not asking and step is not Step.LABEL and not self.scan_box.hasFocus():
            self.setFocus()

    def _show_label(self, shown: InHand) -> None:
        label = shown.view.order.parcel.label
        if label is None or label.sha256 == self._shown_label:
            return
        self._shown_label = label.sha256
        order_no = shown.view.order.order_no
        self.ask(lambda desk: picture_of_label(desk, order_no), self.order.side.label.show_label, lane=PRINT)

    def _fetch_picture(self, item: Item) -> None:
        self.ask(
            lambda desk: load_image(desk, item.variant_id, item.sku),
            lambda image: self._show_picture(item, image),
            lane=PICTURES,
        )

    def _show_picture(self, item: Item, image: QImage | None) -> None:
        self.order.items.show_picture(item, image)
        self.order.side.keep_image(item, image)

    def _show_figures(self) -> None:
        if self.flow.hand is None and not self.flow.busy:
            self._middle.setCurrentWidget(self.figures)
            self.figures.show_day(0)


def _hint(shown: InHand | None) -> str:
    """Return the next step; an order that must not be packed has one only."""
    if shown is None:
        return tr("Scan an order number, or one piece.")
    if shown.stop is not None:
        return tr("Do not pack this order. Put it away with Esc, or scan the next one.")
    return next_told(shown.view.order)
