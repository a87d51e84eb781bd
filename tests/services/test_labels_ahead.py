"""Labels fetched ahead of need: what waits without a label gets it by itself, and prints without a network."""

from __future__ import annotations

from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.packing.ahead import FetchedAhead, fetch_labels_ahead
from oker_desk.services.packing.checking import open_order
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label
from tests.shop import BOX, Shop, invoiced_order, look, trouble_of


def waiting_for_label(shop: Shop, desk: Desk) -> str:
    """A packed parcel whose box is told and whose label did not come."""
    number = invoiced_order(shop, desk)
    shop.fault("labels", "http_500", times=10)
    trouble_of(get_label, desk, number, BOX)
    shop.no_more_faults()
    assert look(desk, number).state is OrderState.PACKED
    return number


def test_a_parcel_that_waits_gets_its_label_and_prints_without_a_network(shop: Shop, desk: Desk) -> None:
    numbers = [waiting_for_label(shop, desk) for _ in range(2)]
    assert fetch_labels_ahead(desk) == FetchedAhead(fetched=2, checked=0)
    shop.unplug()
    assert [print_label(desk, number).copy for number in numbers] == [1, 1]


def test_nothing_is_asked_for_twice(shop: Shop, desk: Desk) -> None:
    waiting_for_label(shop, desk)
    fetch_labels_ahead(desk)
    calls = len(shop.all_calls())
    assert fetch_labels_ahead(desk) == FetchedAhead(0, 0)
    assert len(shop.all_calls()) == calls


def test_a_parcel_in_hand_or_without_a_box_is_left_to_its_packer(shop: Shop, desk: Desk) -> None:
    in_hand, without_box = waiting_for_label(shop, desk), invoiced_order(shop, desk)
    open_order(desk, in_hand)
    assert fetch_labels_ahead(desk).fetched == 0
    assert look(desk, without_box).state is OrderState.PACKED


def test_what_has_no_courier_or_a_refused_label_holds_up_nothing(shop: Shop, desk: Desk) -> None:
    shop.admin("POST", "settings", {"courier_delay_seconds": 3600})
    number = invoiced_order(shop, desk)
    trouble_of(get_label, desk, number, BOX)
    assert fetch_labels_ahead(desk).fetched == 0
    shop.admin("POST", "clock", {"advance_seconds": 3601})
    shop.fault("labels", "label_other")
    assert fetch_labels_ahead(desk).fetched == 0
    calls = len(shop.calls("labels"))
    assert fetch_labels_ahead(desk).fetched == 0
    assert len(shop.calls("labels")) == calls


def test_without_a_network_it_says_so_and_a_stored_label_is_checked_all_the_same(
    shop: Shop, desk: Desk
) -> None:
    stored = invoiced_order(shop, desk)
    get_label(desk, stored, BOX)
    desk.store.database.run("DELETE FROM label_checks")
    assert fetch_labels_ahead(desk) == FetchedAhead(0, 1)
    waiting_for_label(shop, desk)
    shop.unplug()
    assert trouble_of(fetch_labels_ahead, desk).outcome is Outcome.UNAVAILABLE
