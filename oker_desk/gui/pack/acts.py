"""What the packing table asks of the services, each as one piece of work for a lane."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtGui import QImage

from oker_desk.domain.aside import Waiting
from oker_desk.domain.parcels import Box
from oker_desk.domain.scan_meaning import Subject
from oker_desk.domain.scans import ScanVerdict
from oker_desk.domain.wording import Sentence
from oker_desk.gui.pack.snapshot import InHand, dress_view, load_in_hand
from oker_desk.services.barcodes import learn
from oker_desk.services.desk import Desk
from oker_desk.services.packing.aside import set_order_aside
from oker_desk.services.packing.batch import take_piece
from oker_desk.services.packing.boxes import doubt_of_box
from oker_desk.services.packing.checking import (
    ScanResult,
    close_order,
    finish_parcel,
    finish_unscanned,
    note_double,
    open_order,
    scan_units,
    undo_scan,
)
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import label_picture, print_label
from oker_desk.services.packing.refused_labels import RefusedLabel, refused_label, use_refused_label
from oker_desk.services.packing.shelf import ask_for_label, print_for_shelf, put_on_shelf
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.scans import understand
from oker_desk.services.views import find_order


class Counted(Struct, frozen=True):
    """What one scan meant: a verdict on an article, or ``order_no``, the order whose number was scanned."""

    hand: InHand
    verdict: ScanVerdict | None
    order_no: str = ""


class Printed(Struct, frozen=True):
    """A label that went to the printer for the ``copy``-th time."""

    hand: InHand
    copy: int


def open_in_hand(desk: Desk, ref: str) -> InHand:
    return dress_view(desk, open_order(desk, ref))


def put_down(desk: Desk, order_no: str) -> None:
    close_order(desk, order_no)


def count_unit(desk: Desk, order_no: str, code: str) -> Counted:
    """Count one scanned code, unless it is the number of an order and of nothing else."""
    named = understand(desk, code).only
    if named is not None and named.subject is not Subject.ITEM:
        return Counted(load_in_hand(desk, order_no), None, named.key)
    return _counted(desk, scan_units(desk, order_no, [code]))


def count_piece(desk: Desk, sku: str, code: str) -> Counted:
    """Take the next one-piece order for an article in hand, and count the piece into it."""
    return _counted(desk, take_piece(desk, sku, code))


def count_double(desk: Desk, order_no: str, code: str) -> Counted:
    return _counted(desk, note_double(desk, order_no, code))


def learn_code(desk: Desk, order_no: str, code: str, sku: str) -> Counted:
    """Remember what a code stands for, and count the piece that it was scanned on."""
    learn(desk, code, sku)
    return _counted(desk, scan_units(desk, order_no, [code]))


def take_back(desk: Desk, order_no: str, item_id: str) -> InHand:
    return dress_view(desk, undo_scan(desk, order_no, item_id))


def put_aside(desk: Desk, order_no: str, place: str) -> InHand:
    return dress_view(desk, set_order_aside(desk, order_no, place))


def get_invoice_of(desk: Desk, order_no: str) -> InHand:
    return dress_view(desk, get_invoice(desk, order_no))


def doubt_of(desk: Desk, order_no: str, box: Box | None) -> Sentence | None:
    """Return what makes box and weight doubtful; nothing is doubted that Oker knows already."""
    return doubt_of_box(desk, find_order(desk, order_no), box) if box is not None else None


def get_label_of(desk: Desk, order_no: str, box: Box | None) -> InHand:
    return dress_view(desk, get_label(desk, order_no, box))


def print_of(desk: Desk, order_no: str, reason: str) -> Printed:
    """Print the label; ``reason`` says why it is printed again, which the first print does not need."""
    done = print_label(desk, order_no, reason=reason)
    return Printed(dress_view(desk, done.view), done.copy)


def print_anyway(desk: Desk, order_no: str, reason: str) -> Printed:
    """Print a label that would not read on this printer, because a supervisor wants it so."""
    done = print_label(desk, order_no, reason=reason, anyway=True)
    return Printed(dress_view(desk, done.view), done.copy)


def refused_of(desk: Desk, order_no: str) -> RefusedLabel | None:
    return refused_label(desk, find_order(desk, order_no))


def use_refused(desk: Desk, order_no: str, reason: str) -> InHand:
    return dress_view(desk, use_refused_label(desk, order_no, reason))


def finish(desk: Desk, order_no: str, code: str) -> InHand:
    return dress_view(desk, finish_parcel(desk, order_no, code))


def finish_without_scan(desk: Desk, order_no: str) -> InHand:
    return dress_view(desk, finish_unscanned(desk, order_no))


def check_with_oker(desk: Desk, order_no: str) -> InHand:
    """Read back what was not answered, and return the order as it stands then."""
    resolve_all(desk)
    return load_in_hand(desk, order_no)


def picture_of_label(desk: Desk, order_no: str) -> QImage:
    return QImage.fromData(label_picture(desk, find_order(desk, order_no)))


def shelve(desk: Desk, order_no: str) -> Waiting:
    """Put a parcel on the WAITING shelf and out of hand."""
    waiting = put_on_shelf(desk, order_no)
    close_order(desk, order_no)
    return waiting


def fetch_for_shelf(desk: Desk, waiting: Waiting) -> Waiting:
    """Ask again for the label of a parcel on the shelf; raises the waiting trouble while there is none."""
    ask_for_label(desk, waiting)
    return waiting


def print_shelved(desk: Desk, waiting: Waiting) -> InHand:
    return dress_view(desk, print_for_shelf(desk, waiting))


def _counted(desk: Desk, result: ScanResult) -> Counted:
    return Counted(dress_view(desk, result.view), result.verdicts[0])
