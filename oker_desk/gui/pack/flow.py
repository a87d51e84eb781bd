"""The packing flow: which act follows which, for the one order in hand. It shows nothing itself."""

from __future__ import annotations

from oker_desk.domain.parcels import Box
from oker_desk.domain.scans import ScanVerdict, ScanWord
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.gui.lanes import DESK, NETWORK, PRINT
from oker_desk.gui.pack.acts import (
    Counted,
    Printed,
    check_with_oker,
    count_unit,
    finish,
    get_invoice_of,
    get_label_of,
    open_in_hand,
    print_of,
    take_back,
)
from oker_desk.gui.pack.snapshot import InHand, load_in_hand
from oker_desk.gui.pack.table import PackTable
from oker_desk.gui.pack.words import Step, step_of

_WRONG_WORDS = {
    ScanWord.WRONG_ITEM: "WRONG ITEM",
    ScanWord.TOO_MANY: "TOO MANY",
    ScanWord.UNKNOWN_CODE: "UNKNOWN CODE",
}


class PackFlow(PackTable):
    """Takes scans and keys, asks the lanes, and goes on by itself where the station wants it."""

    # What a person does --------------------------------------------------------------------------------------------

    def take_scan(self, code: str) -> None:
        """Take a scan for whatever the table is at; what comes while an order is being opened waits its turn."""
        if self._busy and (self._hand is None or self._finishing or code == self._hand.view.order.awb):
            self._scans.append(code)
        elif self._busy:
            self._parts.say_wait("ONE MOMENT", f"{self._busy} Then scan {code} again.")
        elif self._hand is None:
            self.open(code)
        elif step_of(self._hand.view.order) is Step.SCAN:
            self._finish(code)
        else:
            order_no = self._hand.view.order.order_no
            self._ask(DESK, lambda desk: count_unit(desk, order_no, code), self._counted_one)

    def open(self, ref: str) -> None:
        """Take an order in hand, letting go of the one before; the cache is shown at once."""
        if self._busy:
            return
        if self._hand is not None:
            self._let_go(self._hand.view.order.order_no)
        self._hand, self._counted, self.newest = None, [], ""
        self._start("Opening the order…")
        self._ask(DESK, lambda desk: load_in_hand(desk, ref), self._preview, lambda trouble: None)
        self._ask(
            NETWORK,
            lambda desk: open_in_hand(desk, ref),
            lambda hand: self._opened(hand, ref),
            self._not_opened,
        )

    def get_invoice(self) -> None:
        """Get the invoice; harmless to ask for twice, since nothing starts while something is under way."""
        if self._at(Step.INVOICE):
            order_no = self._order_no
            self._start("Getting the invoice from Oker…")
            self._ask(NETWORK, lambda desk: get_invoice_of(desk, order_no), self._invoiced, self._unanswered)

    def get_label(self, box: Box | None) -> None:
        """Give box and weight and get the label, which prints by itself."""
        if self._at(Step.LABEL):
            order_no = self._order_no
            self._start("Getting courier and label from Oker…")
            self._ask(
                NETWORK, lambda desk: get_label_of(desk, order_no, box), self._labelled, self._not_labelled
            )

    def print_label(self) -> None:
        """Print the label, or print it again."""
        if self._at(Step.SCAN):
            order_no = self._order_no
            self._start("Printing the label…")
            self._ask(PRINT, lambda desk: print_of(desk, order_no), self._printed)

    def undo(self) -> None:
        """Take back the newest scan of this order."""
        if self._hand is None or not self._at(Step.CHECK, Step.INVOICE):
            return
        order = self._hand.view.order
        items = [item.item_id for item in order.channel.active_items if order.checked_of(item)]
        item_id = self._counted.pop() if self._counted else (items[-1] if items else "")
        if item_id:
            self._ask(DESK, lambda desk: take_back(desk, order.order_no, item_id), self._taken_back)

    def put_away(self) -> bool:
        """Let go of the order in hand; what was scanned stays with it."""
        if self._hand is None or self._busy:
            return False
        order = self._hand.view.order
        self._let_go(order.order_no)
        done, wanted = order.units
        self._parts.say_info(
            "PUT AWAY", f"Order {order.display_no} stays as it is: {done} of {wanted} scanned."
        )
        self._free()
        return True

    # What follows ----------------------------------------------------------------------------------------------------

    def _preview(self, hand: InHand) -> None:
        if self._busy and self._hand is None:
            self.shown.emit(hand)

    def _opened(self, hand: InHand, ref: str) -> None:
        order = hand.view.order
        self._show(hand)
        if step_of(order) is Step.SCAN and ref == order.awb:
            self._stop()
            self._finish(ref)
            return
        if step_of(order) is Step.READY:
            self._stop(keep=True)
            self._parts.say_info("READY", f"Parcel {order.awb} is packed and labelled. Bring it to the dock.")
            self._let_go(order.order_no)
            self._free()
            return
        self._parts.say_good("ORDER OPEN", f"Order {order.display_no}. {_next_told(hand)}")
        self._stop()

    def _not_opened(self, trouble: Trouble) -> None:
        self._parts.say_trouble(trouble)
        self._stop(keep=True)
        self._free()

    def _counted_one(self, counted: Counted) -> None:
        verdict = counted.verdict
        if counted.hand.view.order.order_no != self._order_no:
            return  # the order was put away while this scan was on its way; it counted all the same
        if counted.other and not any(counted.hand.view.order.parcel.checked.values()):
            self.open(counted.other)
            return
        if verdict.counted and verdict.item is not None:
            self.newest = verdict.item.item_id
            self._counted.append(self.newest)
        self._show(counted.hand)
        self._tell_scan(verdict, counted)
        if (
            verdict.counted
            and step_of(counted.hand.view.order) is Step.INVOICE
            and counted.hand.straight_through
        ):
            self.get_invoice()

    def _tell_scan(self, verdict: ScanVerdict, counted: Counted) -> None:
        order = counted.hand.view.order
        if verdict.counted:
            done, wanted = order.units
            word = "ALL IN" if done == wanted else f"{done} OF {wanted}"
            self._parts.say_good(word, verdict.message)
        elif counted.other:
            self._parts.say_wrong(
                "ANOTHER ORDER", f"Order {order.display_no} is in hand. Finish it, or put it away with Esc."
            )
        else:
            self._parts.say_wrong(_WRONG_WORDS[verdict.word], verdict.message)

    def _taken_back(self, hand: InHand) -> None:
        self.newest = ""
        self._show(hand)
        done, wanted = hand.view.order.units
        self._parts.say_info("TAKEN BACK", f"{done} of {wanted} scanned.")

    def _invoiced(self, hand: InHand) -> None:
        self._show(hand)
        invoice = hand.view.order.parcel.invoice
        self._stop()
        if invoice is None:
            self._parts.say_wait(
                "NO ANSWER YET", "Oker has not told whether the invoice was made. Ask again."
            )
            return
        self._parts.say_good("INVOICED", f"Invoice {invoice.code}. The order can no longer be cancelled.")
        if hand.straight_through and hand.box is not None:
            self.get_label(hand.box)

    def _unanswered(self, trouble: Trouble) -> None:
        """Without an answer nothing is sent again: what happened is read back."""
        if trouble.outcome is not Outcome.UNKNOWN:
            self._failed(trouble)
            return
        order_no = self._order_no
        self._start("Checking with Oker…")
        self._parts.say_wait("CHECKING WITH OKER", trouble.message)
        self._ask(NETWORK, lambda desk: check_with_oker(desk, order_no), self._checked)

    def _checked(self, hand: InHand) -> None:
        self._show(hand)
        self._stop()
        unsure = hand.view.order.parcel.unsure
        if unsure:
            self._parts.say_wait(
                "NO ANSWER YET", "Oker has not answered. The parcel stays here. Ask again in a minute."
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
            self._parts.say_good("LABEL THERE", _next_told(hand))

    def _not_labelled(self, trouble: Trouble) -> None:
        if trouble.outcome is not Outcome.WAITING:
            self._unanswered(trouble)
            return
        order_no = self._order_no
        self._parts.say_wait("WAITING SHELF", trouble.message)
        self._stop(keep=True)
        self._let_go(order_no)
        self.shelved.emit(order_no)
        self._free()

    def _printed(self, printed: Printed) -> None:
        self._show(printed.hand)
        again = f" (reprint {printed.copy})" if printed.copy > 1 else ""
        self._stop()
        self._parts.say_good(
            f"LABEL PRINTED{again.upper()}", "Put it on the box, then scan the label on the box."
        )

    def _finish(self, code: str) -> None:
        order_no = self._order_no
        self._finishing = True
        self._start("Checking the label…")
        self._ask(DESK, lambda desk: finish(desk, order_no, code), self._finished)

    def _finished(self, hand: InHand) -> None:
        order = hand.view.order
        tracking = order.parcel.tracking
        courier = f" for {tracking.courier_name}" if tracking else ""
        self._parts.say_done(
            "PARCEL READY", f"Parcel {order.awb}{courier}: to the dock. Scan the next order."
        )
        self._stop(keep=True)
        self._free()


def _next_told(hand: InHand) -> str:
    return {
        Step.CHECK: "Scan the goods into the box.",
        Step.INVOICE: "All goods are in. Next: the invoice.",
        Step.LABEL: "Next: weight, box and label.",
        Step.SCAN: "Put the label on the box, then scan it.",
        Step.READY: "Bring it to the dock.",
    }[step_of(hand.view.order)]
