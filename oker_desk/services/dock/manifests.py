"""Manifests at the dock: make, add, remove, discard (rules G)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import Line, Manifest, ManifestState
from oker_desk.domain.orders import Order
from oker_desk.domain.people import Right
from oker_desk.domain.rules.dock import may_add, may_discard, may_remove
from oker_desk.domain.trouble import Trouble, blocked, invalid
from oker_desk.domain.verdicts import Verdict
from oker_desk.domain.wording import Sentence
from oker_desk.services.claiming import claim_of_others, manifest_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.dock.dock_settings import manifest_limit
from oker_desk.services.people import judge_right, require_right
from oker_desk.services.views import find_order, show_manifest

_CREATE, _REMOVE, _DISCARD = "manifest_create", "manifest_remove", "manifest_discard"
"""Words of the history for what is done with manifests beside adding."""


class RefusedParcel(Struct, frozen=True):
    """A parcel that may not go on the manifest; ``awb`` is what was scanned if the parcel has none."""

    awb: str
    rule: str | None
    sentence: Sentence

    @property
    def message(self) -> str:
        return str(self.sentence)


class Added(Struct, frozen=True):
    """What became of the scanned parcels."""

    manifest: Manifest
    added: list[str]
    refused: list[RefusedParcel]


def create_manifest(desk: Desk, courier_code: str, facility: str) -> Manifest:
    """Open a manifest for one courier and one facility (R32). There may be several at once."""
    require_right(desk, Right.WORK)
    courier_code, facility = courier_code.strip(), facility.strip()
    if not courier_code:
        raise invalid("A manifest needs a courier code.", rule="R32")
    known = desk.bench.facility_map.facilities
    if facility not in known:
        raise invalid(
            "Facility {facility} is not in the warehouse map. Known are: {known}.",
            rule="R3",
            facility=facility or "(empty)",
            known=", ".join(known) or "none",
        )
    with desk.store.transaction():
        number = desk.store.manifests.create(courier_code, facility, desk.now(), desk.person)
        _tell(desk, _CREATE, number, None, f"Manifest {number} opened for {courier_code} at {facility}.")
    return show_manifest(desk, number)


def list_manifests(
    desk: Desk, states: Iterable[ManifestState] = tuple(ManifestState), most: int | None = None
) -> list[Manifest]:
    """Return the manifests in these states, newest first."""
    return desk.store.manifests.in_states(states, most)


def add_parcels(desk: Desk, manifest_no: str, refs: Sequence[str], *, scanned: bool = True) -> Added:
    """Put parcels on the manifest by AWB, invoice code or order number, each judged for itself (R32 to R35).

    ``scanned`` says that each parcel was in somebody's hands just now, which is noted also where it may not go.
    Raises ``invalid`` if none of them is known here.
    """
    require_right(desk, Right.WORK)
    added: list[str] = []
    refused: list[RefusedParcel] = []
    strangers: list[Trouble] = []
    manifest = show_manifest(desk, manifest_no)
    with manifest_claimed(desk, manifest.manifest_no), desk.store.transaction():
        manifest, limit = show_manifest(desk, manifest_no), manifest_limit(desk)
        for ref in refs:
            try:
                order = find_order(desk, ref)
            except Trouble as trouble:
                strangers.append(trouble)
                refused.append(RefusedParcel(ref, trouble.rule or "R33", trouble.sentence))
                continue
            if scanned:
                desk.store.dock.note_scan(order.order_no, desk.now(), desk.person, desk.bench.station)
            verdict = _judge(desk, order, manifest, limit)
            if verdict.allowed and order.awb:
                manifest = _add(desk, manifest, order, order.awb)
                added.append(order.awb)
            else:
                refused.append(RefusedParcel(order.awb or ref, verdict.rule, verdict.sentence))
    if strangers and len(strangers) == len(refs):
        raise strangers[0]
    return Added(show_manifest(desk, manifest.manifest_no), added, refused)


def remove_parcels(desk: Desk, manifest_no: str, refs: Sequence[str]) -> Manifest:
    """Take parcels off an open manifest; all of them, or none if one may not be (R41)."""
    require_right(desk, Right.WORK)
    manifest = show_manifest(desk, manifest_no)
    with manifest_claimed(desk, manifest.manifest_no), desk.store.transaction():
        for ref in refs:
            order = find_order(desk, ref)
            manifest = show_manifest(desk, manifest_no)
            verdict = may_remove(manifest, manifest.line_of(order.awb or ""), order.awb or ref)
            if not verdict.allowed:
                raise blocked(verdict)
            desk.store.manifests.remove_line(manifest.manifest_no, order.order_no)
            desk.store.dock.forget_scan(order.order_no)
            text = f"{order.awb} taken off manifest {manifest.manifest_no}."
            _tell(desk, _REMOVE, manifest.manifest_no, order.order_no, text)
    return show_manifest(desk, manifest_no)


def discard_manifest(desk: Desk, manifest_no: str) -> Manifest:
    """Throw away an empty manifest (R36)."""
    require_right(desk, Right.WORK)
    manifest = show_manifest(desk, manifest_no)
    with manifest_claimed(desk, manifest.manifest_no), desk.store.transaction():
        manifest = show_manifest(desk, manifest_no)
        verdict = judge_discard(desk, manifest)
        if not verdict.allowed:
            raise blocked(verdict)
        if manifest.state is not ManifestState.DISCARDED:
            desk.store.manifests.set_state(manifest.manifest_no, ManifestState.DISCARDED)
            _tell(desk, _DISCARD, manifest.manifest_no, None, "Empty manifest discarded.")
    return show_manifest(desk, manifest_no)


def judge_discard(desk: Desk, manifest: Manifest) -> Verdict:
    """Return whether whoever is at the desk may throw the manifest away."""
    supervisor = desk.store.people.any() and judge_right(desk, Right.SUPERVISE).allowed
    return may_discard(manifest, desk.person, supervisor=supervisor)


def _judge(desk: Desk, order: Order, manifest: Manifest, limit: int) -> Verdict:
    taken = claim_of_others(desk, order)
    if taken is not None:
        return Verdict(False, taken.rule, taken.sentence)
    return may_add(order, manifest, desk.bench, limit)


def _add(desk: Desk, manifest: Manifest, order: Order, awb: str) -> Manifest:
    """Put the parcel on, inside the caller's transaction; returns the manifest as it is then."""
    number = manifest.manifest_no
    desk.store.manifests.add_line(number, order.order_no, awb)
    _tell(desk, Act.ADD, number, order.order_no, f"{awb} put on manifest {number}.")
    return replace(manifest, lines=(*manifest.lines, Line(number, 0, order.order_no, awb)))


def _tell(desk: Desk, act: str, manifest_no: str, order_no: str | None, text: str) -> None:
    desk.store.history.append(
        act, text, at=desk.now(), who=desk.person, order_no=order_no, manifest_no=manifest_no
    )
