"""What may happen to manifests and to the parcels on them (rules G)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from oker_desk.domain.channel import ItemStatus
from oker_desk.domain.manifests import LineOutcome, Manifest, ManifestState
from oker_desk.domain.orders import Order
from oker_desk.domain.prints import Print, PrintKind, PrintState
from oker_desk.domain.rules.all_acts import may_be_added
from oker_desk.domain.rules.dock import (
    may_add,
    may_close,
    may_discard,
    may_dispatch,
    may_hand_over,
    may_print_papers,
    may_remove,
)
from tests.builders import (
    AWB,
    BENCH,
    LABEL,
    MANIFEST_NO,
    NOW,
    TRACKING,
    a_dispatched_order,
    a_line,
    a_manifest,
    a_packed_order,
    a_ready_order,
    an_item,
    an_order,
    an_order_on_manifest,
    channel_order,
    on_hold,
    told,
)
from tests.domain.judged import assert_allowed, assert_refused

OPEN = a_manifest()
WITH_ONE = a_manifest(a_line())
FROZEN = [ManifestState.CLOSED, ManifestState.HANDED_OVER, ManifestState.DISCARDED]
BEING_CLOSED = [ManifestState.CLOSING, ManifestState.CHECK_NEEDED]


def closed(outcome: LineOutcome = LineOutcome.CONFIRMED, **line: object) -> Manifest:
    return a_manifest(a_line(outcome=outcome, **line), state=ManifestState.CLOSED)


# Adding --------------------------------------------------------------------------------------------------------------


def test_a_printed_parcel_of_this_courier_and_facility_goes_on() -> None:
    assert_allowed(may_add(a_ready_order(), OPEN, BENCH))


@pytest.mark.parametrize("state", FROZEN)
def test_a_closed_manifest_is_frozen(state: ManifestState) -> None:
    manifest = a_manifest(a_line(), state=state)
    assert_refused(may_add(a_ready_order(), manifest, BENCH), "R41", MANIFEST_NO, "closed")
    assert_refused(may_remove(manifest, a_line(), AWB), "R41", "closed")


@pytest.mark.parametrize("state", BEING_CLOSED)
def test_nothing_goes_on_or_off_while_a_manifest_is_being_closed(state: ManifestState) -> None:
    manifest = a_manifest(a_line(), state=state)
    assert_refused(may_add(a_ready_order(), manifest, BENCH), "R39", "being closed", "Wait")
    assert_refused(may_remove(manifest, a_line(), AWB), "R39", "being closed")
    assert_refused(may_discard(a_manifest(state=state), "Meena"), "R39", "being closed")


def test_a_parcel_in_conflict_goes_on_no_manifest() -> None:
    order = a_ready_order()
    order = replace(order, channel=told(order.channel, ItemStatus.CANCELLED))
    assert_refused(may_add(order, OPEN, BENCH), "R31", "STOP", "Keep the parcel here", "Supervisor")


def test_a_parcel_is_on_one_manifest_only() -> None:
    assert_refused(
        may_add(an_order_on_manifest(), OPEN, BENCH), "R34", f"Already on manifest {MANIFEST_NO}, line 1"
    )


def test_a_dispatched_parcel_says_when_it_went_and_with_which_manifest() -> None:
    assert_refused(
        may_add(a_dispatched_order(), OPEN, BENCH), "R34", "dispatched on 11 Jun 2024", MANIFEST_NO
    )


def test_a_parcel_that_was_dispatched_elsewhere_goes_on_no_manifest() -> None:
    order = a_ready_order(told(channel_order(), ItemStatus.DISPATCHED))
    assert_refused(may_add(order, OPEN, BENCH), "R34", "Oker shows", "dispatched already")


def test_a_parcel_that_was_refused_at_closing_may_be_added_again() -> None:
    assert_allowed(may_add(an_order_on_manifest(line=a_line(taken_off=True)), OPEN, BENCH))


def test_an_order_without_a_printed_label_goes_on_no_manifest() -> None:
    assert_refused(may_add(a_packed_order(), OPEN, BENCH), "R33", "no label yet", "cannot go on a manifest")
    assert_refused(may_add(a_ready_order(label=LABEL), OPEN, BENCH), "R33", "not printed", "Print it first")
    cancelled = an_order(told(channel_order(), ItemStatus.CANCELLED))
    assert_refused(may_add(cancelled, OPEN, BENCH), "R33", "cancelled", "back on the shelf")


def test_a_parcel_on_hold_stays_here() -> None:
    assert_refused(may_add(a_ready_order(on_hold(channel_order())), OPEN, BENCH), "R7", "on hold")


def test_a_parcel_of_another_courier_is_put_with_that_courier() -> None:
    named = a_ready_order(tracking=replace(TRACKING, courier_code="BLUE", courier_name="Blue Wings"))
    assert_refused(
        may_add(named, OPEN, BENCH), "R32", "goes with Blue Wings", "for SWIFT", "Put it with Blue Wings"
    )
    nameless = a_ready_order(tracking=replace(TRACKING, courier_code="BLUE", courier_name=""))
    assert_refused(may_add(nameless, OPEN, BENCH), "R32", "goes with BLUE")


def test_a_label_without_courier_details_is_judged_by_its_facility() -> None:
    assert_allowed(may_add(a_ready_order(tracking=None), OPEN, BENCH))


@pytest.mark.parametrize(("warehouse", "theirs"), [("OKER-DEL-01", "DEL1"), ("OKER-XYZ", "not mapped")])
def test_a_parcel_of_another_facility_goes_into_its_box(warehouse: str, theirs: str) -> None:
    order = a_ready_order(channel_order(items=[an_item(warehouse=warehouse)]))
    assert_refused(may_add(order, OPEN, BENCH), "R32", f"{theirs}", "This manifest is for BLR1")


@pytest.mark.parametrize(
    "order",
    [
        a_ready_order(),
        a_ready_order(label=LABEL),
        a_ready_order(on_hold(channel_order())),
        a_ready_order(channel_order(items=[an_item(warehouse="OKER-XYZ")])),
        a_ready_order(told(channel_order(), ItemStatus.CANCELLED)),
        a_ready_order(told(channel_order(), ItemStatus.DISPATCHED)),
        a_packed_order(),
        an_order(),
        an_order_on_manifest(),
        an_order_on_manifest(line=a_line(taken_off=True)),
        a_dispatched_order(),
    ],
)
def test_a_button_to_add_is_offered_just_where_adding_succeeds(order: Order) -> None:
    assert may_be_added(order, BENCH).allowed == may_add(order, OPEN, BENCH).allowed


def test_a_full_manifest_takes_no_more() -> None:
    assert_allowed(may_add(a_ready_order(), OPEN, BENCH, limit=1))
    other = a_ready_order(channel_order("OK-2"))
    assert_refused(may_add(other, WITH_ONE, BENCH, limit=1), "R35", MANIFEST_NO, "full", "Make the next one")


def test_a_supervisor_discards_what_another_person_made() -> None:
    assert_refused(may_discard(OPEN, "Ravi"), "R36", "Meena", "supervisor")
    assert_allowed(may_discard(OPEN, "Ravi", supervisor=True))
    assert_refused(may_discard(WITH_ONE, "Ravi", supervisor=True), "R36", "still has 1 parcel")


# Removing and discarding ---------------------------------------------------------------------------------------------


def test_a_parcel_may_be_taken_off_an_open_manifest() -> None:
    assert_allowed(may_remove(WITH_ONE, a_line(), AWB))


def test_what_is_not_on_the_manifest_cannot_be_taken_off() -> None:
    assert_refused(may_remove(OPEN, None, AWB), "R34", AWB, "not on manifest")
    assert_refused(may_remove(OPEN, a_line(taken_off=True), AWB), "R34", "not on manifest")


def test_a_parcel_that_oker_confirmed_stays_on_its_manifest() -> None:
    assert_refused(may_remove(OPEN, a_line(outcome=LineOutcome.CONFIRMED), AWB), "R41", "already dispatched")


def test_a_parcel_without_an_answer_stays_on_its_manifest() -> None:
    assert_refused(may_remove(OPEN, a_line(outcome=LineOutcome.UNKNOWN), AWB), "R39", "did not answer")


def test_an_empty_manifest_is_discarded_by_its_maker_and_only_once() -> None:
    assert_allowed(may_discard(OPEN, "Meena"))
    assert_allowed(may_discard(a_manifest(state=ManifestState.DISCARDED), "Ravi"))


def test_a_manifest_with_parcels_is_not_discarded() -> None:
    three = a_manifest(*(a_line(f"OK-{n}", f"AWB{n}", position=n) for n in (1, 2, 3)))
    assert_refused(may_discard(three, "Meena"), "R36", "still has 3 parcels", "Remove them first")
    assert_refused(may_discard(WITH_ONE, "Meena"), "R36", "still has 1 parcel.")


def test_a_manifest_of_somebody_else_is_not_discarded() -> None:
    assert_refused(may_discard(OPEN, "Ravi"), "R36", "made by Meena", "Ask them")


@pytest.mark.parametrize("state", [ManifestState.CLOSED, ManifestState.HANDED_OVER])
def test_a_closed_manifest_is_not_discarded_and_nobody_is_told_to_empty_it(state: ManifestState) -> None:
    assert_refused(may_discard(a_manifest(a_line(), state=state), "Meena"), "R41", "closed")


# Closing -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "state", [ManifestState.OPEN, *BEING_CLOSED, ManifestState.CLOSED, ManifestState.HANDED_OVER]
)
def test_closing_may_begin_go_on_or_be_done_already(state: ManifestState) -> None:
    assert_allowed(may_close(a_manifest(a_line(), state=state)))


def test_an_empty_manifest_is_discarded_not_closed() -> None:
    assert_refused(may_close(OPEN), "R36", "empty", "Discard it")
    assert_refused(may_close(a_manifest(a_line(taken_off=True))), "R36", "empty")


def test_a_discarded_manifest_is_not_closed() -> None:
    assert_refused(may_close(a_manifest(state=ManifestState.DISCARDED)), "R41", "discarded", "Make a new one")


def test_oker_is_told_of_a_parcel_with_its_own_label() -> None:
    assert_allowed(may_dispatch(an_order_on_manifest(), a_line()))


def test_oker_is_not_told_of_a_parcel_that_was_cancelled_meanwhile() -> None:
    order = an_order_on_manifest()
    fresh = replace(order, channel=told(order.channel, ItemStatus.CANCELLED))
    assert_refused(may_dispatch(fresh, a_line()), "R31", "STOP", "cancelled although it is invoiced")


def test_oker_is_not_told_of_a_parcel_with_another_label_or_none() -> None:
    assert_refused(may_dispatch(an_order_on_manifest(label=None), a_line()), "R33", "no label yet")
    assert_refused(may_dispatch(an_order_on_manifest(), a_line(awb="SWIFT9")), "R33", "no label yet")


# Handing over --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [ManifestState.CLOSED, ManifestState.HANDED_OVER])
def test_the_courier_takes_confirmed_parcels_of_a_closed_manifest(state: ManifestState) -> None:
    manifest = a_manifest(a_line(outcome=LineOutcome.CONFIRMED), state=state)
    assert_allowed(may_hand_over(manifest))
    assert_allowed(may_hand_over(manifest, AWB))


@pytest.mark.parametrize("awb", [None, AWB])
def test_no_handover_before_closing(awb: str | None) -> None:
    for manifest in (WITH_ONE, a_manifest(state=ManifestState.DISCARDED)):
        assert_refused(
            may_hand_over(manifest, awb), "R40", "not closed", "Do not give the parcels to the courier"
        )


@pytest.mark.parametrize("awb", [None, AWB])
@pytest.mark.parametrize("state", BEING_CLOSED)
def test_no_handover_without_an_answer(state: ManifestState, awb: str | None) -> None:
    assert_refused(
        may_hand_over(a_manifest(a_line(), state=state), awb), "R39", "did not answer", "Do not hand over"
    )


def test_a_parcel_that_is_not_on_the_manifest_stays_here() -> None:
    assert_refused(may_hand_over(closed(), "SWIFT9"), "R40", "SWIFT9", "stays here")


def test_a_refused_parcel_stays_here_with_okers_reason() -> None:
    manifest = closed(LineOutcome.REFUSED, taken_off=True, reason="Pin code not served.")
    assert_refused(may_hand_over(manifest, AWB), "R38", "must stay here", "Pin code not served.")


@pytest.mark.parametrize("outcome", [LineOutcome.PENDING, LineOutcome.UNKNOWN, LineOutcome.REFUSED])
def test_only_what_oker_confirmed_may_leave(outcome: LineOutcome) -> None:
    assert_refused(may_hand_over(closed(outcome), AWB), "R38", "must stay here", "has not confirmed")


# Its papers ----------------------------------------------------------------------------------------------------------


def a_print(state: PrintState = PrintState.SENT) -> Print:
    return Print("1", None, PrintKind.MANIFEST, "", "", 1, "Laser", "Meena", "Table 1", NOW, state)


@pytest.mark.parametrize(
    ("manifest", "before", "reason"),
    [
        (closed(), [], ""),
        (closed(), [a_print(PrintState.FAILED)], ""),
        (closed(), [a_print()], "Lost"),
        (WITH_ONE, [a_print()], ""),
    ],
    ids=["never printed", "nothing came out", "again for a reason", "a draft"],
)
def test_a_manifests_paper_is_printed(manifest: Manifest, before: list[Print], reason: str) -> None:
    assert_allowed(may_print_papers(manifest, before, reason))


@pytest.mark.parametrize("state", [PrintState.SENT, PrintState.UNKNOWN, PrintState.QUEUED])
def test_what_may_be_on_paper_is_not_printed_again_without_a_reason(state: PrintState) -> None:
    verdict = may_print_papers(closed(), [a_print(state)], " ")
    assert_refused(verdict, "R24", MANIFEST_NO, "by Meena", "Say why")


# The manifest itself -------------------------------------------------------------------------------------------------


def test_a_manifest_knows_its_parcels_and_those_that_were_taken_off() -> None:
    here, off = a_line(position=2), a_line(taken_off=True, reason="refused")
    manifest = a_manifest(off, here)
    assert manifest.parcels == (here,)
    assert manifest.off == (off,)
    assert manifest.line_of(AWB) is here
    assert manifest.line_of("SWIFT9") is None


def test_a_manifest_knows_what_no_courier_has_taken() -> None:
    taken = a_line(outcome=LineOutcome.CONFIRMED, handed_over_at=NOW)
    forgotten = a_line("OK-2", "AWB2", position=2, outcome=LineOutcome.CONFIRMED)
    assert a_manifest(taken, forgotten, state=ManifestState.CLOSED).still_here == (forgotten,)
