"""Our paper of a manifest, beside Oker's own where there is one (R43)."""

from __future__ import annotations

from oker_desk import devices
from oker_desk.devices.resources import find_resource
from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import Manifest
from oker_desk.services.desk import OKER_USERNAME, Desk
from oker_desk.services.views import show_manifest


def draw_paper(desk: Desk, manifest_no: str) -> bytes:
    """Return our manifest PDF and note it; it is watermarked until the manifest is closed."""
    manifest = show_manifest(desk, manifest_no)
    pdf = paper_of(desk, manifest)
    with desk.store.transaction():
        desk.store.history.append(
            Act.CLOSE,
            f"Manifest paper drawn ({manifest.state}).",
            at=desk.now(),
            who=desk.person,
            manifest_no=manifest.manifest_no,
        )
    return pdf


def paper_of(desk: Desk, manifest: Manifest, copy: int = 1) -> bytes:
    """Return the paper as the manifest stands now; ``copy`` is which print of it this will be."""
    orders = desk.store.orders.get_many([line.order_no for line in manifest.parcels])
    lines = [
        devices.manifest_paper.PaperLine(
            line.awb,
            orders[line.order_no].display_no,
            invoice.code if (invoice := orders[line.order_no].parcel.invoice) else "",
            orders[line.order_no].channel.cod_amount,
            orders[line.order_no].channel.currency,
        )
        for line in manifest.parcels
    ]
    return devices.manifest_paper.draw_manifest(
        manifest,
        lines,
        seller=desk.store.settings.get(OKER_USERNAME),
        printed_at=desk.now().astimezone(),
        fonts=find_resource("fonts"),
        courier=next((o.parcel.tracking.courier_name for o in orders.values() if o.parcel.tracking), ""),
        pickups=desk.store.dock.pickups_of(manifest.manifest_no),
        copy=copy,
    )
