"""A scale on a serial port: its newest weight, told whenever it changes."""

from __future__ import annotations

from collections.abc import Callable

from oker_desk.devices.serial_line import SerialLine
from oker_desk.domain.serial_ports import Connected, Device, Wiring
from oker_desk.domain.weighing import Weight, read_weight
from oker_desk.domain.wording import Sentence

_QUESTION = b"SI\r\n"
"""SICS: send the weight at once, stable or not."""


def listen_to_scale(
    wiring: Wiring, take: Callable[[Weight], None], tell: Callable[[Connected], None]
) -> SerialLine:
    """Begin to read weights; both are called from the reading thread."""
    newest: list[Weight] = []

    def hear(line: str) -> None:
        weight = read_weight(line)
        if weight is not None and [weight] != newest:
            newest[:] = [weight]
            take(weight)

    def note(there: bool, told: Sentence) -> None:
        newest.clear()
        tell(Connected(Device.SCALE, there, told))

    return SerialLine(
        Device.SCALE.value,
        wiring,
        hear,
        note,
        question=_QUESTION if wiring.asked else b"",
    )
