"""What the set-up page shows, read in one go in a lane; and the changes that take more than one service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from oker_desk.domain.facility_map import FacilityMap, MapProblem
from oker_desk.domain.trouble import invalid, unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.packing.printing import (
    PrinterChoice,
    label_printer,
    printer_choices,
    set_label_printer,
)
from oker_desk.services.setup.connecting import Connection, current_connection
from oker_desk.services.setup.facilities import (
    check_map,
    choose_for_stock,
    chosen_for_stock,
    import_map,
    save_rows,
    show_map,
)
from oker_desk.services.setup.station import Station, goes_straight_through, set_station, show_station


@dataclass(frozen=True, slots=True)
class SetupSnapshot:
    """Connection, map and station as they are stored."""

    connection: Connection | None
    facilities: FacilityMap
    stock: tuple[str, ...]
    problems: tuple[MapProblem, ...]
    station: Station
    straight_through: bool


@dataclass(frozen=True, slots=True)
class Printers:
    """The printers of this machine, which take their time to answer, and the chosen one."""

    choices: tuple[PrinterChoice, ...]
    chosen: PrinterChoice | None


def load_setup(desk: Desk) -> SetupSnapshot:
    return SetupSnapshot(
        current_connection(desk),
        show_map(desk),
        tuple(chosen_for_stock(desk)),
        tuple(check_map(desk)),
        show_station(desk),
        goes_straight_through(desk),
    )


def load_printers(desk: Desk) -> Printers:
    return Printers(tuple(printer_choices(desk)), label_printer(desk))


def save_map(desk: Desk, pairs: Sequence[tuple[str, str]], stock: Sequence[str]) -> FacilityMap:
    """Save the rows and the facilities whose stock is sent."""
    saved = save_rows(desk, pairs)
    choose_for_stock(desk, stock)
    return saved


def save_station(desk: Desk, name: str, facility: str, printer: PrinterChoice | None) -> Station:
    """Save the station; the printer is set only if name and facility could be."""
    station = set_station(desk, name=name, facility=facility)
    set_label_printer(desk, printer)
    return station


def import_map_file(desk: Desk, path: Path) -> FacilityMap:
    """Replace the map by a file's; a file that cannot be read or used changes nothing."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise unavailable(
            "{path} cannot be read. Choose another file.", path=path, details=str(error)
        ) from error
    except UnicodeDecodeError as error:
        raise invalid(
            "{path} is not a text file. Choose the file with the map.", rule="R2", path=path
        ) from error
    return import_map(desk, text)


def export_map_file(desk: Desk, path: Path) -> Path:
    """Write exactly the JSON object that the connector field takes."""
    try:
        path.write_text(show_map(desk).to_json() + "\n", encoding="utf-8")
    except OSError as error:
        raise unavailable(
            "{path} could not be written. Choose another place.", path=path, details=str(error)
        ) from error
    return path
