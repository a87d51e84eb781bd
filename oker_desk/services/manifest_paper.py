"""The paper of a manifest: Oker's own PDF where there is one, ours in any case (R43)."""

from __future__ import annotations

from oker_desk.devices.manifest_paper import PaperLine, draw_manifest
from oker_desk.devices.resources import find_resource
from oker_desk.domain.acts import Act
from oker_desk.domain.manifests import LineOutcome, Manifest
from oker_desk.domain.trouble import refused
from oker_desk.services.answers import take_off
from oker_desk.services.desk import OKER_USERNAME, Desk
from oker_desk.services.views import show_manifest

_WANTED = "manifest.channel_paper"


def wants_channel_paper(desk: Desk) -> bool:
    """Whether Oker is asked for its manifest PDF while closing; on unless switched off."""
    return desk.store.settings.get(_WANTED, "on") == "on"


def want_channel_paper(desk: Desk, on: bool) -> None:
    desk.store.settings.put(_WANTED, "on" if on else "off")


def fetch_channel_paper(desk: Desk, manifest: Manifest) -> None:
    """Ask Oker for its manifest PDF; parcels that it refuses are taken off, the others go on.

    Raises a trouble if Oker refuses without naming parcels, or cannot be reached: the manifest stays open then.
    """
    while (lines := manifest.with_outcome(LineOutcome.PENDING)) and wants_channel_paper(desk):
        orders = desk.store.orders.get_many([line.order_no for line in lines])
        items = [item for order in orders.values() for item in order.channel.active_items]
        paper = desk.route().shipping.manifest_paper(manifest.courier_code, items)
        if not paper.offered:
            return
        if paper.failed:
            raise refused("Oker gave no manifest paper: {words} The manifest stays open.", words=paper.failed)
        with desk.store.transaction():
            if paper.url:
                desk.store.manifests.keep_paper(manifest.manifest_no, paper.url)
            for order in orders.values():
                words = [
                    paper.refused[i.item_id] for i in order.channel.active_items if i.item_id in paper.refused
                ]
                if words:
                    take_off(desk, order, manifest.manifest_no, words[0])
        if not paper.refused:
            return
        manifest = show_manifest(desk, manifest.manifest_no)


def draw_paper(desk: Desk, manifest_no: str) -> bytes:
    """Return our manifest PDF; it is watermarked until the manifest is closed."""
    manifest = show_manifest(desk, manifest_no)
    orders = desk.store.orders.get_many([line.order_no for line in manifest.parcels])
    lines = [
        PaperLine(
            line.awb,
            orders[line.order_no].display_no,
            invoice.code if (invoice := orders[line.order_no].parcel.invoice) else "",
            orders[line.order_no].channel.cod_amount,
            orders[line.order_no].channel.currency,
        )
        for line in manifest.parcels
    ]
    pdf = draw_manifest(
        manifest,
        lines,
        seller=desk.store.settings.get(OKER_USERNAME),
        printed_at=desk.now(),
        fonts=find_resource("fonts"),
    )
    with desk.store.transaction():
        desk.store.history.append(
            Act.CLOSE,
            f"Manifest paper drawn ({manifest.state}).",
            at=desk.now(),
            who=desk.person,
            manifest_no=manifest_no,
        )
    return pdf
