"""This station: its name and facility."""

from __future__ import annotations

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import with_desk
from oker_desk.services.desk import Desk
from oker_desk.services.setup.station import set_station, show_station


@click.command()
@click.option("--name", help="What the table is called, such as 'Table 4'.")
@click.option(
    "--facility", metavar="CODE", help="Pack only orders of this facility; '' means every mapped one."
)
@with_desk
def station(desk: Desk, name: str | None, facility: str | None) -> Answer:
    """Show this station, or set its name or facility."""
    unchanged = name is None and facility is None
    here = show_station(desk) if unchanged else set_station(desk, name=name, facility=facility)
    where = f"facility {here.facility}" if here.facility else "every mapped facility"
    return Answer(f"{here.name} packs for {where}.", {"name": here.name, "facility": here.facility})
