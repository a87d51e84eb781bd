"""Which parcels stand in the building, and how they differ from a manifest before it is closed."""

from __future__ import annotations

from collections.abc import Sequence

from oker_desk.domain.floor import FloorParcel, Reconciled, Seen, reconcile
from oker_desk.domain.manifests import Manifest, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.services.desk import Desk
from oker_desk.store.dock import FloorRow

HERE = (
    OrderState.PACKED,
    OrderState.READY_TO_SHIP,
    OrderState.ON_MANIFEST,
    OrderState.UNCONFIRMED,
    OrderState.CONFLICT,
)
TABLE = "packing table"
"""Where a parcel was seen last if it has not come to the dock since its label was printed."""


def parcels_here(desk: Desk) -> list[FloorParcel]:
    """Return every parcel that has a courier and has not left."""
    facilities = desk.bench.facility_map
    return [_parcel(row, facilities.facility_of(row.warehouse)) for row in desk.store.dock.floor(HERE)]


def reconcile_manifest(
    desk: Desk, manifest: Manifest, floor: Sequence[FloorParcel] | None = None
) -> Reconciled:
    """Compare shelf, list and scans of an open manifest; for any other there is nothing left to compare."""
    if manifest.state is not ManifestState.OPEN:
        return Reconciled()
    return reconcile(manifest, parcels_here(desk) if floor is None else floor)


def _parcel(row: FloorRow, facility: str | None) -> FloorParcel:
    printed = Seen(row.printed_by, TABLE, row.printed_at) if row.printed_at else None
    scanned = Seen(row.scanned_by, row.scanned_where, row.scanned_at) if row.scanned_at else None
    return FloorParcel(
        row.order_no,
        row.display_no,
        row.awb,
        row.courier_code,
        row.courier_name,
        facility,
        row.state,
        printed,
        row.manifest_no,
        scanned,
        row.refused if row.manifest_no is None else "",
    )
