"""The sounds of the desk, and how loud a station plays them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Sound(StrEnum):
    """Sounds that can be told apart without looking; the names are those of what the banner tells."""

    GOOD = "good"
    DONE = "done"
    WRONG = "wrong"
    STOP = "stop"
    WAIT = "wait"


class Loudness(Struct, frozen=True):
    """Whether sounds are played, and how loud in percent."""

    on: bool = True
    volume: int = 80
