"""The facility map: which Oker warehouse is which Uniware facility (channel API §16, rules R2 to R4)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from msgspec import Struct, field

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.domain.wording import Sentence, mark, say

EXAMPLE = '{"OkerWarehouseCode":"UniwareWarehouseCode"}'
_CURLY = re.compile("[\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb]")
_BLANKS = re.compile(r"[ \t\r\n]*")
_FAULTS = {
    "Expecting property name enclosed in double quotes": mark("a code in straight double quotes is missing"),
    "Expecting ':' delimiter": mark("a colon is missing"),
    "Expecting ',' delimiter": mark("a comma is missing"),
    "Expecting value": mark("a code is missing"),
    "Unterminated string starting at": mark("a quote is opened and not closed"),
    "Invalid control character at": mark("a line break or tab stands inside a code"),
    "Invalid \\escape": mark("a backslash stands inside a code"),
    "Extra data": mark("something follows after the map"),
    "Illegal trailing comma before end of object": mark("a comma stands after the last pair"),
}
"""What Python's reader of JSON says, in words for people."""


class FacilityMap(Struct, frozen=True):
    """Oker warehouse code to Uniware facility code; codes are compared exactly."""

    pairs: Mapping[str, str] = field(default_factory=dict)

    def facility_of(self, warehouse: str | None) -> str | None:
        """Return the facility of an Oker warehouse, or None if it is not mapped."""
        return self.pairs.get(warehouse) if warehouse else None

    def warehouses_of(self, facility: str) -> tuple[str, ...]:
        """Return the Oker warehouses that are this facility."""
        return tuple(left for left, right in self.pairs.items() if right == facility)

    @property
    def facilities(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.pairs.values()))

    def to_json(self) -> str:
        """Return exactly the JSON object that the connector field takes."""
        return json.dumps(dict(self.pairs), ensure_ascii=False)


class Found(Struct, frozen=True):
    """One code or value of a map, and where it stands in the text; typed rows have a line and no place in it."""

    value: object
    line: int = 0
    column: int = 0


def parse_map(text: str) -> FacilityMap:
    """Read the JSON of a facility map strictly; raises an R2 trouble that names the place of the error.

    The trouble's ``data`` holds ``line`` and ``column``, both counted from 1.
    """
    curly = _CURLY.search(text)
    if curly:
        problem = say("the quote {sign} is not a straight one", sign=curly.group())
        raise _unreadable(problem, _around(text, curly.start()), *_place(text, curly.start()))
    try:
        whole = json.loads(text, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        raise _not_json(text, error) from None
    except (RecursionError, ValueError):
        problem = say("its brackets lie too deep or a number is too long")
        raise _unreadable(problem, text.strip()[:20], 1, 1) from None
    if not isinstance(whole, _Pairs):
        raise _unreadable(say("it is not a list of pairs in braces"), _around(text, 0), 1, 1)
    if not whole:
        raise _unreadable(say("it holds no pair"), text.strip()[:20], 1, 1)
    return _checked(_places_in(text))


def build_map(pairs: Iterable[tuple[object, object]], numbers: Iterable[int] | None = None) -> FacilityMap:
    """Check typed rows one by one; raises an R2 trouble for the first that cannot be used, ``line`` its number.

    ``numbers`` are the numbers of the rows where some were left out.
    """
    numbered = zip(count(1) if numbers is None else numbers, pairs, strict=False)
    return _checked((Found(left, line), Found(right, line)) for line, (left, right) in numbered)


def _checked(pairs: Iterable[tuple[Found, Found]]) -> FacilityMap:
    checked: dict[str, str] = {}
    for left, right in pairs:
        if not isinstance(left.value, str):
            raise _unusable(say("a code is not text"), left, right, left)
        if not isinstance(right.value, str):
            raise _unusable(say("a code is not text"), left, right, right)
        oker, uniware = left.value.strip(), right.value.strip()
        if not oker or not uniware:
            raise _unusable(say("a code is empty"), left, right, right if oker else left)
        for found, code in ((left, oker), (right, uniware)):
            if not code.isprintable():
                problem = say("a code holds a sign that cannot be seen")
                raise _unreadable(problem, ascii(f"{left.value}: {right.value}"), found.line, found.column)
        if oker in checked:
            raise _unreadable(say("the Oker code stands there twice"), oker, left.line, left.column)
        checked[oker] = uniware
    return FacilityMap(checked)


class _Pairs(list[tuple[str, object]]):
    """The pairs of one JSON object in their order, doubled keys kept."""


def _places_in(text: str) -> Iterator[tuple[Found, Found]]:
    """Return the pairs of an object with their places. The text is sound JSON, so only blanks and signs lie between."""
    decoder = json.JSONDecoder(object_pairs_hook=_Pairs)
    at = _after(text, text.index("{") + 1)
    while text[at] != "}":
        code, end = decoder.raw_decode(text, at)
        start = _after(text, _after(text, end) + 1)
        value, end = decoder.raw_decode(text, start)
        yield Found(code, *_place(text, at)), Found(value, *_place(text, start))
        at = _after(text, end)
        if text[at] == ",":
            at = _after(text, at + 1)


def _after(text: str, at: int) -> int:
    """Return where the next sign stands that is not a blank."""
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


def _place(text: str, at: int) -> tuple[int, int]:
    """Return line and column of a position, both counted from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _not_json(text: str, error: json.JSONDecodeError) -> Trouble:
    before = text[: error.pos].rstrip()
    if before.endswith(",") and text[error.pos : error.pos + 1] in {"}", ""}:
        problem = say("a comma stands after the last pair")
        return _unreadable(problem, _around(text, error.pos), *_place(text, len(before) - 1))
    problem = say(_FAULTS.get(error.msg, "it is not JSON"))
    return _unreadable(problem, _around(text, error.pos), error.lineno, error.colno)


def _shown(value: object) -> str:
    return "{…}" if isinstance(value, _Pairs) else json.dumps(value)[:20]


def _around(text: str, position: int) -> str:
    return text[max(0, position - 10) : position + 10].strip()


def _unusable(problem: Sentence, left: Found, right: Found, which: Found) -> Trouble:
    value = right.value if isinstance(right.value, str) else _shown(right.value)
    return _unreadable(problem, f"{left.value}: {value}", which.line, which.column)


def _unreadable(problem: Sentence, text: str, line: int, column: int) -> Trouble:
    if not column:
        sentence = say(
            'This map cannot be read: {problem} in row {line}, near "{text}".',
            problem=problem,
            line=line,
            text=text,
        )
    else:
        sentence = say(
            'This map cannot be read: {problem} in line {line}, place {column}, near "{text}". Example: {example}.',
            problem=problem,
            line=line,
            column=column,
            text=text,
            example=EXAMPLE,
        )
    return Trouble(Outcome.INVALID, sentence, rule="R2", data={"line": line, "column": column})
