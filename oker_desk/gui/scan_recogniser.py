"""Telling a scanner that plays keyboard from a person who types: by the time between keys. Pure, times are passed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from msgspec import Struct

from oker_desk.domain.keyboards import Key
from oker_desk.domain.scanner import NOT_A_SIGN, Burst

K = TypeVar("K")

_SEPARATORS = frozenset("\x1c\x1d\x1e\x1f")
"""Signs inside long codes that scanners send as Ctrl with a bracket; whoever reads the code leaves them out."""


class Pace(Struct, frozen=True):
    """Milliseconds and numbers that make a burst. ``silent`` scanners send no key at the end of a code."""

    between: float = 35
    silent: bool = False
    fewest: int = 4
    quick: float = 15
    """No two fingers are that quick twice running: with such gaps even two signs and Enter are a scan."""
    stall: float = 150
    """A burst that is one without doubt may stand still for so long, but then signs may be missing in it."""
    typing: float = 1500
    """So long after a typed key a lone first sign may be the person's, who is typing while somebody scans."""

    @property
    def before_end(self) -> float:
        return max(60, self.between + 25)

    @property
    def hold(self) -> float:
        """How long a key is held back while nothing says yet that a scanner is at work."""
        return self.between + 1


class Heard(Struct, Generic[K], frozen=True):
    """What follows from one key: ``replay`` was typed by a person after all, ``burst`` is a whole scan.

    ``taken`` says that the key itself is held back or belongs to the scan; otherwise it goes on after ``replay``.
    """

    replay: tuple[K, ...] = ()
    burst: Burst | None = None
    taken: bool = False

    @property
    def scan(self) -> str | None:
        return None if self.burst is None else self.burst.text


@dataclass
class ScanRecogniser(Generic[K]):
    """Holds keys back while they may be a burst; every key is given back exactly once or becomes part of a scan."""

    pace: Pace = field(default_factory=Pace)
    _keys: list[tuple[int, K]] = field(default_factory=list)
    """Each with the number of signs that came before it."""
    _text: list[str] = field(default_factory=list)
    _times: list[float] = field(default_factory=list)
    _signs: list[Key] = field(default_factory=list)
    _typed_at: float = float("-inf")
    _scanned_at: float = float("-inf")
    _torn_at: float = float("-inf")
    """When keys went back that came as quickly as a scanner's: what follows at once may be the rest of its code."""

    @property
    def holding(self) -> bool:
        return bool(self._keys)

    @property
    def patience(self) -> float:
        """How long to wait for the next key before the held ones are a person's."""
        if len(self._text) < self.pace.fewest:
            return self.pace.hold
        return self.pace.before_end if self.pace.silent else max(self.pace.before_end, self._between)

    @property
    def _between(self) -> float:
        """How long a scanner may take for its next key: no finger is quick often enough to leave a doubt."""
        sure = len(self._text) >= self.pace.fewest and self._begins_quick(self._times)
        return self.pace.stall if sure else self.pace.between

    def in_burst(self, at: float) -> bool:
        """Whether a key at this time comes so soon after held ones that a scanner must have sent it."""
        if not self._text:
            return False
        return 0 <= at - self._times[-1] <= (self._between if len(self._text) > 2 else self.pace.quick)

    def ends_scan(self, at: float) -> bool:
        """Whether an end key at this time still belongs to the scan before: some scanners send two."""
        return not self._keys and 0 <= at - self._scanned_at <= self.pace.before_end

    def hear_printable(self, key: K, text: str, at: float, *, shift: bool = False) -> Heard[K]:
        """Take a key that writes something."""
        late = self._keys and not 0 <= at - self._times[-1] <= self._between
        replay = self.give_back() if late else ()
        self._hold(key, text, at, shift=shift)
        return Heard(replay, taken=True)

    def hear_end(self, key: K, at: float, end: str = "") -> Heard[K]:
        """Take Enter, Return or Tab: the end of a scan, or a person's key."""
        if self.ends_scan(at):
            return Heard(taken=True)
        longest = max(self.pace.before_end, self._between)
        if self._text and 0 <= at - self._times[-1] <= longest and self._is_scan(at):
            self._scanned_at = at
            if at - self._times[-1] > self.pace.before_end:
                self._text.append(NOT_A_SIGN)
                self._times.append(self._times[-1])
            return self._cut(at, end)
        return Heard(self.give_back())

    def hear_other(self, key: K, text: str, at: float) -> Heard[K]:
        """Take any other key: inside a burst it is a sign that we cannot read, else what is held was typed."""
        if self.in_burst(at):
            self._hold(key, text if text in _SEPARATORS else NOT_A_SIGN, at)
            return Heard(taken=True)
        return Heard(self.give_back())

    def run_out(self) -> Heard[K]:
        """Nothing more comes: what is held was typed, or is the whole code of a silent scanner."""
        if self.pace.silent and len(self._text) >= self.pace.fewest:
            self._scanned_at = self._times[-1] + self.pace.before_end
            return self._cut(self._times[-1], "")
        return Heard(self.give_back())

    def follow(self, key: K) -> bool:
        """Hold back what belongs to a held key, such as its release; says whether anything is held."""
        if not self._keys:
            return False
        self._keys.append((len(self._text), key))
        return True

    def give_back(self) -> tuple[K, ...]:
        """Return what is held, in its order, and hold nothing any more."""
        keys = tuple(key for _, key in self._keys)
        if self._times:
            self._typed_at = self._times[-1]
        if len(self._times) > 2:
            self._torn_at = self._times[-1]
        self._forget()
        return keys

    def _hold(self, key: K, text: str, at: float, *, shift: bool = False) -> None:
        torn = bool(self._times) and at - self._times[-1] > self.pace.between
        self._keys.append((len(self._text), key))
        self._text.append(NOT_A_SIGN + text if torn else text)
        self._times.append(at)
        self._signs.append(Key(text, shift))

    def _is_scan(self, end: float) -> bool:
        if len(self._text) >= self.pace.fewest:
            return True
        return len(self._text) >= 2 and self._begins_quick([*self._times, end])

    def _begins_quick(self, times: list[float]) -> bool:
        """Whether the first keys came quicker than fingers."""
        return all(after - before <= self.pace.quick for before, after in pairwise(times[: self.pace.fewest]))

    def _cut(self, at: float, end: str) -> Heard[K]:
        """Take the scan out of what is held; a sign that somebody typed just before it goes back to where it was meant."""
        typed = self._typed_before()
        replay = tuple(key for place, key in self._keys if place < typed)
        times = [*self._times[typed:], at]
        gaps = tuple(after - before for before, after in pairwise(times))
        torn = 0 <= times[0] - self._torn_at <= self.pace.stall
        text = "".join([NOT_A_SIGN * torn, *self._text[typed:]])
        burst = Burst(text, gaps, end, tuple(self._signs[typed:]), times[0])
        self._forget()
        return Heard(replay, burst, taken=True)

    def _typed_before(self) -> int:
        """Return how many of the first signs were typed: somebody was typing, and they stand apart from the burst."""
        if not 0 <= self._times[0] - self._typed_at <= self.pace.typing:
            return 0
        gaps = [after - before for before, after in pairwise(self._times)]
        for first in (1, 2):
            rest = gaps[first:]
            if len(rest) + 1 >= self.pace.fewest and gaps[first - 1] >= max(self.pace.quick, 3 * max(rest)):
                return first
        return 0

    def _forget(self) -> None:
        self._keys, self._text, self._times, self._signs = [], [], [], []
