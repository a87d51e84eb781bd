"""From the keys of a scan to its code: put right where the keyboard scrambled it, or refused; never guessed (R13)."""

from __future__ import annotations

from msgspec import Struct

from oker_desk.domain.keyboards import LAYOUTS, US, Key, Layout, caps_lock_on, read_back
from oker_desk.domain.scanner import NOT_A_SIGN, SPOILED, Burst, Scanner
from oker_desk.domain.wording import Sentence, say

SCRAMBLED = say(
    "This scan came scrambled: this computer's keyboard is not set as the scanner's. "
    "Let the tutor learn it: Set-up, Scanner."
)
CAPS_LOCK = say("Caps Lock is on, so the scan may have come wrong. Switch it off and scan again.")
LOST = say(
    "This computer's keyboard swallowed a part of the scan. Set it to English, or let the tutor learn it: "
    "Set-up, Scanner."
)
_SEPARATORS = frozenset("\x1c\x1d\x1e\x1f")
_WITHOUT_SHIFT = frozenset('()&"!$')
_HINDI = [layout for layout in LAYOUTS.values() if layout.name.startswith("inscript")]


class ScanRead(Struct, frozen=True):
    """A code, or the sentence why there is none."""

    code: str = ""
    refusal: Sentence | None = None


def read_burst(burst: Burst, scanner: Scanner) -> ScanRead:
    """Return the code that was scanned, without what the scanner puts around it."""
    if NOT_A_SIGN in burst.text:
        return ScanRead(refusal=SPOILED)
    if not burst.keys:
        return _bare(burst.text, scanner)
    if any("\u0900" <= sign <= "\u097f" for key in burst.keys for sign in key.sign):
        return _of_hindi(burst.keys, scanner)  # whatever was learned: somebody has switched to it since
    if scanner.layout in {"", US.name} and any(_is_french(key) for key in burst.keys):
        return ScanRead(refusal=SCRAMBLED)
    if scanner.layout:
        return _of_layout(burst.keys, LAYOUTS[scanner.layout], scanner)
    if any(not sign.isascii() for key in burst.keys for sign in key.sign):
        return ScanRead(refusal=SCRAMBLED)
    if any(US.is_letter(key.sign) and key.sign.islower() and key.shift for key in burst.keys):
        # A capital without Shift may be right: some scanners heed Caps Lock. A small letter with Shift never is.
        return ScanRead(refusal=CAPS_LOCK)
    return _bare(burst.text, scanner)


def _is_french(key: Key) -> bool:
    """Whether a sign came without the Shift that an English keyboard needs for it, as AZERTY writes it.

    Signs that codes are made of are left out: programs that play scanner send them without any Shift, too.
    """
    return key.sign in _WITHOUT_SHIFT and not key.shift


def _of_hindi(keys: tuple[Key, ...], scanner: Scanner) -> ScanRead:
    """Read Devanagari back: its two layouts differ in digits alone, and only one of them makes sense of a scan.

    No letter of it shows Caps Lock, so a scanner that heeds it leaves the case of each letter open.
    """
    found = {_text_of(keys, layout) for layout in _HINDI} - {None}
    if len(found) != 1:
        return ScanRead(refusal=LOST)
    text = str(found.pop())
    open_case = scanner.heeds_caps and any(sign.isalpha() for sign in text)
    return ScanRead(refusal=CAPS_LOCK) if open_case else _bare(text, scanner)


def _of_layout(keys: tuple[Key, ...], layout: Layout, scanner: Scanner) -> ScanRead:
    on = caps_lock_on(keys, layout)
    if on and scanner.heeds_caps is None:
        return ScanRead(refusal=CAPS_LOCK)
    text = _text_of(keys, layout, turned=on and scanner.heeds_caps is True)
    return ScanRead(refusal=LOST) if text is None else _bare(text, scanner)


def _text_of(keys: tuple[Key, ...], layout: Layout, *, turned: bool = False) -> str | None:
    """Return what was scanned; separators inside long codes are no keys of any layout and stay."""
    signs = [
        key.sign if key.sign in _SEPARATORS or key.sign == " " else sign
        for key, sign in zip(keys, read_back(keys, layout, turned=turned), strict=True)
    ]
    return None if None in signs else "".join(str(sign) for sign in signs)


def _bare(text: str, scanner: Scanner) -> ScanRead:
    code = scanner.bare(text)
    return ScanRead(refusal=SPOILED) if NOT_A_SIGN in code else ScanRead(code)
