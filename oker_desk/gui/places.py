"""The five places of the window, in the order of their keys."""

from __future__ import annotations

from oker_desk.gui.main_window import Place
from oker_desk.gui.view import View

PLACES = (
    Place("pack", "Pack", "F1", "Scan an order number, or choose an order from the list.", View),
    Place("dock", "Dock", "F2", "Scan a parcel's AWB.", View),
    Place("orders", "Orders", "F3", "Search, or scan any number of an order.", View),
    Place("channel", "Channel", "F4", "See how each sync ended, or run one now.", View),
    Place("setup", "Set-up", "F5", "Connection, warehouse map, station and printer.", View),
)
