"""One call while it is being carried out, and the answers that list items which failed."""

from __future__ import annotations

from msgspec import Struct, field

from oker_desk.sandbox.exchange import Answer, JsonObject, Request, invalid
from oker_desk.sandbox.faults import Fault
from oker_desk.sandbox.state import State


class Call(Struct, frozen=True):
    """``name`` is the word by which faults and the log know the call; ``happened`` lists the faults it met."""

    name: str
    request: Request
    state: State
    happened: list[str] = field(default_factory=list)

    def fault(self, *words: str) -> Fault | None:
        """Return a fault that happens now. Ask only where it changes something: asking counts it down."""
        found = self.state.faults.take(self.name, *words)
        if found is not None:
            self.happened.append(found.word)
        return found

    def threat(self, word: str) -> Fault | None:
        """Return a fault that is switched on for this call, without letting it happen."""
        return self.state.faults.find(self.name, word)

    def failures_wished(self, ids: list[str]) -> dict[str, str]:
        """Return the items that ``fail_items`` makes fail, each with its message; without ``items`` it is the first."""
        fault = self.fault("fail_items")
        if fault is None:
            return {}
        wished = fault.more.get("items") or ids[:1]
        message = str(fault.more.get("errorMessage", "Something went wrong at Oker"))
        return {item_id: message for item_id in ids if item_id in wished}

    def items_answer(self, ids: list[str], failed: dict[str, str], **more: object) -> Answer:
        """Answer a write call (channel API 2.1): only what failed is listed, unless ``list_successes`` is on."""
        if self.fault("partial_silent"):
            return Answer({"status": "PARTIAL_SUCCESS", **more, "orderItems": []})
        listed = dict(failed)
        if self.fault("list_successes"):
            listed = {item_id: failed.get(item_id, "") for item_id in ids}
        entries = [{"orderItemId": item_id, "errorMessage": text} for item_id, text in listed.items()]
        return Answer({"status": outcome(len(ids), len(failed)), **more, "orderItems": entries})


def outcome(asked: int, failed: int) -> str:
    if not failed:
        return "SUCCESS"
    return "FAILED" if failed >= asked else "PARTIAL_SUCCESS"


def ids_in(entries: list[JsonObject], name: str) -> list[str]:
    """Return the ids of entries without repetition, in the order given."""
    return list(dict.fromkeys(entry[name] for entry in entries))


def different_ids(entries: list[JsonObject]) -> list[str]:
    """Return the item ids of entries; an item that stands there twice is refused, for quantities would add up."""
    ids = ids_in(entries, "orderItemId")
    if len(ids) < len(entries):
        raise invalid(
            "DOUBLED_ITEM", "An orderItemId is given more than once; use one entry with its quantity."
        )
    return ids
