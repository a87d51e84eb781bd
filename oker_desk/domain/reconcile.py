"""Cached orders and a server's answer: what changes. Pure: it decides, the store does (rules R44 to R47)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from oker_desk.domain.channel import GONE, KNOWN_WORDS, ChannelOrder, Item, ItemStatus
from oker_desk.domain.orders import AFTER_DISPATCH, Order, OrderState
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


@dataclass(frozen=True, slots=True)
class Step:
    """One order to store, and what the history and the person should hear of it."""

    kind: StepKind
    order: ChannelOrder
    news: tuple[Sentence, ...] = ()


def plan_steps(cached: Mapping[str, Order], fresh: Iterable[ChannelOrder]) -> list[Step]:
    """Return one step per different order in the answer; an order that the answer leaves out is no news (R47)."""
    latest = {order.order_no: order for order in fresh}
    return [plan_step(cached.get(order_no), order) for order_no, order in latest.items()]


def plan_step(cached: Order | None, fresh: ChannelOrder) -> Step:
    """Return the step for one order: states move forward only, unknown words are kept and shown (R45)."""
    if cached is None:
        return Step(StepKind.NEW, fresh, _news_of_words(fresh))
    known = {item.item_id: item for item in cached.channel.items}
    items = tuple(_merge_item(known.get(item.item_id), item) for item in fresh.items)
    left_out = tuple(
        item for item_id, item in known.items() if item_id not in {i.item_id for i in fresh.items}
    )
    merged = replace(fresh, items=items + left_out, status=_merge_status(cached.channel, fresh, items))
    if replace(merged, as_of=cached.as_of) == cached.channel:
        return Step(StepKind.SAME, merged)
    return Step(StepKind.CHANGED, merged, (*_news_of_words(fresh), *_news_of_state(cached, merged)))


def _merge_item(known: Item | None, fresh: Item) -> Item:
    if known is None:
        return fresh
    warehouse = fresh.warehouse or known.warehouse
    if not _is_forward(known.status, fresh):
        return replace(
            fresh,
            status=known.status,
            raw_status=_kept_word(known, fresh),
            warehouse=warehouse,
            return_news=known.return_news or fresh.return_news,
        )
    return replace(fresh, warehouse=warehouse)


def _kept_word(known: Item, fresh: Item) -> str:
    """Older news keeps the old word; a word that nobody knows is shown."""
    return known.raw_status if fresh.raw_status in KNOWN_WORDS else fresh.raw_status


def _is_forward(known: ItemStatus, fresh: Item) -> bool:
    if fresh.raw_status not in KNOWN_WORDS:
        return False
    if known is ItemStatus.CANCELLED or fresh.status is ItemStatus.CANCELLED:
        # What has left the building cannot be cancelled any more (R46), and a cancellation is final.
        return known not in GONE and fresh.status is ItemStatus.CANCELLED
    return _RANK[fresh.status] >= _RANK[known]


def _merge_status(known: ChannelOrder, fresh: ChannelOrder, items: tuple[Item, ...]) -> str:
    stale = any(
        item.status is not new.status and new.raw_status in KNOWN_WORDS
        for item, new in zip(items, fresh.items, strict=True)
    )
    return known.status if stale else fresh.status


def _news_of_words(fresh: ChannelOrder) -> tuple[Sentence, ...]:
    odd = dict.fromkeys(item.raw_status for item in fresh.items if item.raw_status not in KNOWN_WORDS)
    return tuple(
        say('Oker gave the unknown status word "{word}". The state stays as it was.', word=word)
        for word in odd
    )


def _news_of_state(cached: Order, merged: ChannelOrder) -> tuple[Sentence, ...]:
    before, after = cached.state, replace(cached, channel=merged).state
    if before is not after:
        return (_sentence_of(after, cached, merged),)
    cancelled_late = before in AFTER_DISPATCH and merged.status == ItemStatus.CANCELLED
    if cancelled_late and cached.channel.status != ItemStatus.CANCELLED:
        return (
            say(
                "Oker shows order {no} as cancelled although it is dispatched. Tell your supervisor.",
                no=merged.display_no,
            ),
        )
    return ()


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
