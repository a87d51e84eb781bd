"""What the pages of set-up show, read in one go in a lane; and the changes that take more than one service."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from oker_desk.domain.facility_map import FacilityMap
from oker_desk.domain.prints import PaperKind
from oker_desk.domain.rules.stock import Condition
from oker_desk.domain.sounding import Loudness
from oker_desk.domain.trouble import invalid, unavailable
from oker_desk.services.desk import Desk
from oker_desk.services.people import show_seat
from oker_desk.services.printers import PrinterChoice, printer_choices, printer_for
from oker_desk.services.setup.facilities import (
    SavedMap,
    order_warehouses,
    saved_maps,
    seen_lately,
    show_map,
)
from oker_desk.services.setup.screen import text_size
from oker_desk.services.setup.station import Station, goes_straight_through, show_station
from oker_desk.services.setup.stock import check_stock, chosen_for_stock, confirmed_for_stock
from oker_desk.services.sounding import show_loudness
from oker_desk.services.whole_files import write_whole


class MapSnapshot(Struct, frozen=True):
    """The map as it is stored, and what it is tried on.

    ``warehouses`` are those of all orders that are not finished, ``seen`` counts the orders of the last 30 days.
    """

    facilities: FacilityMap
    stock: tuple[str, ...]
    warehouses: tuple[str, ...]
    seen: Mapping[str, int]
    conditions: tuple[Condition, ...]
    confirmed: tuple[bool, bool]
    saved: tuple[SavedMap, ...]


class StationSnapshot(Struct, frozen=True):
    """This station and the facilities that it may pack for."""

    station: Station
    facilities: tuple[str, ...]
    straight_through: bool
    text_size: int
    loudness: Loudness
    idle_minutes: int


class Printers(Struct, frozen=True):
    """The chosen printer for each kind of paper, and those of this machine: None while they are being looked for."""

    choices: tuple[PrinterChoice, ...] | None
    chosen: Mapping[PaperKind, PrinterChoice | None]


def load_map(desk: Desk) -> MapSnapshot:
    return MapSnapshot(
        show_map(desk),
        tuple(chosen_for_stock(desk)),
        tuple(order_warehouses(desk)),
        seen_lately(desk),
        check_stock(desk),
        confirmed_for_stock(desk),
        tuple(saved_maps(desk)),
    )


def load_station(desk: Desk) -> StationSnapshot:
    return StationSnapshot(
        show_station(desk),
        show_map(desk).facilities,
        goes_straight_through(desk),
        text_size(desk),
        show_loudness(desk),
        show_seat(desk).idle_minutes,
    )


def load_chosen_printers(desk: Desk) -> Printers:
    """Return what is set, without a question to the print system, which takes its time."""
    return Printers(None, {paper: printer_for(desk, paper) for paper in PaperKind})


def load_printers(desk: Desk) -> Printers:
    return Printers(tuple(printer_choices(desk)), load_chosen_printers(desk).chosen)


def read_map_file(path: Path) -> str:
    """Return the text of a file with a map; it is only put into the editor, so it changes nothing yet."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise unavailable(
            "{path} cannot be read. Choose another file.", path=path, details=str(error)
        ) from error
    except UnicodeDecodeError as error:
        raise invalid(
            "{path} is not a text file. Choose the file with the map.", rule="R2", path=path
        ) from error


def export_map_file(desk: Desk, path: Path) -> Path:
    """Write exactly the JSON object that the connector field takes."""
    try:
        write_whole(path, f"{show_map(desk).to_json()}\n".encode())
    except OSError as error:
        raise unavailable(
            "{path} could not be written. Choose another place.", path=path, details=str(error)
        ) from error
    return path
