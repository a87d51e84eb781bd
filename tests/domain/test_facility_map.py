"""The facility map: read strictly, its faults named with their place (rules R2 to R4, channel API §16)."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.facility_map import FacilityMap, MapProblem, build_map, find_problems, parse_map
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.trouble import Outcome, Trouble
from tests.builders import a_scarf, an_item, an_order, channel_order


def test_several_pairs_are_read_in_their_order() -> None:
    facilities = parse_map(' {"OKER-BLR-01": "BLR1", " OKER-DEL-01 ": " DEL1 "}\n')
    assert list(facilities.pairs.items()) == [("OKER-BLR-01", "BLR1"), ("OKER-DEL-01", "DEL1")]
    assert facilities.facilities == ("BLR1", "DEL1")


@pytest.mark.parametrize(
    ("text", "problem", "near"),
    [
        ('{“A”: "W1"}', "quote “ is not a straight one", "{“A”"),
        ('{"A": "W1”}', "quote ” is not a straight one", "W1”"),
        ("{‘A’: 'W1'}", "quote ‘ is not a straight one", "{‘A’"),
        ('{"A": «W1»}', "quote « is not a straight one", "«W1»"),
        ('{"A": "W1", "A": "W2"}', "stands there twice", 'near "A"'),
        ('{"A": "W1", " A": "W2"}', "stands there twice", 'near "A"'),
        ('{"A": {"B": "W1"}}', "a code is not text", "A: {…}"),
        ('{"A": ["W1"]}', "a code is not text", 'A: ["W1"]'),
        ('{"A": 7}', "a code is not text", "A: 7"),
        ('{"A": NaN}', "a code is not text", "A: NaN"),
        ('{"A": null}', "a code is not text", "A: null"),
        ('{"A": true}', "a code is not text", "A: true"),
        ('["A", "W1"]', "not a list of pairs in braces", '["A"'),
        ('"A"', "not a list of pairs in braces", '"A"'),
        ("7", "not a list of pairs in braces", "7"),
        ("A = W1", "line 1, place 1", "A = W1"),
        ("", "line 1, place 1", 'near ""'),
        ("  \n", "line 2, place 1", 'near ""'),
        ('{"A": "W1",}', "line 1, place 12", '"W1",}'),
        ('{"A": "W1"} {"B": "W2"}', "line 1, place 13", '"W1"} {'),
        ('{\n"A": "W1"\n"B": "W2"}', "line 3, place 1", '"B"'),
        ('{"": "W1"}', "a code is empty", ": W1"),
        ('{"A": "  "}', "a code is empty", "A:"),
        ("{}", "holds no pair", "{}"),
        ('{"A\\u200b": "W1"}', "cannot be seen", "u200b"),
        ('{"A": "W\\ud800"}', "cannot be seen", "ud800"),
        ("[" * 100_000, "brackets lie too deep", "[[[["),
        ('{"A": ' + "7" * 5000 + "}", "a number is too long", '{"A"'),
    ],
)
def test_a_map_that_cannot_be_used_names_the_problem_and_its_place(
    text: str, problem: str, near: str
) -> None:
    with pytest.raises(Trouble) as caught:
        parse_map(text)
    trouble = caught.value
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R2")
    assert trouble.message.startswith("This map cannot be read: ")
    assert problem in trouble.message
    assert near in trouble.message
    assert trouble.message.endswith('Example: {"OkerWarehouseCode":"UniwareWarehouseCode"}.')


def test_typed_rows_are_checked_like_json() -> None:
    assert build_map([("A", "W1"), ("B", "W1")]).pairs == {"A": "W1", "B": "W1"}
    assert build_map([]).pairs == {}
    with pytest.raises(Trouble, match="a code is not text"):
        build_map([(7, "W1")])


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
    assert problem == MapProblem("R2", "Several Oker warehouses are mapped to W1. This is allowed.")


def test_orders_of_an_unmapped_warehouse_are_a_problem() -> None:
    (problem,) = find_problems(FacilityMap({"A": "W1"}), ["OKER-XYZ"], None)
    assert (problem.rule, "OKER-XYZ" in problem.message) == ("R3", True)


def test_a_facility_that_is_not_chosen_for_stock_is_a_problem() -> None:
    problems = find_problems(FacilityMap({"A": "W1", "B": "W2", "C": "W3"}), [], iter(["W2"]))
    assert [problem.rule for problem in problems] == ["R4", "R4"]
    assert problems[0].message == "Stock cannot be sent: W1 is in the map but not chosen for inventory sync."
