"""Settling what got no answer."""

from __future__ import annotations

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import with_desk
from oker_desk.services.desk import Desk
from oker_desk.services.resolve_all import resolve_all


@click.command()
@with_desk
def resolve(desk: Desk) -> Answer:
    """Read back every step whose outcome is unknown, and settle it. Sends nothing again."""
    resolved = resolve_all(desk)
    data = {"settled": resolved.settled, "still_unknown": resolved.still_unknown}
    if not resolved.settled and not resolved.still_unknown:
        return Answer("Every step is settled. Nothing had to be read back.", data)
    return Answer(f"Settled: {resolved.settled}. Still unknown: {resolved.still_unknown}.", data)
