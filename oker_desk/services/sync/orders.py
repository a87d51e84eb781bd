"""Order sync and status sync: fetch page by page, plan, store in short transactions (rules B, R44 to R47)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import FINAL, OrderState
from oker_desk.domain.rules.packing import reasons_against
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import count
from oker_desk.remote.oker.route import OrderPage
from oker_desk.services.answers import AT_ONCE, store_answers
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import Progress, SyncFailed, SyncKind

WINDOW = timedelta(days=15)
"""How far back orders are asked for at least (channel API §6)."""
OVERLAP = timedelta(days=1)
SKEW = timedelta(hours=2)
"""How far the clocks of Oker and of this machine may differ."""


@dataclass
class _Tally:
    """What a sync has brought so far. ``seen`` holds the order numbers, so that a doubled order counts once."""

    seen: set[str] = field(default_factory=set)
    aside: set[str] = field(default_factory=set)
    new: int = 0
    changed: int = 0
    broken: list[str] = field(default_factory=list)
    failed: int = 0

    def take(self, desk: Desk, page: OrderPage) -> None:
        counts = store_answers(desk, page.orders)
        bench = desk.bench
        numbers = [order.order_no for order in page.orders]
        stored = desk.store.orders.get_many(numbers).values()
        self.seen.update(numbers)
        self.aside.update(order.order_no for order in stored if reasons_against(order, bench))
        self.new += counts.new
        self.changed += counts.changed
        self.broken += [words for words in page.broken if words not in self.broken]

    def counts(self) -> dict[str, int]:
        return {
            "fetched": len(self.seen),
            "new": self.new,
            "changed": self.changed,
            "set_aside": len(self.aside),
            "failed": self.failed + len(self.broken),
        }


def sync_orders(desk: Desk, progress: Progress) -> tuple[str, dict[str, int]]:
    """Fetch every open order of the window; orders that wait for acceptance come too and are set aside."""
    tally = _Tally()
    since, until = _window(desk)
    try:
        for page in desk.route().orders.new_orders(since, until):
            tally.take(desk, page)
            progress(f"{count(len(tally.seen), 'order', 'orders')} so far")
        for page in _waiting_for_acceptance(desk, since, until):
            tally.take(desk, page)
    except Trouble as trouble:
        raise SyncFailed(trouble, tally.counts()) from trouble
    counts = tally.counts()
    message = (
        f"{count(counts['fetched'], 'order', 'orders')} fetched: {counts['new']} new, {counts['changed']} changed, "
        f"{counts['set_aside']} set aside."
    )
    if tally.broken:
        message += f" {len(tally.broken)} could not be read: {tally.broken[0]}"
    return message, counts


def sync_status(desk: Desk, progress: Progress) -> tuple[str, dict[str, int]]:
    """Ask for every order that is not final, five at a time, urgent ones first."""
    tally = _Tally()
    states = [state for state in OrderState if state not in FINAL]
    numbers, _ = desk.store.orders.search(states, limit=1_000_000)
    for start in range(0, len(numbers), AT_ONCE):
        if desk.stopping.is_set():
            break
        _ask_status(desk, tally, numbers[start : start + AT_ONCE])
        progress(f"{min(start + AT_ONCE, len(numbers))} of {len(numbers)}")
    counts = tally.counts()
    message = f"{len(tally.seen)} of {count(len(numbers), 'order', 'orders')} answered, {counts['changed']} changed."
    if counts["failed"]:
        message += f" {counts['failed']} failed."
    return message, counts


def _ask_status(desk: Desk, tally: _Tally, numbers: list[str]) -> None:
    """Ask for five; what Oker refuses for these five does not hold up the others."""
    try:
        tally.take(desk, desk.route().orders.by_no(numbers))
    except Trouble as trouble:
        if trouble.outcome is not Outcome.REFUSED:
            raise SyncFailed(trouble, tally.counts()) from trouble
        tally.failed += len(numbers)


def _waiting_for_acceptance(desk: Desk, since: datetime, until: datetime) -> Iterator[OrderPage]:
    """Fetch orders that wait for acceptance; a channel that knows only CREATED here refuses, and has none (§6)."""
    try:
        yield from desk.route().orders.new_orders(since, until, ItemStatus.PENDING_VERIFICATION)
    except Trouble as trouble:
        if trouble.outcome is not Outcome.REFUSED:
            raise


def _window(desk: Desk) -> tuple[datetime, datetime]:
    """From fifteen days ago, or from before the last sync that came to its end if that is longer ago."""
    now = desk.now()
    last = desk.store.syncs.last_done(SyncKind.ORDERS)
    since = now - WINDOW
    if last is not None:
        since = min(since, last.started_at - OVERLAP)
    return since, now + SKEW
