"""The sections of Set-up, in the order of the list. A section's page is loaded when somebody goes there first."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.gui.language import mark
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View


class Section(Struct, frozen=True):
    """One page of Set-up: ``view`` is the class of its page in ``module``, made with the window's parts alone."""

    name: str
    title: str
    module: str
    view: str

    def make(self, parts: Parts) -> View:
        """Return a new page of this section."""
        made = getattr(parts.load(self.module), self.view)(parts)
        assert isinstance(made, View)
        return made


_HERE = "oker_desk.gui.setup"
SECTIONS = (
    Section("start", mark("First steps"), f"{_HERE}.first_steps", "FirstStepsPage"),
    Section("connection", mark("Connection"), f"{_HERE}.connection", "ConnectionPage"),
    Section("map", mark("Warehouse map"), f"{_HERE}.map", "MapPage"),
    Section("station", mark("Station"), f"{_HERE}.station", "StationPage"),
    Section("language", mark("Language"), f"{_HERE}.language", "LanguagePage"),
    Section("printers", mark("Printers"), f"{_HERE}.printers", "PrintersPage"),
    Section("scanner", mark("Scanner"), f"{_HERE}.scanner", "ScannerPage"),
    Section("sounds", mark("Sounds"), f"{_HERE}.sounds", "SoundsPage"),
    Section("people", mark("People"), f"{_HERE}.people", "PeoplePage"),
    Section("packing", mark("Packing"), f"{_HERE}.packing", "PackingPage"),
    Section("dock", mark("Dock"), f"{_HERE}.dock", "DockPage"),
    Section("table", mark("Boxes and commands"), f"{_HERE}.table", "TablePage"),
    Section("barcodes", mark("Barcodes"), f"{_HERE}.barcodes", "BarcodesPage"),
    Section("serial", mark("Serial devices"), f"{_HERE}.serial_devices", "SerialPage"),
    Section("profiles", mark("Sellers"), f"{_HERE}.profiles", "ProfilesPage"),
    Section("keeping", mark("Data and backups"), f"{_HERE}.keeping", "KeepingPage"),
    Section("doctor", mark("Doctor"), f"{_HERE}.doctor", "DoctorPage"),
)
