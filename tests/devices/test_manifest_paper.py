"""The paper of a manifest, read back as a person, a phone and a scanner would."""

from __future__ import annotations

import io
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pypdfium2 as pdfium
import pytest
from PIL import Image

from oker_desk.devices.labels.pages import page_png
from oker_desk.devices.labels.reading import read_document
from oker_desk.devices.manifest_paper import NOT_CLOSED, PaperLine, content_hash, draw_manifest, money
from oker_desk.devices.resources import find_resource
from oker_desk.domain.manifests import Manifest, ManifestState
from tests.devices.label_files import codes_of

IST = timezone(timedelta(hours=5, minutes=30))
PRINTED = datetime(2025, 11, 23, 17, 45, tzinfo=IST)
MANIFEST_NO = "MF-20251123-007"


def a_manifest(state: ManifestState = ManifestState.CLOSED, facility: str = "GURGAON-2") -> Manifest:
    closed = None if state is ManifestState.OPEN else datetime(2025, 11, 23, 12, 2, tzinfo=UTC)
    created = datetime(2025, 11, 23, 5, 12, tzinfo=UTC)
    return Manifest(MANIFEST_NO, state, "DELHIVERY", facility, created, "Meena", closed)


def parcels(count: int) -> list[PaperLine]:
    return [
        PaperLine(
            awb=f"OKX{7_000_120_000 + 37 * n}IN" if n % 3 else str(14_344_955_123_456 + n),
            order_no=f"OD-2025-{100_000 + n}",
            invoice_code=f"OKR/25-26/{n:06}",
            cod=Decimal("1499.50") * (n % 2),
            currency="INR",
        )
        for n in range(count)
    ]


def paper(
    lines: Sequence[PaperLine], manifest: Manifest | None = None, seller: str = "Lakshmi Textiles"
) -> bytes:
    return draw_manifest(
        manifest or a_manifest(), lines, seller=seller, printed_at=PRINTED, fonts=find_resource("fonts")
    )


def texts_of(pdf: bytes) -> list[str]:
    """The words of each page, without looking for codes."""
    document = pdfium.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def test_the_paper_says_whose_parcels_go_with_whom_and_when() -> None:
    [text] = texts_of(paper(parcels(3)))
    for words in (MANIFEST_NO, "Oker", "Lakshmi Textiles", "GURGAON-2", "DELHIVERY", "CLOSED – MAY GO"):
        assert words in text
    assert "23 Nov 2025, 10:42" in text, "created, in the time of the place"
    assert "23 Nov 2025, 17:32" in text, "closed"
    for blank in ("Handed over by", "Taken by courier DELHIVERY", "Vehicle", "Signature"):
        assert blank in text
    assert "Page 1 of 1" in text


def test_each_line_has_its_parcel_and_the_sums_are_right() -> None:
    lines = parcels(4)
    [text] = texts_of(paper(lines))
    for line in lines:
        assert line.awb in text
        assert line.order_no in text
        assert line.invoice_code in text
    assert text.count("₹1,499.50") == 2
    assert text.count("Prepaid") == 2
    assert "Cash on delivery (2 of 4) ₹2,999.00" in text


def test_sums_of_different_money_are_not_added_up() -> None:
    lines = [
        PaperLine("AWB1", "1", "I1", Decimal(10), "INR"),
        PaperLine("AWB2", "2", "I2", Decimal(7), "AED"),
        PaperLine("AWB3", "3", "I3", Decimal(5), "INR"),
    ]
    assert "AED 7.00 + ₹15.00" in texts_of(paper(lines))[0]


@pytest.mark.slow
def test_two_hundred_parcels_are_all_scannable_from_a_coarse_print() -> None:
    lines = parcels(200)
    started = time.perf_counter()
    pdf = paper(lines)
    print(f"\n200 parcels drawn in {time.perf_counter() - started:.2f} s, {len(pdf) / 1000:.0f} kB")
    pages = [codes_of(Image.open(io.BytesIO(page_png(pdf, page, 200)))) for page in range(len(texts_of(pdf)))]
    assert MANIFEST_NO in pages[0]
    assert {line.awb for line in lines} <= set().union(*pages)
    assert len(pages) < 16


