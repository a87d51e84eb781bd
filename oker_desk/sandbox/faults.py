"""Faults that can be switched on per call: of the connection (``BEFORE``, ``AFTER``, slow), and of single calls."""

from __future__ import annotations

from dataclasses import dataclass, field

from oker_desk.sandbox.exchange import JsonObject

ORDER_CALLS = frozenset({"orders_by_date", "orders_by_id", "pendency"})
ITEM_CALLS = frozenset({"updateInventory", "cancel", "shipmentDetails", "fetchManifest", "dispatch"})
ACTING = frozenset({"acknowledge", "statusPush"}) | ITEM_CALLS
READING = frozenset({"productsCount", "products", "invoiceDetails", "courierDetails", "labels"}) | ORDER_CALLS
WITH_TOKEN = ACTING | READING
UNIWARE = frozenset({"uniwareSnapshot", "uniwareItems", "uniwareFacility"})
"""Calls of Uniware with a token; ``uniwareToken`` gives it out."""
CALLS = WITH_TOKEN | UNIWARE | {"authToken", "manifestPdf", "uniwareToken"}
"""Every name a fault may be given for, beside ``*``. ``statusPush`` is POST /order/{id}."""

BEFORE = ("drop_before", "http_500", "http_502", "http_429", "http_404", "html")
"""Not even the log-in is looked at, and nothing is done."""
AFTER = ("drop_after", "http_500_after", "html_after", "cut", "empty", "slow_after")
"""The call is carried out as always, but its answer does not arrive as it should."""

APPLIES: dict[str, frozenset[str]] = {
    **dict.fromkeys((*BEFORE, *AFTER, "slow"), CALLS),
    "expired_token": WITH_TOKEN | UNIWARE,
    "forbidden": UNIWARE,
    "refresh_dead": frozenset({"uniwareToken"}),
    "exception_500": frozenset({"uniwareToken"}) | UNIWARE,
    "business_failure": UNIWARE,
    "changed_only": frozenset({"uniwareSnapshot"}),
    "all_zero": frozenset({"uniwareSnapshot", "uniwareItems"}),
    "fail_all_silent": ITEM_CALLS | {"acknowledge"},
    "partial_silent": ITEM_CALLS | {"acknowledge"},
    "fail_items": ITEM_CALLS,
    "list_successes": ITEM_CALLS,
    "other_invoice_code": frozenset({"invoiceDetails"}),
    "mixed_taxes": frozenset({"invoiceDetails"}),
    "courier_never": frozenset({"courierDetails"}),
    "seller_shipping": frozenset({"courierDetails"}),
    "already_dispatched": frozenset({"dispatch"}),
    "numeric_ids": WITH_TOKEN,
    "null_strings": READING,
    "key_variants": WITH_TOKEN,
    "naive_blank_dates": ORDER_CALLS | {"invoiceDetails"},
    **dict.fromkeys(
        (
            "label_not_ready",
            "label_broken",
            "label_not_pdf",
            "label_multi_page",
            "label_other",
            "label_in_a_pile",
            "label_beside_another",
            "label_blank",
            "label_on_a4",
            "label_turned",
            "label_zpl",
        ),
        frozenset({"labels"}),
    ),
    **dict.fromkeys(("unknown_status_word", "duplicate_order", "missing_order", "bad_order"), ORDER_CALLS),
    "poison_order": frozenset({"orders_by_id"}),
    "uppercase_payment": frozenset({"orders_by_date", "orders_by_id"}),
}


@dataclass
class Fault:
    """``times`` is how often it still happens, None for until cleared; ``more`` holds seconds, items, shape and the like."""

    call: str
    word: str
    times: int | None
    more: JsonObject = field(default_factory=dict)
    happened: int = 0

    def covers(self, call: str) -> bool:
        return self.call in ("*", call) and call in APPLIES[self.word] and self.times != 0

    def as_json(self) -> JsonObject:
        return {
            "call": self.call,
            "fault": self.word,
            "times": self.times,
            **self.more,
            "happened": self.happened,
        }

    def seconds(self) -> float:
        return float(self.more.get("seconds", 1))


@dataclass
class FaultList:
    faults: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        self.faults.append(fault)

    def clear(self, call: str | None = None, word: str | None = None) -> int:
        """Switch off all faults, or those of a call, of a word, or of both; return how many."""
        kept = [f for f in self.faults if (call and f.call != call) or (word and f.word != word)]
        gone = len(self.faults) - len(kept)
        self.faults = kept
        return gone

    def find(self, call: str, *words: str) -> Fault | None:
        """Return the fault that would happen next: of several, the one switched on first."""
        return next((fault for fault in self.faults if fault.word in words and fault.covers(call)), None)

    def take(self, call: str, *words: str) -> Fault | None:
        """Return the fault that happens now, and count it down."""
        found = self.find(call, *words)
        if found is not None:
            found.happened += 1
            found.times = None if found.times is None else found.times - 1
        return found

    def as_json(self) -> list[JsonObject]:
        return [fault.as_json() for fault in self.faults]
