"""Order sync: page by page into the cache, from where the last one was cut short (rules B; channel API §6)."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.rules.packing import reasons_against
from oker_desk.domain.syncing import SyncFailure, Window, window
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.remote import oker
from oker_desk.services.answers import store_answers
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import SyncKind, Tally, Watch

WANTED = (ItemStatus.CREATED, ItemStatus.PENDING_VERIFICATION)
"""Orders that wait for acceptance come too; they are set aside (R7)."""
GOES_ON_WITHIN = timedelta(hours=1)
"""After a longer break a walk begins anew: too much has moved from page to page."""


class _Place(Struct, frozen=True):
    """Where a walk through the pages stands: ``ids`` were on ``page``, and everything up to it is stored."""

    begun_at: datetime
    window: Window
    status: ItemStatus
    page: int = 0
    ids: frozenset[str] = frozenset()


@dataclass
class _Seen:
    """Order numbers, so that a doubled order counts once."""

    all: set[str]
    aside: set[str]


def sync_orders(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
    """Fetch every open order of the window, each page stored together with its place in the walk."""
    seen = _Seen(set(), set())
    place = _place_left(desk) or _Place(desk.now(), _window(desk), WANTED[0])
    tally.begun_at = place.begun_at
    with desk.route().in_background():
        for status in WANTED[WANTED.index(place.status) :]:
            start = (
                place if place.status is status else replace(place, status=status, page=0, ids=frozenset())
            )
            for page in _pages(desk, start):
                _take(desk, tally, seen, page, replace(start, page=page.number, ids=page.ids))
                watch.tell(
                    say("{orders} so far", orders=count(len(seen.all), "order", "orders")), len(seen.all)
                )
                watch.check_stopped()
    desk.store.syncs.drop_place(SyncKind.ORDERS)
    return _sentence(tally)


def _window(desk: Desk) -> Window:
    done = desk.store.syncs.latest_done(SyncKind.ORDERS, 2, before=desk.now())
    # Back to the last but one: while pages are read orders leave the list, and those behind them move forward unseen.
    known = done[-1].started_at if done else None
    return window(desk.now(), known, desk.store.syncs.latest_start(SyncKind.ORDERS))


def _pages(desk: Desk, place: _Place) -> Iterator[oker.route.OrderPage]:
    """Walk on after the place if its page is as it was: orders that left the list move the others forward.

    An order that comes again on a later page tells that something moved while we walked; then we walk once more.
    """
    try:
        if place.page:
            pages = _walk(desk, place, place.page)
            first = next(pages)
            yield first
            if first.ids == place.ids and not (yield from pages):
                return
        if (yield from _walk(desk, place, 1)):
            yield from _walk(desk, place, 1, last=True)
    except Trouble as trouble:
        # A channel that knows only CREATED here refuses, and has none that wait (§6).
        if trouble.outcome is not Outcome.REFUSED or place.status is WANTED[0]:
            raise


def _walk(
    desk: Desk, place: _Place, first: int, *, last: bool = False
) -> Generator[oker.route.OrderPage, None, bool]:
    """Yield the pages from ``first`` on; returns whether any order came on more than one.

    A whole page of orders that came before ends the walk: many new ones have moved the others, or Oker knows no pages.
    The ``last`` walk raises a trouble then: what comes after is missing, so that the run has not come to its end.
    """
    walked: set[str] = set()
    moved = False
    for page in desk.route().orders.new_orders(place.window.since, place.window.until, place.status, first):
        if page.again:
            if last:
                raise Trouble(Outcome.UNAVAILABLE, page.broken[0])
            return True
        moved = moved or not walked.isdisjoint(page.ids)
        walked |= page.ids
        yield page
    return moved


def _take(desk: Desk, tally: Tally, seen: _Seen, page: oker.route.OrderPage, place: _Place) -> None:
    with desk.store.transaction():
        counts = store_answers(desk, page.orders)
        desk.store.syncs.keep_place(SyncKind.ORDERS, _as_json(place))
    bench = desk.bench
    seen.all.update(order.order_no for order in page.orders)
    seen.aside.update(order.order_no for order in counts.orders if reasons_against(order, bench))
    tally.add(new=counts.new, changed=counts.changed)
    tally.counts["fetched"], tally.counts["set_aside"] = len(seen.all), len(seen.aside)
    for reason in page.broken:
        number = str(reason.values.get("no", ""))
        tally.fail(SyncFailure(number or str(reason), number, reason, desk.now()))


def _sentence(tally: Tally) -> Sentence:
    counts = tally.counts
    if not counts["fetched"] and not tally.failures:
        return say("Oker shows no open order now. The orders that are here stay.")
    told = say(
        "{fetched} fetched: {new} new, {changed} changed, {set_aside} set aside.",
        fetched=count(counts["fetched"], "order", "orders"),
        new=counts["new"],
        changed=counts["changed"],
        set_aside=counts["set_aside"],
    )
    if not tally.failures:
        return told
    return say(
        "{told} {failed} could not be read: {reason}",
        told=told,
        failed=counts["failed"],
        reason=tally.failures[0].reason,
    )


# The place in the walk -----------------------------------------------------------------------------------------------


def _place_left(desk: Desk) -> _Place | None:
    """Return where a run goes on that was cut short not long ago."""
    found = desk.store.syncs.place(SyncKind.ORDERS)
    place = _from_json(found) if found else None
    if place is None or not timedelta(0) <= desk.now() - place.begun_at < GOES_ON_WITHIN:
        return None
    return place


def _as_json(place: _Place) -> Mapping[str, object]:
    return {
        "begun_at": place.begun_at,
        "since": place.window.since,
        "until": place.window.until,
        "status": place.status.value,
        "page": place.page,
        "ids": sorted(place.ids),
    }


def _from_json(found: Mapping[str, object]) -> _Place:
    times = [datetime.fromisoformat(str(found[name])) for name in ("begun_at", "since", "until")]
    ids = found["ids"]
    return _Place(
        times[0],
        Window(times[1], times[2]),
        ItemStatus(str(found["status"])),
        int(str(found["page"])),
        frozenset(ids if isinstance(ids, list) else ()),
    )
