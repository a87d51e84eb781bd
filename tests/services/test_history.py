"""Who did what when: every act leaves its event, the chain holds, and no buyer stands in it (R51, R52)."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from oker_desk.domain.events import Event
from oker_desk.domain.trouble import Outcome
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.dock.board import events_of, newest_events, verify_history
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.dock.manifest_paper import draw_paper
from oker_desk.services.dock.manifests import add_parcels, create_manifest, discard_manifest, remove_parcels
from oker_desk.services.packing.checking import finish_parcel, open_order, scan_units, undo_scan
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.setup.facilities import set_pair
from oker_desk.services.sync.kinds import SyncKind
from oker_desk.services.sync.running import run_sync
from oker_desk.store.store import FILE_NAME
from tests.shop import (
    BOX,
    HOME,
    Clock,
    Shop,
    check_all,
    fill_manifest,
    look,
    new_order,
    packed_order,
    trouble_of,
)

BUYER = {
    **HOME,
    "name": "Zubeida Quadri-Buyer",
    "phone": "9812345670",
    "addressLine1": "77 Hidden Garden Lane",
    "addressLine2": "Flat 9, Secret Tower",
}


def last(desk: Desk) -> tuple[str, str, str]:
    event = desk.store.history.newest(1)[0]
    return event.who, event.act, event.text


def whole_way(shop: Shop, desk: Desk) -> str:
    """Do everything that can be done with an order, with faults on the way, and return its number."""
    number = new_order(shop, desk, shippingAddress=BUYER, billingAddress=BUYER)
    open_order(desk, number)
    scan_units(desk, number, ["TEST-KURTA", "WRONG", "TEST-KURTA", "TEST-SCARF"])
    undo_scan(desk, number, look(desk, number).channel.items[1].item_id)
    scan_units(desk, number, ["TEST-SCARF"])
    shop.fault("invoiceDetails", "drop_after")
    trouble_of(get_invoice, desk, number)
    resolve_all(desk)
    shop.fault("shipmentDetails", "fail_items")
    trouble_of(get_label, desk, number, BOX)
    shop.fault("labels", "label_other")
    trouble_of(get_label, desk, number, BOX)
    get_label(desk, number)
    print_label(desk, number)
    print_label(desk, number, reason="torn")
    finish_parcel(desk, number, look(desk, number).awb or "")
    manifest_no = fill_manifest(shop, desk, [number])
    remove_parcels(desk, manifest_no, [number])
    add_parcels(desk, manifest_no, [number])
    shop.fault("dispatch", "fail_items")
    close_manifest(desk, manifest_no)
    add_parcels(desk, manifest_no, [number])
    draw_paper(desk, manifest_no)
    close_manifest(desk, manifest_no)
    hand_over(desk, manifest_no, "Ravi")
    shop.admin("POST", f"orders/{number}/deliver", {})
    run_sync(desk, SyncKind.STATUS)
    return number


def test_the_whole_way_of_an_order_can_be_read(shop: Shop, desk: Desk) -> None:
    number = whole_way(shop, desk)
    events = events_of(desk, number)
    acts = [event.act for event in events]
    for act in (
        "check",
        "invoice",
        "shipment",
        "label",
        "reprint",
        "manifest_add",
        "manifest_remove",
        "dispatch",
    ):
        assert act in acts, act
    assert acts[-2:] == ["handover", "status"]
    assert {event.who for event in events} == {desk.person, "Oker"}
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert verify_history(desk) == desk.store.history.count()


def test_no_buyer_stands_in_the_history(shop: Shop, desk: Desk) -> None:
    whole_way(shop, desk)
    cancelled = new_order(shop, desk, shippingAddress=BUYER)
    cancel_order(desk, cancelled, "Out of stock")
    told = " ".join(" ".join(map(str, (e.who, e.text, e.act))) for e in newest_events(desk, 10_000))
    for secret in ("Zubeida", "Quadri", "9812345670", "Hidden Garden", "Secret Tower", "560001"):
        assert secret not in told
    assert shop.sandbox.password not in told


def test_each_act_is_written_with_its_person(shop: Shop, desk: Desk) -> None:
    desk.person = "Meena"
    number = new_order(shop, desk)
    scan_units(desk, number, ["TEST-KURTA"])
    assert last(desk) == ("Meena", "check", "Scanned TEST-KURTA: Test kurta: 1 of 2.")
    check_all(desk, number)
    desk.person = "Ravi"
    code = get_invoice(desk, number).order.parcel.invoice
    assert code is not None
    assert last(desk) == ("Ravi", "invoice", f"Invoice {code.code} from Oker.")
    get_label(desk, number, BOX)
    assert last(desk)[:2] == ("Ravi", "label")
    set_pair(desk, "OKER-CCU-09", "CCU_EAST")
    assert last(desk)[:2] == ("Ravi", "facilities")
    manifest_no = create_manifest(desk, "Delhivery02", shop.facility).manifest_no
    assert last(desk) == (
        "Ravi",
        "manifest_create",
        f"Manifest {manifest_no} opened for Delhivery02 at {shop.facility}.",
    )
    discard_manifest(desk, manifest_no)
    assert last(desk) == ("Ravi", "manifest_discard", "Empty manifest discarded.")


def test_a_parcel_taken_off_by_hand_is_written_as_taken_off(shop: Shop, desk: Desk) -> None:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    remove_parcels(desk, manifest_no, [number])
    assert last(desk) == (
        desk.person,
        "manifest_remove",
        f"{look(desk, number).awb} taken off manifest {manifest_no}.",
    )


def test_a_refusal_of_a_rule_leaves_no_event(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    events = desk.store.history.count()
    trouble_of(get_invoice, desk, number)
    trouble_of(get_label, desk, number, BOX)
    trouble_of(hand_over, desk, create_manifest(desk, "X", shop.facility).manifest_no, "Ravi")
    assert desk.store.history.count() == events + 1  # the manifest that was made


def test_the_newest_events_come_last(shop: Shop, desk: Desk) -> None:
    packed_order(shop, desk)
    some = newest_events(desk, 3)
    assert len(some) == 3
    assert some == newest_events(desk, 1_000)[-3:]


def test_the_chain_holds_when_the_clock_is_put_back(shop: Shop, desk: Desk) -> None:
    clock = Clock()
    desk.now = clock
    number = new_order(shop, desk)
    scan_units(desk, number, ["TEST-KURTA"])
    clock.go_on(hours=-3)
    scan_units(desk, number, ["TEST-KURTA"])
    assert verify_history(desk) == desk.store.history.count()


@pytest.mark.parametrize("harm", ["text", "who", "removed"])
def test_a_changed_history_is_noticed_and_its_place_named(shop: Shop, desk: Desk, harm: str) -> None:
    packed_order(shop, desk)
    victim: Event = newest_events(desk, 4)[0]
    with closing(sqlite3.connect(desk.home / FILE_NAME)) as raw, raw:
        for name in [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
            raw.execute(f"DROP TRIGGER {name}")
        change = "DELETE FROM history" if harm == "removed" else f"UPDATE history SET {harm} = 'x'"
        raw.execute(f"{change} WHERE hash = ?", (victim.hash,))
    trouble = trouble_of(verify_history, desk)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R51")
    assert "does not fit the one before it" in trouble.message
