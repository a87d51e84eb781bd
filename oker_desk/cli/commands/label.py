"""The label: the one command at the packing table that reads documents and prints."""

from __future__ import annotations

import re
from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, showing_order, with_desk
from oker_desk.cli.params import REF
from oker_desk.cli.shapes import Shape, order_shape
from oker_desk.domain.parcels import Box
from oker_desk.domain.trouble import invalid
from oker_desk.services.desk import Desk
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import LabelFile, label_file, print_label, write_label
from oker_desk.services.printers import PrinterChoice, label_printer, printer_choices
from oker_desk.services.views import OrderView, find_order

_FOLDER = "folder:"
_ASKED = "asked for on the command line"


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
    where, written = "", None
    if out is not None:
        written = write_label(desk, ref, out)
        view = written.view
        where = f" The label is in {out}."
    if choice is not None:
        done = print_label(desk, ref, choice, reason=_ASKED)
        view = done.view
        where += f" Printed to {done.printer}" + (f", reprint {done.copy}." if done.copy > 1 else ".")
    tracking, display_no = view.order.parcel.tracking, view.order.display_no
    message = f"Order {display_no} goes with {tracking.courier_name if tracking else '–'}, AWB {view.order.awb}.{where}"
    return Answer(message, {"order": order_shape(view), "label": _label_shape(desk, view, written)})


def _label_shape(desk: Desk, view: OrderView, written: LabelFile | None) -> Shape | None:
    """Return what the named file holds: the one that was written, else the stored one."""
    stored = view.order.parcel.label
    if stored is None:
        return None
    file = written.path.absolute() if written is not None else label_file(desk, view.order)
    held = written or stored
    return {"pages": held.pages, "sha256": held.sha256, "file": str(file), "prints": stored.prints}


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
