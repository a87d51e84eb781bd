"""What the banner says: a kind with its own shape, one big word, one sentence, and details for whoever asks."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.gui.language import mark, speak, tr


class NoticeKind(StrEnum):
    """Each kind has a word, a shape and a colour of its own; ``WRONG`` and ``STOP`` stay until acknowledged."""

    GOOD = "good"
    DONE = "done"
    WRONG = "wrong"
    STOP = "stop"
    WAIT = "wait"
    INFO = "info"

    @property
    def lasting(self) -> bool:
        return self in {NoticeKind.WRONG, NoticeKind.STOP}


class Notice(Struct, frozen=True):
    """One thing to tell."""

    kind: NoticeKind
    word: str
    sentence: str
    details: str = ""
    sign: str = ""
    """A shape of its own, where the kind alone would not tell two notices apart."""


_WORDS: dict[Outcome, tuple[NoticeKind, str]] = {
    Outcome.BLOCKED: (NoticeKind.STOP, mark("STOP")),
    Outcome.REFUSED: (NoticeKind.STOP, mark("OKER SAYS NO")),
    Outcome.WAITING: (NoticeKind.WAIT, mark("WAIT")),
    Outcome.UNKNOWN: (NoticeKind.WAIT, mark("NO ANSWER YET")),
    Outcome.UNAVAILABLE: (NoticeKind.WRONG, mark("NOT NOW")),
    Outcome.INVALID: (NoticeKind.WRONG, mark("CHECK AGAIN")),
}


def notice_of(trouble: Trouble, word: str = "") -> Notice:
    """Return what the banner says of a trouble, under ``word`` where the caller knows a better one."""
    kind, usual = _WORDS.get(trouble.outcome, (NoticeKind.STOP, "STOP"))
    rule = tr("Rule {rule}.", rule=trouble.rule) + " " if trouble.rule else ""
    return Notice(kind, word or tr(usual), speak(trouble.sentence), f"{rule}{trouble.details}".strip())
