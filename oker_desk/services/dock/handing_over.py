"""Handing parcels of a closed manifest to the courier, and recording it (R38 to R42)."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import Line, Manifest, ManifestState
from oker_desk.domain.people import Right
from oker_desk.domain.pickups import NO_RECEIPT, Pickup, Receipt
from oker_desk.domain.rules.dock import may_hand_over
from oker_desk.domain.trouble import blocked, invalid
from oker_desk.services.claiming import manifest_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.views import show_manifest


def hand_over(
    desk: Desk,
    manifest_no: str,
    to: str,
    awbs: Sequence[str] | None = None,
    receipt: Receipt = NO_RECEIPT,
) -> Manifest:
    """Record that the courier took these parcels, or all that are still here.

    One parcel that may not go stops all of them; nothing is recorded then. What was taken before stays as recorded.
    """
    require_right(desk, Right.WORK)
    manifest = show_manifest(desk, manifest_no)
    with manifest_claimed(desk, manifest.manifest_no), desk.store.transaction():
        manifest = show_manifest(desk, manifest_no)
        lines = _lines_to_go(manifest, awbs)
        if not to.strip():
            raise invalid("Write the name of the courier who takes the parcels.", rule="R42")
        at = desk.now()
        desk.store.manifests.hand_over(
            manifest.manifest_no, [line.order_no for line in lines], at, to.strip()
        )
        if lines:
            pickup = Pickup(manifest.manifest_no, at, desk.person, to.strip(), len(lines), receipt)
            desk.store.dock.note_pickup(pickup)
        for line in lines:
            desk.store.parcels.note_handed_over(line.order_no, at)
            _tell(desk, manifest, line.order_no, f"{line.awb} handed to {to.strip()}.")
        manifest = show_manifest(desk, manifest_no)
        if not manifest.still_here and manifest.state is ManifestState.CLOSED:
            desk.store.manifests.set_state(manifest.manifest_no, ManifestState.HANDED_OVER)
            _tell(desk, manifest, None, f"All parcels handed to {to.strip()}.{_with(receipt)}")
    return show_manifest(desk, manifest_no)


def pickups_of(desk: Desk, manifest_no: str) -> list[Pickup]:
    """Return who took parcels of the manifest, oldest first."""
    return desk.store.dock.pickups_of(manifest_no)


def _with(receipt: Receipt) -> str:
    told = [
        f"Vehicle {receipt.vehicle}." if receipt.vehicle else "",
        f"Code {receipt.code}." if receipt.code else "",
        "Signed on the screen." if receipt.signature else "",
    ]
    return "".join(f" {words}" for words in told if words)


def _lines_to_go(manifest: Manifest, awbs: Sequence[str] | None) -> list[Line]:
    verdict = may_hand_over(manifest)
    if not verdict.allowed:
        raise blocked(verdict)
    if awbs is None:
        return list(manifest.still_here)
    lines = []
    for awb in dict.fromkeys(awb.strip() for awb in awbs):
        verdict = may_hand_over(manifest, awb)
        if not verdict.allowed:
            raise blocked(verdict)
        line = manifest.line_of(awb)
        if line is not None and line.handed_over_at is None:
            lines.append(line)
    return lines


def _tell(desk: Desk, manifest: Manifest, order_no: str | None, text: str) -> None:
    desk.store.history.append(
        Act.HAND_OVER,
        text,
        at=desk.now(),
        who=desk.person,
        order_no=order_no,
        manifest_no=manifest.manifest_no,
    )
