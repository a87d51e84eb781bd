"""The warehouse map and what it says about the orders that are here (R2 to R4)."""

from __future__ import annotations

import pytest

from oker_desk.domain.map_problems import MapProblem
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.packing.checking import open_order
from oker_desk.services.setup.facilities import (
    check_map,
    dry_run,
    import_map,
    remove_pair,
    save_map,
    save_rows,
    saved_maps,
    set_pair,
    show_map,
)
from oker_desk.services.setup.stock import (
    check_stock,
    choose_for_stock,
    chosen_for_stock,
    confirm_for_stock,
    judge_stock,
    require_stock,
)
from tests.shop import KURTA, Shop, new_order, trouble_of

GOOD = '{"OKER-BLR-01": "BLR_MAIN", "OKER-DEL-02": "GGN_NORTH"}'


def rules(problems: list[MapProblem]) -> list[str]:
    return [problem.rule for problem in problems]


def test_an_imported_map_replaces_the_one_before_and_is_given_out_as_it_came(desk: Desk) -> None:
    import_map(desk, GOOD)
    assert dict(show_map(desk).pairs) == {"OKER-BLR-01": "BLR_MAIN", "OKER-DEL-02": "GGN_NORTH"}
    assert show_map(desk).to_json() == GOOD


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "near"),
        ("{}", "no pair"),
        ("[]", "not a list of pairs"),
        ('"OKER-BLR-01"', "not a list of pairs"),
        ('{"OKER-BLR-01": "BLR_MAIN",}', "line 1"),
        ('{"OKER-BLR-01": 7}', "not text"),
        ('{"OKER-BLR-01": ""}', "empty"),
        ('{"OKER-BLR-01": "A", "OKER-BLR-01": "B"}', "twice"),
        ("{\u201cOKER-BLR-01\u201d: \u201cBLR_MAIN\u201d}", "\u201c"),
    ],
)
def test_a_map_that_cannot_be_read_changes_nothing_and_names_the_place(
    desk: Desk, text: str, place: str
) -> None:
    before = show_map(desk)
    trouble = trouble_of(import_map, desk, text)
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R2")
    assert place in trouble.message
    assert show_map(desk) == before


def test_one_warehouse_is_mapped_mapped_anew_and_removed(desk: Desk) -> None:
    set_pair(desk, " OKER-CCU-09 ", " CCU_EAST ")
    assert show_map(desk).facility_of("OKER-CCU-09") == "CCU_EAST"
    set_pair(desk, "OKER-CCU-09", "CCU_WEST")
    assert show_map(desk).facility_of("OKER-CCU-09") == "CCU_WEST"
    remove_pair(desk, "OKER-CCU-09")
    assert show_map(desk).facility_of("OKER-CCU-09") is None


def test_a_warehouse_that_is_not_in_the_map_cannot_be_removed(desk: Desk) -> None:
    trouble = trouble_of(remove_pair, desk, "OKER-NAG-77")
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R2")
    assert "OKER-NAG-77" in trouble.message


def test_an_empty_code_is_not_mapped(desk: Desk) -> None:
    assert trouble_of(set_pair, desk, "", "BLR_MAIN").rule == "R2"
    assert trouble_of(set_pair, desk, "OKER-BLR-01", "  ").rule == "R2"


def test_all_rows_may_be_taken_away_and_the_check_says_so(desk: Desk) -> None:
    save_rows(desk, [])
    assert rules(check_map(desk)) == ["R2"]


def test_two_warehouses_of_one_facility_are_allowed_and_noted(desk: Desk) -> None:
    save_rows(desk, [("OKER-BLR-01", "MAIN"), ("OKER-DEL-02", "MAIN")])
    assert rules(check_map(desk)) == ["R2"]
    assert "allowed" in check_map(desk)[0].message


def test_an_unmapped_warehouse_of_an_order_is_a_problem_until_it_is_mapped(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk, {**KURTA, "facilityCode": "OKER-CCU-09"})
    assert rules(check_map(desk)) == ["R3"]
    assert "OKER-CCU-09" in check_map(desk)[0].message
    assert trouble_of(open_order, desk, number).rule == "R3"
    set_pair(desk, "OKER-CCU-09", "CCU_EAST")
    assert not check_map(desk)
    assert open_order(desk, number).facility == "CCU_EAST"


def test_every_facility_is_chosen_for_stock_until_somebody_chooses(desk: Desk) -> None:
    assert chosen_for_stock(desk) == list(show_map(desk).facilities)
    assert not check_map(desk)


def test_a_facility_of_the_map_that_is_not_chosen_for_stock_is_a_problem(desk: Desk) -> None:
    first, *others = show_map(desk).facilities
    choose_for_stock(desk, others)
    assert rules(check_map(desk)) == ["R4"]
    assert first in check_map(desk)[0].message


def test_a_changed_map_stands_in_the_history_and_an_unchanged_one_does_not(desk: Desk) -> None:
    before = desk.store.history.count()
    save_rows(desk, list(show_map(desk).pairs.items()))
    assert desk.store.history.count() == before
    set_pair(desk, "OKER-CCU-09", "CCU_EAST")
    event = desk.store.history.newest(1)[0]
    assert (event.act, event.who) == ("facilities", desk.person)
    assert "CCU_EAST" in event.text


def test_every_saved_map_is_kept_with_person_and_time(desk: Desk) -> None:
    first = show_map(desk)
    desk.person = "Meena"
    set_pair(desk, "OKER-CCU-09", "CCU_EAST")
    newest, before = saved_maps(desk)
    assert (newest.by, newest.facilities) == ("Meena", show_map(desk))
    assert before.facilities == first
    assert newest.at >= before.at


def test_a_dry_run_saves_nothing(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk)
    before = show_map(desk)
    trial = dry_run(desk, [(shop.warehouse, "ELSEWHERE"), ("OKER-NAG-77", "NAG")])
    assert trial.by_facility == {"ELSEWHERE": 1}
    assert trial.changed[0].before == shop.facility
    assert trial.unused == ("OKER-NAG-77",)
    assert show_map(desk) == before


def test_map_and_facilities_for_stock_are_saved_together_or_not_at_all(desk: Desk) -> None:
    before = show_map(desk)
    trouble_of(save_map, desk, [("A", "")], ["W1"])
    assert (show_map(desk), chosen_for_stock(desk)) == (before, list(before.facilities))
    save_map(desk, [("A", "W1")], [])
    assert chosen_for_stock(desk) == []


def test_stock_is_held_back_until_a_person_has_confirmed_the_switches_in_uniware(desk: Desk) -> None:
    assert judge_stock(desk).allowed
    confirm_for_stock(desk, facility_wise=False, selective=True)
    assert [condition.met for condition in check_stock(desk)] == [True, True, False]
    trouble = trouble_of(require_stock, desk)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R4")
    confirm_for_stock(desk, facility_wise=True, selective=True)
    assert desk.store.history.newest(1)[0].act == "stock"
    require_stock(desk)
