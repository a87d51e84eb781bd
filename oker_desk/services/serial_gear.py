"""Scanner and scale on serial ports: where they hang, and listening to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from oker_desk import devices
from oker_desk.domain.people import Right
from oker_desk.domain.serial_ports import BAUDS, USUAL_BAUD, Connected, Device, Port, Wiring, Wirings
from oker_desk.domain.trouble import invalid
from oker_desk.domain.weighing import Weight
from oker_desk.services.desk import Desk
from oker_desk.services.people import require_right

if TYPE_CHECKING:
    from oker_desk.devices.serial_line import SerialLine

__all__ = ["Listeners", "SerialLine", "listen", "port_choices", "set_wirings", "show_wirings"]


class Listeners(Struct, frozen=True):
    """Who hears of codes, weights and cables; called from the reading threads."""

    code: Callable[[str], None]
    weight: Callable[[Weight], None]
    connected: Callable[[Connected], None]


def port_choices() -> list[Port]:
    """Return the serial ports of this machine."""
    return devices.serial_line.find_ports()


def show_wirings(desk: Desk) -> Wirings:
    """Return where scanner and scale hang at this station."""
    return Wirings(_read(desk, Device.SCANNER), _read(desk, Device.SCALE))


def set_wirings(desk: Desk, wirings: Wirings) -> Wirings:
    """Keep where scanner and scale hang; one port serves one of them."""
    require_right(desk, Right.SET_UP)
    if wirings.scanner.key and wirings.scanner.key == wirings.scale.key:
        raise invalid("Scanner and scale cannot hang on the same port. Choose another one for one of them.")
    for wiring in (wirings.scanner, wirings.scale):
        if wiring.baud not in BAUDS:
            raise invalid("{baud} is no usual speed of a serial port.", baud=wiring.baud)
    with desk.store.transaction():
        _keep(desk, Device.SCANNER, wirings.scanner)
        _keep(desk, Device.SCALE, wirings.scale)
    return wirings


def listen(wirings: Wirings, listeners: Listeners) -> list[SerialLine]:
    """Begin to listen to what is wired; close each line when it is not needed any more."""
    lines = []
    if wirings.scanner.key:
        lines.append(
            devices.serial_scanner.listen_to_scanner(wirings.scanner, listeners.code, listeners.connected)
        )
    if wirings.scale.key:
        lines.append(
            devices.serial_scale.listen_to_scale(wirings.scale, listeners.weight, listeners.connected)
        )
    return lines


def _read(desk: Desk, device: Device) -> Wiring:
    get = desk.store.settings.get
    return Wiring(
        get(f"serial.{device}.port"),
        int(get(f"serial.{device}.baud", str(USUAL_BAUD))),
        get(f"serial.{device}.asked") == "yes",
    )


def _keep(desk: Desk, device: Device, wiring: Wiring) -> None:
    put = desk.store.settings.put
    put(f"serial.{device}.port", wiring.key)
    put(f"serial.{device}.baud", str(wiring.baud))
    put(f"serial.{device}.asked", "yes" if wiring.asked else "no")
