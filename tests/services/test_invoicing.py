"""The invoice: asked for once, never made up, and never lost (R8, R10, R15 to R18)."""

from __future__ import annotations

import pytest

from oker_desk.domain.acts import Act
from oker_desk.domain.orders import OrderState
from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.packing.checking import open_order, scan_units
from oker_desk.services.packing.invoicing import get_invoice
from oker_desk.services.resolve_all import resolve_all
from tests.shop import KURTA, SCARF, Shop, check_all, look, new_order, texts_of


@pytest.fixture
def number(shop: Shop, desk: Desk) -> str:
    """An order of three pieces, all of them scanned."""
    number = new_order(shop, desk)
    check_all(desk, number)
    return number


def refusal(desk: Desk, number: str) -> Trouble:
    with pytest.raises(Trouble) as raised:
        get_invoice(desk, number)
    return raised.value


def test_a_checked_order_gets_its_invoice_from_oker(shop: Shop, desk: Desk, number: str) -> None:
    order = get_invoice(desk, number).order
    assert order.state is OrderState.PACKED
    assert order.parcel.invoice is not None
    assert order.parcel.invoice.code == shop.hidden(number)["invoiced"]["code"]


def test_asking_again_for_a_packed_order_asks_nothing_of_oker(shop: Shop, desk: Desk, number: str) -> None:
    first = get_invoice(desk, number).order.parcel.invoice
    calls = len(shop.admin("GET", "calls"))
    assert get_invoice(desk, number).order.parcel.invoice == first
    assert len(shop.admin("GET", "calls")) == calls


def test_a_piece_cancelled_after_its_scan_is_taken_out_of_the_box_before_the_invoice(
    shop: Shop, desk: Desk, number: str
) -> None:
    scarf = look(desk, number).channel.items[1]
    shop.admin("POST", f"orders/{number}/cancel", {"items": [scarf.item_id]})
    stop = refusal(desk, number)
    assert (stop.outcome, stop.rule) == (Outcome.BLOCKED, "R8")
    assert f"Take out of the box: 1 × {scarf.title}." in stop.message
    assert not shop.calls("invoiceDetails")
    assert [units for _, units in look(desk, number).surplus] == [1]
    assert get_invoice(desk, number).order.state is OrderState.PACKED
    assert look(desk, number).surplus == ()
    assert shop.hidden(number)["counts"]["invoice"] == 1
    assert f"Taken out of the box: 1 × {scarf.title}." in texts_of(desk, number)


def test_a_further_piece_cancelled_meanwhile_is_a_stop_of_its_own(shop: Shop, desk: Desk) -> None:
    cap = {"sku": "TEST-CAP", "title": "Test cap", "productId": "T3", "variantId": "T3-A", "quantity": 1}
    number = new_order(shop, desk, KURTA, SCARF, cap)
    check_all(desk, number)
    for item, pieces in ((1, "1 × Test scarf"), (2, "1 × Test scarf, 1 × Test cap")):
        item_id = look(desk, number).channel.items[item].item_id
        shop.admin("POST", f"orders/{number}/cancel", {"items": [item_id]})
        assert f"Take out of the box: {pieces}." in refusal(desk, number).message
    assert get_invoice(desk, number).order.state is OrderState.PACKED


