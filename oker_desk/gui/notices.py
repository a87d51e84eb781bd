"""What the banner says: a kind with its own shape, one big word, one sentence, and details for whoever asks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from oker_desk.domain.trouble import Outcome, Trouble


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


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell."""

    kind: NoticeKind
    word: str
    sentence: str
    details: str = ""


_WORDS: dict[Outcome, tuple[NoticeKind, str]] = {
    Outcome.BLOCKED: (NoticeKind.STOP, "STOP"),
    Outcome.REFUSED: (NoticeKind.STOP, "OKER SAYS NO"),
    Outcome.WAITING: (NoticeKind.WAIT, "WAIT"),
    Outcome.UNKNOWN: (NoticeKind.WAIT, "NO ANSWER YET"),
    Outcome.UNAVAILABLE: (NoticeKind.WRONG, "NOT NOW"),
    Outcome.INVALID: (NoticeKind.WRONG, "CHECK AGAIN"),
}


def notice_of(trouble: Trouble, word: str = "") -> Notice:
    """Return what the banner says of a trouble, under ``word`` where the caller knows a better one."""
    kind, usual = _WORDS.get(trouble.outcome, (NoticeKind.STOP, "STOP"))
    rule = f"Rule {trouble.rule}. " if trouble.rule else ""
    return Notice(kind, word or usual, trouble.message, f"{rule}{trouble.details}".strip())
