"""The doctor: a look at every part of the station."""

from __future__ import annotations

from pathlib import Path

import click

from oker_desk.cli.answers import Answer
from oker_desk.cli.desk_work import check_target, with_desk
from oker_desk.cli.shapes import Shape
from oker_desk.cli.tables import table
from oker_desk.services.desk import Desk
from oker_desk.services.setup.doctor import Check, examine
from oker_desk.services.setup.support import write_bundle

_CONTRACT = frozenset({"keyring", "cache", "oker", "uniware", "map", "printers", "clock"})
"""The names that programs may count on among ``checks``; whatever else is looked at stands under ``more``."""


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
