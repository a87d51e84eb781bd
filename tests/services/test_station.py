"""What this station is called, and for whom it packs (R3)."""

from __future__ import annotations

from oker_desk.domain.trouble import Outcome
from oker_desk.services.claiming import claim_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.packing.checking import open_order
from oker_desk.services.setup.station import (
    Station,
    goes_straight_through,
    set_station,
    set_straight_through,
    show_station,
)
from tests.shop import HURRIED, KURTA, Shop, look, new_order, trouble_of


def test_a_new_station_packs_for_every_facility(desk: Desk) -> None:
    assert show_station(desk) == Station("Table 1", None)


def test_a_station_is_given_a_name_and_a_facility(shop: Shop, desk: Desk) -> None:
    assert set_station(desk, name=" Table 4 ", facility=shop.facility) == Station("Table 4", shop.facility)
    assert set_station(desk, facility="") == Station("Table 4", None)


def test_a_station_without_a_name_or_of_an_unmapped_facility_is_refused(desk: Desk) -> None:
    before = show_station(desk)
    assert trouble_of(set_station, desk, name="  ").outcome is Outcome.INVALID
    trouble = trouble_of(set_station, desk, name="Table 4", facility="NOWHERE")
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R3")
    assert "NOWHERE" in trouble.message
    assert show_station(desk) == before


def test_a_station_packs_the_orders_of_its_own_facility_and_says_where_others_belong(
    shop: Shop, desk: Desk
) -> None:
    own = new_order(shop, desk)
    other = new_order(shop, desk, {**KURTA, "facilityCode": "OKER-DEL-02"})
    set_station(desk, facility=shop.facility)
    open_order(desk, own)
    trouble = trouble_of(open_order, desk, other)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R3")
    assert "GGN_NORTH" in trouble.message


def test_the_name_of_the_station_is_what_another_one_reads(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    set_station(desk, name="Table 4")
    open_order(desk, number)
    second = open_desk(desk.home, pace=HURRIED)
    try:
        trouble = trouble_of(claim_order, second, look(second, number))
    finally:
        close_desk(second)
    assert trouble.rule == "R48"
    assert "Table 4" in trouble.message
    assert desk.person in trouble.message


def test_a_station_goes_straight_through_until_somebody_switches_it_off(desk: Desk) -> None:
    assert goes_straight_through(desk)
    set_straight_through(desk, False)
    assert not goes_straight_through(desk)
