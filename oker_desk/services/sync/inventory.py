"""Stock sync and what it needs before it may start (R4, R5)."""

from __future__ import annotations

from oker_desk.domain.trouble import blocked
from oker_desk.domain.verdicts import refuse
from oker_desk.domain.wording import Sentence, say
from oker_desk.services.desk import Desk
from oker_desk.services.setup.facilities import check_map
from oker_desk.services.sync.kinds import Tally, Watch


def sync_inventory(desk: Desk, watch: Watch, tally: Tally) -> Sentence:
    """Refuse with the reason: what R4 wants is missing, or nothing tells how much stock there is."""
    watch.tell(say("checking"))
    for problem in check_map(desk):
        if problem.rule == "R4":
            raise blocked(refuse("R4", "{message}", message=problem.message))
    raise blocked(
        refuse("R4", "Stock cannot be sent: this station has no source that tells how much stock there is.")
    )
