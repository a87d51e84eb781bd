"""Texts that may be sent to anybody: only words of this program's own are left in them (R52).

A list of what is private would never be whole: a log can hold anything that a server or a driver said. So the other way
round: words that the program itself uses may stay, whatever else is dots.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "•••"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d\s().+-]*\d|\d")
"""A word, or a number with what people write between its digits."""
_LONGEST_NUMBER = 5
"""Digits: pin codes, phones and numbers of orders and parcels are longer."""
_MOMENT = re.compile(r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[\d:.,+]*")
_FRAME = re.compile(
    r'^(\s*File ").*?((?:oker_desk|site-packages|python3[^/\\]*)[/\\][^"]*", line \d+, in [\w<>]+)$'
)
_FAULT = re.compile(r"\b[A-Z]\w*(?:Error|Exception|Warning|Trouble)\b")


class Redactor:
    """Knows the program's words. Short words are left in any case: they name nobody."""

    def __init__(self, own_texts: Iterable[str]) -> None:
        self._known = {word.casefold() for text in own_texts for word in _letters(text)}

    def text(self, said: str) -> str:
        """Return a text with dots in place of every word and long number that is not the program's own."""
        return _WORD.sub(lambda found: found[0] if self._may_stay(found[0]) else MASK, said)

    def log(self, written: str) -> str:
        """Return a log: moments, places in the program and kinds of errors stay, and what the program itself said."""
        return "\n".join(self._line(line) for line in written.splitlines())

    def _line(self, line: str) -> str:
        frame = _FRAME.match(line)
        if frame:
            return f"{frame[1]}…/{frame[2]}"
        moment = _MOMENT.match(line)
        start = moment.end() if moment else 0
        faults = _FAULT.findall(line[start:])
        told = self.text(line[start:])
        named = f"  [{', '.join(faults)}]" if faults else ""
        return line[:start] + told + named

    def _may_stay(self, word: str) -> bool:
        if word[0].isdigit():
            return sum(sign.isdigit() for sign in word) <= _LONGEST_NUMBER
        return word.casefold() in self._known


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
