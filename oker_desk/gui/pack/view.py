"""Pack (F1): the queue on the left, the order in hand beside it. Scanning works whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from oker_desk.domain.channel import Item
from oker_desk.gui.article import load_image
from oker_desk.gui.lanes import PICTURES, PRINT
from oker_desk.gui.pack.acts import picture_of_label
from oker_desk.gui.pack.flow import PackFlow
from oker_desk.gui.pack.idle import IdlePage
from oker_desk.gui.pack.order import OrderPage
from oker_desk.gui.pack.queue import QueuePanel
from oker_desk.gui.pack.shelf import Shelf
from oker_desk.gui.pack.snapshot import InHand, Queues, load_queues
from oker_desk.gui.pack.words import Step, step_of
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, field
from oker_desk.gui.view import View


class ScanBox(QLineEdit):
    """Where a number may be typed by hand. An empty one leaves Ctrl+Z to the table."""

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if (
            override
            and not self.text()
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            return False
        return super().event(event)


class PackView(View):
    """The packing table."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.setObjectName("pack")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.flow = PackFlow(parts, self)
        self.shelf = Shelf(parts, self)
        self.queue = QueuePanel()
        self.scan_box = ScanBox()
        self.idle = IdlePage()
        self.order = OrderPage()
        self._middle = QStackedWidget()
        self._shown_label = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        made = field("pack.scan_box", "Type a number", "Type a number, then Enter")
        self.scan_box.setObjectName(made.objectName())
        self.scan_box.setAccessibleName(made.accessibleName())
        self.scan_box.setPlaceholderText(made.placeholderText())
        self.scan_box.setMinimumHeight(made.minimumHeight())
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.scan_box)
        left.addWidget(self.queue, 1)
        self._middle.addWidget(self.idle)
        self._middle.addWidget(self.order)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addLayout(left)
        line.addWidget(self._middle, 1)

    def _connect(self) -> None:
        flow, action = self.flow, self.order.action
        flow.shown.connect(self._show)
        flow.shelved.connect(lambda _: self.refresh())
        self.queue.chosen.connect(flow.open)
        self.idle.wanted.connect(flow.open)
        self.scan_box.returnPressed.connect(self._typed)
        self.order.items.picture_wanted.connect(self._fetch_picture)
        action.undo.clicked.connect(flow.undo)
        action.away.clicked.connect(flow.put_away)
        action.invoice.clicked.connect(flow.get_invoice)
        action.box.wanted.connect(flow.get_label)
        action.print.clicked.connect(flow.print_label)
        keys = {
            "Ctrl+I": flow.get_invoice,
            "Ctrl+L": action.box.ask,
            "Ctrl+P": flow.print_label,
            "Ctrl+Z": flow.undo,
            "Ctrl+N": self._take_next,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def refresh(self) -> None:
        self.ask(load_queues, self._show_queues)
        self.flow.read_again()

    def take_scan(self, code: str) -> None:
        self.flow.take_scan(code)

    def put_down(self) -> bool:
        return self.flow.put_away()

    @property
    def in_hand(self) -> str:
        return self.flow.order_no

    def take_up(self, ref: str) -> None:
        self.flow.take_up(ref)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin typing a number wherever no field is meant."""
        if (
            event.text().isprintable()
            and event.text()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.scan_box.setFocus()
            QApplication.sendEvent(self.scan_box, event)
            return
        super().keyPressEvent(event)

    def _typed(self) -> None:
        code = self.scan_box.text().strip()
        self.scan_box.clear()
        if code:
            self.flow.take_scan(code)

    def _take_next(self) -> None:
        if self.flow.hand is None and self.idle.order_no:
            self.flow.open(self.idle.order_no)

    def _show_queues(self, queues: Queues) -> None:
        hand = self.flow.hand
        in_hand = hand.view.order.order_no if hand else None
        self.queue.show_queues(queues, in_hand)
        self.idle.show_queues(queues)
        self.shelf.keep(tuple(row.order_no for row in queues.waiting), in_hand)

    def _show(self, shown: InHand | None) -> None:
        if shown is None:
            self._shown_label = ""
            self._middle.setCurrentWidget(self.idle)
            self.setFocus()
            return
        self.order.show_in_hand(shown, self.flow.busy, self.flow.newest)
        self._middle.setCurrentWidget(self.order)
        if step_of(shown.view.order) is not Step.LABEL and not self.scan_box.hasFocus():
            self.setFocus()
        self._show_label(shown)

    def _show_label(self, shown: InHand) -> None:
        label = shown.view.order.parcel.label
        if label is None or label.sha256 == self._shown_label:
            return
        self._shown_label = label.sha256
        order_no = shown.view.order.order_no
        self.ask(lambda desk: picture_of_label(desk, order_no), self.order.label.show_label, lane=PRINT)

    def _fetch_picture(self, item: Item) -> None:
        self.ask(
            lambda desk: load_image(desk, item.variant_id, item.sku),
            lambda image: self.order.items.show_picture(item, image),
            lane=PICTURES,
        )
