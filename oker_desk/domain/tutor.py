"""The scanner tutor: what one scan of a known code tells of the scanner, the keyboard's layout and Caps Lock."""

from __future__ import annotations

import math

from msgspec import Struct

from oker_desk.domain.keyboards import LAYOUTS, US, Layout, caps_lock_on, read_back
from oker_desk.domain.scanner import FASTEST_PERSON, NOT_A_SIGN, Burst, Scanner
from oker_desk.domain.trouble import invalid
from oker_desk.domain.wording import Sentence, say

SAMPLE = "Az-Qw/Ym_aq.ZW0123456789"
"""The code on the screen: it holds the keys that layouts put elsewhere, in both cases, and what stands in codes."""
_USUAL = Scanner().between


class Lesson(Struct, frozen=True):
    """What was learned: how the scanner is to be heard from now on, and each finding in a sentence."""

    scanner: Scanner
    told: tuple[Sentence, ...]


def learn(burst: Burst) -> Lesson:
    """Return what a scan of the sample tells; raises a trouble where it does not make sense."""
    for layout in LAYOUTS.values():
        for turned in (False, True):
            text = "".join(sign or NOT_A_SIGN for sign in read_back(burst.keys, layout, turned=turned))
            if text.count(SAMPLE) == 1:
                return _lesson(burst, layout, turned, text)
    raise invalid(
        "This scan cannot be made out. Scan the code on the screen. "
        "If it was that, set this computer's keyboard to English and scan it again."
    )


def _lesson(burst: Burst, layout: Layout, turned: bool, text: str) -> Lesson:
    prefix, _, suffix = text.partition(SAMPLE)
    if NOT_A_SIGN in prefix + suffix:
        raise invalid(
            "The scanner sends signs around the code that cannot be made out. Switch its prefix and suffix off."
        )
    longest = max(burst.gaps, default=0.0)
    if longest > FASTEST_PERSON:
        raise invalid("This scanner is as slow as somebody who types. Set it to send faster.")
    between = min(FASTEST_PERSON, max(_USUAL, math.ceil(longest * 1.5)))
    heeds_caps = turned if turned or caps_lock_on(burst.keys, layout) else None
    scanner = Scanner(prefix, suffix, between, not burst.end, layout.name, heeds_caps)
    return Lesson(scanner, tuple(_told(burst, layout, scanner, longest)))


def _told(burst: Burst, layout: Layout, scanner: Scanner, longest: float) -> list[Sentence]:
    told = [
        say("The keyboard of this computer is {layout}.", layout=Sentence(layout.title))
        if layout is US
        else say(
            "The keyboard of this computer is {layout}. Scans are put right.", layout=Sentence(layout.title)
        )
    ]
    told.append(
        say(
            "Scans under Caps Lock are refused. Scan this once more with Caps Lock on, and they are put right."
        )
        if scanner.heeds_caps is None
        else say("Caps Lock is on. Scans are put right all the same.")
    )
    around = [(say("before"), scanner.prefix), (say("behind"), scanner.suffix)]
    told += [say("The scanner puts “{signs}” {where} a code.", signs=s, where=w) for w, s in around if s]
    told.append(
        say("It sends {key} behind a code.", key=burst.end)
        if burst.end
        else say("It sends no Enter behind a code. The end of a code is known by the pause.")
    )
    told.append(say("At most {n} ms pass between two keys.", n=round(longest)))
    return told
