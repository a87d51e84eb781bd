"""A packer checks goods, gets invoice and label, and is stopped where a rule stops her."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from oker_desk.cli.commands import packing as packing_commands
from tests.cli.calling import Answer, Caller
from tests.cli.steps import BOX, CODES, check_goods, invoice, pack, sync_new_order
from tests.shop import KURTA, Shop

ORDER_KEYS = {
    *("order_no", "display_no", "state", "channel_status", "oker_warehouse", "facility", "on_hold"),
    *("ordered_at", "dispatch_by", "payment", "blocked", "items", "invoice", "tracking", "manifest", "as_of"),
}


def assert_blocked(answer: Answer, *rules: str) -> None:
    assert answer.outcome == "blocked", answer
    assert answer.rule in rules, answer


# Looking -------------------------------------------------------------------------------------------------------------


def test_orders_are_listed_most_urgent_first(station: Caller, shop: Shop) -> None:
    for _ in range(3):
        shop.add_order()
    station.get("sync", "orders")
    data = station.get("orders")
    assert data["total"] == 3
    due = [order["dispatch_by"] for order in data["orders"]]
    assert due == sorted(due)
    for order in data["orders"]:
        assert set(order) >= ORDER_KEYS
        assert all(
            datetime.fromisoformat(order[key]).tzinfo for key in ("ordered_at", "dispatch_by", "as_of")
        )
        assert set(order["items"][0]) >= {"item_id", "sku", "title", "quantity", "checked", "status"}
    assert len(station.get("orders", "--limit", "2")["orders"]) == 2
    assert station.get("orders", "--limit", "2")["total"] == 3


def test_orders_are_found_by_state_and_text(station: Caller, shop: Shop) -> None:
    first, second = shop.add_order(), shop.add_order()
    station.get("sync", "orders")
    station.get("check", first, "--scan", "TEST-SCARF")
    assert [o["order_no"] for o in station.get("orders", "--state", "CHECKING")["orders"]] == [first]
    both = station.get("orders", "--state", "new", "--state", "CHECKING")
    assert {o["order_no"] for o in both["orders"]} == {first, second}
    assert [o["order_no"] for o in station.get("orders", "--search", second)["orders"]] == [second]
    assert station.get("orders", "--search", "no such thing") == {"orders": [], "total": 0}
    assert "No order fits" in station.read("orders", "--search", "no such thing")
    assert first in station.read("orders")


def test_an_order_is_found_by_each_of_its_numbers(station: Caller, shop: Shop) -> None:
    order = pack(shop, station)
    for ref in (order["order_no"], order["display_no"], order["invoice"]["code"], order["tracking"]["awb"]):
        assert station.get("order", ref)["order"]["order_no"] == order["order_no"]


def test_an_order_says_what_may_be_done_and_why_the_rest_may_not(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    data = station.get("order", order_no)
    assert {"check", "cancel"} <= set(data["allowed"])
    forbidden = {act["act"]: act for act in data["forbidden"]}
    assert forbidden["invoice"]["rule"] == "R16"
    assert forbidden["invoice"]["message"]
    assert not set(forbidden) & set(data["allowed"])
    assert isinstance(data["history"], list)
    text = station.read("order", order_no)
    assert "Allowed now: check" in text


def test_no_buyer_and_no_price_is_printed(station: Caller, shop: Shop) -> None:
    buyer = {"name": "Meena Kumari Iyer", "phone": "9812345670", "addressLine1": "77 Kalidasa Marg"}
    order = pack(shop, station, shippingAddress=buyer)
    station.read("order", order["order_no"])
    station.get("order", order["order_no"])
    station.read("orders", "--state", "READY_TO_SHIP")
    station.get("orders", "--state", "READY_TO_SHIP")
    for word in buyer.values():
        assert word not in station.printed
    for word in ("sellingPrice", "totalPrice", "cod_amount", "listingPrice"):
        assert word not in station.printed


# Checking ------------------------------------------------------------------------------------------------------------


def test_units_are_counted_until_the_order_is_checked(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    data = station.get("check", order_no, "--scan", "TEST-KURTA", "--scan", "TEST-SCARF")
    assert data["order"]["state"] == "CHECKING"
    assert [(v["code"], v["verdict"]) for v in data["verdicts"]] == [
        ("TEST-KURTA", "counted"),
        ("TEST-SCARF", "counted"),
    ]
    data = station.get("check", order_no, "--scan", "T1-A")
    assert data["order"]["state"] == "CHECKED"
    assert {item["sku"]: item["checked"] for item in data["order"]["items"]} == {
        "TEST-KURTA": 2,
        "TEST-SCARF": 1,
    }


def test_a_scan_that_does_not_count_blocks_and_changes_nothing(station: Caller, shop: Shop) -> None:
    shop.add_order({**KURTA, "sku": "OTHER", "variantId": "T9", "title": "Other thing"})
    order_no = sync_new_order(shop, station)
    scans = ["TEST-SCARF", "TEST-SCARF", "OTHER", "NO-SUCH-CODE", "TEST-KURTA"]
    answer = station.ask("check", order_no, "--scan", *scans)
    assert_blocked(answer, "R13")
    verdicts = [(v["code"], v["verdict"]) for v in answer.data["verdicts"]]
    words = ["counted", "too_many", "wrong_item", "unknown_code", "counted"]
    assert verdicts == list(zip(scans, words, strict=True))
    assert answer.message == answer.data["verdicts"][1]["message"]
    assert {i["sku"]: i["checked"] for i in answer.data["order"]["items"]} == {
        "TEST-KURTA": 1,
        "TEST-SCARF": 1,
    }


def test_checking_goes_on_without_a_connection(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    shop.sandbox.stop()
    check_goods(station, order_no)
    assert station.ask("invoice", order_no).outcome == "unavailable"


def test_the_age_of_what_oker_said_is_told(
    station: Caller, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_no = sync_new_order(shop, station)
    shop.sandbox.stop()
    monkeypatch.setattr(packing_commands, "_OLD", timedelta(0))
    assert "as of" in station.ask("check", order_no, "--scan", "TEST-SCARF").message


def test_an_order_on_hold_is_not_checked(station: Caller, shop: Shop) -> None:
    order_no = shop.add_order({**KURTA, "onHold": True})
    station.get("sync", "orders")
    order = station.get("order", order_no)["order"]
    assert order["on_hold"]
    assert order["blocked"][0]["rule"] == "R7"
    answer = station.ask("check", order_no, "--scan", "TEST-KURTA")
    assert_blocked(answer, "R7")
    assert answer.data["order"]["items"][0]["checked"] == 0


def test_an_order_of_an_unmapped_warehouse_stands_aside(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    station.get("facilities", "remove", shop.warehouse)
    order = station.get("order", order_no)["order"]
    assert order["facility"] is None
    assert order["blocked"][0]["rule"] == "R3"
    assert_blocked(station.ask("check", order_no, "--scan", "TEST-KURTA"), "R3")


# Invoice and label ---------------------------------------------------------------------------------------------------


def test_the_invoice_comes_once_and_stays(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    assert_blocked(station.ask("invoice", order_no), "R16")
    station.get("check", order_no, "--scan", "TEST-KURTA")
    assert_blocked(station.ask("invoice", order_no), "R10")
    station.get("check", order_no, "--scan", "TEST-KURTA", "TEST-SCARF")
    order = station.get("invoice", order_no)["order"]
    assert order["state"] == "PACKED"
    assert order["invoice"]["code"]
    assert datetime.fromisoformat(order["invoice"]["date"]).tzinfo
    again = station.get("invoice", order_no)["order"]
    assert again["invoice"] == order["invoice"]
    assert len(shop.calls("invoiceDetails")) == 1


def test_an_invoice_without_an_answer_is_unknown_until_read_back(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    check_goods(station, order_no)
    shop.fault("invoiceDetails", "drop_after", times=5)
    answer = station.ask("invoice", order_no)
    assert answer.outcome == "unknown"
    assert answer.data["order"]["unsure"] == ["invoice"]
    shop.admin("DELETE", "faults")
    assert station.get("resolve") == {"settled": 1, "still_unknown": 0}
    assert station.get("order", order_no)["order"]["state"] == "PACKED"
    assert shop.hidden(order_no)["counts"]["invoice"] == 1


def test_a_lost_invoice_is_not_read_back_over_a_cancelled_piece_in_the_box(
    station: Caller, shop: Shop
) -> None:
    order_no = sync_new_order(shop, station)
    check_goods(station, order_no)
    shop.fault("invoiceDetails", "drop_before", times=5)
    assert station.ask("invoice", order_no).outcome == "unknown"
    shop.no_more_faults()
    scarf = station.get("order", order_no)["order"]["items"][1]
    shop.admin("POST", f"orders/{order_no}/cancel", {"items": [scarf["item_id"]]})
    answer = station.ask("resolve")
    assert_blocked(answer, "R8")
    assert f"Take out of the box: 1 × {scarf['title']}." in answer.message
    assert answer.data["still_unknown"] == 1


def test_a_label_is_stored_written_and_not_asked_for_again(
    station: Caller, shop: Shop, tmp_path: Path
) -> None:
    order_no = invoice(shop, station)
    data = station.get("label", order_no, *BOX)
    assert data["order"]["state"] == "READY_TO_SHIP"
    assert set(data["order"]["tracking"]) == {"awb", "courier_code", "courier_name"}
    stored = Path(data["label"]["file"])
    assert stored.is_relative_to(station.home)
    assert hashlib.sha256(stored.read_bytes()).hexdigest() == data["label"]["sha256"]
    out = tmp_path / "label.pdf"
    again = station.get("label", order_no, "--out", str(out))
    assert again["label"]["file"] == str(out)
    assert again["label"]["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert again["label"]["pages"] == data["label"]["pages"] >= 1
    assert len(shop.calls("labels")) == 1


def test_a_label_goes_to_a_folder_printer(station: Caller, shop: Shop, tmp_path: Path) -> None:
    order_no = invoice(shop, station)
    folder = tmp_path / "printed"
    folder.mkdir()
    station.get("label", order_no, *BOX, "--printer", f"folder:{folder}")
    assert list(folder.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ("--out", "missing/label.pdf"),
        ("--out", "."),
        ("--printer", "Nobody's"),
        ("--printer", "folder:missing"),
    ],
)
def test_a_place_for_the_label_is_looked_at_before_anything_is_sent(
    station: Caller, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, str]
) -> None:
    monkeypatch.chdir(tmp_path)
    order_no = invoice(shop, station)
    assert station.ask("label", order_no, *BOX, *words).outcome == "invalid"
    assert shop.hidden(order_no)["counts"]["shipment"] == 0


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--weight", "500"),
        ("--box", "300x200x100"),
        ("--weight", "0", "--box", "300x200x100"),
        ("--weight", "-5", "--box", "300x200x100"),
        ("--weight", "9000000", "--box", "300x200x100"),
        ("--weight", "500", "--box", "300x0x100"),
    ],
    ids=" ".join,
)
def test_box_and_weight_come_before_the_first_label(
    station: Caller, shop: Shop, words: tuple[str, ...]
) -> None:
    order_no = invoice(shop, station)
    assert_blocked(station.ask("label", order_no, *words), "R22")
    assert shop.hidden(order_no)["counts"]["shipment"] == 0


@pytest.mark.parametrize("box", ["300x200x100", "300X200X100", "300×200×100", " 300 x 200 x 100 "])
def test_sides_of_a_box_may_be_written_in_several_ways(station: Caller, shop: Shop, box: str) -> None:
    order_no = invoice(shop, station)
    station.get("label", order_no, "--weight", "500", "--box", box)
    assert "300" in str(shop.hidden(order_no)["boxed"])


def test_no_label_without_an_invoice(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    assert_blocked(station.ask("label", order_no, *BOX), "R21")


def test_a_parcel_without_a_courier_waits(station: Caller, shop: Shop) -> None:
    order_no = invoice(shop, station)
    shop.fault("courierDetails", "courier_never", times=None)
    answer = station.ask("label", order_no, *BOX)
    assert (answer.outcome, answer.rule) == ("waiting", "R23")
    assert answer.data["order"]["state"] == "PACKED"
    assert answer.data["order"]["waiting_since"]
    shop.admin("DELETE", "faults")
    assert station.get("label", order_no)["order"]["state"] == "READY_TO_SHIP"


def test_a_label_that_cannot_be_read_is_refused(station: Caller, shop: Shop) -> None:
    order_no = invoice(shop, station)
    shop.fault("labels", "label_broken")
    answer = station.ask("label", order_no, *BOX)
    assert (answer.outcome, answer.rule) == ("refused", "R26")
    assert answer.data["order"]["state"] == "PACKED"


# Cancelling ----------------------------------------------------------------------------------------------------------


def test_an_order_is_cancelled_before_its_invoice_only(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    assert station.get("cancel", order_no, "--reason", "Not in stock")["order"]["state"] == "CANCELLED"
    station.get("cancel", order_no, "--reason", "Not in stock")
    assert shop.hidden(order_no)["counts"]["cancel"] == 1
    assert_blocked(station.ask("check", order_no, "--scan", *CODES), "R8")
    packed = invoice(shop, station)
    answer = station.ask("cancel", packed, "--reason", "Not in stock")
    assert_blocked(answer, "R28")
    assert answer.data["order"]["state"] == "PACKED"


def test_a_cancellation_that_oker_refuses_changes_nothing(station: Caller, shop: Shop) -> None:
    order_no = sync_new_order(shop, station)
    shop.fault("cancel", "fail_items")
    answer = station.ask("cancel", order_no, "--reason", "Not in stock")
    assert answer.outcome == "refused"
    assert answer.data["order"]["state"] == "NEW"
