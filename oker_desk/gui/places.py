"""The five places of the window, in the order of their keys. A place is loaded when somebody goes there first."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from oker_desk.domain.wording import mark
from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View


class Place(Struct, frozen=True):
    """One of the five places: its name, its word on the rail, its key, and what stands in the banner at first."""

    name: str
    word: str
    key: str
    hint: str
    view: str

    @property
    def module(self) -> str:
        return f"oker_desk.gui.{self.name}.view"

    def make(self, parts: Parts, parent: QWidget) -> View:
        """Return the view of this place."""
        made = getattr(parts.load(self.module), self.view)(parts, parent)
        assert isinstance(made, View)
        return made


PLACES = (
    Place(
        "pack",
        mark("Pack"),
        "F1",
        mark("Scan an order number, or choose an order from the list."),
        "PackView",
    ),
    Place("dock", mark("Dock"), "F2", mark("Scan a parcel's AWB."), "DockView"),
    Place("orders", mark("Orders"), "F3", mark("Search, or scan any number of an order."), "OrdersView"),
    Place("channel", mark("Channel"), "F4", mark("See how each sync ended, or run one now."), "ChannelView"),
    Place(
        "setup", mark("Set-up"), "F5", mark("Connection, warehouse map, station and printer."), "SetupView"
    ),
)
