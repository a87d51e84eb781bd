"""Whose label a document is (R26): a number inside longer values, near misses, and never another parcel's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oker_desk.domain.papers import Area, Page, Symbol, TextLine
from oker_desk.domain.rules.label_numbers import Hold, holds, holds_surely, is_printed
from oker_desk.domain.rules.labels import Known, judge_label

AWB = "9876543210123"


def symbol(text: str, kind: str = "Code128", top: float = 50.0) -> Symbol:
    return Symbol(text, kind, kind in {"Code128", "Code39"}, Area(10, top, 80, top + 20), 0, (203, 300))


def page(*symbols: Symbol, text: str = "", size: tuple[float, float] = (101.6, 152.4)) -> Page:
    lines = tuple(
        TextLine(line, Area(5, 5 + 5 * n, 60, 9 + 5 * n)) for n, line in enumerate(text.splitlines())
    )
    return Page(*size, symbols, lines, Area(2, 2, 99, 150), bool(symbols))


def message(*pages: Page, awb: str = AWB, known: Known | None = None) -> str:
    verdict, place = judge_label(pages, awb, known)
    assert place is None
    assert verdict.rule == "R26"
    return verdict.message


@pytest.mark.parametrize(
    ("value", "awb", "hold"),
    [
        pytest.param(AWB, AWB, Hold.ALONE, id="alone"),
        pytest.param(AWB, "987 6543-210 123", Hold.ALONE, id="printed in groups"),
        pytest.param("okx77in0001", "OKX77IN0001", Hold.ALONE, id="small letters"),
        pytest.param(
            "42073108\x1d9234690361980900000142", "9234690361980900000142", Hold.ALONE, id="a GS1 field"
        ),
        pytest.param(
            "420731089234690361980900000142", "9234690361980900000142", Hold.INSIDE, id="420 and ZIP"
        ),
        pytest.param("B7946047901380430D", "794604790138", Hold.INSIDE, id="Codabar and form number"),
        pytest.param("A9876543210123B", AWB, Hold.ALONE, id="Codabar start and stop"),
        pytest.param("*9876543210123*", AWB, Hold.ALONE, id="Code 39 start and stop"),
        pytest.param("E71007060057679001", "71007060057679", Hold.INSIDE, id="piece number"),
        pytest.param(
            "%007500410774000248381101902", "10774000248381", Hold.INSIDE, id="routing before and behind"
        ),
        pytest.param(f"{AWB}1", AWB, Hold.DOUBTFUL, id="one digit more"),
        pytest.param(f"00{AWB}", AWB, Hold.DOUBTFUL, id="leading zeros"),
        pytest.param(f"000{AWB}", AWB, Hold.DOUBTFUL, id="more leading zeros"),
        pytest.param("00012345678901234565", "012345678901234565", Hold.ALONE, id="a GS1 container number"),
        pytest.param("123456789", "345678", Hold.NOT, id="a short number inside another"),
        pytest.param("E345678", "345678", Hold.ALONE, id="a short number behind a letter"),
        pytest.param("1031394500154720811100", "1031394500154710811103", Hold.NOT, id="few digits differ"),
        pytest.param("57714403", "0057714403", Hold.NOT, id="without its zeros"),
        pytest.param(AWB, " ", Hold.NOT, id="no number"),
    ],
)
def test_how_surely_a_value_holds_a_number(value: str, awb: str, hold: Hold) -> None:
    assert holds(value, awb) is hold


def test_a_doubtful_number_counts_only_where_it_is_printed_by_itself() -> None:
    assert holds_surely(f"{AWB}6", AWB, f"AWB 987 6543 210 123 {AWB[:4]}")
    assert not holds_surely(f"{AWB}6", AWB, "")
    assert not holds_surely(f"{AWB}6", AWB, f"AWB {AWB}6")
    assert not holds_surely("0057714403", "57714403", "00 5771 4403")


def test_a_number_inside_a_longer_one_is_not_ours_where_only_the_longer_one_is_printed() -> None:
    assert holds_surely(f"9911{AWB}", AWB, "")
    assert holds_surely(f"9911{AWB}", AWB, f"9911{AWB} AWB 987 6543 210 123")
    assert not holds_surely(f"9911{AWB}", AWB, f"AWB 9911{AWB}")
    assert not holds_surely(f"99{AWB}11", AWB, f"AWB 99{AWB}11")
    assert not holds_surely(f"{AWB}9911", AWB, "AWB 987 6543 210 123 9911")
    assert not holds_surely("ABCOKX7000120037", "OKX7000120037", "AWB ABCOKX7000120037")


def test_another_parcels_number_is_not_ours_though_ours_stands_inside_it() -> None:
    longer = f"991{AWB}"
    assert "another parcel's label" in message(page(symbol(longer)), known=Known(others=frozenset({longer})))


_DIGITS = st.text("0123456789", min_size=8, max_size=20)


@given(ours=_DIGITS, theirs=_DIGITS)
def test_the_label_of_another_number_is_never_ours(ours: str, theirs: str) -> None:
    verdict, place = judge_label([page(symbol(theirs), text=f"AWB {theirs}")], ours)
    assert verdict.allowed is (ours == theirs)
    assert (place is not None) is (ours == theirs)


@given(
    awb=_DIGITS,
    before=st.sampled_from(["", "E", "420560001", "%0075004"]),
    behind=st.sampled_from(["", "D", "0430", "X01"]),
)
def test_routing_before_and_behind_never_hides_our_number(awb: str, before: str, behind: str) -> None:
    assert judge_label([page(symbol(before + awb + behind))], awb)[1] is not None


def test_our_own_order_and_invoice_numbers_are_no_strangers_tracking_numbers() -> None:
    own = symbol("OKR26112600010001")
    assert "another parcel's label" in message(page(own))
    assert "No tracking number on it" in message(page(own), known=Known(own=frozenset({own.text})))


def test_a_known_number_of_another_parcel_is_named_however_short_it_is() -> None:
    known = Known(others=frozenset({"AB12345"}))
    assert "another parcel's label: AB12345" in message(page(symbol("AB12345")), known=known)


def test_a_web_address_and_a_signature_are_no_tracking_numbers() -> None:
    signature = symbol("eyJhbGciOiJSUzI1NiIs" * 12, "QRCode")
    address = symbol("https://track.example/000011112222", "QRCode")
    assert "No tracking number on it" in message(page(signature, address))


def test_routing_codes_beside_unreadable_bars_are_not_called_a_strangers_label() -> None:
    found = message(page(symbol("2LBE1060+48000001"), text=f"WAYBILL {AWB}"))
    assert "cannot be read: no scanner finds" in found


def test_a_customs_form_on_a_small_label_is_part_of_it_and_on_a_large_sheet_it_is_no_label() -> None:
    small = page(symbol(AWB), text="CUSTOMS DECLARATION CN22")
    large = page(symbol(AWB), text="CUSTOMS DECLARATION CN23", size=(297, 210))
    assert judge_label([small], AWB)[1] is not None
    assert "Other papers" in message(large)
    place = judge_label([large, small], AWB)[1]
    assert place is not None
    assert place.page == 1


def test_an_invoice_that_carries_the_number_is_the_label_if_there_is_no_other() -> None:
    invoice = page(symbol(AWB), text="Tax Invoice", size=(210, 297))
    alone = judge_label([invoice], AWB)[1]
    assert alone is not None
    assert (alone.page, alone.invoice_pages) == (0, ())
    place = judge_label([invoice, page(symbol(AWB))], AWB)[1]
    assert place is not None
    assert (place.page, place.invoice_pages) == (1, (0,))


def test_on_a_large_sheet_codes_of_the_same_make_are_likely_another_parcels() -> None:
    other = symbol("9876543210999", top=200)
    codes = (symbol(AWB), other, symbol("SO7095"), symbol(AWB, "DataMatrix"))
    place = judge_label([page(*codes, size=(210, 297))], AWB)[1]
    assert place is not None
    assert (place.strangers, place.likely) == ((), (other.area,))
    place = judge_label([page(*codes, size=(210, 297))], AWB, Known(own=frozenset({other.text})))[1]
    assert place is not None
    assert place.likely == ()


def test_a_small_label_may_carry_more_numbers_of_the_same_make() -> None:
    other = symbol("9876543210999", top=100)
    sheet = page(symbol(AWB), other, text="Invoice OKINV1\nTAX INVOICE")
    place = judge_label([sheet], AWB)[1]
    assert place is not None
    assert (place.strangers, place.likely) == ((), ())
    place = judge_label([sheet], AWB, Known(others=frozenset({other.text})))[1]
    assert place is not None
    assert place.strangers == (other,)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("AWB 9876 5432 10123", True),
        (f"1{AWB}", False),
        (f"{AWB}1", False),
        (f"no. {AWB}.", True),
        ("", False),
    ],
)
def test_a_printed_number_stands_by_itself(text: str, printed: bool) -> None:
    assert is_printed(text, AWB) is printed


def test_pages_that_name_the_order_are_its_own_and_others_are_not() -> None:
    known = Known(others=frozenset({"9876543210999"}), names=frozenset({"OKR-7", "OKINV-7"}))
    pages = [
        page(symbol(AWB)),
        page(text="TAX INVOICE\nInvoice OKINV-7"),
        page(symbol("OKR-7"), text="Packing list"),
        page(text="TAX INVOICE\nInvoice OKINV-8"),
        page(symbol("9876543210999"), text="Order OKR-7"),
        page(text="Terms"),
    ]
    place = judge_label(pages, AWB, known)[1]
    assert place is not None
    assert (place.own_pages, place.invoice_pages) == ((0, 1, 2), (1,))