def test_every_page_names_its_manifest_and_its_place_in_it() -> None:
    texts = texts_of(paper(parcels(40)))
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert MANIFEST_NO in text
        assert f"Page {number} of {len(texts)}" in text
        assert content_hash(MANIFEST_NO, parcels(40)) in text
    assert "Handed over by" in texts[-1]
    assert not any("Handed over by" in text for text in texts[:-1])


def test_every_page_of_a_further_print_says_that_it_is_a_reprint() -> None:
    lines, fonts = parcels(40), find_resource("fonts")
    first, third = (
        draw_manifest(a_manifest(), lines, seller="A", printed_at=PRINTED, fonts=fonts, copy=copy)
        for copy in (1, 3)
    )
    assert not any("REPRINT" in page for page in texts_of(first))
    assert len(texts_of(third)) > 1
    assert all("REPRINT 3" in page for page in texts_of(third))


@pytest.mark.parametrize("count", range(10, 16))
def test_sums_and_signatures_never_run_over_the_foot(count: int) -> None:
    texts = texts_of(paper(parcels(count)))
    assert "Parcels" in texts[-1]
    assert "Signature" in texts[-1]


@pytest.mark.parametrize("state", list(ManifestState))
def test_every_page_forbids_the_handover_until_the_manifest_is_closed(state: ManifestState) -> None:
    texts = texts_of(paper(parcels(20), a_manifest(state)))
    may_go = state in (ManifestState.CLOSED, ManifestState.HANDED_OVER)
    assert len(texts) == 2
    for text in texts:
        assert (NOT_CLOSED in text) is not may_go


def test_bars_can_be_scanned_through_the_watermark() -> None:
    pages = read_document(paper(parcels(20), a_manifest(ManifestState.OPEN)))
    assert {line.awb for line in parcels(20)} <= {code.text for page in pages for code in page.symbols}


def test_hindi_names_are_drawn_with_their_letters_joined(caplog: pytest.LogCaptureFixture) -> None:
    pdf = paper(parcels(2), a_manifest(facility="गुरुग्राम गोदाम – 2"), seller="श्री लक्ष्मी टेक्सटाइल्स Pvt. Ltd.")
    assert not [record for record in caplog.records if "glyph" in record.getMessage()], "letters are missing"
    assert b"NotoSansDevanagari" in pdf
    assert "Pvt. Ltd." in texts_of(pdf)[0]


def test_what_is_long_or_missing_does_not_stop_the_paper() -> None:
    lines = [
        PaperLine("1" * 30, "ORDER-" + "9" * 40, "", Decimal(0), "INR"),
        PaperLine("", "OD\n1", "I" * 60, Decimal("12345678.90"), "INR"),
        PaperLine("एडब्ल्यूबी", "OD2", "I2", Decimal(0), "INR"),
    ]
    page = read_document(paper(lines, a_manifest(facility="F" * 90), seller="S" * 120))[0]
    assert "1" * 30 in {code.text for code in page.symbols}
    assert "9" * 40 in page.text
    assert "OD 1" in page.text


def test_a_manifest_without_parcels_can_be_drawn() -> None:
    assert len(texts_of(paper([]))) == 1


def test_the_content_hash_changes_with_any_line() -> None:
    lines = parcels(3)
    known = content_hash(MANIFEST_NO, lines)
    assert known == content_hash(MANIFEST_NO, list(lines))
    assert len(known.split()) == 4
    others = {
        content_hash("MF-2", lines),
        content_hash(MANIFEST_NO, lines[:2]),
        content_hash(MANIFEST_NO, lines[::-1]),
    }
    assert known not in others
    assert len(others) == 3


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("0", "INR", "₹0.00"),
        ("999.5", "INR", "₹999.50"),
        ("1499.00", "INR", "₹1,499.00"),
        ("149900", "INR", "₹1,49,900.00"),
        ("12345678.90", "INR", "₹1,23,45,678.90"),
        ("149900", "AED", "AED 149,900.00"),
    ],
)
def test_money_is_grouped_as_at_home(amount: str, currency: str, shown: str) -> None:
    assert money(Decimal(amount), currency) == shown


def test_the_same_paper_printed_twice_is_the_same_file() -> None:
    assert paper(parcels(5)) == paper(parcels(5))
