"""Stock on its way to Oker: only what changed, once per listing, and never what is not so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.listings import Listing
from oker_desk.domain.stock import Key, Stock, is_absurd, left_out, plan_stock
from oker_desk.domain.stock_list import read_stock_list
from oker_desk.domain.trouble import Trouble

WAREHOUSES = {"BLR1": "OKER-BLR", "DEL1": "OKER-DEL"}


def listing(sku: str, variant: str = "") -> Listing:
    return Listing("P1", variant or f"V-{sku}", sku, sku, "", "", "", "", True)


MUG, CUP = listing("MUG"), listing("CUP")


def test_a_first_value_and_a_changed_one_are_sent_and_a_known_one_is_not() -> None:
    told = [Stock("MUG", "BLR1", 5), Stock("MUG", "DEL1", 6), Stock("CUP", "BLR1", 7)]
    sent: dict[Key, int] = {("P1", "V-MUG", "OKER-BLR"): 5, ("P1", "V-MUG", "OKER-DEL"): 1}
    plan = plan_stock(told, [MUG, CUP], WAREHOUSES, sent)
    assert [(line.sku, line.level.warehouse, line.before, line.level.units) for line in plan.lines] == [
        ("MUG", "OKER-DEL", 1, 6),
        ("CUP", "OKER-BLR", None, 7),
    ]
    assert (plan.same, plan.problems) == (1, ())


def test_an_article_that_is_listed_twice_is_sent_twice() -> None:
    plan = plan_stock([Stock("MUG", "BLR1", 5)], [MUG, listing("MUG", "V-2")], WAREHOUSES, {})
    assert [line.level.variant_id for line in plan.lines] == ["V-MUG", "V-2"]


@pytest.mark.parametrize(
    "stock",
    [
        Stock("MUG", "NOWHERE", 1),
        Stock("PLATE", "BLR1", 1),
        Stock("MUG", "BLR1", -1),
        Stock("MUG", "BLR1", 10**9),
    ],
)
def test_what_cannot_be_sent_is_a_problem_and_nothing_is_guessed(stock: Stock) -> None:
    plan = plan_stock([stock], [MUG], WAREHOUSES, {})
    assert not plan.lines
    assert len(plan.problems) == 1


def test_an_article_that_is_not_told_is_left_out_by_name() -> None:
    (problem,) = left_out([Stock("MUG", "BLR1", 1)], ["MUG", "CUP"], "BLR1")
    assert problem.name == "CUP · BLR1"


@given(
    st.dictionaries(st.sampled_from("ABCDEFGH"), st.integers(0, 50)),
    st.dictionaries(st.sampled_from("ABCDEFGH"), st.integers(0, 50)),
)
def test_after_a_plan_is_sent_the_same_stock_has_nothing_to_send(
    now: dict[str, int], before: dict[str, int]
) -> None:
    listings = [listing(sku) for sku in "ABCDEFGH"]
    told = [Stock(sku, "BLR1", units) for sku, units in now.items()]
    sent: dict[Key, int] = {("P1", f"V-{sku}", "OKER-BLR"): units for sku, units in before.items()}
    first = plan_stock(told, listings, WAREHOUSES, sent)
    sent |= {line.key: line.level.units for line in first.lines}
    again = plan_stock(told, listings, WAREHOUSES, sent)
    assert not again.lines
    assert again.same == len(now)


def test_goods_that_are_all_gone_at_once_are_not_believed() -> None:
    before: dict[Key, int] = {("P1", f"V-{n}", "OKER-BLR"): 5 for n in range(40)}
    empty = [Stock(str(n), "BLR1", 0) for n in range(40)]
    assert is_absurd(empty, before)
    assert not is_absurd(empty, {})
    assert not is_absurd([Stock(str(n), "BLR1", 0 if n < 15 else 5) for n in range(40)], before)
    assert not is_absurd(empty[:5], {("P1", f"V-{n}", "OKER-BLR"): 5 for n in range(5)})


# Lists ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "sku,facility,stock\nMUG,BLR1,5\n",
        "Facility;Item SKU;Available\nBLR1;MUG;5.0\n",
        "SKU Code\tQty\tFacility Code\r\nMUG\t5\tBLR1\r\n",
    ],
)
def test_a_list_is_read_by_its_headings(text: str) -> None:
    found = read_stock_list(text, ["BLR1", "DEL1"])
    assert found.stocks == (Stock("MUG", "BLR1", 5),)
    assert not found.problems


def test_without_a_facility_column_there_must_be_one_facility() -> None:
    assert read_stock_list("sku,stock\nMUG,5\n", ["BLR1"]).stocks == (Stock("MUG", "BLR1", 5),)
    with pytest.raises(Trouble):
        read_stock_list("sku,stock\nMUG,5\n", ["BLR1", "DEL1"])


@pytest.mark.parametrize(
    "line", ["MUG,BLR1,five", "MUG,BLR1,-1", "MUG,BLR1", ",BLR1,5", "MUG,BLR1,5.5", "MUG,BLR1,"]
)
def test_a_wrong_line_is_told_and_never_read_as_zero(line: str) -> None:
    found = read_stock_list(f"sku,facility,stock\n{line}\nCUP,BLR1,3\n", ["BLR1"])
    assert found.stocks == (Stock("CUP", "BLR1", 3),)
    assert str(found.problems[0].reason).startswith("Line 2:")
