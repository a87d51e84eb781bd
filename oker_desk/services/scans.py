"""One scan box understands all: what a scanned code means on this station."""

from __future__ import annotations

from oker_desk.domain.scan_meaning import Meaning, clean, meaning_of
from oker_desk.services.desk import Desk


def understand(desk: Desk, code: str) -> Meaning:
    """Return what a scanned code means: a command, or every order and article that it fits.

    More than one candidate is for a person to choose from; nothing is guessed and nothing is changed.
    """
    code = clean(code)
    if not code:
        return Meaning(code)
    codes = desk.store.codes
    return meaning_of(code, [*codes.orders(code), *codes.articles(code)])
