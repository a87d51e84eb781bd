"""The free table: what a scan means there, and how an order comes into hand."""

from __future__ import annotations

from oker_desk.domain.scan_meaning import Candidate, Meaning, Subject
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import DESK, NETWORK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.pack.acts import Counted, count_piece, open_in_hand
from oker_desk.gui.pack.snapshot import InHand, load_in_hand
from oker_desk.gui.pack.table import PackTable, Question
from oker_desk.gui.pack.words import Step, next_told, step_of
from oker_desk.services.scans import understand


class Opening(PackTable):
    """An order's number opens it; a piece opens the most urgent order that wants this one piece only."""

    def open(self, ref: str, scanned: str = "") -> None:
        """Take an order in hand, letting go of the one before; the cache is shown at once."""
        if self._busy or self._label_first():
            return
        self.drop_question()
        if self._hand is not None:
            self._let_go(self._hand.view.order.order_no)
        self._forget()
        self._start(tr("Opening the order…"))
        self._ask(DESK, lambda desk: load_in_hand(desk, ref), self._preview, lambda trouble: None)
        self._ask(
            NETWORK,
            lambda desk: open_in_hand(desk, ref),
            lambda hand: self._opened(hand, scanned),
            self._not_opened,
        )

    def put_away(self) -> bool:
        """Let go of the order in hand; what was scanned stays with it."""
        if self.drop_question():
            return True
        if self._hand is None or self._busy:
            return False
        if self._label_first():
            return True
        order = self._hand.view.order
        self._let_go(order.order_no)
        if self._hand.stop is not None:
            self._free()
            return True
        done, wanted = order.units
        self._parts.say_info(
            tr("PUT AWAY"),
            tr(
                "Order {no} stays as it is: {done} of {wanted} scanned.",
                no=order.display_no,
                done=done,
                wanted=wanted,
            ),
        )
        self._free()
        return True

    def _label_first(self) -> bool:
        """Whether the label in hand has to be scanned before anything else is opened (R25); says so."""
        hand = self._hand
        if hand is None or hand.stop is not None or not hand.scan_label:
            return False
        if step_of(hand.view.order) is not Step.SCAN:
            return False
        self._parts.say_wrong(
            tr("SCAN THE LABEL"),
            tr("Scan the label on the box first. If it does not read, print it again or set it aside."),
        )
        return True

    def _read(self, code: str) -> None:
        """Find out what was scanned at the free table."""
        self._start(tr("Reading the code…"))
        self._ask(DESK, lambda desk: understand(desk, code), self._understood)

    def _understood(self, meaning: Meaning) -> None:
        self._busy = ""
        if meaning.only is not None:
            self._take(meaning.only, meaning.code)
        elif meaning.ambiguous:
            self._parts.say_wait(tr("WHICH ONE?"), speak(meaning.sentence))
            options = tuple(speak(candidate.sentence) for candidate in meaning.candidates)
            self._question(
                Question(
                    tr("What is {code}?", code=meaning.code),
                    options,
                    lambda option, _: self._take(meaning.candidates[option], meaning.code),
                )
            )
            self._stop()
        else:
            self._parts.say_wrong(tr("UNKNOWN CODE"), self._unknown_told(meaning))
            self._stop()

    def _unknown_told(self, meaning: Meaning) -> str:
        more = tr("Check the number, or run the order sync on the Channel page (F4).")
        return f"{speak(meaning.sentence)} {more}"

    def _take(self, candidate: Candidate, code: str) -> None:
        if candidate.subject is not Subject.ITEM:
            self.open(candidate.key, code)
            return
        sku = candidate.key
        self._start(tr("Taking the next order for this piece…"))
        self._ask(NETWORK, lambda desk: count_piece(desk, sku, code), self._piece_taken, self._not_opened)

    def _piece_taken(self, counted: Counted) -> None:
        """Go on as after any other good scan."""

    def _preview(self, hand: InHand) -> None:
        if self._busy and self._hand is None:
            self.shown.emit(hand)

    def _opened(self, hand: InHand, scanned: str) -> None:
        order = hand.view.order
        self._show(hand)
        if step_of(order) is Step.SCAN and scanned == order.awb:
            self._stop()
            self._finish(scanned)
            return
        if step_of(order) is Step.READY:
            self._stop(keep=True)
            self._parts.say_info(
                tr("READY"), tr("Parcel {awb} is packed and labelled. Bring it to the dock.", awb=order.awb)
            )
            self._let_go(order.order_no)
            self._free()
            return
        self._parts.say_good(
            tr("ORDER OPEN"), tr("Order {no}. {next}", no=order.display_no, next=next_told(order))
        )
        self._stop()

    def _finish(self, code: str) -> None:
        """Check the label on the box."""

    def _not_opened(self, trouble: Trouble) -> None:
        self._say_trouble(trouble)
        self._stop(keep=True)
        self._free()
