"""The strip below: Oker, printer, age of the orders, unsettled steps, station and person.

Where the screen is too narrow for all of it, whole parts become shorter or give way, the least telling first. Nothing is
ever cut in the middle, and the full text stays in the tooltip.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from oker_desk.domain.trouble import Outcome
from oker_desk.domain.wording import count
from oker_desk.gui.language import clock, tr
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.services.book.attention import count_attention
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_unknown
from oker_desk.services.people import show_seat
from oker_desk.services.printers import FOLDER, PrinterChoice, label_printer, last_print_failed
from oker_desk.services.setup.connecting import Connection, current_connection
from oker_desk.services.setup.profiles import list_profiles, profile_name
from oker_desk.services.setup.station import show_station
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import SyncState, sync_state

HEIGHT, LOW = 41, 33
"""Pixels: a strip, and yet high enough for a thumb; on a small screen, whose pixels are larger, less is enough."""
_GIVING_WAY = ("unsettled", "profile", "note", "printer", "oker", "as_of", "needs", "who")
"""Who makes room first. What is wrong has one form only, and so never gives way."""
_SIGNS = tuple("✓✕▲")
_HIGHER = 5
"""Pixels that a line with a sign is higher than one without, so that its text would stand above the others."""
_GONE = ""
"""The shortest form of a part that may be missing."""


class Status(Struct, frozen=True):
    """What the strip shows, at one moment."""

    profile: str
    sellers: int
    """How many sellers this station packs for."""
    connection: Connection | None
    printer: str
    printer_failed: bool
    """The last print failed, or nobody knows whether it came out."""
    orders: SyncState
    now: datetime
    unsettled: int
    station: str
    person: str
    people: bool
    """Whether people are set up; ``person`` is empty then while nobody is at the desk."""
    needs: int
    """How many things need a person."""


def load_status(desk: Desk) -> Status:
    """Read what the strip shows; nothing is asked of Oker or of a printer."""
    seat = show_seat(desk)
    connection, printer = current_connection(desk), label_printer(desk)
    return Status(
        profile_name(desk),
        len(list_profiles(desk)),
        connection,
        _printer_word(printer),
        printer is not None and last_print_failed(desk, printer),
        sync_state(desk, SyncKind.ORDERS),
        desk.now(),
        count_unknown(desk),
        show_station(desk).name,
        seat.name if seat.people else desk.person,
        bool(seat.people),
        count_attention(desk),
    )


def _printer_word(choice: PrinterChoice | None) -> str:
    """Return the last part of a printer's name; empty if there is no printer."""
    if choice is None:
        return ""
    last = choice.name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return tr("files in “{folder}”", folder=last) if choice.kind == FOLDER else last


