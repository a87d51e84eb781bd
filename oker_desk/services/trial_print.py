"""The test label of a printer, scanned back; and whether a printer has the paper that it is set to."""

from __future__ import annotations

import hashlib
import uuid

from msgspec import Struct

from oker_desk import devices
from oker_desk.devices import labels, printers
from oker_desk.domain.papers import Area, Plan
from oker_desk.domain.people import Right
from oker_desk.domain.prints import Print, PrintKind, PrintState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.printers import SYSTEM, PrinterChoice, note_printed, printer_of, what_is_wrong

_CODE = "printer.test_code"


class TrialDone(Struct, frozen=True):
    """A test label that was handed over; ``frame`` is what a ruler must show, in mm."""

    code: str
    printer: str
    frame: tuple[float, float]
    grade: str


def print_trial(desk: Desk, choice: PrinterChoice) -> TrialDone:
    """Print a test label on the printer's paper, through the same steps as any label."""
    require_right(desk, Right.SET_UP)
    printer, sheet = printer_of(choice), choice.paper
    code = f"TEST-{uuid.uuid4().hex[:6].upper()}"
    pdf = devices.trial_label.draw_trial_label(sheet, choice.dpi, code, printer.name, desk.now().astimezone())
    symbol = next(
        symbol for page in labels.reading.read_document(pdf) for symbol in page.symbols if symbol.text == code
    )
    whole = Area(0.0, 0.0, sheet.width, sheet.height)
    plan = Plan(0, whole, (sheet.width, sheet.height), symbol, labels.reading.narrowest_bar(pdf, 0, symbol))
    checked = labels.rasters.checked_raster(pdf, plan, sheet, choice.dpi)
    row = Print(
        id=uuid.uuid4().hex,
        order_no=None,
        kind=PrintKind.TEST,
        sha256=hashlib.sha256(pdf).hexdigest(),
        awb=code,
        copy=1,
        printer=printer.name,
        person=desk.person,
        station=desk.bench.station,
        queued_at=desk.now(),
        state=PrintState.QUEUED,
    )
    with desk.store.presence.hands.under_way(row.id):
        _print(desk, printer, row, checked, pdf)
    frame = sheet.width - 2 * devices.trial_label.FRAME_MM, sheet.height - 2 * devices.trial_label.FRAME_MM
    return TrialDone(code, printer.name, frame, checked.grade)


def _print(
    desk: Desk, printer: printers.family.Printer, row: Print, checked: labels.rasters.Checked, pdf: bytes
) -> None:
    with desk.store.transaction():
        desk.store.prints.queue(row, desk.store.presence.token)
    state, details = PrintState.SENT, ""
    try:
        printer.print_pages([checked.raster], pdf, f"Test label {row.awb}")
    except Trouble as trouble:
        unsure = trouble.outcome is Outcome.UNKNOWN
        state, details = PrintState.UNKNOWN if unsure else PrintState.FAILED, trouble.message
        raise
    finally:
        with desk.store.transaction():
            desk.store.prints.settle(row.id, state, desk.now(), grade=checked.grade, details=details)
            note_printed(desk, printer.name, well=state is PrintState.SENT)
            desk.store.settings.put(_CODE, row.awb)


def scan_trial(desk: Desk, scanned: str) -> Sentence | None:
    """Return None if the code of the newest test label was scanned, else what is wrong with it."""
    code = desk.store.settings.get(_CODE)
    if scanned.strip() == code and code:
        return None
    if not code:
        return say("No test label was printed yet. Print one, then scan it.")
    return say("This is not the newest test label: {scanned}. Needed is {code}.", scanned=scanned, code=code)


def check_printer(desk: Desk, choice: PrinterChoice) -> Sentence:
    """Ask a printer how it is and whether it has its paper; raises R27's trouble if it could not print now."""
    trouble = what_is_wrong(choice)
    with desk.store.transaction():
        note_printed(desk, printer_of(choice).name, well=trouble is None)
    if trouble is not None:
        raise trouble
    sheet = choice.paper
    if choice.kind != SYSTEM:
        return say("{printer} is there.", printer=printer_of(choice).name)
    fault = printers.system.paper_fault(choice.name, sheet.width, sheet.height, choice.dpi)
    if fault is not None:
        raise fault
    return say(
        "{printer} is ready and has paper of {sheet} in its list.", printer=choice.name, sheet=sheet.name
    )
