"""Arguments and options that several commands share."""

from __future__ import annotations

from enum import StrEnum

import click


class Said(click.ParamType[str]):
    """A text with something in it."""

    name = "text"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value).strip()
        if not text:
            self.fail("It is empty.", param, ctx)
        return text


class OneOf(click.ParamType[StrEnum]):
    """One of the words of a contract; large and small letters are the same."""

    name = "word"

    def __init__(self, words: type[StrEnum]) -> None:
        self._words = {word.value.lower(): word for word in words}

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> StrEnum:
        found = self._words.get(str(value).strip().lower())
        if found is None:
            known = ", ".join(word.value for word in self._words.values())
            self.fail(f"{str(value)!r} is not known. Known are: {known}.", param, ctx)
        return found


SAID = Said()
REF = click.argument("ref", metavar="REF", type=SAID)
MANIFEST = click.argument("manifest_no", metavar="M", type=SAID)
