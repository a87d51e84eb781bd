"""Labels of many orders, one after the other in the order given; a person may stop and go on at any of them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.desk import Desk
from oker_desk.services.packing.printing import print_label
from oker_desk.services.views import need_order


class BulkWord(StrEnum):
    """How it went with one of many labels."""

    PRINTED = "printed"
    LEFT_OUT = "left_out"
    """It may not be printed, or was printed before: a reprint is an act of its own."""
    STOPPED = "stopped"
    """The printer did not take it: the next ones would not come out either."""


class BulkLine(Struct, frozen=True):
    """One of many labels; ``told`` says why, unless it was printed."""

    display_no: str
    word: BulkWord
    told: Sentence


def print_one_of_many(desk: Desk, order_no: str) -> BulkLine:
    """Print one label that was never printed before; says why not, where not."""
    order = need_order(desk, order_no)
    label = order.parcel.label
    if label is not None and label.prints:
        told = say("Printed before, by {name}. Print it again by itself.", name=label.printed_by or None)
        return BulkLine(order.display_no, BulkWord.LEFT_OUT, told)
    try:
        done = print_label(desk, order_no)
    except Trouble as trouble:
        printer = trouble.rule == "R27" or trouble.outcome is Outcome.UNKNOWN or trouble.rule == "R51"
        word = BulkWord.STOPPED if printer else BulkWord.LEFT_OUT
        return BulkLine(order.display_no, word, trouble.sentence)
    return BulkLine(order.display_no, BulkWord.PRINTED, say("Sent to {printer}.", printer=done.printer))
