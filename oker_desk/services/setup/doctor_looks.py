"""What the doctor looks at: each returns a sentence if the part is well, and raises a trouble if it is not."""

from __future__ import annotations

import shutil
import threading
from contextlib import suppress

from oker_desk import devices
from oker_desk.devices import printers
from oker_desk.domain.keyboards import LAYOUTS
from oker_desk.domain.prints import PaperKind
from oker_desk.domain.trouble import Trouble, unavailable
from oker_desk.domain.wording import Sentence, count, joined, say
from oker_desk.remote import oker
from oker_desk.services.desk import NOT_CONNECTED, Desk
from oker_desk.services.log_in import PASSWORD
from oker_desk.services.printers import SYSTEM, PrinterChoice, printer_for
from oker_desk.services.serial_gear import port_choices, show_wirings
from oker_desk.services.setup.connecting import CLOCK_TOLERANCE, current_connection
from oker_desk.services.setup.facilities import check_map, show_map
from oker_desk.services.setup.scanner import show_scanner
from oker_desk.services.setup.uniware import examine_uniware
from oker_desk.services.sounding import show_loudness
from oker_desk.services.trial_print import check_printer

_PROBE = "doctor"
_LEAST_FREE = 500
"""Megabytes: labels, pictures and backups of a busy week."""


def look_at_key_store(desk: Desk) -> Sentence:
    desk.secrets.keep(_PROBE, "probe")
    found = desk.secrets.read(_PROBE)
    desk.secrets.forget(_PROBE)
    if found != "probe":
        raise unavailable("The key store does not give back what was put in. Choose another one.")
    return say("The key store works ({name}).", name=desk.secrets.backend_name())


def look_at_data_file(desk: Desk) -> Sentence:
    verdict = str(desk.store.database.value("PRAGMA quick_check(1)"))
    if verdict != "ok":
        raise unavailable(
            "The data file is damaged. Close every window of Oker Desk and start again.", details=verdict
        )
    orders = count(sum(desk.store.orders.count_by_state().values()), "order", "orders")
    unsettled = desk.store.intents.count_unknown()
    if not unsettled:
        return say("The data file is sound: {orders}.", orders=orders)
    return say(
        "The data file is sound: {orders}, {steps} to be read back.",
        orders=orders,
        steps=count(unsettled, "step", "steps"),
    )


