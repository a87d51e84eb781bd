"""The paper that goes with a manifest: an A4 list of its parcels with bars to scan and two lines to sign (R43).

While the manifest is not closed every page says in large letters that nothing may be handed over (R40). All lengths
are millimetres, sizes of letters are points.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from oker_desk.devices.paper_sheet import BOTTOM, INK, LEFT, SOFT, TOP, WIDTH, Colour, Sheet
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.pickups import Pickup, Stroke

CHANNEL = "Oker"
NOT_CLOSED = "NOT CLOSED – DO NOT HAND OVER"
_STATE_WORDS = {ManifestState.CLOSED: "CLOSED – MAY GO", ManifestState.HANDED_OVER: "HANDED OVER"}

ROW = 15.0
SIGNATURES = 58.0
COLUMNS = (
    *(("", 8.0, "R"), ("AWB", 73.0, "L"), ("Order", 34.0, "L"), ("Invoice", 31.0, "L")),
    *(("COD", 25.0, "R"), ("Boxes", 11.0, "R")),
)
"""Title, width and side of each; together as wide as the ink."""

STOP: Colour = (176, 24, 24)
WATERMARK: Colour = (247, 203, 203)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class PaperLine(Struct, frozen=True):
    """One parcel as the paper shows it; ``cod`` is 0 for a prepaid order."""

    awb: str
    order_no: str
    invoice_code: str
    cod: Decimal
    currency: str


def draw_manifest(
    manifest: Manifest,
    lines: Sequence[PaperLine],
    *,
    seller: str,
    printed_at: datetime,
    fonts: Path,
    courier: str = "",
    pickups: Sequence[Pickup] = (),
    copy: int = 1,
) -> bytes:
    """Return the paper as a PDF. Times are shown in the zone of ``printed_at``; ``fonts`` holds the Noto Sans files.

    ``courier`` is its name, ``pickups`` are the hand-overs that were recorded: what is known stands on the lines to
    sign, and a signature drawn on the screen stands where one is written by hand. ``copy`` is 1 for the first print;
    a further one says on every page that it is a reprint.
    """
    paper = _Paper(manifest, seller, content_hash(manifest.manifest_no, lines), printed_at, fonts)
    paper.courier, paper.pickups = courier or manifest.courier_code, tuple(pickups)
    paper.copy = copy
    paper.add_page()
    for number, line in enumerate(lines, 1):
        paper.row(number, line)
    paper.totals(lines)
    paper.signatures()
    return bytes(paper.output())


def content_hash(manifest_no: str, lines: Sequence[PaperLine]) -> str:
    """Return 16 digits that change with any line, so that two papers can be compared at a glance."""
    fields = [manifest_no]
    fields += ["\t".join((n.awb, n.order_no, n.invoice_code, f"{n.cod:.2f}", n.currency)) for n in lines]
    digest = hashlib.sha256("\n".join(fields).encode()).hexdigest()[:16].upper()
    return " ".join(digest[i : i + 4] for i in range(0, 16, 4))


class _Cell(Struct, frozen=True):
    """One column of the table: where it begins, how wide it is, its title and its side (``L`` or ``R``)."""

    x: float
    width: float
    title: str
    align: str


class _Paper(Sheet):
    """The pages; ``header`` and ``footer`` are called by fpdf2 around each of them."""

    def __init__(
        self, manifest: Manifest, seller: str, digest: str, printed_at: datetime, fonts: Path
    ) -> None:
        super().__init__(fonts)
        self._manifest = manifest
        self._seller = seller
        self._digest = digest
        self._printed_at = printed_at
        self.courier = manifest.courier_code
        self.pickups: tuple[Pickup, ...] = ()
        self.copy = 1
        self.set_title(f"Manifest {manifest.manifest_no}")
        self.set_creation_date(printed_at)

    # What stands on a page --------------------------------------------------------------------------------------

    def header(self) -> None:
        if self._manifest.state not in _STATE_WORDS:
            self._watermark()
        if self.page_no() == 1:
            self._head()
            self._facts()
        else:
            self.words(LEFT, TOP, 120, f"Manifest {self._manifest.manifest_no}", 12, bold=True)
            place = f"{self._courier_line()} · {self._manifest.facility}"
            self.words(LEFT + 92, TOP, WIDTH - 92, place, 9, align="R", colour=SOFT)
            self.set_y(TOP + 8)
        self._column_titles()

    def footer(self) -> None:
        self.rule(BOTTOM + 3)
        left = f"Oker Desk · content {self._digest} · printed {self._time(self._printed_at)}"
        self.words(LEFT, BOTTOM + 5, 140, left, 7.5, colour=SOFT)
        if self.copy > 1:
            self.words(LEFT + WIDTH - 52, BOTTOM + 4.6, 32, f"REPRINT {self.copy}", 8.5, bold=True)
        self.words(LEFT + WIDTH - 19, BOTTOM + 5, 30, f"Page {self.page_no()} of {{nb}}", 7.5, colour=SOFT)

    def row(self, number: int, line: PaperLine) -> None:
        """Draw one parcel, on a new page where this one is full."""
        if self.get_y() + ROW > BOTTOM:
            self.add_page()
        top = self.get_y()
        number_cell, bars_cell, *text_cells = self._cells()
        middle = top + 5.2
        self.words(number_cell.x, middle, number_cell.width - 3, str(number), 9, align="R", colour=SOFT)
        first_bar = self.bars(bars_cell.x, top + 1.6, bars_cell.width, 7.4, line.awb)
        self.words(first_bar, top + 9.5, bars_cell.width - 10, line.awb, 9.5, bold=True)
        amount = (money(line.cod, line.currency), INK) if line.cod else ("Prepaid", SOFT)
        texts = ((line.order_no, INK), (line.invoice_code, INK), amount, ("1", INK))
        for cell, (text, colour) in zip(text_cells, texts, strict=True):
            self.words(
                cell.x, middle, cell.width - 2 * (cell.align == "L"), text, 9, align=cell.align, colour=colour
            )
        self.set_y(top + ROW)
        self.rule(top + ROW)

    def totals(self, lines: Sequence[PaperLine]) -> None:
        """Draw the sums, with the signatures on one page."""
        if self.get_y() + SIGNATURES + 18 > BOTTOM:
            self.add_page()
        top = self.get_y() + 3
        sums = [
            money(sum((n.cod for n in some), Decimal(0)), currency)
            for currency, some in groupby(sorted(lines, key=lambda n: n.currency), key=lambda n: n.currency)
        ]
        with_cod = sum(1 for line in lines if line.cod)
        facts = (
            ("Parcels", str(len(lines))),
            ("Boxes", str(len(lines))),
            (f"Cash on delivery ({with_cod} of {len(lines)})", " + ".join(sums) or "–"),
        )
        for (title, value), x, width in zip(facts, (0.0, 34.0, 68.0), (32.0, 32.0, 114.0), strict=True):
            self.fact(LEFT + x, top, width, title, value, 16)
        self.set_y(top + 15)

    def signatures(self) -> None:
        """Draw a box to sign for each side at the foot of the page."""
        top, width = BOTTOM - SIGNATURES, (WIDTH - 8) / 2
        for side, (title, blanks) in enumerate(self._sides()):
            x = LEFT + side * (width + 8)
            self.set_draw_color(*SOFT)
            self.set_line_width(0.3)
            self.rect(x, top, width, SIGNATURES - 2, round_corners=True, corner_radius=1.5)
            self.words(x + 4, top + 3, width - 8, title, 10, bold=True)
            step = (SIGNATURES - 14) / len(blanks)
            for place, (blank, known) in enumerate(blanks, 1):
                y = top + 9 + place * step
                self.words(x + 4, y - 3.6, 26, blank, 8, colour=SOFT)
                self.words(x + 31, y - 4.6, width - 36, known, 9.5, bold=True)
                self.rule(y, x + 30, x + width - 4, SOFT)
        if self.pickups:
            self._sign(LEFT + width + 38, BOTTOM - 15.5, self.pickups[-1].receipt.signature)

    def _sides(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Return the two boxes to sign, each line with what is known already."""
        last = self.pickups[-1] if self.pickups else None
        parts = len(self.pickups)
        taken = f"Taken by courier {self.courier}" + (f", last of {parts} pick-ups" if parts > 1 else "")
        at = self._time(last.at) if last else ""
        vehicle = " · code ".join(filter(None, (last.receipt.vehicle, last.receipt.code))) if last else ""
        return (
            (
                "Handed over by",
                (("Name", last.recorded_by if last else ""), ("Date and time", at), ("Signature", "")),
            ),
            (
                taken,
                (
                    ("Name", last.taken_by if last else ""),
                    ("Vehicle", vehicle),
                    ("Date and time", at),
                    ("Signature", ""),
                ),
            ),
        )

    def _sign(self, x: float, y: float, strokes: Sequence[Stroke]) -> None:
        """Draw the lines of a signature, 34 × 14 mm."""
        self.set_draw_color(*INK)
        self.set_line_width(0.35)
        for stroke in strokes:
            self.polyline([(x + px * 0.034, y + py * 0.014) for px, py in stroke])

    def _head(self) -> None:
        manifest = self._manifest
        closed = manifest.state in _STATE_WORDS
        self.words(LEFT, TOP, 60, "MANIFEST", 9, bold=True, colour=SOFT)
        if self.copy > 1:
            self.words(LEFT + 24, TOP, 60, f"REPRINT {self.copy}", 9, bold=True)
        self.words(LEFT, TOP + 5, 108, manifest.manifest_no, 28, bold=True)
        self.set_fill_color(*(INK if closed else STOP))
        self.rect(LEFT, TOP + 19.5, 108, 8.5, style="F", round_corners=True, corner_radius=1.2)
        words = _STATE_WORDS.get(manifest.state, NOT_CLOSED)
        self.words(LEFT + 3.5, TOP + 21.3, 101, words, 13, bold=True, colour=(255, 255, 255))
        self.bars(LEFT + 114, TOP + 6, WIDTH - 114, 22, manifest.manifest_no, align="R")
        self.set_y(TOP + 33)

    def _facts(self) -> None:
        manifest, top = self._manifest, self.get_y()
        closed = self._time(manifest.closed_at) if manifest.closed_at else "–"
        facts = (
            (
                ("Channel", CHANNEL),
                ("Courier", self._courier_line()),
                ("Created", self._time(manifest.created_at)),
            ),
            (("Seller", self._seller), ("Facility", manifest.facility), ("Closed", closed)),
        )
        self.rule(top)
        for line, some in enumerate(facts):
            for column, (title, value) in enumerate(some):
                self.fact(LEFT + column * 65, top + 2.5 + line * 12.5, 60, title, value, 11)
        self.set_y(top + 29)

    def _courier_line(self) -> str:
        code = self._manifest.courier_code
        return code if self.courier == code else f"{self.courier} ({code})"

    def _column_titles(self) -> None:
        top = self.get_y()
        for cell in self._cells():
            self.words(cell.x, top, cell.width, cell.title, 8, bold=True, align=cell.align, colour=SOFT)
        self.rule(top + 5, colour=INK)
        self.set_y(top + 5)

    def _watermark(self) -> None:
        """Write across the page; everything else is drawn over it, so that bars can still be scanned."""
        with self.rotation(54, 105, 148.5):
            self.words(-45, 138, 300, NOT_CLOSED, 50, bold=True, align="C", colour=WATERMARK)

    def _cells(self) -> Iterator[_Cell]:
        x = LEFT
        for title, width, align in COLUMNS:
            yield _Cell(x, width, title, align)
            x += width

    def _time(self, when: datetime) -> str:
        here = when.astimezone(self._printed_at.tzinfo)
        return f"{here.day} {_MONTHS[here.month - 1]} {here.year}, {here:%H:%M}"


def money(amount: Decimal, currency: str) -> str:
    """Return ``₹1,49,900.00`` for rupees, in India's groups of two, and ``USD 149,900.00`` for others."""
    if currency != "INR":
        return f"{currency} {amount:,.2f}"
    whole, _, part = f"{amount:.2f}".partition(".")
    groups = [whole[-3:]]
    rest = whole[:-3]
    while rest:
        groups.insert(0, rest[-2:])
        rest = rest[:-2]
    return f"₹{','.join(groups)}.{part}"
