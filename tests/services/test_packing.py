"""At the packing table: which order may be taken in hand, what a scan means, whose label is on the box (R3 to R14, R25)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from oker_desk.domain.orders import OrderState
from oker_desk.domain.scans import ScanWord
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.claiming import claim_of_others
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.packing.checking import close_order, finish_parcel, open_order, scan_units, undo_scan
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.setup.station import set_station
from tests.shop import (
    HURRIED,
    KURTA,
    Shop,
    check_all,
    fill_manifest,
    invoiced_order,
    look,
    new_order,
    packed_order,
    texts_of,
    trouble_of,
)


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    """Two kurtas and a scarf, to be packed."""
    return new_order(shop, desk)


@pytest.fixture
def second(desk: Desk) -> Iterator[Desk]:
    """Another process of the same data folder."""
    another = open_desk(desk.home, pace=HURRIED)
    yield another
    close_desk(another)


def words(desk: Desk, number: str, *codes: str) -> list[str]:
    return [verdict.word.value for verdict in scan_units(desk, number, codes).verdicts]


def item_of(desk: Desk, number: str, place: int = 0) -> str:
    return look(desk, number).channel.items[place].item_id


def assert_blocked(trouble: Trouble, rule: str) -> None:
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, rule)


# Opening -------------------------------------------------------------------------------------------------------------


def test_an_order_is_opened_with_its_status_asked_anew(shop: Shop, desk: Desk, number: str) -> None:
    before = look(desk, number).as_of
    assert open_order(desk, number).order.as_of > before
    assert len(shop.calls("orders_by_id")) == 1


def test_an_order_cancelled_since_the_sync_is_not_opened(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {})
    trouble = trouble_of(open_order, desk, number)
    assert_blocked(trouble, "R8")
    assert trouble.message.startswith("CANCELLED by the customer.")


def test_an_order_put_on_hold_since_the_sync_is_not_opened(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", f"orders/{number}/hold", {})
    assert_blocked(trouble_of(open_order, desk, number), "R7")
    shop.admin("POST", f"orders/{number}/release", {})
    open_order(desk, number)


def test_an_order_of_another_facility_is_not_opened_here(shop: Shop, desk: Desk) -> None:
    other = new_order(shop, desk, {**KURTA, "facilityCode": "OKER-DEL-02"})
    set_station(desk, facility=shop.facility)
    trouble = trouble_of(open_order, desk, other)
    assert_blocked(trouble, "R3")
    assert "Put it in the box for GGN_NORTH" in trouble.message


def test_an_order_that_is_not_known_here_is_not_guessed(desk: Desk) -> None:
    for ref in ("OKR-000000-9999", "", "  "):
        assert trouble_of(open_order, desk, ref).outcome is Outcome.INVALID


def test_an_order_already_dispatched_is_not_opened(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    close_manifest(desk, fill_manifest(shop, desk, [number]))
    assert_blocked(trouble_of(open_order, desk, number), "R7")


def test_without_a_connection_the_cached_order_is_opened_and_checked(
    shop: Shop, desk: Desk, number: str
) -> None:
    as_of = look(desk, number).as_of
    shop.unplug()
    assert open_order(desk, number).order.as_of == as_of
    assert words(desk, number, "TEST-KURTA", "TEST-KURTA", "TEST-SCARF") == ["counted"] * 3
    assert look(desk, number).state is OrderState.CHECKED
    assert trouble_of(get_invoice, desk, number).outcome is Outcome.UNAVAILABLE


@pytest.mark.parametrize("fault", ["http_500", "html", "cut", "missing_order", "bad_order"])
def test_a_status_that_does_not_come_does_not_hold_up_the_packer(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    shop.fault("orders_by_id", fault, times=None)
    assert open_order(desk, number).order.state is OrderState.NEW
    assert len(shop.calls("orders_by_id")) == 1


def test_an_order_is_open_at_one_table_only(desk: Desk, second: Desk, number: str) -> None:
    open_order(desk, number)
    for act in (open_order, get_invoice):
        trouble = trouble_of(act, second, number)
        assert_blocked(trouble, "R48")
        assert "Table 1" in trouble.message
    assert_blocked(trouble_of(scan_units, second, number, ["TEST-KURTA"]), "R48")
    assert_blocked(trouble_of(cancel_order, second, number, "reason"), "R48")
    close_order(desk, number)
    open_order(second, number)


def test_an_order_that_may_not_be_opened_is_nobodys(
    shop: Shop, desk: Desk, second: Desk, number: str
) -> None:
    shop.admin("POST", f"orders/{number}/hold", {})
    trouble_of(open_order, desk, number)
    assert claim_of_others(second, look(second, number)) is None


def test_an_order_in_hand_stays_in_hand_after_every_act(desk: Desk, second: Desk, number: str) -> None:
    open_order(desk, number)
    scan_units(desk, number, ["TEST-KURTA", "TEST-KURTA", "TEST-SCARF"])
    get_invoice(desk, number)
    assert claim_of_others(second, look(second, number)) is not None


def test_what_was_scanned_stays_when_the_order_is_put_aside(desk: Desk, number: str) -> None:
    open_order(desk, number)
    scan_units(desk, number, ["TEST-KURTA"])
    close_order(desk, number)
    assert open_order(desk, number).order.units == (1, 3)


# Scanning ------------------------------------------------------------------------------------------------------------


def test_each_unit_is_scanned_once(desk: Desk, number: str) -> None:
    assert words(desk, number, "TEST-KURTA") == ["counted"]
    assert look(desk, number).state is OrderState.CHECKING
    assert words(desk, number, "TEST-SCARF", "TEST-KURTA") == ["counted", "counted"]
    assert look(desk, number).state is OrderState.CHECKED


def test_the_variant_number_counts_like_the_sku(desk: Desk, number: str) -> None:
    assert words(desk, number, "T1-A", " TEST-KURTA ") == ["counted", "counted"]


def test_a_wrong_scan_changes_nothing(shop: Shop, desk: Desk, number: str) -> None:
    new_order(shop, desk, {**KURTA, "sku": "TEST-SHAWL", "title": "Test shawl", "variantId": "T9"})
    events = len(texts_of(desk, number))
    scans = scan_units(desk, number, ["TEST-SHAWL", "NOBODY-KNOWS", "", number])
    assert [verdict.word for verdict in scans.verdicts] == [
        ScanWord.WRONG_ITEM,
        ScanWord.UNKNOWN_CODE,
        ScanWord.UNKNOWN_CODE,
        ScanWord.UNKNOWN_CODE,
    ]
    assert scans.verdicts[0].message == "WRONG ITEM. This is Test shawl. Needed: Test kurta · Test scarf."
    assert look(desk, number).state is OrderState.NEW
    assert len(texts_of(desk, number)) == events


def test_one_too_many_is_said_and_not_counted(desk: Desk, number: str) -> None:
    assert words(desk, number, *["TEST-KURTA"] * 3) == ["counted", "counted", "too_many"]
    assert look(desk, number).units == (2, 3)


def test_fifty_scans_in_a_row_are_all_counted_in_order(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk, {**KURTA, "quantity": 50})
    open_order(desk, number)
    for done in range(1, 51):
        [verdict] = scan_units(desk, number, ["TEST-KURTA"]).verdicts
        assert verdict.message == f"Test kurta: {done} of 50."
    assert look(desk, number).state is OrderState.CHECKED


def test_scanning_asks_nothing_of_oker(shop: Shop, desk: Desk, number: str) -> None:
    calls = len(shop.all_calls())
    scan_units(desk, number, ["TEST-KURTA"])
    assert len(shop.all_calls()) == calls


def test_a_cancelled_piece_is_not_needed(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {"items": [item_of(desk, number, 1)]})
    open_order(desk, number)
    assert words(desk, number, "TEST-SCARF", "TEST-KURTA", "TEST-KURTA") == [
        "unknown_code" if desk.store.orders.title_of("TEST-SCARF") is None else "wrong_item",
        "counted",
        "counted",
    ]
    assert look(desk, number).state is OrderState.CHECKED


def test_a_packed_order_is_not_scanned_again(shop: Shop, desk: Desk) -> None:
    number = invoiced_order(shop, desk)
    assert_blocked(trouble_of(scan_units, desk, number, ["TEST-KURTA"]), "R48")


def test_an_order_whose_cancelling_was_not_answered_is_not_scanned(
    shop: Shop, desk: Desk, number: str
) -> None:
    shop.fault("cancel", "drop_after")
    trouble_of(cancel_order, desk, number, "out of stock")
    assert_blocked(trouble_of(scan_units, desk, number, ["TEST-KURTA"]), "R49")
    assert_blocked(trouble_of(open_order, desk, number), "R8")
    assert look(desk, number).state is OrderState.CANCELLED


# Taking a scan back --------------------------------------------------------------------------------------------------


def test_a_scan_is_taken_back(desk: Desk, number: str) -> None:
    scan_units(desk, number, ["TEST-KURTA", "TEST-KURTA"])
    undo_scan(desk, number, item_of(desk, number))
    assert look(desk, number).units == (1, 3)
    undo_scan(desk, number, item_of(desk, number))
    assert look(desk, number).state is OrderState.NEW
    assert texts_of(desk, number)[-1] == "One scan of TEST-KURTA taken back."


def test_taking_back_what_was_not_scanned_does_nothing(desk: Desk, number: str) -> None:
    scan_units(desk, number, ["TEST-KURTA"])
    events = len(texts_of(desk, number))
    undo_scan(desk, number, item_of(desk, number, 1))
    undo_scan(desk, number, "no-such-item")
    assert look(desk, number).units == (1, 3)
    assert len(texts_of(desk, number)) == events


def test_nothing_is_taken_back_after_the_invoice(shop: Shop, desk: Desk) -> None:
    number = invoiced_order(shop, desk)
    assert_blocked(trouble_of(undo_scan, desk, number, item_of(desk, number)), "R48")
    assert look(desk, number).units == (3, 3)


# Finishing (R25) -----------------------------------------------------------------------------------------------------


def test_the_label_on_the_box_finishes_the_parcel(shop: Shop, desk: Desk, second: Desk) -> None:
    number = packed_order(shop, desk)
    open_order(desk, number)
    awb = look(desk, number).awb or ""
    label = finish_parcel(desk, number, f" {awb} ").order.parcel.label
    assert label is not None
    assert label.confirmed_at is not None
    assert claim_of_others(second, look(second, number)) is None


def test_another_parcels_label_does_not_finish_it(shop: Shop, desk: Desk, second: Desk) -> None:
    number, other = packed_order(shop, desk), packed_order(shop, desk)
    open_order(desk, number)
    trouble = trouble_of(finish_parcel, desk, number, look(desk, other).awb or "")
    assert_blocked(trouble, "R25")
    assert "Take a wrong label off" in trouble.message
    assert claim_of_others(second, look(second, number)) is not None
    label = look(desk, number).parcel.label
    assert label is not None
    assert label.confirmed_at is None


def test_a_parcel_without_a_label_is_not_finished(desk: Desk, number: str) -> None:
    check_all(desk, number)
    assert_blocked(trouble_of(finish_parcel, desk, number, "1400000000"), "R21")


def test_a_parcel_in_conflict_is_not_finished(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    awb = look(desk, number).awb or ""
    shop.admin("POST", f"orders/{number}/cancel", {"force": True})
    assert_blocked(trouble_of(open_order, desk, number), "R31")
    assert_blocked(trouble_of(finish_parcel, desk, number, awb), "R31")
