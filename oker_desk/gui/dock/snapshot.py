"""What the dock shows, read in one go in a lane: the board of couriers and the manifest in hand with its verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from oker_desk.domain.floor import FloorParcel, Reconciled, of_pickup
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.orders import Order
from oker_desk.domain.people import Right
from oker_desk.domain.pickups import Receipt
from oker_desk.domain.prints import Print
from oker_desk.domain.rules.dock import may_add, may_close
from oker_desk.domain.trouble import Trouble, blocked, unavailable
from oker_desk.domain.verdicts import Verdict, first_refusal, refuse
from oker_desk.services.desk import Desk
from oker_desk.services.dock.channel_paper import channel_papers, lacks_channel_paper
from oker_desk.services.dock.couriers import UNDER_WAY, CourierCard, dock_board
from oker_desk.services.dock.dock_settings import manifest_limit
from oker_desk.services.dock.floor import parcels_here, reconcile_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifest_paper import draw_paper
from oker_desk.services.dock.manifests import (
    Added,
    add_parcels,
    create_manifest,
    judge_discard,
    list_manifests,
)
from oker_desk.services.dock.paper_printing import last_print, manifest_printer
from oker_desk.services.dock.staying import Stay, staying_parcels
from oker_desk.services.people import judge_right
from oker_desk.services.views import find_order, need_order, show_manifest
from oker_desk.services.whole_files import write_whole

_MOST_DONE = 8
"""Finished manifests in the list: somebody may want the paper of one once more."""


class InHand(Struct, frozen=True):
    """The manifest in hand. ``ready`` are the parcels that could go on it, as many as it still takes."""

    manifest: Manifest
    courier_name: str
    numbers: Mapping[str, str]
    """Display numbers of its orders, by order number."""
    ready: tuple[str, ...]
    left_out: int
    """Ready parcels that it does not take any more."""
    limit: int
    found: Reconciled
    close: Verdict
    discard: Verdict
    now: datetime
    printer: str
    """This station's printer for manifests, empty if there is none."""
    printed: Print | None
    """The print of the closed manifest's paper that may be on paper: the next one is a reprint."""
    lacks_oker_paper: bool
    """Whether Oker's own paper could not be fetched yet."""


class DockSnapshot(Struct, frozen=True):
    """Board and manifest at one moment."""

    cards: tuple[CourierCard, ...] = ()
    manifests: tuple[Manifest, ...] = ()
    facilities: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """Couriers' names by their codes."""
    stays: tuple[Stay, ...] = ()
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    hand: InHand | None = None

    @property
    def manifest(self) -> Manifest | None:
        return self.hand.manifest if self.hand else None


class ScannedParcel(Struct, frozen=True):
    """What a scan without a manifest in hand means: the manifest to show, or the courier to start one for."""

    order: Order
    facility: str | None
    manifest_no: str | None
    added: Added | None = None


def load_dock(desk: Desk, manifest_no: str | None) -> DockSnapshot:
    """Read the board and, if given, the manifest in hand."""
    manifests = (
        *list_manifests(desk, UNDER_WAY),
        *list_manifests(desk, [ManifestState.HANDED_OVER], most=_MOST_DONE),
    )
    names = _names_on(desk, manifests)
    floor = parcels_here(desk)
    board = dock_board(desk, floor)
    names |= {
        card.courier_code: card.courier_name for card in board if card.courier_name != card.courier_code
    }
    return DockSnapshot(
        tuple(replace(card, courier_name=names.get(card.courier_code, card.courier_name)) for card in board),
        manifests,
        desk.bench.facility_map.facilities,
        names,
        tuple(staying_parcels(desk, floor)),
        desk.now(),
        None if manifest_no is None else _in_hand(desk, show_manifest(desk, manifest_no), names, floor),
    )


def _in_hand(
    desk: Desk, manifest: Manifest, names: Mapping[str, str], floor: Sequence[FloorParcel]
) -> InHand:
    ready, limit = _ready_for(desk, manifest, floor), manifest_limit(desk)
    room = max(0, limit - len(manifest.parcels))
    orders = desk.store.orders.get_many([line.order_no for line in manifest.lines])
    return InHand(
        manifest,
        names.get(manifest.courier_code, manifest.courier_code),
        {number: order.display_no for number, order in orders.items()},
        ready[:room],
        max(0, len(ready) - room),
        limit,
        reconcile_manifest(desk, manifest, floor),
        first_refusal(may_close(manifest), judge_right(desk, Right.CLOSE)),
        judge_discard(desk, manifest),
        desk.now(),
        printer.name if (printer := manifest_printer(desk)) else "",
        last_print(desk, manifest),
        lacks_channel_paper(desk, manifest),
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
    """Return the courier's open manifest, or a new one where there is none or it is full."""
    limit = manifest_limit(desk)
    for manifest in list_manifests(desk, [ManifestState.OPEN]):
        same = (manifest.courier_code, manifest.facility) == (courier_code.strip(), facility.strip())
        if same and len(manifest.parcels) < limit:
            return manifest
    return create_manifest(desk, courier_code, facility)


def save_paper(desk: Desk, manifest_no: str, path: Path) -> Path:
    """Write the manifest's paper to a file."""
    return _write(path, draw_paper(desk, manifest_no))


def save_channel_paper(desk: Desk, manifest_no: str, path: Path) -> Path | None:
    """Write Oker's own paper beside ours; None where Oker gives none."""
    papers = channel_papers(desk, manifest_no)
    if not papers:
        return None
    return _write(path.with_name(f"{path.stem}-oker.pdf"), papers[0])


def _write(path: Path, pdf: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, pdf)
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


def _ready_for(desk: Desk, manifest: Manifest, floor: Sequence[FloorParcel]) -> tuple[str, ...]:
    """Return the parcels that could go on the manifest; only those of its pick-up are looked at one by one."""
    if manifest.state is not ManifestState.OPEN:
        return ()
    here = of_pickup(floor, manifest.courier_code, manifest.facility)
    numbers = [parcel.order_no for parcel in here if parcel.ready and parcel.manifest_no is None]
    bench = desk.bench
    found = desk.store.orders.get_many(numbers).values()
    return tuple(order.awb for order in found if order.awb and may_add(order, manifest, bench).allowed)


def hand_over_scanned(desk: Desk, manifest: Manifest, to: str, code: str, receipt: Receipt) -> Manifest:
    """Record that the courier took the scanned parcel; the code may also be its order or invoice number."""
    awb = code if manifest.line_of(code) else _awb_of(desk, code)
    line = manifest.line_of(awb)
    if line is not None and line.handed_over_at is not None:
        raise blocked(refuse("R48", "Parcel {awb} is on the van already.", awb=awb))
    return hand_over(desk, manifest.manifest_no, to, [awb], receipt)


def _awb_of(desk: Desk, code: str) -> str:
    """Return the tracking number behind a code; a code that nobody knows is not on the manifest either."""
    try:
        return find_order(desk, code).awb or code
    except Trouble:
        return code
