"""Pull the plug at every write and at every call, in every step that Oker hears of (design §7).

A child process does the step and dies at the n-th boundary, for n = 1, 2, … until it gets through. After each death the
desk is opened anew: each effect at Oker has happened exactly once or not at all, the desk says which, and doing the
step again brings it to its end.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oker_desk.domain.manifests import LineOutcome, ManifestState
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.dock.handing_over import hand_over
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.packing.printing import print_label
from oker_desk.services.resolve_all import resolve_all
from oker_desk.services.views import show_manifest
from tests.flows.dying import do_and_die
from tests.shop import (
    BOX,
    Shop,
    check_all,
    fill_manifest,
    look,
    new_order,
    pack,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform == "win32", reason="a child process that dies at a given line needs fork"
    ),
]

MOST_BOUNDARIES = 400


def every_death(home: Path, prepare: Callable[[], Callable[[Desk], object]]) -> Iterator[int]:
    """Yield after each death; ``prepare`` makes a fresh parcel for each and returns the step."""
    for at in range(1, MOST_BOUNDARIES):
        step = prepare()
        if not do_and_die(home, step, at):
            print(f"died at each of {at - 1} boundaries")
            assert at > 8, "a step crosses its intent, its call and its answer at least"
            return
        yield at
    raise AssertionError("the step never came to its end")


def test_an_invoice_is_made_once_whenever_the_power_fails(shop: Shop, desk: Desk) -> None:
    numbers: list[str] = []

    def prepare() -> Callable[[Desk], object]:
        number = new_order(shop, desk)
        check_all(desk, number)
        numbers.append(number)
        return lambda child: get_invoice(child, number)

    for _ in every_death(desk.home, prepare):
        number = numbers[-1]
        resolve_all(desk)
        hidden = shop.hidden(number)
        invoiced = look(desk, number).parcel.invoice
        assert not look(desk, number).parcel.unsure
        assert (hidden["invoiced"] is not None) == (invoiced is not None)
        get_invoice(desk, number)
        assert look(desk, number).state is OrderState.PACKED
        invoice = look(desk, number).parcel.invoice
        assert invoice is not None
        assert invoice.code == shop.hidden(number)["invoiced"]["code"]


def test_a_label_is_kept_and_a_box_told_once_whenever_the_power_fails(shop: Shop, desk: Desk) -> None:
    numbers: list[str] = []

    def prepare() -> Callable[[Desk], object]:
        number = new_order(shop, desk)
        check_all(desk, number)
        get_invoice(desk, number)
        numbers.append(number)

        def step(child: Desk) -> None:
            get_label(child, number, BOX)
            print_label(child, number)

        return step

    awbs = set()
    for _ in every_death(desk.home, prepare):
        number = numbers[-1]
        resolve_all(desk)
        get_label(desk, number, BOX)
        print_label(desk, number, reason="the power failed")
        order = look(desk, number)
        assert order.state is OrderState.READY_TO_SHIP
        assert order.awb == shop.hidden(number)["courier"]["awb"]
        awbs.add(order.awb)
    assert len(awbs) == len(numbers) - 1


def test_a_cancellation_is_told_once_whenever_the_power_fails(shop: Shop, desk: Desk) -> None:
    numbers: list[str] = []

    def prepare() -> Callable[[Desk], object]:
        number = new_order(shop, desk)
        numbers.append(number)
        return lambda child: cancel_order(child, number, "out of stock")

    for _ in every_death(desk.home, prepare):
        number = numbers[-1]
        resolve_all(desk)
        done = shop.hidden(number)["counts"]["cancel"]
        assert done in {0, 1}
        assert (look(desk, number).state is OrderState.CANCELLED) == (done == 1)
        cancel_order(desk, number, "out of stock")
        assert look(desk, number).state is OrderState.CANCELLED
        assert shop.hidden(number)["counts"]["cancel"] == 1


def test_a_manifest_is_dispatched_once_whenever_the_power_fails(shop: Shop, desk: Desk) -> None:
    manifests: list[tuple[str, list[str]]] = []

    def prepare() -> Callable[[Desk], object]:
        numbers = [new_order(shop, desk) for _ in range(2)]
        for number in numbers:
            pack(desk, number)
        manifest_no = fill_manifest(shop, desk, numbers)
        manifests.append((manifest_no, numbers))
        return lambda child: close_manifest(child, manifest_no)

    for _ in every_death(desk.home, prepare):
        manifest_no, numbers = manifests[-1]
        assert_no_parcel_may_go_too_early(shop, desk, manifest_no)
        resolve_all(desk)
        assert_no_parcel_may_go_too_early(shop, desk, manifest_no)
        close_manifest(desk, manifest_no)
        assert show_manifest(desk, manifest_no).state is ManifestState.CLOSED
        assert [shop.hidden(number)["counts"]["dispatch"] for number in numbers] == [1, 1]
        hand_over(desk, manifest_no, "Ravi")
        assert all(look(desk, number).state is OrderState.HANDED_OVER for number in numbers)


def assert_no_parcel_may_go_too_early(shop: Shop, desk: Desk, manifest_no: str) -> None:
    """Hand-over is refused until the manifest is closed, and a confirmed parcel is dispatched at Oker."""
    manifest = show_manifest(desk, manifest_no)
    for line in manifest.with_outcome(LineOutcome.CONFIRMED):
        assert shop.hidden(line.order_no)["counts"]["dispatch"] == 1
    if manifest.state is not ManifestState.CLOSED:
        with pytest.raises(Trouble) as refusal:
            hand_over(desk, manifest_no, "Ravi")
        assert refusal.value.rule in {"R39", "R40"}
