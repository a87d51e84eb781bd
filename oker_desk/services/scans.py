"""One scan box understands all: what a scanned code means on this station."""

from __future__ import annotations

from oker_desk.domain.scan_meaning import Candidate, Meaning, Subject, clean, meaning_of
from oker_desk.services.barcodes import sku_of
from oker_desk.services.desk import Desk


def understand(desk: Desk, code: str) -> Meaning:
    """Return what a scanned code means: a command, or every order and article that it fits.

    More than one candidate is for a person to choose from; nothing is guessed and nothing is changed.
    """
    code = clean(code)
    if not code:
        return Meaning(code)
    codes = desk.store.codes
    return meaning_of(code, [*codes.orders(code), *codes.articles(code), *_taught(desk, code)])


def _taught(desk: Desk, code: str) -> list[Candidate]:
    """Return the article whose barcode this is, if somebody has taught it."""
    sku = sku_of(desk, code)
    if sku is None:
        return []
    return [Candidate(Subject.ITEM, sku, desk.store.orders.title_of(sku) or sku)]
