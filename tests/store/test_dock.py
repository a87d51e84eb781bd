"""What the dock keeps beside its manifests: last scans, receipts, Oker's papers."""

from __future__ import annotations

from oker_desk.domain.manifests import ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.pickups import Pickup, Receipt
from oker_desk.store.store import Store
from tests.builders import AWB, COURIER, FACILITY, NOW, a_packed_order, a_ready_order, hours
from tests.store.data_folder import keep

SIGNED = Receipt("KA 01 AB 1234", "4711", (((1, 2), (3, 4)), ((5, 6), (7, 8))))


def test_a_parcel_with_a_courier_stands_on_the_floor_with_all_that_is_known_of_it(store: Store) -> None:
    keep(store, a_ready_order())
    store.dock.note_scan("OK-1", NOW, "Meena", "Table 4")
    store.dock.note_scan("OK-1", NOW + hours(1), "Ravi", "Dock")
    [row] = store.dock.floor([OrderState.READY_TO_SHIP])
    assert (row.order_no, row.awb, row.courier_code, row.printed_by) == ("OK-1", AWB, COURIER, "Meena")
    assert (row.scanned_at, row.scanned_by, row.scanned_where) == (NOW + hours(1), "Ravi", "Dock")
    assert (row.manifest_no, row.refused) == (None, "")
    store.dock.forget_scan("OK-1")
    assert store.dock.floor([OrderState.READY_TO_SHIP])[0].scanned_at is None
    assert not store.dock.floor([OrderState.PACKED])


def test_an_order_without_a_courier_stands_nowhere(store: Store) -> None:
    keep(store, a_packed_order())
    assert not store.dock.floor([OrderState.PACKED])


def test_a_receipt_comes_out_as_it_went_in(store: Store) -> None:
    number = store.manifests.create(COURIER, FACILITY, NOW, "Meena")
    first = Pickup(number, NOW, "Meena", "Ravi", 2, SIGNED)
    second = Pickup(number, NOW + hours(1), "Meena", "Sita", 1)
    store.dock.note_pickup(first)
    store.dock.note_pickup(second)
    assert store.dock.pickups_of(number) == [first, second]
    assert not store.dock.pickups_of("M-none")


def test_papers_of_oker_are_kept_byte_for_byte_and_once(store: Store) -> None:
    store.dock.keep_paper("M1", b"%PDF one", NOW)
    store.dock.keep_paper("M1", b"%PDF two", NOW + hours(1))
    store.dock.keep_paper("M1", b"%PDF one", NOW + hours(2))
    assert store.dock.papers_of("M1") == [b"%PDF two", b"%PDF one"]


def test_what_was_printed_and_taken_lately_is_counted(store: Store) -> None:
    keep(store, a_ready_order())
    assert [tally.parcels for tally in store.dock.printed_since(NOW - hours(1))] == [1]
    assert not store.dock.printed_since(NOW + hours(1))
    number = store.manifests.create(COURIER, FACILITY, NOW, "Meena")
    store.manifests.add_line(number, "OK-1", AWB)
    store.manifests.hand_over(number, ["OK-1"], NOW, "Ravi")
    assert store.dock.taken_since(NOW) == {(COURIER, FACILITY): 1}
    assert not store.dock.taken_since(NOW + hours(1))


def test_only_so_many_manifests_are_read_as_are_asked_for(store: Store) -> None:
    made = [store.manifests.create(COURIER, FACILITY, NOW + hours(n), "Meena") for n in range(3)]
    states = [manifest.state for manifest in store.manifests.in_states([ManifestState.OPEN])]
    assert len(states) == 3
    newest = store.manifests.in_states([states[0]], most=1)
    assert [manifest.manifest_no for manifest in newest] == [made[2]]
