"""The WAITING shelf: parcels without a courier are asked about again with growing pauses, and print by themselves."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.gui.lanes import NETWORK, PRINT
from oker_desk.gui.pack.acts import Printed, fetch_from_shelf, print_of
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.parts import Parts

PAUSES = (5, 10, 20, 40, 60)
"""Seconds between two questions about the same parcel; the last one goes on for ever."""


@dataclass
class _Waiting:
    due: float
    asked: int = 0
    under_way: bool = False


class Shelf(QObject):
    """Asks about one parcel at a time, so that packing never waits behind the shelf."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._waiting: dict[str, _Waiting] = {}
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.ask_due)

    def keep(self, order_nos: tuple[str, ...], in_hand: str | None) -> None:
        """Watch exactly these parcels; the one in hand is the packer's."""
        wanted = {order_no for order_no in order_nos if order_no != in_hand}
        for order_no in set(self._waiting) - wanted:
            if not self._waiting[order_no].under_way:
                del self._waiting[order_no]
        for order_no in wanted - set(self._waiting):
            self._waiting[order_no] = _Waiting(time.monotonic() + PAUSES[0])
        if self._waiting and not self._timer.isActive():
            self._timer.start()
        elif not self._waiting:
            self._timer.stop()

    def ask_at_once(self) -> None:
        """End every pause: the connection is back, say."""
        for waiting in self._waiting.values():
            waiting.due = 0.0
        self.ask_due()

    def ask_due(self) -> None:
        """Ask about the parcel that has waited longest, if its pause is over."""
        if any(waiting.under_way for waiting in self._waiting.values()):
            return
        now = time.monotonic()
        due = [(waiting.due, order_no) for order_no, waiting in self._waiting.items() if waiting.due <= now]
        if due:
            self._ask(min(due)[1])

    def _ask(self, order_no: str) -> None:
        self._waiting[order_no].under_way = True
        self._parts.lanes.run(
            NETWORK,
            lambda desk: fetch_from_shelf(desk, order_no),
            self._there,
            lambda trouble: self._not_there(order_no, trouble),
            owner=self,
        )

    def _there(self, hand: InHand) -> None:
        order_no = hand.view.order.order_no
        self._waiting.pop(order_no, None)
        self._parts.lanes.run(PRINT, lambda desk: print_of(desk, order_no), self._printed, owner=self)

    def _printed(self, printed: Printed) -> None:
        order = printed.hand.view.order
        self._parts.say_info(
            "LABEL FOR THE SHELF",
            f"Order {order.display_no} has its label. Put it on the box from the WAITING shelf and scan it.",
        )
        self._parts.note_change()

    def _not_there(self, order_no: str, trouble: Trouble) -> None:
        waiting = self._waiting.get(order_no)
        if waiting is None:
            return
        waiting.under_way = False
        pause = PAUSES[min(waiting.asked + 1, len(PAUSES) - 1)]
        waiting.asked += 1
        waiting.due = time.monotonic() + pause
        if trouble.outcome in {Outcome.BLOCKED, Outcome.REFUSED}:
            self._parts.say_trouble(trouble)
