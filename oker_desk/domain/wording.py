"""Sentences for people: a template in plain English and the values that fill it, kept apart for translation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field


class Sentence(Struct, frozen=True):
    """A template such as ``"Order {no} is on hold."`` with its values; ``str()`` is the English text."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template


def say(template: str, **values: object) -> Sentence:
    """Return a sentence; a value of ``None`` is written as a dash."""
    return Sentence(template, {name: "–" if value is None else value for name, value in values.items()})


def mark(template: str) -> str:
    """Mark a text that stands in a table and becomes a sentence, or is translated, only when it is used."""
    return template


def count(number: int, one: str, many: str) -> Sentence:
    """Return ``1 parcel`` or ``3 parcels``, a sentence to stand in others."""
    return say(f"{{n}} {one if number == 1 else many}", n=number)


def joined(sentences: Iterable[Sentence], between: str = " ") -> Sentence:
    """Return sentences one after the other as one."""
    named = {f"s{place}": sentence for place, sentence in enumerate(sentences)}
    return Sentence(between.join(f"{{{name}}}" for name in named), named)
