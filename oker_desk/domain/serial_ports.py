"""Scanners and scales that come in by a serial port, real or over USB."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from oker_desk.domain.wording import Sentence

BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
USUAL_BAUD = 9600


class Device(StrEnum):
    """What may hang on a serial port of the table."""

    SCANNER = "scanner"
    SCALE = "scale"


class Port(Struct, frozen=True):
    """A port by identity: a USB device keeps its ``key`` in whichever socket it is put and whatever it is called."""

    key: str
    name: str


class Wiring(Struct, frozen=True):
    """On which port a device hangs. ``asked`` scales say their weight only when asked for it; no key, no device."""

    key: str = ""
    baud: int = USUAL_BAUD
    asked: bool = False


class Wirings(Struct, frozen=True):
    """The serial devices of a station."""

    scanner: Wiring = field(default_factory=Wiring)
    scale: Wiring = field(default_factory=Wiring)


class Connected(Struct, frozen=True):
    """Whether a device answers just now, and what a person reads about it."""

    device: Device
    there: bool
    sentence: Sentence
