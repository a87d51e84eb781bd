"""Printing a manifest's papers on the station's manifest printer: ours, and Oker's own beside it (R43)."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.devices import labels
from oker_desk.domain.acts import Act
from oker_desk.domain.people import Right
from oker_desk.domain.prints import PaperKind
from oker_desk.domain.trouble import unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.dock.manifest_paper import paper_of
from oker_desk.services.people import require_right
from oker_desk.services.printers import PrinterChoice, printer_for, printer_of
from oker_desk.services.views import show_manifest


class PaperPrinted(Struct, frozen=True):
    """What was handed to the printer."""

    manifest_no: str
    printer: str
    of_oker: int
    """How many of Oker's own papers went beside ours."""


def manifest_printer(desk: Desk) -> PrinterChoice | None:
    """Return this station's printer for manifests, or None."""
    return printer_for(desk, PaperKind.MANIFEST)


def print_paper(desk: Desk, manifest_no: str) -> PaperPrinted:
    """Print our paper, watermarked until the manifest is closed, and Oker's own as far as it is here.

    Raises R27's trouble if it did not go out; the manifest stays as it was.
    """
    require_right(desk, Right.WORK)
    manifest = show_manifest(desk, manifest_no)
    chosen = manifest_printer(desk)
    if chosen is None:
        raise unavailable(
            "No printer for manifests is chosen at this station. Choose one under Set-up.", rule="R27"
        )
    theirs = desk.store.dock.papers_of(manifest.manifest_no)
    printer = printer_of(chosen)
    for pdf in (paper_of(desk, manifest), *theirs):
        pages = [
            labels.rasters.page_raster(pdf, page, chosen.paper, chosen.dpi)
            for page in range(labels.pages.pages_of(pdf))
        ]
        printer.print_pages(pages, pdf, f"Manifest {manifest.manifest_no}")
    with desk.store.transaction():
        desk.store.history.append(
            Act.CLOSE,
            f"Manifest paper printed to {printer.name} ({manifest.state}).",
            at=desk.now(),
            who=desk.person,
            manifest_no=manifest.manifest_no,
        )
    return PaperPrinted(manifest.manifest_no, printer.name, len(theirs))
