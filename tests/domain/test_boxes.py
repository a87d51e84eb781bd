"""Boxes of the warehouse, and weights that cannot be right (R22)."""

from __future__ import annotations

import pytest

from oker_desk.domain.boxes import USUAL_KINDS, BoxKind, doubt_about, may_keep_kinds
from oker_desk.domain.parcels import Box

MEDIUM = BoxKind("Medium", 300, 200, 150)


def test_the_usual_boxes_may_be_kept() -> None:
    assert may_keep_kinds(USUAL_KINDS).allowed
    assert may_keep_kinds(()).allowed


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (
            [BoxKind(f"Box {n}", 200, 100, 50) for n in range(10)],
            "Keep at most 9 boxes, so that each has a key.",
        ),
        ([BoxKind(" ", 200, 100, 50)], "A box has no name. Name it as your people do."),
        ([MEDIUM, BoxKind("medium ", 1, 1, 1)], "Two boxes are called Medium. Name one differently."),
        (
            [BoxKind("Flat", 200, 0, 50)],
            "A side of the box is missing. Type length, width and height in mm.",
        ),
        ([BoxKind("Pole", 2500, 50, 50)], "2500 mm is too long for one box. Check the sides in mm."),
    ],
)
def test_boxes_that_nobody_could_use_are_refused(kinds: list[BoxKind], told: str) -> None:
    verdict = may_keep_kinds(tuple(kinds))
    assert (verdict.allowed, verdict.rule, verdict.message) == (False, "R22", told)


@pytest.mark.parametrize("grams", [120, 750, 4000, 20000])
def test_a_usual_weight_is_not_doubted(grams: int) -> None:
    assert doubt_about(MEDIUM.holding(grams), None) is None


def test_grams_typed_as_tens_of_grams_are_doubted() -> None:
    told = doubt_about(Box(100, 100, 50, 7500), None)
    assert str(told) == "7500 g is too heavy for so small a box. Check weight and box."


def test_kilograms_typed_as_grams_are_doubted() -> None:
    told = doubt_about(MEDIUM.holding(1), None)
    assert str(told) == "1 g is less than the empty box weighs. Check weight and box."


@pytest.mark.parametrize("grams", [640, 750, 880])
def test_nearly_the_weight_of_last_time_is_not_doubted(grams: int) -> None:
    assert doubt_about(MEDIUM.holding(grams), MEDIUM.holding(750)) is None


@pytest.mark.parametrize("grams", [375, 1500])
def test_half_or_twice_the_weight_of_last_time_is_doubted(grams: int) -> None:
    told = doubt_about(MEDIUM.holding(grams), MEDIUM.holding(750))
    assert str(told) == f"Last time the same goods weighed 750 g, now {grams} g. Look into the box."


def test_a_few_grams_more_or_less_are_nothing_for_light_goods() -> None:
    assert doubt_about(Box(200, 150, 30, 60), Box(200, 150, 30, 40)) is None
