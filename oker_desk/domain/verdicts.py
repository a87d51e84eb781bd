"""What a rule answers: allowed, or refused with the rule's number and a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field

from oker_desk.domain.wording import Sentence, say

_NOTHING_TO_SAY = Sentence("")


class Verdict(Struct, frozen=True):
    """An answer of a rule.

    ``rule`` is the number in the rule book (``R40``), ``facts`` are what it was judged by and ``as_of`` how old
    the server's part of them is; all three are empty where the act is simply allowed.
    """

    allowed: bool
    rule: str | None = None
    sentence: Sentence = _NOTHING_TO_SAY
    facts: Mapping[str, str] = field(default_factory=dict)
    as_of: datetime | None = None

    @property
    def message(self) -> str:
        return str(self.sentence)


ALLOWED = Verdict(True)


def refuse(rule: str, template: str, *, as_of: datetime | None = None, **values: object) -> Verdict:
    """Return a refusal; the values fill the sentence and are kept as the facts."""
    sentence = say(template, **values)
    return Verdict(
        False, rule, sentence, {name: str(value) for name, value in sentence.values.items()}, as_of
    )


def first_refusal(*verdicts: Verdict) -> Verdict:
    """Return the first refusal among the verdicts, else that it is allowed."""
    return next((verdict for verdict in verdicts if not verdict.allowed), ALLOWED)
