"""The board of the dock: a card for every courier and facility, with what is in its way."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.floor import ON_A_MANIFEST, FloorParcel
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.pickups import HOUR, Forecast, countdown, forecast
from oker_desk.services.desk import Desk
from oker_desk.services.dock.dock_settings import pickup_time
from oker_desk.services.dock.floor import parcels_here

Place = tuple[str, str]
"""Courier code and facility: one pick-up."""

UNDER_WAY = (
    ManifestState.OPEN,
    ManifestState.CLOSING,
    ManifestState.CHECK_NEEDED,
    ManifestState.CLOSED,
)


class BlockerKind(StrEnum):
    """What keeps parcels of a pick-up from going, the gravest first."""

    CONFLICT = "conflict"
    NO_ANSWER = "no_answer"
    STILL_HERE = "still_here"
    REFUSED = "refused"
    NOT_PRINTED = "not_printed"


class Blocker(Struct, frozen=True):
    """So many parcels are held up; ``manifest_no`` is where to go on, ``since`` when it began, where that is known."""

    kind: BlockerKind
    parcels: int
    manifest_no: str | None = None
    since: datetime | None = None


class CourierCard(Struct, frozen=True):
    """One courier at one facility: parcels by where they are, open manifests, and what is in the way."""

    courier_code: str
    courier_name: str
    facility: str
    packed: int
    ready: int
    on_manifest: int
    on_van: int
    closed_here: int
    manifests: tuple[str, ...]
    """Unfinished manifests, the one to go on with first: open ones, then those being closed, then closed ones."""
    blockers: tuple[Blocker, ...] = ()
    pickup: time | None = None
    forecast: Forecast | None = None

    @property
    def place(self) -> Place:
        return self.courier_code, self.facility

    @property
    def manifest_no(self) -> str | None:
        """The manifest that the courier at the door is served from."""
        return self.manifests[0] if self.manifests else None


def dock_board(desk: Desk, floor: Sequence[FloorParcel] | None = None) -> list[CourierCard]:
    """Return a card for every courier and facility with parcels here, whoever comes first in the day first.

    The order does not follow the counts: a key must not change its courier while somebody is scanning. ``floor`` is
    what stands here, where the caller has read it already.
    """
    here: dict[Place, list[FloorParcel]] = defaultdict(list)
    for parcel in parcels_here(desk) if floor is None else floor:
        if parcel.facility is not None:
            here[parcel.courier_code, parcel.facility].append(parcel)
    manifests: dict[Place, list[Manifest]] = defaultdict(list)
    for manifest in desk.store.manifests.in_states(UNDER_WAY):
        manifests[manifest.courier_code, manifest.facility].append(manifest)
    now = desk.now()
    printed = _printed_last_hour(desk, now)
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    taken = desk.store.dock.taken_since(midnight)
    places = here.keys() | manifests.keys() | taken.keys()
    cards = [
        _card(desk, place, here[place], manifests[place], taken.get(place, 0), printed[place])
        for place in places
    ]
    return sorted(cards, key=lambda card: (card.pickup or time.max, card.place))


def _printed_last_hour(desk: Desk, now: datetime) -> Counter[Place]:
    facilities = desk.bench.facility_map
    found: Counter[Place] = Counter()
    for tally in desk.store.dock.printed_since(now - HOUR):
        facility = facilities.facility_of(tally.warehouse)
        if facility is not None:
            found[tally.courier_code, facility] += tally.parcels
    return found


def _card(
    desk: Desk,
    place: Place,
    here: Sequence[FloorParcel],
    manifests: Sequence[Manifest],
    taken: int,
    printed: int,
) -> CourierCard:
    states = Counter(parcel.state for parcel in here)
    ready = sum(parcel.ready for parcel in here)
    on_manifest = sum(states[state] for state in ON_A_MANIFEST)
    pickup = pickup_time(desk, place[0])
    left = countdown(desk.now().astimezone(), pickup).left if pickup else None
    return CourierCard(
        place[0],
        next((parcel.courier_name for parcel in here), place[0]),
        place[1],
        states[OrderState.PACKED],
        ready,
        on_manifest,
        taken,
        sum(len(manifest.still_here) for manifest in manifests if manifest.state is ManifestState.CLOSED),
        tuple(manifest.manifest_no for manifest in sorted(manifests, key=_go_on_with)),
        tuple(_blockers(here, manifests)),
        pickup,
        forecast(ready + on_manifest, printed, left),
    )


def _go_on_with(manifest: Manifest) -> tuple[int, str]:
    return UNDER_WAY.index(manifest.state), manifest.manifest_no


def _blockers(here: Sequence[FloorParcel], manifests: Sequence[Manifest]) -> Iterable[Blocker]:
    conflicts = sum(parcel.state is OrderState.CONFLICT for parcel in here)
    if conflicts:
        yield Blocker(BlockerKind.CONFLICT, conflicts)
    unanswered = sum(parcel.state is OrderState.UNCONFIRMED for parcel in here)
    for manifest in manifests:
        if manifest.state is ManifestState.CHECK_NEEDED:
            yield Blocker(BlockerKind.NO_ANSWER, unanswered, manifest.manifest_no)
    for manifest in manifests:
        if manifest.state is ManifestState.CLOSED and manifest.still_here:
            number = len(manifest.still_here)
            yield Blocker(BlockerKind.STILL_HERE, number, manifest.manifest_no, manifest.closed_at)
    refused = sum(bool(parcel.refused) and parcel.state is OrderState.READY_TO_SHIP for parcel in here)
    if refused:
        yield Blocker(BlockerKind.REFUSED, refused)
    unprinted = sum(parcel.state is OrderState.READY_TO_SHIP and parcel.printed is None for parcel in here)
    if unprinted:
        yield Blocker(BlockerKind.NOT_PRINTED, unprinted)
