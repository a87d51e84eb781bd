"""Manifests at the dock: make, add, remove, discard, and the board of couriers (rules G)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.rules.dock import may_add, may_discard, may_remove
from oker_desk.domain.trouble import Trouble, blocked, invalid
from oker_desk.domain.verdicts import Verdict, refuse
from oker_desk.services.claiming import claim_of_others, manifest_claimed
from oker_desk.services.desk import Desk
from oker_desk.services.views import find_order, show_manifest

_COLUMNS = {
    OrderState.PACKED: "packed",
    OrderState.READY_TO_SHIP: "ready",
    OrderState.ON_MANIFEST: "on_manifest",
    OrderState.UNCONFIRMED: "on_manifest",
}

_CREATE, _REMOVE, _DISCARD = "manifest_create", "manifest_remove", "manifest_discard"
"""Words of the history for what is done with manifests beside adding."""


@dataclass(frozen=True, slots=True)
class RefusedParcel:
    """A parcel that may not go on the manifest; ``awb`` is what was scanned if the parcel has none."""

    awb: str
    rule: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the scanned parcels."""

    manifest: Manifest
    added: list[str]
    refused: list[RefusedParcel]


@dataclass(frozen=True, slots=True)
class CourierCard:
    """One courier at one facility: parcels by where they are, and the open manifest if there is one."""

    courier_code: str
    courier_name: str
    facility: str
    packed: int
    ready: int
    on_manifest: int
    closed_here: int
    manifest_no: str | None


def create_manifest(desk: Desk, courier_code: str, facility: str) -> Manifest:
    """Open a manifest for one courier and one facility (R32)."""
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


def list_manifests(desk: Desk, states: Iterable[ManifestState] = tuple(ManifestState)) -> list[Manifest]:
    return desk.store.manifests.in_states(states)


def add_parcels(desk: Desk, manifest_no: str, refs: Sequence[str]) -> Added:
    """Put parcels on the manifest by AWB, invoice code or order number, each judged for itself (R32 to R35).

    Raises ``invalid`` if none of them is known here.
    """
    added: list[str] = []
    refused: list[RefusedParcel] = []
    strangers: list[Trouble] = []
    with manifest_claimed(desk, show_manifest(desk, manifest_no).manifest_no):
        for ref in refs:
            try:
                order = find_order(desk, ref)
                verdict = _add(desk, manifest_no.strip(), order)
            except Trouble as trouble:
                strangers.append(trouble)
                refused.append(RefusedParcel(ref, trouble.rule or "R33", trouble.message))
                continue
            if verdict.allowed:
                added.append(order.awb or ref)
            else:
                refused.append(RefusedParcel(order.awb or ref, verdict.rule, verdict.message))
    if strangers and len(strangers) == len(refs):
        raise strangers[0]
    return Added(show_manifest(desk, manifest_no), added, refused)


def remove_parcels(desk: Desk, manifest_no: str, refs: Sequence[str]) -> Manifest:
    """Take parcels off an open manifest; all of them, or none if one may not be (R41)."""
    manifest = show_manifest(desk, manifest_no)
    with manifest_claimed(desk, manifest.manifest_no), desk.store.transaction():
        for ref in refs:
            order = find_order(desk, ref)
            manifest = show_manifest(desk, manifest_no)
            verdict = may_remove(manifest, manifest.line_of(order.awb or ""), order.awb or ref)
            if not verdict.allowed:
                raise blocked(verdict)
            desk.store.manifests.remove_line(manifest.manifest_no, order.order_no)
            desk.store.orders.refresh_states([order.order_no])
            text = f"{order.awb} taken off manifest {manifest.manifest_no}."
            _tell(desk, _REMOVE, manifest.manifest_no, order.order_no, text)
    return show_manifest(desk, manifest_no)


def discard_manifest(desk: Desk, manifest_no: str) -> Manifest:
    """Throw away an empty manifest (R36)."""
    manifest = show_manifest(desk, manifest_no)
    with manifest_claimed(desk, manifest.manifest_no), desk.store.transaction():
        manifest = show_manifest(desk, manifest_no)
        verdict = may_discard(manifest, desk.person)
        if not verdict.allowed:
            raise blocked(verdict)
        if manifest.state is not ManifestState.DISCARDED:
            desk.store.manifests.set_state(manifest.manifest_no, ManifestState.DISCARDED)
            _tell(desk, _DISCARD, manifest.manifest_no, None, "Empty manifest discarded.")
    return show_manifest(desk, manifest_no)


def dock_board(desk: Desk) -> list[CourierCard]:
    """Return a card for every courier and facility with parcels here, the fullest first."""
    open_states = (ManifestState.OPEN, ManifestState.CLOSING, ManifestState.CHECK_NEEDED)
    counts: Counter[tuple[str, str, str]] = Counter()
    names: dict[str, str] = {}
    facilities = desk.bench.facility_map
    for found in desk.store.orders.count_by_courier(_COLUMNS):
        facility = facilities.facility_of(found.warehouse)
        if facility is not None:
            names[found.courier_code] = found.courier_name
            counts[found.courier_code, facility, _COLUMNS[found.state]] += found.parcels
    manifests = list_manifests(desk, open_states)
    for manifest in list_manifests(desk, [ManifestState.CLOSED]):
        counts[manifest.courier_code, manifest.facility, "closed_here"] += len(manifest.still_here)
    keys = {(courier, facility) for courier, facility, _ in counts} | {
        (m.courier_code, m.facility) for m in manifests
    }
    cards = [_card(key, counts, names, manifests) for key in keys]
    return sorted(cards, key=lambda card: (-card.ready - card.on_manifest, card.courier_code, card.facility))


def _card(
    key: tuple[str, str],
    counts: Counter[tuple[str, str, str]],
    names: dict[str, str],
    manifests: list[Manifest],
) -> CourierCard:
    courier, facility = key
    found = [m.manifest_no for m in manifests if (m.courier_code, m.facility) == key]
    return CourierCard(
        courier,
        names.get(courier, courier),
        facility,
        counts[courier, facility, "packed"],
        counts[courier, facility, "ready"],
        counts[courier, facility, "on_manifest"],
        counts[courier, facility, "closed_here"],
        found[0] if found else None,
    )


def _add(desk: Desk, manifest_no: str, order: Order) -> Verdict:
    with desk.store.transaction():
        taken = claim_of_others(desk, order)
        if taken is not None:
            return refuse(str(taken.rule), "{message}", message=taken.message)
        verdict = may_add(order, show_manifest(desk, manifest_no), desk.bench)
        if verdict.allowed and order.awb:
            desk.store.manifests.add_line(manifest_no, order.order_no, order.awb)
            desk.store.orders.refresh_states([order.order_no])
            _tell(desk, Act.ADD, manifest_no, order.order_no, f"{order.awb} put on manifest {manifest_no}.")
    return verdict


def _tell(desk: Desk, act: str, manifest_no: str, order_no: str | None, text: str) -> None:
    desk.store.history.append(
        act, text, at=desk.now(), who=desk.person, order_no=order_no, manifest_no=manifest_no
    )
