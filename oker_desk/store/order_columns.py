"""An order as rows: what Oker told, what lists are read by, and the words that it is found by."""

from __future__ import annotations

import unicodedata

from msgspec import json

from oker_desk.domain.book import STAGE_OF, stands_aside
from oker_desk.domain.channel import Address, ChannelOrder
from oker_desk.domain.orders import Order
from oker_desk.store.columns import time_text, to_json

ORDER_COLUMNS = (
    *("order_no", "display_no", "status", "ordered_at", "dispatch_by", "priority", "payment", "cod_amount"),
    *("currency", "third_party_shipping", "warehouse", "buyer", "city", "pincode", "ship_to", "as_of"),
)
LISTING_COLUMNS = (
    *("state", "stage", "aside", "quantity", "title", "more_items"),
    *("courier", "awb", "invoice_code", "manifest_no", "waiting_since"),
)
ITEM_COLUMNS = (
    *("order_no", "position", "item_id", "sku", "title", "product_id", "variant_id", "quantity", "status"),
    *("raw_status", "on_hold", "packet_number", "warehouse", "gift_message", "return_news"),
)
_ADDRESS = json.Decoder(Address)
_NO_LATIN_MARKS = dict.fromkeys(range(0x300, 0x370))


def order_values(order: ChannelOrder) -> tuple[object, ...]:
    """Return the values of ``ORDER_COLUMNS``."""
    warehouses, ship_to = order.warehouses, order.ship_to
    return (
        order.order_no,
        order.display_no,
        order.status,
        time_text(order.ordered_at),
        time_text(order.dispatch_by),
        order.priority,
        order.payment,
        str(order.cod_amount),
        order.currency,
        order.third_party_shipping,
        warehouses[0] if warehouses else None,
        ship_to.name,
        ship_to.city,
        ship_to.pincode,
        json.encode(ship_to).decode(),
        time_text(order.as_of),
    )


def read_address(text: str) -> Address:
    """Return the address of a ``ship_to`` column."""
    return _ADDRESS.decode(text)


def listing_values(order: Order) -> tuple[object, ...]:
    """Return the values of ``LISTING_COLUMNS``."""
    parcel, state = order.parcel, order.state
    items = order.channel.active_items or order.channel.items
    line = parcel.line
    return (
        state.value,
        STAGE_OF[state].value,
        stands_aside(order),
        items[0].quantity if items else 0,
        items[0].title if items else "",
        max(0, len(items) - 1),
        parcel.tracking.courier_code if parcel.tracking else "",
        parcel.tracking.awb if parcel.tracking else "",
        parcel.invoice.code if parcel.invoice else "",
        line.manifest_no if line is not None and not line.taken_off else "",
        time_text(parcel.waiting_since),
    )


def item_rows(order: ChannelOrder) -> list[tuple[object, ...]]:
    """Return the values of ``ITEM_COLUMNS`` for each item."""
    return [
        (
            order.order_no,
            position,
            item.item_id,
            item.sku,
            item.title,
            item.product_id,
            item.variant_id,
            item.quantity,
            item.status.value,
            item.raw_status,
            item.on_hold,
            item.packet_number,
            item.warehouse,
            item.gift_message,
            to_json(item.return_news) if item.return_news else None,
        )
        for position, item in enumerate(order.items)
    ]


def words_of(order: Order) -> str:
    """Return the words that an order is found by, each once; streets and phone numbers are not among them (R52)."""
    channel, parcel = order.channel, order.parcel
    told = [channel.order_no, channel.display_no]
    if parcel.invoice is not None:
        told.append(parcel.invoice.code)
    if parcel.tracking is not None:
        told.append(parcel.tracking.awb)
    for item in channel.items:
        told += (item.sku, item.title)
    ship_to = channel.ship_to
    told += (ship_to.name, ship_to.city, ship_to.pincode)
    words = dict.fromkeys(_plain(" ".join(told)).split())
    return f"  {'  '.join(words)}  "


def match_of(text: str) -> str:
    """Return what a person typed as a question to the index of words; empty if nothing was typed.

    Every word must be there: three signs and more anywhere in a word, fewer at the beginning of one.
    """
    words = ((word if len(word) > 2 else word.rjust(3)).replace('"', '""') for word in _plain(text).split())
    return " ".join(f'"{word}"' for word in words)


def _plain(text: str) -> str:
    """Return the text in small letters, Latin ones without accents; other scripts keep their vowel signs."""
    small = text.replace("\0", " ").casefold()
    if small.isascii():
        return small
    parts = unicodedata.normalize("NFD", small)
    return unicodedata.normalize("NFC", parts.translate(_NO_LATIN_MARKS))