class FirstContact:
    """One log-in for all who look at Oker's answer: the connection and the clock."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._asked = False
        self._contact: oker.first_contact.Contact | None = None
        self._trouble: Trouble | None = None

    def of(self, desk: Desk) -> oker.first_contact.Contact | None:
        """Return what Oker answered, None while nobody has connected; raises what stood in the way."""
        with self._one_at_a_time:
            if not self._asked:
                self._asked = True
                try:
                    self._contact = _contact(desk)
                except Trouble as trouble:
                    self._trouble = trouble
        if self._trouble is not None:
            raise self._trouble
        return self._contact


def look_at_oker(desk: Desk, first: FirstContact) -> Sentence:
    contact = first.of(desk)
    if contact is None:
        raise unavailable(NOT_CONNECTED, rule="R1")
    connection = current_connection(desk)
    return say(
        "Connected as {name}; {listings} published.",
        name=connection.username if connection else "",
        listings=count(contact.listings or 0, "listing", "listings"),
    )


def look_at_uniware(desk: Desk) -> Sentence:
    return examine_uniware(desk)


def look_at_map(desk: Desk) -> Sentence:
    """A warning may be meant so: it is told, and is nothing to mend."""
    problems = check_map(desk)
    faults = [problem.sentence for problem in problems if not problem.warning]
    if faults:
        raise unavailable("{message}", message=joined(faults))
    pairs = count(len(show_map(desk).pairs), "warehouse", "warehouses")
    sound = say("The warehouse map is sound: {pairs}.", pairs=pairs)
    return joined([sound, *(problem.sentence for problem in problems)])


def look_at_printers(desk: Desk) -> Sentence:
    bound = [choice for paper in PaperKind if (choice := printer_for(desk, paper)) is not None]
    labels = printer_for(desk, PaperKind.LABEL)
    if labels is None:
        found = ", ".join(printer.name for printer in printers.system.list_printers())
        raise unavailable(
            "No label printer is chosen. This machine has: {found}. Choose one under Set-up.",
            found=found or say("none"),
        )
    names = {printer.name for printer in printers.system.list_printers()}
    for choice in bound:
        _check_printer(desk, choice, names)
    return say("Labels go to {name}, paper {paper}.", name=labels.name, paper=labels.sheet)


def _check_printer(desk: Desk, choice: PrinterChoice, names: set[str]) -> None:
    if choice.kind == SYSTEM and choice.name not in names:
        raise unavailable("The printer {name} is not there. Check its cable and power.", name=choice.name)
    check_printer(desk, choice)


def look_at_clock(desk: Desk, first: FirstContact) -> Sentence:
    """Compare with the history, which must not lie ahead, and with Oker's clock where it can be asked."""
    now = desk.now()
    newest = desk.store.history.newest(1)
    if newest and newest[0].at > now:
        raise unavailable(
            "The clock of this machine stands before the last entry of the history ({at}). Set the clock.",
            at=f"{newest[0].at:%d %b %Y %H:%M}",
        )
    shown = f"{now.astimezone():%d %b %Y %H:%M}"
    ahead = None
    with suppress(Trouble):
        contact = first.of(desk)
        ahead = contact.ahead if contact is not None else None
    if ahead is None:
        return say("The clock shows {at}. Oker's clock could not be asked.", at=shown)
    if abs(ahead) > CLOCK_TOLERANCE:
        minutes = round(abs(ahead).total_seconds() / 60)
        raise unavailable("The clock of this machine and Oker's are {n} min apart. Set the clock.", n=minutes)
    return say("The clock shows {at}, as Oker's does.", at=shown)


def look_at_disk(desk: Desk) -> Sentence:
    free = shutil.disk_usage(desk.home).free // 1_000_000
    if free < _LEAST_FREE:
        raise unavailable("Only {free} MB of the disk are free. Make room.", free=free)
    return say("{free} GB of the disk are free.", free=f"{free / 1000:.1f}")


def look_at_scanner(desk: Desk) -> Sentence:
    wiring = show_wirings(desk).scanner
    if wiring.key:
        if wiring.key not in {port.key for port in port_choices()}:
            raise unavailable("The scanner's port {port} is not there. Check its cable.", port=wiring.key)
        return say("The scanner hangs on {port}.", port=wiring.key)
    layout = show_scanner(desk).layout
    if not layout:
        return say("The scanner plays keyboard. The tutor under Set-up, Scanner, has not looked at it yet.")
    return say("The scanner plays keyboard: {layout}.", layout=Sentence(LAYOUTS[layout].title))


def look_at_sound(desk: Desk) -> Sentence:
    if not show_loudness(desk).on:
        return say("Sounds are switched off.")
    found = devices.sounds.find_outputs()
    if not found:
        return say("This machine has no sound output. The desk shows everything, but stays silent.")
    return say("Sounds can be heard through {name}.", name=found[0])


def look_at_steps(desk: Desk) -> Sentence:
    unsettled = desk.store.intents.count_unknown()
    if unsettled:
        raise unavailable(
            "{steps} without an answer of Oker. Check them on the Channel page (F4).",
            steps=count(unsettled, "step", "steps"),
        )
    return say("Every step that was sent has been answered.")


def _contact(desk: Desk) -> oker.first_contact.Contact | None:
    """Log in with what is stored, all the way; None while nobody has connected."""
    connection = current_connection(desk)
    if connection is None:
        return None
    password = desk.secrets.read(PASSWORD)
    if password is None:
        raise unavailable(
            "Not connected to Oker. The password is not in the key store. Enter it again under Connection.",
            rule="R1",
        )
    return oker.first_contact.make_contact(
        connection.url, connection.username, password, desk.pace.quick(), desk.now
    )
