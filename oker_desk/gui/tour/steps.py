"""The steps of the tour: connect, map, sync, pack, and send off."""

from __future__ import annotations

import json
from collections import Counter

from msgspec import Struct
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from oker_desk.domain.channel import Item
from oker_desk.gui.pack.snapshot import InHand
from oker_desk.gui.pack.view import PackView
from oker_desk.gui.setup.view import SetupView
from oker_desk.gui.tour.hands import Hands
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import show_order
from oker_desk.services.packing.batch import list_batches

PARCELS, MOST = 3, 14
"""Parcels that one courier shall take, and how many are packed at most until there are as many."""
_FIGURES = "/home/asha/Documents/figures.csv"
_PAPER = "/home/asha/Documents/manifest.pdf"
_BOX = {"weight": "750", "length": "300", "width": "200", "height": "150"}


class Shop(Struct, frozen=True):
    """How to log in to the pretend Oker, and its warehouses."""

    url: str
    username: str
    password: str
    facility_map: dict[str, str]


def set_up(hands: Hands, shop: Shop) -> None:
    """Connect, say which warehouse is which, choose the printer, and fetch the orders."""
    setup = hands.window.go_to("setup")
    assert isinstance(setup, SetupView)
    setup.show_section("connection")
    for name, text in (("url", shop.url), ("username", shop.username), ("password", shop.password)):
        hands.write(f"setup.{name}", text)
    hands.click("setup.connect")
    hands.take("connect")
    setup.show_section("map")
    hands.find(QPlainTextEdit, "setup.map_json").setPlainText(json.dumps(shop.facility_map))
    hands.click("setup.map_save")
    hands.take("warehouse-map")
    setup.show_section("printers")
    printers = hands.find(QComboBox, "setup.printer")
    hands.until(lambda: printers.count() > 1, "the printers")
    printers.setCurrentIndex(printers.count() - 1)
    hands.click("setup.printer_save")
    setup.show_section("station")
    hands.write("setup.station_name", "Table 4")
    hands.click("setup.station_save")
    hands.take("station")
    hands.window.go_to("channel")
    for kind in ("orders", "catalog", "status"):
        hands.click(f"channel.run_{kind}")
    hands.take("sync")


def pack(hands: Hands, desk: Desk) -> list[str]:
    """Pack parcels, the first one with pictures, until one courier has some; returns that courier's numbers."""
    view = hands.window.go_to("pack")
    assert isinstance(view, PackView)
    hands.take("queue")
    parcels = [_pack_with_pictures(hands, view, desk)]
    _set_aside(hands, view, desk)
    parcels += _pack_a_piece(hands, view, desk)
    together = _together(parcels)
    while len(together) < PARCELS and len(parcels) < MOST:
        parcels.append(_pack_one(hands, view))
        together = _together(parcels)
    hands.click("pack.figures")
    hands.write("pack.figures.path", _FIGURES)
    hands.take("figures-of-the-shift")
    hands.click("pack.figures.back")
    return together


def _together(parcels: list[_Parcel]) -> list[str]:
    """Return the tracking numbers of the most parcels that may go onto one manifest."""
    (courier, facility), _ = Counter((parcel.courier, parcel.facility) for parcel in parcels).most_common(1)[
        0
    ]
    return [parcel.awb for parcel in parcels if (parcel.courier, parcel.facility) == (courier, facility)]


def dispatch(hands: Hands, awbs: list[str]) -> None:
    """Put the parcels of one courier on a manifest, close it, and hand them over."""
    hands.window.go_to("dock")
    hands.take("dock")
    hands.scan(awbs[0])
    hands.take("no-manifest-yet")
    hands.click("dock.new_manifest")
    for awb in awbs:
        hands.scan(awb)
    hands.write("dock.paper_path", _PAPER)
    hands.take("manifest-open")
    hands.click("dock.close")
    hands.take("close-question")
    hands.click("dock.close_now")
    hands.take("closed-may-go")
    hands.write("dock.courier_name", "R. Kumar")
    hands.click("dock.hand_over")
    hands.take("handed-over")
    hands.window.go_to("orders")
    hands.scan(awbs[0])
    hands.take("order-with-history")


class _Parcel(Struct, frozen=True):
    awb: str
    courier: str
    facility: str


def _pack_with_pictures(hands: Hands, view: PackView, desk: Desk) -> _Parcel:
    other = show_order(desk, view.queue.list.queue.rows[-1].order_no).order.channel.active_items[0]
    hands.scan(_order_of_several_units(view, desk) or view.idle.order_no)
    hands.take("order-open")
    units = _units(view)
    hands.scan(units[0].sku)
    hands.take("checking")
    hands.scan(other.sku)
    hands.take("wrong-item")
    for item in units[1:]:
        hands.scan(item.sku)
    hands.take("invoiced")
    _fill_box(hands, view)
    hands.take("label-printed")
    parcel = _parcel(view)
    hands.scan(parcel.awb)
    hands.take("parcel-ready")
    return parcel


def _order_of_several_units(view: PackView, desk: Desk) -> str:
    """Return the most urgent listed order with more than one unit; empty if there is none."""
    numbers = (row.order_no for row in view.queue.list.queue.rows)
    return next((number for number in numbers if show_order(desk, number).order.units[1] > 1), "")


def _set_aside(hands: Hands, view: PackView, desk: Desk) -> None:
    """Put an order aside whose last piece is not there."""
    hands.scan(_order_of_several_units(view, desk))
    hands.scan(_units(view)[0].sku)
    hands.click("pack.short")
    hands.take("piece-missing")
    hands.click("pack.question.option1")
    view.queue.show_list("aside")
    hands.take("set-aside")
    view.queue.show_list("to_pack")


def _pack_a_piece(hands: Hands, view: PackView, desk: Desk) -> list[_Parcel]:
    """Pack an order of one piece by scanning the piece alone."""
    batches = list_batches(desk)
    if not batches:
        return []
    view.queue.show_list("batches")
    hands.scan(batches[0].sku)
    hands.take("one-piece-of-a-batch")
    view.queue.show_list("to_pack")
    if _hand(view).view.order.parcel.label is None:
        _fill_box(hands, view)
    parcel = _parcel(view)
    hands.scan(parcel.awb)
    return [parcel]


def _pack_one(hands: Hands, view: PackView) -> _Parcel:
    hands.scan(view.idle.order_no)
    for item in _units(view):
        hands.scan(item.sku)
    if _hand(view).view.order.parcel.label is None:
        _fill_box(hands, view)
    parcel = _parcel(view)
    hands.scan(parcel.awb)
    return parcel


def _parcel(view: PackView) -> _Parcel:
    shown = _hand(view).view
    tracking = shown.order.parcel.tracking
    assert tracking is not None
    return _Parcel(tracking.awb, tracking.courier_code, shown.facility or "")


def _fill_box(hands: Hands, view: PackView) -> None:
    for name, text in _BOX.items():
        hands.write(f"pack.{name}", text)
    hands.click("pack.get_label")
    hands.until(lambda: not view.flow.busy, "the label")


def _units(view: PackView) -> list[Item]:
    """Return the articles of the order in hand, each as often as it has to be scanned."""
    items = _hand(view).view.order.channel.active_items
    return [item for item in items for _ in range(item.quantity)]


def _hand(view: PackView) -> InHand:
    assert view.flow.hand is not None
    return view.flow.hand
