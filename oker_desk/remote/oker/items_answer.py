"""Answers of writing calls with items: who was refused, and with which words (channel API §2.1, quirk 15)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct, field

from oker_desk.remote.answers import Answer
from oker_desk.remote.oker.calls import Calls
from oker_desk.remote.oker.faults import NO_REASON, error_words
from oker_desk.remote.wire import Fields, fields, objects, text, words


class ItemsAnswer(Struct, frozen=True):
    """``refused`` names the items that Oker did not take, with its words; empty means that all is done."""

    refused: Mapping[str, str] = field(default_factory=dict)


def status_word(found: Fields) -> str:
    """Return the status word of an answer in capitals, an empty text if there is none."""
    return (text(found.get("status")) or "").upper()


def named_failures(found: Fields, key: str = "orderItemId") -> dict[str, str]:
    """Return id and words of the entries that failed: those with words. Lists may hold successes, too (quirk 15)."""
    entries = [*objects(found.get("orderitems")), *objects(found.get("failedproductlist"))]
    failed: dict[str, str] = {}
    for entry in map(fields, entries):
        if entry is None:
            continue
        item_id = text(entry.get(key.lower()))
        said = words(entry.get("errormessage")) or words(entry.get("message"))
        if item_id and said:
            failed[item_id] = said
    return failed


def all_failed(ids: Iterable[str], found: Fields, mask: Callable[[str], str]) -> dict[str, str]:
    """Return every id as refused, with the answer's own words if it has any."""
    said = mask(error_words(found)) or NO_REASON
    return dict.fromkeys(ids, said)


def items_answer(
    calls: Calls, answer: Answer, ids: Sequence[str], *, rule: str = "R49", key: str = "orderItemId"
) -> ItemsAnswer:
    """Read the answer of a writing call about these ids.

    An entry with words is a failure whatever the status says: it must not leave, and the next status answer settles it.
    FAILED without naming one of them means all; PARTIAL_SUCCESS without naming one, and a status word that is missing
    or not known, leave open what happened: `Trouble` (unknown).
    """
    found = fields(answer.data) or {}
    word = status_word(found)
    asked = set(ids)
    named = {
        item_id: calls.secrets.mask(said)
        for item_id, said in named_failures(found, key).items()
        if item_id in asked
    }
    if word == "SUCCESS" or (word == "PARTIAL_SUCCESS" and named):
        return ItemsAnswer(named)
    if word in {"FAILED", "FAILURE"}:
        return ItemsAnswer(named or all_failed(ids, found, calls.secrets.mask))
    raise calls.unsure(answer, rule)
