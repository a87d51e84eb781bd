"""The sounds of the desk, and how loud a station plays them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sound(StrEnum):
    """Sounds that can be told apart without looking; the names are those of what the banner tells."""

    GOOD = "good"
    DONE = "done"
    WRONG = "wrong"
    STOP = "stop"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Loudness:
    """Whether sounds are played, and how loud in percent."""

    on: bool = True
    volume: int = 80
