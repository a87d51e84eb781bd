"""The five places of the window, in the order of their keys."""

from __future__ import annotations

from oker_desk.gui.channel_view import ChannelView
from oker_desk.gui.dock_view import DockView
from oker_desk.gui.main_window import Place
from oker_desk.gui.orders_view import OrdersView
from oker_desk.gui.pack_view import PackView
from oker_desk.gui.setup_view import SetupView

PLACES = (
    Place("pack", "Pack", "F1", "Scan an order number, or choose an order from the list.", PackView),
    Place("dock", "Dock", "F2", "Scan a parcel's AWB.", DockView),
    Place("orders", "Orders", "F3", "Search, or scan any number of an order.", OrdersView),
    Place("channel", "Channel", "F4", "See how each sync ended, or run one now.", ChannelView),
    Place("setup", "Set-up", "F5", "Connection, warehouse map, station and printer.", SetupView),
)
