"""Catalog sync: the published listings with their pictures, which help packers to recognise the goods."""

from __future__ import annotations

from oker_desk.domain.syncing import SyncFailure
from oker_desk.domain.wording import Sentence, count, say
from oker_desk.services.desk import Desk
from oker_desk.services.pictures import fetch_pictures
from oker_desk.services.sync.kinds import Tally, Watch


def sync_catalog(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
    """Fetch the listings page by page, then the pictures that are not here yet."""
    with desk.route().in_background():
        for page in desk.route().catalog.listings():
            with desk.store.transaction():
                new, changed = desk.store.catalog.keep(page.listings)
            tally.add(fetched=len(page.listings), new=new, changed=changed)
            for reason in page.broken:
                product = str(reason.values.get("product", ""))
                tally.fail(SyncFailure(product or str(reason), product, reason, desk.now()))
            done = tally.counts["fetched"]
            total = max(page.total, done)
            watch.tell(say("{done} of {total} listings", done=done, total=total), done, total)
            watch.check_stopped()

    def told_of_pictures(done: int, total: int) -> None:
        watch.tell(say("{done} of {total} pictures", done=done, total=total), done, total)
        watch.check_stopped()

    came = fetch_pictures(desk, told_of_pictures)
    if not tally.counts["fetched"]:
        return say("Oker shows no published listing for this seller. The articles that are here stay.")
    told = say(
        "{fetched} fetched: {new} new, {changed} changed.",
        fetched=count(tally.counts["fetched"], "listing", "listings"),
        new=tally.counts["new"],
        changed=tally.counts["changed"],
    )
    return say("{told} {came}.", told=told, came=count(came, "picture", "pictures")) if came else told
