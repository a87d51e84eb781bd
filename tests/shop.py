"""A shop for tests: Oker's sandbox over real HTTP, and a desk that is connected, mapped and synced to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.parcels import Box
from oker_desk.domain.trouble import Trouble
from oker_desk.remote.pace import Pace
from oker_desk.sandbox import Sandbox
from oker_desk.services.desk import Desk, close_desk, now_utc, open_desk
from oker_desk.services.dock.manifests import add_parcels, create_manifest
from oker_desk.services.packing.checking import close_order, open_order, scan_units
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import write_label
from oker_desk.services.printers import FOLDER, PrinterChoice, set_label_printer
from oker_desk.services.setup.connecting import connect_oker
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.setup.stock import confirm_for_stock
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync

HURRIED = Pace(
    connect_s=2, read_s=2, label_s=2, pauses=(0.01, 0.01), patience_s=5, pause=lambda seconds: None
)
"""The client's pace without its pauses; a test that waits for a time-out says so."""
BOX = Box(300, 200, 100, 750)
KURTA = {"sku": "TEST-KURTA", "title": "Test kurta", "productId": "T1", "variantId": "T1-A", "quantity": 2}
HOME = {
    "name": "A. Rao",
    "phone": "9000000001",
    "addressLine1": "12 Lake Road",
    "city": "Bengaluru",
    "state": "Karnataka",
    "country": "IN",
    "pincode": "560001",
}
SCARF = {"sku": "TEST-SCARF", "title": "Test scarf", "productId": "T2", "variantId": "T2-A", "quantity": 1}


@dataclass
class Shop:
    """Oker's side of a test."""

    sandbox: Sandbox
    plugged: bool = field(default=True)

    def unplug(self) -> None:
        """Let the network go: every further connection is refused, and nothing arrives at Oker."""
        if self.plugged:
            self.plugged = False
            self.sandbox.stop()

    def admin(self, method: str, path: str, body: object = None) -> Any:
        answer = requests.request(method, f"{self.sandbox.admin_url}/{path}", json=body, timeout=10)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def fault(self, call: str, fault: str, **more: object) -> None:
        """Switch a fault on; once, unless ``times`` says otherwise."""
        self.admin("POST", "faults", {"call": call, "fault": fault, "times": 1, **more})

    def add_order(self, *items: dict[str, Any], **fields: object) -> str:
        """Make an order at Oker and return its number; all go to one pin code, and so with one courier."""
        fields.setdefault("shippingAddress", HOME)
        wanted = [{"facilityCode": self.warehouse, **item} for item in (items or (KURTA, SCARF))]
        return str(self.admin("POST", "orders", [{"orderItems": wanted, **fields}])["orders"][0]["id"])

    def hidden(self, order_no: str) -> Any:
        """Return everything that Oker knows about the order, and how often each thing was done to it."""
        return self.admin("GET", f"orders/{order_no}")

    def calls(self, call: str) -> list[Any]:
        return [made for made in self.all_calls() if made["call"] == call]

    def all_calls(self) -> list[Any]:
        made: list[Any] = self.admin("GET", "calls")
        return made

    def no_more_faults(self) -> None:
        self.admin("DELETE", "faults")

    @property
    def warehouse(self) -> str:
        return next(iter(self.sandbox.facility_map))

    @property
    def facility(self) -> str:
        return self.sandbox.facility_map[self.warehouse]


@contextmanager
def open_shop(**options: Any) -> Iterator[Shop]:
    """Serve a sandbox without seeded orders, unless told otherwise."""
    shop = Shop(Sandbox.start(**{"orders": 0, **options}))
    try:
        yield shop
    finally:
        shop.unplug()


@contextmanager
def open_station(shop: Shop, home: Path, now: Callable[[], datetime] = now_utc) -> Iterator[Desk]:
    """Open a desk that is connected and mapped to the shop and prints into a folder."""
    desk = open_desk(home, pace=HURRIED, now=now)
    try:
        connect_oker(desk, shop.sandbox.oker_url, shop.sandbox.username, shop.sandbox.password)
        save_rows(desk, list(shop.sandbox.facility_map.items()))
        confirm_for_stock(desk, facility_wise=True, selective=True)
        set_label_printer(desk, PrinterChoice(FOLDER, str(home / "printed")))
        yield desk
    finally:
        close_desk(desk)


@dataclass
class Clock:
    """A clock that a test moves by hand."""

    moment: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.moment

    def go_on(self, **by: float) -> None:
        self.moment += timedelta(**by)


def trouble_of(act: Callable[..., object], *args: Any, **kwargs: Any) -> Trouble:
    """Do what must not work, and return why it did not."""
    with pytest.raises(Trouble) as raised:
        act(*args, **kwargs)
    return raised.value


def texts_of(desk: Desk, order_no: str) -> list[str]:
    """Return what the order's history says, oldest first."""
    return [event.text for event in desk.store.history.of_order(order_no)]


def new_order(shop: Shop, desk: Desk, *items: dict[str, Any], **fields: object) -> str:
    """Make an order at Oker and sync it to the desk."""
    order_no = shop.add_order(*items, **fields)
    run_sync(desk, SyncKind.ORDERS)
    return order_no


def look(desk: Desk, order_no: str) -> Order:
    """Return the order as the desk has it now."""
    order = desk.store.orders.get(order_no)
    assert order is not None
    return order


def check_all(desk: Desk, order_no: str) -> None:
    """Scan every unit of the order."""
    open_order(desk, order_no)
    items = look(desk, order_no).channel.active_items
    scan_units(desk, order_no, [item.sku for item in items for _ in range(item.quantity)])
    close_order(desk, order_no)


def invoiced_order(shop: Shop, desk: Desk, *items: dict[str, Any], **fields: object) -> str:
    """Make an order at Oker and pack it up to its invoice."""
    order_no = new_order(shop, desk, *items, **fields)
    check_all(desk, order_no)
    get_invoice(desk, order_no)
    return order_no


def packed_order(shop: Shop, desk: Desk, *items: dict[str, Any], **fields: object) -> str:
    """Make an order at Oker and pack it up to its printed label."""
    order_no = new_order(shop, desk, *items, **fields)
    pack(desk, order_no)
    return order_no


def pack(desk: Desk, order_no: str) -> str:
    """Do everything up to the written label, which counts as printed, and return the tracking number."""
    check_all(desk, order_no)
    get_invoice(desk, order_no)
    get_label(desk, order_no, BOX)
    write_label(desk, order_no, desk.home / f"{order_no}.pdf")
    order = look(desk, order_no)
    assert order.state is OrderState.READY_TO_SHIP
    assert order.awb is not None
    return order.awb


def fill_manifest(shop: Shop, desk: Desk, order_nos: list[str]) -> str:
    """Put packed parcels of one courier on a new manifest and return its number."""
    tracking = look(desk, order_nos[0]).parcel.tracking
    assert tracking is not None
    manifest = create_manifest(desk, tracking.courier_code, shop.facility)
    added = add_parcels(desk, manifest.manifest_no, order_nos)
    assert not added.refused, added.refused
    return manifest.manifest_no
