"""The packing flow: which act follows which, for the one order in hand. It shows nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from oker_desk.domain.aside import Waiting
from oker_desk.domain.commands import BoxCommand, Command, command_of, looks_like_command
from oker_desk.domain.parcels import Box
from oker_desk.domain.scan_meaning import clean
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence
from oker_desk.gui.lanes import DESK, NETWORK
from oker_desk.gui.language import speak, tr
from oker_desk.gui.notices import Notice, NoticeKind
from oker_desk.gui.pack.acts import (
    Counted,
    Printed,
    check_with_oker,
    doubt_of,
    finish,
    finish_without_scan,
    get_invoice_of,
    get_label_of,
    shelve,
)
from oker_desk.gui.pack.printing import Printing
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.table import Question
from oker_desk.gui.pack.words import Step, next_told, step_of


class PackFlow(Printing):
    """Takes scans and keys, asks the lanes, and goes on by itself where the station wants it."""

    commanded = Signal(object)
    """A command that the screen carries out: a box (``BoxCommand``), the scale, the next step, the next order."""

    # What a person does --------------------------------------------------------------------------------------------

    def take_scan(self, code: str, at: float | None = None) -> None:
        """Take a scan for whatever the table is at; what comes while an order is being opened waits its turn.

        ``at`` is when it came, in seconds by the clock of the keys; typed codes have no time.
        """
        code = clean(code)
        if not code:
            return
        if self._is_double(code, at):
            self._doubled(code)
        elif looks_like_command(code):
            self._obey(code, command_of(code))
        else:
            self.drop_question()
            self._take_code(code)

    def get_invoice(self) -> None:
        """Get the invoice; harmless to ask for twice, since nothing starts while something is under way."""
        if self._at(Step.INVOICE):
            order_no = self._order_no
            self._start(tr("Getting the invoice from Oker…"))
            self._ask(NETWORK, lambda desk: get_invoice_of(desk, order_no), self._invoiced, self._unanswered)

    def get_label(self, box: Box | None) -> None:
        """Give box and weight and get the label, which prints by itself; what is doubtful is asked about first."""
        if self._at(Step.LABEL):
            order_no = self._order_no
            self._start(tr("Checking weight and box…"))
            self._ask(
                DESK, lambda desk: doubt_of(desk, order_no, box), lambda doubt: self._weighed(doubt, box)
            )

    def go_on(self) -> None:
        """Do the next step of the order in hand, where it is a person's turn: the invoice, or the first print."""
        label = self._hand.view.order.parcel.label if self._hand else None
        if label is not None and not label.prints:
            self.print_label()
        else:
            self.get_invoice()

    # Scans -----------------------------------------------------------------------------------------------------------

    def _take_code(self, code: str) -> None:
        if self._busy and (self._hand is None or self._finishing or code == self._hand.view.order.awb):
            self._scans.append(code)
        elif self._busy and not self._checking:
            self._parts.say_wait(
                tr("ONE MOMENT"), tr("{what} Then scan {code} again.", what=self._busy, code=code)
            )
        elif self._hand is None:
            self._read(code)
        elif self._hand.stop is not None and not self._busy:
            self._let_go(self._order_no)
            self._hand = None
            self._read(code)
        elif step_of(self._hand.view.order) is Step.SCAN:
            self._finish(code)
        elif step_of(self._hand.view.order) is Step.LABEL:
            self._parts.say_wrong(
                tr("WEIGHT FIRST"), tr("The goods are in. Type the weight, or choose the box, then Enter.")
            )
        else:
            self._count(code)

    def _obey(self, code: str, command: Command | BoxCommand | None) -> None:
        acts = {
            Command.YES: lambda: self.answer(0, self.question.field or "" if self.question else ""),
            Command.NO: self.drop_question,
            Command.UNDO: self.undo,
            Command.REPRINT: self.print_label,
            Command.PUT_AWAY: self.put_away,
            Command.CHANGE_PERSON: self._parts.person_wanted.emit,
        }
        if command is None:
            self._parts.say_wrong(
                tr("UNKNOWN COMMAND"),
                tr("{code} is no command of this program. Print the command sheet anew.", code=code),
            )
        elif command is Command.SHORT and self.question is not None and self.question.field is not None:
            self.answer(0, self.question.field)  # scanned twice: it is meant, at the place that is suggested
        elif command is Command.SHORT:
            self.set_aside()
        elif isinstance(command, Command) and command in acts:
            acts[command]()
        else:
            self.commanded.emit(command)

    # What follows ----------------------------------------------------------------------------------------------------

    def _go_on(self, counted: Counted) -> None:
        hand, verdict = counted.hand, counted.verdict
        last = verdict is not None and verdict.counted and step_of(hand.view.order) is Step.INVOICE
        if last and hand.straight_through:
            self.get_invoice()

    def _invoiced(self, hand: InHand) -> None:
        self._show(hand)
        invoice = hand.view.order.parcel.invoice
        self._stop()
        if invoice is None:
            self._parts.say_wait(
                tr("NO ANSWER YET"), tr("Oker has not told whether the invoice was made. Ask again.")
            )
            return
        self._say_progress(
            tr("INVOICED"),
            tr("Invoice {code}. The order can no longer be cancelled.", code=invoice.code),
        )
        if hand.straight_through and hand.box is not None:
            self._fetch_label(hand.box)

    def _weighed(self, doubt: Sentence | None, box: Box | None) -> None:
        self._stop()
        if doubt is None:
            self._fetch_label(box)
            return
        told = speak(doubt)
        said = Notice(NoticeKind.WAIT, tr("IS THIS RIGHT?"), told)
        yes = (tr("Yes, it is right"),)
        self._question(Question(told, yes, lambda option, typed: self._fetch_label(box), said=said))

    def _fetch_label(self, box: Box | None) -> None:
        if not self._at(Step.LABEL):
            return
        order_no = self._order_no
        self._start(tr("Getting courier and label from Oker…"))
        self._ask(NETWORK, lambda desk: get_label_of(desk, order_no, box), self._labelled, self._not_labelled)

    def _unanswered(self, trouble: Trouble) -> None:
        """Without an answer nothing is sent again: what happened is read back."""
        if trouble.outcome is not Outcome.UNKNOWN:
            self._failed(trouble)
            return
        order_no = self._order_no
        self._start(tr("Checking with Oker…"))
        self._parts.say_wait(tr("CHECKING WITH OKER"), speak(trouble.sentence))
        self._ask(NETWORK, lambda desk: check_with_oker(desk, order_no), self._checked)

    def _checked(self, hand: InHand) -> None:
        self._show(hand)
        self._stop()
        if hand.view.order.parcel.unsure:
            self._parts.say_wait(
                tr("NO ANSWER YET"),
                tr("Oker has not answered. The parcel stays here. Ask again in a minute."),
            )
        elif step_of(hand.view.order) is Step.LABEL:
            self._invoiced(hand)

    def _labelled(self, hand: InHand) -> None:
        self._show(hand)
        self._stop()
        label = hand.view.order.parcel.label
        if label is not None and not label.prints:
            self.print_label()
        else:
            self._say_progress(tr("LABEL THERE"), next_told(hand.view.order))

    def _not_labelled(self, trouble: Trouble) -> None:
        if trouble.outcome is not Outcome.WAITING:
            self._unanswered(trouble)
            if trouble.rule == "R26":
                self._show_refused()
            return
        order_no = self._order_no
        self._start(tr("Finding a place on the WAITING shelf…"))
        self._ask(
            DESK,
            lambda desk: shelve(desk, order_no),
            lambda waiting: self._shelved(waiting, trouble.sentence),
        )

    def _shelved(self, waiting: Waiting, why: Sentence) -> None:
        self._stop(keep=True)
        self._parts.say_wait(tr("PUT ON {place}", place=waiting.place), speak(why))
        self._free()

    def _printed(self, printed: Printed) -> None:
        self._show(printed.hand)
        self._stop()
        if not printed.hand.scan_label:
            self._finish_unscanned()
            return
        word = tr("LABEL PRINTED")
        if printed.copy > 1:
            word = tr("LABEL PRINTED (REPRINT {n})", n=printed.copy)
        self._say_progress(word, tr("Put it on the box, then scan the label on the box."))

    def _finish(self, code: str) -> None:
        order_no = self._order_no
        self._finishing = True
        self._start(tr("Checking the label…"))
        self._ask(DESK, lambda desk: finish(desk, order_no, code), self._finished)

    def _finish_unscanned(self) -> None:
        order_no = self._order_no
        self._finishing = True
        self._start(tr("Finishing the parcel…"))
        self._ask(DESK, lambda desk: finish_without_scan(desk, order_no), self._finished)

    def _finished(self, hand: InHand) -> None:
        order = hand.view.order
        courier = order.parcel.tracking.courier_name if order.parcel.tracking else "–"
        self._parts.say_done(
            tr("PARCEL READY"),
            tr("Parcel {awb} for {courier}: to the dock. Scan the next.", awb=order.awb, courier=courier),
        )
        self._stop(keep=True)
        self._free()
