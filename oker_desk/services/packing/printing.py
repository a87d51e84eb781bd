"""Printing stored labels: to the station's printer, to another one, or to a file (R24, R27)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oker_desk.devices.documents import draw_page, find_awb, page_png, read_document
from oker_desk.devices.printers import FolderPrinter, Printer, SystemPrinter, list_printers
from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.packing import may_reprint
from oker_desk.domain.trouble import Trouble, blocked, invalid, unavailable
from oker_desk.services.claiming import order_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.views import OrderView, find_order, need_order, view

LABEL_SIZE = (101.6, 152.4)
"""Millimetres: 4 × 6 inch, the usual label of Indian couriers."""
USUAL_DPI = 203
SYSTEM, FOLDER = "system", "folder"
_KIND, _NAME, _DPI = "printer.label.kind", "printer.label.name", "printer.label.dpi"


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """A printer by identity: a queue of the system, or a folder that keeps the files (``name`` is its path)."""

    kind: str
    name: str
    dpi: int = USUAL_DPI


@dataclass(frozen=True, slots=True)
class PrintDone:
    """A print that was handed over; ``copy`` is 1 for the first, 2 and more for reprints."""

    view: OrderView
    printer: str
    copy: int


def printer_choices(desk: Desk) -> list[PrinterChoice]:
    """Return the system's printers and the folder in the data folder."""
    dpi = int(desk.store.settings.get(_DPI, str(USUAL_DPI)))
    system = [PrinterChoice(SYSTEM, found.name, dpi) for found in list_printers()]
    return [*system, PrinterChoice(FOLDER, str(desk.home / "printed"), dpi)]


def label_printer(desk: Desk) -> PrinterChoice | None:
    """Return this station's label printer, or None; there is no default that somebody did not choose."""
    settings = desk.store.settings
    name = settings.get(_NAME)
    return PrinterChoice(settings.get(_KIND), name, int(settings.get(_DPI, str(USUAL_DPI)))) if name else None


def set_label_printer(desk: Desk, choice: PrinterChoice | None) -> None:
    with desk.store.transaction():
        for name, value in zip((_KIND, _NAME, _DPI), _columns(choice), strict=True):
            desk.store.settings.put(name, value)


def print_label(desk: Desk, ref: str, choice: PrinterChoice | None = None) -> PrintDone:
    """Print the stored label; every further time is a reprint and marked so in the history (R24).

    Raises R27's trouble if it did not go out; the parcel's state stays as it was.
    """
    chosen = choice or label_printer(desk)
    if chosen is None:
        raise unavailable("No label printer is chosen at this station. Choose one under Set-up.", rule="R27")
    printer = _printer(chosen)

    def put_out(order: Order, pdf: bytes) -> str:
        page = find_awb(read_document(pdf), order.awb or "") or 0
        raster = draw_page(pdf, page, chosen.dpi, LABEL_SIZE)
        try:
            printer.print_pages([raster], pdf, f"Label {order.awb}")
        except Trouble as trouble:
            with desk.store.transaction():
                _tell(desk, order, Act.LABEL, f"Label not printed: {trouble.message}")
            raise
        return printer.name

    return _put_out(desk, ref, put_out)


def write_label(desk: Desk, ref: str, path: Path) -> OrderView:
    """Write the stored label to a file, which counts as printed."""
    if not path.parent.is_dir():
        raise invalid("There is no folder {folder} to write the label to.", folder=path.parent)

    def put_out(_: Order, pdf: bytes) -> str:
        try:
            path.write_bytes(pdf)
        except OSError as error:
            raise unavailable(
                "The label could not be written to {path}. Check the folder and its permissions.",
                path=path,
                details=str(error),
                rule="R27",
            ) from error
        return f"file {path.name}"

    return _put_out(desk, ref, put_out).view


def label_file(desk: Desk, order: Order) -> Path:
    """Return where the stored label lies."""
    if order.parcel.label is None:
        raise blocked(may_reprint(order))
    return desk.store.labels.path_of(order.parcel.label.sha256)


def label_picture(desk: Desk, order: Order, dpi: int = 120) -> bytes:
    """Return the label page as PNG for the screen."""
    if order.parcel.label is None:
        raise blocked(may_reprint(order))
    pdf = desk.store.labels.read(order.parcel.label.sha256)
    return page_png(pdf, find_awb(read_document(pdf), order.awb or "") or 0, dpi)


def _put_out(desk: Desk, ref: str, put_out: Callable[[Order, bytes], str]) -> PrintDone:
    order = find_order(desk, ref)
    with order_claimed(desk, order, alone=True):
        order = need_order(desk, order.order_no)
        verdict = may_reprint(order)
        if not verdict.allowed:
            raise blocked(verdict)
        assert order.parcel.label is not None
        where = put_out(order, desk.store.labels.read(order.parcel.label.sha256))
        copy = order.parcel.label.prints + 1
        with desk.store.transaction():
            desk.store.parcels.note_print(order.order_no, desk.now(), desk.person)
            if copy == 1:
                _tell(desk, order, Act.LABEL, f"Label printed to {where}.")
            else:
                _tell(desk, order, Act.REPRINT, f"Label printed to {where}, reprint {copy}.")
    return PrintDone(view(desk, need_order(desk, order.order_no)), where, copy)


def _printer(choice: PrinterChoice) -> Printer:
    if choice.kind == FOLDER:
        return FolderPrinter(Path(choice.name))
    return SystemPrinter(choice.name, choice.dpi)


def _columns(choice: PrinterChoice | None) -> tuple[str, str, str]:
    return (choice.kind, choice.name, str(choice.dpi)) if choice else ("", "", str(USUAL_DPI))


def _tell(desk: Desk, order: Order, act: Act, text: str) -> None:
    desk.store.history.append(act, text, at=desk.now(), who=desk.person, order_no=order.order_no)
