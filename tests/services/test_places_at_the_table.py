"""Where things stand at the packing tables: short orders, and parcels on the WAITING shelf (R10, R23, R25)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.aside import AsideReason, ShelfStage
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.gui.pack.snapshot import load_queues
from oker_desk.services.claiming import claim_of_others
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.board import list_orders
from oker_desk.services.packing.aside import set_order_aside, suggest_place
from oker_desk.services.packing.checking import close_order, finish_parcel, open_order, scan_units
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import write_label
from oker_desk.services.packing.shelf import (
    ask_at_once,
    ask_for_label,
    list_shelf,
    print_for_shelf,
    put_on_shelf,
    take_due,
)
from oker_desk.services.printers import label_printer, set_label_printer
from tests.shop import (
    BOX,
    HURRIED,
    SCARF,
    Clock,
    Shop,
    invoiced_order,
    look,
    new_order,
    open_station,
    packed_order,
    texts_of,
    trouble_of,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", clock) as desk:
        yield desk


def waiting_parcel(shop: Shop, desk: Desk) -> str:
    """A parcel that has no courier and stands on the shelf."""
    order_no = invoiced_order(shop, desk, SCARF)
    shop.fault("courierDetails", "courier_never", times=None)
    assert trouble_of(get_label, desk, order_no, BOX).outcome is Outcome.WAITING
    put_on_shelf(desk, order_no)
    return order_no


def aside_in_the_list(desk: Desk) -> dict[str, str]:
    return {row.order_no: row.reason for row in load_queues(desk).aside}


# Set aside as short ----------------------------------------------------------------------------------------------------


def test_a_short_order_stands_aside_whole_with_its_place_and_keeps_its_scans(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk)
    open_order(desk, order_no)
    scan_units(desk, order_no, ["TEST-KURTA"])
    place = suggest_place(desk)
    set_order_aside(desk, order_no, place)
    aside = look(desk, order_no).parcel.aside
    assert aside is not None
    assert (aside.reason, aside.place) == (AsideReason.SHORT, "S1")
    assert aside.missing == "1 × Test kurta, 1 × Test scarf"
    assert "It stands on S1" in aside_in_the_list(desk)[order_no]
    assert order_no not in {row.order_no for row in load_queues(desk).to_pack}
    assert look(desk, order_no).units == (1, 3)
    assert suggest_place(desk) == "S2"
    assert not [call for call in shop.all_calls() if call["call"] == "invoiceDetails"]


def test_a_short_order_is_nobodys_and_is_taken_up_by_opening_it(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk)
    open_order(desk, order_no)
    set_order_aside(desk, order_no, "S1")
    another = open_desk(desk.home, pace=HURRIED)
    try:
        assert claim_of_others(another, look(another, order_no)) is None
        open_order(another, order_no)
        close_order(another, order_no)
    finally:
        close_desk(another)
    assert look(desk, order_no).parcel.aside is None
    assert suggest_place(desk) == "S1"
    assert texts_of(desk, order_no)[-2:] == [
        "Set aside as short on S1: 2 × Test kurta, 1 × Test scarf missing.",
        "Taken up again from S1.",
    ]


def test_an_order_with_all_goods_is_not_set_aside(shop: Shop, desk: Desk) -> None:
    order_no = invoiced_order(shop, desk, SCARF)
    assert trouble_of(set_order_aside, desk, order_no, "S1").rule == "R10"
    assert look(desk, order_no).parcel.aside is None


def test_a_parcel_whose_label_does_not_read_stands_aside_until_it_is_scanned(shop: Shop, desk: Desk) -> None:
    order_no = packed_order(shop, desk, SCARF)
    set_order_aside(desk, order_no, "S9")
    assert "The label is not scanned yet" in aside_in_the_list(desk)[order_no]
    finish_parcel(desk, order_no, str(look(desk, order_no).awb))
    assert aside_in_the_list(desk) == {}


def test_goods_of_a_cancelled_short_order_go_back_from_their_place(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk)
    open_order(desk, order_no)
    set_order_aside(desk, order_no, "S1")
    shop.admin("POST", f"orders/{order_no}/cancel")
    trouble = trouble_of(open_order, desk, order_no)
    assert (trouble.rule, "back on the shelf" in trouble.message) == ("R8", True)
    assert suggest_place(desk) == "S1"


def test_the_command_line_and_the_order_book_name_a_short_order(shop: Shop, desk: Desk) -> None:
    order_no = new_order(shop, desk)
    set_order_aside(desk, order_no, "S3")
    [view] = list_orders(desk).orders
    assert [verdict.rule for verdict in view.set_aside] == ["R10"]


# The WAITING shelf -----------------------------------------------------------------------------------------------------


def test_each_waiting_parcel_has_a_place_of_its_own(shop: Shop, desk: Desk) -> None:
    first, second = waiting_parcel(shop, desk), waiting_parcel(shop, desk)
    assert [(parcel.waiting.order_no, parcel.waiting.place) for parcel in list_shelf(desk)] == [
        (first, "W1"),
        (second, "W2"),
    ]
    assert put_on_shelf(desk, first).place == "W1"


def test_a_parcel_is_asked_about_after_growing_pauses(shop: Shop, desk: Desk, clock: Clock) -> None:
    waiting_parcel(shop, desk)
    asked = []
    for second in range(200):
        waiting = take_due(desk)
        if waiting is not None:
            asked.append(second)
            assert trouble_of(ask_for_label, desk, waiting).outcome is Outcome.WAITING
        clock.go_on(seconds=1)
    assert asked == [5, 15, 35, 75, 135, 195]


def test_pauses_and_places_survive_a_restart(shop: Shop, desk: Desk, clock: Clock) -> None:
    order_no = waiting_parcel(shop, desk)
    clock.go_on(seconds=5)
    assert take_due(desk) is not None
    again = open_desk(desk.home, pace=HURRIED, now=clock)
    try:
        assert take_due(again) is None
        [parcel] = list_shelf(again)
        assert (parcel.waiting.order_no, parcel.waiting.place, parcel.waiting.asked) == (order_no, "W1", 1)
        clock.go_on(seconds=10)
        assert take_due(again) is not None
        assert take_due(desk) is None  # two windows share the pauses
    finally:
        close_desk(again)


def test_a_label_that_has_come_prints_once_and_the_parcel_is_called(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    order_no = waiting_parcel(shop, desk)
    shop.no_more_faults()
    clock.go_on(seconds=5)
    waiting = take_due(desk)
    assert waiting is not None
    ask_for_label(desk, waiting)
    label = print_for_shelf(desk, waiting).order.parcel.label
    assert label is not None
    assert label.prints == 1
    [parcel] = list_shelf(desk)
    assert parcel.waiting.stage is ShelfStage.CALLED
    clock.go_on(minutes=5)
    assert take_due(desk) is None
    assert look(desk, order_no).state is OrderState.READY_TO_SHIP
    finish_parcel(desk, order_no, str(look(desk, order_no).awb))
    assert list_shelf(desk) == []


def test_a_print_that_failed_is_never_repeated_by_itself(shop: Shop, desk: Desk, clock: Clock) -> None:
    waiting_parcel(shop, desk)
    shop.no_more_faults()
    clock.go_on(seconds=5)
    waiting = take_due(desk)
    assert waiting is not None
    ask_for_label(desk, waiting)
    set_label_printer(desk, None)
    assert label_printer(desk) is None
    assert trouble_of(print_for_shelf, desk, waiting).rule == "R27"
    assert [parcel.waiting.stage for parcel in list_shelf(desk)] == [ShelfStage.FAILED]
    clock.go_on(minutes=5)
    assert take_due(desk) is None


def test_a_label_that_a_packer_has_printed_meanwhile_is_not_printed_again(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    order_no = waiting_parcel(shop, desk)
    shop.no_more_faults()
    get_label(desk, order_no)
    write_label(desk, order_no, desk.home / "by-hand.pdf")
    clock.go_on(seconds=5)
    waiting = take_due(desk)
    assert waiting is not None
    ask_for_label(desk, waiting)
    label = print_for_shelf(desk, waiting).order.parcel.label
    assert label is not None
    assert label.prints == 1
    assert [parcel.waiting.stage for parcel in list_shelf(desk)] == [ShelfStage.CALLED]


def test_a_parcel_that_comes_back_to_the_shelf_is_asked_about_anew(
    shop: Shop, desk: Desk, clock: Clock
) -> None:
    order_no = waiting_parcel(shop, desk)
    shop.no_more_faults()
    shop.fault("courierDetails", "seller_shipping", times=1)
    clock.go_on(seconds=5)
    waiting = take_due(desk)
    assert waiting is not None
    assert trouble_of(ask_for_label, desk, waiting).rule == "R9"
    again = put_on_shelf(desk, order_no)
    assert (again.place, again.stage, again.asked) == ("W1", ShelfStage.ASKING, 0)
    clock.go_on(seconds=5)
    assert take_due(desk) is not None


def test_what_oker_refuses_is_left_for_a_person(shop: Shop, desk: Desk, clock: Clock) -> None:
    waiting_parcel(shop, desk)
    shop.no_more_faults()
    shop.fault("courierDetails", "seller_shipping", times=None)
    clock.go_on(seconds=5)
    waiting = take_due(desk)
    assert waiting is not None
    assert trouble_of(ask_for_label, desk, waiting).rule == "R9"
    assert [parcel.waiting.stage for parcel in list_shelf(desk)] == [ShelfStage.FAILED]


def test_the_parcel_in_hand_is_not_asked_about(shop: Shop, desk: Desk, clock: Clock) -> None:
    order_no = waiting_parcel(shop, desk)
    clock.go_on(seconds=5)
    assert take_due(desk, but=order_no) is None
    ask_at_once(desk)
    assert take_due(desk) is not None


def test_a_parcel_that_the_command_line_left_waiting_gets_its_place(shop: Shop, desk: Desk) -> None:
    order_no = invoiced_order(shop, desk, SCARF)
    shop.fault("courierDetails", "courier_never", times=None)
    trouble_of(get_label, desk, order_no, BOX)
    assert [parcel.waiting.place for parcel in list_shelf(desk)] == ["W1"]
