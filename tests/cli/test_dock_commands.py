"""A dispatcher fills a manifest, closes it, and hands over only what Oker has confirmed."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import Caller
from tests.cli.steps import fill_manifest, invoice, pack
from tests.shop import Shop

MANIFEST_KEYS = {"manifest_no", "state", "courier_code", "facility", "created_at", "closed_at", "parcels"}
PARCEL_KEYS = {"order_no", "awb", "outcome", "reason", "handed_over"}
ONE_PLACE = {"shippingAddress": {"pincode": "560001"}}
"""Parcels to one postal code go with one courier."""


def packed(shop: Shop, station: Caller, number: int) -> list[dict[str, Any]]:
    return [pack(shop, station, **ONE_PLACE) for _ in range(number)]


def awb(order: dict[str, Any]) -> str:
    found: str = order["tracking"]["awb"]
    return found


def outcomes(manifest: dict[str, Any]) -> dict[str, str]:
    return {parcel["awb"]: parcel["outcome"] for parcel in manifest["parcels"]}


def test_a_manifest_is_filled_emptied_and_discarded(station: Caller, shop: Shop) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    manifest = station.get("manifest", "show", manifest_no)["manifest"]
    assert set(manifest) >= MANIFEST_KEYS
    assert set(manifest["parcels"][0]) >= PARCEL_KEYS
    assert (manifest["state"], outcomes(manifest)) == ("OPEN", {awb(order): "pending"})
    assert datetime.fromisoformat(manifest["created_at"]).tzinfo
    assert manifest["closed_at"] is None
    assert station.get("order", awb(order))["order"]["manifest"] == manifest_no
    assert station.ask("manifest", "discard", manifest_no).rule == "R36"
    assert not station.get("manifest", "remove", manifest_no, awb(order))["manifest"]["parcels"]
    assert station.ask("manifest", "close", manifest_no).rule == "R36"
    assert station.get("manifest", "discard", manifest_no)["manifest"]["state"] == "DISCARDED"
    assert station.ask("manifest", "close", manifest_no).rule == "R41"
    listed = station.get("manifest", "list")["manifests"]
    assert [(m["manifest_no"], m["state"]) for m in listed] == [(manifest_no, "DISCARDED")]
    assert manifest_no in station.read("manifest", "list")


def test_adding_is_done_if_one_was_added_and_blocked_if_none_was(station: Caller, shop: Shop) -> None:
    first, second = packed(shop, station, 2)
    no_label = invoice(shop, station)
    manifest_no = fill_manifest(station, first)
    answer = station.ask("manifest", "add", manifest_no, awb(second), awb(first), no_label)
    assert answer.outcome == "done"
    assert answer.data["added"] == [awb(second)]
    assert [refused["rule"] for refused in answer.data["refused"]] == ["R34", "R33"]
    assert all(refused["awb"] and refused["message"] for refused in answer.data["refused"])
    assert len(answer.data["manifest"]["parcels"]) == 2
    answer = station.ask("manifest", "add", manifest_no, no_label)
    assert (answer.outcome, answer.rule, answer.data["added"]) == ("blocked", "R33", [])
    assert len(answer.data["manifest"]["parcels"]) == 2


def test_a_parcel_of_another_courier_or_facility_is_refused(station: Caller, shop: Shop) -> None:
    (order,) = packed(shop, station, 1)
    made = station.get("manifest", "create", "--courier", "SomebodyElse", "--facility", shop.facility)
    answer = station.ask("manifest", "add", made["manifest"]["manifest_no"], awb(order))
    assert (answer.outcome, answer.rule) == ("blocked", "R32")


def test_an_unknown_parcel_is_never_added(station: Caller, shop: Shop) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    assert station.ask("manifest", "add", manifest_no, "NO-SUCH-AWB").outcome in {"invalid", "blocked"}
    assert station.ask("manifest", "remove", manifest_no, "NO-SUCH-AWB").outcome in {"invalid", "blocked"}


def test_nothing_leaves_before_the_manifest_is_closed(station: Caller, shop: Shop) -> None:
    first, second = packed(shop, station, 2)
    manifest_no = fill_manifest(station, first, second)
    answer = station.ask("handover", manifest_no, "--to", "Ravi")
    assert (answer.outcome, answer.rule) == ("blocked", "R40")
    assert answer.data["manifest"]["state"] == "OPEN"
    closed = station.get("manifest", "close", manifest_no)["manifest"]
    assert closed["state"] == "CLOSED"
    assert set(outcomes(closed).values()) == {"confirmed"}
    assert datetime.fromisoformat(closed["closed_at"]).tzinfo
    assert "MAY GO" in station.read("manifest", "show", manifest_no)
    part = station.get("handover", manifest_no, "--awb", awb(first), "--to", "Ravi")["manifest"]
    assert part["state"] == "CLOSED"
    assert {p["awb"]: p["handed_over"] is not None for p in part["parcels"]} == {
        awb(first): True,
        awb(second): False,
    }
    whole = station.get("handover", manifest_no, "--to", "Ravi")["manifest"]
    assert whole["state"] == "HANDED_OVER"
    assert station.get("order", awb(second))["order"]["state"] == "HANDED_OVER"
    station.get("handover", manifest_no, "--to", "Ravi")
    station.get("manifest", "close", manifest_no)
    for order in (first, second):
        assert shop.hidden(order["order_no"])["counts"]["dispatch"] == 1


def test_several_parcels_after_one_awb_option_are_handed_over(station: Caller, shop: Shop) -> None:
    first, second = packed(shop, station, 2)
    manifest_no = fill_manifest(station, first, second)
    station.get("manifest", "close", manifest_no)
    manifest = station.get("handover", manifest_no, "--awb", awb(first), awb(second), "--to", "Ravi")[
        "manifest"
    ]
    assert manifest["state"] == "HANDED_OVER"


def test_a_closed_manifest_is_frozen(station: Caller, shop: Shop) -> None:
    first, second = packed(shop, station, 2)
    manifest_no = fill_manifest(station, first)
    station.get("manifest", "close", manifest_no)
    assert station.ask("manifest", "add", manifest_no, awb(second)).rule == "R41"
    assert station.ask("manifest", "remove", manifest_no, awb(first)).rule == "R41"
    assert station.ask("manifest", "discard", manifest_no).outcome == "blocked"


def test_a_refused_parcel_is_taken_off_and_stays_here(station: Caller, shop: Shop) -> None:
    first, second = packed(shop, station, 2)
    manifest_no = fill_manifest(station, first, second)
    shop.fault("dispatch", "fail_items")
    answer = station.ask("manifest", "close", manifest_no)
    assert answer.outcome == "refused"
    manifest = answer.data["manifest"]
    assert manifest["state"] == "CLOSED"
    assert sorted(outcomes(manifest).values()) == ["confirmed", "refused"]
    refused = next(parcel for parcel in manifest["parcels"] if parcel["outcome"] == "refused")
    assert refused["reason"]
    assert station.get("order", refused["awb"])["order"]["state"] == "READY_TO_SHIP"
    answer = station.ask("handover", manifest_no, "--awb", refused["awb"], "--to", "Ravi")
    assert (answer.outcome, answer.rule) == ("blocked", "R38")


def test_a_manifest_whose_parcels_were_all_refused_is_open_again(station: Caller, shop: Shop) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    shop.fault("dispatch", "fail_items")
    answer = station.ask("manifest", "close", manifest_no)
    assert answer.outcome == "refused"
    assert answer.data["manifest"]["state"] == "OPEN"
    assert outcomes(answer.data["manifest"]) == {awb(order): "refused"}
    shown = station.get("manifest", "show", manifest_no)["manifest"]
    assert shown["parcels"] == []
    assert [parcel["awb"] for parcel in shown["taken_off"]] == [awb(order)]


def test_no_answer_is_not_a_yes(station: Caller, shop: Shop) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    shop.fault("dispatch", "drop_before", times=None)
    shop.fault("orders_by_id", "http_500", times=None)
    answer = station.ask("manifest", "close", manifest_no)
    assert answer.outcome in {"unknown", "unavailable"}
    shop.admin("DELETE", "faults")
    shop.fault("dispatch", "drop_after")
    shop.fault("pendency", "http_500", times=None)
    station.ask("manifest", "close", manifest_no)
    shop.admin("DELETE", "faults")
    station.ask("resolve")
    station.get("manifest", "close", manifest_no)
    assert shop.hidden(order["order_no"])["counts"]["dispatch"] == 1


def test_only_cancelled_parcels_block_the_closing(station: Caller, shop: Shop) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    shop.admin("POST", f"orders/{order['order_no']}/cancel", {"force": True})
    answer = station.ask("manifest", "close", manifest_no)
    assert (answer.outcome, answer.rule) == ("blocked", "R31")
    assert answer.data["manifest"]["state"] == "OPEN"
    assert station.get("order", order["order_no"])["order"]["state"] == "CONFLICT"
    assert shop.hidden(order["order_no"])["counts"]["dispatch"] == 0


def test_the_paper_of_a_manifest_is_written(station: Caller, shop: Shop, tmp_path: Path) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    out = tmp_path / "paper.pdf"
    data = station.get("manifest", "paper", manifest_no, "--out", str(out))
    assert data["manifest"]["manifest_no"] == manifest_no
    assert out.read_bytes().startswith(b"%PDF")


def test_okers_own_paper_is_said_to_be_missing_after_closing_and_had_later(
    station: Caller, shop: Shop, tmp_path: Path
) -> None:
    (order,) = packed(shop, station, 1)
    manifest_no = fill_manifest(station, order)
    of_oker = ("manifest", "paper", manifest_no, "--of-oker", "--out", str(tmp_path / "oker.pdf"))
    assert "it comes with the closing" in station.ask(*of_oker).message
    shop.fault("manifestPdf", "http_404", times=None)
    closed = station.ask("manifest", "close", manifest_no)
    assert closed.outcome == "done"
    assert "Oker's own paper could not be fetched: " in closed.message
    assert f"oker-desk manifest paper {manifest_no} --of-oker" in closed.message
    assert station.ask(*of_oker).outcome == "refused"
    assert not (tmp_path / "oker.pdf").exists()
    shop.no_more_faults()
    station.get(*of_oker)
    station.get("manifest", "paper", manifest_no, "--out", str(tmp_path / "ours.pdf"))
    ours, theirs = ((tmp_path / name).read_bytes() for name in ("ours.pdf", "oker.pdf"))
    assert ours != theirs
    assert ours.startswith(b"%PDF")
    assert theirs.startswith(b"%PDF")


@pytest.mark.parametrize("place", ["missing/paper.pdf", "."])
def test_paper_is_not_drawn_where_it_cannot_lie(
    station: Caller, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.chdir(tmp_path)
    made = station.get("manifest", "create", "--courier", "Delhivery02", "--facility", shop.facility)
    answer = station.ask("manifest", "paper", made["manifest"]["manifest_no"], "--out", place)
    assert answer.outcome == "invalid"


def test_a_reason_for_differences_and_the_receipt_of_the_courier_are_kept(
    station: Caller, shop: Shop
) -> None:
    order, _ = packed(shop, station, 2)
    manifest_no = fill_manifest(station, order)
    station.get("manifest", "close", manifest_no, "--reason", "The van is full")
    station.get("handover", manifest_no, "--to", "Ravi", "--vehicle", "KA 01", "--code", "4711")
    texts = [event["text"] for event in station.get("history")["events"]]
    assert any("Reason: The van is full." in text for text in texts)
    assert "All parcels handed to Ravi. Vehicle KA 01. Code 4711." in texts


def test_everything_known_of_a_parcel_is_written_to_a_file(
    station: Caller, shop: Shop, tmp_path: Path
) -> None:
    (order,) = packed(shop, station, 1)
    out = tmp_path / "pack.zip"
    data = station.get("history", awb(order), "--pack", str(out))
    assert data["events"]
    assert "chain.json" in zipfile.ZipFile(out).namelist()
    assert station.ask("history", "--pack", str(out)).outcome == "invalid"
    assert station.ask("history", awb(order), "--pack", str(tmp_path / "none" / "p.zip")).outcome == "invalid"
