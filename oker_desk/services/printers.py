"""The printers of this station, bound by identity: one for each kind of paper, never "the default" (complaint 14)."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.devices import printers
from oker_desk.domain.papers import USUAL_SHEET, Sheet, sheet_of
from oker_desk.domain.people import Right
from oker_desk.domain.prints import PaperKind
from oker_desk.domain.trouble import Trouble, invalid
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

USUAL_DPI = 203
SYSTEM, FOLDER, SOCKET, RAW = "system", "folder", "socket", "raw"
_A4 = "A4"
_FAILED = "printer.failed."


class PrinterChoice(Struct, frozen=True):
    """A printer by identity: a queue of the system (dots through its driver, or ``raw`` ZPL), a label printer in the
    network (``socket``, by its address), or a folder that keeps the files (by its path)."""

    kind: str
    name: str
    dpi: int = USUAL_DPI
    sheet: str = USUAL_SHEET.name
    fit: bool = False
    """Whether a label larger than the paper is made smaller; else it is a stop."""

    @property
    def paper(self) -> Sheet:
        return sheet_of(self.sheet)


def printer_choices(desk: Desk) -> list[PrinterChoice]:
    """Return the system's printers and the folder in the data folder."""
    chosen = label_printer(desk)
    dpi = chosen.dpi if chosen else USUAL_DPI
    system = [PrinterChoice(SYSTEM, found.name, dpi) for found in printers.system.list_printers()]
    return [*system, PrinterChoice(FOLDER, str(desk.home / "printed"), dpi)]


def printer_for(desk: Desk, paper: PaperKind) -> PrinterChoice | None:
    """Return this station's printer for a kind of paper, or None; there is none that somebody did not choose."""
    get = desk.store.settings.get
    name = get(_key(paper, "name"))
    if not name:
        return None
    usual = USUAL_SHEET.name if paper is PaperKind.LABEL else _A4
    return PrinterChoice(
        get(_key(paper, "kind")),
        name,
        int(get(_key(paper, "dpi"), str(USUAL_DPI))),
        get(_key(paper, "sheet"), usual),
        get(_key(paper, "fit")) == "on",
    )


def set_printer(desk: Desk, paper: PaperKind, choice: PrinterChoice | None) -> None:
    """Bind a printer to a kind of paper; None unbinds it."""
    require_right(desk, Right.SET_UP)
    if choice is not None:
        _check(choice)
    with desk.store.transaction():
        for name, value in _columns(choice).items():
            desk.store.settings.put(_key(paper, name), value)


def label_printer(desk: Desk) -> PrinterChoice | None:
    """Return this station's label printer, or None."""
    return printer_for(desk, PaperKind.LABEL)


def set_label_printer(desk: Desk, choice: PrinterChoice | None) -> None:
    set_printer(desk, PaperKind.LABEL, choice)


def note_printed(desk: Desk, printer: str, *, well: bool) -> None:
    """Note how the newest print on a printer ended; inside the caller's transaction."""
    if well:
        desk.store.settings.drop(_FAILED + printer)
    else:
        desk.store.settings.put(_FAILED + printer, desk.now().isoformat())


def last_print_failed(desk: Desk, choice: PrinterChoice) -> bool:
    """Whether the last print failed or was never answered, and the printer has not been found well since."""
    return bool(desk.store.settings.get(_FAILED + printer_of(choice).name))


def printer_of(choice: PrinterChoice) -> printers.family.Printer:
    """Return the printer itself. Nothing is asked of it yet."""
    if choice.kind == FOLDER:
        return printers.folder.FolderPrinter(Path(choice.name))
    if choice.kind == SOCKET:
        return printers.zpl.SocketPrinter(choice.name, choice.dpi)
    if choice.kind == RAW:
        return printers.zpl.RawQueue(choice.name, choice.dpi)
    return printers.system.SystemPrinter(choice.name, choice.dpi)


def what_is_wrong(choice: PrinterChoice) -> Trouble | None:
    """Ask a printer how it is; None if it is ready, or if it cannot tell. May take seconds: never on the window's thread."""
    if choice.kind == FOLDER:
        return None
    if choice.kind == SOCKET:
        fault = printers.zpl.ask_socket(choice.name)
    elif choice.kind == RAW:
        fault = printers.cups.ask_queue(choice.name)
    else:
        fault = printers.system.how_is(choice.name) or _listed_fault(choice.name)
    return (
        printers.family.fault_of(choice.name, fault, "asked how it is")
        if fault in printers.family.FAULT_WORDS
        else None
    )


def as_socket(address: str, like: PrinterChoice) -> PrinterChoice:
    """Return the choice of a label printer at an address of the network."""
    return replace(like, kind=SOCKET, name=address.strip())


# ---------------------------------------------------------------------------------------------------------------------


def _listed_fault(name: str) -> str:
    states = {found.name: found.state for found in printers.system.list_printers()}
    if name not in states:
        return "gone"
    return "stopped" if states[name] == "stopped" else ""


def _check(choice: PrinterChoice) -> None:
    if choice.kind not in {SYSTEM, FOLDER, SOCKET, RAW}:
        raise invalid("There is no kind of printer called {kind}.", kind=choice.kind)
    if choice.kind != SOCKET:
        return
    try:
        printers.zpl.address_of(choice.name)
    except ValueError as error:
        raise invalid(
            "“{name}” is no address of a printer. Type its name or number in the network, such as 192.168.1.50.",
            name=choice.name,
        ) from error


def _key(paper: PaperKind, name: str) -> str:
    return f"printer.{paper}.{name}"


def _columns(choice: PrinterChoice | None) -> dict[str, str]:
    found = choice or PrinterChoice("", "")
    return {
        "kind": found.kind,
        "name": found.name,
        "dpi": str(found.dpi),
        "sheet": found.sheet,
        "fit": "on" if found.fit else "off",
    }