def test_an_order_with_nothing_scanned_gets_none(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    assert refusal(desk, number).rule == "R16"
    assert not shop.calls("invoiceDetails")


def test_an_order_with_a_piece_missing_gets_none(shop: Shop, desk: Desk) -> None:
    number = new_order(shop, desk)
    scan_units(desk, number, ["TEST-KURTA", "TEST-SCARF"])
    trouble = refusal(desk, number)
    assert trouble.rule == "R10"
    assert "Test kurta" in trouble.message
    assert not shop.calls("invoiceDetails")


def test_an_order_cancelled_between_scan_and_invoice_is_not_invoiced(
    shop: Shop, desk: Desk, number: str
) -> None:
    shop.admin("POST", f"orders/{number}/cancel", {})
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R8")
    assert not shop.calls("invoiceDetails")
    assert look(desk, number).state is OrderState.CANCELLED


def test_an_order_put_on_hold_between_scan_and_invoice_is_not_invoiced(
    shop: Shop, desk: Desk, number: str
) -> None:
    shop.admin("POST", f"orders/{number}/hold", {})
    assert refusal(desk, number).rule == "R7"
    assert not shop.calls("invoiceDetails")


def test_without_a_fresh_status_nothing_is_invoiced(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("orders_by_id", "http_500", times=None)
    assert refusal(desk, number).outcome is Outcome.UNAVAILABLE
    shop.admin("DELETE", "faults")
    shop.fault("orders_by_id", "missing_order", times=None)
    assert refusal(desk, number).outcome is Outcome.UNAVAILABLE
    assert not shop.calls("invoiceDetails")


@pytest.mark.parametrize("fault", ["drop_after", "http_500_after", "html_after", "cut", "empty"])
def test_a_lost_answer_is_neither_yes_nor_no_until_asked_again(
    shop: Shop, desk: Desk, number: str, fault: str
) -> None:
    shop.fault("invoiceDetails", fault)
    assert refusal(desk, number).outcome is Outcome.UNKNOWN
    assert look(desk, number).state is OrderState.CHECKED
    assert look(desk, number).parcel.unsure == {Act.INVOICE}
    code = shop.hidden(number)["invoiced"]["code"]
    invoice = get_invoice(desk, number).order.parcel.invoice
    assert invoice is not None
    assert invoice.code == code
    assert not look(desk, number).parcel.unsure


def test_a_lost_answer_is_settled_by_asking_again(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("invoiceDetails", "drop_after")
    refusal(desk, number)
    assert resolve_all(desk).settled == 1
    assert look(desk, number).state is OrderState.PACKED


def test_an_order_that_may_be_invoiced_cannot_be_cancelled(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("invoiceDetails", "drop_after")
    refusal(desk, number)
    with pytest.raises(Trouble) as raised:
        cancel_order(desk, number, "changed mind")
    assert raised.value.rule == "R28"
    assert not shop.calls("cancel")


def test_two_different_invoice_numbers_are_a_stop(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("invoiceDetails", "cut")
    refusal(desk, number)
    shop.fault("invoiceDetails", "other_invoice_code", times=None)
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.BLOCKED, "R17")
    assert look(desk, number).state is OrderState.CONFLICT
    assert refusal(desk, number).rule == "R17"


def test_a_lost_answer_of_an_order_cancelled_since_is_no_invoice(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("invoiceDetails", "drop_before")
    refusal(desk, number)
    shop.admin("POST", f"orders/{number}/cancel", {})
    assert resolve_all(desk).settled == 1
    assert look(desk, number).state is OrderState.CANCELLED


def test_oker_gives_none_and_says_why(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("invoiceDetails", "http_404")
    trouble = refusal(desk, number)
    assert (trouble.outcome, trouble.rule) == (Outcome.REFUSED, "R15")
    assert look(desk, number).state is OrderState.CHECKED
    assert not look(desk, number).parcel.unsure


def test_mixed_taxes_are_noted_and_stop_nothing(shop: Shop, desk: Desk, number: str) -> None:
    shop.fault("invoiceDetails", "mixed_taxes")
    assert get_invoice(desk, number).order.state is OrderState.PACKED
    assert any("both filled" in event.text for event in desk.store.history.of_order(number))


def test_an_expired_token_is_renewed_without_anybody_noticing(shop: Shop, desk: Desk, number: str) -> None:
    shop.admin("POST", "tokens/expire", {})
    assert get_invoice(desk, number).order.state is OrderState.PACKED


def test_an_order_in_other_hands_is_left_alone(shop: Shop, desk: Desk, number: str) -> None:
    open_order(desk, number)
    assert get_invoice(desk, number).order.state is OrderState.PACKED
    assert desk.store.claims.standing(f"order:{number}") is not None
