"""Oker's own manifest PDF, where it offers one (R43). Apart from ours, whose library takes long to load."""

from __future__ import annotations

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import GONE
from oker_desk.domain.manifests import LineOutcome, Manifest
from oker_desk.domain.people import Right
from oker_desk.domain.rules.dock import MAY_GO
from oker_desk.domain.trouble import Trouble, refused
from oker_desk.services.answers import take_off
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right
from oker_desk.services.views import show_manifest

_WANTED = "manifest.channel_paper"


def wants_channel_paper(desk: Desk) -> bool:
    """Whether Oker is asked for its manifest PDF while closing; on unless switched off."""
    return desk.store.settings.get(_WANTED, "on") == "on"


def want_channel_paper(desk: Desk, on: bool) -> None:
    require_right(desk, Right.SET_UP)
    desk.store.settings.put(_WANTED, "on" if on else "off")


def channel_papers(desk: Desk, manifest_no: str, *, quick: bool = False) -> list[bytes]:
    """Return Oker's own papers of a closed manifest as they came, the newest first; none where Oker gave none.

    A link is followed once and its file kept: nobody knows how long the link lives. It is done after closing and not
    before, because ours takes its place where it cannot be had (R43). Raises the trouble if it cannot be had now; with
    ``quick`` after one attempt. Until the manifest is closed there is none: it does not say "not closed" (R40).
    """
    manifest = show_manifest(desk, manifest_no)
    if manifest.state not in MAY_GO:
        return []
    kept = desk.store.dock.papers_of(manifest.manifest_no)
    if kept or not manifest.paper_url:
        return kept
    try:
        pdf = desk.route().shipping.fetch_paper(manifest.paper_url, quick=quick)
    except Trouble as trouble:
        with desk.store.transaction():
            _tell(desk, manifest, f"Oker's own paper could not be fetched: {trouble.message}")
        raise
    with desk.store.transaction():
        desk.store.dock.keep_paper(manifest.manifest_no, pdf, desk.now())
        _tell(desk, manifest, "Oker's own paper fetched.")
    return [pdf]


def lacks_channel_paper(desk: Desk, manifest: Manifest) -> bool:
    """Whether Oker named a paper of the closed manifest and it is not here yet."""
    closed = manifest.state in MAY_GO
    return closed and bool(manifest.paper_url) and not desk.store.dock.has_paper(manifest.manifest_no)


def paper_after_closing(desk: Desk, manifest_no: str) -> Trouble | None:
    """Get Oker's own paper while its link lives; returns why it could not be had, which holds nothing up (R43)."""
    try:
        channel_papers(desk, manifest_no, quick=True)
    except Trouble as trouble:
        return trouble
    return None


def fetch_channel_paper(desk: Desk, manifest: Manifest) -> None:
    """Ask Oker for its manifest PDF; parcels that it refuses are taken off, the others go on.

    Raises a trouble if Oker refuses without naming parcels, or cannot be reached: the manifest stays open then.
    """
    while (lines := manifest.with_outcome(LineOutcome.PENDING)) and wants_channel_paper(desk):
        orders = desk.store.orders.get_many([line.order_no for line in lines])
        # A part that Oker has dispatched already is not asked for: it would be refused, and its order with it.
        items = [
            item
            for order in orders.values()
            for item in order.channel.active_items
            if item.status not in GONE
        ]
        paper = desk.route().shipping.manifest_paper(manifest.courier_code, items)
        if not paper.offered:
            return
        if paper.failed:
            raise refused("Oker gave no manifest paper: {words} The manifest stays open.", words=paper.failed)
        with desk.store.transaction():
            if paper.url:
                desk.store.manifests.keep_paper(manifest.manifest_no, paper.url)
            if paper.pdf:
                desk.store.dock.keep_paper(manifest.manifest_no, paper.pdf, desk.now())
            for order in orders.values():
                words = [
                    paper.refused[i.item_id] for i in order.channel.active_items if i.item_id in paper.refused
                ]
                if words:
                    take_off(desk, order, manifest.manifest_no, words[0])
        if not paper.refused:
            return
        manifest = show_manifest(desk, manifest.manifest_no)


def _tell(desk: Desk, manifest: Manifest, text: str) -> None:
    desk.store.history.append(
        Act.CLOSE, text, at=desk.now(), who=desk.person, manifest_no=manifest.manifest_no
    )
