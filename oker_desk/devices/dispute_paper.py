"""The front sheet of a dispute pack: what is known of one parcel, on paper that a courier or a marketplace reads.

All lengths are millimetres, sizes of letters are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from oker_desk.devices.paper_sheet import BOTTOM, INK, LEFT, SOFT, TOP, WIDTH, Sheet
from oker_desk.domain.events import Event

_TIME, _WHO, _HASH = 34.0, 26.0, 30.0
_WHAT = WIDTH - _TIME - _WHO - _HASH
_LINE = 4.6


class DisputeFacts(Struct, frozen=True):
    """What stands above the events; ``facts`` are pairs of title and value, ``proof`` says what was checked."""

    order_no: str
    awb: str
    facts: tuple[tuple[str, str], ...]
    proof: tuple[str, ...]


def draw_dispute(facts: DisputeFacts, events: Sequence[Event], *, printed_at: datetime, fonts: Path) -> bytes:
    """Return the sheet as a PDF. Times are shown in the zone of ``printed_at``."""
    paper = _Paper(facts, printed_at, fonts)
    paper.add_page()
    paper.head()
    for event in events:
        paper.event(event)
    paper.proof()
    return bytes(paper.output())


class _Paper(Sheet):
    """``footer`` is called by fpdf2 at the end of each page."""

    def __init__(self, facts: DisputeFacts, printed_at: datetime, fonts: Path) -> None:
        super().__init__(fonts)
        self._facts = facts
        self._printed_at = printed_at
        self.set_title(f"Parcel {facts.awb or facts.order_no}")
        self.set_creation_date(printed_at)

    def footer(self) -> None:
        self.rule(BOTTOM + 3)
        told = f"Oker Desk · parcel {self._facts.awb or self._facts.order_no} · made {self._time(self._printed_at)}"
        self.words(LEFT, BOTTOM + 5, 140, told, 7.5, colour=SOFT)
        self.words(
            LEFT + WIDTH - 30, BOTTOM + 5, 30, f"Page {self.page_no()} of {{nb}}", 7.5, align="R", colour=SOFT
        )

    def head(self) -> None:
        """Draw the parcel's number with its bars, the facts in three columns, and the titles of the events."""
        self.words(LEFT, TOP, 60, "EVERYTHING KNOWN OF ONE PARCEL", 9, bold=True, colour=SOFT)
        self.words(LEFT, TOP + 5, 108, self._facts.awb or self._facts.order_no, 24, bold=True)
        if self._facts.awb:
            self.bars(LEFT + 114, TOP + 3, WIDTH - 114, 18, self._facts.awb, align="R")
        top = TOP + 25
        self.rule(top)
        for place, (title, value) in enumerate(self._facts.facts):
            self.fact(LEFT + place % 3 * 62, top + 2.5 + place // 3 * 12.5, 58, title, value, 10.5)
        self.set_y(top + 5 + (len(self._facts.facts) + 2) // 3 * 12.5)
        self._titles()

    def event(self, event: Event) -> None:
        """Draw one event, its text over as many lines as it needs."""
        self.set_font("NotoSans", "", 8.5)
        found: Any = self.multi_cell(_WHAT - 3, _LINE, event.text, dry_run=True, output="LINES")
        lines: list[str] = found
        height = _LINE * max(1, len(lines)) + 2
        if self.get_y() + height > BOTTOM:
            self.add_page()
            self.set_y(TOP)
            self._titles()
        top = self.get_y()
        self.words(LEFT, top + 1, _TIME - 2, self._time(event.at), 8.5)
        self.words(LEFT + _TIME, top + 1, _WHO - 2, event.who, 8.5, bold=True)
        for place, line in enumerate(lines):
            self.words(LEFT + _TIME + _WHO, top + 1 + place * _LINE, _WHAT - 2, line, 8.5)
        self.words(LEFT + WIDTH - _HASH, top + 1, _HASH, event.hash[:16], 8, align="R", colour=SOFT)
        self.set_y(top + height)
        self.rule(top + height)

    def proof(self) -> None:
        """Draw what was checked of the chain."""
        if self.get_y() + 8 + _LINE * len(self._facts.proof) > BOTTOM:
            self.add_page()
            self.set_y(TOP)
        top = self.get_y() + 4
        for place, line in enumerate(self._facts.proof):
            self.words(LEFT, top + place * _LINE, WIDTH, line, 8.5, colour=INK)

    def _titles(self) -> None:
        top, x = self.get_y(), LEFT
        for title, width in (("When", _TIME), ("Who", _WHO), ("What", _WHAT)):
            self.words(x, top, width, title, 8, bold=True, colour=SOFT)
            x += width
        self.words(x, top, _HASH, "Link of the chain", 8, bold=True, align="R", colour=SOFT)
        self.rule(top + 5, colour=INK)
        self.set_y(top + 5.5)

    def _time(self, when: datetime) -> str:
        return f"{when.astimezone(self._printed_at.tzinfo):%d %b %Y %H:%M:%S}"
