"""Couriers: who takes a parcel, its tracking number, and when that is known."""

from __future__ import annotations

import zlib
from datetime import datetime, timedelta

from oker_desk.sandbox.exchange import JsonObject
from oker_desk.sandbox.order_book import OrderRecord
from oker_desk.sandbox.state import State

LATE_COURIER_SECONDS = 8.0
COURIERS = {"Delhivery02": "Delhivery", "Bluedart07": "Blue Dart", "Xpressbees04": "Xpressbees"}
_AWB = {"Delhivery02": "14{:011d}", "Bluedart07": "79{:09d}", "Xpressbees04": "XB{:011d}"}
_SPREAD = 7_919
"""Distance of two tracking numbers, so that neighbours differ in more than the last digit."""


def assign_courier(state: State, record: OrderRecord) -> JsonObject:
    """Choose by the postal code; a hard-to-reach one answers later (channel API 11)."""
    pin = str((record.order.get("shippingAddress") or {}).get("pincode", ""))
    codes = sorted(COURIERS)
    code = codes[zlib.crc32(pin.encode()) % len(codes)]
    delay = state.settings.courier_delay_seconds
    if delay is None:
        delay = LATE_COURIER_SECONDS if record.hidden_late_courier else 0.0
    return {
        "awb": _AWB[code].format(state.next_number("awb") * _SPREAD + 10_000_000),
        "code": code,
        "name": COURIERS[code],
        "ready_at": (state.now() + timedelta(seconds=delay)).isoformat(),
    }


def ready_courier(record: OrderRecord, now: datetime) -> JsonObject | None:
    """Return the courier once it has answered."""
    if record.courier is None or datetime.fromisoformat(record.courier["ready_at"]) > now:
        return None
    return record.courier
