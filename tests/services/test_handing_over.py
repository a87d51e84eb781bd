"""The courier takes parcels of closed manifests, all or some, and only those that Oker has confirmed (R38 to R42)."""

from __future__ import annotations

import pytest

from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.views import show_manifest
from tests.shop import Clock, Shop, fill_manifest, look, packed_order, texts_of, trouble_of


@pytest.fixture
def orders(shop: Shop, desk: Desk) -> list[str]:
    return [packed_order(shop, desk) for _ in range(2)]


@pytest.fixture
def manifest_no(shop: Shop, desk: Desk, orders: list[str]) -> str:
    """An open manifest with two parcels."""
    return fill_manifest(shop, desk, orders)


@pytest.fixture
def closed_no(desk: Desk, manifest_no: str) -> str:
    close_manifest(desk, manifest_no)
    return manifest_no


def awb(desk: Desk, number: str) -> str:
    return look(desk, number).awb or ""


def assert_blocked(trouble: Trouble, rule: str) -> None:
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, rule)


def test_all_parcels_of_a_closed_manifest_go(desk: Desk, orders: list[str], closed_no: str) -> None:
    manifest = hand_over(desk, closed_no, " Ravi ")
    assert manifest.state is ManifestState.HANDED_OVER
    assert all(line.handed_over_at and line.handed_to == "Ravi" for line in manifest.parcels)
    assert [look(desk, number).state for number in orders] == [OrderState.HANDED_OVER] * 2
    assert texts_of(desk, orders[0])[-1] == f"{awb(desk, orders[0])} handed to Ravi."


def test_nothing_goes_before_closing(desk: Desk, orders: list[str], manifest_no: str) -> None:
    trouble = trouble_of(hand_over, desk, manifest_no, "Ravi")
    assert_blocked(trouble, "R40")
    assert "Do not give the parcels to the courier" in trouble.message
    assert_blocked(trouble_of(hand_over, desk, manifest_no, "Ravi", [awb(desk, orders[0])]), "R40")
    assert not any(line.handed_over_at for line in show_manifest(desk, manifest_no).parcels)


def test_nothing_goes_while_oker_has_not_answered(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "drop_before")
    close_manifest(
        desk,
        manifest_no,
        lambda done, total: shop.fault("orders_by_id", "http_500", times=None) if done == total else None,
    )
    assert show_manifest(desk, manifest_no).state is ManifestState.CHECK_NEEDED
    assert_blocked(trouble_of(hand_over, desk, manifest_no, "Ravi"), "R39")
    for number in orders:
        assert_blocked(trouble_of(hand_over, desk, manifest_no, "Ravi", [awb(desk, number)]), "R39")


def test_a_refused_parcel_stays_and_the_confirmed_one_goes(
    shop: Shop, desk: Desk, orders: list[str], manifest_no: str
) -> None:
    shop.fault("dispatch", "fail_items", errorMessage="Label damaged")
    [refused] = close_manifest(desk, manifest_no).manifest.off
    trouble = trouble_of(hand_over, desk, manifest_no, "Ravi", [refused.awb])
    assert_blocked(trouble, "R38")
    assert "Label damaged" in trouble.message
    hand_over(desk, manifest_no, "Ravi")
    assert look(desk, refused.order_no).state is OrderState.READY_TO_SHIP


def test_a_parcel_of_another_manifest_stays(
    shop: Shop, desk: Desk, orders: list[str], closed_no: str
) -> None:
    stranger = packed_order(shop, desk)
    assert_blocked(trouble_of(hand_over, desk, closed_no, "Ravi", [awb(desk, stranger)]), "R40")
    assert_blocked(trouble_of(hand_over, desk, closed_no, "Ravi", ["no such number"]), "R40")


def test_one_parcel_that_may_not_go_stops_all_of_them(desk: Desk, orders: list[str], closed_no: str) -> None:
    trouble_of(hand_over, desk, closed_no, "Ravi", [awb(desk, orders[0]), "no such number"])
    assert len(show_manifest(desk, closed_no).still_here) == 2


def test_what_the_courier_did_not_take_is_still_here(desk: Desk, orders: list[str], closed_no: str) -> None:
    manifest = hand_over(desk, closed_no, "Ravi", [f" {awb(desk, orders[0])} "])
    assert manifest.state is ManifestState.CLOSED
    assert [line.order_no for line in manifest.still_here] == [orders[1]]
    assert look(desk, orders[1]).state is OrderState.DISPATCHED
    rest = hand_over(desk, closed_no, "Sita")
    assert rest.state is ManifestState.HANDED_OVER
    assert [line.handed_to for line in rest.parcels] == ["Ravi", "Sita"]


def test_handing_over_twice_records_it_once(desk: Desk, orders: list[str], closed_no: str) -> None:
    clock = Clock()
    desk.now = clock
    first = hand_over(desk, closed_no, "Ravi")
    events = desk.store.history.count()
    clock.go_on(hours=1)
    assert hand_over(desk, closed_no, "Sita") == first
    assert hand_over(desk, closed_no, "Sita", [awb(desk, orders[0])]) == first
    assert desk.store.history.count() == events


def test_nobody_takes_parcels_without_a_name(desk: Desk, closed_no: str) -> None:
    trouble = trouble_of(hand_over, desk, closed_no, "  ")
    assert (trouble.outcome, trouble.rule) == (Outcome.INVALID, "R42")
    assert show_manifest(desk, closed_no).state is ManifestState.CLOSED


def test_parcels_are_handed_over_without_a_connection(shop: Shop, desk: Desk, closed_no: str) -> None:
    shop.unplug()
    assert hand_over(desk, closed_no, "Ravi").state is ManifestState.HANDED_OVER
