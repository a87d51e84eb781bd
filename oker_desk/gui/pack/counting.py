"""Checking the goods: each scan is counted or told apart, and what is missing is set aside."""

from __future__ import annotations

from oker_desk.domain.rules.aside import aside_reason, missing_words
from oker_desk.domain.scans import DOUBLE_WITHIN, ScanVerdict, ScanWord
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import DESK
from oker_desk.gui.language import mark, speak, tr
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.pack.acts import Counted, count_double, count_unit, learn_code, put_aside, take_back
from oker_desk.gui.pack.opening import Opening
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.table import MOST_OPTIONS, Question
from oker_desk.gui.pack.words import Step, step_of

_WRONG_WORDS = {
    ScanWord.WRONG_ITEM: mark("WRONG ITEM"),
    ScanWord.TOO_MANY: mark("TOO MANY"),
    ScanWord.UNKNOWN_CODE: mark("UNKNOWN CODE"),
    ScanWord.DOUBLE: mark("SCANNED TWICE"),
}
_LOOKS = {
    ScanWord.WRONG_ITEM: (NoticeKind.STOP, "wrong"),
    ScanWord.TOO_MANY: (NoticeKind.WRONG, "many"),
    ScanWord.UNKNOWN_CODE: (NoticeKind.WRONG, "unknown"),
    ScanWord.DOUBLE: (NoticeKind.WAIT, "double"),
}
"""Colour and shape. A doubled scan was counted once: there is nothing to put right, so it does not last."""


