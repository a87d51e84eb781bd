"""One-piece orders packed piece after piece (R12), and what a shift brought."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.orders import OrderState
from oker_desk.domain.people import Person, Right
from oker_desk.domain.trouble import Outcome
from oker_desk.services.barcodes import learn
from oker_desk.services.claiming import claim_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.figures import shift_figures, write_figures
from oker_desk.services.packing.aside import set_order_aside
from oker_desk.services.packing.batch import list_batches, take_piece
from oker_desk.services.packing.checking import (
    finish_parcel,
    finish_unscanned,
    note_double,
    open_order,
    scan_units,
)
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.label_scan import label_is_scanned, set_label_is_scanned
from tests.shop import (
    HURRIED,
    KURTA,
    SCARF,
    Clock,
    Shop,
    look,
    new_order,
    open_station,
    packed_order,
    trouble_of,
)

LATE, SOON, LATER = (f"2030-01-0{day}T10:00:00+05:30" for day in (1, 2, 3))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", clock) as desk:
        yield desk


def scarf(shop: Shop, desk: Desk, sla: str = SOON) -> str:
    return new_order(shop, desk, SCARF, sla=sla)


def piece(desk: Desk) -> str:
    """Scan one scarf and return the order that it was counted for."""
    result = take_piece(desk, "TEST-SCARF", "TEST-SCARF")
    assert result.verdicts[0].counted
    return result.view.order.order_no


# Batches ---------------------------------------------------------------------------------------------------------------


def test_each_piece_takes_the_most_urgent_order_that_wants_it_alone(shop: Shop, desk: Desk) -> None:
    later, late, soon = (scarf(shop, desk, sla) for sla in (LATER, LATE, SOON))
    assert [piece(desk) for _ in range(3)] == [late, soon, later]
    assert look(desk, late).state is OrderState.CHECKED


def test_an_order_of_more_than_this_piece_is_not_taken(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk, SCARF, KURTA)
    new_order(shop, desk, {**SCARF, "quantity": 2})
    trouble = trouble_of(take_piece, desk, "TEST-SCARF", "TEST-SCARF")
    assert trouble.outcome is Outcome.INVALID
    assert trouble.message == "No order of one piece waits for Test scarf. Scan the order first."


def test_a_cancelled_or_held_order_is_passed_over(shop: Shop, desk: Desk) -> None:
    cancelled, held, good = (scarf(shop, desk, sla) for sla in (LATE, SOON, LATER))
    shop.admin("POST", f"orders/{cancelled}/cancel")
    shop.admin("POST", f"orders/{held}/hold")
    assert piece(desk) == good
    assert look(desk, cancelled).state is OrderState.CANCELLED


def test_an_order_open_at_another_table_or_set_aside_is_passed_over(shop: Shop, desk: Desk) -> None:
    open_elsewhere, aside, good = (scarf(shop, desk, sla) for sla in (LATE, SOON, LATER))
    set_order_aside(desk, aside, "S1")
    another = open_desk(desk.home, pace=HURRIED)
    try:
        claim_order(another, look(another, open_elsewhere))
        assert piece(desk) == good
    finally:
        close_desk(another)


def test_a_taught_barcode_takes_an_order_too(shop: Shop, desk: Desk) -> None:
    order_no = scarf(shop, desk)
    learn(desk, "8901234567894", "TEST-SCARF")
    assert take_piece(desk, "TEST-SCARF", "8901234567894").view.order.order_no == order_no


def test_batches_are_told_from_two_orders_on_the_largest_first(shop: Shop, desk: Desk) -> None:
    for item in (SCARF, SCARF, SCARF, {**KURTA, "quantity": 1}, {**KURTA, "quantity": 1}):
        new_order(shop, desk, item)
    new_order(shop, desk, {**SCARF, "sku": "TEST-MUG", "variantId": "T9-A"})
    assert [(batch.title, batch.orders) for batch in list_batches(desk)] == [
        ("Test scarf", 3),
        ("Test kurta", 2),
    ]


# Figures ---------------------------------------------------------------------------------------------------------------


def test_a_finished_parcel_and_every_caught_scan_are_counted(shop: Shop, desk: Desk) -> None:
    desk.person = "Meena"
    order_no = new_order(shop, desk)
    open_order(desk, order_no)
    scan_units(desk, order_no, ["TEST-KURTA", "NOBODY-KNOWS", "TEST-KURTA", "TEST-KURTA"])
    note_double(desk, order_no, "TEST-KURTA")
    packed = packed_order(shop, desk)
    assert trouble_of(finish_parcel, desk, packed, "99999").rule == "R25"
    for _ in range(2):
        finish_parcel(desk, packed, str(look(desk, packed).awb))
    [tally] = shift_figures(desk).tallies
    assert (tally.person, tally.station, tally.parcels, tally.units, tally.caught) == (
        *("Meena", "Table 1"),
        *(1, 3, 4),
    )


def test_figures_of_a_day_before_are_kept(shop: Shop, desk: Desk, clock: Clock) -> None:
    packed = packed_order(shop, desk)
    finish_parcel(desk, packed, str(look(desk, packed).awb))
    assert shift_figures(desk).parcels == 1
    clock.go_on(days=1)
    assert shift_figures(desk).parcels == 0
    before = shift_figures(desk, 1)
    assert (before.parcels, sum(before.by_hour)) == (1, 1)


def test_figures_are_written_as_a_table_that_runs_no_formula(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    desk.person = "=1+1"
    packed = packed_order(shop, desk)
    finish_parcel(desk, packed, str(look(desk, packed).awb))
    path = tmp_path / "figures.csv"
    write_figures(shift_figures(desk), path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, row = list(csv.reader(file))
    assert head[1:4] == ["Person", "Station", "Parcels"]
    assert row[1:5] == ["'=1+1", "Table 1", "1", "3"]
    assert trouble_of(write_figures, shift_figures(desk), tmp_path / "no" / "x.csv").outcome is (
        Outcome.UNAVAILABLE
    )


# Who may do what -------------------------------------------------------------------------------------------------------


def test_only_a_supervisor_switches_the_scan_of_the_label_off(shop: Shop, desk: Desk) -> None:
    packed = packed_order(shop, desk)
    assert trouble_of(finish_unscanned, desk, packed).rule == "R25"
    set_people(desk)
    desk.person = "Meena"
    assert trouble_of(set_label_is_scanned, desk, False).rule == "R51"
    desk.person = "Sunita"
    set_label_is_scanned(desk, False)
    assert not label_is_scanned(desk)
    finish_unscanned(desk, packed)
    label = look(desk, packed).parcel.label
    assert label is not None
    assert label.confirmed_at is not None


def test_nobody_packs_without_a_name_once_people_are_set_up(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk, SCARF)
    set_people(desk)
    desk.person = ""
    assert trouble_of(open_order, desk, order_no).rule == "R51"
    assert trouble_of(scan_units, desk, order_no, ["TEST-SCARF"]).rule == "R51"
    assert trouble_of(get_invoice, desk, order_no).rule == "R51"
    assert trouble_of(set_order_aside, desk, order_no, "S1").rule == "R51"
    desk.person = "Meena"
    open_order(desk, order_no)


def set_people(desk: Desk) -> None:
    with desk.store.transaction():
        desk.store.people.keep(Person("Meena", frozenset()))
        desk.store.people.keep(Person("Sunita", frozenset({Right.SUPERVISE})))
