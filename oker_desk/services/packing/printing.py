"""Printing stored labels: to the station's printer, to another one, or to a file (R24, R26, R27)."""

from __future__ import annotations

import hashlib
from pathlib import Path

from msgspec import Struct

from oker_desk.devices import labels
from oker_desk.domain.orders import Order
from oker_desk.domain.papers import Area, Plan, Sheet
from oker_desk.domain.parcels import Label
from oker_desk.domain.people import Right
from oker_desk.domain.prints import PaperKind, PrintKind
from oker_desk.domain.rules.packing import may_reprint
from oker_desk.domain.trouble import Trouble, blocked, invalid, unavailable
from oker_desk.domain.verdicts import refuse
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.packing.label_check import check_document
from oker_desk.services.people import require_right
from oker_desk.services.print_ledger import Job, in_ledger
from oker_desk.services.printers import FOLDER, PrinterChoice, label_printer, printer_for, printer_of
from oker_desk.services.views import OrderView, find_order, need_order, view
from oker_desk.services.whole_files import write_whole

SHARP_DPI = 300
"""What a file is checked at: it has no printer yet."""
_MARGIN_MM = 2.0


class PrintDone(Struct, frozen=True):
    """A print that was handed over; ``copy`` is 1 for the first, 2 and more for reprints.

    ``note`` is a trouble that came beside it: the label is out, the invoice glued to it is not.
    """

    view: OrderView
    printer: str
    copy: int
    note: Trouble | None = None


class LabelFile(Struct, frozen=True):
    """A label that was written to a file, and what the file holds."""

    view: OrderView
    path: Path
    pages: int
    sha256: str


def print_label(
    desk: Desk, ref: str, choice: PrinterChoice | None = None, *, reason: str = "", anyway: bool = False
) -> PrintDone:
    """Print the stored label; a further time is a reprint, which wants the right to it and a ``reason`` (R24).

    Raises R27's trouble if it did not go out, R26's if its bars would not be readable on this printer; with ``anyway``
    a supervisor has it printed all the same. The parcel's state stays as it was.
    """
    require_right(desk, Right.SUPERVISE if anyway else Right.WORK)
    chosen = choice or label_printer(desk)
    if chosen is None:
        raise unavailable("No label printer is chosen at this station. Choose one under Set-up.", rule="R27")
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order, label = _printable(desk, order.order_no)
        _may_print_again(desk, label, reason)
        pdf = desk.store.labels.read(label.sha256)
        plan = _plan(desk, order, label)
        checked = _drawn(pdf, plan, chosen, anyway)
        printer = printer_of(chosen)
        said = _because(reason, anyway or plan is None)
        job = _label_job(order, label, printer.name, said)
        with in_ledger(desk, job, checked.grade):
            printer.print_pages([checked.raster], _own(pdf, plan), f"Label {order.awb}")
        note = _print_invoice(desk, order, label, plan, pdf) if label.prints == 0 else None
    return PrintDone(view(desk, need_order(desk, order.order_no)), printer.name, job.copy, note)


def write_label(desk: Desk, ref: str, path: Path) -> LabelFile:
    """Write the order's own pages of the stored label to a file, which counts as printed.

    Where the document has no other pages the file is what Oker sent, byte for byte. Raises R26's trouble if the label
    is not this order's.
    """
    if not path.parent.is_dir():
        raise invalid("There is no folder {folder} to write the label to.", folder=path.parent)
    require_right(desk, Right.WORK)
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order, label = _printable(desk, order.order_no)
        if label.prints:
            require_right(desk, Right.REPRINT)
        pdf = _own(desk.store.labels.read(label.sha256), _plan(desk, order, label))
        with in_ledger(desk, _label_job(order, label, f"file {path.name}")):
            try:
                write_whole(path, pdf)
            except OSError as error:
                raise unavailable(
                    "The label could not be written to {path}. Check the folder and its permissions.",
                    path=path,
                    details=str(error),
                    rule="R27",
                ) from error
    shown = view(desk, need_order(desk, order.order_no))
    return LabelFile(shown, path, labels.pages.pages_of(pdf), hashlib.sha256(pdf).hexdigest())


def label_file(desk: Desk, order: Order) -> Path:
    """Return where the stored label lies."""
    if order.parcel.label is None:
        raise blocked(may_reprint(order))
    return desk.store.labels.path_of(order.parcel.label.sha256)


