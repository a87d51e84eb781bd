"""What the dock shows, read in one go in a lane: the board of couriers and the manifest in hand with its verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.rules.dock import may_add, may_close, may_discard
from oker_desk.domain.trouble import blocked, unavailable
from oker_desk.domain.verdicts import ALLOWED, Verdict, refuse
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import list_orders
from oker_desk.services.dock.couriers import CourierCard, dock_board
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifest_paper import draw_paper
from oker_desk.services.dock.manifests import (
    Added,
    add_parcels,
    create_manifest,
    list_manifests,
)
from oker_desk.services.views import find_order, need_order, show_manifest

MOST_READY = 1000
_SHOWN = tuple(state for state in ManifestState if state is not ManifestState.DISCARDED)
_MOST_DONE = 8
"""Finished manifests in the list: somebody may want the paper of one once more."""


@dataclass(frozen=True, slots=True)
class DockSnapshot:
    """Board and manifest at one moment. ``ready`` are the parcels that could go on the manifest in hand."""

    cards: tuple[CourierCard, ...] = ()
    manifests: tuple[Manifest, ...] = ()
    facilities: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """Couriers' names by their codes."""
    manifest: Manifest | None = None
    courier_name: str = ""
    numbers: tuple[tuple[str, str], ...] = ()
    """Display numbers of the orders on the manifest in hand, by order number."""
    ready: tuple[str, ...] = ()
    close: Verdict = ALLOWED
    discard: Verdict = ALLOWED


@dataclass(frozen=True, slots=True)
class ScannedParcel:
    """What a scan without a manifest in hand means: the manifest to show, or the courier to start one for."""

    order: Order
    facility: str | None
    manifest_no: str | None
    added: Added | None = None


def load_dock(desk: Desk, manifest_no: str | None) -> DockSnapshot:
    """Read the board and, if given, the manifest in hand."""
    manifests = tuple(_worth_showing(list_manifests(desk, _SHOWN)))
    names = _names_on(desk, manifests)
    board = dock_board(desk)
    names |= {
        card.courier_code: card.courier_name for card in board if card.courier_name != card.courier_code
    }
    cards = tuple(
        replace(card, courier_name=names.get(card.courier_code, card.courier_name)) for card in board
    )
    facilities = desk.bench.facility_map.facilities
    if manifest_no is None:
        return DockSnapshot(cards, manifests, facilities, names)
    manifest = show_manifest(desk, manifest_no)
    return DockSnapshot(
        cards,
        manifests,
        facilities,
        names,
        manifest,
        names.get(manifest.courier_code, manifest.courier_code),
        tuple((line.order_no, need_order(desk, line.order_no).display_no) for line in manifest.lines),
        _ready_for(desk, manifest),
        may_close(manifest),
        may_discard(manifest, desk.person),
    )


def scan_without_manifest(desk: Desk, code: str) -> ScannedParcel:
    """Find the parcel's manifest: the one that it is on, or its courier's open one, which it then goes onto."""
    order = find_order(desk, code)
    line, tracking = order.parcel.line, order.parcel.tracking
    facility = desk.bench.facility_of(order)
    if line is not None and not line.taken_off:
        return ScannedParcel(order, facility, line.manifest_no)
    for manifest in list_manifests(desk, [ManifestState.OPEN]):
        if tracking and manifest.courier_code == tracking.courier_code and manifest.facility == facility:
            added = add_parcels(desk, manifest.manifest_no, [code])
            return ScannedParcel(order, facility, manifest.manifest_no, added)
    return ScannedParcel(order, facility, None)


def start_manifest(desk: Desk, courier_code: str, facility: str) -> Manifest:
    """Return the courier's open manifest, or a new one: two open ones for one pick-up would only confuse."""
    for manifest in list_manifests(desk, [ManifestState.OPEN]):
        if manifest.courier_code == courier_code.strip() and manifest.facility == facility.strip():
            return manifest
    return create_manifest(desk, courier_code, facility)


def save_paper(desk: Desk, manifest_no: str, path: Path) -> Path:
    """Write the manifest's paper to a file."""
    pdf = draw_paper(desk, manifest_no)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
    except OSError as error:
        raise unavailable(
            "The paper could not be written to {path}. Choose another place.", path=path, details=str(error)
        ) from error
    return path


def _names_on(desk: Desk, manifests: Sequence[Manifest]) -> dict[str, str]:
    """Return the names of the manifests' couriers: once all is dispatched, only the parcels still tell them."""
    names: dict[str, str] = {}
    for manifest in manifests:
        if manifest.courier_code not in names and manifest.lines:
            tracking = need_order(desk, manifest.lines[0].order_no).parcel.tracking
            if tracking is not None and tracking.courier_name:
                names[manifest.courier_code] = tracking.courier_name
    return names


def _ready_for(desk: Desk, manifest: Manifest) -> tuple[str, ...]:
    if manifest.state is not ManifestState.OPEN:
        return ()
    bench = desk.bench
    found = list_orders(desk, [OrderState.READY_TO_SHIP], limit=MOST_READY).orders
    fitting = [view.order for view in found if may_add(view.order, manifest, bench).allowed]
    return tuple(order.awb for order in fitting if order.awb)


def _worth_showing(manifests: Sequence[Manifest]) -> list[Manifest]:
    """Open and unfinished ones first, then the newest finished ones."""
    done = [m for m in manifests if m.state is ManifestState.HANDED_OVER]
    unfinished = [m for m in manifests if m.state is not ManifestState.HANDED_OVER]
    return [*unfinished, *done[:_MOST_DONE]]


def hand_over_scanned(desk: Desk, manifest: Manifest, to: str, code: str) -> Manifest:
    """Record that the courier took the scanned parcel; the code may also be its order or invoice number."""
    awb = code if manifest.line_of(code) else find_order(desk, code).awb or code
    line = manifest.line_of(awb)
    if line is not None and line.handed_over_at is not None:
        raise blocked(refuse("R48", "Parcel {awb} is in the van already.", awb=awb))
    return hand_over(desk, manifest.manifest_no, to, [awb])
