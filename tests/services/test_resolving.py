"""Reading back what was not answered: it settles, and sends nothing again but the question for the invoice (R39, R49)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.claiming import claim_order
from oker_desk.services.desk import Desk, close_desk, open_desk
from oker_desk.services.dock.closing import close_manifest
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.packing.labelling import get_label
from oker_desk.services.resolve_all import Resolved, resolve_all
from tests.shop import (
    BOX,
    HURRIED,
    Shop,
    check_all,
    fill_manifest,
    invoiced_order,
    look,
    new_order,
    packed_order,
    trouble_of,
)


def lose_cancel(shop: Shop, desk: Desk, fault: str) -> str:
    number = new_order(shop, desk)
    shop.fault("cancel", fault)
    trouble_of(cancel_order, desk, number, "Out of stock")
    return number


def lose_invoice(shop: Shop, desk: Desk, fault: str) -> str:
    number = new_order(shop, desk)
    check_all(desk, number)
    shop.fault("invoiceDetails", fault)
    trouble_of(get_invoice, desk, number)
    return number


def lose_box(shop: Shop, desk: Desk, fault: str) -> str:
    number = invoiced_order(shop, desk)
    shop.fault("shipmentDetails", fault)
    trouble_of(get_label, desk, number, BOX)
    return number


def lose_dispatch(shop: Shop, desk: Desk, fault: str) -> str:
    number = packed_order(shop, desk)
    manifest_no = fill_manifest(shop, desk, [number])
    shop.fault("dispatch", fault)

    def no_status(done: int, total: int) -> None:
        if done == total:
            shop.fault("orders_by_id", "http_500", times=None)

    assert close_manifest(desk, manifest_no, no_status).outcome is Outcome.UNKNOWN
    shop.no_more_faults()
    return number


Loss = Callable[[Shop, Desk, str], str]
LOSSES: dict[Act, tuple[Loss, str, OrderState, OrderState]] = {
    Act.CANCEL: (lose_cancel, "cancel", OrderState.CANCELLED, OrderState.NEW),
    Act.INVOICE: (lose_invoice, "invoiceDetails", OrderState.PACKED, OrderState.PACKED),
    Act.SHIPMENT: (lose_box, "shipmentDetails", OrderState.PACKED, OrderState.PACKED),
    Act.DISPATCH: (lose_dispatch, "dispatch", OrderState.DISPATCHED, OrderState.ON_MANIFEST),
}
"""How each answer is lost, the call it belongs to, and the state when it was done and when it was not."""


def writes(shop: Shop) -> int:
    return sum(call["call"] in {"cancel", "shipmentDetails", "dispatch"} for call in shop.all_calls())


@pytest.mark.parametrize("arrived", [True, False], ids=["arrived", "never arrived"])
@pytest.mark.parametrize("act", LOSSES)
def test_a_lost_answer_is_settled_and_nothing_is_sent_again(
    shop: Shop, desk: Desk, act: Act, arrived: bool
) -> None:
    lose, call, done, not_done = LOSSES[act]
    number = lose(shop, desk, "drop_after" if arrived else "drop_before")
    assert look(desk, number).parcel.unsure == {act}
    sent = writes(shop)
    assert resolve_all(desk) == Resolved(1, 0)
    assert look(desk, number).state is (done if arrived else not_done)
    assert not look(desk, number).parcel.unsure
    assert writes(shop) == sent
    assert resolve_all(desk) == Resolved(0, 0)
    counted = {"cancel": "cancel", "invoiceDetails": "invoice", "shipmentDetails": "shipment"}.get(call, call)
    assert shop.hidden(number)["counts"][counted] == (1 if arrived or act is Act.INVOICE else 0)


def test_nothing_to_resolve_asks_nothing(shop: Shop, desk: Desk) -> None:
    calls = len(shop.all_calls())
    assert resolve_all(desk) == Resolved(0, 0)
    assert len(shop.all_calls()) == calls


@pytest.mark.parametrize("act", LOSSES)
def test_without_a_connection_everything_stays_unknown_and_is_counted(
    shop: Shop, desk: Desk, act: Act
) -> None:
    number = LOSSES[act][0](shop, desk, "drop_after")
    shop.unplug()
    trouble = trouble_of(resolve_all, desk)
    assert trouble.outcome is Outcome.UNAVAILABLE
    assert trouble.data == {"settled": 0, "still_unknown": 1}
    assert look(desk, number).parcel.unsure == {act}


def test_what_can_be_settled_is_settled_although_the_rest_cannot(shop: Shop, desk: Desk) -> None:
    clear, odd = lose_cancel(shop, desk, "drop_after"), lose_cancel(shop, desk, "drop_after")
    shop.fault("orders_by_id", "missing_order", times=None, orders=[odd])
    assert resolve_all(desk) == Resolved(1, 1)
    assert look(desk, clear).state is OrderState.CANCELLED
    assert look(desk, odd).parcel.unsure == {Act.CANCEL}


def test_an_order_in_other_hands_is_left_to_them(shop: Shop, desk: Desk) -> None:
    number = lose_cancel(shop, desk, "drop_after")
    second = open_desk(desk.home, pace=HURRIED)
    try:
        claim_order(second, look(second, number))
        assert resolve_all(desk) == Resolved(0, 1)
    finally:
        close_desk(second)
    assert resolve_all(desk) == Resolved(1, 0)


def test_a_lost_invoice_of_an_order_on_hold_is_not_asked_again(shop: Shop, desk: Desk) -> None:
    number = lose_invoice(shop, desk, "drop_before")
    shop.admin("POST", f"orders/{number}/hold", {})
    asked = len(shop.calls("invoiceDetails"))
    assert resolve_all(desk) == Resolved(0, 1)
    assert len(shop.calls("invoiceDetails")) == asked
    shop.admin("POST", f"orders/{number}/release", {})
    assert resolve_all(desk) == Resolved(1, 0)


def test_a_lost_invoice_that_oker_refuses_now_was_not_made(shop: Shop, desk: Desk) -> None:
    number = lose_invoice(shop, desk, "drop_before")
    shop.fault("invoiceDetails", "http_404")
    assert resolve_all(desk) == Resolved(1, 0)
    assert look(desk, number).state is OrderState.CHECKED
    assert not look(desk, number).parcel.unsure


def test_a_lost_invoice_with_a_cancelled_piece_in_the_box_waits_for_a_person_to_take_it_out(
    shop: Shop, desk: Desk
) -> None:
    number, other = lose_invoice(shop, desk, "drop_before"), lose_cancel(shop, desk, "drop_after")
    scarf = look(desk, number).channel.items[1]
    shop.admin("POST", f"orders/{number}/cancel", {"items": [scarf.item_id]})
    asked = len(shop.calls("invoiceDetails"))
    for settled in (1, 0):  # as often as it is read back, by itself or by hand
        stop = trouble_of(resolve_all, desk)
        assert (stop.outcome, stop.rule) == (Outcome.BLOCKED, "R8")
        assert f"Take out of the box: 1 × {scarf.title}." in stop.message
        assert stop.data == {"settled": settled, "still_unknown": 1}
    assert look(desk, other).state is OrderState.CANCELLED
    assert len(shop.calls("invoiceDetails")) == asked
    assert trouble_of(get_invoice, desk, number).message == stop.message
    assert trouble_of(resolve_all, desk).message == stop.message  # told, and not yet said to be done
    assert len(shop.calls("invoiceDetails")) == asked
    assert get_invoice(desk, number).order.state is OrderState.PACKED


def test_each_finding_stands_in_the_history_as_okers_word(shop: Shop, desk: Desk) -> None:
    number = lose_dispatch(shop, desk, "drop_after")
    resolve_all(desk)
    event = desk.store.history.of_order(number)[-1]
    assert (event.who, event.act, event.text) == ("Oker", Act.DISPATCH, "Oker shows the order as dispatched.")
