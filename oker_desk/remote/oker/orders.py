"""Order objects of the channel API read into values of the domain (channel API §6, §7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from oker_desk.domain.channel import KNOWN_WORDS, Address, ChannelOrder, Item, ItemStatus, ReturnNews
from oker_desk.domain.wording import Sentence, say
from oker_desk.remote.wire import Fields, fields, flag, moment, number, objects, text, whole, words

_OTHER_WORDS = {"COMPLETE": "DISPATCHED", "PROCESSING": "CREATED"}
"""Words of orders, and of items in 2020 (§6.1): PROCESSING is anything between created and dispatched."""
_COD_WORDS = frozenset({"cod", "cash_on_delivery", "cash on delivery", "cashondelivery"})
_NO_FIELDS: Fields = {}
_RETURN_FIELDS = ("returnreason", "returndate", "returnawb", "returnshippingprovider", "returndeliverydate")


class _Broken(Exception):
    """An order that cannot be read; the sentence says why."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.sentence = say(template, **values)


def read_orders(
    raw: Iterable[object], as_of: datetime
) -> tuple[tuple[ChannelOrder, ...], tuple[Sentence, ...]]:
    """Return the orders that can be read, each once, and a sentence for each that cannot.

    Where an order comes twice in an answer, the later one counts.
    """
    found: dict[str, ChannelOrder] = {}
    broken: list[Sentence] = []
    for one in raw:
        told = fields(one)
        order_no = _id_in(told) if told else None
        if told is None or order_no is None:
            broken.append(say("Oker sent an order without a number. It is left out."))
            continue
        try:
            found[order_no] = _order_of(order_no, told, as_of)
        except _Broken as reason:
            broken.append(
                say(
                    "Order {no} from Oker cannot be read: {reason}. It is left out.",
                    no=order_no,
                    reason=reason.sentence,
                )
            )
    return tuple(found.values()), tuple(broken)


def id_of(raw: object) -> str | None:
    """Return the id of an order object, ``None`` if it has none."""
    return _id_in(fields(raw) or _NO_FIELDS)


def _id_in(told: Fields) -> str | None:
    return text(told.get("id")) or text(told.get("orderid"))


def _order_of(order_no: str, told: Fields, as_of: datetime) -> ChannelOrder:
    word = _word(told.get("orderstatus")) or _word(told.get("status"))
    lines = [line for line in map(fields, objects(told.get("orderitems"))) if line]
    items = _once([_item_of(line, word, told) for line in lines])
    if not items:
        raise _Broken("it has no items")
    ordered_at = moment(told.get("orderdate"))
    dispatch_by = moment(told.get("sla"))
    if ordered_at is None and dispatch_by is None:
        raise _Broken("it has no date")
    payment = _payment_of(told.get("paymenttype"))
    price = fields(told.get("orderprice")) or _NO_FIELDS
    return ChannelOrder(
        order_no=order_no,
        display_no=words(told.get("displayordernumber")) or words(told.get("code")) or order_no,
        status=word or _shared_word(items),
        ordered_at=ordered_at or dispatch_by or as_of,
        # Without a time limit the order counts as due at once: better seen too early than too late (R12).
        dispatch_by=dispatch_by or ordered_at or as_of,
        priority=whole(told.get("priority")) or 0,
        payment=payment,
        cod_amount=_cod_amount(lines, items, price) if payment == "cod" else Decimal(0),
        currency=_currency_of(lines, price),
        third_party_shipping=flag(told.get("thirdpartyshipping"), missing=True),
        items=items,
        ship_to=_address_of(fields(told.get("shippingaddress")) or _NO_FIELDS),
        as_of=as_of,
    )


