"""Judging a scanned code against the goods of an order (R13)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.scans import ScanVerdict, ScanWord, codes_of, double_trigger, judge_scan
from tests.builders import AWB, a_checked_order, a_scarf, an_item, an_order, channel_order

CATALOG = {"MUG-1": "Tea mug", "SCARF-BLUE": "Silk scarf, blue"}


def scan(code: str, order: object = None) -> ScanVerdict:
    return judge_scan(order or an_order(), code, CATALOG.get)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "code", ["KURTA-RED-M", "P501-RED-M", "  KURTA-RED-M ", "KURTA-RED-M\r\n", "\tKURTA-RED-M"]
)
def test_a_wanted_article_counts_by_sku_or_variant_with_blanks_or_without(code: str) -> None:
    verdict = scan(code)
    assert (verdict.word, verdict.counted) == (ScanWord.COUNTED, True)
    assert verdict.item is not None
    assert verdict.item.item_id == "OK-1-1"
    assert verdict.message == "Cotton kurta, red, M: 1 of 2."
    assert verdict.code == code.strip()


def test_each_further_unit_counts_up_to_the_ordered_number() -> None:
    assert scan("KURTA-RED-M", an_order(checked={"OK-1-1": 1})).message == "Cotton kurta, red, M: 2 of 2."


def test_one_too_many_is_refused() -> None:
    verdict = scan("KURTA-RED-M", an_order(checked={"OK-1-1": 2}))
    assert (verdict.word, verdict.counted) == (ScanWord.TOO_MANY, False)
    assert verdict.message == "Too many. Cotton kurta, red, M is already complete (2 of 2)."
    assert verdict.item is not None


def test_an_article_of_another_order_is_named_with_what_is_needed() -> None:
    verdict = scan("MUG-1", an_order(checked={"OK-1-1": 2}))
    assert (verdict.word, verdict.item) == (ScanWord.WRONG_ITEM, None)
    assert verdict.message == "WRONG ITEM. This is Tea mug. Needed: Silk scarf, blue."


def test_a_wrong_article_beside_a_complete_order() -> None:
    assert scan("MUG-1", a_checked_order()).message == "WRONG ITEM. This is Tea mug. Needed: nothing more."


def test_an_article_whose_item_was_cancelled_is_wrong() -> None:
    order = an_order(channel_order(items=[an_item(), a_scarf(status=ItemStatus.CANCELLED)]))
    assert scan("SCARF-BLUE", order).word is ScanWord.WRONG_ITEM


@pytest.mark.parametrize(
    "code", ["???", "", "   ", "\r\n", AWB, "OK-1", "kurta-red-m", "KURTA-RED-M KURTA-RED-M"]
)
def test_what_nobody_knows_counts_nothing(code: str) -> None:
    verdict = scan(code)
    assert (verdict.word, verdict.item) == (ScanWord.UNKNOWN_CODE, None)
    assert verdict.message == f"Unknown code {code.strip()}."


def test_a_blank_scan_does_not_match_an_article_without_codes() -> None:
    order = an_order(channel_order(items=[an_item(sku="", variant_id="")]))
    assert codes_of(order.channel.items[0]) == frozenset()
    assert scan("", order).word is ScanWord.UNKNOWN_CODE


def test_two_lines_of_the_same_article_fill_up_one_after_the_other() -> None:
    channel = channel_order(items=[an_item("1", quantity=1), an_item("2", quantity=2)])
    checked: dict[str, int] = {}
    for expected in ("1", "2", "2"):
        verdict = scan("KURTA-RED-M", an_order(channel, checked=dict(checked)))
        assert verdict.item is not None
        assert verdict.item.item_id == expected
        checked[expected] = checked.get(expected, 0) + 1
    assert scan("KURTA-RED-M", an_order(channel, checked=checked)).word is ScanWord.TOO_MANY


@given(st.lists(st.sampled_from(["KURTA-RED-M", "P777-BLUE", "MUG-1", "???", ""]), max_size=12))
def test_whatever_is_scanned_never_counts_more_than_was_ordered(codes: list[str]) -> None:
    checked: dict[str, int] = {}
    for code in codes:
        verdict = scan(code, an_order(checked=dict(checked)))
        assert verdict.counted == (verdict.word is ScanWord.COUNTED)
        if verdict.counted:
            assert verdict.item is not None
            checked[verdict.item.item_id] = checked.get(verdict.item.item_id, 0) + 1
    order = an_order(checked=checked)
    assert all(order.checked_of(item) <= item.quantity for item in order.channel.items)
    assert order.units[0] == min(codes.count("KURTA-RED-M"), 2) + min(codes.count("P777-BLUE"), 1)


def test_a_taught_barcode_counts_for_its_article() -> None:
    verdict = judge_scan(an_order(), "8901234567894", CATALOG.get, "SCARF-BLUE")
    assert verdict.counted
    assert verdict.item is not None
    assert verdict.item.sku == "SCARF-BLUE"


def test_a_taught_barcode_of_another_article_is_named() -> None:
    verdict = judge_scan(an_order(), "8901234567894", CATALOG.get, "MUG-1")
    assert verdict.word is ScanWord.WRONG_ITEM
    assert "This is Tea mug." in verdict.message


def test_a_doubled_scan_is_told_apart_from_one_too_many() -> None:
    verdict = double_trigger(" KURTA-RED-M ")
    assert (verdict.word, verdict.counted) == (ScanWord.DOUBLE, False)
    assert verdict.message == "KURTA-RED-M came twice at once and was counted once. Scan the next piece."
