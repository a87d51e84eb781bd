"""Status sync: five orders to a question, urgent ones first, and no order holds up the others (R44 to R47)."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.orders import FINAL, OrderState
from oker_desk.domain.rules.packing import reasons_against
from oker_desk.domain.syncing import SyncFailure, status_rounds
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.remote import oker
from oker_desk.services.answers import AT_ONCE, store_answers
from oker_desk.services.desk import Desk
from oker_desk.services.sync.kinds import Tally, Watch

MOST_BY_CLOCK = 2_000
"""Orders of one run by the clock; the others come with the next ones."""
_SILENT_QUESTIONS = 2
"""Questions in a row of which not one order could be answered: then Oker is not asked on."""


def sync_status(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
    """Ask about every order that is not final, or by the clock about those whose turn it is."""
    numbers = _due(desk) if watch.by_clock else _all(desk)
    asking = _Asking(desk, tally)
    with desk.route().in_background():
        for start in range(0, len(numbers), AT_ONCE):
            watch.check_stopped()
            asking.ask(numbers[start : start + AT_ONCE])
            done = min(start + AT_ONCE, len(numbers))
            watch.tell(say("{done} of {total} orders", done=done, total=len(numbers)), done, len(numbers))
    asking.finish()
    told = _sentence(tally, len(numbers))
    if watch.by_clock and len(numbers) >= MOST_BY_CLOCK:
        return say("{told} The next run goes on with others.", told=told)
    return told


def ask_again(desk: Desk, numbers: Sequence[str], watch: Watch, tally: Tally) -> Sentence:
    """Ask about single orders once more."""
    asking = _Asking(desk, tally)
    for start in range(0, len(numbers), AT_ONCE):
        watch.check_stopped()
        asking.ask(list(numbers[start : start + AT_ONCE]))
    asking.finish()
    return _sentence(tally, len(numbers))


class _Asking:
    """Asks by fives. Where a question fails, each of its orders is asked about alone, quickly."""

    def __init__(self, desk: Desk, tally: Tally) -> None:
        self._desk = desk
        self._tally = tally
        self._aside: set[str] = set()
        self._silent = 0
        self._last: Trouble | None = None

    def ask(self, numbers: list[str]) -> None:
        try:
            self._take(numbers, self._desk.route().orders.by_no(numbers))
            self._silent = 0
        except Trouble as trouble:
            if trouble.for_all:
                raise
            self._ask_each(numbers, trouble)

    def finish(self) -> None:
        """Raise the last trouble if Oker has answered nothing at all."""
        if self._last is not None and not self._tally.settled:
            raise self._last

    def _ask_each(self, numbers: list[str], trouble: Trouble) -> None:
        answered = 0
        for number in numbers:
            try:
                if len(numbers) > 1:
                    self._take([number], self._desk.route().orders.by_no([number], quick=True))
                    answered += 1
                    continue
            except Trouble as again:
                if again.for_all:
                    raise
                trouble = again
            self._fail(number, trouble)
        if answered or trouble.outcome is Outcome.REFUSED:
            self._silent = 0
            return
        self._silent += 1
        self._last = trouble
        if self._silent >= _SILENT_QUESTIONS:
            raise trouble

    def _take(self, numbers: list[str], page: oker.route.OrderPage) -> None:
        counts = store_answers(self._desk, page.orders)
        told = [order.order_no for order in page.orders]
        bench = self._desk.bench
        self._aside.update(order.order_no for order in counts.orders if reasons_against(order, bench))
        self._tally.add(fetched=len(told), new=counts.new, changed=counts.changed)
        self._tally.counts["set_aside"] = len(self._aside)
        broken = {str(reason.values.get("no", "")): reason for reason in page.broken}
        for number in numbers:
            if number in broken:
                self._tally.fail(SyncFailure(number, number, broken[number], self._desk.now()))
            else:
                self._tally.settled.append(number)
        # Left out is no news (R47); the order waits for its next turn.
        self._desk.store.syncs.note_in_vain(sorted(set(numbers) - set(told)), self._desk.now())

    def _fail(self, number: str, trouble: Trouble) -> None:
        order = self._desk.store.orders.get(number)
        name = order.display_no if order else number
        self._tally.fail(SyncFailure(number, name, trouble.sentence, self._desk.now()))
        self._desk.store.syncs.note_in_vain([number], self._desk.now())


def _all(desk: Desk) -> list[str]:
    states = [state for state in OrderState if state not in FINAL]
    numbers, _ = desk.store.orders.search(states, limit=1_000_000)
    return numbers


def _due(desk: Desk) -> list[str]:
    numbers: list[str] = []
    for turn in status_rounds(desk.now()):
        numbers += desk.store.syncs.due(turn, MOST_BY_CLOCK - len(numbers))
    return numbers


def _sentence(tally: Tally, asked: int) -> Sentence:
    if not asked:
        return say("No order had to be asked about.")
    told = say(
        "{fetched} of {asked} answered, {changed} changed.",
        fetched=tally.counts["fetched"],
        asked=count(asked, "order", "orders"),
        changed=tally.counts["changed"],
    )
    failed = tally.counts["failed"]
    return told if not failed else say("{told} {failed} failed.", told=told, failed=failed)
