"""Barcodes on the goods: one form for each, and lists of them as people keep them in spreadsheets."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from oker_desk.domain.wording import Sentence, say

_GTIN = re.compile(r"[0-9]{12,14}")
_MANGLED = re.compile(r"[0-9][.,][0-9]+E\+?[0-9]+", re.IGNORECASE)
"""``8,90123E+12``: what a spreadsheet makes of a long number. The number itself is lost."""
_CODE_WORDS = frozenset({"ean", "ean13", "upc", "gtin", "barcode", "code", "isbn", "scanidentifier"})
_SKU_WORDS = frozenset({"sku", "skucode", "itemsku", "itemtypesku", "sellersku", "article"})


class Barcode(Struct, frozen=True):
    """A code and the article that it stands for."""

    code: str
    sku: str


class LineProblem(Struct, frozen=True):
    """What is wrong in one line of a file; the first line is 1."""

    line: int
    sentence: Sentence


class Line(Struct, frozen=True):
    """One line of a file that can be used."""

    number: int
    barcode: Barcode


def one_form(code: str) -> str:
    """Return the form in which a code is kept: scanners send the same number with and without leading zeros.

    UPC-A (12 digits), EAN-13 and GTIN-14 become fourteen digits; every other code stays as it is.
    """
    code = code.strip()
    return code.zfill(14) if _GTIN.fullmatch(code) else code


def read_list(text: str) -> tuple[list[Line], list[LineProblem]]:
    """Read a list of barcodes: columns found by their heading, else code first and SKU second.

    Comma, semicolon and tab are understood; a line that cannot be used is a problem and nothing more.
    """
    lines: list[Line] = []
    problems: list[LineProblem] = []
    code_at, sku_at = 0, 1
    for number, row in _rows(text):
        words = [re.sub(r"[^a-z0-9]", "", cell.lower()) for cell in row]
        if not lines and not problems and _SKU_WORDS.intersection(words):
            code_at, sku_at = _columns(words)
            continue
        code, sku = (row[at].strip() if at < len(row) else "" for at in (code_at, sku_at))
        problem = _problem(code, sku)
        if problem is None:
            lines.append(Line(number, Barcode(one_form(code), sku)))
        else:
            problems.append(LineProblem(number, problem))
    return lines, problems


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    head = text[:4_000]
    mark = max(",;\t", key=head.count)
    reader = csv.reader(text.splitlines(), delimiter=mark)
    for row in reader:
        if any(cell.strip() for cell in row):
            yield reader.line_num, row


def _columns(words: Sequence[str]) -> tuple[int, int]:
    sku = next(place for place, word in enumerate(words) if word in _SKU_WORDS)
    code = next((place for place, word in enumerate(words) if word in _CODE_WORDS), 0 if sku != 0 else 1)
    return code, sku


def _problem(code: str, sku: str) -> Sentence | None:
    if not code:
        return say("The barcode is missing.")
    if not sku:
        return say("The SKU is missing.")
    if _MANGLED.fullmatch(code):
        return say(
            "{code} is not the whole number: the spreadsheet shortened it. Format the column as text and save again.",
            code=code,
        )
    if not code.isprintable() or len(code) > 80:
        return say("This barcode cannot be read.")
    return None
