"""Rows of the cache and of the desk's records, put together to orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.aside import Aside
from oker_desk.domain.channel import Address, ChannelOrder, Item, ItemStatus, ReturnNews
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Parcel
from oker_desk.store.columns import from_json, marks, need_time, optional, read_time, whole
from oker_desk.store.database import Database, Row
from oker_desk.store.parcel_rows import read_line, read_parcel
from oker_desk.store.shelves import read_aside


def read_orders(database: Database, order_nos: Sequence[str]) -> dict[str, Order]:
    """Return the orders by number, each with its parcel record; a fixed number of queries whatever their number."""
    inside = f"order_no IN ({marks(order_nos)})"
    orders = database.rows(f"SELECT * FROM orders WHERE {inside}", order_nos)
    items: dict[object, list[Row]] = defaultdict(list)
    for row in database.rows(
        f"SELECT * FROM order_items WHERE {inside} ORDER BY order_no, position", order_nos
    ):
        items[row["order_no"]].append(row)
    parcels = read_parcels(database, order_nos)
    return {
        str(row["order_no"]): Order(
            _read_order(row, items[row["order_no"]]),
            parcels.get(row["order_no"], Parcel(str(row["order_no"]))),
        )
        for row in orders
    }


def read_parcels(database: Database, order_nos: Sequence[str]) -> dict[object, Parcel]:
    """Return this desk's own records of the orders; an order that nobody has touched has none."""
    if not order_nos:
        return {}
    inside = f"order_no IN ({marks(order_nos)})"
    checked: dict[object, dict[str, int]] = defaultdict(dict)
    for row in database.rows(f"SELECT * FROM checked_units WHERE {inside}", order_nos):
        checked[row["order_no"]][str(row["item_id"])] = whole(row["units"])
    lines = {
        row["order_no"]: read_line(row)
        for row in database.rows(
            # The line that an order is on comes last and wins over lines that it was taken off, of which the newest wins.
            "SELECT l.* FROM manifest_lines l JOIN manifests m USING (manifest_no) "
            f"WHERE {inside} ORDER BY l.taken_off DESC, m.created_at, length(m.manifest_no), m.manifest_no",
            order_nos,
        )
    }
    unsure: dict[object, set[Act]] = defaultdict(set)
    for row in database.rows(
        f"SELECT order_no, act FROM intents WHERE {inside} AND state = 'unknown'", order_nos
    ):
        unsure[row["order_no"]].add(Act(str(row["act"])))
    rows = {row["order_no"]: row for row in database.rows(f"SELECT * FROM parcels WHERE {inside}", order_nos)}
    parcels: dict[object, Parcel] = {
        no: read_parcel(str(no), rows.get(no), checked[no], lines.get(no), frozenset(unsure[no]))
        for no in rows.keys() | checked.keys() | lines.keys() | unsure.keys()
    }
    return _with_places(database, inside, order_nos, parcels)


def _with_places(
    database: Database, inside: str, order_nos: Sequence[str], parcels: dict[object, Parcel]
) -> dict[object, Parcel]:
    """Add where the orders stand that are set aside or wait on the shelf."""
    aside: dict[object, Aside] = {
        row["order_no"]: read_aside(row)
        for row in database.rows(f"SELECT * FROM set_aside WHERE {inside}", order_nos)
    }
    shelf = {
        row["order_no"]: str(row["place"])
        for row in database.rows(f"SELECT order_no, place FROM waiting_shelf WHERE {inside}", order_nos)
    }
    for no in aside.keys() | shelf.keys():
        known = parcels.get(no, Parcel(str(no)))
        parcels[no] = replace(known, aside=aside.get(no), shelf=shelf.get(no, ""))
    return parcels


def _read_order(row: Row, items: list[Row]) -> ChannelOrder:
    return ChannelOrder(
        order_no=str(row["order_no"]),
        display_no=str(row["display_no"]),
        status=str(row["status"]),
        ordered_at=need_time(row["ordered_at"]),
        dispatch_by=need_time(row["dispatch_by"]),
        priority=whole(row["priority"]),
        payment=str(row["payment"]),
        cod_amount=Decimal(str(row["cod_amount"])),
        currency=str(row["currency"]),
        third_party_shipping=bool(row["third_party_shipping"]),
        items=tuple(_read_item(item) for item in items),
        ship_to=Address(**{name: str(value) for name, value in from_json(row["ship_to"]).items()}),
        as_of=need_time(row["as_of"]),
    )


def _read_item(row: Row) -> Item:
    news = from_json(row["return_news"])
    return Item(
        item_id=str(row["item_id"]),
        sku=str(row["sku"]),
        title=str(row["title"]),
        product_id=str(row["product_id"]),
        variant_id=str(row["variant_id"]),
        quantity=whole(row["quantity"]),
        status=ItemStatus(str(row["status"])),
        raw_status=str(row["raw_status"]),
        on_hold=bool(row["on_hold"]),
        packet_number=whole(row["packet_number"]),
        warehouse=optional(row["warehouse"]),
        gift_message=optional(row["gift_message"]),
        return_news=_read_return(news) if news else None,
    )


def _read_return(news: dict[str, object]) -> ReturnNews:
    return ReturnNews(
        reason=optional(news["reason"]),
        returned_at=read_time(news["returned_at"]),
        awb=optional(news["awb"]),
        courier=optional(news["courier"]),
        delivered_at=read_time(news["delivered_at"]),
    )
