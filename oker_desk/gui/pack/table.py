"""The state of the packing table: which order is in hand, what is being waited for, which scans wait their turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import DESK
from oker_desk.gui.pack.acts import put_down
from oker_desk.gui.pack.snapshot import InHand, load_in_hand
from oker_desk.gui.pack.words import Step, step_of
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk


class PackTable(QObject):
    """At most one order and one act at a time; nothing starts while something is under way."""

    shown = Signal(object)
    """The order in hand (``InHand``), or None when the table is free."""
    shelved = Signal(str)
    """An order waits for its courier on the shelf."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hand: InHand | None = None
        self._busy = ""
        self._finishing = False
        self._scans: deque[str] = deque()
        self._counted: list[str] = []
        self.newest = ""

    @property
    def hand(self) -> InHand | None:
        return self._hand

    @property
    def busy(self) -> str:
        """What is being waited for, in words; empty if a person may act."""
        return self._busy

    def take_scan(self, code: str) -> None:
        """Take a scan for whatever the table is at."""

    def read_again(self) -> None:
        """Read the order in hand anew, after something changed elsewhere."""
        if self._hand is not None and not self._busy:
            order_no = self._order_no
            self._ask(DESK, lambda desk: load_in_hand(desk, order_no), self._reread)

    @property
    def _order_no(self) -> str:
        return self._hand.view.order.order_no if self._hand else ""

    @property
    def order_no(self) -> str:
        """The order in hand; empty when the table is free."""
        return self._order_no

    def take_up(self, order_no: str) -> None:
        """Take up an order that this table has opened already."""
        self._ask(DESK, lambda desk: load_in_hand(desk, order_no), self._show)

    def _at(self, *steps: Step) -> bool:
        return self._hand is not None and not self._busy and step_of(self._hand.view.order) in steps

    def _ask(
        self,
        lane: str,
        work: Callable[[Desk], object],
        done: Callable[..., None],
        trouble: Callable[[Trouble], None] | None = None,
    ) -> None:
        self._parts.lanes.run(lane, work, done, trouble or self._failed, owner=self)

    def _failed(self, trouble: Trouble) -> None:
        self._parts.say_trouble(trouble)
        self._stop()
        self.read_again()

    def _start(self, told: str) -> None:
        self._busy = told
        if self._hand is not None:
            self.shown.emit(self._hand)

    def _stop(self, *, keep: bool = False) -> None:
        """End waiting; with ``keep`` the scans that came meanwhile wait for the table to be free."""
        self._busy, self._finishing = "", False
        if self._hand is not None:
            self.shown.emit(self._hand)
        if not keep:
            self._take_waiting()

    def _take_waiting(self) -> None:
        while self._scans and not self._busy:
            self.take_scan(self._scans.popleft())

    def _reread(self, hand: InHand) -> None:
        if self._hand is not None and hand.view.order.order_no == self._order_no and not self._busy:
            self._hand = hand
            self.shown.emit(hand)

    def _show(self, hand: InHand) -> None:
        self._hand = hand
        self.shown.emit(hand)
        self._parts.note_change()

    def _let_go(self, order_no: str) -> None:
        self._parts.lanes.run(DESK, lambda desk: put_down(desk, order_no))

    def _free(self) -> None:
        self._hand, self._counted, self.newest = None, [], ""
        self.shown.emit(None)
        self._parts.note_change()
        self._take_waiting()
