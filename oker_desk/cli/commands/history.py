"""The history: who did what when, its check, and the pack of one parcel."""

from __future__ import annotations

from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, with_desk, write_file
from oker_desk.cli.params import SAID
from oker_desk.cli.shapes import event_shape
from oker_desk.cli.tables import event_table
from oker_desk.domain.trouble import invalid
from oker_desk.domain.wording import count
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import events_of, newest_events, verify_history
from oker_desk.services.dock.dispute import dispute_pack


@click.command()
@click.argument("ref", metavar="[REF|verify]", required=False)
@click.option(
    "--limit", type=click.IntRange(1, 1_000_000), default=200, show_default=True, help="Newest events."
)
@click.option(
    "--pack",
    "pack",
    type=SAID,
    metavar="FILE",
    help="Write everything known of the parcel REF to this ZIP file.",
)
@with_desk
def history(desk: Desk, ref: str | None, limit: int, pack: str | None) -> Answer:
    """Who did what when: the newest events, those of one order, or a check of the whole chain."""
    if pack is not None:
        return _pack(desk, ref, Path(pack))
    if ref == "verify":
        number = verify_history(desk)
        return Answer(
            f"The history is whole: {count(number, 'event', 'events')} checked.",
            {"checked": number, "events": []},
        )
    events = newest_events(desk, limit) if ref is None else events_of(desk, ref)
    data = {"events": [event_shape(event) for event in events]}
    return Answer(
        f"{count(len(events), 'event', 'events')}.",
        data,
        text=event_table(events) if events else "No events yet.",
    )


def _pack(desk: Desk, ref: str | None, path: Path) -> Answer:
    """Write the dispute pack of one parcel."""
    if ref is None or ref == "verify":
        raise invalid("Name the order, AWB or invoice whose pack is wanted.")
    check_target(path)
    write_file(path, dispute_pack(desk, ref))
    events = events_of(desk, ref)
    data = {"events": [event_shape(event) for event in events], "file": str(path.absolute())}
    return Answer(f"Everything known of {ref} is in {path}.", data)
