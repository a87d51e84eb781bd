"""Telling a scanner that plays keyboard from a person who types: by the time between keys. Pure, times are passed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds and numbers that make a burst."""

    between: float = 35
    before_end: float = 60
    fewest: int = 4
    hold: float = 40
    """How long a key is held back while nothing says yet that a scanner is at work."""


@dataclass(frozen=True, slots=True)
class Heard(Generic[K]):
    """What follows from one key: ``replay`` was typed by a person after all, ``scan`` is a whole code.

    ``taken`` says that the key itself is held back or belongs to the scan; otherwise it goes on after ``replay``.
    """

    replay: tuple[K, ...] = ()
    scan: str | None = None
    taken: bool = False


@dataclass
class ScanRecogniser(Generic[K]):
    """Holds keys back while they may be a burst; every key is given back exactly once or becomes part of a scan."""

    pace: Pace = field(default_factory=Pace)
    _keys: list[K] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _last: float = 0.0

    @property
    def holding(self) -> bool:
        return bool(self._keys)

    @property
    def patience(self) -> float:
        """How long to wait for the next key before the held ones are a person's."""
        return self.pace.before_end if len(self._text) >= self.pace.fewest else self.pace.hold

    def hear_printable(self, key: K, text: str, at: float) -> Heard[K]:
        """Take a key that writes something."""
        replay = self.give_back() if self._keys and at - self._last > self.pace.between else ()
        self._keys.append(key)
        self._text.append(text)
        self._last = at
        return Heard(replay, taken=True)

    def hear_end(self, key: K, at: float) -> Heard[K]:
        """Take Enter, Return or Tab: the end of a scan, or a person's key."""
        in_time = at - self._last <= self.pace.before_end
        if in_time and len(self._text) >= self.pace.fewest:
            code = "".join(self._text)
            self._forget()
            return Heard(scan=code, taken=True)
        return Heard(self.give_back())

    def hear_other(self) -> Heard[K]:
        """Take any other key: no scanner sends it, so what is held was typed."""
        return Heard(self.give_back())

    def follow(self, key: K) -> bool:
        """Hold back what belongs to a held key, such as its release; says whether anything is held."""
        if not self._keys:
            return False
        self._keys.append(key)
        return True

    def give_back(self) -> tuple[K, ...]:
        """Return what is held, in its order, and hold nothing any more."""
        keys = tuple(self._keys)
        self._forget()
        return keys

    def _forget(self) -> None:
        self._keys, self._text = [], []
