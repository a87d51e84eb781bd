"""The facility map: which Oker warehouse is which Uniware facility."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from msgspec.structs import replace

from oker_desk.cli.answers import Answer, current_call
from oker_desk.cli.desk_work import with_desk, write_file
from oker_desk.cli.tables import table
from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.rules.stock import Condition
from oker_desk.domain.trouble import invalid
from oker_desk.domain.wording import count
from oker_desk.services.desk import Desk
from oker_desk.services.setup.facilities import check_map, import_map, remove_pair, set_pair, show_map
from oker_desk.services.setup.stock import (
    check_stock,
    choose_for_stock,
    chosen_for_stock,
    confirm_for_stock,
    confirmed_for_stock,
)


@click.group(no_args_is_help=False)
def facilities() -> None:
    """The warehouse map: which Oker warehouse is which Uniware facility."""


@facilities.command()
@with_desk
def show(desk: Desk) -> Answer:
    """Show the map and what is wrong with it."""
    return _answer(desk, show_map(desk))


@facilities.command("set")
@click.argument("oker", metavar="OKER")
@click.argument("uniware", metavar="UNIWARE")
@with_desk
def set_one(desk: Desk, oker: str, uniware: str) -> Answer:
    """Map one Oker warehouse to a Uniware facility."""
    return _answer(desk, set_pair(desk, oker, uniware), f"{oker.strip()} is now {uniware.strip()}.")


@facilities.command()
@click.argument("oker", metavar="OKER")
@with_desk
def remove(desk: Desk, oker: str) -> Answer:
    """Take one Oker warehouse off the map."""
    return _answer(desk, remove_pair(desk, oker), f"{oker.strip()} is off the map.")


@facilities.command("import")
@click.argument("file", metavar="FILE")
@with_desk
def import_file(desk: Desk, file: str) -> Answer:
    """Replace the map by the JSON object in FILE ('-' is standard input)."""
    facility_map = import_map(desk, _text_of(file))
    return _answer(desk, facility_map, f"The map now has {_size(facility_map)}.")


def _text_of(file: str) -> str:
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return content.decode("utf-8-sig")
    except OSError as error:
        raise invalid("{file} cannot be read: {why}.", rule="R2", file=file, why=error.strerror) from None
    except ValueError:
        raise invalid("{file} is not UTF-8 text. Nothing was changed.", rule="R2", file=file) from None


@facilities.command()
@click.argument("file", metavar="[FILE]", required=False)
@with_desk
def export(desk: Desk, file: str | None) -> Answer:
    """Write exactly the JSON object that the connector field takes, to FILE or standard output."""
    facility_map = show_map(desk)
    text = facility_map.to_json()
    if file in {None, "-"}:
        return _answer(desk, facility_map, "This is the map.", text)
    path = Path(str(file))
    write_file(path, (text + "\n").encode())
    return _answer(desk, facility_map, f"Map written to {path}.")


@facilities.command()
@with_desk
def check(desk: Desk) -> Answer:
    """Say what stands against the map and against sending stock, by the cached orders, too."""
    answer = _answer(desk, show_map(desk))
    conditions = check_stock(desk)
    text = answer.text
    if text is not None:
        text = "\n".join([text, *(str(condition.sentence) for condition in conditions)])
    return replace(answer, data={**answer.data, "stock": _shown(conditions)}, text=text)


@facilities.command()
@click.argument("codes", nargs=-1, metavar="[FACILITY]...")
@click.option(
    "--facility-wise/--not-facility-wise",
    default=None,
    help="In Uniware, 'Facility Wise Inventory' is Yes, or not.",
)
@click.option(
    "--selective/--not-selective",
    default=None,
    help="In Uniware, 'Selective Facility For Inventory Sync' is on, or not.",
)
@with_desk
def stock(desk: Desk, codes: tuple[str, ...], facility_wise: bool | None, selective: bool | None) -> Answer:
    """Choose the facilities whose stock is sent, confirm what stands in Uniware, or show both."""
    if codes:
        choose_for_stock(desk, codes)
    before = confirmed_for_stock(desk)
    if facility_wise is not None or selective is not None:
        confirm_for_stock(
            desk,
            facility_wise=before[0] if facility_wise is None else facility_wise,
            selective=before[1] if selective is None else selective,
        )
    conditions = check_stock(desk)
    data = {"facilities": chosen_for_stock(desk), "stock": _shown(conditions)}
    return Answer(" ".join(str(condition.sentence) for condition in conditions), data)


def _shown(conditions: Sequence[Condition]) -> list[dict[str, object]]:
    return [
        {"name": condition.name, "met": condition.met, "message": str(condition.sentence)}
        for condition in conditions
    ]


def _answer(desk: Desk, facility_map: FacilityMap, message: str = "", text: str | None = None) -> Answer:
    problems = check_map(desk)
    data = {
        "map": dict(facility_map.pairs),
        "problems": [{"rule": problem.rule, "message": problem.message} for problem in problems],
    }
    if not message:
        message = f"The map has {_size(facility_map)} and {count(len(problems), 'problem', 'problems')}."
    if text is None and not current_call().json:
        rows = table(("Oker warehouse", "Facility"), facility_map.pairs.items()) if facility_map.pairs else ""
        text = "\n".join(line for line in (message, rows, *(problem.message for problem in problems)) if line)
    return Answer(message, data, text=text)


def _size(facility_map: FacilityMap) -> str:
    return str(count(len(facility_map.pairs), "warehouse", "warehouses"))
