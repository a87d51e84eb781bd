"""Scanners and scales that come in by a serial port, real or over USB."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from oker_desk.domain.wording import Sentence

BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
USUAL_BAUD = 9600


class Device(StrEnum):
    """What may hang on a serial port of the table."""

    SCANNER = "scanner"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Port:
    """A port by identity: a USB device keeps its ``key`` in whichever socket it is put and whatever it is called."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Wiring:
    """On which port a device hangs. ``asked`` scales say their weight only when asked for it; no key, no device."""

    key: str = ""
    baud: int = USUAL_BAUD
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Wirings:
    """The serial devices of a station."""

    scanner: Wiring = field(default_factory=Wiring)
    scale: Wiring = field(default_factory=Wiring)


@dataclass(frozen=True, slots=True)
class Connected:
    """Whether a device answers just now, and what a person reads about it."""

    device: Device
    there: bool
    sentence: Sentence
