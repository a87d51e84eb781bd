"""What the packing table asks of the services, each as one piece of work for a lane."""

from __future__ import annotations

from dataclasses import dataclass

from oker_desk.domain.parcels import Box
from oker_desk.domain.scans import ScanVerdict, ScanWord
from oker_desk.domain.trouble import Trouble
from oker_desk.gui.pack.snapshot import InHand, dress_view, load_in_hand
from oker_desk.services.desk import Desk
from oker_desk.services.packing.checking import close_order, finish_parcel, open_order, scan_units, undo_scan
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import label_picture, print_label
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.views import find_order


@dataclass(frozen=True, slots=True)
class Counted:
    """What one scan meant; ``other`` is the number of another order, if that is what was scanned."""

    hand: InHand
    verdict: ScanVerdict
    other: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A label that went to the printer for the ``copy``-th time."""

    hand: InHand
    copy: int


def open_in_hand(desk: Desk, ref: str) -> InHand:
    return dress_view(desk, open_order(desk, ref))


def put_down(desk: Desk, order_no: str) -> None:
    close_order(desk, order_no)


def count_unit(desk: Desk, order_no: str, code: str) -> Counted:
    """Count one scanned code; a code that belongs to no article may be another order's number."""
    result = scan_units(desk, order_no, [code])
    verdict = result.verdicts[0]
    other = _other_order(desk, order_no, code) if verdict.word is ScanWord.UNKNOWN_CODE else ""
    return Counted(dress_view(desk, result.view), verdict, other)


def take_back(desk: Desk, order_no: str, item_id: str) -> InHand:
    return dress_view(desk, undo_scan(desk, order_no, item_id))


def get_invoice_of(desk: Desk, order_no: str) -> InHand:
    return dress_view(desk, get_invoice(desk, order_no))


def get_label_of(desk: Desk, order_no: str, box: Box | None) -> InHand:
    return dress_view(desk, get_label(desk, order_no, box))


def print_of(desk: Desk, order_no: str) -> Printed:
    done = print_label(desk, order_no)
    return Printed(dress_view(desk, done.view), done.copy)


def finish(desk: Desk, order_no: str, code: str) -> InHand:
    return dress_view(desk, finish_parcel(desk, order_no, code))


def check_with_oker(desk: Desk, order_no: str) -> InHand:
    """Read back what was not answered, and return the order as it stands then."""
    resolve_all(desk)
    return load_in_hand(desk, order_no)


def picture_of_label(desk: Desk, order_no: str) -> bytes:
    return label_picture(desk, find_order(desk, order_no))


def fetch_from_shelf(desk: Desk, order_no: str) -> InHand:
    """Ask again for the label of a parcel on the WAITING shelf; raises the waiting trouble while there is none."""
    return dress_view(desk, get_label(desk, order_no, None))


def _other_order(desk: Desk, order_no: str, code: str) -> str:
    try:
        found = find_order(desk, code).order_no
    except Trouble:
        return ""
    return "" if found == order_no else found