class Counting(Opening):
    """A wrong scan changes nothing and stays on the banner until somebody has seen it."""

    _last: tuple[str, float] | None = None

    def undo(self) -> None:
        """Take back the newest scan of this order."""
        if self._hand is None or not self._at(Step.CHECK, Step.INVOICE):
            return
        order = self._hand.view.order
        items = [item.item_id for item in order.channel.active_items if order.checked_of(item)]
        item_id = self._counted.pop() if self._counted else (items[-1] if items else "")
        if item_id:
            self._ask(DESK, lambda desk: take_back(desk, order.order_no, item_id), self._taken_back)

    def set_aside(self) -> None:
        """Ask where the order is put: a piece is missing, or its label does not read."""
        if self._hand is None or self._busy:
            return
        order = self._hand.view.order
        if aside_reason(order) is None:
            self._parts.say_wrong(
                tr("NOTHING MISSING"), tr("All goods of order {no} are in.", no=order.display_no)
            )
            return
        missing = missing_words(order)
        text = tr("Missing: {missing}. Put the whole order on:", missing=missing)
        if not missing:
            text = tr("The label does not read. Put the parcel on:")
        self._question(
            Question(
                text, (tr("Set aside"),), lambda _, place: self._put_aside(place), self._hand.aside_place
            )
        )

    def learn(self) -> None:
        """Ask which article of this order the unknown code stands on, so that it is known from now on."""
        if self._hand is None or self._busy or not self.unknown:
            return
        code, order_no = self.unknown, self._order_no
        items = self._hand.view.order.channel.active_items[:MOST_OPTIONS]

        def learn(option: int, _: str) -> None:
            sku = items[option].sku
            self._ask(DESK, lambda desk: learn_code(desk, order_no, code, sku), self._counted_one)

        told = tr("Code {code} is not known. On which article does it stand?", code=code)
        self._question(Question(told, tuple(item.title for item in items), learn))

    def _put_aside(self, place: str) -> None:
        if self._hand is None or self._busy:
            return
        order_no = self._order_no
        self._start(tr("Setting the order aside…"))
        self._ask(
            DESK, lambda desk: put_aside(desk, order_no, place), lambda hand: self._put_there(hand, place)
        )

    def _put_there(self, hand: InHand, place: str) -> None:
        self._stop(keep=True)
        self._parts.say_done(
            tr("PUT ON {place}", place=place.strip().upper()),
            tr("Order {no} waits there, whole. Scan the next order.", no=hand.view.order.display_no),
        )
        self._free()

    def _count(self, code: str) -> None:
        order_no = self._order_no
        self._ask(DESK, lambda desk: count_unit(desk, order_no, code), self._counted_one, self._not_counted)

    def _not_counted(self, trouble: Trouble) -> None:
        """Say why a scan could not count; what goes on meanwhile, such as the invoice, goes on."""
        if self._busy:
            self._say_trouble(trouble)
        else:
            self._failed(trouble)

    def _is_double(self, code: str, at: float | None) -> bool:
        """Whether the scanner fired twice at one thing; typed codes have no time and are never double."""
        before = self._last
        self._last = (code, at) if at is not None else None
        return (
            at is not None
            and before is not None
            and before[0] == code
            and 0 <= at - before[1] < DOUBLE_WITHIN
        )

    def _doubled(self, code: str) -> None:
        """Tell of a doubled piece; of a doubled number there is nothing to tell."""
        if self._at(Step.CHECK, Step.INVOICE):
            order_no = self._order_no
            self._ask(DESK, lambda desk: count_double(desk, order_no, code), self._counted_one)

    def _counted_one(self, counted: Counted) -> None:
        if self._hand is None or counted.hand.view.order.order_no != self._order_no:
            return  # the order was put away while this scan was on its way; it counted all the same
        self.unknown = ""
        if counted.verdict is None:
            self._other_number(counted)
            return
        if counted.verdict.counted and counted.verdict.item is not None:
            self.newest = counted.verdict.item.item_id
            self._counted.append(self.newest)
        if not self._busy:
            self._show(counted.hand)
        self._tell_scan(counted.verdict, counted.hand)
        self._go_on(counted)

    def _go_on(self, counted: Counted) -> None:
        """Begin what follows the last good unit."""

    def _piece_taken(self, counted: Counted) -> None:
        self._hand = counted.hand
        self._stop(keep=True)
        self._counted_one(counted)
        if not self._busy:
            self._take_waiting()

    def _other_number(self, counted: Counted) -> None:
        order = counted.hand.view.order
        if counted.order_no == order.order_no:
            self._parts.say_info(
                tr("ORDER OPEN"), tr("Order {no} is in hand already. Scan the goods.", no=order.display_no)
            )
        elif self._busy or any(order.parcel.checked.values()):
            self._unseen = True
            self._parts.say_wrong(
                tr("ANOTHER ORDER"),
                tr("Order {no} is in hand. Finish it, or put it away with Esc.", no=order.display_no),
            )
        else:
            self.open(counted.order_no)

    def _tell_scan(self, verdict: ScanVerdict, hand: InHand) -> None:
        done, wanted = hand.view.order.units
        if verdict.counted:
            self._unseen = False
            word = tr("ALL IN") if done == wanted else tr("{done} OF {wanted}", done=done, wanted=wanted)
            self._parts.say_good(word, speak(verdict.sentence))
            return
        kind, sign = _LOOKS[verdict.word]
        told = speak(verdict.sentence)
        if verdict.word is ScanWord.UNKNOWN_CODE:
            told += " " + tr("Try another code of the piece, or teach this one: Ctrl+T.")
        self._parts.say(Notice(kind, tr(_WRONG_WORDS[verdict.word]), told, sign=sign))
        self._unseen = self._unseen or kind.lasting
        if verdict.word is ScanWord.UNKNOWN_CODE:
            self.unknown = verdict.code
            self._redraw()

    def _taken_back(self, hand: InHand) -> None:
        self.newest = ""
        self._show(hand)
        done, wanted = hand.view.order.units
        self._parts.say_info(tr("TAKEN BACK"), tr("{done} of {wanted} scanned.", done=done, wanted=wanted))

    @property
    def _checking(self) -> bool:
        return self._hand is not None and step_of(self._hand.view.order) in {Step.CHECK, Step.INVOICE}
