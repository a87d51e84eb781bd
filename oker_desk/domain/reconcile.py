"""Cached orders and a server's answer: what changes. Pure: it decides, the store does (rules R44 to R47)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.channel import GONE, KNOWN_WORDS, ChannelOrder, Item, ItemStatus, ReturnNews
from oker_desk.domain.orders import AFTER_DISPATCH, Order, OrderState
from oker_desk.domain.parcels import Parcel
from oker_desk.domain.wording import Sentence, say

_RANK = {
    ItemStatus.PENDING_VERIFICATION: 0,
    ItemStatus.CREATED: 1,
    ItemStatus.DISPATCHED: 2,
    ItemStatus.DELIVERED: 3,
    ItemStatus.RETURN_REQUESTED: 4,
    ItemStatus.COURIER_RETURN: 4,
}


class StepKind(StrEnum):
    """What an answer means for one cached order."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class Step(Struct, frozen=True):
    """One order to store, and what the history and the person should hear of it.

    ``after`` is the order as it is then; of a new one this desk has no record.
    """

    kind: StepKind
    order: ChannelOrder
    after: Order
    news: tuple[Sentence, ...] = ()


def plan_steps(cached: Mapping[str, Order], fresh: Iterable[ChannelOrder]) -> list[Step]:
    """Return one step per different order in the answer; an order that the answer leaves out is no news (R47)."""
    latest: dict[str, ChannelOrder] = {}
    for order in fresh:
        # Pages shift while they are read: the same order may come twice, the older of the two last.
        twin = latest.get(order.order_no)
        latest[order.order_no] = _merge(twin, order, dispatched=False) if twin else order
    return [plan_step(cached.get(order_no), order) for order_no, order in latest.items()]


def plan_step(cached: Order | None, fresh: ChannelOrder) -> Step:
    """Return the step for one order: states move forward only, unknown words are kept and shown (R45)."""
    if cached is None:
        return Step(StepKind.NEW, fresh, Order(fresh, Parcel(fresh.order_no)), _news_of_words(fresh))
    if replace(fresh, as_of=cached.as_of) == cached.channel:
        return Step(StepKind.SAME, fresh, cached)  # the usual case: merging would come to the same
    merged = _merge(cached.channel, fresh, dispatched=cached.state in AFTER_DISPATCH)
    if replace(merged, as_of=cached.as_of) == cached.channel:
        return Step(StepKind.SAME, merged, cached)
    after = replace(cached, channel=merged)
    return Step(StepKind.CHANGED, merged, after, (*_news_of_words(fresh), *_news_of_state(cached, after)))


def _merge(known: ChannelOrder, fresh: ChannelOrder, *, dispatched: bool) -> ChannelOrder:
    """Return what is true after both answers; ``dispatched`` says that the parcel has left this building."""
    if fresh.items == known.items:
        return fresh  # no news of any item: what is told of the order is not older
    told = {item.item_id: item for item in fresh.items}
    before = {item.item_id: item for item in known.items}
    # Items keep their places, and one that the answer leaves out stays as it was (R47).
    items = tuple(
        _merge_item(before.get(item_id), told.get(item_id), dispatched=dispatched)
        for item_id in dict.fromkeys((*before, *told))
    )
    return replace(fresh, items=items, status=_merge_status(known, fresh, items))


def _merge_item(known: Item | None, fresh: Item | None, *, dispatched: bool) -> Item:
    if known is None or fresh is None:
        found = known or fresh
        assert found is not None
        return found
    warehouse = fresh.warehouse or known.warehouse
    if _is_forward(known.status, fresh, dispatched=dispatched):
        news = _merge_return(fresh.return_news, known.return_news)
        return replace(fresh, warehouse=warehouse, return_news=news)
    return replace(
        fresh,
        status=known.status,
        raw_status=_kept_word(known, fresh),
        warehouse=warehouse,
        return_news=_merge_return(known.return_news, fresh.return_news),
    )


def _merge_return(better: ReturnNews | None, other: ReturnNews | None) -> ReturnNews | None:
    """Return what both tell of a return: a date once told, such as that of its delivery, is never lost again."""
    if better is None or other is None:
        return better or other
    return ReturnNews(
        reason=better.reason or other.reason,
        returned_at=better.returned_at or other.returned_at,
        awb=better.awb or other.awb,
        courier=better.courier or other.courier,
        delivered_at=better.delivered_at or other.delivered_at,
    )


def _kept_word(known: Item, fresh: Item) -> str:
    """Older news keeps the old word; an unknown word is shown, and so is a cancellation that came too late."""
    shown = fresh.raw_status not in KNOWN_WORDS or fresh.status is ItemStatus.CANCELLED
    return fresh.raw_status if shown else known.raw_status


def _is_forward(known: ItemStatus, fresh: Item, *, dispatched: bool) -> bool:
    if fresh.raw_status not in KNOWN_WORDS:
        return False
    if known is ItemStatus.CANCELLED or fresh.status is ItemStatus.CANCELLED:
        # What has left the building cannot be cancelled any more (R46), and a cancellation is final.
        return not dispatched and known not in GONE and fresh.status is ItemStatus.CANCELLED
    return _RANK[fresh.status] >= _RANK[known]


def _merge_status(known: ChannelOrder, fresh: ChannelOrder, items: tuple[Item, ...]) -> str:
    """Return the order's own word: that of the answer, unless the answer is older news about some item."""
    status = {item.item_id: item.status for item in items}
    stale = any(
        status[new.item_id] is not new.status
        and new.raw_status in KNOWN_WORDS
        and new.status is not ItemStatus.CANCELLED
        for new in fresh.items
    )
    return known.status if stale else fresh.status


def _news_of_words(fresh: ChannelOrder) -> tuple[Sentence, ...]:
    odd = dict.fromkeys(item.raw_status for item in fresh.items if item.raw_status not in KNOWN_WORDS)
    return tuple(
        say('Oker gave the unknown status word "{word}". The state stays as it was.', word=word)
        for word in odd
    )


def _news_of_state(cached: Order, changed: Order) -> tuple[Sentence, ...]:
    merged = changed.channel
    before, after = cached.state, changed.state
    if before is not after:
        return (_sentence_of(after, cached, merged),)
    if before in AFTER_DISPATCH and _shows_cancelled(merged) and not _shows_cancelled(cached.channel):
        return (
            say(
                "Oker shows order {no} as cancelled although it is dispatched. Tell your supervisor.",
                no=merged.display_no,
            ),
        )
    return ()


def _shows_cancelled(order: ChannelOrder) -> bool:
    words = (order.status, *(item.raw_status for item in order.items))
    return ItemStatus.CANCELLED.value in words


def _sentence_of(state: OrderState, cached: Order, merged: ChannelOrder) -> Sentence:
    if state is OrderState.CONFLICT:
        return say(
            "STOP. Oker shows order {no} as cancelled although it is invoiced. Keep the parcel here. "
            "Supervisor needed.",
            no=merged.display_no,
        )
    if state is OrderState.CANCELLED:
        return say("Order {no} was cancelled on Oker.", no=merged.display_no)
    return say("Oker shows order {no} as {status}.", no=merged.display_no, status=merged.status)
