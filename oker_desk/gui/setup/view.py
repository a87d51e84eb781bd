"""Set-up (F5): connection, warehouse map, station with its printer, and the doctor. Answers stand beside the fields."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.gui.lanes import NETWORK, PRINT
from oker_desk.gui.parts import Parts
from oker_desk.gui.setup.connection import ConnectionPanel
from oker_desk.gui.setup.doctor import DoctorPanel
from oker_desk.gui.setup.map import MapPanel
from oker_desk.gui.setup.snapshot import (
    Printers,
    SetupSnapshot,
    export_map_file,
    import_map_file,
    load_printers,
    load_setup,
    save_map,
    save_station,
)
from oker_desk.gui.setup.station import StationPanel
from oker_desk.gui.view import View
from oker_desk.services.desk import Desk
from oker_desk.services.packing.printing import PrinterChoice
from oker_desk.services.setup.connecting import Connection, connect_oker, disconnect_oker
from oker_desk.services.setup.doctor import Check, examine
from oker_desk.services.setup.station import Station, set_straight_through


class SetupView(View):
    """Four panels in two columns; each says by signal what is wanted."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._looked = False
        self.setObjectName("setup")
        self.connection = ConnectionPanel()
        self.map = MapPanel()
        self.station = StationPanel()
        self.doctor = DoctorPanel()
        self._build()
        self._connect()

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, panels in ((left, (self.connection, self.station)), (right, (self.map, self.doctor))):
            column.setSpacing(12)
            for part in panels:
                column.addWidget(part)
            column.addStretch(1)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _connect(self) -> None:
        self.connection.connect_oker.connect(self._log_in)
        self.connection.disconnect_oker.connect(self._log_out)
        self.map.save.connect(self._save_map)
        self.map.import_from.connect(self._import)
        self.map.export_to.connect(self._export)
        self.station.save.connect(self._save_station)
        self.station.straight_through.connect(self._switch)
        self.station.look.clicked.connect(self._look_for_printers)
        self.doctor.look.connect(self._examine)

    def refresh(self) -> None:
        """Read what is stored; printers are asked for once, because the print system may be slow."""
        self.ask(load_setup, self._show)
        if not self._looked:
            self._looked = True
            self._look_for_printers()

    def take_scan(self, code: str) -> None:
        """Nothing is scanned here; the banner says where to go."""
        self._parts.say_stop(
            "NOT HERE", f"Nothing is scanned on this page. Go to Pack (F1) or Dock (F2) for {code}."
        )

    def _show(self, snapshot: SetupSnapshot) -> None:
        self.connection.show_connection(snapshot.connection)
        self.map.show_map(snapshot.facilities, snapshot.stock, snapshot.problems)
        self.station.show_station(snapshot.station, snapshot.facilities.facilities, snapshot.straight_through)

    def _log_in(self, url: str, username: str, password: str) -> None:
        def done(connection: Connection) -> None:
            self.connection.forget_password()
            self._parts.lanes.everywhere(Desk.drop_route)
            self._parts.say_good("CONNECTED", f"Connected to Oker as {connection.username}.")
            self._parts.note_change()

        self.ask(
            lambda desk: connect_oker(desk, url, username, password),
            done,
            lambda trouble: self.connection.say_problem(trouble.message),
            lane=NETWORK,
        )

    def _log_out(self) -> None:
        def done(_: None) -> None:
            self._parts.lanes.everywhere(Desk.drop_route)
            self._parts.note_change()

        self.ask(
            disconnect_oker,
            done,
            lambda trouble: self.connection.say_problem(trouble.message),
        )

    def _save_map(self, pairs: list[tuple[str, str]], stock: list[str]) -> None:
        self._change_map(lambda desk: save_map(desk, pairs, stock))

    def _import(self, path: str) -> None:
        self._change_map(lambda desk: import_map_file(desk, Path(path)))

    def _change_map(self, change: Callable[[Desk], FacilityMap]) -> None:
        def done(_: FacilityMap) -> None:
            self.map.edited = False
            self._parts.note_change()

        self.ask(change, done, lambda trouble: self.map.say(trouble.message))

    def _export(self, path: str) -> None:
        self.ask(
            lambda desk: export_map_file(desk, Path(path)),
            lambda written: self._parts.say_good("EXPORTED", f"The map is in {written}."),
            lambda trouble: self.map.say(trouble.message),
        )

    def _save_station(self, name: str, facility: str, printer: PrinterChoice | None) -> None:
        def done(station: Station) -> None:
            self.station.touched = False
            self.station.say(f"✓  Saved. This is {station.name}.", "good")
            self._parts.note_change()

        self.ask(
            lambda desk: save_station(desk, name, facility, printer),
            done,
            lambda trouble: self.station.say(trouble.message, "problem"),
        )

    def _switch(self, on: bool) -> None:
        self.ask(
            lambda desk: set_straight_through(desk, on),
            lambda _: self._parts.note_change(),
        )

    def _look_for_printers(self) -> None:
        self.ask(load_printers, self._show_printers, self._parts.say_trouble, lane=PRINT)

    def _show_printers(self, printers: Printers) -> None:
        self.station.show_printers(printers.choices, printers.chosen)

    def _examine(self) -> None:
        def done(checks: list[Check]) -> None:
            self.doctor.show_checks(checks)

        self.ask(examine, done, self._parts.say_trouble, lane=NETWORK)
