"""Orders (F3): the order book, and one order in full beside it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oker_desk.domain.channel import Item
from oker_desk.domain.trouble import Trouble
from oker_desk.domain.wording import count
from oker_desk.gui.article import load_image
from oker_desk.gui.lanes import NETWORK, PICTURES, PRINT
from oker_desk.gui.language import speak, tr
from oker_desk.gui.orders.book import OrderBook
from oker_desk.gui.orders.detail import OrderPanel
from oker_desk.gui.orders.snapshot import OrderDetail, load_detail, seek
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View
from oker_desk.services.book.attention import Matter, Remedy
from oker_desk.services.book.lists import Place, find_place
from oker_desk.services.book.not_here import WhyNotHere, explain_missing
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.dock.dispute import save_pack
from oker_desk.services.packing.printing import PrintDone, print_label
from oker_desk.services.resolve_all import Resolved, resolve_all
from oker_desk.services.views import OrderView

NEEDS_YOU = "needs-you"
"""What this place is asked to take up for the list of what needs a person."""


class OrdersView(View):
    """Joins the list and the order chosen in it. Both come as snapshots out of a lane."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._chosen: int | None = None
        self._tight = False
        self.setObjectName("orders")
        self.book = OrderBook(parts, self)
        self._open = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.book)
        self.setFocusProxy(self.book.filters.search)  # whoever comes here types what to look for
        self._connect()

    def _connect(self) -> None:
        self.book.chosen.connect(self._choose)
        self.book.stranger.connect(self._ask_oker)
        self.book.attention.wanted.connect(self._see_to)

    @cached_property
    def panel(self) -> OrderPanel:
        """One order beside the list, made once the list has been painted: at first none is open."""
        made = OrderPanel(self.book.beside)
        made.hide()
        self.book.beside.addWidget(made)
        made.closed.connect(self._close_order)
        made.items.picture_wanted.connect(self._load_picture)
        made.reprint.connect(self._reprint)
        made.pack.connect(self._pack)
        made.cancel_now.connect(self._cancel)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.book.beside.count() == 1:  # nothing but the list yet
            QTimer.singleShot(0, self, lambda: self.panel)

    def refresh(self) -> None:
        """Read the list anew, and the chosen order with it."""
        self.book.refresh()
        self._load_chosen()

    def fit(self, *, tight: bool) -> None:
        self._tight = tight
        self._share_room()

    def _share_room(self) -> None:
        """On a small screen an open order has the place alone; the list comes back when it is closed."""
        alone = self._tight and self._open
        for part in (self.book.filters, self.book.many.more, self.book.tabs, self.book.pages):
            part.setHidden(alone)

    def take_scan(self, code: str) -> None:
        """Show the order that the code belongs to, whatever tab it stands in; an article's code is searched for."""
        self.ask(lambda desk: seek(desk, code), lambda found: self._found(code, found))

    def put_down(self) -> bool:
        """Escape takes back the question about the order in hand, then what the list was asked."""
        if self._open and self.panel.stop_asking():
            return True
        if self.book.put_down():
            return True
        opened = self._open
        self._close_order()
        return opened

    @property
    def in_hand(self) -> str:
        return self._number() if self._chosen is not None else ""

    def take_up(self, ref: str) -> None:
        """Show an order again; or what needs a person, for ``NEEDS_YOU``."""
        if ref == NEEDS_YOU:
            self.book.go_to_attention()
        else:
            self.take_scan(ref)

    def _found(self, code: str, found: Place | str | None) -> None:
        if isinstance(found, Place):
            self.book.show_place(found)
        elif found is not None:
            self.book.search_for(found)
        else:
            self._ask_oker(code)

    def _ask_oker(self, ref: str) -> None:
        """A number that is not in the book: Oker is asked why."""
        self._parts.say_wait(tr("ASKING OKER"), tr("{ref} is not in the order book. Asking Oker…", ref=ref))
        self.ask(lambda desk: explain_missing(desk, ref), self._explained, lane=NETWORK)

    def _explained(self, why: WhyNotHere) -> None:
        if why.order_no is None:
            self._parts.say_wrong(tr("NOT FOUND"), speak(why.sentence))
            return
        number = why.order_no
        self._parts.say_info(tr("FOUND AT OKER"), speak(why.sentence))
        self.ask(lambda desk: find_place(desk, number), lambda place: self._found(number, place))
        self._parts.note_change()

    def _see_to(self, matter: Matter) -> None:
        """Do the one thing that helps."""
        if matter.remedy is Remedy.SHOW:
            self.take_scan(matter.order_no)
        elif matter.remedy is Remedy.SHOW_LATE:
            self.book.show_late()
        elif matter.remedy is Remedy.READ_BACK:
            self.ask(resolve_all, self._resolved, lane=NETWORK)
        else:
            self._parts.place_wanted.emit("setup", "map")

    def _resolved(self, resolved: Resolved) -> None:
        if resolved.still_unknown:
            told = tr(
                "{steps} still without an answer. Ask again in a minute.",
                steps=count(resolved.still_unknown, "step", "steps"),
            )
            self._parts.say_wait(tr("NO ANSWER YET"), told)
        else:
            self._parts.say_good(tr("SETTLED"), tr("Oker has answered. Nothing is unsettled."))
        self._parts.note_change()

    def _choose(self, order_id: int) -> None:
        self._chosen = order_id
        self._load_chosen()

    def _load_chosen(self) -> None:
        order_id = self._chosen
        if order_id is not None:
            self.ask(
                lambda desk: load_detail(desk, order_id), lambda found: self._show_detail(order_id, found)
            )

    def _show_detail(self, order_id: int, detail: OrderDetail | None) -> None:
        if order_id != self._chosen or detail is None:
            return
        self.panel.show_detail(detail)
        if not self._open:
            self._open = True
            self.panel.show()
            self.book.open_beside(True)
            self._share_room()
            if self._tight:
                self.panel.close_button.setFocus()

    def _close_order(self) -> None:
        focused = QApplication.focusWidget()
        inside = self._open and focused is not None and self.panel.isAncestorOf(focused)
        self._chosen = None
        if self._open:
            self._open = False
            self.panel.hide()
        self.book.open_beside(False)
        self._share_room()
        if self._tight or inside:  # else the keys would go on to the strip
            self.book.table.rows.setFocus()

    def _load_picture(self, item: Item) -> None:
        self.ask(
            lambda desk: load_image(desk, item.variant_id, item.sku),
            lambda image: self.panel.items.show_picture(item.item_id, image),
            lane=PICTURES,
        )

    def _number(self) -> str:
        return self.panel.detail.view.order.order_no if self.panel.detail else ""

    def _reprint(self, reason: str) -> None:
        order_no = self._number()
        self.ask(lambda desk: print_label(desk, order_no, reason=reason), self._printed, lane=PRINT)

    def _pack(self) -> None:
        order_no = self._number()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = Path(folder) / f"{order_no}.zip"
        self.ask(
            lambda desk: save_pack(desk, order_no, path),
            lambda saved: self._parts.say_good(
                tr("SAVED"), tr("Everything known of the parcel is in {path}.", path=saved)
            ),
        )

    def _printed(self, done: PrintDone) -> None:
        number, printer = done.view.order.display_no, done.printer
        told = tr("Label of order {no} sent to {printer}.", no=number, printer=printer)
        if done.copy > 1:
            told = tr(
                "Label of order {no} sent to {printer}, reprint {copy}.",
                no=number,
                printer=printer,
                copy=done.copy,
            )
        self._parts.say_good(tr("PRINTED"), told)
        self._parts.note_change()

    def _cancel(self, reason: str) -> None:
        order_no = self._number()
        self.ask(
            lambda desk: cancel_order(desk, order_no, reason),
            self._cancelled,
            self._not_cancelled,
            lane=NETWORK,
        )

    def _cancelled(self, view: OrderView) -> None:
        self.panel.cancel.hide()
        number = view.order.display_no
        self._parts.say_good(
            tr("CANCELLED"), tr("Oker has cancelled order {no}. Put the goods back.", no=number)
        )
        self._parts.note_change()

    def _not_cancelled(self, trouble: Trouble) -> None:
        self.panel.cancel.say(speak(trouble.sentence))
        self._parts.note_change()
