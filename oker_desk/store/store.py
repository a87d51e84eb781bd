"""The store: one connection to the data folder with its parts. One per thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from oker_desk.domain.trouble import unavailable
from oker_desk.store.backups import Backups
from oker_desk.store.barcodes import Barcodes
from oker_desk.store.batches import Batches
from oker_desk.store.boxes import Boxes
from oker_desk.store.buyers import Buyers
from oker_desk.store.catalog import Catalog
from oker_desk.store.claims import Claims
from oker_desk.store.codes import Codes
from oker_desk.store.damage import BEGUN, refuse_to_begin_anew, set_aside, trouble_of_damage
from oker_desk.store.database import Database, cannot_write
from oker_desk.store.dock import Dock
from oker_desk.store.history import History
from oker_desk.store.intents import Intents
from oker_desk.store.label_checks import LabelChecks
from oker_desk.store.labels import Labels
from oker_desk.store.manifests import Manifests
from oker_desk.store.order_book import OrderBook
from oker_desk.store.orders import Orders
from oker_desk.store.parcels import Parcels
from oker_desk.store.people import People
from oker_desk.store.pictures import Pictures
from oker_desk.store.presence import Presence
from oker_desk.store.prints import Prints
from oker_desk.store.settings import Settings
from oker_desk.store.shelves import Shelves
from oker_desk.store.shift_marks import ShiftMarks
from oker_desk.store.steps import bring_up_to_date
from oker_desk.store.stock import SentStock
from oker_desk.store.syncs import Syncs
from oker_desk.store.warehouses import Warehouses
from oker_desk.store.work import Work

FILE_NAME = "desk.sqlite3"
_LARGEST_TO_CHECK = 20_000_000
"""Bytes. A larger file is not read through at every start; damage in it shows when its pages are read."""


class Store:
    """Everything that this data folder remembers."""

    def __init__(self, home: Path, presence: Presence) -> None:
        """Open the data file of ``home``; raises a trouble if it is damaged, newer, or cannot be written."""
        path = home / FILE_NAME
        damage = trouble_of_damage(path)
        if damage is not None:
            raise damage
        refuse_to_begin_anew(path)
        self.presence = presence
        self.database = Database(path)
        self.orders = Orders(self.database)
        self.codes = Codes(self.database)
        self.book = OrderBook(self.database)
        self.buyers = Buyers(self.database, self.orders)
        self.backups = Backups(self.database)
        self.parcels = Parcels(self.database, self.orders)
        self.manifests = Manifests(self.database, self.orders)
        self.dock = Dock(self.database)
        self.intents = Intents(self.database)
        self.history = History(self.database)
        self.claims = Claims(self.database, presence)
        self.boxes = Boxes(self.database)
        self.shelves = Shelves(self.database)
        self.batches = Batches(self.database)
        self.work = Work(self.database)
        self.shift_marks = ShiftMarks(self.database)
        self.settings = Settings(self.database)
        self.people = People(self.database)
        self.syncs = Syncs(self.database)
        self.warehouses = Warehouses(self.database)
        self.catalog = Catalog(self.database)
        self.sent_stock = SentStock(self.database)
        self.barcodes = Barcodes(self.database)
        self.pictures = Pictures(home / "pictures")
        self.labels = Labels(home / "labels")
        self.label_checks = LabelChecks(self.database)
        self.prints = Prints(self.database)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write together or not at all; never held open across a network call or a print."""
        with self.database.transaction():
            yield

    def prepare(self) -> None:
        """Check a small file for damage and bring the schema up to date; once per process."""
        path = self.database.path
        if path.stat().st_size < _LARGEST_TO_CHECK:
            verdict = str(self.database.value("PRAGMA quick_check(1)"))
            if verdict != "ok":
                self.database.close()
                raise set_aside(path, verdict)
        bring_up_to_date(self.database)
        self.orders.list_all()
        try:
            (path.parent / BEGUN).touch()
        except OSError as error:
            raise cannot_write(path, str(error)) from error

    def close(self) -> None:
        self.database.close()


def open_home(home: Path) -> Presence:
    """Make the data folder and announce this process in it; raises a trouble if the folder cannot be written."""
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Presence(home)
    except OSError as error:
        raise unavailable(
            "The data folder {home} cannot be written. Nothing was sent. Check the disk and its permissions.",
            home=home,
            details=str(error),
        ) from error
