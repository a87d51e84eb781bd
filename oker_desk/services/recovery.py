"""After a crash or a full disk: what nobody will settle any more becomes unknown, and is read back (R49)."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.prints import PrintKind, PrintState
from oker_desk.domain.trouble import Trouble
from oker_desk.store.intents import Settlement
from oker_desk.store.store import Store

_ENDED = "The program ended before Oker answered."
_NOT_WRITTEN = "What Oker answered could not be written down."


def recover(store: Store, at: datetime) -> int:
    """Mark the steps that nobody will settle any more as unknown, closing manifests as CHECK NEEDED; returns how many.

    They are those of dead processes, and those of this one whose end could not be written.
    """
    let_go_of_what_was_left(store)
    at_work = store.presence.is_at_work
    with store.transaction():
        dead = [intent for intent in store.intents.all_in_flight() if not at_work(intent.owner, intent.id)]
        for intent in dead:
            said = _NOT_WRITTEN if intent.owner == store.presence.token else _ENDED
            store.intents.settle(intent.id, Settlement.UNKNOWN, at, said)
            if intent.act is Act.DISPATCH and intent.manifest_no:
                store.manifests.set_outcome(intent.manifest_no, intent.order_no, LineOutcome.UNKNOWN)
            store.orders.refresh_states([intent.order_no])
            store.history.append(
                intent.act,
                f"{said} This will be read back.",
                at=at,
                who=intent.person,
                order_no=intent.order_no,
                manifest_no=intent.manifest_no,
            )
        _recover_prints(store, at)
        for manifest in store.manifests.in_states([ManifestState.CLOSING]):
            if store.claims.standing(f"manifest:{manifest.manifest_no}") is None:
                store.manifests.set_state(manifest.manifest_no, ManifestState.CHECK_NEEDED)
    return len(dead)


def let_go(store: Store, subject: str) -> None:
    """Let go of a claim. Where a full disk forbids it the act has ended all the same, and it is let go of later."""
    try:
        store.claims.release(subject)
    except Trouble:
        store.presence.hands.leave_behind(subject)


def let_go_of_what_was_left(store: Store) -> None:
    """Let go of the claims that could not be let go of when their acts ended."""
    for subject in store.presence.hands.take_back():
        let_go(store, subject)


def _recover_prints(store: Store, at: datetime) -> None:
    """What a dead process was printing may be on paper: it is never printed again by itself (R24)."""
    for found, owner in store.prints.queued():
        if store.presence.is_at_work(owner, found.id):
            continue
        what = "manifest paper" if found.manifest_no else found.kind
        text = f"The program ended while the {what} went to {found.printer}: it may be on paper."
        if owner == store.presence.token:
            text = f"It could not be written how the {what} came out of {found.printer}: it may be on paper."
        store.prints.settle(found.id, PrintState.UNKNOWN, at, details=text)
        if found.order_no is None and found.manifest_no is None:
            continue
        if found.kind == PrintKind.LABEL and found.order_no:
            store.parcels.note_print(found.order_no, found.queued_at, found.person)
        store.history.append(
            Act.CLOSE if found.manifest_no else Act.LABEL,
            text,
            at=at,
            who=found.person,
            order_no=found.order_no,
            manifest_no=found.manifest_no,
        )