def label_picture(desk: Desk, order: Order, dpi: int = 120) -> bytes:
    """Return the label, cut out of its page, as PNG for the screen."""
    label = order.parcel.label
    if label is None:
        raise blocked(may_reprint(order))
    pdf = desk.store.labels.read(label.sha256)
    try:
        plan = _plan(desk, order, label)
    except Trouble:  # the picture is there to see what is wrong with it
        plan = None
    if plan is None:
        return labels.pages.page_png(pdf, 0, dpi)
    area, (width, height) = plan.area, plan.page_size
    around = Area(
        max(0.0, area.left - _MARGIN_MM),
        max(0.0, area.top - _MARGIN_MM),
        min(width, area.right + _MARGIN_MM),
        min(height, area.bottom + _MARGIN_MM),
    )
    return labels.pages.page_png(pdf, plan.page, dpi, around)


# ---------------------------------------------------------------------------------------------------------------------


def _printable(desk: Desk, order_no: str) -> tuple[Order, Label]:
    order = need_order(desk, order_no)
    verdict = may_reprint(order)
    if not verdict.allowed:
        raise blocked(verdict)
    assert order.parcel.label is not None
    return order, order.parcel.label


def _label_job(order: Order, label: Label, printer: str, reason: str = "") -> Job:
    copy = label.prints + 1
    return Job(PrintKind.LABEL, label.sha256, copy, printer, reason, order.order_no, order.awb or "")


def _may_print_again(desk: Desk, label: Label, reason: str) -> None:
    """A first print is free; what may be on paper already comes out again only by an act of its own (R24)."""
    if not label.prints:
        return
    require_right(desk, Right.REPRINT)
    if not reason.strip():
        at = label.printed_at.astimezone() if label.printed_at else None
        raise blocked(
            refuse(
                "R24",
                "This label was printed at {time} by {name}. To print it again, say why.",
                time=f"{at:%d %b %Y %H:%M}" if at else None,
                name=label.printed_by or None,
            )
        )


def _plan(desk: Desk, order: Order, label: Label) -> Plan | None:
    """Return how the document becomes the label; None for one that a supervisor had used though its check refused it."""
    try:
        return check_document(desk, order, label.sha256)
    except Trouble:
        refused = desk.store.label_checks.refused(order.order_no)
        if refused is not None and refused.sha256 == label.sha256 and refused.used_by:
            return None
        raise


def _own(pdf: bytes, plan: Plan | None) -> bytes:
    """Return what of a document may leave this desk; unchecked, it is the page that a supervisor has looked at."""
    return (
        labels.own_pages.only_pages(pdf, (0,)) if plan is None else labels.own_pages.own_document(pdf, plan)
    )


def _drawn(pdf: bytes, plan: Plan | None, chosen: PrinterChoice, anyway: bool) -> labels.rasters.Checked:
    """Return the dots that go out. A folder has no paper of its own: there the label is as large as it is."""
    sheet, dpi = chosen.paper, chosen.dpi
    if plan is None:
        return labels.rasters.Checked(labels.rasters.page_raster(pdf, 0, sheet, dpi), "", 0.0)
    if chosen.kind == FOLDER:
        sheet, dpi = Sheet("its own size", *plan.page_size), SHARP_DPI
    if anyway:
        return labels.rasters.Checked(labels.rasters.unchecked_raster(pdf, plan, sheet, dpi), "", 0.0)
    return labels.rasters.checked_raster(pdf, plan, sheet, dpi, fit=chosen.fit)


def _because(reason: str, unchecked: bool) -> str:
    return "; ".join(part for part in (reason.strip(), "a supervisor wanted it so" * unchecked) if part)


def _print_invoice(desk: Desk, order: Order, label: Label, plan: Plan | None, pdf: bytes) -> Trouble | None:
    """Print the invoice pages that came glued to the label to their own printer; without one they are kept."""
    chosen = printer_for(desk, PaperKind.INVOICE)
    if plan is None or not plan.invoice_pages or chosen is None:
        return None
    printer = printer_of(chosen)
    try:
        pages = [
            labels.rasters.page_raster(pdf, page, chosen.paper, chosen.dpi) for page in plan.invoice_pages
        ]
        with in_ledger(
            desk, Job(PrintKind.INVOICE, label.sha256, 1, printer.name, "", order.order_no, order.awb or "")
        ):
            printer.print_pages(
                pages, labels.own_pages.only_pages(pdf, plan.invoice_pages), f"Invoice {order.display_no}"
            )
    except Trouble as trouble:
        return trouble
    return None
