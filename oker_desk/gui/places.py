"""The five places of the window, in the order of their keys. A place is loaded when somebody goes there first."""

from __future__ import annotations

from dataclasses import dataclass

from oker_desk.gui.parts import Parts
from oker_desk.gui.view import View


@dataclass(frozen=True, slots=True)
class Place:
    """One of the five places: its name, its word on the rail, its key, and what stands in the banner at first."""

    name: str
    word: str
    key: str
    hint: str
    view: str

    @property
    def module(self) -> str:
        return f"oker_desk.gui.{self.name}.view"

    def make(self, parts: Parts) -> View:
        """Return the view of this place."""
        made = getattr(parts.load(self.module), self.view)(parts)
        assert isinstance(made, View)
        return made


PLACES = (
    Place("pack", "Pack", "F1", "Scan an order number, or choose an order from the list.", "PackView"),
    Place("dock", "Dock", "F2", "Scan a parcel's AWB.", "DockView"),
    Place("orders", "Orders", "F3", "Search, or scan any number of an order.", "OrdersView"),
    Place("channel", "Channel", "F4", "See how each sync ended, or run one now.", "ChannelView"),
    Place("setup", "Set-up", "F5", "Connection, warehouse map, station and printer.", "SetupView"),
)
