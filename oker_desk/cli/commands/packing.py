"""At the packing table: check, invoice, label, cancel."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, showing_order, with_desk
from oker_desk.cli.many import ManyCommand
from oker_desk.cli.params import REF, SAID
from oker_desk.cli.shapes import Shape, order_shape
from oker_desk.cli.tables import clock, table
from oker_desk.domain.parcels import Box
from oker_desk.domain.scans import ScanVerdict
from oker_desk.domain.trouble import Outcome, invalid
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.packing.checking import ScanResult, close_order, open_order, scan_units
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import label_file, print_label, write_label
from oker_desk.services.printers import PrinterChoice, label_printer, printer_choices
from oker_desk.services.views import OrderView, find_order

_OLD = timedelta(minutes=2)
_FOLDER = "folder:"
_ASKED = "asked for on the command line"


@click.command(cls=ManyCommand)
@REF
@click.option("--scan", "codes", multiple=True, required=True, metavar="CODE…", help="What the scanner read.")
@with_desk
def check(desk: Desk, ref: str, codes: tuple[str, ...]) -> Answer:
    """Count scanned units of the order; wrong ones change nothing."""
    return showing_order(desk, ref, lambda: _checked(desk, ref, codes))


def _checked(desk: Desk, ref: str, codes: tuple[str, ...]) -> Answer:
    opened = open_order(desk, ref)
    try:
        result = scan_units(desk, ref, codes)
    finally:
        close_order(desk, opened.order.order_no)
    return _answer_of_scans(desk, result)


def _answer_of_scans(desk: Desk, result: ScanResult) -> Answer:
    order, wrong = result.view.order, [scan for scan in result.verdicts if not scan.counted]
    data = {
        "order": order_shape(result.view),
        "verdicts": [_verdict_shape(scan) for scan in result.verdicts],
    }
    rows = [(scan.code, scan.word.value, scan.message) for scan in result.verdicts]
    text = table(("Code", "Verdict", ""), rows)
    if wrong:
        return Answer(wrong[0].message, data, Outcome.BLOCKED, "R13", text)
    message = "{} of {} units of order {} are checked.".format(*order.units, order.display_no)
    if desk.now() - order.as_of > _OLD:
        message += f" Oker's facts are as of {clock(order.as_of)}."
    return Answer(message, data, text=f"{text}\n{message}")


def _verdict_shape(scan: ScanVerdict) -> Shape:
    return {"code": scan.code, "verdict": scan.word.value, "message": scan.message}


@click.command()
@REF
@with_desk
def invoice(desk: Desk, ref: str) -> Answer:
    """Get invoice code and taxes from Oker. After this step the order can no longer be cancelled."""

    def work() -> Answer:
        view = get_invoice(desk, ref)
        code = view.order.parcel.invoice.code if view.order.parcel.invoice else None
        return Answer(f"Order {view.order.display_no} has invoice {code}.", {"order": order_shape(view)})

    return showing_order(desk, ref, work)


@click.command()
@REF
@click.option("--weight", metavar="GRAMS", help="Weight of the packed box; needed before the first label.")
@click.option(
    "--box", metavar="LxWxH", help="Sides in mm, such as 300x200x100; needed before the first label."
)
@click.option("--out", metavar="FILE", help="Write the label's PDF; this counts as a print.")
@click.option("--printer", metavar="NAME", help="Print to this printer, or to folder:DIR.")
@with_desk
def label(
    desk: Desk, ref: str, weight: str | None, box: str | None, out: str | None, printer: str | None
) -> Answer:
    """Give box and weight; get AWB, courier and label. Repeats use the stored file."""
    size = _box_of(weight, box)
    path = Path(out) if out is not None else None
    if path is not None:
        check_target(path)
    find_order(desk, ref)
    choice = _printer_of(desk, printer) if printer is not None else None
    return showing_order(desk, ref, lambda: _labelled(desk, ref, size, path, choice))


def _labelled(
    desk: Desk, ref: str, size: Box | None, out: Path | None, choice: PrinterChoice | None
) -> Answer:
    view = get_label(desk, ref, size)
    where = ""
    if out is not None:
        view = write_label(desk, ref, out)
        where = f" The label is in {out}."
    if choice is not None:
        done = print_label(desk, ref, choice, reason=_ASKED)
        view = done.view
        where += f" Printed to {done.printer}" + (f", reprint {done.copy}." if done.copy > 1 else ".")
    tracking, display_no = view.order.parcel.tracking, view.order.display_no
    message = f"Order {display_no} goes with {tracking.courier_name if tracking else '–'}, AWB {view.order.awb}.{where}"
    return Answer(message, {"order": order_shape(view), "label": _label_shape(desk, view, out)})


def _label_shape(desk: Desk, view: OrderView, out: Path | None) -> Shape | None:
    stored = view.order.parcel.label
    if stored is None:
        return None
    file = out.absolute() if out is not None else label_file(desk, view.order)
    return {"pages": stored.pages, "sha256": stored.sha256, "file": str(file), "prints": stored.prints}


def _box_of(weight: str | None, box: str | None) -> Box | None:
    """Read weight and sides; what is not given stands as 0, which the rule for boxes takes for missing."""
    if weight is None and box is None:
        return None
    grams = (
        _number(weight.strip(), "--weight", "a whole number of grams, such as 450")
        if weight is not None
        else 0
    )
    if box is None:
        return Box(0, 0, 0, grams)
    sides = re.split(r"[x×*]", box.strip().lower())
    expected = "length, width and height in mm, such as 300x200x100"
    if len(sides) != 3:
        raise invalid("{option} needs {expected}.", rule="R22", option="--box", expected=expected)
    length, width, height = (_number(side.strip(), "--box", expected) for side in sides)
    return Box(length, width, height, grams)


def _number(text: str, option: str, expected: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,9}", text):
        raise invalid("{option} needs {expected}.", rule="R22", option=option, expected=expected)
    return int(text)


def _printer_of(desk: Desk, name: str) -> PrinterChoice:
    if name.startswith(_FOLDER):
        folder = Path(name.removeprefix(_FOLDER))
        if not folder.is_dir():
            raise invalid("The folder {folder} does not exist. Make it first.", folder=folder)
        return PrinterChoice("folder", str(folder.absolute()))
    chosen = label_printer(desk)
    choices = [
        *([chosen] if chosen else []),
        *printer_choices(desk),
    ]  # the station's own paper and dots come first
    for choice in choices:
        if choice.name == name:
            return choice
    known = ", ".join(dict.fromkeys(choice.name for choice in choices)) or "none"
    raise invalid("There is no printer {name} here. Known are: {known}.", name=name, known=known)


@click.command()
@REF
@click.option("--reason", required=True, type=SAID, metavar="TEXT", help="Why; stands in the history.")
@with_desk
def cancel(desk: Desk, ref: str, reason: str) -> Answer:
    """Cancel the order at Oker; possible only before the invoice."""

    def work() -> Answer:
        view = cancel_order(desk, ref, reason)
        message = f"Order {view.order.display_no} is cancelled at Oker. Put the goods back on the shelf."
        return Answer(message, {"order": order_shape(view)})

    return showing_order(desk, ref, work)
