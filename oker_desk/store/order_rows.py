"""Rows of the cache and of the desk's records, put together to orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.aside import Aside
from oker_desk.domain.channel import ChannelOrder, Item, ItemStatus, ReturnNews
from oker_desk.domain.orders import Order
from oker_desk.domain.parcels import Parcel
from oker_desk.store.columns import from_json, marks, need_time, optional, read_time, whole
from oker_desk.store.database import Database, TupleRow
from oker_desk.store.order_columns import ITEM_COLUMNS, ORDER_COLUMNS, read_address
from oker_desk.store.parcel_rows import read_line, read_parcel
from oker_desk.store.shelves import read_aside


def read_orders(database: Database, order_nos: Sequence[str]) -> dict[str, Order]:
    """Return the orders by number, each with its parcel record; a fixed number of queries whatever their number."""
    rows = database.tuples(
        f"SELECT {', '.join(ORDER_COLUMNS)} FROM orders WHERE order_no IN ({marks(order_nos)})", order_nos
    )
    if not rows:
        return {}
    found: list[str] = [row[0] for row in rows]
    items = _read_items(database, found)
    parcels = read_parcels(database, found)
    return {
        no: Order(_read_order(row, tuple(items[no])), parcels.get(no) or Parcel(no))
        for no, row in zip(found, rows, strict=True)
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


def _read_order(row: TupleRow, items: tuple[Item, ...]) -> ChannelOrder:
    """Return the order of a row of ``ORDER_COLUMNS``."""
    no, display_no, status, ordered_at, dispatch_by, priority, payment, cod_amount, currency, *rest = row
    third_party_shipping, _, _, _, _, ship_to, as_of = rest
    return ChannelOrder(
        order_no=no,
        display_no=display_no,
        status=status,
        ordered_at=need_time(ordered_at),
        dispatch_by=need_time(dispatch_by),
        priority=priority,
        payment=payment,
        cod_amount=Decimal(cod_amount),
        currency=currency,
        third_party_shipping=bool(third_party_shipping),
        items=items,
        ship_to=read_address(ship_to),
        as_of=need_time(as_of),
    )


def _read_items(database: Database, order_nos: Sequence[str]) -> dict[str, list[Item]]:
    """Return the items of orders, each order's in their places."""
    items: dict[str, list[Item]] = defaultdict(list)
    for no, _, item_id, sku, title, product_id, variant_id, quantity, *rest in database.tuples(
        f"SELECT {', '.join(ITEM_COLUMNS)} FROM order_items WHERE order_no IN ({marks(order_nos)}) "
        "ORDER BY order_no, position",
        order_nos,
    ):
        status, raw_status, on_hold, packet_number, warehouse, gift_message, return_news = rest
        items[no].append(
            Item(
                item_id=item_id,
                sku=sku,
                title=title,
                product_id=product_id,
                variant_id=variant_id,
                quantity=quantity,
                status=ItemStatus(status),
                raw_status=raw_status,
                on_hold=bool(on_hold),
                packet_number=packet_number,
                warehouse=warehouse,
                gift_message=gift_message,
                return_news=_read_return(from_json(return_news)) if return_news else None,
            )
        )
    return items


def _read_return(news: dict[str, object]) -> ReturnNews:
    return ReturnNews(
        reason=optional(news["reason"]),
        returned_at=read_time(news["returned_at"]),
        awb=optional(news["awb"]),
        courier=optional(news["courier"]),
        delivered_at=read_time(news["delivered_at"]),
    )
