"""After a crash: what a dead process left in flight becomes unknown, and is settled by reading back (R49)."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.prints import PrintKind, PrintState
from oker_desk.store.intents import Settlement
from oker_desk.store.store import Store


def recover(store: Store, at: datetime) -> int:
    """Mark the steps of dead processes as unknown and their closing manifests as CHECK NEEDED; returns how many."""
    with store.transaction():
        dead = [
            intent for intent in store.intents.all_in_flight() if not store.presence.is_alive(intent.owner)
        ]
        for intent in dead:
            store.intents.settle(intent.id, Settlement.UNKNOWN, at, "The program ended before Oker answered.")
            if intent.act is Act.DISPATCH and intent.manifest_no:
                store.manifests.set_outcome(intent.manifest_no, intent.order_no, LineOutcome.UNKNOWN)
            store.orders.refresh_states([intent.order_no])
            store.history.append(
                intent.act,
                "The program ended before Oker answered. This will be read back.",
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


def _recover_prints(store: Store, at: datetime) -> None:
    """What a dead process was printing may be on paper: it is never printed again by itself (R24)."""
    for found, owner in store.prints.queued():
        if store.presence.is_alive(owner):
            continue
        store.prints.settle(
            found.id, PrintState.UNKNOWN, at, details="The program ended while it was printed."
        )
        if found.order_no is None and found.manifest_no is None:
            continue
        if found.kind == PrintKind.LABEL and found.order_no:
            store.parcels.note_print(found.order_no, found.queued_at, found.person)
        what = "manifest paper" if found.manifest_no else found.kind
        store.history.append(
            Act.CLOSE if found.manifest_no else Act.LABEL,
            f"The program ended while the {what} went to {found.printer}: it may be on paper.",
            at=at,
            who=found.person,
            order_no=found.order_no,
            manifest_no=found.manifest_no,
        )
