"""Everything this Oker remembers. One lock guards all of it; ``save`` writes what changed before an answer goes out."""

from __future__ import annotations

import json
import random
import threading
from collections import deque
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.faults import Fault, FaultList
from oker_desk.sandbox.order_book import OrderBook, OrderRecord
from oker_desk.sandbox.storage import Storage

MOST_CALLS = 20_000
"""Calls the log keeps; older ones are forgotten."""
_KEY_DIGITS = 12


@dataclass
class Settings:
    """What the administrator may change.

    ``courier_delay_seconds`` None: most parcels have their courier at once, a few after ``LATE_COURIER_SECONDS``.
    """

    token_lifetime_seconds: float = 1800
    courier_delay_seconds: float | None = None
    offer_post_login: bool = True
    offer_manifest: bool = True
    manifest_needs_key: bool = False
    label_glued_invoice: bool = False

    @classmethod
    def from_json(cls, stored: JsonObject) -> Settings:
        known = {f.name for f in fields(cls)}
        return cls(**{name: value for name, value in stored.items() if name in known})


@dataclass
class Account:
    """The seller's log-in, and the numbers that were given out so far."""

    username: str
    password: str
    seed: int
    offset_seconds: float
    numbers: dict[str, int]


@dataclass
class UniwareMemory:
    """What Uniware remembers: tokens with the time of their end, and the stock of facilities that differs from the first."""

    tokens: dict[str, str] = field(default_factory=dict)
    refresh_tokens: dict[str, str] = field(default_factory=dict)
    stock: dict[str, int] = field(default_factory=dict)
    """Units by ``facility/SKU``."""


def account_for(seed: int) -> Account:
    chance = random.Random(f"account {seed}")
    password = "-".join(
        "".join(chance.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(4)) for _ in range(3)
    )
    return Account(f"seller-{seed}", password, seed, 0.0, {})


class State:
    def __init__(self, folder: Path | None, seed: int) -> None:
        self.lock = threading.RLock()
        self._storage = Storage(folder)
        self._small: dict[str, str] = {}
        self.account = account_for(seed)
        self.settings = Settings()
        self.tokens: dict[str, str] = {}
        self.faults = FaultList()
        self.orders = OrderBook()
        self.stock: dict[str, dict[str, int]] = {}
        self.uniware = UniwareMemory()
        self.manifests: dict[str, JsonObject] = {}
        self.calls: deque[JsonObject] = deque(maxlen=MOST_CALLS)
        self.is_new = not self._load()

    # Time and numbers ------------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return the sandbox's time: this machine's, moved by the administrator."""
        return datetime.now(UTC) + timedelta(seconds=self.account.offset_seconds)

    def next_number(self, name: str) -> int:
        """Return 1, 2, ... for each name; a number is never given twice, restarts included."""
        number = self.account.numbers.get(name, 0) + 1
        self.account.numbers[name] = number
        return number

    # Changes -------------------------------------------------------------------------------------------------------------

    def add_order(self, record: OrderRecord) -> None:
        self.orders.add(record)
        self._storage.put("order", record.order_id, record.to_store())

    def order_changed(self, record: OrderRecord) -> None:
        record.set_order_status()
        self.orders.changed(record)
        self._storage.put("order", record.order_id, record.to_store())

    def set_stock(self, variant_id: str, warehouse: str, units: int) -> None:
        """Set the stock of a variant in one of Oker's warehouses; "" stands for a call that named none."""
        self.stock.setdefault(variant_id, {})[warehouse] = units
        self._storage.put("stock", variant_id, dict(self.stock[variant_id]))

    def add_manifest(self, name: str, manifest: JsonObject) -> None:
        self.manifests[name] = manifest
        self._storage.put("manifest", name, manifest)

    def call_changed(self, entry: JsonObject) -> None:
        self._storage.put("call", f"{entry['n']:0{_KEY_DIGITS}}", entry)

    def forget_calls(self) -> None:
        self.calls.clear()
        self._storage.remove("call")

    def save(self) -> None:
        """Write through; a no-op for a sandbox that lives in memory."""
        small: dict[str, JsonObject] = {
            "account": asdict(self.account),
            "settings": asdict(self.settings),
            "tokens": dict(self.tokens),
            "uniware": asdict(self.uniware),
            "faults": {"list": [asdict(fault) for fault in self.faults.faults]},
        }
        for key, value in small.items():
            text = json.dumps(value)
            if self._small.get(key) != text:
                self._small[key] = text
                self._storage.put("state", key, value)
        self._storage.commit()

    def close(self) -> None:
        self.save()
        self._storage.close()

    def _load(self) -> bool:
        small = dict(self._storage.all_of("state"))
        if not small:
            return False
        self.account = Account(**small["account"])
        self.settings = Settings.from_json(small["settings"])
        self.tokens = small["tokens"]
        self.uniware = UniwareMemory(**small.get("uniware", {}))
        self.faults = FaultList([Fault(**stored) for stored in small["faults"]["list"]])
        for _, stored in self._storage.all_of("order"):
            self.orders.add(OrderRecord.from_json(stored))
        self.stock = dict(self._storage.all_of("stock"))
        self.manifests = dict(self._storage.all_of("manifest"))
        self.calls.extend(stored for _, stored in self._storage.all_of("call"))
        return True
