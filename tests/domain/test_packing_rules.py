"""Which order may be packed, and what may be done with it at the table (rules A to E)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from oker_desk.domain.acts import Act
from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.orders import Order, OrderState
from oker_desk.domain.parcels import Box
from oker_desk.domain.rules.bench import Bench
from oker_desk.domain.rules.packing import (
    HEAVIEST,
    LONGEST,
    may_check,
    may_finish,
    may_finish_unscanned,
    may_invoice,
    may_label,
    may_open,
    may_reprint,
    may_use_box,
    reasons_against,
)
from tests.builders import (
    AWB,
    BENCH,
    FACILITY,
    NOW,
    TRACKING,
    WAREHOUSE,
    a_checked_order,
    a_dispatched_order,
    a_packed_order,
    a_ready_order,
    a_scarf,
    an_item,
    an_order,
    an_order_on_manifest,
    channel_order,
    on_hold,
    told,
)
from tests.domain.judged import assert_allowed, assert_refused

CANCELLED = told(channel_order(), ItemStatus.CANCELLED)


def in_conflict(order: Order) -> Order:
    """Oker shows the order as cancelled although this desk has its invoice."""
    return replace(order, channel=told(order.channel, ItemStatus.CANCELLED))


# Opening and checking ------------------------------------------------------------------------------------------------


def test_a_new_mapped_order_may_be_opened_and_checked() -> None:
    assert_allowed(may_open(an_order(), BENCH))
    assert_allowed(may_check(an_order(), BENCH))
    assert reasons_against(an_order(), BENCH) == ()


def test_goods_may_be_scanned_until_the_invoice_is_there() -> None:
    assert_allowed(may_check(a_checked_order(), BENCH))
    assert_refused(may_check(a_packed_order(), BENCH), "R48", "already packed", "Go on with its label")


def test_an_order_of_an_unmapped_warehouse_is_kept_apart() -> None:
    order = an_order(channel_order(items=[an_item(warehouse="OKER-XYZ")]))
    assert_refused(may_check(order, BENCH), "R3", "OKER-XYZ", "not in the warehouse map", "Do not pack")


def test_an_order_that_names_no_warehouse_is_kept_apart() -> None:
    order = an_order(channel_order(items=[an_item(warehouse=None)]))
    assert_refused(may_check(order, BENCH), "R3", "(none given)")


def test_an_order_of_another_facility_says_where_it_belongs() -> None:
    here = Bench("Table 1", FACILITY, BENCH.facility_map)
    elsewhere = an_order(channel_order(items=[an_item(warehouse="OKER-DEL-01")]))
    assert_refused(may_check(elsewhere, here), "R3", "belongs to DEL1", "Put it in the box for DEL1")
    assert_allowed(may_check(an_order(), here))


def test_a_station_without_a_facility_packs_for_all_of_the_map() -> None:
    assert_allowed(may_check(an_order(channel_order(items=[an_item(warehouse="OKER-DEL-01")])), BENCH))


def test_items_in_two_warehouses_cannot_be_one_parcel() -> None:
    order = an_order(channel_order(items=[an_item(), a_scarf(warehouse="OKER-DEL-01")]))
    assert_refused(may_check(order, BENCH), "R10", WAREHOUSE, "OKER-DEL-01", "cannot be split")


def test_a_cancelled_item_in_another_warehouse_does_not_matter() -> None:
    gone = a_scarf(warehouse="OKER-DEL-01", status=ItemStatus.CANCELLED)
    assert_allowed(may_check(an_order(channel_order(items=[an_item(), gone])), BENCH))


def test_an_order_on_hold_is_put_aside() -> None:
    assert_refused(may_check(an_order(on_hold(channel_order())), BENCH), "R7", "on hold", "Put it aside")


@pytest.mark.parametrize(
    "channel",
    [
        told(channel_order(), ItemStatus.PENDING_VERIFICATION),
        channel_order(status="PENDING_VERIFICATION"),
        channel_order(items=[an_item(), a_scarf(status=ItemStatus.PENDING_VERIFICATION)]),
    ],
    ids=["all of it", "only the order's own word", "only one item"],
)
def test_an_order_that_waits_for_acceptance_is_put_aside(channel: object) -> None:
    assert_refused(may_check(an_order(channel), BENCH), "R7", "waits for acceptance")  # type: ignore[arg-type]


def test_an_order_that_is_partly_gone_is_for_the_supervisor() -> None:
    order = an_order(channel_order(items=[an_item(), a_scarf(status=ItemStatus.DISPATCHED)]))
    assert_refused(may_check(order, BENCH), "R7", "part of order", "DISPATCHED", "supervisor")


def test_a_packed_order_is_not_asked_what_oker_shows_of_its_items() -> None:
    channel = channel_order(items=[an_item(), a_scarf(status=ItemStatus.DISPATCHED)])
    assert reasons_against(a_packed_order(channel), BENCH) == ()


def test_a_cancelled_order_stops_the_packer() -> None:
    for act in (may_open, may_check, may_invoice):
        assert_refused(act(an_order(CANCELLED), BENCH), "R8", "CANCELLED", "Do not pack", "back on the shelf")
    assert_refused(may_label(an_order(CANCELLED)), "R8", "CANCELLED")


def test_the_seller_ships_no_order_here() -> None:
    order = an_order(channel_order(third_party_shipping=False))
    assert_refused(may_check(order, BENCH), "R9", "does not arrange shipping", "Put it aside")


def test_an_order_in_two_boxes_is_a_problem_of_its_data() -> None:
    order = an_order(channel_order(items=[an_item(packet_number=1), a_scarf(packet_number=2)]))
    assert_refused(may_check(order, BENCH), "R11", "only one box", "2 boxes")


def test_a_missing_packet_number_is_no_second_box() -> None:
    assert_allowed(may_check(an_order(channel_order(items=[an_item(packet_number=0), a_scarf()])), BENCH))


def test_nothing_is_packed_while_oker_has_not_answered_a_cancellation() -> None:
    order = a_checked_order(unsure=frozenset({Act.CANCEL}))
    for act in (may_check, may_invoice):
        assert_refused(act(order, BENCH), "R49", "has not answered", "Do not pack it yet")


def test_goods_stay_as_scanned_while_oker_has_not_answered_for_the_invoice() -> None:
    order = a_checked_order(unsure=frozenset({Act.INVOICE}))
    assert_refused(may_check(order, BENCH), "R49", "has not answered", "Leave the goods")


@pytest.mark.parametrize("act", [may_open, may_check, may_invoice])
def test_what_this_desk_dispatched_is_not_packed_again(act: object) -> None:
    verdict = act(a_dispatched_order(), BENCH)  # type: ignore[operator]
    assert_refused(verdict, "R7", "dispatched already", "Do not pack")


@pytest.mark.parametrize("act", [may_open, may_check, may_invoice])
def test_what_oker_shows_as_dispatched_is_not_packed_here(act: object) -> None:
    verdict = act(an_order(told(channel_order(), ItemStatus.DISPATCHED)), BENCH)  # type: ignore[operator]
    assert_refused(verdict, "R7", "Oker shows", "DISPATCHED")
    assert verdict.as_of is not None


def test_every_reason_is_told_the_hardest_first() -> None:
    channel = on_hold(channel_order(items=[an_item(warehouse="OKER-XYZ")], third_party_shipping=False))
    assert [verdict.rule for verdict in reasons_against(an_order(channel), BENCH)] == ["R3", "R9", "R7"]


def test_an_order_with_a_label_may_be_opened_to_go_on() -> None:
    assert_allowed(may_open(a_ready_order(), BENCH))
    assert_refused(may_open(in_conflict(a_ready_order()), BENCH), "R31", "STOP")


# Invoice -------------------------------------------------------------------------------------------------------------


def test_the_invoice_may_be_asked_for_when_every_unit_is_scanned() -> None:
    assert_allowed(may_invoice(a_checked_order(), BENCH))


def test_no_invoice_before_the_first_scan() -> None:
    assert_refused(may_invoice(an_order(), BENCH), "R16", "Scan the goods", "first")


def test_no_invoice_while_a_piece_is_missing() -> None:
    order = an_order(checked={"OK-1-1": 1, "OK-1-2": 1})
    assert_refused(may_invoice(order, BENCH), "R10", "1 of 3 still missing: Cotton kurta", "cannot be split")


def test_a_cancelled_item_need_not_be_scanned() -> None:
    channel = channel_order(items=[an_item(), a_scarf(status=ItemStatus.CANCELLED)])
    assert_allowed(may_invoice(an_order(channel, checked={"OK-1-1": 2}), BENCH))


def test_the_invoice_of_a_packed_order_is_answered_from_what_is_stored() -> None:
    assert_allowed(may_invoice(a_packed_order(), BENCH))
    assert_refused(may_invoice(in_conflict(a_packed_order()), BENCH), "R31", "STOP", "Supervisor")


def test_an_invoice_without_an_answer_may_be_asked_for_again() -> None:
    assert_allowed(may_invoice(a_checked_order(unsure=frozenset({Act.INVOICE})), BENCH))


def test_no_invoice_for_an_order_that_went_on_hold_after_the_check() -> None:
    assert_refused(may_invoice(a_checked_order(on_hold(channel_order())), BENCH), "R7", "on hold")


def test_two_invoice_numbers_stop_the_order_in_the_words_that_were_noted() -> None:
    text = "Oker gave two different invoice numbers ({a}, B-2) for order OK-1. Stop. Tell your supervisor."
    order = a_packed_order(conflict=text)
    assert order.state is OrderState.CONFLICT
    verdict = may_label(order)
    assert_refused(verdict, "R17")
    assert verdict.message == text


# Box, label, the label on the box ------------------------------------------------------------------------------------


def test_the_label_may_be_asked_for_after_the_invoice() -> None:
    assert_allowed(may_label(a_packed_order()))
    assert_allowed(may_label(a_packed_order(unsure=frozenset({Act.SHIPMENT}))))


def test_no_label_before_the_invoice() -> None:
    assert_refused(may_label(a_checked_order()), "R21", "First get the invoice", "then the label")


def test_no_label_while_the_order_is_on_hold() -> None:
    assert_refused(may_label(a_packed_order(on_hold(channel_order()))), "R7", "on hold")


def test_no_label_for_a_conflict_nor_for_what_oker_shows_as_gone() -> None:
    assert_refused(may_label(in_conflict(a_packed_order())), "R31", "STOP")
    gone = told(channel_order(), ItemStatus.DELIVERED)
    assert_refused(may_label(an_order(gone)), "R7", "DELIVERED")


def test_a_stored_label_may_be_printed_again_at_every_later_step() -> None:
    for order in (a_ready_order(), an_order_on_manifest(), a_dispatched_order()):
        assert_allowed(may_reprint(order))
        assert_allowed(may_label(order))


def test_no_reprint_without_a_label_and_none_in_a_conflict() -> None:
    assert_refused(may_reprint(a_packed_order()), "R21", "no label yet")
    assert_refused(may_reprint(in_conflict(a_ready_order())), "R31", "STOP")


@pytest.mark.parametrize(
    "box", [Box(300, 200, 100, 750), Box(1, 1, 1, 1), Box(LONGEST, LONGEST, LONGEST, HEAVIEST)]
)
def test_a_box_with_believable_sides_and_weight_is_taken(box: Box) -> None:
    assert_allowed(may_use_box(box))


@pytest.mark.parametrize(
    ("box", "words"),
    [
        (Box(300, 200, 100, 0), "Weight is missing. Put the box on the scale"),
        (Box(300, 200, 100, -5), "Weight is missing"),
        (Box(300, 200, 100, HEAVIEST + 1), "50001 g is too heavy"),
        (Box(0, 200, 100, 750), "A side of the box is missing"),
        (Box(300, 0, 100, 750), "A side of the box is missing"),
        (Box(300, 200, -1, 750), "A side of the box is missing"),
        (Box(300, LONGEST + 1, 100, 750), "2001 mm is too long"),
    ],
)
def test_a_slip_of_scale_or_keys_is_asked_again(box: Box, words: str) -> None:
    assert_refused(may_use_box(box), "R22", words)


def test_scanning_the_label_on_its_box_finishes_the_parcel() -> None:
    assert_allowed(may_finish(a_ready_order(), AWB))
    assert_allowed(may_finish(a_ready_order(), f" {AWB}\n"))


def test_the_label_of_another_parcel_is_taken_off() -> None:
    assert_refused(
        may_finish(a_ready_order(), "SWIFT9"),
        "R25",
        "not the label of this parcel",
        "SWIFT9",
        "Take a wrong label off",
        AWB,
    )


@pytest.mark.parametrize("order", [a_packed_order(), a_packed_order(tracking=TRACKING)])
def test_a_parcel_without_a_label_cannot_be_finished(order: Order) -> None:
    assert_refused(may_finish(order, AWB), "R21", "no label yet")


def test_the_right_label_on_a_parcel_in_conflict_stops_all_the_same() -> None:
    assert_refused(may_finish(in_conflict(a_ready_order()), AWB), "R31", "STOP", "Keep the parcel here")


def test_a_refusal_says_how_old_its_facts_are() -> None:
    assert may_check(an_order(on_hold(channel_order())), BENCH).as_of == NOW


def test_an_order_with_a_status_word_that_nobody_knows_is_not_packed() -> None:
    odd = channel_order(items=[an_item(raw_status="FROZEN"), a_scarf()])
    assert_refused(may_check(an_order(odd), BENCH), "R7", "FROZEN")


def test_a_cancellation_after_dispatch_is_told_beside_the_order() -> None:
    gone = a_dispatched_order()
    late = replace(gone, channel=replace(gone.channel, status="CANCELLED"))
    assert [verdict.rule for verdict in reasons_against(late, BENCH)] == ["R31"]
    assert not reasons_against(gone, BENCH)


def test_a_parcel_is_finished_unscanned_only_where_that_is_switched_off() -> None:
    assert may_finish_unscanned(a_ready_order(), scan_wanted=False).allowed
    assert_refused(may_finish_unscanned(a_ready_order(), scan_wanted=True), "R25", "Scan the label", AWB)
    assert_refused(may_finish_unscanned(a_packed_order(), scan_wanted=False), "R21", "no label")
