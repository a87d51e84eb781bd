"""Printing a manifest's papers on the station's manifest printer: ours, and Oker's own beside it (R43)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from msgspec import Struct

from oker_desk.devices import labels
from oker_desk.domain.manifests import Manifest
from oker_desk.domain.people import Right
from oker_desk.domain.prints import MAY_BE_ON_PAPER, PaperKind, Print, PrintKind
from oker_desk.domain.rules.dock import MAY_GO, may_print_papers
from oker_desk.domain.trouble import blocked, refused, unavailable
from oker_desk.services.claiming import papers_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifest_paper import paper_of
from oker_desk.services.people import require_right
from oker_desk.services.print_ledger import Job, in_ledger
from oker_desk.services.printers import PrinterChoice, printer_for, printer_of
from oker_desk.services.views import show_manifest


class PaperPrinted(Struct, frozen=True):
    """What was handed to the printer; ``copy`` is 1 for the first print, 2 and more for reprints."""

    manifest_no: str
    printer: str
    copy: int
    of_oker: int
    """How many of Oker's own papers went."""


def manifest_printer(desk: Desk) -> PrinterChoice | None:
    """Return this station's printer for manifests, or None."""
    return printer_for(desk, PaperKind.MANIFEST)


def print_paper(desk: Desk, manifest_no: str, reason: str = "") -> PaperPrinted:
    """Print our paper, a watermarked draft until the manifest is closed; then Oker's own with it, as far as it is here.

    A further time is a reprint, which wants the right to it and a ``reason`` (R24). Raises R27's trouble if it did not
    go out; the manifest stays as it was.
    """
    with _begun(desk, manifest_no, reason) as run:
        kind = PrintKind.MANIFEST if run.closed else PrintKind.DRAFT
        ours = [one for one in run.before if one.kind == kind]
        run.judge(ours)
        copy = next_copy(ours)
        run.send(kind, paper_of(desk, run.manifest, copy), copy)
        return run.done(copy, len(run.send_theirs()))


def print_channel_paper(desk: Desk, manifest_no: str, reason: str = "") -> PaperPrinted:
    """Print Oker's own papers alone, where they came when ours was out already; raises as `print_paper` does."""
    with _begun(desk, manifest_no, reason) as run:
        run.judge([one for one in run.before if one.kind == PrintKind.CHANNEL_MANIFEST])
        copies = run.send_theirs()
        if not copies:
            raise refused("Oker's own paper of manifest {m} is not here.", m=run.manifest.manifest_no)
        return run.done(max(copies), len(copies))


def prints_of_manifest(desk: Desk, manifest_no: str) -> list[Print]:
    """Return every print of the manifest's papers, oldest first."""
    return desk.store.prints.of_manifest(manifest_no)


def last_print(desk: Desk, manifest: Manifest) -> Print | None:
    """Return the newest print of a closed manifest's paper that may be on paper: the next one is a reprint."""
    if manifest.state not in MAY_GO:
        return None
    out = [one for one in prints_of_manifest(desk, manifest.manifest_no) if one.state in MAY_BE_ON_PAPER]
    return next((one for one in reversed(out) if one.kind == PrintKind.MANIFEST), None)


def next_copy(before: Sequence[Print]) -> int:
    """Return which copy comes next, after these prints of the same paper."""
    return 1 + sum(one.state in MAY_BE_ON_PAPER for one in before)


# ---------------------------------------------------------------------------------------------------------------------


class _Run(Struct, frozen=True):
    """One printing of a manifest's papers, with what was printed of them before."""

    desk: Desk
    manifest: Manifest
    chosen: PrinterChoice
    before: Sequence[Print]
    reason: str

    @property
    def closed(self) -> bool:
        return self.manifest.state in MAY_GO

    def judge(self, before: Sequence[Print]) -> None:
        """Raise if the same paper may not be printed once more."""
        if self.closed and next_copy(before) > 1:
            require_right(self.desk, Right.REPRINT)
        verdict = may_print_papers(self.manifest, before, self.reason)
        if not verdict.allowed:
            raise blocked(verdict)

    def send(self, kind: PrintKind, pdf: bytes, copy: int) -> None:
        printer, number = printer_of(self.chosen), self.manifest.manifest_no
        sheet, dpi = self.chosen.paper, self.chosen.dpi
        pages = [
            labels.rasters.page_raster(pdf, page, sheet, dpi) for page in range(labels.pages.pages_of(pdf))
        ]
        digest, why = hashlib.sha256(pdf).hexdigest(), self.reason.strip() if copy > 1 else ""
        with in_ledger(self.desk, Job(kind, digest, copy, printer.name, why, manifest_no=number)):
            printer.print_pages(pages, pdf, f"Manifest {number}")

    def send_theirs(self) -> list[int]:
        """Print what Oker gave and return which copy of each it was; Oker's says nothing of "not closed" (R40)."""
        papers = self.desk.store.dock.papers_of(self.manifest.manifest_no) if self.closed else []
        copies = []
        for pdf in papers:
            digest = hashlib.sha256(pdf).hexdigest()
            copies.append(next_copy([one for one in self.before if one.sha256 == digest]))
            self.send(PrintKind.CHANNEL_MANIFEST, pdf, copies[-1])
        return copies

    def done(self, copy: int, of_oker: int) -> PaperPrinted:
        return PaperPrinted(self.manifest.manifest_no, printer_of(self.chosen).name, copy, of_oker)


@contextmanager
def _begun(desk: Desk, manifest_no: str, reason: str) -> Iterator[_Run]:
    require_right(desk, Right.WORK)
    manifest, chosen = show_manifest(desk, manifest_no), manifest_printer(desk)
    if chosen is None:
        raise unavailable(
            "No printer for manifests is chosen at this station. Choose one under Set-up.", rule="R27"
        )
    with papers_claimed(desk, manifest.manifest_no):
        manifest = show_manifest(desk, manifest.manifest_no)
        yield _Run(desk, manifest, chosen, prints_of_manifest(desk, manifest.manifest_no), reason)
