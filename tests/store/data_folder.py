"""Opening a data folder as a process of its own would, and looking at its file behind the program's back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from oker_desk.domain.orders import Order
from oker_desk.store.store import FILE_NAME, Store, open_home


@contextmanager
def opened(home: Path) -> Iterator[Store]:
    """Open the folder as a start of the program does, and close it as its end does."""
    presence = open_home(home)
    try:
        with closing(Store(home, presence)) as store:
            store.prepare()
            yield store
    finally:
        presence.leave()


@contextmanager
def raw(home: Path) -> Iterator[sqlite3.Connection]:
    """A connection that knows none of the program's manners; what it wrote is committed."""
    with closing(sqlite3.connect(home / FILE_NAME)) as connection, connection:
        yield connection


def keep(store: Store, order: Order) -> Order:
    """Write an order with all that this desk knows of it; returns it as the store reads it."""
    parcel = order.parcel
    no = order.order_no
    with store.transaction():
        store.orders.store_answers([order.channel])
        for item_id, units in parcel.checked.items():
            for _ in range(units):
                store.parcels.count_unit(no, item_id)
        if parcel.waiting_since:
            store.parcels.note_waiting(no, parcel.waiting_since)
        if parcel.invoice:
            store.parcels.keep_invoice(no, parcel.invoice)
        if parcel.box:
            store.parcels.keep_box(no, parcel.box)
        if parcel.tracking:
            store.parcels.keep_tracking(no, parcel.tracking)
        if parcel.label:
            store.parcels.keep_label(no, parcel.label)
            if parcel.label.printed_at:
                store.parcels.note_print(no, parcel.label.printed_at, parcel.label.printed_by)
            if parcel.label.confirmed_at:
                store.parcels.note_label_on_box(no, parcel.label.confirmed_at)
        if parcel.dispatched_at:
            store.parcels.note_dispatched(no, parcel.dispatched_at)
        if parcel.handed_over_at:
            store.parcels.note_handed_over(no, parcel.handed_over_at)
        if parcel.conflict:
            store.parcels.note_conflict(no, parcel.conflict)
    found = store.orders.get(no)
    assert found is not None
    return found
