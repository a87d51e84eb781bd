"""Expected failures: each has a sentence for a person and one of the outcomes that the command line reports."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from oker_desk.domain.verdicts import Verdict
from oker_desk.domain.wording import Sentence, say


class Outcome(StrEnum):
    """How a request ended, in the words of the command-line contract."""

    DONE = "done"
    ERROR = "error"
    INVALID = "invalid"
    BLOCKED = "blocked"
    REFUSED = "refused"
    WAITING = "waiting"
    UNKNOWN = "unknown"
    UNAVAILABLE = "unavailable"


class Trouble(Exception):
    """An expected failure. ``details`` is technical text that is shown only when asked for.

    ``for_all`` says that every other question to the same server would fail like this one.
    """

    def __init__(
        self,
        outcome: Outcome,
        sentence: Sentence,
        *,
        rule: str | None = None,
        details: str = "",
        data: Mapping[str, object] | None = None,
        for_all: bool = False,
    ) -> None:
        super().__init__(str(sentence))
        self.outcome = outcome
        self.sentence = sentence
        self.rule = rule
        self.details = details
        self.data: dict[str, object] = dict(data or {})
        self.for_all = for_all or rule == "R1"

    @property
    def message(self) -> str:
        return str(self.sentence)


def blocked(verdict: Verdict) -> Trouble:
    """Return the trouble of a refused verdict."""
    return Trouble(Outcome.BLOCKED, verdict.sentence, rule=verdict.rule)


def invalid(template: str, *, rule: str | None = None, **values: object) -> Trouble:
    """Return the trouble of an argument or file that cannot be used."""
    return Trouble(Outcome.INVALID, say(template, **values), rule=rule)


def refused(template: str, *, rule: str | None = None, details: str = "", **values: object) -> Trouble:
    """Return the trouble of a server that said no."""
    return Trouble(Outcome.REFUSED, say(template, **values), rule=rule, details=details)


def waiting(template: str, *, rule: str | None = None, **values: object) -> Trouble:
    """Return the trouble of something that is not ready yet."""
    return Trouble(Outcome.WAITING, say(template, **values), rule=rule)


def unknown(template: str, *, rule: str | None = None, details: str = "", **values: object) -> Trouble:
    """Return the trouble of a write that was sent and got no usable answer."""
    return Trouble(Outcome.UNKNOWN, say(template, **values), rule=rule, details=details)


def unavailable(template: str, *, rule: str | None = None, details: str = "", **values: object) -> Trouble:
    """Return the trouble of something that could not be sent, read or stored."""
    return Trouble(Outcome.UNAVAILABLE, say(template, **values), rule=rule, details=details)
