"""The boxes of a warehouse: kept as they were entered, doubted where the weight cannot be right."""

from __future__ import annotations

from oker_desk.domain.boxes import USUAL_KINDS, BoxKind
from oker_desk.domain.parcels import Box
from oker_desk.domain.trouble import Outcome
from oker_desk.services.desk import Desk
from oker_desk.services.packing.boxes import box_kinds, doubt_of_box, save_box_kinds
from tests.shop import BOX, Shop, look, new_order, packed_order, trouble_of


def test_until_somebody_enters_boxes_there_are_usual_ones(desk: Desk) -> None:
    assert box_kinds(desk) == USUAL_KINDS


def test_boxes_are_kept_in_their_order(desk: Desk) -> None:
    own = (BoxKind("Shoe box", 330, 210, 120), BoxKind("छोटा बैग", 250, 200, 20))
    assert save_box_kinds(desk, own) == own
    assert box_kinds(desk) == own
    assert save_box_kinds(desk, []) == ()


def test_one_box_that_cannot_be_used_keeps_all_as_they_were(desk: Desk) -> None:
    trouble = trouble_of(save_box_kinds, desk, [BoxKind("Flat", 200, 0, 50)])
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R22")
    assert box_kinds(desk) == USUAL_KINDS


def test_a_weight_far_from_last_time_is_doubted(shop: Shop, desk: Desk) -> None:
    packed_order(shop, desk)
    again = look(desk, new_order(shop, desk))
    assert doubt_of_box(desk, again, BOX) is None
    doubt = doubt_of_box(desk, again, Box(300, 200, 100, 1500))
    assert str(doubt) == "Last time the same goods weighed 750 g, now 1500 g. Look into the box."
