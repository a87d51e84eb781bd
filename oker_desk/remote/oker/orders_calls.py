"""Calls about whole orders: the new ones, the status of known ones, accepting, cancelling (channel API §6 to §8)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from oker_desk.domain.channel import ChannelOrder, Item
from oker_desk.domain.wording import Sentence, say
from oker_desk.remote.answers import Answer, Call
from oker_desk.remote.oker.calls import Calls
from oker_desk.remote.oker.faults import error_words, no_use, said_no
from oker_desk.remote.oker.items_answer import ItemsAnswer, items_answer, status_word
from oker_desk.remote.oker.orders import id_of, read_orders
from oker_desk.remote.wire import fields, is_list, objects

PAGE = 50
"""Orders and products of one page, fixed by the API (§4, §6)."""
FEW = 5
"""Orders of one status question, fixed by the API (§7)."""
MOST_PAGES = 10_000
SAME_AGAIN = say("Oker sent the same page again. What comes after it is missing.")


class OrderPage(Struct, frozen=True):
    """Orders of one answer; ``broken`` has one sentence for each order that could not be read.

    ``number`` is that of the page, ``ids`` are all orders that it named, readable or not. ``again`` says that a whole page
    named only orders of earlier ones; it is the last then.
    """

    orders: tuple[ChannelOrder, ...]
    broken: tuple[Sentence, ...] = ()
    number: int = 1
    ids: frozenset[str] = frozenset()
    again: bool = False


class OrdersCalls:
    """Whole orders at Oker."""

    def __init__(self, calls: Calls, now: Callable[[], datetime]) -> None:
        self._calls = calls
        self._now = now

    def new_orders(
        self, since: datetime, until: datetime, status: str = "CREATED", first: int = 1
    ) -> Iterator[OrderPage]:
        """Return orders of that status from page ``first`` on, until a page is not full (§6, quirk 5)."""
        window = {
            "orderDateFrom": _written(since, math.floor),
            "orderDateTo": _written(until, math.ceil),
            "orderStatus": status,
        }
        seen: set[str] = set()
        for page in range(first, MOST_PAGES + 1):
            raw, as_of = self._asked({"pageNumber": str(page), "pageSize": str(PAGE), **window}, quick=False)
            ids = frozenset(order_no for order_no in map(id_of, raw) if order_no)
            if len(raw) >= PAGE and ids <= seen:
                yield OrderPage((), (SAME_AGAIN,), page, again=True)
                return
            seen |= ids
            yield OrderPage(*read_orders(raw, as_of), page, ids)
            if len(raw) < PAGE:
                return

    def by_no(self, order_nos: Sequence[str], *, quick: bool = False) -> OrderPage:
        """Return the orders with these ids, at most five; one that Oker does not know is left out (§7, R47)."""
        assert len(order_nos) <= FEW, "the API takes five ids at most"
        if not order_nos:
            return OrderPage(())
        query = {"pageNumber": "1", "pageSize": str(FEW), "orderIds": ",".join(order_nos)}
        raw, as_of = self._asked(query, quick=quick)
        asked = set(order_nos)
        return OrderPage(*read_orders((one for one in raw if id_of(one) in asked), as_of))

    def acknowledge(self, order_no: str) -> None:
        """Accept an order (§8)."""
        answer = self._calls.write(Call("POST", "orders/acknowledge", body={"orderId": order_no}))
        found = fields(answer.data) or {}
        word = status_word(found)
        if word == "FAILED":
            raise said_no(self._calls.secrets.mask(error_words(found)), answer.status)
        if word != "SUCCESS":
            raise self._calls.unsure(answer)

    def cancel(self, order: ChannelOrder) -> ItemsAnswer:
        """Cancel every item that is not cancelled yet: the whole order (§8, R28, R30)."""
        items = order.active_items
        if not items:
            return ItemsAnswer()
        body = {"orderId": order.order_no, "orderItems": [_named(item) for item in items]}
        answer = self._calls.write(Call("POST", "orders/cancel", body=body))
        return items_answer(self._calls, answer, [item.item_id for item in items])

    def _asked(self, query: dict[str, str], *, quick: bool) -> tuple[list[object], datetime]:
        """Return the order objects of one answer and when it was asked for: what changed meanwhile is not in it."""
        as_of = self._now()
        found = self._calls.read_fields(Call("GET", "orders", query), quick=quick)
        if "orders" not in found or not is_list(found["orders"]):
            said = self._calls.secrets.mask(error_words(found))
            raise said_no(said) if said else no_use(Answer(200))
        return objects(found["orders"]), as_of


def _named(item: Item) -> dict[str, object]:
    return {
        "orderItemId": item.item_id,
        "productId": item.product_id,
        "variantId": item.variant_id,
        "quantity": item.quantity,
    }


def _written(moment: datetime, whole: Callable[[float], int]) -> str:
    """Write a time as the API wants it: UTC, seconds, no offset (§2)."""
    seconds = whole(moment.timestamp())
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
