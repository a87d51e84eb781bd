"""Sending an irreversible act: the intent is committed first, the answer settles it together with the order."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TypeVar

from msgspec import Struct, field

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import Order
from oker_desk.domain.trouble import Outcome, Trouble, blocked, unknown
from oker_desk.domain.verdicts import Verdict, refuse
from oker_desk.domain.wording import say
from oker_desk.services.desk import Desk
from oker_desk.services.views import need_order
from oker_desk.store.intents import Settlement

Answer = TypeVar("Answer")

_SETTLED_AS = {Outcome.REFUSED: Settlement.REFUSED, Outcome.UNKNOWN: Settlement.UNKNOWN}


class Sending(Struct, frozen=True):
    """What is about to be sent. ``judge`` is asked again with the newest facts in the transaction of the intent."""

    act: Act
    order_no: str
    judge: Callable[[Order], Verdict]
    payload: Mapping[str, object] = field(default_factory=dict)
    manifest_no: str | None = None


def send(
    desk: Desk, sending: Sending, call: Callable[[Order], Answer], record: Callable[[Order, Answer], str]
) -> Answer:
    """Commit the intent, call Oker, and record the answer.

    ``record`` writes what follows from a good answer and returns the sentence for the history; it runs in the
    transaction that settles the intent. Raises the trouble of the call, or ``unknown`` if the answer came and could
    not be written down.
    """
    intent_id = uuid.uuid4().hex
    with desk.store.presence.hands.under_way(intent_id):
        order = _begin(desk, sending, intent_id)
        answer = _called(desk, sending, intent_id, lambda: call(order))
        try:
            with desk.store.transaction():
                text = record(order, answer)
                desk.store.intents.settle(intent_id, Settlement.DONE, desk.now())
                for older in desk.store.intents.unknown(sending.order_no):
                    if older.act is sending.act:
                        desk.store.intents.settle(older.id, Settlement.DONE, desk.now())
                _tell_history(desk, sending, text)
        except Trouble as trouble:
            raise _not_written(trouble) from trouble
        return answer


def _called(desk: Desk, sending: Sending, intent_id: str, call: Callable[[], Answer]) -> Answer:
    """Call Oker; what goes wrong settles the intent. Where that cannot be written the intent is read back later."""
    try:
        return call()
    except Trouble as trouble:
        with suppress(Trouble):
            _settle(desk, sending, intent_id, _SETTLED_AS.get(trouble.outcome, Settlement.NOT_SENT), trouble)
        raise
    except BaseException:
        ended = unknown("The program was stopped before Oker answered.", rule="R49")
        with suppress(Trouble):
            _settle(desk, sending, intent_id, Settlement.UNKNOWN, ended)
        raise


def _not_written(trouble: Trouble) -> Trouble:
    """Return the trouble of an answer that the data folder did not take: so it would be with every other one."""
    return Trouble(
        Outcome.UNKNOWN,
        say(
            "Oker has answered, but this could not be written down. Make room on the disk; then it is read back."
        ),
        rule="R49",
        details=trouble.details or trouble.message,
        for_all=True,
    )


def _begin(desk: Desk, sending: Sending, intent_id: str) -> Order:
    with desk.store.transaction():
        order = need_order(desk, sending.order_no)
        verdict = sending.judge(order)
        if not verdict.allowed:
            raise blocked(verdict)
        if desk.store.intents.in_flight(sending.order_no) is not None:
            raise blocked(
                refuse("R48", "Order {no} is just being sent to Oker. Wait a moment.", no=order.display_no)
            )
        desk.store.intents.begin(
            sending.act,
            sending.order_no,
            intent_id=intent_id,
            person=desk.person,
            at=desk.now(),
            owner=desk.store.presence.token,
            payload=sending.payload,
            manifest_no=sending.manifest_no,
        )
    return order


def _settle(desk: Desk, sending: Sending, intent_id: str, settlement: Settlement, trouble: Trouble) -> None:
    answer = str(trouble.data.get("fragment", "")) or trouble.message
    with desk.store.transaction():
        desk.store.intents.settle(intent_id, settlement, desk.now(), answer)
        desk.store.orders.refresh_states([sending.order_no])
        _tell_history(desk, sending, trouble.message)


def _tell_history(desk: Desk, sending: Sending, text: str) -> None:
    desk.store.history.append(
        sending.act,
        text,
        at=desk.now(),
        who=desk.person,
        order_no=sending.order_no,
        manifest_no=sending.manifest_no,
    )
