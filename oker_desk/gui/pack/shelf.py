"""The WAITING shelf on the screen: what is due is asked for, printed, and the packer is called."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from oker_desk.domain.aside import Waiting
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.gui.lanes import DESK, NETWORK, PRINT
from oker_desk.gui.language import tr
from oker_desk.gui.pack.acts import fetch_for_shelf, print_shelved
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk
from oker_desk.services.packing.shelf import ask_at_once, take_due

_LOOK_EVERY = 1_000
"""Milliseconds between two looks at what is due; the pauses themselves stand in the data file."""


class Shelf(QObject):
    """Asks about one parcel at a time, so that packing never waits behind the shelf."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._in_hand = ""
        self._called: tuple[str, ...] = ()
        self._under_way = False
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.ask_due)

    def keep(self, parcels: int, in_hand: str | None, called: tuple[str, ...]) -> None:
        """Look after the shelf while parcels stand on it; the one in hand is the packer's.

        ``called`` are the places whose label is printed: the next call names them, too, as nobody has come yet.
        """
        self._in_hand, self._called = in_hand or "", called
        if parcels and not self._timer.isActive():
            self._timer.start()
        elif not parcels:
            self._timer.stop()

    def ask_at_once(self) -> None:
        """End every pause: the connection is back, say."""
        self._parts.lanes.run(DESK, ask_at_once, lambda _: self.ask_due(), owner=self)

    def ask_due(self) -> None:
        """Ask about the parcel that has waited longest, if its pause is over."""
        if not self._under_way:
            self._under_way = True
            in_hand = self._in_hand
            self._parts.lanes.run(
                DESK, lambda desk: take_due(desk, but=in_hand), self._ask, self._over, owner=self
            )

    def _ask(self, waiting: Waiting | None) -> None:
        if waiting is None:
            self._under_way = False
            return

        def fetch(desk: Desk) -> Waiting:
            return fetch_for_shelf(desk, waiting)

        self._parts.lanes.run(NETWORK, fetch, self._there, self._not_there, owner=self)

    def _there(self, waiting: Waiting) -> None:
        def put_out(desk: Desk) -> InHand:
            return print_shelved(desk, waiting)

        self._parts.lanes.run(
            PRINT, put_out, lambda hand: self._printed(waiting, hand), self._needs_somebody, owner=self
        )

    def _printed(self, waiting: Waiting, hand: InHand) -> None:
        self._under_way = False
        self._called = tuple(sorted({*self._called, waiting.place}))
        places = ", ".join(self._called)
        told = tr(
            "Order {no} has its label. Fetch the box from {place}, put the label on and scan it.",
            no=hand.view.order.display_no,
            place=waiting.place,
        )
        if len(self._called) > 1:
            told = tr(
                "Labels are printed for {places}. Fetch each box, put its label on and scan it.",
                places=places,
            )
        self._parts.say_wait(tr("LABEL FOR {place}", place=places), told)
        self._parts.note_change()

    def _not_there(self, trouble: Trouble) -> None:
        """What is not there yet is asked for again after its pause; what was refused needs somebody."""
        if trouble.outcome in {Outcome.BLOCKED, Outcome.REFUSED} and trouble.rule != "R48":
            self._needs_somebody(trouble)
        else:
            self._under_way = False

    def _needs_somebody(self, trouble: Trouble) -> None:
        self._under_way = False
        self._parts.say_trouble(trouble)
        self._parts.note_change()

    def _over(self, trouble: Trouble) -> None:
        self._under_way = False
        self._parts.say_trouble(trouble)
