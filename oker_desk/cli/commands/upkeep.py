"""Unknown steps, history and the doctor."""

from __future__ import annotations

from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, with_desk, write_file
from oker_desk.cli.params import SAID
from oker_desk.cli.shapes import Shape, event_shape
from oker_desk.cli.tables import event_table, table
from oker_desk.domain.trouble import invalid
from oker_desk.domain.wording import count
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import events_of, newest_events, verify_history
from oker_desk.services.dock.dispute import dispute_pack
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.doctor import Check, examine
from oker_desk.services.setup.support import write_bundle

_CONTRACT = frozenset({"keyring", "cache", "oker", "uniware", "map", "printers", "clock"})
"""The names that programs may count on among ``checks``; whatever else is looked at stands under ``more``."""


@click.command()
@with_desk
def resolve(desk: Desk) -> Answer:
    """Read back every step whose outcome is unknown, and settle it. Sends nothing again."""
    resolved = resolve_all(desk)
    data = {"settled": resolved.settled, "still_unknown": resolved.still_unknown}
    if not resolved.settled and not resolved.still_unknown:
        return Answer("Every step is settled. Nothing had to be read back.", data)
    return Answer(f"Settled: {resolved.settled}. Still unknown: {resolved.still_unknown}.", data)


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


@click.command()
@click.option(
    "--bundle",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write a support file (zip) without secrets and without anything about buyers.",
)
@with_desk
def doctor(desk: Desk, bundle: Path | None) -> Answer:
    """Check every part of this station; with --bundle, write what support needs to know."""
    if bundle is not None:
        check_target(bundle)
    checks = examine(desk)
    if bundle is not None:
        write_bundle(desk, bundle, checks)
    wrong = [check.name for check in checks if not check.ok]
    message = (
        f"{len(wrong)} of {len(checks)} need a look: {', '.join(wrong)}." if wrong else "Everything is fine."
    )
    rows = [(check.name, "fine" if check.ok else "LOOK", check.message) for check in checks]
    data: dict[str, object] = {
        "checks": [_check_shape(check) for check in checks if check.name in _CONTRACT],
        "more": [_check_shape(check) for check in checks if check.name not in _CONTRACT],
    }
    if bundle is not None:
        data["bundle"] = str(bundle)
        message = f"{message} The support file is {bundle}."
    return Answer(message, data, text=f"{table(('Part', '', 'What was found'), rows)}\n{message}")


def _check_shape(check: Check) -> Shape:
    return {"name": check.name, "ok": check.ok, "message": check.message}
