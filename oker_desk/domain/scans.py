"""Judging a scanned code against the items of an order (R13)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.channel import Item
from oker_desk.domain.orders import Order
from oker_desk.domain.wording import Sentence, say


class ScanWord(StrEnum):
    """How a scan counted, in the words of the command-line contract."""

    COUNTED = "counted"
    WRONG_ITEM = "wrong_item"
    TOO_MANY = "too_many"
    UNKNOWN_CODE = "unknown_code"
    DOUBLE = "double"
    """The scanner fired twice at one piece. Only the window can tell: it knows when each scan came."""


DOUBLE_WITHIN = 0.3
"""Seconds. Nobody takes up a second piece and scans it so soon after the first; a trigger bounces much faster."""


class ScanVerdict(Struct, frozen=True):
    """What one scan means; ``item`` is the article of this order that it belongs to, if any."""

    code: str
    word: ScanWord
    sentence: Sentence
    item: Item | None = None

    @property
    def counted(self) -> bool:
        return self.word is ScanWord.COUNTED

    @property
    def message(self) -> str:
        return str(self.sentence)


def judge_scan(
    order: Order, code: str, find_title: Callable[[str], str | None], sku: str | None = None
) -> ScanVerdict:
    """Return what a scan means; ``find_title`` names an article of any other order or listing by its code.

    ``sku`` is the article that the barcode table gives for the code, such as an EAN, if it knows one.
    """
    code = code.strip()
    wanted = {code, sku} - {None, ""}
    matches = [item for item in order.channel.active_items if wanted & codes_of(item)]
    open_ones = [item for item in matches if order.checked_of(item) < item.quantity]
    if open_ones:
        item = open_ones[0]
        done = order.checked_of(item) + 1
        sentence = say("{title}: {done} of {quantity}.", title=item.title, done=done, quantity=item.quantity)
        return ScanVerdict(code, ScanWord.COUNTED, sentence, item)
    if matches:
        item = matches[0]
        sentence = say(
            "Too many. {title} is already complete ({quantity} of {quantity}).",
            title=item.title,
            quantity=item.quantity,
        )
        return ScanVerdict(code, ScanWord.TOO_MANY, sentence, item)
    other = next((title for known in sorted(wanted, key=str) if (title := find_title(str(known)))), None)
    if other:
        needed = " · ".join(item.title for item in order.missing) or say("nothing more")
        return ScanVerdict(
            code,
            ScanWord.WRONG_ITEM,
            say("WRONG ITEM. This is {other}. Needed: {needed}.", other=other, needed=needed),
        )
    return ScanVerdict(code, ScanWord.UNKNOWN_CODE, say("Unknown code {code}.", code=code))


def double_trigger(code: str) -> ScanVerdict:
    """Return the verdict on a code that came again faster than hands are; it counted the first time only."""
    return ScanVerdict(
        code.strip(),
        ScanWord.DOUBLE,
        say("{code} came twice at once and was counted once. Scan the next piece.", code=code.strip()),
    )


def codes_of(item: Item) -> frozenset[str]:
    """Return the codes that may stand on the article: the catalog has no barcode field (channel API §4)."""
    return frozenset({item.sku, item.variant_id}) - {""}