def _item_of(line: Fields, order_word: str, order: Fields) -> Item:
    item_id = text(line.get("orderitemid"))
    if item_id is None:
        raise _Broken("an item has no id")
    quantity = whole(line.get("quantity"))
    if quantity is None and text(line.get("quantity")) is None:
        quantity = 1
    if quantity is None or quantity < 1:
        raise _Broken("the quantity of item {item} is not a number above 0", item=item_id)
    status, raw = _status_of(_word(line.get("status")) or order_word)
    sku = text(line.get("sku")) or text(line.get("variantid")) or item_id
    gift = fields(line.get("giftwrap")) or _NO_FIELDS
    return Item(
        item_id=item_id,
        sku=sku,
        title=words(line.get("title")) or sku,
        product_id=text(line.get("productid")) or "",
        variant_id=text(line.get("variantid")) or "",
        quantity=quantity,
        status=status,
        raw_status=raw,
        on_hold=flag(line.get("onhold"), missing=False),
        packet_number=whole(line.get("packetnumber")) or 0,
        warehouse=text(line.get("facilitycode")) or text(order.get("facilitycode")),
        gift_message=text(gift.get("giftwrapmessage")),
        return_news=_return_of(line),
    )


def _word(value: object) -> str:
    """Return a status word: known ones in capitals, others as Oker wrote them."""
    if isinstance(value, str) and value in KNOWN_WORDS:
        return value
    word = words(value, longest=60)
    upper = word.upper()
    return upper if upper in KNOWN_WORDS or upper in _OTHER_WORDS else word


def _status_of(word: str) -> tuple[ItemStatus, str]:
    """Return the status and the word it was read from.

    Words of orders stand for their counterpart. A word that nobody knows becomes PENDING_VERIFICATION and is kept as
    it is: a new order with it must not be packed, and for a cached one reconciling keeps the state before (R45).
    """
    known = _OTHER_WORDS.get(word, word)
    if known in KNOWN_WORDS:
        return ItemStatus(known), known
    return ItemStatus.PENDING_VERIFICATION, word


def _shared_word(items: tuple[Item, ...]) -> str:
    """Return a word for an order that came without one: that of its items where they agree."""
    found = {item.raw_status for item in items}
    return found.pop() if len(found) == 1 else ItemStatus.CREATED


def _once(items: list[Item]) -> tuple[Item, ...]:
    found: dict[str, Item] = {}
    for item in items:
        twin = found.setdefault(item.item_id, item)
        if twin is not item and twin != item:
            raise _Broken("item {item} comes twice and differs", item=item.item_id)
    return tuple(found.values())


def _return_of(line: Fields) -> ReturnNews | None:
    """Return the news of a return (§7); ``None`` if nothing is said."""
    if not any(map(line.get, _RETURN_FIELDS)):
        return None  # the usual case
    news = ReturnNews(
        reason=words(line.get("returnreason")) or None,
        returned_at=moment(line.get("returndate")),
        awb=text(line.get("returnawb")),
        courier=words(line.get("returnshippingprovider")) or None,
        delivered_at=moment(line.get("returndeliverydate")),
    )
    return None if news == ReturnNews() else news


def _payment_of(value: object) -> str:
    word = words(value, longest=60).lower()
    return "cod" if word in _COD_WORDS else word


def _cod_amount(lines: list[Fields], items: tuple[Item, ...], price: Fields) -> Decimal:
    """Return what the courier has to collect: prices of the items that are still ordered, less what is prepaid.

    Prices come at item level or at order level, never both (§6); amounts that say nothing may be sent as 0 (§2).
    """
    ordered = {item.item_id: item.quantity for item in items if item.active}
    total = Decimal(0)
    for line in lines:
        quantity = ordered.pop(text(line.get("orderitemid")) or "", 0)
        if quantity:
            one = fields(line.get("orderitemprice")) or _NO_FIELDS
            selling = number(one.get("sellingprice")) or Decimal(0)
            total += number(one.get("totalprice")) or selling * quantity
    for name in ("totalprice", "total", "totalamount", "ordertotal"):
        total = total or number(price.get(name)) or Decimal(0)
    return max(Decimal(0), total - (number(price.get("totalprepaidamount")) or Decimal(0)))


def _currency_of(lines: list[Fields], price: Fields) -> str:
    for line in lines:
        code = text((fields(line.get("orderitemprice")) or _NO_FIELDS).get("currency"))
        if code:
            return code
    return text(price.get("currency")) or "INR"


def _address_of(told: Fields) -> Address:
    return Address(
        name=words(told.get("name")),
        line1=words(told.get("addressline1")),
        line2=words(told.get("addressline2")),
        city=words(told.get("city")),
        state=words(told.get("state")),
        pincode=words(told.get("pincode")),
        country=words(told.get("country")),
        phone=words(told.get("phone")),
    )
