"""The order book as people read it: why an order is not here, what needs somebody, files that no spreadsheet runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oker_desk.domain.people import Person, Right
from oker_desk.domain.trouble import Outcome
from oker_desk.services.book.attention import Need, Remedy, needs_attention
from oker_desk.services.book.exporting import export_orders, harmless
from oker_desk.services.book.lists import Wish, find_place, load_list, load_rows, order_numbers
from oker_desk.services.book.not_here import explain_missing
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.setup.facilities import save_rows
from oker_desk.services.setup.station import set_station
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from tests.shop import (
    SCARF,
    Clock,
    Shop,
    check_all,
    fill_manifest,
    look,
    new_order,
    open_shop,
    open_station,
    packed_order,
    trouble_of,
)

HELD = {**SCARF, "onHold": True}


@pytest.fixture
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(shop: Shop, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_station(shop, tmp_path / "home", clock) as desk:
        yield desk


def why(desk: Desk, ref: str) -> str:
    return str(explain_missing(desk, ref).sentence)


# Why is it not here? -------------------------------------------------------------------------------------------------


def test_an_order_that_oker_does_not_know(desk: Desk) -> None:
    found = explain_missing(desk, "NOWHERE-1")
    assert found.order_no is None
    assert "does not know an order NOWHERE-1" in str(found.sentence)


def test_an_order_that_no_sync_has_brought_yet_is_here_from_now_on(shop: Shop, desk: Desk) -> None:
    order_no = shop.add_order()
    assert "had not brought" in why(desk, order_no)
    assert find_place(desk, order_no) is not None


def test_an_order_from_before_the_syncs_window(shop: Shop, desk: Desk, clock: Clock) -> None:
    order_no = shop.add_order()
    clock.go_on(days=40)
    assert "older than the order sync looks back" in why(desk, order_no)


def test_an_order_of_a_warehouse_that_is_not_mapped(shop: Shop, desk: Desk) -> None:
    order_no = shop.add_order()
    save_rows(desk, [("ELSEWHERE", "DEL1")])
    assert "is not in the warehouse map" in why(desk, order_no)


def test_an_order_of_another_facility(shop: Shop, desk: Desk) -> None:
    order_no = shop.add_order()
    save_rows(desk, [*shop.sandbox.facility_map.items(), ("ELSEWHERE", "DEL1")])
    set_station(desk, facility="DEL1")
    assert f"belongs to {shop.facility}" in why(desk, order_no)


def test_an_order_that_is_cancelled_at_oker(shop: Shop, desk: Desk) -> None:
    order_no = shop.add_order()
    shop.admin("POST", f"orders/{order_no}/cancel", {})
    assert "is cancelled at Oker" in why(desk, order_no)


def test_an_order_on_hold_says_so(shop: Shop, desk: Desk) -> None:
    assert "is on hold" in why(desk, shop.add_order(HELD))


# What needs somebody? ------------------------------------------------------------------------------------------------


def needs(desk: Desk) -> list[tuple[Need, Remedy]]:
    return [(matter.need, matter.remedy) for matter in needs_attention(desk)]


def test_nothing_needs_anybody_in_a_quiet_hour(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk)
    packed_order(shop, desk)
    assert needs(desk) == []


def test_a_cancellation_after_the_invoice_comes_first(shop: Shop, desk: Desk, clock: Clock) -> None:
    order_no = packed_order(shop, desk)
    shop.admin("POST", f"orders/{order_no}/cancel", {"force": True})
    run_sync(desk, SyncKind.STATUS)
    clock.go_on(days=40)
    assert needs(desk) == [(Need.CONFLICT, Remedy.SHOW), (Need.LATE, Remedy.SHOW_LATE)]


def test_what_oker_refused_to_dispatch_stays_until_it_is_on_a_manifest_again(shop: Shop, desk: Desk) -> None:
    orders = [packed_order(shop, desk) for _ in range(2)]
    manifest = fill_manifest(shop, desk, orders)
    refused = look(desk, orders[0]).channel.active_items[0].item_id
    shop.fault("dispatch", "fail_items", items=[refused], errorMessage="Not allowed")
    close_manifest(desk, manifest)
    [matter] = needs_attention(desk)
    assert (matter.need, matter.order_no) == (Need.REFUSED, orders[0])
    fill_manifest(shop, desk, [orders[0]])
    assert needs(desk) == []


def test_orders_that_oker_does_not_ship_wait_for_a_supervisor(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk, thirdPartyShipping=False)
    new_order(shop, desk, HELD)  # it is released by itself
    assert needs(desk) == [(Need.ODD, Remedy.SHOW)]


def test_a_parcel_that_waits_too_long_for_its_courier(shop: Shop, desk: Desk, clock: Clock) -> None:
    order_no = new_order(shop, desk)
    check_all(desk, order_no)
    desk.store.parcels.keep_invoice(order_no, packed_invoice(shop, desk))
    desk.store.parcels.note_waiting(order_no, desk.now())
    clock.go_on(minutes=29)
    assert needs(desk) == []
    clock.go_on(minutes=2)
    assert needs(desk) == [(Need.WAITING, Remedy.SHOW)]


def packed_invoice(shop: Shop, desk: Desk):  # type: ignore[no-untyped-def]
    invoice = look(desk, packed_order(shop, desk)).parcel.invoice
    assert invoice is not None
    return invoice


# Lists and files -----------------------------------------------------------------------------------------------------


def test_a_set_aside_order_tells_why_in_its_row(shop: Shop, desk: Desk) -> None:
    new_order(shop, desk, HELD)
    found = load_list(desk, Wish(text="scarf"))
    [listed] = load_rows(desk, found.ids).values()
    assert "is on hold" in str(listed.reason)
    assert order_numbers(desk, found.ids) == [listed.row.order_no]


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u00a0=1", "＝1", "|calc", "%0A", "\ufeff=1"],
)
def test_no_cell_begins_like_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "OK-1", "#1001", "2 x KURTA", "कुर्ता"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def test_buyers_in_a_file_want_a_supervisor(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    new_order(shop, desk)
    desk.store.people.keep(Person("Meena", frozenset({Right.REPRINT})))
    desk.person = "Meena"
    ids = load_list(desk, Wish()).ids
    assert export_orders(desk, ids, tmp_path / "a.csv") == 1
    refused = trouble_of(export_orders, desk, ids, tmp_path / "b.csv", with_buyers=True)
    assert (refused.outcome, refused.rule) == (Outcome.BLOCKED, "R51")
    assert not (tmp_path / "b.csv").exists()
    assert trouble_of(cancel_order, desk, "x", "Out of stock").rule == "R51"
