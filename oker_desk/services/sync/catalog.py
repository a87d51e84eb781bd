"""Catalog sync, and the stock sync with what it needs before it may start (R4, R5)."""

from __future__ import annotations

from oker_desk.domain.trouble import Trouble, blocked
from oker_desk.domain.verdicts import refuse
from oker_desk.domain.wording import count
from oker_desk.services.desk import Desk
from oker_desk.services.pictures import fetch_pictures
from oker_desk.services.setup.facilities import check_map
from oker_desk.services.sync.kinds import NOTHING, Progress, SyncFailed


def sync_catalog(desk: Desk, progress: Progress) -> tuple[str, dict[str, int]]:
    """Fetch the published listings; titles and pictures help the packers."""
    counts = dict(NOTHING)
    try:
        for page in desk.route().catalog.listings():
            with desk.store.transaction():
                new, changed = desk.store.catalog.keep(page.listings)
            counts["fetched"] += len(page.listings)
            counts["new"] += new
            counts["changed"] += changed
            counts["failed"] += len(page.broken)
            progress(f"{count(counts['fetched'], 'listing', 'listings')} so far")
    except Trouble as trouble:
        raise SyncFailed(trouble, counts) from trouble
    progress("pictures")
    fetch_pictures(desk)
    if not counts["fetched"]:
        return "Oker shows no published listing for this seller.", counts
    return (
        f"{count(counts['fetched'], 'listing', 'listings')} fetched: {counts['new']} new, {counts['changed']} changed.",
        counts,
    )


def sync_inventory(desk: Desk, progress: Progress) -> tuple[str, dict[str, int]]:
    """Refuse with the reason: what R4 wants is missing, or nothing tells how much stock there is."""
    progress("checking")
    for problem in check_map(desk):
        if problem.rule == "R4":
            raise blocked(refuse("R4", "{message}", message=problem.message))
    raise blocked(
        refuse("R4", "Stock cannot be sent: this station has no source that tells how much stock there is.")
    )
