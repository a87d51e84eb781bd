"""Barcodes: one form for the same number, and lists as spreadsheets write them."""

from __future__ import annotations

import pytest

from oker_desk.domain.barcodes import Barcode, one_form, read_list


@pytest.mark.parametrize("code", ["012345678905", "0012345678905", "00012345678905", " 012345678905 "])
def test_a_number_with_and_without_leading_zeros_is_one_barcode(code: str) -> None:
    assert one_form(code) == "00012345678905"


@pytest.mark.parametrize("code", ["12345670", "ABC-123456789", "1234567890123456"])
def test_other_codes_stay_as_they_are(code: str) -> None:
    assert one_form(code) == code


@pytest.mark.parametrize(
    "text",
    [
        "8901234567894,KURTA-RED-M\n",
        "EAN,SKU\n8901234567894,KURTA-RED-M\n",
        "sku;title;Bar code\nKURTA-RED-M;Cotton kurta;8901234567894\n",
        "Item SKU\tEAN-13\r\nKURTA-RED-M\t8901234567894\r\n\r\n",
        'barcode,sku\n"8901234567894"," KURTA-RED-M "\n',
    ],
)
def test_a_list_is_read_in_every_form_that_spreadsheets_write(text: str) -> None:
    lines, problems = read_list(text)
    assert [line.barcode for line in lines] == [Barcode("08901234567894", "KURTA-RED-M")]
    assert not problems


def test_a_wrong_line_is_told_with_its_number_and_the_others_are_read() -> None:
    lines, problems = read_list("ean,sku\n,A\n8901234567894,\n8.90123E+12,B\n8901234567900,C\n")
    assert [line.number for line in lines] == [5]
    assert [problem.line for problem in problems] == [2, 3, 4]
    assert "spreadsheet" in str(problems[2].sentence)


def test_an_empty_list_has_nothing() -> None:
    assert read_list("\n\n") == ([], [])
