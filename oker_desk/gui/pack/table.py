"""The state of the packing table: what is in hand, waited for or asked, and which scans wait their turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from oker_desk.domain.trouble import Trouble, blocked
from oker_desk.gui.lanes import DESK
from oker_desk.gui.language import tr
from oker_desk.gui.notices import Notice
from oker_desk.gui.pack.acts import put_down
from oker_desk.gui.pack.snapshot import InHand, load_in_hand
from oker_desk.gui.pack.words import STOP_WORDS, Step, step_of
from oker_desk.gui.parts import Parts
from oker_desk.services.desk import Desk

MOST_OPTIONS = 6


class Question(Struct, frozen=True):
    """Something that a person decides, asked in the table itself. ``answer`` is given the option and the field."""

    text: str
    options: tuple[str, ...]
    answer: Callable[[int, str], None]
    field: str | None = None
    """What stands in the field at first, where something may be typed."""
    said: Notice | None = None
    """What the banner says of it, for as long as the question stands."""


class PackTable(QObject):
    """At most one order and one act at a time; nothing starts while something is under way."""

    shown = Signal(object)
    """The order in hand (``InHand``), or None when the table is free."""
    paper_seen = Signal(bytes)
    """A page to be looked at in the label's place, as PNG: one that a check refused."""
    asked = Signal(object)
    """A ``Question``, or None when it is over."""

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hand: InHand | None = None
        self._busy = ""
        self._finishing = False
        self._scans: deque[str] = deque()
        self._counted: list[str] = []
        self._unseen = False
        self._told: str | None = None
        self._in_answer = self._changed = False
        self.newest = ""
        self.unknown = ""
        """The newest scan, if nobody knows its code: it may be taught."""
        self.question: Question | None = None
        parts.lanes.defective.connect(self._stumbled)

    @property
    def hand(self) -> InHand | None:
        return self._hand

    @property
    def busy(self) -> str:
        """What is being waited for, in words; empty if a person may act."""
        return self._busy

    def take_scan(self, code: str, at: float | None = None) -> None:
        """Take a scan for whatever the table is at."""

    def read_again(self) -> None:
        """Read the order in hand anew, after something changed elsewhere."""
        if self._hand is not None and not self._busy:
            order_no = self._order_no
            self._ask(DESK, lambda desk: load_in_hand(desk, order_no), self._reread)

    def answer(self, option: int, typed: str = "") -> None:
        """Answer the question that stands."""
        question = self.question
        if question is not None and not self._busy:
            self.drop_question()
            question.answer(option, typed)

    def drop_question(self) -> bool:
        """Leave the question without an answer; says whether there was one."""
        left, self.question = self.question, None
        if left is None:
            return False
        if left.said is not None:
            self._parts.unsaid.emit(left.said)
        self.asked.emit(None)
        return True

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

    def _question(self, question: Question) -> None:
        self.question = question
        if question.said is not None:
            self._parts.say(question.said)
        self._draw()  # the question stands over it
        self.asked.emit(question)

    def _ask(
        self,
        lane: str,
        work: Callable[[Desk], object],
        done: Callable[..., None],
        trouble: Callable[[Trouble], None] | None = None,
    ) -> None:
        failed = trouble or self._failed
        self._parts.lanes.run(lane, work, self._as_one(done), self._as_one(failed), owner=self)

    def _as_one(self, take: Callable[..., None]) -> Callable[..., None]:
        """Have what follows from an answer shown once it is there as a whole: drawing each step between takes long."""

        def taken(answer: object) -> None:
            outer, self._in_answer = self._in_answer, True
            try:
                take(answer)
            finally:
                self._in_answer = outer
                if not outer:
                    self._draw()

        return taken

    def _redraw(self) -> None:
        """Show the table as it is now, or after the answer that is being taken."""
        self._changed = True
        if not self._in_answer:
            self._draw()

    def _draw(self) -> None:
        if self._changed:
            self._changed = False
            self.shown.emit(self._hand)

    def _failed(self, trouble: Trouble) -> None:
        self._say_trouble(trouble)
        self._stop()
        self.read_again()

    def _say_trouble(self, trouble: Trouble) -> None:
        self._told = trouble.rule
        self._parts.say_trouble(trouble, tr(STOP_WORDS.get(trouble.rule or "", "")))

    def _say_progress(self, word: str, sentence: str) -> None:
        """Say what went on by itself: a wrong scan that nobody has seen yet stays where it is."""
        (self._parts.say_info if self._unseen else self._parts.say_good)(word, sentence)

    def _stumbled(self) -> None:
        """A defect of ours ended the work that was waited for: the table must not wait for ever."""
        if self._busy:
            self._stop()
            self.read_again()

    def _start(self, told: str) -> None:
        self._busy = told
        if self._hand is not None:
            self._redraw()

    def _stop(self, *, keep: bool = False) -> None:
        """End waiting; with ``keep`` the scans that came meanwhile wait for the table to be free."""
        self._busy, self._finishing = "", False
        if self._hand is not None:
            self._redraw()
        if not keep:
            self._take_waiting()

    def _take_waiting(self) -> None:
        while self._scans and not self._busy:
            self.take_scan(self._scans.popleft())

    def _reread(self, hand: InHand) -> None:
        if self._hand is None or hand.view.order.order_no != self._order_no or self._busy:
            return
        before, self._hand = self._hand, hand
        self._redraw()
        if hand.stop is not None and before.stop is None and hand.stop.rule != self._told:
            self._say_trouble(blocked(hand.stop))

    def _show(self, hand: InHand) -> None:
        self._hand = hand
        self._redraw()
        self._parts.note_change()

    def _let_go(self, order_no: str) -> None:
        self._parts.lanes.run(DESK, lambda desk: put_down(desk, order_no))

    def _forget(self) -> None:
        self._hand, self._counted, self._unseen, self._told = None, [], False, None
        self.newest = self.unknown = ""

    def _free(self) -> None:
        self._forget()
        self.drop_question()
        self._redraw()
        self._parts.note_change()
        self._take_waiting()
