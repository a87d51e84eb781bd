"""A scanner on a serial port: it writes into no field and is heard whatever window is in front."""

from __future__ import annotations

from collections.abc import Callable

from oker_desk.devices.serial_line import SerialLine
from oker_desk.domain.serial_ports import Connected, Device, Wiring


def listen_to_scanner(
    wiring: Wiring, take: Callable[[str], None], tell: Callable[[Connected], None]
) -> SerialLine:
    """Begin to read codes; both are called from the reading thread."""
    return SerialLine(
        Device.SCANNER.value,
        wiring,
        take,
        lambda there, told: tell(Connected(Device.SCANNER, there, told)),
    )
