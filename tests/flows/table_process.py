"""A table of its own process: does what it is told, line by line, and answers with how it ended.

Run as ``python -m tests.flows.table_process HOME``; each line on standard input is a JSON list, a name and its values.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from oker_desk.domain.trouble import Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifests import add_parcels
from oker_desk.services.packing.checking import close_order, open_order, scan_units
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.station import set_station
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import BOX, HURRIED

PATIENT = replace(HURRIED, read_s=60, label_s=60)

ACTS: dict[str, Callable[..., Any]] = {
    "open": open_order,
    "put aside": close_order,
    "scan": scan_units,
    "invoice": get_invoice,
    "label": lambda desk, number: get_label(desk, number, BOX),
    "cancel": lambda desk, number: cancel_order(desk, number, "Out of stock"),
    "add": add_parcels,
    "close": lambda desk, number: close_manifest(desk, number, reason="More parcels come later"),
    "hand over": lambda desk, number: hand_over(desk, number, "Ravi"),
    "resolve": resolve_all,
    "sync": lambda desk: run_sync(desk, SyncKind.ORDERS),
    "name": lambda desk, name: set_station(desk, name=name),
}


def done(desk: Desk, name: str, values: list[Any]) -> list[str | None]:
    """Return outcome, rule and sentence of an act."""
    try:
        answer = ACTS[name](desk, *values)
    except Trouble as trouble:
        return [trouble.outcome.value, trouble.rule, trouble.message]
    return [getattr(answer, "outcome", "done"), getattr(answer, "rule", None), getattr(answer, "message", "")]


def main() -> None:
    desk = open_desk(Path(sys.argv[1]), pace=PATIENT)
    print(json.dumps(["open", None, desk.store.presence.token]), flush=True)
    for line in sys.stdin:
        name, *values = json.loads(line)
        print(json.dumps(done(desk, name, values)), flush=True)
    close_desk(desk)


if __name__ == "__main__":
    main()
