"""What a computer makes of a scanner's keys: the layouts that stand on tables here, and how to read them back.

A scanner that plays keyboard presses the keys of an English (US) keyboard. The computer writes what its own layout has
on them: a scanner's "A" becomes "Q" under AZERTY. Which key it was and whether Shift was down tells what was scanned,
whatever Caps Lock did to the letter on its way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from oker_desk.domain.wording import mark

_US = "`1234567890-= qwertyuiop[]\\ asdfghjkl;' zxcvbnm,./"
_US_SHIFT = '~!@#$%^&*()_+ QWERTYUIOP{}| ASDFGHJKL:" ZXCVBNM<>?'
DEAD = "∅"
"""A key that writes nothing, or only together with the next one: what was scanned with it is lost."""


class Layout(Struct, frozen=True, dict=True):
    """A keyboard's rows from top to bottom, what each key writes without and with Shift; one sign or more for a key."""

    name: str
    title: str
    plain: tuple[str, ...]
    shifted: tuple[str, ...]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        written = [*enumerate(self.shifted), *enumerate(self.plain)]
        return {sign: place for place, sign in written if sign != DEAD}

    def key_of(self, sign: str) -> int | None:
        """Return which key writes this sign, with or without Shift."""
        return self._places.get(sign)

    def is_letter(self, sign: str) -> bool:
        """Whether the sign's key writes the same letter small and capital."""
        place = self.key_of(sign)
        return place is not None and self.plain[place] != self.shifted[place] == self.plain[place].upper()

    def is_shifted(self, sign: str) -> bool:
        """Whether the sign stands on the Shift side of its key."""
        return sign in self.shifted and sign not in self.plain


def _keys(rows: str) -> tuple[str, ...]:
    return tuple("".join(rows.split()))


def _layout(name: str, title: str, plain: str, shifted: str) -> Layout:
    return Layout(name, title, _keys(plain), _keys(shifted))


US = _layout("us", mark("English"), _US, _US_SHIFT)
_AZERTY = _layout(
    "azerty",
    mark("French (AZERTY)"),
    "²&é\"'(-è_çà)= azertyuiop∅$* qsdfghjklmù wxcvbn,;:!",
    "~1234567890°+ AZERTYUIOP∅£µ QSDFGHJKLM% WXCVBN?./§",
)
_QWERTZ = _layout(
    "qwertz",
    mark("German (QWERTZ)"),
    "∅1234567890ß∅ qwertzuiopü+# asdfghjklöä yxcvbnm,.-",
    "°!\"§$%&/()=?∅ QWERTZUIOPÜ*' ASDFGHJKLÖÄ YXCVBNM;:_",
)
_INSCRIPT = _layout(
    "inscript",
    mark("Hindi (INSCRIPT)"),
    "ॊ१२३४५६७८९०-ृ ौैाीूबहगदजड़ॉ ोे्िुपरकतचट ॆंमनवलस,.य",
    "ऒऍॅ#$%^&*()ःऋ औऐआईऊभङघधझढञऑ ओएअइउफऱखथछठ ऎँणऩऴळशष।\u095f",
)
_INSCRIPT_WINDOWS = Layout(
    "inscript-windows",
    mark("Hindi (INSCRIPT, Windows)"),
    (_INSCRIPT.plain[0], *"1234567890", *_INSCRIPT.plain[11:]),
    (
        *_INSCRIPT.shifted[:3],
        *("्र", "र्", "ज्ञ", "त्र", "क्ष", "श्र"),
        *_INSCRIPT.shifted[9:],
    ),
)
LAYOUTS: Mapping[str, Layout] = {
    layout.name: layout for layout in (US, _AZERTY, _QWERTZ, _INSCRIPT, _INSCRIPT_WINDOWS)
}


class Key(Struct, frozen=True):
    """One key as it came: what it wrote and whether Shift was down."""

    sign: str
    shift: bool


def read_back(keys: tuple[Key, ...], layout: Layout, *, turned: bool = False) -> Iterator[str | None]:
    """Yield what was scanned, key by key; None where the key cannot be told.

    ``turned`` says that the scanner heeds Caps Lock and pressed Shift the other way round for each letter.
    """
    for key in keys:
        place = layout.key_of(key.sign)
        if place is None:
            yield None
        else:
            shift = key.shift != (turned and US.plain[place].isalpha())
            yield (US.shifted if shift else US.plain)[place]


def caps_lock_on(keys: tuple[Key, ...], layout: Layout) -> bool:
    """Whether every letter that has a key to itself came in the other case than Shift asked for."""
    letters = [key for key in keys if layout.is_letter(key.sign)]
    return bool(letters) and all(key.sign.isupper() != key.shift for key in letters)
