"""The strip below: Oker, printer, age of the orders, unsettled steps, station and person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from oker_desk.domain.wording import count
from oker_desk.gui.language import clock_time, tr
from oker_desk.gui.pieces import GRID, dress, label
from oker_desk.services.book.attention import count_attention
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import count_unknown
from oker_desk.services.people import show_seat
from oker_desk.services.printers import label_printer
from oker_desk.services.setup.connecting import Connection, current_connection
from oker_desk.services.setup.profiles import list_profiles, profile_name
from oker_desk.services.setup.station import show_station
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import sync_states

HEIGHT = 41
"""Pixels: a strip, and yet high enough for a thumb."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the strip shows, at one moment."""

    profile: str
    sellers: int
    """How many sellers this station packs for."""
    connection: Connection | None
    printer: str
    as_of: datetime | None
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
    orders = next((state.last for state in sync_states(desk) if state.kind is SyncKind.ORDERS), None)
    return Status(
        profile_name(desk),
        len(list_profiles(desk)),
        connection,
        printer.name if printer else "",
        orders.ended_at if orders else None,
        count_unknown(desk),
        show_station(desk).name,
        seat.name if seat.people else desk.person,
        bool(seat.people),
        count_attention(desk),
    )


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
        self.setFixedHeight(HEIGHT)
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
        self.parts["note"].hide()

    def show_status(self, status: Status) -> None:
        self._put("profile", f"{status.profile} · Shift+F6" if status.sellers > 1 else status.profile)
        self._put("oker", *_words_of(status.connection))
        printer = status.printer.replace("\\", "/").rstrip("/").rpartition("/")[2]
        self._put(
            "printer",
            tr("✓ Printer: {name}", name=printer) if printer else tr("✕ No label printer"),
            "" if printer else "problem",
        )
        self._put(
            "as_of",
            tr("Orders as of {time}", time=clock_time(status.as_of))
            if status.as_of
            else tr("Orders never synced"),
        )
        self._put(
            "unsettled",
            tr("▲ {steps} unsettled", steps=count(status.unsettled, "step", "steps"))
            if status.unsettled
            else tr("Nothing unsettled"),
            "warn" if status.unsettled else "",
        )
        self._put("needs", tr("▲ {n} need you · F7", n=status.needs), "warn")
        self.parts["needs"].setVisible(status.needs > 0)
        if status.people and not status.person:
            self._put("who", tr("✕ Nobody at {station} · F6", station=status.station), "problem")
        else:
            key = " · F6" if status.people else ""
            self._put("who", f"{status.station} · {status.person}{key}")

    def _button(self, name: str, says: str, wanted: SignalInstance) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setAccessibleName(says)
        made.setFixedHeight(HEIGHT - 1)  # the line above the strip
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(wanted)
        return made

    def show_note(self, text: str) -> None:
        """Show something that holds for this whole run, such as the sandbox."""
        self._put("note", text, "warn")
        self.parts["note"].show()

    def _put(self, name: str, text: str, tone: str = "") -> None:
        part = self.parts[name]
        part.setText(text)
        dress(part, "tone", tone)


def _words_of(connection: Connection | None) -> tuple[str, str]:
    """Return what stands there of the log-in, and its tone."""
    if connection is None:
        return tr("✕ Not connected to Oker"), "problem"
    if connection.over:
        return tr("✕ Oker: password needed"), "problem"
    if connection.session_only:
        return tr("▲ Oker: {name}, this session only", name=connection.username), "warn"
    return tr("✓ Oker: {name}", name=connection.username), ""
