"""Labels at the table: printing, printing again with a reason, and what a check has refused."""

from __future__ import annotations

from oker_desk.domain.parcels import Box
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.lanes import PRINT
from oker_desk.gui.language import clock, mark, speak, tr
from oker_desk.gui.pack.acts import Printed, print_anyway, print_of, refused_of, use_refused
from oker_desk.gui.pack.counting import Counting
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.table import Question
from oker_desk.gui.pack.words import Step
from oker_desk.gui.print_reasons import WHY_AGAIN
from oker_desk.services.packing.refused_labels import RefusedLabel

SEEN_BY_EYE = mark("A supervisor has looked at it")


class Printing(Counting):
    """A label is printed once by itself; every further time somebody says why (R24)."""

    def get_label(self, box: Box | None) -> None:
        """Get the label; without a box it is asked for again."""

    def print_label(self) -> None:
        """Print the label; if it may be on paper already, ask first why it is printed again."""
        if self._hand is None or not self._at(Step.SCAN):
            return
        label = self._hand.view.order.parcel.label
        if label is None or not label.prints:
            self._print("")
            return
        at = clock(label.printed_at, self._hand.now) if label.printed_at else "–"
        told = tr("Printed at {time} by {name}. Why again?", time=at, name=label.printed_by or "–")
        self._question(
            Question(
                told, tuple(tr(why) for why in WHY_AGAIN), lambda option, _: self._print(WHY_AGAIN[option])
            )
        )

    def _print(self, reason: str) -> None:
        order_no = self._order_no
        self._start(tr("Printing the label…"))
        self._ask(PRINT, lambda desk: print_of(desk, order_no, reason), self._printed, self._not_printed)

    def _printed(self, printed: Printed) -> None:
        """The label is out."""

    def _not_printed(self, trouble: Trouble) -> None:
        """A printer's fault is said; a label that would not read on this printer may be printed by a supervisor."""
        self._failed(trouble)
        if trouble.rule != "R26":
            return
        order_no = self._order_no

        def anyway(_: int, __: str) -> None:
            self._start(tr("Printing the label…"))
            self._ask(PRINT, lambda desk: print_anyway(desk, order_no, SEEN_BY_EYE), self._printed)

        self._question(Question(speak(trouble.sentence), (tr("Print anyway (supervisor)"),), anyway))

    def _show_refused(self) -> None:
        """Show the page that a check refused, with the reason, and what may be done."""
        order_no = self._order_no
        self._ask(PRINT, lambda desk: refused_of(desk, order_no), self._refused_seen)

    def _refused_seen(self, refused: RefusedLabel | None) -> None:
        if refused is None or self._hand is None:
            return
        self.paper_seen.emit(refused.picture)
        order_no = self._order_no

        def answer(option: int, _: str) -> None:
            if option == 0:
                self.get_label(None)
                return
            self._start(tr("Taking the label as it is…"))
            self._ask(PRINT, lambda desk: use_refused(desk, order_no, SEEN_BY_EYE), self._taken)

        options = (tr("Ask Oker again"), tr("Use it anyway (supervisor)"))
        self._question(Question(speak(refused.why.sentence), options, answer))

    def _taken(self, hand: InHand) -> None:
        self._show(hand)
        self._stop()
        self.print_label()
