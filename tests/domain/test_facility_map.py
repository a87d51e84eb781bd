"""The facility map: read strictly, its faults named with their place (rules R2 to R4, channel API §16)."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.facility_map import FacilityMap, build_map, parse_map
from oker_desk.domain.map_problems import find_problems, look_alikes
from oker_desk.domain.map_trial import Flow, try_map
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.rules.stock import may_send_stock, stock_conditions
from oker_desk.domain.trouble import Outcome, Trouble
from tests.builders import a_scarf, an_item, an_order, channel_order


def test_several_pairs_are_read_in_their_order() -> None:
    facilities = parse_map(' {"OKER-BLR-01": "BLR1", " OKER-DEL-01 ": " DEL1 "}\n')
    assert list(facilities.pairs.items()) == [("OKER-BLR-01", "BLR1"), ("OKER-DEL-01", "DEL1")]
    assert facilities.facilities == ("BLR1", "DEL1")


@pytest.mark.parametrize(
    ("text", "problem", "near", "place"),
    [
        ('{“A”: "W1"}', "quote “ is not a straight one", "{“A”", (1, 2)),
        ('{"A": "W1”}', "quote ” is not a straight one", "W1”", (1, 10)),
        ("{‘A’: 'W1'}", "quote ‘ is not a straight one", "{‘A’", (1, 2)),
        ('{\n"A": «W1»}', "quote « is not a straight one", "«W1»", (2, 6)),
        ('{"A": "W1", "A": "W2"}', "stands there twice", 'near "A"', (1, 13)),
        ('{"A": "W1",\n " A": "W2"}', "stands there twice", 'near "A"', (2, 2)),
        ('{"A": {"B": "W1"}}', "a code is not text", "A: {…}", (1, 7)),
        ('{"A": ["W1"]}', "a code is not text", 'A: ["W1"]', (1, 7)),
        ('{"A":\n\n7}', "a code is not text", "A: 7", (3, 1)),
        ('{"A": NaN}', "a code is not text", "A: NaN", (1, 7)),
        ('{"A": null}', "a code is not text", "A: null", (1, 7)),
        ('{"A": true}', "a code is not text", "A: true", (1, 7)),
        ('["A", "W1"]', "not a list of pairs in braces", '["A"', (1, 1)),
        ('"A"', "not a list of pairs in braces", '"A"', (1, 1)),
        ("7", "not a list of pairs in braces", "7", (1, 1)),
        ("A = W1", "a code is missing", "A = W1", (1, 1)),
        ("", "a code is missing", 'near ""', (1, 1)),
        ("  \n", "a code is missing", 'near ""', (2, 1)),
        ('{"A": "W1",}', "a comma stands after the last pair", '"W1",}', (1, 11)),
        ('{"A": "W1" ,\n }', "a comma stands after the last pair", "}", (1, 12)),
        ('{"A" "W1"}', "a colon is missing", '"A"', (1, 6)),
        ("{'A': 'W1'}", "a code in straight double quotes is missing", "'A'", (1, 2)),
        ('{"A": "W1', "a quote is opened and not closed", '"W1', (1, 7)),
        ('{"A": "W\n1"}', "a line break or tab stands inside a code", '"W', (1, 9)),
        ('{"A": "W1"} {"B": "W2"}', "something follows after the map", '"W1"} {', (1, 13)),
        ('{\n"A": "W1"\n"B": "W2"}', "a comma is missing", '"B"', (3, 1)),
        ('{"": "W1"}', "a code is empty", ": W1", (1, 2)),
        ('{"A": "  "}', "a code is empty", "A:", (1, 7)),
        ("{}", "holds no pair", "{}", (1, 1)),
        ('{"A\\u200b": "W1"}', "cannot be seen", "u200b", (1, 2)),
        ('{"A": "W\\ud800"}', "cannot be seen", "ud800", (1, 7)),
        ("[" * 100_000, "brackets lie too deep", "[[[[", (1, 1)),
        ('{"A": ' + "7" * 5000 + "}", "a number is too long", '{"A"', (1, 1)),
    ],
)
def test_a_map_that_cannot_be_used_names_the_problem_and_its_place(
    text: str, problem: str, near: str, place: tuple[int, int]
) -> None:
    with pytest.raises(Trouble) as caught:
        parse_map(text)
    trouble = caught.value
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R2")
    assert trouble.message.startswith("This map cannot be read: ")
    assert problem in trouble.message
    assert near in trouble.message
    assert trouble.message.endswith('Example: {"OkerWarehouseCode":"UniwareWarehouseCode"}.')
    assert (trouble.data["line"], trouble.data["column"]) == place
    assert f"in line {place[0]}, place {place[1]}," in trouble.message


def test_typed_rows_are_checked_like_json() -> None:
    assert build_map([("A", "W1"), ("B", "W1")]).pairs == {"A": "W1", "B": "W1"}
    assert build_map([]).pairs == {}
    with pytest.raises(Trouble, match="a code is not text in row 1"):
        build_map([(7, "W1")])
    with pytest.raises(Trouble, match='stands there twice in row 3, near "A"'):
        build_map([("A", "W1"), ("B", "W1"), ("A ", "W2")])


codes = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1).filter(
    lambda code: not set(code) & set("“”„‟‘’«»")
)


@given(st.dictionaries(codes, codes, min_size=1))
def test_an_exported_map_can_be_imported(pairs: dict[str, str]) -> None:
    assert dict(parse_map(FacilityMap(pairs).to_json()).pairs) == pairs


def is_a_map_or_a_sentence(text: str) -> bool:
    try:
        return bool(parse_map(text).pairs)
    except Trouble as trouble:
        return trouble.rule == "R2"


@given(st.text())
def test_any_text_is_a_map_or_a_sentence(text: str) -> None:
    assert is_a_map_or_a_sentence(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_is_a_map_or_a_sentence(value: object) -> None:
    assert is_a_map_or_a_sentence(json.dumps(value))


# Looking up ----------------------------------------------------------------------------------------------------------


def test_codes_are_compared_exactly() -> None:
    facilities = FacilityMap({"OKER-BLR-01": "BLR1", "OKER-BLR-02": "BLR1"})
    assert facilities.facility_of("OKER-BLR-01") == "BLR1"
    assert facilities.facility_of("oker-blr-01") is None
    assert facilities.facility_of(None) is None
    assert facilities.warehouses_of("BLR1") == ("OKER-BLR-01", "OKER-BLR-02")
    assert facilities.facilities == ("BLR1",)


def test_a_bench_knows_the_facility_of_an_order_in_one_warehouse() -> None:
    bench = Bench(facility_map=FacilityMap({"A": "W1", "B": "W2"}))
    assert bench.facility_of(an_order(channel_order(items=[an_item(warehouse="A")]))) == "W1"
    assert (
        bench.facility_of(an_order(channel_order(items=[an_item(warehouse="A"), a_scarf(warehouse="B")])))
        is None
    )
    assert bench.facility_of(an_order(channel_order(items=[an_item(warehouse=None)]))) is None


# Problems ------------------------------------------------------------------------------------------------------------


def test_a_sound_map_has_no_problems() -> None:
    assert find_problems(FacilityMap({"A": "W1"}), [], None) == []
    assert find_problems(FacilityMap({"A": "W1"}), [], ["W1"]) == []


def test_an_empty_map_is_the_only_problem_told() -> None:
    (problem,) = find_problems(FacilityMap(), ["A"], [])
    assert (problem.rule, "empty" in problem.message) == ("R2", True)


def test_two_warehouses_for_one_facility_are_allowed_with_a_warning() -> None:
    (problem,) = find_problems(FacilityMap({"A": "W1", "B": "W1", "C": "W2"}), [], None)
    assert (problem.rule, problem.warning) == ("R2", True)
    assert problem.message == "Several Oker warehouses are mapped to W1. This is allowed."


def test_orders_of_an_unmapped_warehouse_are_a_problem() -> None:
    (problem,) = find_problems(FacilityMap({"A": "W1"}), ["OKER-XYZ"], None)
    assert (problem.rule, "OKER-XYZ" in problem.message) == ("R3", True)


def test_a_facility_that_is_not_chosen_for_stock_is_a_problem() -> None:
    problems = find_problems(FacilityMap({"A": "W1", "B": "W2", "C": "W3"}), [], iter(["W2"]))
    assert [problem.rule for problem in problems] == ["R4", "R4"]
    assert problems[0].message == "Stock cannot be sent: W1 is in the map but not chosen for inventory sync."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("OKER-BLR-01", "OKER-BLR-O1"),
        ("OKER-BLR-01", "oker-blr-01"),
        ("OKER-BLR-01", "OKER BLR 01"),
        ("OKER-BLR-01", "OKER\u2013BLR\u201301"),
        ("W1", "Wl"),
        ("W1", "WI"),
    ],
)
def test_codes_that_look_alike_are_warned_of_on_both_sides(one: str, other: str) -> None:
    for pairs in ({one: "X", other: "Y"}, {"X": one, "Y": other}):
        (problem,) = look_alikes(FacilityMap(pairs))
        assert problem.warning
        assert one in problem.message
        assert other in problem.message
    assert not look_alikes(FacilityMap({"BLR": "W1", "DEL": "W2"}))


def test_an_unmapped_warehouse_that_looks_like_a_mapped_one_is_told_with_it() -> None:
    (problem,) = find_problems(FacilityMap({"OKER-BLR-O1": "W1"}), ["OKER-BLR-01"], None)
    assert "“OKER-BLR-O1” in the map looks alike" in problem.message
    assert not problem.warning


# The dry run ---------------------------------------------------------------------------------------------------------


def test_a_dry_run_says_where_orders_would_go_and_what_changes() -> None:
    before = FacilityMap({"A": "W1", "B": "W2", "C": "W3"})
    after = FacilityMap({"A": "W1", "B": "W1", "D": "W9"})
    trial = try_map(before, after, {"A": 5, "B": 3, "C": 2})
    assert trial.by_facility == {"W1": 8}
    assert trial.unmapped == (Flow("C", 2, "W3", None),)
    assert trial.changed == (Flow("B", 3, "W2", "W1"), Flow("C", 2, "W3", None))
    assert trial.unused == ("D",)


# Stock (R4) ----------------------------------------------------------------------------------------------------------


def test_stock_may_be_sent_when_all_three_conditions_are_met() -> None:
    conditions = stock_conditions(FacilityMap({"A": "W1"}), ["W1"], True, True)
    assert [condition.met for condition in conditions] == [True, True, True]
    assert may_send_stock(conditions).allowed


@pytest.mark.parametrize(
    ("pairs", "chosen", "confirmed", "sentence"),
    [
        ({}, [], (True, True), "the warehouse map is empty"),
        ({"A": "W1"}, ["W1", "W9"], (True, True), "W9 is not in the warehouse map"),
        ({"A": "W1", "B": "W2"}, ["W1"], (True, True), "W2 is in the map but not chosen for inventory sync"),
        ({"A": "W1"}, ["W1"], (False, True), "“Facility Wise Inventory” is not confirmed"),
        ({"A": "W1"}, ["W1"], (True, False), "“Selective Facility For Inventory Sync” is not confirmed"),
    ],
)
def test_each_unmet_condition_stops_the_stock_with_its_reason(
    pairs: dict[str, str], chosen: list[str], confirmed: tuple[bool, bool], sentence: str
) -> None:
    verdict = may_send_stock(stock_conditions(FacilityMap(pairs), chosen, *confirmed))
    assert (verdict.allowed, verdict.rule) == (False, "R4")
    assert verdict.message.startswith("Stock cannot be sent: ")
    assert sentence in verdict.message