class StatusStrip(QFrame):
    """One line of facts; what needs somebody is marked by word, sign and colour."""

    person_wanted = Signal()
    seller_wanted = Signal()
    """Somebody wants to see which sellers there are."""
    needs_wanted = Signal()
    """Somebody wants to see what needs a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the window decides
        self.parts: dict[str, QLabel | QToolButton] = {
            name: label(name=f"strip.{name}", wrap=False)
            for name in ("oker", "printer", "as_of", "unsettled", "note")
        }
        seller = self._button("strip.profile", tr("Change the seller"), self.seller_wanted)
        self.parts = {"profile": seller, **self.parts}
        self.parts["needs"] = self._button("strip.needs", tr("Show what needs you"), self.needs_wanted)
        self.parts["who"] = self._button("strip.who", tr("Change the person at the desk"), self.person_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        line.setSpacing(2 * GRID)
        for name, part in self.parts.items():
            if name == "who":
                line.addStretch(1)
            line.addWidget(part)
        self._forms: dict[str, tuple[str, ...]] = dict.fromkeys(self.parts, (_GONE,))
        self.fit(tight=False)

    def fit(self, *, tight: bool) -> None:
        """Be lower on a small screen."""
        height = LOW if tight else HEIGHT
        self.setFixedHeight(height)
        for part in self.parts.values():
            part.setFixedHeight(height - 1)  # the line above the strip
        self._fit()

    def show_status(self, status: Status) -> None:
        if status.sellers > 1:
            self._put("profile", f"{status.profile} · Shift+F6", status.profile)
        else:
            self._put("profile", status.profile, _GONE)
        self._put_oker(status)
        self._put_printer(status.printer, failed=status.printer_failed)
        self._put_age(status.orders, status.now)
        if status.unsettled:
            told = tr("▲ {steps} unsettled", steps=count(status.unsettled, "step", "steps"))
            self._put("unsettled", told, tone="warn")
        else:
            self._put("unsettled", tr("Nothing unsettled"), _GONE)
        if status.needs:
            self._put(
                "needs", tr("▲ {n} need you · F7", n=status.needs), f"▲ {status.needs} · F7", tone="warn"
            )
        else:
            self._put("needs", _GONE)
        self._put_who(status)
        self._fit()

    def _put_age(self, orders: SyncState, now: datetime) -> None:
        """Say how old the orders are: as old as the last sync that came to its end, not as the last that was tried."""
        if orders.last is None:
            self._put("as_of", tr("Orders never synced"))
        elif orders.as_of is None:
            self._put("as_of", tr("▲ Orders not complete"), tone="warn")
        elif orders.well and not orders.is_stale(now):
            time = clock(orders.as_of, now)
            self._put("as_of", tr("Orders as of {time}", time=time), tr("As of {time}", time=time))
        else:
            time = clock(orders.as_of, now)
            told = tr("▲ Orders as of {time}", time=time)
            self._put("as_of", told, tr("▲ As of {time}", time=time), tone="warn")

    def _put_oker(self, status: Status) -> None:
        connection, last = status.connection, status.orders.last
        if connection is None:
            self._put("oker", tr("✕ Not connected to Oker"), tone="problem")
        elif connection.over:
            self._put("oker", tr("✕ Oker: password needed"), tone="problem")
        elif connection.session_only:
            told = tr("▲ Oker: {name}, this session only", name=connection.username)
            self._put("oker", told, "▲ Oker", tone="warn")
        elif last is not None and last.outcome == Outcome.UNAVAILABLE:
            self._put("oker", tr("▲ Oker: no answer"), "▲ Oker", tone="warn")
        else:
            self._put("oker", tr("✓ Oker: {name}", name=connection.username), "✓ Oker")

    def _put_printer(self, name: str, *, failed: bool) -> None:
        if not name:
            self._put("printer", tr("✕ No label printer"), tone="problem")
        elif failed:
            self._put("printer", tr("✕ Look at the printer: {name}", name=name), tone="problem")
        else:
            self._put("printer", tr("✓ Printer: {name}", name=name), tr("✓ Printer"))

    def _put_who(self, status: Status) -> None:
        if status.people and not status.person:
            told = tr("✕ Nobody at {station} · F6", station=status.station)
            self._put("who", told, tr("✕ Nobody · F6"), tone="problem")
            return
        key = " · F6" if status.people else ""
        self._put("who", f"{status.station} · {status.person}{key}", f"{status.person}{key}")

    def _button(self, name: str, says: str, wanted: SignalInstance) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setAccessibleName(says)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(wanted)
        return made

    def show_note(self, text: str) -> None:
        """Show something that holds for this whole run; what stands before its colon says it in short."""
        self._put("note", text, text.partition(":")[0], tone="warn")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _put(self, name: str, *forms: str, tone: str = "") -> None:
        """Take up the texts of a part, from the full one to the shortest."""
        self._forms[name] = forms
        dress(self.parts[name], "tone", tone)

    def _fit(self) -> None:
        """Show every part in full, and then shorter ones until all have room."""
        for name, forms in self._forms.items():
            self._show_form(name, forms[0])
        if not self.isVisible():
            return  # its width is not that of any window yet
        for name in _GIVING_WAY:
            for form in self._forms[name][1:]:
                if self._wanted() <= self.width():
                    return
                self._show_form(name, form)

    def _show_form(self, name: str, text: str) -> None:
        part, full = self.parts[name], self._forms[name][0]
        part.setText(text)
        signed = text[:1] in _SIGNS
        if isinstance(part, QLabel):
            part.setContentsMargins(0, _HIGHER if signed else 0, 0, 0)
        else:
            dress(part, "signed", "yes" if signed else "")  # the sheet does the same to a button
        part.setToolTip(full if text != full else "")
        part.setVisible(text != _GONE)

    def _wanted(self) -> int:
        """Return the pixels that the shown parts take, margins and spaces included."""
        shown = [part.sizeHint().width() for part in self.parts.values() if not part.isHidden()]
        return sum(shown) + 2 * GRID * (len(shown) + 2)
