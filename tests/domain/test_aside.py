"""Setting an order aside, whole and with a place (R10, R25), and the pauses of the WAITING shelf (R23)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from oker_desk.domain.aside import Aside, AsideReason, free_place, pause_after
from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import Order
from oker_desk.domain.rules.aside import aside_reason, judge_aside, may_set_aside, missing_words
from tests.builders import (
    LABEL,
    NOW,
    PRINTED_LABEL,
    a_checked_order,
    a_dispatched_order,
    a_packed_order,
    a_ready_order,
    an_order,
    channel_order,
    told,
)


@pytest.mark.parametrize("order", [an_order(), an_order(checked={"OK-1-1": 2})], ids=["untouched", "begun"])
def test_an_order_with_a_piece_missing_may_be_set_aside(order: Order) -> None:
    assert may_set_aside(order, "S1").allowed
    assert aside_reason(order) is AsideReason.SHORT


def test_a_parcel_whose_label_was_not_scanned_may_be_set_aside() -> None:
    assert aside_reason(a_ready_order()) is AsideReason.LABEL
    assert may_set_aside(a_ready_order(label=LABEL), "S1").allowed


@pytest.mark.parametrize(
    "order",
    [
        a_checked_order(),
        a_packed_order(),
        a_ready_order(label=replace(PRINTED_LABEL, confirmed_at=NOW)),
        a_dispatched_order(label=replace(PRINTED_LABEL, confirmed_at=NOW)),
        an_order(told(channel_order(), ItemStatus.CANCELLED)),
    ],
    ids=["all in", "invoiced", "finished", "dispatched", "cancelled"],
)
def test_an_order_that_nothing_is_missing_from_is_not_set_aside(order: Order) -> None:
    verdict = may_set_aside(order, "S1")
    assert (verdict.allowed, verdict.rule) == (False, "R10")
    assert "Nothing is missing" in verdict.message


@pytest.mark.parametrize(("place", "said"), [("  ", "Say where"), ("S" * 25, "at most 24")])
def test_without_a_usable_place_nothing_is_set_aside(place: str, said: str) -> None:
    verdict = may_set_aside(an_order(), place)
    assert not verdict.allowed
    assert said in verdict.message


def test_what_is_missing_is_named_with_its_number() -> None:
    assert missing_words(an_order(checked={"OK-1-1": 1})) == "1 × Cotton kurta, red, M, 1 × Silk scarf, blue"


@pytest.mark.parametrize(
    ("reason", "rule", "said"),
    [(AsideReason.SHORT, "R10", "Short: 1 × Scarf missing"), (AsideReason.LABEL, "R25", "not scanned yet")],
)
def test_what_was_set_aside_says_why_and_where(reason: AsideReason, rule: str, said: str) -> None:
    verdict = judge_aside(an_order(aside=Aside(reason, "S4", "1 × Scarf", NOW, "Meena")))
    assert (verdict.allowed, verdict.rule) == (False, rule)
    assert said in verdict.message
    assert "S4" in verdict.message
    assert judge_aside(an_order()).allowed


def test_places_are_given_from_the_first_free_one() -> None:
    assert free_place("W", set()) == "W1"
    assert free_place("W", {"W1", "W3", "S2"}) == "W2"


def test_pauses_grow_and_then_stay() -> None:
    assert [pause_after(asked) for asked in range(7)] == [5, 10, 20, 40, 60, 60, 60]
