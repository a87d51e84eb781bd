"""Orders (F3): one search box over everything cached, a tab for each stage, and one order in full below."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import NETWORK, PRINT
from oker_desk.gui.orders.detail import OrderPanel
from oker_desk.gui.orders.model import COLUMNS, OrdersModel
from oker_desk.gui.orders.snapshot import (
    MOST,
    OrderDetail,
    OrdersSnapshot,
    find_place,
    load_detail,
    load_orders,
)
from oker_desk.gui.orders.words import TABS
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import field, label, row
from oker_desk.gui.table import table
from oker_desk.gui.view import View
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.packing.printing import PrintDone, print_label
from oker_desk.services.views import OrderView

_TYPING = 120
"""Milliseconds after the last key before a search begins."""


class OrdersView(View):
    """The list and the order chosen in it. Rows and detail come as snapshots out of the lane."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._chosen: str | None = None
        self._loading = False
        self._stale = False
        self._filling = False
        self.setObjectName("orders")
        self.search = field(
            "orders.search",
            "Search order, invoice, AWB, SKU or pin code",
            "Order, invoice, AWB, SKU or pin code",
        )
        self.search.setClearButtonEnabled(True)
        self.tabs = QTabBar()
        self.told = label(name="orders.told", role="quiet", wrap=False)
        self.model = OrdersModel(self)
        self.table = table("orders.table", "Orders", self.model)
        self.empty = label(name="orders.empty", role="empty")
        self.panel = OrderPanel()
        self.hint = label("Choose an order above, or scan one.", "orders.hint", role="empty")
        self._pause = QTimer(self, singleShot=True, interval=_TYPING)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tabs.setObjectName("orders.tabs")
        self.tabs.setAccessibleName("Stages of the orders")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for tab in TABS:
            self.tabs.addTab(tab.name)
        for place, column in enumerate(COLUMNS):
            self.table.setColumnWidth(place, column.width or 200)
            if not column.width:
                self.table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        upper, lower = QWidget(), QWidget()
        self._rows, self._below = QStackedLayout(upper), QStackedLayout(lower)
        for stack, parts in ((self._rows, (self.table, self.empty)), (self._below, (self.hint, self.panel))):
            for part in parts:
                stack.addWidget(part)
        for part in (self.empty, self.hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(lower)
        splitter.setSizes([230, 320])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(row(self.search, self.told))
        whole.addWidget(self.tabs)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._type)
        self._pause.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(self._change_tab)
        self.table.selectionModel().selectionChanged.connect(self._select)
        self.panel.reprint.connect(self._reprint)
        self.panel.cancel_now.connect(self._cancel)

    def _type(self, _: str) -> None:
        self._pause.start()

    def refresh(self) -> None:
        """Read the list anew, and the chosen order with it. One reading at a time: the newest wish wins."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        tab, text = self.tabs.currentIndex(), self.search.text()
        self.ask(lambda desk: load_orders(desk, tab, text), self._show, self._could_not_read)
        self._load_chosen()

    def take_scan(self, code: str) -> None:
        """Select the order that the code belongs to, in whatever tab it stands."""
        self.search.clear()
        self._pause.stop()
        self.ask(lambda desk: find_place(desk, code), self._show_place)

    def put_down(self) -> bool:
        """Escape takes back the question about cancelling, then the search."""
        if not self.panel.cancel.isHidden():
            self.panel.cancel.hide()
            return True
        if self.search.text():
            self.search.clear()
            return True
        return False

    def _show(self, snapshot: OrdersSnapshot) -> None:
        self._loading = False
        for place, tab in enumerate(TABS):
            self.tabs.setTabText(place, f"{tab.name}  {snapshot.counts[place]}")
        self._filling = True
        self.tabs.setCurrentIndex(snapshot.tab)
        self._fill(snapshot)
        self._filling = False
        for place, column in enumerate(COLUMNS):
            self.table.setColumnHidden(place, column.heading in TABS[snapshot.tab].left_out)
        self._rows.setCurrentWidget(self.table if snapshot.views else self.empty)
        found = f"Nothing fits “{snapshot.text.strip()}”. Check the number, or run the order sync."
        self.empty.setText(found if snapshot.text.strip() else TABS[snapshot.tab].empty)
        more = f"The {MOST} most urgent are shown, {snapshot.more} more are found by searching."
        self.told.setText(more)
        self.told.setVisible(snapshot.more > 0)
        QTimer.singleShot(0, self, self._keep_in_sight)
        if self._stale:
            self._stale = False
            self.refresh()

    def _fill(self, snapshot: OrdersSnapshot) -> None:
        self.model.show_orders(snapshot.views, snapshot.now)
        at = self.model.row_of(self._chosen)
        if at is not None:
            self.table.selectRow(at)
        elif snapshot.text.strip() and len(snapshot.views) == 1:
            self._choose(snapshot.views[0].order.order_no)
            self.table.selectRow(0)

    def _keep_in_sight(self) -> None:
        """The chosen row stays visible, also when the order below it took some of its room."""
        chosen = self.table.selectionModel().selectedRows()
        if chosen:
            self.table.scrollTo(chosen[0])

    def _show_place(self, place: tuple[int, str]) -> None:
        tab, order_no = place
        self._choose(order_no)
        self._filling = True
        self.tabs.setCurrentIndex(tab)
        self._filling = False
        self.refresh()

    def _select(self) -> None:
        if self._filling:
            return
        chosen = self.table.selectionModel().selectedRows()
        view = self.model.view_at(chosen[0].row()) if chosen else None
        if view is not None:
            self._choose(view.order.order_no)

    def _could_not_read(self, trouble: Trouble) -> None:
        self._loading = self._stale = False
        self._parts.say_trouble(trouble)

    def _choose(self, order_no: str) -> None:
        self._chosen = order_no
        self._load_chosen()

    def _load_chosen(self) -> None:
        order_no = self._chosen
        if order_no is not None:
            self.ask(lambda desk: load_detail(desk, order_no), self._show_detail)

    def _show_detail(self, detail: OrderDetail) -> None:
        if detail.view.order.order_no == self._chosen:
            self.panel.show_detail(detail)
            self._below.setCurrentWidget(self.panel)
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _change_tab(self) -> None:
        if self._filling:
            return
        self.search.clear()
        self._pause.stop()
        self.refresh()

    def _reprint(self) -> None:
        order_no = self._chosen
        if order_no is not None:
            self.ask(
                lambda desk: print_label(desk, order_no), self._printed, self._parts.say_trouble, lane=PRINT
            )

    def _printed(self, done: PrintDone) -> None:
        again = f", reprint {done.copy}" if done.copy > 1 else ""
        self._parts.say_good(
            "PRINTED", f"Label of order {done.view.order.display_no} sent to {done.printer}{again}."
        )
        self._parts.note_change()

    def _cancel(self, reason: str) -> None:
        order_no = self._chosen
        if order_no is not None:
            self.ask(
                lambda desk: cancel_order(desk, order_no, reason),
                self._cancelled,
                self._not_cancelled,
                lane=NETWORK,
            )

    def _cancelled(self, view: OrderView) -> None:
        self.panel.cancel.hide()
        self._parts.say_good(
            "CANCELLED", f"Oker has cancelled order {view.order.display_no}. Put the goods back."
        )
        self._parts.note_change()

    def _not_cancelled(self, trouble: Trouble) -> None:
        self.panel.cancel.say(trouble.message)
        self._parts.note_change()
