"""The order book on screen: search and filters, a tab for each stage, the list, and what to do with many at once."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from oker_desk.domain.book import BookTab, Sort
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import BOOK, DESK
from oker_desk.gui.language import tr
from oker_desk.gui.orders.attention import AttentionList
from oker_desk.gui.orders.book_table import BookTable
from oker_desk.gui.orders.filters import FilterBar
from oker_desk.gui.orders.many import ManyOrders
from oker_desk.gui.orders.model import PAGE, BookModel
from oker_desk.gui.orders.nothing import NothingHere
from oker_desk.gui.orders.snapshot import BookSnapshot, load_book
from oker_desk.gui.orders.words import NEWEST_FIRST, SPARED, TABS
from oker_desk.gui.parts import Parts
from oker_desk.gui.pieces import GRID, label, row
from oker_desk.gui.view import View
from oker_desk.services.book.columns import keep_columns
from oker_desk.services.book.lists import MOST_FOUND, BookList, ListedOrder, Place, Wish, load_rows, places_in

_TABS = tuple(BookTab)
ATTENTION = len(_TABS)
"""The place of the tab of what needs a person, after all lists."""
_LONG = 0.1
"""Seconds: a reading that takes longer is not done again at once."""
_REST = 4.0
"""How many times as long as a reading took the next one waits, so that a long list is not read all the time."""


class OrderBook(View):
    """The list. One reading at a time, the newest wish wins; rows come page by page as they are looked at."""

    chosen = Signal(int)
    """The id of the order under the cursor."""
    stranger = Signal(str)
    """Somebody wants to know about a number that is not in the book."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self.beside = QSplitter(Qt.Orientation.Horizontal, self)
        """The list, and on its right whatever is put there."""
        self.pages = QWidget(self.beside)
        self.filters = FilterBar(self)
        self.tabs = QTabBar(self)
        self.told = label(name="orders.told", role="quiet")
        self.model = BookModel(self)
        self.table = BookTable(self.model, self.pages)
        self.many = ManyOrders(parts, self.table, self)
        self.nothing = NothingHere(self.pages)
        self.attention = AttentionList(self.pages)
        self._shown: BookList | None = None
        self._current: int | None = None
        self._sort: tuple[Sort, bool] | None = None
        self._shared = self._reading = self._stale = self._fetching = self._filling = self._arranged = False
        self._rest = QTimer(self, singleShot=True)
        self._rows_soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tabs.setObjectName("orders.tabs")
        self.tabs.setAccessibleName(tr("Stages of the orders"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for tab in BookTab:
            self.tabs.addTab(tr(TABS[tab].name))
        self.tabs.addTab(tr("Needs you"))
        self._stack = QStackedLayout(self.pages)
        for page in (self.table, self.nothing, self.attention):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        line = row(self.filters, self.many.more)
        line.setStretch(0, 1)
        whole.addLayout(line)
        for part in (self.tabs, self.many, self.told):
            whole.addWidget(part)
        self.beside.setChildrenCollapsible(False)
        self.beside.addWidget(self.pages)
        self.beside.setStretchFactor(0, 1)
        whole.addWidget(self.beside, 1)
        self.told.hide()

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.to_list.connect(self.table.begin)
        self.tabs.currentChanged.connect(self._change_tab)
        self.table.chosen.connect(self._choose)
        self.table.selected.connect(self._tell)
        self.table.sorted_by.connect(self._sort_by)
        self.table.columns_changed.connect(
            lambda text: self.ask(lambda desk: keep_columns(desk, text), lane=DESK)
        )
        self.nothing.ask_oker.clicked.connect(lambda: self.stranger.emit(self.filters.search.text().strip()))
        self.model.missing.connect(self._rows_soon.start)
        self._rows_soon.timeout.connect(self._fetch)
        self._rest.timeout.connect(self.refresh)

    def wish(self) -> Wish:
        """Return what somebody wants to see."""
        at, bar = self.tabs.currentIndex(), self.filters
        tab = _TABS[at] if at < ATTENTION else BookTab.TO_PACK
        sort, down = self._sort or (Sort.DUE, tab in NEWEST_FIRST)
        return Wish(
            tab,
            bar.search.text(),
            bar.courier.currentData() or "",
            bar.facility.currentData() or "",
            bar.payment.currentData() or "",
            bar.late.isChecked(),
            sort,
            down,
        )

    def refresh(self) -> None:
        """Read the list anew. One reading at a time; news can wait where the last reading took long, a wish cannot."""
        if self._reading:
            self._stale = True
            return
        if self._rest.isActive() and self._same_wish():
            return
        self._reading, self._stale = True, False
        wish, shown, began, kept = self.wish(), self._shown, time.monotonic(), self.table.kept(self._current)
        self.ask(
            lambda desk: load_book(desk, wish, shown, kept),
            lambda snapshot: self._show(snapshot, time.monotonic() - began),
            self._could_not_read,
            lane=BOOK,
        )

    def show_place(self, place: Place) -> None:
        """Show an order in whatever tab it stands."""
        self.filters.clear()
        self._current = place.id
        self._go(_TABS.index(place.tab))
        self.chosen.emit(place.id)

    def show_late(self) -> None:
        """Show what is late and to be packed."""
        self.filters.clear()
        self.filters.late.setChecked(True)
        self._go(0)

    def search_for(self, text: str) -> None:
        self.filters.clear()
        self.filters.search.setText(text)
        self._go(0)

    def go_to_attention(self) -> None:
        self.tabs.setCurrentIndex(ATTENTION)
        self.attention.setFocus()

    def open_beside(self, shown: bool) -> None:
        """Note whether something stands beside the list; it shows its telling columns only meanwhile."""
        self._shared = shown
        if self._shown is not None:
            self._show_page(self._shown)

    def put_down(self) -> bool:
        """Escape takes back the question about a file, then search and filters."""
        if self.many.put_down():
            return True
        if self.filters.search.text() or self.filters.narrowed:
            self.filters.clear()
            self.refresh()
            return True
        return False

    def _narrow(self) -> None:
        """Show what the filters leave: of what needs a person they leave everything, so another list is wanted."""
        if self.tabs.currentIndex() == ATTENTION and self.filters.narrowed:
            self._go(0)
        else:
            self.refresh()

    def _same_wish(self) -> bool:
        return self._shown is not None and self._shown.wish == self.wish()

    def _go(self, place: int) -> None:
        self._filling = True
        self.tabs.setCurrentIndex(place)
        self._filling = False
        self.refresh()

    def _show(self, snapshot: BookSnapshot, seconds: float) -> None:
        self._reading = False
        if seconds > _LONG:
            self._rest.start(int(_REST * seconds * 1000))
        if not self._arranged:
            self._arranged = True
            self.table.restore_columns(snapshot.columns)
        self.filters.offer(snapshot.choices)
        self.attention.show_matters(snapshot.matters)
        if snapshot.book is None:
            self.model.pass_time(snapshot.now)
        elif not self._stale:
            self._show_list(snapshot.book, snapshot)
        self._name_tabs(len(snapshot.matters))
        if self._stale:
            self._stale = False
            self.refresh()

    def _show_list(self, book: BookList, snapshot: BookSnapshot) -> None:
        self._shown = book
        self.many.show_list(book.ids)
        if book.wish.searching and len(book.ids) == 1:
            self._choose(book.ids[0])
        kept = self.table.kept(self._current)
        if self.model.show_list(book.ids, book.now):
            asked = set(kept) <= set(snapshot.kept)  # else somebody went on while the list was being read
            self.table.keep(kept, snapshot.places if asked else places_in(book.ids, kept))
        first = max(0, self.table.rows.rowAt(0)) // PAGE
        for page in (first + 1, first):
            self.model.listed_at(page * PAGE)
        self._fetch()

    def _name_tabs(self, matters: int) -> None:
        book = self._shown
        if book is None:
            return
        more = "+" if book.cut else ""  # what a search has not come to may stand in any tab
        for place, tab in enumerate(_TABS):
            self.tabs.setTabText(place, f"{tr(TABS[tab].name)}  {book.counts[tab]:,}{more}")
        self.tabs.setTabText(ATTENTION, f"{tr('Needs you')}  {matters}")
        self._filling = True
        if self.tabs.currentIndex() != ATTENTION or book.wish.searching:
            self.tabs.setCurrentIndex(_TABS.index(book.wish.tab))
        self._filling = False
        self._show_page(book)

    def _show_page(self, book: BookList) -> None:
        words, text = TABS[book.wish.tab], book.wish.text.strip()
        self.table.show_sort(book.wish.sort, book.wish.descending)
        self.table.show_columns(words.left_out | (SPARED if self._shared else frozenset()))
        self.nothing.explain(book.wish.tab, text, narrowed=self.filters.narrowed)
        at = 2 if self.tabs.currentIndex() == ATTENTION else 0 if len(book.ids) else 1
        self._stack.setCurrentIndex(at)
        self._tell()

    def _tell(self, _: int = 0) -> None:
        """Say how many are selected, and that a search shows the newest only."""
        selected, book = self.table.count_selected(), self._shown
        told = tr("{n} orders selected.", n=f"{selected:,}") if selected > 1 else ""
        if not told and book is not None and book.cut:
            told = tr("The newest {n} are shown. Type more to find older ones.", n=MOST_FOUND)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _could_not_read(self, trouble: Trouble) -> None:
        self._reading = self._stale = False
        self._parts.say_trouble(trouble)

    def _fetch(self) -> None:
        """Read the page that was looked at last, if none is being read."""
        wanted = None if self._fetching else self.model.next_page()
        if wanted is not None:
            page, ids = wanted
            self._fetching = True
            self.ask(
                lambda desk: load_rows(desk, ids),
                lambda rows: self._got_page(page, ids, rows),
                self._could_not_fetch,
                lane=BOOK,
            )

    def _got_page(self, page: int, ids: list[int], rows: dict[int, ListedOrder]) -> None:
        self._fetching = False
        self.model.show_page(page, ids, rows)
        self._fetch()

    def _could_not_fetch(self, trouble: Trouble) -> None:
        self._fetching = False
        self._parts.say_trouble(trouble)

    def _choose(self, order_id: int) -> None:
        self._current = order_id
        self.chosen.emit(order_id)

    def _change_tab(self) -> None:
        if not self._filling:
            if self.filters.search.text():
                self.filters.clear()
            self._rest.stop()
            self.refresh()

    def _sort_by(self, sort: Sort, descending: bool) -> None:
        self._sort = sort, descending
        self.refresh()
